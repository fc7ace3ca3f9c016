#include "ui/session/keyringstate.h"

#include "core/operation/wait.h"
#include "ui/text/usertext.h"

#include <algorithm>
#include <chrono>

namespace waybill::ui {

namespace {

// A keychain that is not done by then may be waiting for a person who has closed the window.
constexpr auto cleanUpWithin = std::chrono::seconds(5);

KeychainState stateOf(const Error &error) {
    switch (error.code) {
    case ErrorCode::KeychainAbsent:
        return KeychainState::Absent;
    case ErrorCode::KeychainLocked:
        return KeychainState::Locked;
    case ErrorCode::KeychainSlow:
        return KeychainState::Slow;
    case ErrorCode::KeychainFailed:
        return KeychainState::Failed;
    default:
        return KeychainState::Unknown;
    }
}

} // namespace

// Keychain jobs need this thread's event loop, also those by which a step that was stopped takes its parts back: it
// turns once more, for a while.
KeyRing::Private::~Private() {
    for (OperationBase *operation : q->findChildren<OperationBase *>(Qt::FindDirectChildrenOnly)) {
        QObject::disconnect(operation, nullptr, q, nullptr);
        operation->requestStop();
    }
    if (running && running->isRunning()) {
        const auto tellWhenDone = [this](const std::function<void()> &done) {
            QObject::connect(running, &OperationBase::finished, running, done);
        };
        waybill::wait(tellWhenDone, {}, cleanUpWithin);
    }
    qDeleteAll(q->findChildren<OperationBase *>(Qt::FindDirectChildrenOnly));
}

bool KeyRing::Private::refuses() const {
    if (!running)
        return false;
    Q_EMIT q->announced(KeyRing::tr("Another change of the keys is running. Wait until it has ended, or cancel it."));
    return true;
}

void KeyRing::Private::change(const Step &step, const QString &sentence) {
    if (refuses())
        return;
    ++changes;
    error.reset();
    running = start<Ended>(
        [step, environment = environment](OperationContext &context) {
            auto gain = step(context);
            return Ended{std::move(gain), readKeyLists(environment)};
        },
        [this, sentence](const Ended &end) { ended(end, sentence); });
    Q_EMIT q->changed();
    Q_EMIT q->busyChanged();
}

void KeyRing::Private::changeOf(
    const QString &id, const QString &sentence, const std::function<Step(const KeyTarget &target)> &stepFor) {
    if (refuses())
        return;
    const auto found = target(id);
    if (!found) {
        error = Error{ErrorCode::IdentityNotFound, id, {}};
        finish(false, {});
        return;
    }
    change(stepFor(*found), sentence);
}

void KeyRing::Private::ended(const Ended &end, const QString &sentence) {
    running = nullptr;
    ++changes;
    adopt(end.lists);
    if (!end.gain) {
        error.reset();
        if (end.gain.error().code != ErrorCode::Cancelled)
            error = end.gain.error();
        if (stateOf(end.gain.error()) != KeychainState::Unknown)
            answered(fail(end.gain.error()));
        finish(false, KeyRing::tr("Cancelled. What was done before stays."));
        return;
    }
    hold(end.gain->forSession);
    if (end.gain->agentKeys)
        agent = *end.gain->agentKeys;
    if (keychain != KeychainState::Unknown && keychain != KeychainState::Open)
        ask(); // it may have been unlocked by this
    finish(true, sentence);
}

// `sentence`: of its end, where there is no error.
void KeyRing::Private::finish(bool done, const QString &sentence) {
    QString said = sentence;
    if (error) {
        const Description text = describe(*error);
        said = text.truth.isEmpty() ? text.title : text.title + QStringLiteral(". ") + text.truth;
    }
    Q_EMIT q->changed();
    Q_EMIT q->busyChanged();
    Q_EMIT q->idle(done);
    if (!said.isEmpty())
        Q_EMIT q->announced(said);
}

void KeyRing::Private::read() {
    if (reading || running)
        return; // it ends in both lists as they are then
    error.reset();
    reading = start<KeyLists>([environment = environment](OperationContext &) { return readKeyLists(environment); },
        [this, before = changes](const KeyLists &lists) {
            reading = nullptr;
            if (before != changes)
                return;
            adopt(lists);
            Q_EMIT q->changed();
        });
}

void KeyRing::Private::ask() {
    if (asking)
        return;
    keychain = KeychainState::Asking;
    asking = start<Result<void>>(
        [secrets = environment.secrets](OperationContext &context) { return secrets->probe(context); },
        [this](const Result<void> &answer) {
            asking = nullptr;
            answered(answer);
            Q_EMIT q->changed();
        });
}

void KeyRing::Private::answered(const Result<void> &answer) {
    keychainError.reset();
    if (!answer)
        keychainError = answer.error();
    keychain = answer ? KeychainState::Open : stateOf(answer.error());
}

// A list that cannot be read stays as it was.
void KeyRing::Private::adopt(const KeyLists &lists) {
    error.reset();
    if (lists.signers)
        signers = *lists.signers;
    else
        error = lists.signers.error();
    if (lists.identities)
        kept = *lists.identities;
    else
        error = lists.identities.error();
    agent.removeIf([&](const Identity &key) {
        return std::ranges::any_of(kept, [&](const Identity &each) { return each.fingerprint == key.fingerprint; });
    });
}

void KeyRing::Private::hold(const std::shared_ptr<const OpenedKey> &key) {
    if (!key)
        return;
    for (auto &each : session) {
        if (each->key.identity.id == key->key.identity.id) {
            each = key;
            return;
        }
    }
    session.append(key);
}

std::optional<KeyTarget> KeyRing::Private::target(const QString &id) const {
    for (const Identity &each : kept) {
        if (each.id == id)
            return KeyTarget{environment, each, nullptr};
    }
    for (const auto &each : session) {
        if (each->key.identity.id == id)
            return KeyTarget{environment, each->key.identity, each};
    }
    return std::nullopt;
}

} // namespace waybill::ui
