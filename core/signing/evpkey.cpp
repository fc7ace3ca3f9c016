#include "core/signing/evpkey.h"

#include "core/base/sha256.h"
#include "core/signing/owned.h"

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>

#include <array>
#include <cstdint>

namespace waybill {

namespace {

using Bio = Owned<BIO, BIO_free_all>;
using Pkcs8 = Owned<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free>;
using Sealed = Owned<X509_SIG, X509_SIG_free>;
using Parameters = Owned<X509_ALGOR, X509_ALGOR_free>;

constexpr int rsaBitsAtLeast = 2048;
constexpr std::int64_t roundsAtMost = 10'000'000; // some seconds; tools of today write up to a few hundred thousand

QString groupOf(const EvpKey &key) {
    std::array<char, 80> name{};
    std::size_t length = 0;
    if (EVP_PKEY_get_group_name(key.key.get(), name.data(), name.size(), &length) != 1)
        return {};
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(length));
}

bool isA(const EvpKey &key, const char *type) {
    return EVP_PKEY_is_a(key.key.get(), type) == 1;
}

// Copies what an i2d function writes, and wipes the original.
template <typename Function, typename Object> SecretBytes derOf(Function encode, const Object *object) {
    unsigned char *der = nullptr;
    const int size = encode(object, &der);
    if (size <= 0)
        return {};
    SecretBytes copy = SecretBytes::copyOf({reinterpret_cast<const char *>(der), size});
    OPENSSL_clear_free(der, static_cast<std::size_t>(size));
    return copy;
}

Result<EvpKey> fromInfo(const PKCS8_PRIV_KEY_INFO *info, const QString &subject) {
    EVP_PKEY *key = info ? EVP_PKCS82PKEY(info) : nullptr;
    if (!key)
        return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
    return ownKey(key);
}

} // namespace

EvpKey ownKey(evp_pkey_st *key, std::shared_ptr<ossl_lib_ctx_st> context) {
    return {std::move(context), std::shared_ptr<evp_pkey_st>(key, EVP_PKEY_free)};
}

QString keyTypeOf(const EvpKey &key) {
    if (isA(key, "EC")) {
        const QString group = groupOf(key);
        if (group == QLatin1StringView("prime256v1") || group == QLatin1StringView("P-256"))
            return QStringLiteral("ECDSA P-256");
        if (group == QLatin1StringView("secp384r1") || group == QLatin1StringView("P-384"))
            return QStringLiteral("ECDSA P-384");
        if (group == QLatin1StringView("secp521r1") || group == QLatin1StringView("P-521"))
            return QStringLiteral("ECDSA P-521");
        return QStringLiteral("ECDSA ") + group;
    }
    if (isA(key, "RSA-PSS"))
        return QStringLiteral("RSA-PSS %1").arg(EVP_PKEY_get_bits(key.key.get()));
    if (isA(key, "RSA"))
        return QStringLiteral("RSA %1").arg(EVP_PKEY_get_bits(key.key.get()));
    if (isA(key, "ED25519"))
        return QStringLiteral("Ed25519");
    const char *name = EVP_PKEY_get0_type_name(key.key.get());
    return name ? QString::fromLatin1(name) : QStringLiteral("?");
}

Result<void> checkKeyType(const EvpKey &key, SigningAlgorithm algorithm, const QString &subject) {
    const QString type = keyTypeOf(key);
    const bool x509 = algorithm == SigningAlgorithm::X509;
    const bool rsa = isA(key, "RSA") || (x509 && isA(key, "RSA-PSS"));
    const bool fits = type == QLatin1StringView("ECDSA P-256") || (x509 && type == QLatin1StringView("ECDSA P-384"))
        || (rsa && EVP_PKEY_get_bits(key.key.get()) >= rsaBitsAtLeast);
    if (algorithm == SigningAlgorithm::Pgp || !fits)
        return fail(ErrorCode::KeyUnsupported, subject, type);
    return {};
}

QByteArray publicKeyDer(const EvpKey &key) {
    return derOf(i2d_PUBKEY, key.key.get()).view().toByteArray();
}

QByteArray publicKeyPem(const EvpKey &key) {
    const Bio bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PUBKEY(bio.get(), key.key.get()) != 1)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, size};
}

QString publicKeyFingerprint(const EvpKey &key) {
    Sha256 hash;
    hash.update(publicKeyDer(key));
    return hash.finish();
}

bool samePublicKey(const EvpKey &one, const EvpKey &other) {
    const QByteArray der = publicKeyDer(one);
    return !der.isEmpty() && der == publicKeyDer(other);
}

Result<EvpKey> readPublicKey(QByteArrayView pem, const QString &subject) {
    const Bio bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    EVP_PKEY *key = PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr);
    if (!key)
        return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
    return ownKey(key);
}

Result<EvpKey> generateP256() {
    EVP_PKEY *key = EVP_EC_gen("P-256");
    if (!key)
        return fail(ErrorCode::SigningFailed, QStringLiteral("ECDSA P-256"), cryptoWords());
    return ownKey(key);
}

Result<SecretBytes> toPkcs8(const EvpKey &key, const SecretBytes &passphrase) {
    const Pkcs8 info(EVP_PKEY2PKCS8(key.key.get()));
    SecretBytes der;
    if (info && passphrase.isEmpty()) {
        der = derOf(i2d_PKCS8_PRIV_KEY_INFO, info.get());
    } else if (info) {
        // N 2^14, r 8, p 1, 16 MiB: the most that libcrypto's own limit on memory lets other programs open.
        Parameters scrypt(PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), nullptr, 0, nullptr, 1 << 14, 8, 1));
        const Sealed sealed(scrypt
                ? PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), info.get(), scrypt.get())
                : nullptr);
        if (sealed) {
            (void)scrypt.release(); // the sealed key took it
            der = derOf(i2d_X509_SIG, sealed.get());
        }
    }
    if (der.isEmpty())
        return fail(ErrorCode::SigningFailed, keyTypeOf(key), cryptoWords());
    return der;
}

Result<EvpKey> fromPkcs8(const SecretBytes &der, const SecretBytes &passphrase, const QString &subject) {
    const unsigned char *bytes = der.bytes();
    if (const Sealed sealed(d2i_X509_SIG(nullptr, &bytes, der.size())); sealed && bytes == der.bytes() + der.size())
        return unsealed(sealed.get(), passphrase, subject);
    ERR_clear_error();
    bytes = der.bytes();
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &bytes, der.size()));
    return fromInfo(info.get(), subject);
}

Result<EvpKey> unsealed(const X509_sig_st *sealed, const SecretBytes &passphrase, const QString &subject) {
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(sealed, &algorithm, nullptr);
    if (!isAffordable(algorithm))
        return fail(ErrorCode::KeyUnreadable, subject, QStringLiteral("too many rounds of its key derivation"));
    if (passphrase.isEmpty())
        return fail(ErrorCode::PassphraseNeeded, subject);
    const Pkcs8 info(PKCS8_decrypt(sealed, passphrase.data(), static_cast<int>(passphrase.size())));
    if (!info)
        return fail(ErrorCode::PassphraseWrong, subject, cryptoWords());
    return fromInfo(info.get(), subject);
}

bool isAffordable(const X509_algor_st *algorithm) {
    const ASN1_OBJECT *kind = nullptr;
    const void *value = nullptr;
    int type = 0;
    X509_ALGOR_get0(&kind, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE)
        return true; // no parameters, no rounds
    const auto *sequence = static_cast<const ASN1_STRING *>(value);
    const auto unpacked = [&]<auto Free, typename T>(T *object) { return Owned<T, Free>(object); };
    switch (OBJ_obj2nid(kind)) {
    case NID_pbes2: {
        const auto pbes2 = unpacked.template operator()<PBE2PARAM_free>(
            static_cast<PBE2PARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBE2PARAM))));
        return pbes2 && isAffordable(pbes2->keyfunc);
    }
    case NID_pbmac1: {
        const auto pbmac1 = unpacked.template operator()<PBMAC1PARAM_free>(
            static_cast<PBMAC1PARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBMAC1PARAM))));
        return pbmac1 && isAffordable(pbmac1->keyDerivationFunc);
    }
    case NID_id_pbkdf2: {
        const auto pbkdf2 = unpacked.template operator()<PBKDF2PARAM_free>(
            static_cast<PBKDF2PARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBKDF2PARAM))));
        std::int64_t rounds = 0;
        return pbkdf2 && ASN1_INTEGER_get_int64(&rounds, pbkdf2->iter) == 1 && rounds <= roundsAtMost;
    }
    case NID_id_scrypt:
        return true; // libcrypto has a limit of its own on its memory, and so on its time
    default: {
        const auto pbe = unpacked.template operator()<PBEPARAM_free>(
            static_cast<PBEPARAM *>(ASN1_item_unpack(sequence, ASN1_ITEM_rptr(PBEPARAM))));
        std::int64_t rounds = 0;
        return !pbe || (ASN1_INTEGER_get_int64(&rounds, pbe->iter) == 1 && rounds <= roundsAtMost);
    }
    }
}

Result<QByteArray> encryptedPkcs8Pem(const SecretBytes &der) {
    const Bio bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio(bio.get(), PEM_STRING_PKCS8, "", der.bytes(), static_cast<long>(der.size())) <= 0)
        return fail(ErrorCode::SigningFailed, {}, cryptoWords());
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QByteArray(text, size);
}

QString cryptoWords() {
    QString words;
    while (const unsigned long code = ERR_get_error()) {
        if (const char *reason = ERR_reason_error_string(code))
            words = QString::fromLatin1(reason); // the last one is the outermost
    }
    return words;
}

} // namespace waybill
