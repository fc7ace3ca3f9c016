// A store of secrets for tests, in memory: it does what a real keychain cannot be made to do on demand. It fails in a
// given way, or waits as for a person, until it is let go or asked to stop.
#pragma once

#include "core/operation/wait.h"
#include "core/signing/secretstore.h"

#include <QHash>

#include <atomic>
#include <mutex>
#include <optional>

namespace waybill {

class MemorySecrets final : public SecretStore {
public:
    // --- for the test's thread
    void failWith(std::optional<ErrorCode> code) { set(m_state, code); }
    void failWritesWith(std::optional<ErrorCode> code) { set(m_writes, code); }
    void holdWrites(bool hold) { m_holdWrites = hold; }
    void holdReads(bool hold) { m_holdReads = hold; }
    int calls() const { return m_calls; }
    int waiting() const { return m_waiting; }
    QStringList ids() const {
        const std::lock_guard lock(m_mutex);
        return m_secrets.keys();
    }

    // --- SecretStore
    Result<void> probe(OperationContext &) override { return enter(m_state); }
    Result<void> write(const QString &id, const SecretBytes &secret, OperationContext &context) override {
        if (auto allowed = enter(m_state); !allowed)
            return allowed;
        if (auto allowed = enter(m_writes); !allowed)
            return allowed;
        if (m_holdWrites)
            return waitForStop(id, context);
        const std::lock_guard lock(m_mutex);
        m_secrets.insert(id, std::make_shared<SecretBytes>(secret.clone()));
        return {};
    }
    Result<SecretBytes> read(const QString &id, OperationContext &context) override {
        if (auto allowed = enter(m_state); !allowed)
            return fail(allowed.error());
        if (m_holdReads)
            return fail(waitForStop(id, context).error());
        const std::lock_guard lock(m_mutex);
        const auto found = m_secrets.value(id);
        if (!found)
            return fail(ErrorCode::IdentityNotFound, id);
        return found->clone();
    }
    Result<void> remove(const QString &id, OperationContext &) override {
        if (auto allowed = enter(m_state); !allowed)
            return allowed;
        const std::lock_guard lock(m_mutex);
        m_secrets.remove(id);
        return {};
    }

private:
    using Failure = std::optional<ErrorCode>;

    void set(Failure &which, Failure code) {
        const std::lock_guard lock(m_mutex);
        which = code;
    }
    Result<void> enter(const Failure &failure) {
        ++m_calls;
        const std::lock_guard lock(m_mutex);
        if (failure)
            return fail(*failure, QStringLiteral("test"), QStringLiteral("as the test wants it"));
        return {};
    }

    Result<void> waitForStop(const QString &id, OperationContext &context) {
        ++m_waiting;
        (void)wait([](const std::function<void()> &) { }, context.stopToken(), std::chrono::milliseconds(0));
        return fail(OperationContext::cancelled(id));
    }

    mutable std::mutex m_mutex;
    Failure m_state;
    Failure m_writes;
    std::atomic<bool> m_holdReads = false;
    std::atomic<bool> m_holdWrites = false;
    std::atomic<int> m_calls = 0;
    std::atomic<int> m_waiting = 0;
    QHash<QString, std::shared_ptr<SecretBytes>> m_secrets;
};

} // namespace waybill
