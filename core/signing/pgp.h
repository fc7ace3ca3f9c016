// OpenPGP keys and detached signatures in the process, by librnp (contract: signatures, pgp; RFC 9580). Internal to
// core/signing; blocking, any thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"
#include "core/signing/secretbytes.h"

#include <QList>

namespace waybill {

struct PgpKey {
    Identity facts; // fingerprint: the primary key's; publicPart: armored
    SecretBytes secret; // binary transferable secret key, protected as it came
};

// One transferable secret key, armored or not. KeyUnreadable, KeyUnsupported (public only, several, none that signs).
Result<PgpKey> readPgpSecretKey(QByteArrayView bytes);

// Ed25519, certify and sign. expires: invalid: never. An empty passphrase leaves it unprotected. SigningFailed.
Result<PgpKey> createPgpKey(const QString &userId, const QDateTime &expires, const SecretBytes &passphrase);

// Armored, under another passphrase; empty: unprotected. PassphraseNeeded, PassphraseWrong.
Result<SecretBytes> exportPgpSecretKey(
    const SecretBytes &secret, const SecretBytes &passphrase, const SecretBytes &newPassphrase);

// Armored, detached, SHA-512, with LF alone. Streams `file`. PassphraseNeeded, PassphraseWrong, KeyExpired (or
// revoked), KeyNotYetValid, KeyUsage, SigningFailed, FileStream's.
Result<QByteArray> signPgp(
    const SecretBytes &secret, const SecretBytes &passphrase, const QString &file, OperationContext &context);

struct PgpSignatureFacts {
    QString fingerprint; // the signer's primary key, 40 lower-case hex digits
    QString keyType;
    QString holder;
    QByteArray certificate; // armored
    QDateTime signedAt; // UTC
    QDateTime expires; // of the key, UTC; invalid: never
};

// Exactly one detached signature by one of the certificates. SignatureUnreadable, SignatureRefused, SignatureBad,
// SignerUnknown (detail: the key's id), KeyExpired, KeyNotYetValid, FileStream's.
Result<PgpSignatureFacts> verifyPgp(
    const QByteArray &signature, const QString &file, const QList<QByteArray> &certificates, OperationContext &context);

// A keyring, armored or binary: one or many. TrustUnreadable.
Result<QList<Identity>> readPgpCertificates(QByteArrayView bytes);

} // namespace waybill
