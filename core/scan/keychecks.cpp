#include "core/scan/keychecks.h"

#include "core/scan/tokenchecks.h"

#include <QRegularExpression>

namespace waybill {

namespace {

constexpr qsizetype bodyAtLeast = 64; // base64 characters: the smallest key, an Ed25519 one in PKCS#8, has this many

// Of a DER value at the start: how long it says it is, header and all; -1 where it is no SEQUENCE.
qsizetype sequenceSize(QByteArrayView bytes) {
    if (bytes.size() < 2 || bytes[0] != 0x30)
        return -1;
    const auto first = static_cast<unsigned char>(bytes[1]);
    if (first < 0x80)
        return 2 + first;
    const int count = first & 0x7F;
    if (count < 1 || count > 3 || bytes.size() < 2 + count)
        return -1;
    qsizetype size = 0;
    for (int i = 0; i < count; ++i)
        size = size * 256 + static_cast<unsigned char>(bytes[2 + i]);
    return 2 + count + size;
}

bool isSecretKeyPacket(const QByteArray &bytes) {
    if (bytes.size() < 40)
        return false;
    const auto tag = static_cast<unsigned char>(bytes[0]);
    const bool newer = tag == 0xC5;
    const bool older = tag >= 0x94 && tag <= 0x97;
    return newer || older;
}

// Lines, quotes, plus signs and commas of the language that it stands in, escapes: all that is not the body. Headers
// (RFC 1421: "Proc-Type: 4,ENCRYPTED"; RFC 9580: "Version: ...") end at an empty line.
QString stripped(QStringView between) {
    static const QRegularExpression header(QStringLiteral("(?:^|\\n)[\"' ]*[A-Z][A-Za-z-]{2,20}: [^\\n\"']{0,200}"));
    static const QRegularExpression glue(QStringLiteral("[\"'`]\\s*[+,.]?\\s*[\"'`]|[\"'`,]|\\s"));
    QString text = between.toString();
    text.replace(QLatin1StringView("\\\\n"), QLatin1StringView("\n"));
    text.replace(QLatin1StringView("\\n"), QLatin1StringView("\n"));
    text.replace(QLatin1StringView("\\r"), QLatin1StringView(""));
    text.remove(u'\r');
    text.remove(header);
    text.remove(glue);
    text.remove(u'\\');
    return text;
}

bool isBody(const QString &label, const QByteArray &decoded, bool whole) {
    if (label.contains(QLatin1StringView("PGP")))
        return isSecretKeyPacket(decoded);
    if (label.contains(QLatin1StringView("OPENSSH")))
        return decoded.startsWith("openssh-key-v1");
    if (label.contains(QLatin1StringView("SIGSTORE")) || label.contains(QLatin1StringView("COSIGN")))
        return decoded.startsWith("{\"kdf\"");
    const qsizetype size = sequenceSize(decoded);
    return whole ? size == decoded.size() : size >= decoded.size();
}

} // namespace

std::optional<PemKey> privateKeyIn(QStringView text) {
    static const QRegularExpression opening(
        QStringLiteral("^-----BEGIN ((?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?)-----"));
    const auto begun = opening.matchView(text);
    if (!begun.hasMatch())
        return std::nullopt;
    PemKey key;
    key.label = begun.captured(1);
    key.bodyAt = begun.capturedEnd();
    const qsizetype end = text.indexOf(QLatin1StringView("-----END"), key.bodyAt);
    const QStringView between = text.sliced(key.bodyAt, (end < 0 ? text.size() : end) - key.bodyAt);
    key.length = between.size();
    QString body = stripped(between);
    // The checksum of an armour.
    if (const qsizetype checksum = body.lastIndexOf(u'=');
        key.label.contains(QLatin1StringView("PGP")) && checksum > 0 && checksum + 5 == body.size())
        body.truncate(checksum);
    if (end < 0)
        body.truncate(body.size() / 4 * 4);
    if (body.size() < bodyAtLeast)
        return std::nullopt;
    const auto decoded = decodedBase64(body);
    if (!decoded)
        return std::nullopt;
    key.body = body.toLatin1();
    const bool older = between.contains(QLatin1StringView("4,ENCRYPTED"));
    if (older ? entropyOf(body) < 5 : !isBody(key.label, *decoded, end >= 0))
        return std::nullopt;
    // An OpenSSH key names its cipher first; "none" is no passphrase.
    const bool openssh = key.label.contains(QLatin1StringView("OPENSSH"));
    const bool locked = older || key.label.contains(QLatin1StringView("ENCRYPTED"))
        || (openssh && decoded->mid(19, 4) != QByteArrayView("none"));
    key.kind = locked ? KeyKind::UnderPassphrase : KeyKind::Plain;
    return key;
}

bool beginsPkcs12(QByteArrayView head) {
    static constexpr QByteArrayView data("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07", 10);
    if (head.isEmpty() || head[0] != 0x30)
        return false;
    const qsizetype version = head.first(std::min<qsizetype>(head.size(), 12)).indexOf("\x02\x01\x03\x30");
    return version >= 2 && head.sliced(version).first(std::min<qsizetype>(head.size() - version, 24)).contains(data);
}

bool beginsPkcs8(QByteArrayView head) {
    // version 0, then an algorithm: RSA (1.2.840.113549.1.1.1), EC (1.2.840.10045.2.1) or Ed25519 (1.3.101.112).
    static constexpr QByteArrayView rsa("\x30\x0D\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00\x04", 16);
    static constexpr QByteArrayView ec("\x06\x07\x2A\x86\x48\xCE\x3D\x02\x01", 9);
    static constexpr QByteArrayView ed25519("\x30\x05\x06\x03\x2B\x65\x70\x04\x22\x04\x20", 11);
    if (sequenceSize(head) < 0)
        return false;
    const qsizetype version
        = head.first(std::min<qsizetype>(head.size(), 8)).indexOf(QByteArrayView("\x02\x01\x00\x30", 4));
    if (version < 2)
        return false;
    const QByteArrayView algorithm = head.sliced(version + 3);
    return algorithm.startsWith(rsa) || algorithm.startsWith(ed25519)
        || (algorithm.size() > 11 && algorithm.sliced(2).startsWith(ec));
}

bool beginsJavaKeyStore(QByteArrayView head) {
    return head.startsWith(QByteArrayView("\xFE\xED\xFE\xED\x00\x00\x00\x02", 8));
}

} // namespace waybill
