// Objects under keys: what the registry stores bundles in. Implementations say which threads may call them.
#pragma once

#include "core/operation/context.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace waybill {

struct ObjectInfo {
    qint64 size = 0; // bytes
};

// One object being written. Nothing is seen under its key before a commit; destroyed without one, it leaves nothing.
class ObjectWriter {
public:
    virtual ~ObjectWriter() = default;
    virtual Result<void> write(QByteArrayView bytes) = 0;
    // Puts the object in place, over an older one.
    virtual Result<void> commit() = 0;
    // Puts it in place only where nothing is: of several at once exactly one succeeds, the others are ObjectExists.
    virtual Result<void> commitIfAbsent() = 0;
};

class ObjectReader {
public:
    virtual ~ObjectReader() = default;
    virtual qint64 size() const = 0;
    // At most `most` bytes; empty at the end.
    virtual Result<QByteArray> read(qint64 most) = 0;
};

class ObjectStore {
public:
    virtual ~ObjectStore() = default;

    // Keys: parts of A-Za-z0-9-._~ and other UTF-8, '/' between them; no empty, "." or ".." part, no NUL: else
    // InvalidKey. A store may keep further keys to itself.
    virtual Result<std::unique_ptr<ObjectWriter>> put(const QString &key) = 0;
    virtual Result<ObjectInfo> head(const QString &key) = 0; // ObjectNotFound
    virtual Result<std::unique_ptr<ObjectReader>> get(const QString &key) = 0; // ObjectNotFound
    // Where `from` exists and `to` does not: `to` becomes a copy, at once. ObjectNotFound, ObjectExists.
    virtual Result<void> copyIfAbsent(const QString &from, const QString &to) = 0;
    virtual Result<bool> remove(const QString &key) = 0; // whether there was one
    // What stands directly below `folder` (no '/' at its end; empty: the top), sorted: names of objects, and names with
    // a '/' at their end where there is more below. At most 10,000; empty where there is nothing.
    virtual Result<QStringList> list(const QString &folder) = 0;
};

// Whether a key fits the rules above.
bool isValidKey(QStringView key);

} // namespace waybill
