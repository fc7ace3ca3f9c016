// What a signature comes to, as a person reads it: unchanged, who, trusted. Blocking, any thread.
#pragma once

#include "core/operation/context.h"
#include "core/signing/identity.h"

#include <QList>

#include <optional>

namespace waybill {

enum class TrustState {
    Known, // good, and its signer is trusted
    FirstSeen, // good; nothing is remembered yet of who signs this
    OtherKey, // good, but another key than the one remembered
    Untrusted, // good, but what was given to trust does not vouch for the signer, or not any more
    Bad, // not made over these bytes, or of a form that proves nothing
    CannotCheck, // unreadable, or there is nothing to check it with
};

// "known", "first-seen", "other-key", "untrusted", "bad", "cannot-check".
QString trustStateName(TrustState state);

struct SignerFacts {
    QString fingerprint; // as an Identity has it
    QString keyFingerprint; // of the bare key: stays the same when a certificate is renewed
    QString keyType;
    QString holder; // empty for a bare key
    QString issuer; // x509
    QByteArray publicPart; // as an Identity has it
    QDateTime claimedTime; // the signer's own word; invalid: none
    QDateTime stampedTime; // an authority's; invalid: none
    QDateTime expires; // invalid: never
    bool forMail = true; // x509: `openssl cms -verify` takes the certificate without -purpose any
};

struct Verification {
    QString sha256; // of the bundle, hex
    std::optional<SigningAlgorithm> algorithm; // none: unreadable
    bool unchanged = false; // the signature is over these very bytes
    TrustState state = TrustState::CannotCheck;
    std::optional<SignerFacts> signer; // where it is known
    std::optional<Error> why; // for every state but Known
    // The remembered key's: OtherKey, and where the signature is by a key that is not at hand.
    QString expectedFingerprint;

    bool trusted() const { return state == TrustState::Known; }
};

// Keys and authorities that somebody gave to trust.
struct TrustAnchors {
    QByteArray certificates; // PEM, any number
    QList<QByteArray> publicKeys; // PEM, one each
    QList<QByteArray> pgpCertificates; // armored or binary, one each

    bool isEmpty() const { return certificates.isEmpty() && publicKeys.isEmpty() && pgpCertificates.isEmpty(); }
};

// From PEM certificates, PEM public keys and OpenPGP keyrings in any mixture. TrustUnreadable.
Result<TrustAnchors> readTrustAnchors(QByteArrayView bytes, const QString &subject);
TrustAnchors anchorsOf(const Identity &identity);

// A signer that the user chose to remember, for one extension.
struct TrustedSigner {
    QString extension; // the manifest's name
    SigningAlgorithm algorithm = SigningAlgorithm::Cosign;
    QString fingerprint;
    QString keyFingerprint;
    QString holder;
    QByteArray publicPart;
    QDateTime since; // UTC

    bool operator==(const TrustedSigner &) const = default;
};

struct TrustQuestion {
    TrustAnchors anchors; // where given, they alone decide
    QList<TrustedSigner> remembered;
    QString extension; // whose bundle it is; empty: not known
};

// A signature that is bad is no error of this step. Errors: FileNotFound, FileUnreadable, Cancelled.
Result<Verification> verifyBundle(
    const QString &bundle, const QByteArray &signature, const TrustQuestion &question, OperationContext &context);

} // namespace waybill

Q_DECLARE_METATYPE(waybill::Verification)
