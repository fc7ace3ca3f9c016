// What KeyRing keeps between its calls, and how its changes run. Internal to ui/session; lives with the ring, on its
// thread.
#pragma once

#include "ui/session/keysteps.h"
#include "ui/session/startoperation.h"

#include <QPointer>

namespace waybill::ui {

struct KeyRing::Private {
    using Step = std::function<Result<KeyGain>(OperationContext &)>;
    // What a change came to, and the lists as they are after it.
    struct Ended {
        Result<KeyGain> gain;
        KeyLists lists;
    };

    Private(KeyRing *ring, Environment given)
        : q(ring)
        , environment(std::move(given)) { }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    template <typename T> OperationBase *start(typename Operation<T>::Step step, std::function<void(const T &)> done) {
        return startOperation<T>(
            q, std::move(step), [done = std::move(done)](OperationBase *, const T &result) { done(result); });
    }

    bool refuses() const;
    void change(const Step &step, const QString &sentence);
    void changeOf(
        const QString &id, const QString &sentence, const std::function<Step(const KeyTarget &target)> &stepFor);
    void ended(const Ended &end, const QString &sentence);
    void finish(bool done, const QString &sentence);
    void read();
    void ask();
    void answered(const Result<void> &answer);
    void adopt(const KeyLists &lists);
    void hold(const std::shared_ptr<const OpenedKey> &key);
    std::optional<KeyTarget> target(const QString &id) const;

    KeyRing *q;
    Environment environment;
    QList<Identity> kept;
    QList<std::shared_ptr<const OpenedKey>> session;
    QList<Identity> agent;
    QList<TrustedSigner> signers;
    KeychainState keychain = KeychainState::Unknown;
    std::optional<Error> keychainError;
    std::optional<Error> error;
    int changes = 0; // a reading that began before the last one is out of date
    QPointer<OperationBase> running;
    QPointer<OperationBase> reading;
    QPointer<OperationBase> asking;
};

} // namespace waybill::ui
