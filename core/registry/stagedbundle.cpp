#include "core/registry/stagedbundle.h"

#include "core/bundle/bundlereader.h"

#include <QTemporaryFile>

namespace waybill {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype manifestAtMost = 1024 * 1024;

} // namespace

Result<std::unique_ptr<QTemporaryFile>> spooled(ObjectStore &store, const QString &key) {
    auto spool = std::make_unique<QTemporaryFile>();
    if (!spool->open())
        return fail(ErrorCode::StoreFailed, key, spool->errorString());
    const auto copied = streamObject(store, key, [&](QByteArrayView bytes) -> Result<void> {
        if (spool->write(bytes.data(), bytes.size()) != bytes.size())
            return fail(ErrorCode::StoreFailed, key, spool->errorString());
        return {};
    });
    if (!copied)
        return fail(copied.error());
    spool->close();
    return spool;
}

Result<qint64> streamObject(
    ObjectStore &store, const QString &key, const std::function<Result<void>(QByteArrayView)> &sink) {
    auto reader = store.get(key);
    if (!reader)
        return fail(reader.error());
    qint64 size = 0;
    for (;;) {
        const auto piece = (*reader)->read(pieceSize);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return size;
        size += piece->size();
        if (auto taken = sink(*piece); !taken)
            return fail(taken.error());
    }
}

Result<QByteArray> manifestInside(ObjectStore &store, const QString &key) {
    const auto spool = spooled(store, key);
    if (!spool)
        return fail(spool.error());
    QByteArray manifest;
    const auto visit = [&](const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) -> Result<void> {
        const QStringList parts = entry.path.split(u'/', Qt::SkipEmptyParts);
        const bool found = entry.type == BundleEntry::Type::File && parts.size() <= 2 && !parts.isEmpty()
            && parts.last() == QLatin1StringView("manifest.json");
        while (found && manifest.size() <= manifestAtMost) {
            const auto piece = data();
            if (!piece)
                return fail(piece.error());
            if (piece->isEmpty())
                return fail(ErrorCode::Cancelled); // ends the walk: the rest of the archive does not matter
            manifest += *piece;
        }
        return {};
    };
    OperationContext context;
    const auto walked = walkBundle((*spool)->fileName(), visit, context);
    if (!walked && walked.error().code != ErrorCode::Cancelled)
        return fail(walked.error());
    if (walked)
        return fail(ErrorCode::ManifestNotFound, key);
    return manifest;
}

std::optional<ApiAnswer> refusedSignature(ObjectStore &store, const FinalizeBody &body, const TrustAnchors &trust) {
    if (body.signature.isEmpty())
        return apiError(400, QLatin1StringView("SIGNATURE_REQUIRED"), QStringLiteral("the bundle is not signed"));
    const auto spool = spooled(store, body.key);
    if (!spool)
        return apiError(500, QLatin1StringView("S3_GET_FAILED"), QStringLiteral("the staged object cannot be read"));
    OperationContext context;
    const auto verification
        = verifyBundle((*spool)->fileName(), body.signature.toUtf8(), TrustQuestion{trust, {}, {}}, context);
    if (!verification)
        return apiError(500, QLatin1StringView("INTERNAL_ERROR"), QStringLiteral("the signature cannot be checked"));
    const bool asDeclared = verification->algorithm && algorithmName(*verification->algorithm) == body.algorithm;
    if (verification->trusted() && asDeclared)
        return std::nullopt;
    const QString why = verification->why ? errorName(verification->why->code) : QStringLiteral("another algorithm");
    const bool stranger = verification->state == TrustState::Untrusted
        || (verification->why && verification->why->code == ErrorCode::SignerUnknown);
    if (stranger)
        return apiError(
            403, QLatin1StringView("SIGNER_NOT_TRUSTED"), QStringLiteral("the signer is not trusted: ") + why);
    return apiError(
        400, QLatin1StringView("SIGNATURE_INVALID"), QStringLiteral("the signature is not accepted: ") + why);
}

} // namespace waybill
