// The user's identities and trusted signers as the window sees them: listed, made, imported, exported, removed. Each
// change runs on a thread of its own, one at a time. No widgets. Lives on the window's thread; no call of it blocks.
#pragma once

#include "core/operation/operation.h"
#include "core/signing/identitystore.h"
#include "core/signing/verification.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace waybill::ui {

enum class KeychainState { Unknown, Asking, Open, Absent, Locked, Slow, Failed };

// A key that a step may sign with: its secret, and the passphrase where one is remembered (else empty).
struct OpenedKey {
    PrivateKey key;
    SecretBytes passphrase;
};

// An identity of the user's, and the file of its public part for other tools; none for a key of this session.
struct OwnKey {
    Identity identity;
    QString publicFile;

    bool operator==(const OwnKey &) const = default;
};

class KeyRing : public QObject {
    Q_OBJECT

public:
    struct Environment {
        QString identityFolder;
        QString trustedSignersFile;
        SecretStore *secrets = nullptr; // outlives the ring
    };

    // Opens a key as it is when the opener is asked for, on a step's thread; may be kept and called while the ring
    // lives. Errors: IdentityNotFound, and what IdentityStore::open has.
    using Opener = std::function<Result<OpenedKey>(OperationContext &)>;

    explicit KeyRing(Environment environment, QObject *parent = nullptr);
    ~KeyRing() override;

    // --- what is
    bool isBusy() const; // a change runs that cancel() would stop
    KeychainState keychain() const;
    std::optional<Error> keychainError() const; // why it is not open
    QList<Identity> identities() const; // those that are kept, by label; then those of key files for this session
    std::optional<Identity> identity(const QString &id) const;
    QList<OwnKey> ownKeys() const; // identities(), with their public files
    QList<Identity> agentKeys() const; // what findAgentKeys found and is no identity yet
    QList<TrustedSigner> trustedSigners() const;
    std::optional<Error> error() const; // of the last change or reading; none once a new one starts
    Opener opener(const QString &id) const;
    QString publicFile(const QString &id) const; // the file for other tools; empty for a key of this session

    // --- intents; each ends in changed() or in error(), and in idle(). Secrets are moved in, and wiped at the end.
    // While one runs a second is refused, and announced; refresh() is none of them and always allowed.
    void refreshOnce(); // for whoever needs the lists; does nothing once somebody has asked for them
    void refresh(); // reads both lists again, and asks the keychain how it is; calls neither busyChanged() nor idle()
    void create(NewKey wanted, bool rememberPassphrase);
    // `file.subject` is its path: the bytes are read on the step's thread, those of the certificate's file too. What
    // came under a passphrase is kept under it. For this session: in memory only, the passphrase to be remembered, too,
    // and the keychain is not asked.
    void importFile(KeyFile file, bool rememberPassphrase, bool forThisSession, const QString &certificateFile = {});
    void addToken(const QString &uri, SecretBytes pin, SigningAlgorithm algorithm, const QByteArray &certificates,
        const QString &label);
    void findAgentKeys();
    void addAgentKey(const QString &fingerprint, const QString &label);
    void exportPublic(const QString &id, const QString &file);
    // An empty passphrase: the remembered one, or none.
    void exportPrivate(const QString &id, SecretBytes passphrase, SecretBytes newPassphrase, const QString &file);
    void exportRequest(const QString &id, SecretBytes passphrase, const QString &holder, const QString &file);
    void certify(const QString &id, const QString &certificateFile);
    void rename(const QString &id, const QString &label);
    void rememberPassphrase(const QString &id, SecretBytes passphrase); // after it was tried on the key
    void forgetPassphrase(const QString &id);
    void remove(const QString &id);
    // Remembers this signer for this extension, in place of an earlier one.
    void trust(const QString &extension, const Verification &verification);
    void distrust(const QString &extension);
    void cancel();

Q_SIGNALS:
    void changed(); // identities, agent keys, trusted signers, keychain, error
    void busyChanged();
    void idle(bool done); // a change has ended; not done: error() says why, unless it was cancelled
    // Something for assistive technology to say and for the status bar to show; never a secret.
    void announced(const QString &sentence);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill::ui
