#include "ui/session/serverkeys.h"

#include "core/operation/wait.h"
#include "ui/session/sessionsteps.h"
#include "ui/session/startoperation.h"

#include <algorithm>
#include <chrono>

namespace waybill::ui {

namespace {

// A keychain that is not done by then may be waiting for a person who has closed the window.
constexpr auto endWithin = std::chrono::seconds(5);

QByteArray &fieldOf(Credentials &credentials, ServerSecret secret) {
    switch (secret) {
    case ServerSecret::ApiKey:
        return credentials.apiKey;
    case ServerSecret::StorageAccessKey:
        return credentials.storageAccessKey;
    case ServerSecret::StorageSecretKey:
        return credentials.storageSecretKey;
    }
    Q_UNREACHABLE_RETURN(credentials.apiKey);
}

// Where one secret comes from: from memory, or from the keychain.
struct Source {
    ServerSecret secret;
    QString id;
    std::shared_ptr<const SecretBytes> held;
};

Result<Credentials> readAll(const QList<Source> &sources, SecretStore *secrets, OperationContext &context) {
    Credentials credentials;
    for (const Source &source : sources) {
        QByteArray &field = fieldOf(credentials, source.secret);
        if (source.held) {
            field = QByteArray(source.held->data(), source.held->size());
            continue;
        }
        const auto read = secrets->read(source.id, context);
        if (read) {
            field = QByteArray(read->data(), read->size());
            continue;
        }
        wipe(credentials);
        // A publish without the key would be refused, and nobody would know why.
        if (read.error().code == ErrorCode::IdentityNotFound)
            return fail(ErrorCode::IdentityDamaged, source.id, QStringLiteral("not in the keychain any more"));
        return fail(read.error());
    }
    return credentials;
}

} // namespace

ServerKeys::ServerKeys(SecretStore *secrets, const QStringList &kept, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_kept(kept) { }

// What was typed last is on its way still: keychain jobs need this thread's event loop, which turns once more for a
// while; then once more for what a write that was stopped has to take back.
ServerKeys::~ServerKeys() {
    const auto ended = [this](const std::function<void()> &done) {
        QObject::connect(m_running, &OperationBase::finished, this, done);
    };
    while (m_running && waybill::wait(ended, {}, endWithin) == WaitEnd::Done) { }
    m_changes.clear();
    if (m_running) {
        m_running->requestStop();
        waybill::wait(ended, {}, endWithin);
    }
    qDeleteAll(findChildren<OperationBase *>(Qt::FindDirectChildrenOnly));
}

SecretPlace ServerKeys::place(const QString &serverId, ServerSecret secret) const {
    const QString id = secretId(serverId, secret);
    if (const auto held = m_held.constFind(id); held != m_held.constEnd())
        return held->saving ? SecretPlace::Saving : SecretPlace::Session;
    return m_kept.contains(id) ? SecretPlace::Keychain : SecretPlace::Nowhere;
}

bool ServerKeys::hasAny(const QString &serverId) const {
    return std::ranges::any_of(
        allServerSecrets, [&](ServerSecret secret) { return place(serverId, secret) != SecretPlace::Nowhere; });
}

ServerKeys::Reader ServerKeys::reader(const QString &serverId) const {
    QList<Source> sources;
    for (const ServerSecret secret : allServerSecrets) {
        if (place(serverId, secret) == SecretPlace::Nowhere)
            continue;
        const QString id = secretId(serverId, secret);
        sources.append({secret, id, m_held.value(id).bytes});
    }
    return [sources, secrets = m_secrets](OperationContext &context) { return readAll(sources, secrets, context); };
}

void ServerKeys::put(const QString &serverId, ServerSecret secret, SecretBytes bytes) {
    const QString id = secretId(serverId, secret);
    m_held.insert(id, {std::make_shared<const SecretBytes>(std::move(bytes)), false});
    save(id);
    Q_EMIT changed();
}

void ServerKeys::putAgain(const QString &serverId) {
    for (const ServerSecret secret : allServerSecrets) {
        if (place(serverId, secret) == SecretPlace::Session)
            save(secretId(serverId, secret));
    }
    Q_EMIT changed();
}

void ServerKeys::save(const QString &id) {
    if (!m_secrets)
        return;
    Held &held = m_held[id];
    held.saving = true;
    auto step = [secrets = m_secrets, id, bytes = held.bytes](
                    OperationContext &context) { return Ended{{id}, secrets->write(id, *bytes, context)}; };
    add({[step] { return step; }, [this, id, bytes = held.bytes](const Ended &end) { saved(id, bytes, end); }});
}

void ServerKeys::saved(const QString &id, const std::shared_ptr<const SecretBytes> &bytes, const Ended &end) {
    const auto held = m_held.find(id);
    const bool latest = held != m_held.end() && held->bytes == bytes;
    m_error.reset();
    if (end.result) {
        if (latest)
            m_held.erase(held);
        setKept(m_kept + QStringList{id});
        return;
    }
    if (latest)
        held->saving = false;
    m_error = end.result.error();
}

void ServerKeys::forget(const QString &serverId, const QList<ServerSecret> &secrets, Done done) {
    QStringList ids;
    for (const ServerSecret secret : secrets)
        ids.append(secretId(serverId, secret));
    for (const QString &id : std::as_const(ids))
        m_held.remove(id);
    if (m_held.isEmpty())
        m_error.reset(); // what it was about is gone
    const auto make = [this, ids] {
        QStringList kept;
        for (const QString &id : ids) {
            if (m_kept.contains(id))
                kept.append(id);
        }
        return [kept, from = m_secrets](OperationContext &context) {
            Ended end;
            for (const QString &id : kept) {
                end.result = from ? from->remove(id, context) : fail(ErrorCode::KeychainAbsent, id);
                if (!end.result)
                    break;
                end.ids.append(id);
            }
            return end;
        };
    };
    const auto then = [this, done = std::move(done)](const Ended &end) {
        QStringList kept = m_kept;
        kept.removeIf([&](const QString &id) { return end.ids.contains(id); });
        setKept(kept);
        if (done)
            done(end.result);
    };
    // Where the keychain has none of them, and none is on its way there, it need not be asked.
    const bool known = std::ranges::any_of(ids, [&](const QString &id) { return m_kept.contains(id); });
    if (known || isBusy())
        add({make, then});
    else
        then({});
    Q_EMIT changed();
}

void ServerKeys::abandon(const QString &serverId) {
    QStringList kept = m_kept;
    for (const ServerSecret secret : allServerSecrets) {
        m_held.remove(secretId(serverId, secret));
        kept.removeAll(secretId(serverId, secret));
    }
    setKept(kept);
    Q_EMIT changed();
}

void ServerKeys::add(Change change) {
    m_changes.push_back(std::move(change));
    goOn();
}

void ServerKeys::goOn() {
    if (m_running || m_changes.empty())
        return;
    const Change change = std::move(m_changes.front());
    m_changes.pop_front();
    m_running
        = startOperation<Ended>(this, change.make(), [this, then = change.then](OperationBase *, const Ended &end) {
              m_running = nullptr;
              then(end);
              goOn();
              Q_EMIT changed();
          });
}

void ServerKeys::setKept(const QStringList &kept) {
    QStringList sorted = kept;
    sorted.sort();
    sorted.removeDuplicates();
    if (sorted == m_kept)
        return;
    m_kept = sorted;
    Q_EMIT keptChanged();
}

void wipe(Credentials &credentials) {
    for (const ServerSecret secret : allServerSecrets)
        wipe(fieldOf(credentials, secret));
}

} // namespace waybill::ui
