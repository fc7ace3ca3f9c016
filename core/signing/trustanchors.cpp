#include "core/signing/certificate.h"
#include "core/signing/pgp.h"
#include "core/signing/verification.h"

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr QByteArrayView anyBegin("-----BEGIN ");
constexpr QByteArrayView pgpBegin("-----BEGIN PGP PUBLIC KEY BLOCK-----");
constexpr QByteArrayView pgpEnd("-----END PGP PUBLIC KEY BLOCK-----");
constexpr QByteArrayView keyBegin("-----BEGIN PUBLIC KEY-----");
constexpr QByteArrayView keyEnd("-----END PUBLIC KEY-----");
constexpr QByteArrayView certificateBegin("-----BEGIN CERTIFICATE-----");
constexpr QByteArrayView certificateEnd("-----END CERTIFICATE-----");

// Every armored block has to be of a kind that can be trusted, and whole: one that is cut off, or of a kind that nobody
// here reads, would silently trust less than was meant.
std::optional<Error> wrongBlock(QByteArrayView text, const QString &subject) {
    constexpr std::array kinds{
        std::pair{pgpBegin, pgpEnd}, std::pair{keyBegin, keyEnd}, std::pair{certificateBegin, certificateEnd}};
    qsizetype from = text.indexOf(anyBegin);
    while (from >= 0) {
        const QByteArrayView rest = text.sliced(from);
        const qsizetype next = rest.indexOf(anyBegin, anyBegin.size());
        const QByteArrayView block = next < 0 ? rest : rest.first(next);
        const bool whole = std::ranges::any_of(
            kinds, [&](const auto &kind) { return block.startsWith(kind.first) && block.indexOf(kind.second) >= 0; });
        if (!whole)
            return Error{ErrorCode::TrustUnreadable, subject,
                QString::fromLatin1(block.first(std::max<qsizetype>(block.indexOf('\n'), 0)).trimmed())};
        from = next < 0 ? -1 : from + next;
    }
    return std::nullopt;
}

// Every block between these two lines, with them.
QList<QByteArray> blocks(QByteArrayView text, QByteArrayView begin, QByteArrayView end) {
    QList<QByteArray> found;
    qsizetype from = text.indexOf(begin);
    while (from >= 0) {
        const qsizetype to = text.indexOf(end, from);
        if (to < 0)
            break;
        found.append(text.sliced(from, to + end.size() - from).toByteArray() + '\n');
        from = text.indexOf(begin, to);
    }
    return found;
}

Result<void> addKeyring(TrustAnchors &anchors, QByteArrayView bytes) {
    const auto certificates = readPgpCertificates(bytes);
    if (!certificates)
        return fail(certificates.error());
    for (const Identity &each : *certificates)
        anchors.pgpCertificates.append(each.publicPart);
    return {};
}

Result<void> addPem(TrustAnchors &anchors, QByteArrayView bytes, const QString &subject) {
    for (const QByteArray &block : blocks(bytes, keyBegin, keyEnd)) {
        if (const auto key = readPublicKey(block, subject); !key)
            return fail(key.error());
        anchors.publicKeys.append(block);
    }
    if (bytes.indexOf(certificateBegin) >= 0) {
        // Alone: libcrypto stumbles over the other kinds of armor.
        const auto certificates = readCertificates(blocks(bytes, certificateBegin, certificateEnd).join(), subject);
        if (!certificates)
            return fail(certificates.error());
        anchors.certificates = certificatesToPem(*certificates);
    }
    for (const QByteArray &block : blocks(bytes, pgpBegin, pgpEnd)) {
        if (auto added = addKeyring(anchors, block); !added)
            return added;
    }
    return {};
}

} // namespace

Result<TrustAnchors> readTrustAnchors(QByteArrayView bytes, const QString &subject) {
    TrustAnchors anchors;
    const bool text = bytes.indexOf(anyBegin) >= 0;
    if (const auto wrong = wrongBlock(bytes, subject))
        return fail(*wrong);
    const auto added = text ? addPem(anchors, bytes, subject) : addKeyring(anchors, bytes);
    if (!added)
        return fail(ErrorCode::TrustUnreadable, subject, added.error().detail);
    if (anchors.isEmpty())
        return fail(ErrorCode::TrustUnreadable, subject);
    return anchors;
}

} // namespace waybill
