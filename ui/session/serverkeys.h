// The API keys and storage keys of the user's servers: which there are, where each is, and how a step reads them. They
// are kept in the keychain; where that cannot be used, in memory until the program ends, and never in a file. Nothing
// is asked of the keychain before somebody needs it. No widgets. Lives on the window's thread; no call of it blocks.
#pragma once

#include "core/operation/operation.h"
#include "core/publish/publishapi.h"
#include "core/settings/serversecrets.h"
#include "core/signing/secretstore.h"

#include <QHash>
#include <QPointer>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace waybill::ui {

// Saving: in memory, on its way to the keychain. Session: in memory until the program ends.
enum class SecretPlace { Nowhere, Saving, Keychain, Session };

class ServerKeys : public QObject {
    Q_OBJECT

public:
    // Reads the keys as they are when the reader is asked for, on a step's thread; may be called while the store of
    // secrets lives. Errors: the store's; IdentityDamaged where the keychain lost one. Whoever calls it wipes them.
    using Reader = std::function<Result<Credentials>(OperationContext &)>;
    using Done = std::function<void(const Result<void> &)>;

    // `secrets` outlives it; null: keys stay in memory. `kept`: the ids of those that the keychain has.
    ServerKeys(SecretStore *secrets, const QStringList &kept, QObject *parent = nullptr);
    ~ServerKeys() override;

    SecretPlace place(const QString &serverId, ServerSecret secret) const;
    bool hasAny(const QString &serverId) const;
    QStringList kept() const { return m_kept; }
    std::optional<Error> error() const { return m_error; } // why the last one that was put is not in the keychain
    bool isBusy() const { return m_running != nullptr; }
    Reader reader(const QString &serverId) const;

    // In place of an earlier one, at once; it goes to the keychain behind that.
    void put(const QString &serverId, ServerSecret secret, SecretBytes bytes);
    // Those of this session go to the keychain after all: it may be open by now.
    void putAgain(const QString &serverId);
    // `done` tells the end: what the keychain does not let go of is there still.
    void forget(const QString &serverId, const QList<ServerSecret> &secrets, Done done = {});
    // Those in the keychain stay there, and nobody knows of them any more.
    void abandon(const QString &serverId);

Q_SIGNALS:
    void changed(); // a place or the error
    void keptChanged();

private:
    struct Held {
        std::shared_ptr<const SecretBytes> bytes;
        bool saving = false;
    };
    struct Ended {
        QStringList ids; // with which it was done
        Result<void> result;
    };
    struct Change {
        std::function<std::function<Ended(OperationContext &)>()> make; // when its turn has come
        std::function<void(const Ended &)> then;
    };

    void add(Change change);
    void goOn();
    void save(const QString &id);
    void saved(const QString &id, const std::shared_ptr<const SecretBytes> &bytes, const Ended &end);
    void setKept(const QStringList &kept);

    SecretStore *m_secrets;
    QStringList m_kept;
    QHash<QString, Held> m_held; // by id
    std::deque<Change> m_changes; // one after another
    QPointer<OperationBase> m_running;
    std::optional<Error> m_error;
};

// Overwrites the bytes, also where they are shared.
void wipe(Credentials &credentials);

} // namespace waybill::ui
