// Private keys, key stores, and source maps inside files, which have a fixed form as well.
#include "core/scan/keychecks.h"
#include "core/scan/rules.h"
#include "core/scan/tokenchecks.h"

namespace waybill {

namespace {

constexpr QLatin1StringView plainKey("WB3001");
constexpr QLatin1StringView lockedKey("WB3002");

QString kindOf(const QString &label) {
    QString kind = label;
    kind.remove(QLatin1StringView("PRIVATE KEY")).remove(QLatin1StringView("BLOCK"));
    kind.remove(QLatin1StringView("ENCRYPTED"));
    kind = kind.simplified();
    return kind.isEmpty() ? QStringLiteral("PKCS#8") : kind;
}

bool isPem(Candidate &candidate) {
    const QStringView text = candidate.window.sliced(candidate.wordAt);
    const auto key = privateKeyIn(text);
    if (!key)
        return false;
    candidate.start = candidate.wordAt;
    candidate.length = key->bodyAt + key->length;
    candidate.what = kindOf(key->label);
    candidate.code = key->kind == KeyKind::UnderPassphrase ? lockedKey : plainKey;
    // A service account's key is one of a JSON file that says so.
    const qsizetype from = std::max<qsizetype>(0, candidate.wordAt - 400);
    if (candidate.window.sliced(from, candidate.wordAt - from).contains(QLatin1StringView("service_account"))) {
        candidate.code = QLatin1StringView("WB3004");
        candidate.what = QStringLiteral("Google Cloud");
    }
    return true;
}

bool isPutty(Candidate &candidate) {
    const bool locked = !candidate.match.captured(2).startsWith(QLatin1StringView("none"));
    candidate.code = locked ? lockedKey : plainKey;
    const auto decoded = decodedBase64(candidate.secret().toString().simplified().remove(u' '));
    return decoded && decoded->size() >= 32;
}

// A private JSON Web Key (RFC 7517, RFC 7518): "d" beside "kty".
bool isJwk(Candidate &candidate) {
    const auto decoded = decodedBase64(candidate.secret());
    return decoded && decoded->size() >= 32 && isNoPlaceholder(candidate);
}

// kubectl's user key: base64 of PEM.
bool isKubernetesKey(Candidate &candidate) {
    const auto decoded = decodedBase64(candidate.secret().first(candidate.length / 4 * 4));
    if (!decoded)
        return false;
    const auto key = privateKeyIn(QString::fromLatin1(*decoded));
    if (key)
        candidate.code = key->kind == KeyKind::UnderPassphrase ? lockedKey : plainKey;
    return key.has_value();
}

bool isAge(Candidate &candidate) {
    return hasBech32Checksum(candidate.secret());
}

bool isWireGuard(Candidate &candidate) {
    const auto decoded = decodedBase64(candidate.secret());
    return decoded && decoded->size() == 32 && isNoPlaceholder(candidate);
}

// Binary files are told by their head; the secret is what is at hand of them.
bool takeWindow(Candidate &candidate, bool holds) {
    candidate.start = 0;
    candidate.length = candidate.window.size();
    return holds;
}

QByteArray headOf(const Candidate &candidate) {
    return candidate.window.first(std::min<qsizetype>(candidate.window.size(), 64)).toLatin1();
}

bool isPkcs12(Candidate &candidate) {
    return takeWindow(candidate, beginsPkcs12(headOf(candidate)));
}
bool isPkcs8(Candidate &candidate) {
    return takeWindow(candidate, beginsPkcs8(headOf(candidate)));
}
bool isJavaKeyStore(Candidate &candidate) {
    return takeWindow(candidate, beginsJavaKeyStore(headOf(candidate)));
}

bool isInlineMap(Candidate &) {
    return true;
}

} // namespace

std::span<const Rule> keyRules() {
    using enum RuleTrait;
    static const std::vector<Rule> rules{
        {plainKey, "", {"-----BEGIN "}, "-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY", isPem, None, secretReach},
        {plainKey, "PuTTY", {"PuTTY-User-Key-File-"},
            "PuTTY-User-Key-File-([23]): [\\w.@-]+\\r?\\nEncryption: "
            "([\\w-]+)(?s:.{0,6000}?)Private-Lines: \\d+\\r?\\n(?<s>(?:[A-Za-z0-9+/=]+\\r?\\n)+)",
            isPutty, None, secretReach},
        {plainKey, "JWK", {"\"kty\""}, "\"d\"\\s{0,4}:\\s{0,4}\"([A-Za-z0-9_-]{42,700})\"", isJwk, Around, 3000},
        {plainKey, "Kubernetes", {"client-key-data"}, "client-key-data\"?\\s*:\\s*\"?([A-Za-z0-9+/]{100,8000}={0,2})",
            isKubernetesKey, None, secretReach},
        {plainKey, "age", {"AGE-SECRET-KEY-1"}, "AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}(?![A-Za-z0-9])", isAge},
        {plainKey, "WireGuard", {"PrivateKey = ", "PrivateKey="}, "PrivateKey ?= ?([A-Za-z0-9+/]{43}=)", isWireGuard,
            NoBinary},
        {QLatin1StringView("WB3003"), "PKCS#12", {QByteArray("\x2A\x86\x48\x86\xF7\x0D\x01\x07", 8)}, "", isPkcs12,
            AtStart, secretReach},
        {plainKey, "PKCS#8", {QByteArray("\x02\x01\x00\x30", 4)}, "", isPkcs8, AtStart, secretReach},
        {QLatin1StringView("WB3007"), "Java", {QByteArray("\xFE\xED\xFE\xED", 4)}, "", isJavaKeyStore, AtStart,
            secretReach},
        {QLatin1StringView("WB3105"), "", {"sourceMappingURL=data:"},
            "sourceMappingURL=data:application/json[^,\\s]{0,80},[A-Za-z0-9+/%=]{100}", isInlineMap, Junk | NoBinary},
    };
    return rules;
}

} // namespace waybill
