#include "core/signing/signer.h"

#include "core/signing/cms.h"
#include "core/signing/cosign.h"
#include "core/signing/filestream.h"
#include "core/signing/gpgagent.h"
#include "core/signing/pgp.h"
#include "core/signing/pkcs11.h"

#include <QSaveFile>

namespace waybill {

struct Signer::Private {
    Identity identity;
    EvpKey key; // cosign, x509
    QList<Certificate> chain; // x509
    SecretBytes pgpSecret;
    SecretBytes passphrase; // pgp
};

Signer::Signer(std::unique_ptr<Private> priv)
    : d(std::move(priv)) { }
Signer::Signer(Signer &&) noexcept = default;
Signer &Signer::operator=(Signer &&) noexcept = default;
Signer::~Signer() = default;

const Identity &Signer::identity() const {
    return d->identity;
}

namespace {

Result<EvpKey> openKey(const PrivateKey &key, const SecretBytes &passphrase) {
    if (key.identity.place == KeyPlace::Pkcs11)
        return openTokenKey(key.identity.locator, passphrase);
    return fromPkcs8(key.secret, passphrase, key.identity.label);
}

// What the keychain or the token gave has to be the key that the identity tells of.
Result<void> checkSame(const EvpKey &key, const Identity &identity, const QList<Certificate> &chain) {
    if (chain.isEmpty() ? publicKeyFingerprint(key) == identity.fingerprint : samePublicKey(key, keyOf(chain.first())))
        return {};
    return fail(ErrorCode::IdentityDamaged, identity.label);
}

} // namespace

Result<Signer> Signer::open(const PrivateKey &key, const SecretBytes &passphrase) {
    auto priv = std::make_unique<Private>();
    priv->identity = key.identity;
    if (key.identity.algorithm == SigningAlgorithm::Pgp) {
        if (key.identity.needsPassphrase && passphrase.isEmpty() && key.identity.place != KeyPlace::GpgAgent)
            return fail(ErrorCode::PassphraseNeeded, key.identity.label);
        priv->pgpSecret = key.secret.clone();
        priv->passphrase = passphrase.clone();
        return Signer(std::move(priv));
    }
    auto opened = openKey(key, passphrase);
    if (!opened)
        return fail(opened.error());
    priv->key = std::move(*opened);
    if (key.identity.algorithm == SigningAlgorithm::X509) {
        const auto chain = readCertificates(key.identity.publicPart, key.identity.label);
        if (!chain)
            return fail(chain.error());
        priv->chain = *chain;
    }
    if (auto same = checkSame(priv->key, key.identity, priv->chain); !same)
        return fail(same.error());
    return Signer(std::move(priv));
}

Result<QByteArray> Signer::sign(const QString &bundle, const SignOptions &options, OperationContext &context) const {
    switch (d->identity.algorithm) {
    case SigningAlgorithm::Cosign:
        return signCosign(d->key, bundle, options.rawBase64, context);
    case SigningAlgorithm::X509:
        return signCms(d->key, d->chain, bundle, options.authority, context);
    case SigningAlgorithm::Pgp:
        if (d->identity.place == KeyPlace::GpgAgent)
            return signWithGpgAgent(d->identity.locator, bundle, context);
        return signPgp(d->pgpSecret, d->passphrase, bundle, context);
    }
    Q_UNREACHABLE_RETURN(fail(ErrorCode::Internal));
}

Result<SignedBundle> signBundle(
    const Signer &signer, const QString &bundle, const SignOptions &options, OperationContext &context) {
    const auto before = hashFile(bundle, Stage::Hashing, context);
    if (!before)
        return fail(before.error());
    auto text = signer.sign(bundle, options, context);
    if (!text)
        return fail(text.error());
    TrustQuestion question{anchorsOf(signer.identity()), {}, {}};
    auto verification = verifyBundle(bundle, *text, question, context);
    if (!verification)
        return fail(verification.error());
    if (verification->sha256 != *before)
        return fail(ErrorCode::FileChanged, bundle);
    if (!verification->unchanged || !verification->trusted())
        return fail(ErrorCode::SigningFailed, bundle,
            verification->why ? verification->why->detail : trustStateName(verification->state));
    return SignedBundle{std::move(*text), std::move(*verification)};
}

QString signaturePath(const QString &bundle) {
    return bundle + QStringLiteral(".SIGNATURE");
}

Result<void> writeSignature(const QString &file, const QByteArray &text) {
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(text) != text.size() || !target.commit()) {
        const bool full = target.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file, target.errorString());
    }
    return {};
}

} // namespace waybill
