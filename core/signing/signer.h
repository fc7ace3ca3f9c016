// A private key that is open and signs bundles. Blocking; any thread, one at a time.
#pragma once

#include "core/signing/privatekey.h"
#include "core/signing/signoptions.h"
#include "core/signing/verification.h"

#include <memory>

namespace waybill {

class Signer {
public:
    // `passphrase`: of the key, or the token's PIN; empty: none. PassphraseNeeded, PassphraseWrong, IdentityDamaged
    // (the secret is not that of the identity), TokenFailed, KeyUnreadable.
    static Result<Signer> open(const PrivateKey &key, const SecretBytes &passphrase);

    Signer(Signer &&) noexcept;
    Signer &operator=(Signer &&) noexcept;
    ~Signer();

    const Identity &identity() const;

    // The signature's text. KeyExpired, KeyNotYetValid, KeyUsage, AgentFailed, TimestampFailed, SigningFailed,
    // FileUnreadable, Cancelled.
    Result<QByteArray> sign(const QString &bundle, const SignOptions &options, OperationContext &context) const;

private:
    struct Private;
    explicit Signer(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

struct SignedBundle {
    QByteArray text;
    Verification verification; // against the signer's own public part
};

// Signs and at once verifies what came out, reading the bundle anew. FileChanged where the bundle is not the same one
// any more; else as Signer::sign.
Result<SignedBundle> signBundle(
    const Signer &signer, const QString &bundle, const SignOptions &options, OperationContext &context);

QString signaturePath(const QString &bundle); // <bundle>.SIGNATURE

// Whole or not at all, over an older one. FileUnwritable, DiskFull.
Result<void> writeSignature(const QString &file, const QByteArray &text);

} // namespace waybill
