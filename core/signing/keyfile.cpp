#include "core/signing/keyfile.h"

#include "core/signing/cosignkeyfile.h"
#include "core/signing/owned.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include <cstdint>
#include <cstring>

namespace waybill {

namespace {

using Bio = Owned<BIO, BIO_free_all>;
using Container = Owned<PKCS12, PKCS12_free>;
using Sealed = Owned<X509_SIG, X509_SIG_free>;

void freeCertificates(STACK_OF(X509) * stack) {
    sk_X509_pop_free(stack, X509_free);
}
using CertificateStack = Owned<STACK_OF(X509), freeCertificates>;

using Bags = STACK_OF(PKCS12_SAFEBAG);
void freeBags(Bags *bags) {
    sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
}
using BagStack = Owned<Bags, freeBags>;

using Safes = STACK_OF(PKCS7);
void freeSafes(Safes *safes) {
    sk_PKCS7_pop_free(safes, PKCS7_free);
}
using SafeStack = Owned<Safes, freeSafes>;

constexpr qsizetype fileAtMost = 1024 * 1024;
constexpr std::int64_t macRoundsAtMost = 10'000'000;

// While it lives, this thread's libcrypto also knows the old algorithms (RC2, 3DES with PKCS#12's own derivation);
// the rest of the program never does.
class LegacyAlgorithms {
public:
    LegacyAlgorithms()
        : m_before(OSSL_LIB_CTX_set0_default(context())) { }
    ~LegacyAlgorithms() { OSSL_LIB_CTX_set0_default(m_before); }
    LegacyAlgorithms(const LegacyAlgorithms &) = delete;
    LegacyAlgorithms &operator=(const LegacyAlgorithms &) = delete;

private:
    static OSSL_LIB_CTX *context() {
        static OSSL_LIB_CTX *const legacy = [] {
            OSSL_LIB_CTX *made = OSSL_LIB_CTX_new();
            OSSL_PROVIDER_load(made, "default");
            OSSL_PROVIDER_load(made, "legacy");
            return made;
        }();
        return legacy;
    }

    OSSL_LIB_CTX *m_before;
};

int givePassphrase(char *buffer, int size, int, void *passphrase) {
    const auto *given = static_cast<const SecretBytes *>(passphrase);
    if (given->isEmpty() || given->size() > size)
        return -1;
    std::memcpy(buffer, given->data(), static_cast<std::size_t>(given->size()));
    return static_cast<int>(given->size());
}

Error wrongOrNeeded(const SecretBytes &passphrase, const QString &subject) {
    ERR_clear_error();
    return {passphrase.isEmpty() ? ErrorCode::PassphraseNeeded : ErrorCode::PassphraseWrong, subject, {}};
}

Result<KeyMaterial> readCosign(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject) {
    const auto pkcs8 = openCosignKeyFile(bytes.view(), passphrase, subject);
    if (!pkcs8 && pkcs8.error().code == ErrorCode::PassphraseWrong)
        return fail(wrongOrNeeded(passphrase, subject)); // an empty one was tried
    if (!pkcs8)
        return fail(pkcs8.error());
    auto key = fromPkcs8(*pkcs8, {}, subject);
    if (!key)
        return fail(key.error());
    return KeyMaterial{std::move(*key), {}, true};
}

// Those that stand beside the key.
Result<KeyMaterial> withCertificates(KeyMaterial material, const SecretBytes &bytes, const QString &subject) {
    if (bytes.view().indexOf("-----BEGIN CERTIFICATE-----") < 0)
        return material;
    auto certificates = readCertificates(bytes.view(), subject);
    if (!certificates)
        return fail(certificates.error());
    material.certificates = std::move(*certificates);
    return material;
}

Result<KeyMaterial> readPem(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject) {
    const bool encrypted = bytes.view().indexOf("ENCRYPTED") >= 0;
    const Bio bio(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    if (bytes.view().indexOf(PEM_STRING_PKCS8) >= 0) {
        const Sealed sealed(PEM_read_bio_PKCS8(bio.get(), nullptr, nullptr, nullptr));
        if (!sealed)
            return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
        auto key = unsealed(sealed.get(), passphrase, subject);
        if (!key)
            return fail(key.error());
        return withCertificates({std::move(*key), {}, true}, bytes, subject);
    }
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, const_cast<SecretBytes *>(&passphrase));
    if (!key && encrypted)
        return fail(wrongOrNeeded(passphrase, subject));
    if (!key)
        return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
    return withCertificates({ownKey(key), {}, encrypted}, bytes, subject);
}

// What a container holds, carried out of the context that it was opened in.
struct Opened {
    SecretBytes pkcs8;
    QByteArray certificates; // PEM
};

bool hasAffordableMac(const PKCS12 *container) {
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_INTEGER *rounds = nullptr;
    PKCS12_get0_mac(nullptr, &algorithm, nullptr, &rounds, container);
    std::int64_t number = 0;
    const bool few = !rounds || (ASN1_INTEGER_get_int64(&number, rounds) == 1 && number <= macRoundsAtMost);
    return few && (!algorithm || isAffordable(algorithm));
}

bool areAffordable(const Bags *bags) {
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG *bag = sk_PKCS12_SAFEBAG_value(bags, i);
        if (const X509_SIG *sealed = PKCS12_SAFEBAG_get0_pkcs8(bag)) {
            const X509_ALGOR *algorithm = nullptr;
            X509_SIG_get0(sealed, &algorithm, nullptr);
            if (!isAffordable(algorithm))
                return false;
        }
        const Bags *inner = PKCS12_SAFEBAG_get0_safes(bag);
        if (inner && !areAffordable(inner))
            return false;
    }
    return true;
}

// The MAC, and what stands in the open: a container without a MAC is opened with no other question before. What is
// encrypted is read only where the passphrase is right.
bool isAffordableContainer(const PKCS12 *container) {
    if (!hasAffordableMac(container))
        return false;
    const SafeStack safes(PKCS12_unpack_authsafes(container));
    for (int i = 0; i < sk_PKCS7_num(safes.get()); ++i) {
        PKCS7 *safe = sk_PKCS7_value(safes.get(), i);
        if (PKCS7_type_is_encrypted(safe) && safe->d.encrypted && !isAffordable(safe->d.encrypted->enc_data->algorithm))
            return false;
        if (PKCS7_type_is_data(safe) && !areAffordable(BagStack(PKCS12_unpack_p7data(safe)).get()))
            return false;
    }
    ERR_clear_error(); // what does not unpack is told by who opens it
    return true;
}

Result<Opened> openContainer(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject) {
    const LegacyAlgorithms legacy;
    const unsigned char *der = bytes.bytes();
    const Container container(d2i_PKCS12(nullptr, &der, bytes.size()));
    if (!container)
        return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
    if (!isAffordableContainer(container.get()))
        return fail(ErrorCode::KeyUnreadable, subject, QStringLiteral("too many rounds of its key derivation"));
    // A terminated copy: PKCS12_parse takes a C string.
    SecretBytes word(passphrase.size() + 1);
    if (!passphrase.isEmpty())
        std::memcpy(word.data(), passphrase.data(), static_cast<std::size_t>(passphrase.size()));
    EVP_PKEY *key = nullptr;
    X509 *leaf = nullptr;
    STACK_OF(X509) *others = nullptr;
    if (PKCS12_parse(container.get(), word.data(), &key, &leaf, &others) != 1) {
        const int reason = ERR_GET_REASON(ERR_peek_last_error());
        if (reason == PKCS12_R_MAC_VERIFY_FAILURE || reason == PKCS12_R_PKCS12_CIPHERFINAL_ERROR)
            return fail(wrongOrNeeded(passphrase, subject));
        return fail(ErrorCode::KeyUnreadable, subject, cryptoWords());
    }
    const CertificateStack stack(others);
    const Certificate first(leaf, X509_free);
    if (!key)
        return fail(ErrorCode::KeyUnreadable, subject, QStringLiteral("it holds no private key"));
    QList<Certificate> certificates;
    if (first)
        certificates.append(first);
    for (int i = 0; i < sk_X509_num(stack.get()); ++i) {
        X509 *each = sk_X509_value(stack.get(), i);
        X509_up_ref(each);
        certificates.append(Certificate(each, X509_free));
    }
    auto pkcs8 = toPkcs8(ownKey(key), {});
    if (!pkcs8)
        return fail(pkcs8.error());
    return Opened{std::move(*pkcs8), certificatesToPem(certificates)};
}

Result<KeyMaterial> readContainer(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject) {
    const auto opened = openContainer(bytes, passphrase, subject);
    if (!opened)
        return fail(opened.error());
    auto key = fromPkcs8(opened->pkcs8, {}, subject);
    if (!key)
        return fail(key.error());
    KeyMaterial material{std::move(*key), {}, !passphrase.isEmpty()};
    if (!opened->certificates.isEmpty()) {
        auto certificates = readCertificates(opened->certificates, subject);
        if (!certificates)
            return fail(certificates.error());
        material.certificates = std::move(*certificates);
    }
    return material;
}

bool isContainer(const SecretBytes &bytes) {
    const unsigned char *der = bytes.bytes();
    const Container container(d2i_PKCS12(nullptr, &der, bytes.size()));
    ERR_clear_error();
    return container != nullptr;
}

} // namespace

Result<KeyMaterial> readKeyFile(const SecretBytes &bytes, const SecretBytes &passphrase, const QString &subject) {
    if (bytes.isEmpty() || bytes.size() > fileAtMost)
        return fail(ErrorCode::KeyUnreadable, subject);
    if (isCosignKeyFile(bytes.view()))
        return readCosign(bytes, passphrase, subject);
    if (bytes.view().indexOf("-----BEGIN ") >= 0)
        return readPem(bytes, passphrase, subject);
    if (isContainer(bytes))
        return readContainer(bytes, passphrase, subject);
    auto key = fromPkcs8(bytes, passphrase, subject);
    if (!key)
        return fail(key.error());
    return KeyMaterial{std::move(*key), {}, !passphrase.isEmpty()};
}

} // namespace waybill
