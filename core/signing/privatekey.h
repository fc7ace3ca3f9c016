// Private keys with their public facts: read from files, made anew, referred to on a token or in gpg-agent, written out
// again. Blocking, any thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"
#include "core/signing/secretbytes.h"

namespace waybill {

struct PrivateKey {
    Identity identity; // without an id
    // cosign, x509: PKCS#8 DER; pgp: the transferable secret key. Encrypted where identity.needsPassphrase. Empty where
    // the key stays on a token or in gpg-agent.
    SecretBytes secret;
};

struct KeyFile {
    SecretBytes bytes; // of any container that is read
    QByteArray certificates; // PEM, for x509 where the container has none; may be empty
    SecretBytes passphrase; // that opens it; empty: none
    std::optional<SigningAlgorithm> algorithm; // none: told by the container
    QString subject; // its path, for errors
    QString label;
};

// A key file's bytes, or a pipe's. Of one that is too long for a key so much that the reader refuses it. FileNotFound,
// FileUnreadable.
Result<SecretBytes> readKeyBytes(const QString &path);

// The passphrase of a pgp key stays on it; that of any other is taken off. Errors: KeyUnreadable, KeyUnsupported,
// KeyMismatch, CertificateUnreadable, PassphraseNeeded, PassphraseWrong.
Result<PrivateKey> readPrivateKey(const KeyFile &file);

struct NewKey {
    SigningAlgorithm algorithm = SigningAlgorithm::Cosign;
    QString label;
    QString holder; // x509: the common name; pgp: the user id, "Name <mail@example.com>"; cosign: not used
    QDateTime expires; // x509, pgp; x509 needs one
    SecretBytes passphrase; // empty: the key is kept as it is
};

// cosign and x509: P-256; pgp: Ed25519. x509 comes with a certificate of its own, for trying out. SigningFailed.
Result<PrivateKey> createPrivateKey(const NewKey &wanted);

// Of a key that stays where it is. Errors: openTokenKey's, KeyUnsupported, KeyMismatch; without `certificates` (PEM) an
// x509 key takes those of the token.
Result<PrivateKey> referToToken(const QString &uri, const SecretBytes &pin, SigningAlgorithm algorithm,
    const QByteArray &certificates, const QString &label);
Result<PrivateKey> referToAgent(const QString &fingerprint, const QString &label, OperationContext &context);

// PKCS#10 in PEM, for a certificate authority, of an x509 key. An empty holder: the subject of the certificate that it
// has, else its label. KeyUnsupported; errors of opening the key, SigningFailed.
Result<QByteArray> certificateRequest(const PrivateKey &key, const SecretBytes &passphrase, const QString &holder);

// The identity with certificates (PEM) that an authority gave for its key. KeyMismatch, CertificateUnreadable.
Result<Identity> withCertificates(const Identity &identity, const QByteArray &certificates);

// The secret under another passphrase; empty: none. PassphraseWrong, PassphraseNeeded.
Result<PrivateKey> withPassphrase(const PrivateKey &key, const SecretBytes &before, const SecretBytes &after);

// A file for other tools, under a passphrase: cosign's own format, PKCS#8 in PEM for x509, armor for pgp.
// PassphraseNeeded where there is no new one.
Result<QByteArray> exportPrivateKey(const PrivateKey &key, const SecretBytes &before, const SecretBytes &after);

} // namespace waybill
