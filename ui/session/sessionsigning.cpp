// Signing: what the session runs between packing and publishing.
#include "ui/session/sessionstate.h"
#include "ui/text/usertext.h"

#include <QDir>

namespace waybill::ui {

QString ReleaseSession::Private::whyNotSign() const {
    if (QString why = whyNotGoOn(); !why.isEmpty())
        return why;
    if (!environment.keys || settings.signerId.isEmpty())
        return ReleaseSession::tr("Choose an identity to sign with.");
    if (environment.keys->identity(settings.signerId))
        return {};
    const KeychainState keychain = environment.keys->keychain();
    return keychain == KeychainState::Unknown || keychain == KeychainState::Asking
        ? ReleaseSession::tr("The identities are still being read.")
        : ReleaseSession::tr("The identity that was to sign is not there any more: choose another one, or none.");
}

bool ReleaseSession::Private::passphraseMissing() const {
    if (!environment.keys || settings.signerId.isEmpty())
        return false;
    const auto identity = environment.keys->identity(settings.signerId);
    return identity && identity->needsPassphrase && !identity->passphraseRemembered;
}

VerifyOrder ReleaseSession::Private::verifyOrder() const {
    VerifyOrder order;
    if (bundle)
        order.bundle = bundle->bundle;
    if (manifest && manifest->manifest)
        order.question.extension = manifest->manifest->name;
    if (environment.keys) {
        order.question.remembered = environment.keys->trustedSigners();
        order.own = environment.keys->ownKeys();
    }
    return order;
}

void ReleaseSession::Private::signBundle(Then then) {
    SignOrder order{environment.keys->opener(settings.signerId), std::exchange(passphrase, nullptr), bundle->bundle,
        environment.keys->publicFile(settings.signerId), QUrl(settings.timestampAuthority), bundle->sha256};
    signingError.reset();
    follow(start<Result<SignatureReport>>(
        [order = std::move(order)](OperationContext &context) { return signAndWrite(order, context); },
        [this, then](const Result<SignatureReport> &result) { signatureMade(result, then); }));
    setPhase(Phase::Signing);
    Q_EMIT q->signatureChanged();
}

void ReleaseSession::Private::signatureMade(const Result<SignatureReport> &result, Then then) {
    running = nullptr;
    if (goOnToNext())
        return;
    if (!result) {
        if (result.error().code != ErrorCode::Cancelled)
            signingError = result.error();
        noteError(result.error());
        Q_EMIT q->signatureChanged();
        becomeReady();
        return;
    }
    signature = *result;
    const SignerFacts &signer = *signature->verification.signer;
    note(ReleaseSession::tr("Signed %1 as %2.")
            .arg(QDir::toNativeSeparators(bundle->bundle),
                signer.holder.isEmpty() ? formatFingerprint(signer.fingerprint) : signer.holder));
    Q_EMIT q->signatureChanged();
    if (then == Then::Publish)
        upload();
    else
        becomeReady();
}

// Who is trusted may have changed: a signature that is there is judged anew.
void ReleaseSession::Private::keysChanged() {
    Q_EMIT q->signatureChanged();
    if (!q->signature() || phase != Phase::Ready)
        return;
    start<Result<std::optional<SignatureReport>>>(
        [order = verifyOrder()](OperationContext &context) { return readAndVerify(order, context); },
        [this](const Result<std::optional<SignatureReport>> &result) {
            const bool same = result && *result && q->signature()
                && (*result)->verification.sha256 == signature->verification.sha256
                && (*result)->text == signature->text;
            if (!same)
                return;
            signature = *result;
            Q_EMIT q->signatureChanged();
        });
}

} // namespace waybill::ui
