// An identity: a key that signs bundles, told by its public part. Values only; any thread. Holds no secret.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace waybill {

enum class SigningAlgorithm { Cosign, X509, Pgp };

QString algorithmName(SigningAlgorithm algorithm); // "cosign", "x509", "pgp", as the server knows them
std::optional<SigningAlgorithm> algorithmOf(QStringView name);

// ".pub", ".crt", ".asc": of a file with the public part, as the algorithm's own tools call it.
QString publicFileSuffix(SigningAlgorithm algorithm);

// Where the private key is. A file's key is in memory for one session only.
enum class KeyPlace { Keychain, SessionFile, GpgAgent, Pkcs11 };

struct Identity {
    QString id; // a UUID, without braces
    QString label; // the user's own name for it
    SigningAlgorithm algorithm = SigningAlgorithm::Cosign;
    QString keyType; // "ECDSA P-256", "RSA 3072", "Ed25519"
    // Lower-case hex. cosign: SHA-256 of the SubjectPublicKeyInfo; x509: SHA-256 of the certificate, of the
    // SubjectPublicKeyInfo while there is none; pgp: the primary key's own, 40 digits.
    QString fingerprint;
    // cosign: PEM public key; x509: PEM certificates, the key's own first (a public key while there is none); pgp: the
    // armored OpenPGP certificate.
    QByteArray publicPart;
    QString holder; // what the certificate says: its subject, the OpenPGP user id; empty for a bare key
    QDateTime created; // UTC
    QDateTime expires; // UTC; invalid: never
    KeyPlace place = KeyPlace::Keychain;
    QString locator; // GpgAgent: the fingerprint; Pkcs11: the URI, without a PIN; SessionFile: the path
    bool needsPassphrase = false; // what is kept is encrypted with one
    bool passphraseRemembered = false; // in the keychain, by the user's choice

    bool operator==(const Identity &) const = default;
};

// The file of a public part, as IdentityStore keeps it. IdentityDamaged, subject: `place`.
QJsonObject toJson(const Identity &identity);
Result<Identity> identityFromJson(const QJsonObject &object, const QString &place);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::Identity)
