// The blocking steps behind the key ring: plain functions from values to values, on a step's thread. Each takes what it
// needs by value or by shared ownership, so that the ring may go while one runs.
#pragma once

#include "ui/session/keyring.h"

namespace waybill::ui {

// What the files say; each list by itself, for one that is broken says nothing against the other.
struct KeyLists {
    Result<QList<Identity>> identities;
    Result<QList<TrustedSigner>> signers;
};

KeyLists readKeyLists(const KeyRing::Environment &environment);

// One key that a step works on.
struct KeyTarget {
    KeyRing::Environment environment;
    Identity identity;
    std::shared_ptr<const OpenedKey> session; // null: it is kept in the store
};

// What a step has for the ring besides what it wrote to files.
struct KeyGain {
    std::shared_ptr<const OpenedKey> forSession; // a new one, or one in place of that with its id
    std::optional<QList<Identity>> agentKeys;
};

struct KeyImport {
    KeyFile file; // its bytes are read from its subject
    QString certificateFile; // empty: none
    bool rememberPassphrase = false;
    bool forThisSession = false;
    QList<Identity> present; // which a key of the session must not be told apart from by nothing
};

struct TokenKey {
    QString uri;
    SecretBytes pin;
    SigningAlgorithm algorithm = SigningAlgorithm::Cosign;
    QByteArray certificates;
    QString label;
};

// Where the passphrase is said to be remembered and is not there, an empty one: the signer then asks for it. Errors:
// IdentityStore::open's and passphraseOf's.
Result<OpenedKey> openKey(const KeyTarget &target, OperationContext &context);

// Errors: createPrivateKey's, IdentityStore::add's.
Result<KeyGain> createKey(
    const KeyRing::Environment &environment, const NewKey &wanted, bool rememberPassphrase, OperationContext &context);

// Errors: FileNotFound, FileUnreadable, readPrivateKey's, PassphraseWrong, IdentityStore::add's.
Result<KeyGain> importKey(const KeyRing::Environment &environment, KeyImport &order, OperationContext &context);

Result<KeyGain> addTokenKey(const KeyRing::Environment &environment, const TokenKey &order, OperationContext &context);
Result<KeyGain> addAgentKey(const KeyRing::Environment &environment, const QString &fingerprint, const QString &label,
    OperationContext &context);

// Those of gpg-agent that are no identities yet.
Result<KeyGain> findAgentKeys(const KeyRing::Environment &environment, OperationContext &context);

// Errors: IdentityExists where one of the others has this label, IdentityStore::update's.
Result<KeyGain> renameKey(const KeyTarget &target, const QString &label, const QList<Identity> &others);

// Errors: FileNotFound, FileUnreadable, KeyUnsupported where it is none of x509, withCertificates', update's.
Result<KeyGain> certifyKey(const KeyTarget &target, const QString &certificateFile);

// Tries it on the key first. PassphraseWrong, PassphraseNeeded, and what the store of secrets has.
Result<KeyGain> rememberKeyPassphrase(
    const KeyTarget &target, const SecretBytes &passphrase, OperationContext &context);
Result<KeyGain> forgetKeyPassphrase(const KeyTarget &target, OperationContext &context);
Result<KeyGain> removeKey(const KeyTarget &target, OperationContext &context);

// Errors: FileUnwritable, DiskFull; openKey's, exportPrivateKey's, certificateRequest's.
Result<KeyGain> exportPublicPart(const Identity &identity, const QString &file);
Result<KeyGain> exportPrivatePart(const KeyTarget &target, const SecretBytes &passphrase,
    const SecretBytes &newPassphrase, const QString &file, OperationContext &context);
Result<KeyGain> exportCertificateRequest(const KeyTarget &target, const SecretBytes &passphrase, const QString &holder,
    const QString &file, OperationContext &context);

// A file that cannot be read stays as it is. Errors: loadTrustedSigners' and saveTrustedSigners'; SignerUnknown.
Result<KeyGain> trustSigner(const QString &file, const QString &extension, const Verification &verification);
Result<KeyGain> distrustSigner(const QString &file, const QString &extension);

} // namespace waybill::ui
