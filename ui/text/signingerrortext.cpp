#include "ui/text/errorwords.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

constexpr auto unchanged = QT_TRANSLATE_NOOP("Error", "Nothing was changed.");
constexpr auto keyUntouched = QT_TRANSLATE_NOOP("Error", "The file was not changed, and nothing was kept of it.");
constexpr auto untouched = QT_TRANSLATE_NOOP("Error", "The key is as it was, and nothing was signed.");
constexpr auto notSigned = QT_TRANSLATE_NOOP("Error", "Nothing was signed.");
constexpr auto noClear = QT_TRANSLATE_NOOP("Error", "Nothing was lost, and no secret was written anywhere else.");
constexpr auto bundleUnread = QT_TRANSLATE_NOOP("Error", "Whether the bundle is unchanged is not known.");
constexpr auto doNotUse = QT_TRANSLATE_NOOP("Error", "Do not use this bundle before you know who made it.");
constexpr auto goodSignature = QT_TRANSLATE_NOOP("Error", "The bundle is unchanged since it was signed.");

Words keyWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::KeyUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "This is no private key that can be read"), keyUntouched,
            QT_TRANSLATE_NOOP(
                "Error", "Take a key file of cosign, a PEM file, a PKCS#12 file or an OpenPGP secret key.")};
    case ErrorCode::KeyUnsupported:
        return {QT_TRANSLATE_NOOP("Error", "This kind of key cannot be used here"), keyUntouched,
            QT_TRANSLATE_NOOP("Error",
                "Use ECDSA P-256 or RSA from 2,048 bits for cosign; ECDSA P-256, P-384 or RSA for x509; any key that "
                "may sign for pgp.")};
    case ErrorCode::KeyMismatch:
        return {QT_TRANSLATE_NOOP("Error", "The certificate belongs to another key"), keyUntouched,
            QT_TRANSLATE_NOOP("Error",
                "Give the certificate that was issued for this key, and behind it those that lead to the root.")};
    case ErrorCode::KeyExpired:
        return {QT_TRANSLATE_NOOP("Error", "The key or its certificate has expired or was revoked"), notSigned,
            QT_TRANSLATE_NOOP("Error", "Have the certificate renewed, or sign with another identity.")};
    case ErrorCode::KeyNotYetValid:
        return {QT_TRANSLATE_NOOP("Error", "The key or its certificate is not valid yet"), notSigned,
            QT_TRANSLATE_NOOP("Error", "Check this machine's clock; else wait until the day that the details name.")};
    case ErrorCode::KeyUsage:
        return {QT_TRANSLATE_NOOP("Error", "The certificate or key may not be used for signatures"), notSigned,
            QT_TRANSLATE_NOOP(
                "Error", "Ask for a certificate with the usage digital signature, or take a key that may sign.")};
    case ErrorCode::CertificateUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The certificate cannot be read"), keyUntouched,
            QT_TRANSLATE_NOOP("Error", "Give it as PEM, the certificate of the key first.")};
    case ErrorCode::PassphraseNeeded:
        return {QT_TRANSLATE_NOOP("Error", "The key is protected by a passphrase"), untouched,
            QT_TRANSLATE_NOOP(
                "Error", "Enter it; on the command line, give --passphrase-file or set WAYBILL_PASSPHRASE.")};
    case ErrorCode::PassphraseWrong:
        return {QT_TRANSLATE_NOOP("Error", "The passphrase does not open the key"), untouched,
            QT_TRANSLATE_NOOP("Error", "Check the keyboard layout and capitals, then enter it again.")};
    default:
        return {};
    }
}

Words keychainWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::IdentityNotFound:
        return {QT_TRANSLATE_NOOP("Error", "There is no such identity"), unchanged,
            QT_TRANSLATE_NOOP("Error", "List the identities to see their names and fingerprints.")};
    case ErrorCode::IdentityExists:
        return {QT_TRANSLATE_NOOP("Error", "An identity with this name or this key is there already"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Choose another name, or use the identity that is there.")};
    case ErrorCode::IdentityDamaged:
        return {QT_TRANSLATE_NOOP("Error", "What the keychain holds of this key is not what was put there"), unchanged,
            QT_TRANSLATE_NOOP("Error",
                "Another program may have changed or removed the item. Import the key again from its backup; type a "
                "server's key anew on its page.")};
    case ErrorCode::KeychainAbsent:
        return {QT_TRANSLATE_NOOP("Error", "No keychain service runs in this session"), noClear,
            QT_TRANSLATE_NOOP("Error",
                "Start the keychain of your desktop (GNOME Keyring, KWallet), or use a key file for this session.")};
    case ErrorCode::KeychainLocked:
        return {QT_TRANSLATE_NOOP("Error", "The keychain is locked"), noClear,
            QT_TRANSLATE_NOOP(
                "Error", "Unlock it with the password prompt or the settings of your desktop, then try again.")};
    case ErrorCode::KeychainSlow:
        return {QT_TRANSLATE_NOOP("Error", "The keychain did not answer in time"), noClear,
            QT_TRANSLATE_NOOP("Error",
                "A password prompt may be waiting behind another window. Try again, or use a key file for this "
                "session.")};
    case ErrorCode::KeychainFailed:
        return {QT_TRANSLATE_NOOP("Error", "The keychain refused or failed"), noClear,
            QT_TRANSLATE_NOOP(
                "Error", "The details give its own words. Try again, or use a key file for this session.")};
    case ErrorCode::AgentFailed:
        return {QT_TRANSLATE_NOOP("Error", "GnuPG could not do this"), notSigned,
            QT_TRANSLATE_NOOP("Error",
                "Check that gpg can sign with this key in a terminal; its agent may need a window for the "
                "passphrase.")};
    case ErrorCode::TokenFailed:
        return {QT_TRANSLATE_NOOP("Error", "The token could not be used"), notSigned,
            QT_TRANSLATE_NOOP(
                "Error", "Check that it is plugged in, its PIN, and the address that names the key (pkcs11:…).")};
    case ErrorCode::SigningFailed:
        return {QT_TRANSLATE_NOOP("Error", "The signature could not be made"), notSigned,
            QT_TRANSLATE_NOOP("Error", "The details give the reason.")};
    case ErrorCode::TimestampFailed:
        return {QT_TRANSLATE_NOOP("Error", "The time-stamping authority gave no valid timestamp"), notSigned,
            QT_TRANSLATE_NOOP("Error", "Try again later, choose another authority, or sign without a timestamp.")};
    default:
        return {};
    }
}

Words signatureWords(ErrorCode code) {
    switch (code) {
    case ErrorCode::SignatureUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The signature cannot be read"), bundleUnread,
            QT_TRANSLATE_NOOP("Error",
                "It has to be a sigstore bundle, a PKCS#7 or CMS signature or an armored OpenPGP signature. A "
                "placeholder is none.")};
    case ErrorCode::SignatureRefused:
        return {QT_TRANSLATE_NOOP("Error", "The signature is of a form that proves nothing"), doNotUse,
            QT_TRANSLATE_NOOP("Error",
                "A signature of a bundle stands apart from it and has exactly one signer. Ask for one that does.")};
    case ErrorCode::SignatureBad:
        return {QT_TRANSLATE_NOOP("Error", "The signature does not fit the bundle"), doNotUse,
            QT_TRANSLATE_NOOP("Error",
                "The bundle was changed after it was signed, or this is the signature of another one. Fetch both "
                "again.")};
    case ErrorCode::SignerUnknown:
        return {QT_TRANSLATE_NOOP("Error", "There is nothing to check the signature with"), unchanged,
            QT_TRANSLATE_NOOP("Error", "Give the signer's public key, certificate authority or OpenPGP certificate.")};
    case ErrorCode::SignerUntrusted:
        return {QT_TRANSLATE_NOOP("Error", "The signer is not trusted"), goodSignature,
            QT_TRANSLATE_NOOP("Error",
                "Compare the fingerprint with the signer over another way, then remember the signer, or give the "
                "authority that vouches.")};
    case ErrorCode::SignerChanged:
        return {QT_TRANSLATE_NOOP("Error", "It is signed with another key than last time"), goodSignature,
            QT_TRANSLATE_NOOP("Error",
                "Ask the publisher over another way whether the key was replaced before you accept the new one.")};
    case ErrorCode::TrustUnreadable:
        return {QT_TRANSLATE_NOOP("Error", "The file with trusted keys cannot be read"), unchanged,
            QT_TRANSLATE_NOOP("Error", "It has to hold PEM certificates or public keys, or an OpenPGP keyring.")};
    default:
        return {};
    }
}

} // namespace

Words signingWords(ErrorCode code) {
    for (const auto table : {keyWords, keychainWords, signatureWords}) {
        if (const Words words = table(code); words.title)
            return words;
    }
    return {};
}

} // namespace waybill::ui
