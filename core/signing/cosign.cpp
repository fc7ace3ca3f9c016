#include "core/signing/cosign.h"

#include "core/signing/filestream.h"
#include "core/signing/owned.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/evp.h>
#include <openssl/rsa.h>

#include <array>

namespace waybill {

namespace {

using DigestContext = Owned<EVP_MD_CTX, EVP_MD_CTX_free>;
using KeyContext = Owned<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype digestSize = 32;

std::unexpected<Error> unreadable(const char *detail) {
    return fail(ErrorCode::SignatureUnreadable, {}, QString::fromLatin1(detail));
}

std::optional<QByteArray> decoded(const QJsonValue &value) {
    const auto result
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result && !(*result).isEmpty() ? std::optional(*result) : std::nullopt;
}

const unsigned char *raw(const QByteArray &bytes) {
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// The fields in this order and no others: cosign refuses what it does not know.
QByteArray sigstoreBundle(const EvpKey &key, const QByteArray &digest, const QByteArray &signature) {
    const QByteArray hint = QByteArray::fromHex(publicKeyFingerprint(key).toLatin1());
    return R"({"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json","verificationMaterial":{"publicKey":{"hint":")"
        + hint.toBase64() + R"("}},"messageSignature":{"messageDigest":{"algorithm":"SHA2_256","digest":")"
        + digest.toBase64() + R"("},"signature":")" + signature.toBase64() + R"("}})";
}

// Signs what it reads, and hashes it in the same pass.
Result<QByteArray> signStream(FileStream &stream, const EvpKey &key, QByteArray &digest) {
    const DigestContext signing(EVP_MD_CTX_new());
    const DigestContext hashing(EVP_MD_CTX_new());
    const auto failed = [&] { return fail(ErrorCode::SigningFailed, keyTypeOf(key), cryptoWords()); };
    if (EVP_DigestInit_ex(hashing.get(), EVP_sha256(), nullptr) != 1
        || EVP_DigestSignInit_ex(signing.get(), nullptr, "SHA256", key.context.get(), nullptr, key.key.get(), nullptr)
            != 1)
        return failed();
    QByteArray piece(pieceSize, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = stream.read(piece.data(), piece.size())) > 0) {
        if (EVP_DigestUpdate(hashing.get(), piece.constData(), static_cast<std::size_t>(got)) != 1
            || EVP_DigestSignUpdate(signing.get(), piece.constData(), static_cast<std::size_t>(got)) != 1)
            return failed();
    }
    if (got < 0)
        return fail(*stream.error());
    digest.resize(digestSize);
    std::size_t size = 0;
    if (EVP_DigestFinal_ex(hashing.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1
        || EVP_DigestSignFinal(signing.get(), nullptr, &size) != 1)
        return failed();
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSignFinal(signing.get(), reinterpret_cast<unsigned char *>(signature.data()), &size) != 1)
        return failed();
    signature.resize(static_cast<qsizetype>(size));
    return signature;
}

} // namespace

Result<QByteArray> signCosign(const EvpKey &key, const QString &file, bool rawBase64, OperationContext &context) {
    auto stream = FileStream::open(file, Stage::Signing, context);
    if (!stream)
        return fail(stream.error());
    QByteArray digest;
    const auto signature = signStream(**stream, key, digest);
    if (!signature)
        return fail(signature.error());
    return rawBase64 ? signature->toBase64() : sigstoreBundle(key, digest, *signature);
}

Result<CosignSignature> readSigstoreBundle(QByteArrayView json) {
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(json.toByteArray(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return fail(ErrorCode::SignatureUnreadable, {}, problem.errorString());
    const QString mediaType = object.value(QLatin1StringView("mediaType")).toString();
    if (!mediaType.startsWith(QLatin1StringView("application/vnd.dev.sigstore.bundle")))
        return unreadable("mediaType is not a sigstore bundle's");
    const QJsonObject message = object.value(QLatin1StringView("messageSignature")).toObject();
    const QJsonObject digest = message.value(QLatin1StringView("messageDigest")).toObject();
    const auto signature = decoded(message.value(QLatin1StringView("signature")));
    if (!signature)
        return unreadable("messageSignature.signature is missing or no base64");
    CosignSignature result{*signature, {}, {}};
    if (!digest.isEmpty()) {
        const auto bytes = decoded(digest.value(QLatin1StringView("digest")));
        if (digest.value(QLatin1StringView("algorithm")).toString() != QLatin1StringView("SHA2_256") || !bytes
            || bytes->size() != digestSize)
            return unreadable("messageSignature.messageDigest is no SHA-256");
        result.digest = *bytes;
    }
    result.hint = object.value(QLatin1StringView("verificationMaterial"))
                      .toObject()
                      .value(QLatin1StringView("publicKey"))
                      .toObject()
                      .value(QLatin1StringView("hint"))
                      .toString()
                      .toUtf8();
    return result;
}

Result<void> verifyCosign(const CosignSignature &signature, const QString &sha256, const EvpKey &key) {
    const QByteArray digest = QByteArray::fromHex(sha256.toLatin1());
    // cosign 2.5 does not compare this one; a bundle that names another digest is nobody's.
    if (!signature.digest.isEmpty() && signature.digest != digest)
        return fail(ErrorCode::SignatureBad, sha256, QStringLiteral("it names another SHA-256"));
    if (auto fits = checkKeyType(key, SigningAlgorithm::Cosign, {}); !fits)
        return fits;
    const KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key.key.get(), nullptr));
    const bool ready = context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1
        && (EVP_PKEY_is_a(key.key.get(), "RSA") != 1
            || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1);
    const bool good = ready
        && EVP_PKEY_verify(context.get(), raw(signature.signature),
               static_cast<std::size_t>(signature.signature.size()), raw(digest),
               static_cast<std::size_t>(digest.size()))
            == 1;
    if (!good)
        return fail(ErrorCode::SignatureBad, sha256, cryptoWords());
    return {};
}

} // namespace waybill
