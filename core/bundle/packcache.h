// What packing has worked out before, kept by the digest of what it was worked out from. One folder, of one user, for
// any number of processes at once. Nothing depends on it: what is missing, damaged or cannot be written is worked out
// again. Blocking; any thread.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace waybill {

// In the user's cache folder.
QString packCacheFolder();

class PackCache {
public:
    explicit PackCache(QString folder); // empty: keeps nothing

    bool isOn() const { return !m_folder.isEmpty(); }

    // `key` is a digest (64 lower-case hex digits). A value that is not what was kept under this key is not found.
    std::optional<QByteArray> find(const QString &key) const;
    void keep(const QString &key, QByteArrayView value) const;

    // Removes what was used least lately until what stays takes no more than `bytes`.
    void trim(qint64 bytes) const;

private:
    QString pathOf(const QString &key) const;

    QString m_folder;
};

} // namespace waybill
