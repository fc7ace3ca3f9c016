// Signatures, keys and trust in words.
#include "ui/text/usertext.h"

#include <QCoreApplication>
#include <QLocale>

namespace waybill::ui {

namespace {

constexpr int groupSize = 4;

QString say(const char *sentence) {
    return QCoreApplication::translate("Signature", sentence);
}

QString unchangedAnswer(const Verification &verification) {
    if (verification.unchanged)
        return say(QT_TRANSLATE_NOOP("Signature", "Yes: the bundle is byte for byte what was signed."));
    if (verification.state == TrustState::Bad)
        return say(QT_TRANSLATE_NOOP(
            "Signature", "No: the signature is not one of these bytes, or is of a form that proves nothing."));
    return say(QT_TRANSLATE_NOOP("Signature", "Not known: the signature could not be checked."));
}

QString whoAnswer(const Verification &verification) {
    if (!verification.signer)
        return verification.state == TrustState::Bad
            ? say(QT_TRANSLATE_NOOP("Signature", "Nobody: a bad signature names no one."))
            : say(QT_TRANSLATE_NOOP("Signature", "Not known."));
    const SignerFacts &signer = *verification.signer;
    QString text = signer.holder.isEmpty()
        ? say(QT_TRANSLATE_NOOP("Signature", "The owner of this %1 key; the key itself carries no name."))
              .arg(signer.keyType)
        : signer.issuer.isEmpty() || signer.issuer == signer.holder
        ? say(QT_TRANSLATE_NOOP("Signature", "%1 (%2).")).arg(signer.holder, signer.keyType)
        : say(QT_TRANSLATE_NOOP("Signature", "%1 (%2), certified by %3."))
              .arg(signer.holder, signer.keyType, signer.issuer);
    const QLocale locale;
    if (signer.stampedTime.isValid())
        text += u' '
            + say(QT_TRANSLATE_NOOP("Signature", "A time-stamping authority saw it on %1."))
                  .arg(locale.toString(signer.stampedTime.toLocalTime(), QLocale::ShortFormat));
    else if (signer.claimedTime.isValid())
        text += u' '
            + say(QT_TRANSLATE_NOOP("Signature", "The signer gives the time %1."))
                  .arg(locale.toString(signer.claimedTime.toLocalTime(), QLocale::ShortFormat));
    return text;
}

QString trustedAnswer(const Verification &verification) {
    switch (verification.state) {
    case TrustState::Known:
        return say(QT_TRANSLATE_NOOP("Signature", "Yes: this signer is known."));
    case TrustState::FirstSeen:
        return say(QT_TRANSLATE_NOOP("Signature",
            "Not yet: nothing is remembered of who signs this. Compare the fingerprint with the signer over another "
            "way before you remember it."));
    case TrustState::OtherKey:
        return say(QT_TRANSLATE_NOOP("Signature",
            "No: it is signed with another key than last time. Ask the publisher over another way whether the key was "
            "replaced."));
    case TrustState::Untrusted:
    case TrustState::Bad:
    case TrustState::CannotCheck: {
        const Description why = describe(verification.why.value_or(Error()));
        return say(QT_TRANSLATE_NOOP("Signature", "No: %1. %2")).arg(why.title, why.next);
    }
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

VerdictText describe(const Verification &verification) {
    return {unchangedAnswer(verification), whoAnswer(verification), trustedAnswer(verification)};
}

QString algorithmTitle(SigningAlgorithm algorithm) {
    switch (algorithm) {
    case SigningAlgorithm::Cosign:
        return say(QT_TRANSLATE_NOOP("Signature", "cosign (sigstore)"));
    case SigningAlgorithm::X509:
        return say(QT_TRANSLATE_NOOP("Signature", "x509 (CMS)"));
    case SigningAlgorithm::Pgp:
        return say(QT_TRANSLATE_NOOP("Signature", "pgp (OpenPGP)"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString keyPlaceTitle(KeyPlace place) {
    switch (place) {
    case KeyPlace::Keychain:
        return say(QT_TRANSLATE_NOOP("Signature", "in the keychain"));
    case KeyPlace::SessionFile:
        return say(QT_TRANSLATE_NOOP("Signature", "key file, until Waybill is closed"));
    case KeyPlace::GpgAgent:
        return say(QT_TRANSLATE_NOOP("Signature", "held by gpg-agent"));
    case KeyPlace::Pkcs11:
        return say(QT_TRANSLATE_NOOP("Signature", "on a token"));
    }
    Q_UNREACHABLE_RETURN({});
}

QString formatFingerprint(const QString &hex) {
    QString grouped;
    for (qsizetype i = 0; i < hex.size(); i += groupSize)
        grouped += (grouped.isEmpty() ? QString() : QStringLiteral(" ")) + hex.mid(i, groupSize);
    return grouped;
}

} // namespace waybill::ui
