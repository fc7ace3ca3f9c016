#include "core/publish/publishedobjects.h"

#include "core/base/sha256.h"
#include "core/publish/publishapi.h"
#include "core/storage/s3store.h"

namespace waybill {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 manifestAtMost = 4 * 1024 * 1024; // bytes; the registry takes 2 MiB
const QString bundleName = QStringLiteral("/bundle.tar.zst");

QString manifestKey(const QString &canonicalKey) {
    return canonicalKey.first(canonicalKey.lastIndexOf(u'/') + 1) + QStringLiteral("manifest.json");
}

Error asPublished(const Error &error, const QString &key) {
    return error.code == ErrorCode::ObjectNotFound ? Error{ErrorCode::PublishedMissing, key, {}} : error;
}

Result<void> readObject(ObjectStore &store, const QString &key, OperationContext &context,
    const std::function<Result<void>(QByteArrayView)> &sink) {
    auto reader = store.get(key);
    if (!reader)
        return fail(asPublished(reader.error(), key));
    for (qint64 done = 0;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(key));
        const auto piece = (*reader)->read(pieceSize);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return done == (*reader)->size() ? Result<void>()
                                             : fail(ErrorCode::PublishedTruncated, key,
                                                   QStringLiteral("%1 of %2 bytes").arg(done).arg((*reader)->size()));
        done += piece->size();
        context.report({Stage::Checking, done, (*reader)->size()});
        if (auto taken = sink(*piece); !taken)
            return taken;
    }
}

Result<void> checkBytes(
    ObjectStore &store, const QString &key, const PublishedRelease &release, OperationContext &context) {
    Sha256 sha256;
    const auto read = readObject(store, key, context, [&](QByteArrayView piece) -> Result<void> {
        sha256.update(piece);
        return {};
    });
    if (!read)
        return read;
    const QString computed = sha256.finish();
    return computed == release.sha256 ? Result<void>() : fail(ErrorCode::PublishedDiffers, key, computed);
}

Result<void> checkManifest(
    ObjectStore &store, const QString &key, const PublishedRelease &release, OperationContext &context) {
    QByteArray text;
    const auto read = readObject(store, key, context, [&](QByteArrayView piece) -> Result<void> {
        text.append(piece);
        return text.size() <= manifestAtMost ? Result<void>() : fail(ErrorCode::PublishedManifestDiffers, key);
    });
    if (!read)
        return read;
    return text == release.manifestJson ? Result<void>() : fail(ErrorCode::PublishedManifestDiffers, key);
}

Result<bool> holds(ObjectStore &store, const QString &key, const PublishedRelease &release) {
    const auto found = store.head(key);
    if (found)
        return found->size == release.size;
    return found.error().code == ErrorCode::ObjectNotFound ? Result<bool>(false) : fail(found.error());
}

} // namespace

Result<std::unique_ptr<ObjectStore>> openPublishedObjects(const ServerProfile &server, const Credentials &credentials) {
    const StorageCheck &check = server.storage;
    auto store = S3Store::open({check.endpoint, check.bucket, {}, check.region, check.pathStyle, server.authorityFile},
        {credentials.storageAccessKey, credentials.storageSecretKey});
    if (!store)
        return fail(store.error());
    return std::move(*store);
}

Result<void> checkPublished(
    ObjectStore &store, const PublishedRelease &release, bool download, OperationContext &context) {
    QString key = release.canonicalKey;
    if (key.isEmpty()) {
        const auto found = findPublished(store, release, context);
        if (!found)
            return fail(found.error());
        if (!*found)
            return fail(ErrorCode::PublishedMissing, QStringLiteral("sha256/") + release.sha256 + bundleName);
        key = **found;
    }
    const auto present = store.head(key);
    if (!present)
        return fail(asPublished(present.error(), key));
    if (present->size != release.size) {
        const bool shorter = present->size < release.size;
        return fail(shorter ? ErrorCode::PublishedTruncated : ErrorCode::PublishedDiffers, key,
            QStringLiteral("%1 of %2 bytes").arg(present->size).arg(release.size));
    }
    if (auto same = checkManifest(store, manifestKey(key), release, context); !same)
        return same;
    return download ? checkBytes(store, key, release, context) : Result<void>();
}

Result<std::optional<QString>> findPublished(
    ObjectStore &store, const PublishedRelease &release, OperationContext &context) {
    QString hashed = QStringLiteral("sha256/") + release.sha256 + bundleName;
    const auto flat = holds(store, hashed, release);
    if (!flat)
        return fail(flat.error());
    if (*flat)
        return hashed;
    if (release.tenant.isEmpty())
        return std::optional<QString>();
    // The registry's id of the extension is in the key, and is not known: all of the tenant's are looked through.
    const QString folder = QStringLiteral("tenants/%1/extensions").arg(release.tenant);
    const auto extensions = store.list(folder);
    if (!extensions)
        return fail(extensions.error());
    for (const QString &extension : *extensions) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(folder));
        if (!extension.endsWith(u'/'))
            continue;
        QString key = folder + u'/' + extension + hashed;
        const auto found = holds(store, key, release);
        if (!found)
            return fail(found.error());
        if (*found)
            return key;
    }
    return std::optional<QString>();
}

} // namespace waybill
