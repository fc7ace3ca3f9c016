// OpenPGP keys and detached signatures, made and checked in the process by librnp: no gpg, no agent. Blocking functions
// of values; any thread, each call has an rnp of its own. Formats: RFC 4880, version 4 keys and signatures, as GnuPG
// writes them. librnp 0.18.0 is refused by every function (SigningFailed).
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"
#include "core/signing/secretbytes.h"

#include <QList>

namespace waybill {

// A secret key read from any transferable form.
struct PgpKey {
    // keyType, fingerprint and created are the primary key's; expires is the earliest of the primary's and of the part
    // that signs; needsPassphrase is that part's. Holder: the primary user id.
    Identity facts;
    SecretBytes secret; // binary transferable secret key, protected as it came
};

// Armored or binary, of one primary key. KeyUnreadable; KeyUnsupported: public alone, several keys, or no secret part
// that may sign. An expired or revoked key is read: only signing is refused.
Result<PgpKey> readPgpSecretKey(QByteArrayView bytes);

// An Ed25519 key that certifies and signs. `expires`: invalid for never. `passphrase`: empty for none.
// KeyExpired where `expires` has passed, KeyUnsupported for a user id that OpenPGP cannot hold, PassphraseWrong for a
// passphrase that no OpenPGP program could be given (over 255 bytes, or with a zero byte), SigningFailed.
Result<PgpKey> createPgpKey(const QString &userId, const QDateTime &expires, const SecretBytes &passphrase);

// Armored with LF, all parts protected anew with `newPassphrase` (empty: not at all), for a backup that gpg imports.
// KeyUnreadable, PassphraseNeeded, PassphraseWrong, SigningFailed.
Result<SecretBytes> exportPgpSecretKey(
    const SecretBytes &secret, const SecretBytes &passphrase, const SecretBytes &newPassphrase);

// The armored detached signature of `file`'s bytes, SHA-512, with LF. Reports bytes in Stage::Signing.
// PassphraseNeeded, PassphraseWrong, KeyExpired (expired or revoked, detail: since when), KeyNotYetValid, KeyUsage,
// FileNotFound, FileUnreadable, Cancelled, SigningFailed.
Result<QByteArray> signPgp(
    const SecretBytes &secret, const SecretBytes &passphrase, const QString &file, OperationContext &context);

struct PgpSignatureFacts {
    QString fingerprint; // of the signer's primary key, 40 lower-case hex digits
    QString keyType;
    QString holder;
    QByteArray certificate; // armored, LF
    QDateTime signedAt; // UTC
    QDateTime expires; // UTC, of the signature; invalid: never
};

// Checks a detached signature, armored or binary, against the certificates (each armored or binary, of one or many
// keys; an unreadable one serves nobody). Reports bytes in Stage::Verifying. It says who signed, not whether to trust.
//
// SignatureUnreadable. SignatureRefused: attached or cleartext content, other than exactly one signature, a text
// signature (it covers lines, not bytes), MD5 or SHA-1 whatever its date. SignerUnknown, detail: the signer's
// fingerprint or key id. SignatureBad. KeyExpired: the key had expired or was revoked at the signature's time, was
// revoked for a reason that voids all its signatures, or the signature itself has expired. KeyNotYetValid: the
// signature's time is in the future, or before the key's. KeyUsage: the signer's key may not sign, or its certificate
// does not hold together. FileNotFound, FileUnreadable, Cancelled.
//
// Where the key was not valid at the signature's time rnp does not look at the bytes: KeyExpired and KeyUsage then say
// nothing about them.
Result<PgpSignatureFacts> verifyPgp(
    const QByteArray &signature, const QString &file, const QList<QByteArray> &certificates, OperationContext &context);

// The keys of a public keyring, armored or binary, in its order. Expired and revoked ones are among them.
// TrustUnreadable where there is none.
Result<QList<Identity>> readPgpCertificates(QByteArrayView bytes);

} // namespace waybill
