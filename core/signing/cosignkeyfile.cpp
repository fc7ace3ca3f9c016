#include "core/signing/cosignkeyfile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

#include <array>

namespace waybill {

namespace {

constexpr QByteArrayView begin("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----");
constexpr QByteArrayView end("-----END ENCRYPTED SIGSTORE PRIVATE KEY-----");
constexpr QByteArrayView olderBegin("-----BEGIN ENCRYPTED COSIGN PRIVATE KEY-----");
constexpr QByteArrayView olderEnd("-----END ENCRYPTED COSIGN PRIVATE KEY-----");

constexpr qsizetype fileAtMost = 64 * 1024;
constexpr qsizetype lineLength = 64;
constexpr std::size_t saltSize = 32;

struct Kdf {
    std::uint64_t n = 1 << 16; // what cosign itself writes
    std::uint32_t r = 8;
    std::uint32_t p = 1;
};

struct KeyFile {
    Kdf kdf;
    QByteArray salt;
    QByteArray nonce;
    QByteArray sealed;
};

std::unexpected<Error> unreadable(const QString &subject, const char *detail) {
    return fail(ErrorCode::KeyUnreadable, subject, QString::fromLatin1(detail));
}

std::optional<QByteArray> decoded(const QJsonValue &value) {
    const auto result
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? std::optional(*result) : std::nullopt;
}

// Only what cosign ever wrote: a file that asks for more would make opening it cost any amount of memory.
std::optional<Kdf> readKdf(const QJsonObject &kdf) {
    const QJsonObject params = kdf.value(QLatin1StringView("params")).toObject();
    const qint64 n = params.value(QLatin1StringView("N")).toInteger();
    const bool known = (n == 1 << 15 || n == 1 << 16 || n == 1 << 17)
        && params.value(QLatin1StringView("r")).toInteger() == 8
        && params.value(QLatin1StringView("p")).toInteger() == 1;
    if (kdf.value(QLatin1StringView("name")).toString() != QLatin1StringView("scrypt") || !known)
        return std::nullopt;
    return Kdf{static_cast<std::uint64_t>(n), 8, 1};
}

Result<QByteArray> insideArmor(QByteArrayView bytes, const QString &subject) {
    const bool older = bytes.indexOf(olderBegin) >= 0;
    const QByteArrayView first = older ? olderBegin : begin;
    const QByteArrayView last = older ? olderEnd : end;
    const qsizetype from = bytes.indexOf(first);
    const qsizetype to = bytes.indexOf(last, from + first.size()); // the two must not share their dashes
    if (bytes.size() > fileAtMost || from < 0 || to < 0)
        return unreadable(subject, "not a cosign key file");
    const QByteArray text = bytes.sliced(from + first.size(), to - from - first.size()).toByteArray().simplified();
    const auto json = QByteArray::fromBase64Encoding(
        QByteArray(text).replace(' ', QByteArrayView()), QByteArray::AbortOnBase64DecodingErrors);
    if (!json)
        return unreadable(subject, "the text between the PEM lines is not base64");
    return *json;
}

Result<KeyFile> readKeyFile(QByteArrayView bytes, const QString &subject) {
    const auto json = insideArmor(bytes, subject);
    if (!json)
        return fail(json.error());
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    const QJsonObject kdf = object.value(QLatin1StringView("kdf")).toObject();
    const QJsonObject cipher = object.value(QLatin1StringView("cipher")).toObject();
    const auto numbers = readKdf(kdf);
    if (!numbers)
        return unreadable(subject, "kdf is not scrypt with the numbers of cosign");
    if (cipher.value(QLatin1StringView("name")).toString() != QLatin1StringView("nacl/secretbox"))
        return unreadable(subject, "cipher is not nacl/secretbox");
    const auto salt = decoded(kdf.value(QLatin1StringView("salt")));
    const auto nonce = decoded(cipher.value(QLatin1StringView("nonce")));
    const auto sealed = decoded(object.value(QLatin1StringView("ciphertext")));
    if (!salt || salt->size() != static_cast<qsizetype>(saltSize))
        return unreadable(subject, "the salt is not 32 bytes of base64");
    if (!nonce || nonce->size() != crypto_secretbox_NONCEBYTES)
        return unreadable(subject, "the nonce is not 24 bytes of base64");
    if (!sealed || sealed->size() <= static_cast<qsizetype>(crypto_secretbox_MACBYTES))
        return unreadable(subject, "the ciphertext is missing or too short");
    return KeyFile{*numbers, *salt, *nonce, *sealed};
}

const unsigned char *raw(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// Empty where there is not enough memory.
SecretBytes stretched(const SecretBytes &passphrase, const QByteArray &salt, const Kdf &kdf) {
    SecretBytes key(crypto_secretbox_KEYBYTES);
    constexpr unsigned char nothing = 0; // an empty passphrase is one, too, and has an address
    const int done = crypto_pwhash_scryptsalsa208sha256_ll(passphrase.isEmpty() ? &nothing : passphrase.bytes(),
        static_cast<std::size_t>(passphrase.size()), raw(salt), saltSize, kdf.n, kdf.r, kdf.p, key.bytes(),
        crypto_secretbox_KEYBYTES);
    return done == 0 ? std::move(key) : SecretBytes();
}

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

QByteArray armored(const QByteArray &json) {
    const QByteArray text = json.toBase64();
    QByteArray file = begin.toByteArray() + '\n';
    for (qsizetype at = 0; at < text.size(); at += lineLength)
        file += text.mid(at, lineLength) + '\n';
    return file + end.toByteArray() + '\n';
}

} // namespace

bool isCosignKeyFile(QByteArrayView bytes) {
    return bytes.indexOf(begin) >= 0 || bytes.indexOf(olderBegin) >= 0;
}

Result<SecretBytes> openCosignKeyFile(QByteArrayView bytes, const SecretBytes &passphrase, const QString &subject) {
    const auto file = readKeyFile(bytes, subject);
    if (!file)
        return fail(file.error());
    const SecretBytes key = stretched(passphrase, file->salt, file->kdf);
    if (key.isEmpty())
        return unreadable(subject, "not enough memory for scrypt");
    SecretBytes opened(file->sealed.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES));
    if (crypto_secretbox_open_easy(opened.bytes(), raw(file->sealed),
            static_cast<unsigned long long>(file->sealed.size()), raw(file->nonce), key.bytes())
        != 0)
        return fail(ErrorCode::PassphraseWrong, subject);
    return opened;
}

Result<QByteArray> writeCosignKeyFile(const SecretBytes &pkcs8, const SecretBytes &passphrase) {
    const Kdf kdf;
    const QByteArray salt = randomBytes(saltSize);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const SecretBytes key = stretched(passphrase, salt, kdf);
    if (key.isEmpty())
        return fail(ErrorCode::SigningFailed, {}, QStringLiteral("not enough memory for scrypt"));
    QByteArray sealed(pkcs8.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    crypto_secretbox_easy(reinterpret_cast<unsigned char *>(sealed.data()), pkcs8.bytes(),
        static_cast<unsigned long long>(pkcs8.size()), raw(nonce), key.bytes());
    const auto text = [](const QByteArray &value) { return QString::fromLatin1(value.toBase64()); };
    const QJsonObject object{{QStringLiteral("kdf"),
                                 QJsonObject{{QStringLiteral("name"), QStringLiteral("scrypt")},
                                     {QStringLiteral("params"),
                                         QJsonObject{{QStringLiteral("N"), static_cast<qint64>(kdf.n)},
                                             {QStringLiteral("r"), static_cast<qint64>(kdf.r)},
                                             {QStringLiteral("p"), static_cast<qint64>(kdf.p)}}},
                                     {QStringLiteral("salt"), text(salt)}}},
        {QStringLiteral("cipher"),
            QJsonObject{
                {QStringLiteral("name"), QStringLiteral("nacl/secretbox")}, {QStringLiteral("nonce"), text(nonce)}}},
        {QStringLiteral("ciphertext"), text(sealed)}};
    return armored(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace waybill
