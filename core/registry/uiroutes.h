// What the Runner's address of an extension's pages answers (contract: publish-api, "What the Runner does with a
// bundle"), without HTTP: values in, an answer out. Blocking; any number of threads at once.
#pragma once

#include "core/registry/uibundle.h"
#include "core/storage/objectstore.h"

#include <QMutex>

#include <stop_token>

namespace waybill {

struct UiAnswer {
    int status = 404; // 200, 304, 404, 500
    std::shared_ptr<const UiBundle> bundle; // null unless 200 or 304
    UiFile file;
};

// Where bundles come from: out of a store, the last few kept unpacked; or one, given.
class UiShelf {
public:
    struct Limits {
        std::size_t bundles = 8;
        qint64 bytes = 2LL * 1024 * 1024 * 1024; // of all that are kept, on disk
    };

    explicit UiShelf(ObjectStore &store);
    UiShelf(ObjectStore &store, Limits limits);
    UiShelf(std::shared_ptr<const UiBundle> only, QString extensionId, QString hash);

    // `target` as the request has it: "/ext-ui/{extensionId}/{hash}/path?query". `ifNoneMatch`: its header, or empty.
    UiAnswer answer(QByteArrayView target, QByteArrayView ifNoneMatch, const std::stop_token &stop);

private:
    struct Kept {
        QString extensionId;
        QString hash;
        std::shared_ptr<const UiBundle> bundle;
    };

    Result<std::shared_ptr<const UiBundle>> find(
        const QString &extensionId, const QString &hash, const std::stop_token &stop);
    void keep(Kept kept);

    ObjectStore *m_store = nullptr;
    Limits m_limits;
    QMutex m_mutex; // held while a bundle is unpacked: whoever wants the same one would only do it again
    QList<Kept> m_kept; // the one asked for last at the end
};

// Whether a browser page of somebody else's could have sent this Host: a name that its owner may let point here. A
// registry that listens beyond this computer has names that are not known.
bool isForeignHost(QByteArrayView host, const QString &listening);

} // namespace waybill
