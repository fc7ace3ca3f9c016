// A private or public key of libcrypto as a value, with what cosign and x509 need of it. Internal to core/signing;
// blocking, any thread, one at a time for one key.
#pragma once

#include "core/signing/identity.h"
#include "core/signing/secretbytes.h"

#include <memory>

struct X509_algor_st;
struct X509_sig_st;
struct evp_pkey_st;
struct ossl_lib_ctx_st;

namespace waybill {

struct EvpKey {
    // Of a token: the context keeps its provider loaded for as long as the key is used. Else none.
    std::shared_ptr<ossl_lib_ctx_st> context;
    std::shared_ptr<evp_pkey_st> key;
};

EvpKey ownKey(evp_pkey_st *key, std::shared_ptr<ossl_lib_ctx_st> context = {}); // takes it

// "ECDSA P-256", "RSA 3072", "RSA-PSS 3072", "Ed25519"; the library's own word for others.
QString keyTypeOf(const EvpKey &key);

// KeyUnsupported, detail: the key's type. cosign: P-256, RSA from 2,048 bits; x509: also P-384 and RSA-PSS.
Result<void> checkKeyType(const EvpKey &key, SigningAlgorithm algorithm, const QString &subject);

QByteArray publicKeyDer(const EvpKey &key); // SubjectPublicKeyInfo
QByteArray publicKeyPem(const EvpKey &key);
QString publicKeyFingerprint(const EvpKey &key); // SHA-256 of its DER, hex
bool samePublicKey(const EvpKey &one, const EvpKey &other);

Result<EvpKey> readPublicKey(QByteArrayView pem, const QString &subject); // KeyUnreadable

Result<EvpKey> generateP256(); // SigningFailed

// PKCS#8 DER, encrypted (PBES2 with scrypt and AES-256) where there is a passphrase.
Result<SecretBytes> toPkcs8(const EvpKey &key, const SecretBytes &passphrase);
// KeyUnreadable, PassphraseNeeded, PassphraseWrong.
Result<EvpKey> fromPkcs8(const SecretBytes &der, const SecretBytes &passphrase, const QString &subject);

// Opens an encrypted PKCS#8. KeyUnreadable, PassphraseNeeded, PassphraseWrong.
Result<EvpKey> unsealed(const X509_sig_st *sealed, const SecretBytes &passphrase, const QString &subject);

// Whether a derivation by these parameters (PBES2, PBMAC1 or PKCS#12's own) takes seconds at most: a file may ask for
// any number of rounds, and libcrypto would go through them all.
bool isAffordable(const X509_algor_st *algorithm);

// PEM "ENCRYPTED PRIVATE KEY" around what toPkcs8 gave with a passphrase.
Result<QByteArray> encryptedPkcs8Pem(const SecretBytes &der);

// What libcrypto has to say of its last failure on this thread, on one line; forgets it.
QString cryptoWords();

} // namespace waybill
