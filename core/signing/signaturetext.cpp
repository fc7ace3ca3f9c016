#include "core/signing/signaturetext.h"

#include "core/signing/cms.h"

#include <array>
#include <utility>

namespace waybill {

namespace {

constexpr qsizetype fileAtMost = 1024 * 1024;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr std::array cmsLabels{QByteArrayView("PKCS7"), QByteArrayView("CMS"), QByteArrayView("PKCS #7 SIGNED DATA")};
constexpr std::array pgpLabels{
    QByteArrayView("PGP SIGNATURE"), QByteArrayView("PGP MESSAGE"), QByteArrayView("PGP SIGNED MESSAGE")};

QByteArray marker(const char *edge, QByteArrayView label) {
    return QByteArray("-----") + edge + ' ' + label.toByteArray() + "-----";
}

std::optional<QByteArray> fromBase64(QByteArrayView text) {
    QByteArray compact;
    compact.reserve(text.size());
    for (const char c : text) {
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            compact += c;
    }
    const auto decoded = QByteArray::fromBase64Encoding(compact, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && !(*decoded).isEmpty() ? std::optional(*decoded) : std::nullopt;
}

std::unexpected<Error> unreadable(const char *detail) {
    return fail(ErrorCode::SignatureUnreadable, {}, QString::fromLatin1(detail));
}

// The PEM block with this label, where there is one.
std::optional<Result<SignatureText>> insidePem(QByteArrayView text, QByteArrayView label) {
    const QByteArray begin = marker("BEGIN", label);
    const QByteArray end = marker("END", label);
    const qsizetype from = text.indexOf(begin);
    if (from < 0)
        return std::nullopt;
    const qsizetype to = text.indexOf(end, from + begin.size()); // the two must not share their dashes
    if (to < 0)
        return unreadable("the PEM block does not end");
    if (text.indexOf(begin, to) >= 0)
        return fail(ErrorCode::SignatureRefused, {}, QStringLiteral("more than one signature"));
    const auto der = fromBase64(text.sliced(from + begin.size(), to - from - begin.size()));
    if (!der)
        return unreadable("the text between the PEM lines is no base64");
    return CmsText{*der};
}

// ECDSA's SEQUENCE of two INTEGERs and nothing behind; bytes of RSA's sizes are a signature, too.
bool isRawSignature(QByteArrayView bytes) {
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    if (bytes.size() >= 8 && bytes.size() <= 150 && at(0) == 0x30)
        return at(1) < 0x80 ? at(1) + 2 == bytes.size() : at(1) == 0x81 && at(2) + 3 == bytes.size();
    return bytes.size() >= 256 && bytes.size() <= 1024 && bytes.size() % 64 == 0;
}

// A signature packet of OpenPGP, in the old or the new framing (RFC 9580, 4.2).
bool isPgpPacket(QByteArrayView bytes) {
    const auto first = static_cast<unsigned char>(bytes.isEmpty() ? 0 : bytes[0]);
    return (first & 0xFC) == 0x88 || first == 0xC2;
}

std::optional<SignatureText> readBinary(QByteArrayView bytes) {
    if (isCms(bytes))
        return CmsText{bytes.toByteArray()};
    if (isRawSignature(bytes))
        return CosignSignature{bytes.toByteArray(), {}, {}};
    return std::nullopt;
}

} // namespace

Result<SignatureText> readSignatureText(QByteArrayView bytes) {
    if (bytes.size() > fileAtMost)
        return unreadable("over 1 MiB");
    if (auto binary = readBinary(bytes))
        return *binary;
    if (isPgpPacket(bytes))
        return PgpText{bytes.toByteArray()};
    if (bytes.startsWith(byteOrderMark))
        bytes.slice(byteOrderMark.size());
    const QByteArrayView text = bytes.trimmed();
    if (text.isEmpty())
        return unreadable("it is empty");
    if (text.startsWith('{')) {
        auto bundle = readSigstoreBundle(text);
        if (!bundle)
            return fail(bundle.error());
        return std::move(*bundle);
    }
    for (const QByteArrayView label : cmsLabels) {
        if (auto inside = insidePem(text, label))
            return std::move(*inside);
    }
    for (const QByteArrayView label : pgpLabels) {
        if (text.indexOf(marker("BEGIN", label)) >= 0)
            return PgpText{text.toByteArray() + '\n'};
    }
    if (const auto decoded = fromBase64(text)) {
        if (auto binary = readBinary(*decoded))
            return *binary;
    }
    return unreadable("none of the forms of cosign, x509 or pgp");
}

SigningAlgorithm algorithmOf(const SignatureText &text) {
    if (std::holds_alternative<CmsText>(text))
        return SigningAlgorithm::X509;
    return std::holds_alternative<PgpText>(text) ? SigningAlgorithm::Pgp : SigningAlgorithm::Cosign;
}

} // namespace waybill
