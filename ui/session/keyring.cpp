#include "ui/session/keyring.h"

#include "core/operation/wait.h"
#include "ui/session/keysteps.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QPointer>

#include <algorithm>
#include <chrono>

namespace waybill::ui {

namespace {

using Step = std::function<Result<KeyGain>(OperationContext &)>;

// A keychain that is not done by then may be waiting for a person who has closed the window.
constexpr auto cleanUpWithin = std::chrono::seconds(5);

struct Ended {
    Result<KeyGain> gain;
    KeyLists lists; // read after it
};

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

QString native(const QString &path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

struct KeyRing::Private {
    Private(KeyRing *ring, Environment given)
        : q(ring)
        , environment(std::move(given)) { }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    template <typename T> OperationBase *start(typename Operation<T>::Step step, std::function<void(const T &)> done) {
        auto *operation = new Operation<T>(q);
        QObject::connect(operation, &OperationBase::finished, q, [operation, done = std::move(done)] {
            operation->deleteLater();
            done(operation->result());
        });
        operation->start(std::move(step));
        return operation;
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

KeyRing::KeyRing(Environment environment, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment))) { }

KeyRing::~KeyRing() = default;

bool KeyRing::isBusy() const {
    return d->running != nullptr;
}

KeychainState KeyRing::keychain() const {
    return d->keychain;
}

std::optional<Error> KeyRing::keychainError() const {
    return d->keychainError;
}

QList<Identity> KeyRing::identities() const {
    QList<Identity> all = d->kept;
    for (const auto &each : d->session)
        all.append(each->key.identity);
    return all;
}

std::optional<Identity> KeyRing::identity(const QString &id) const {
    const auto target = d->target(id);
    return target ? std::optional(target->identity) : std::nullopt;
}

QList<Identity> KeyRing::agentKeys() const {
    return d->agent;
}

QList<TrustedSigner> KeyRing::trustedSigners() const {
    return d->signers;
}

std::optional<Error> KeyRing::error() const {
    return d->error;
}

KeyRing::Opener KeyRing::opener(const QString &id) const {
    const auto target = d->target(id);
    if (!target)
        return [id](OperationContext &) -> Result<OpenedKey> { return fail(ErrorCode::IdentityNotFound, id); };
    return [target = *target](OperationContext &context) { return openKey(target, context); };
}

QString KeyRing::publicFile(const QString &id) const {
    const auto target = d->target(id);
    if (!target || target->session)
        return {};
    return IdentityStore(d->environment.identityFolder, *d->environment.secrets).publicFile(target->identity);
}

void KeyRing::refresh() {
    d->read();
    d->ask();
    Q_EMIT changed();
}

void KeyRing::create(NewKey wanted, bool rememberPassphrase) {
    const QString sentence = tr("The key %1 was made and is kept in the keychain.").arg(wanted.label);
    const auto shared = std::make_shared<const NewKey>(std::move(wanted));
    d->change([environment = d->environment, shared, rememberPassphrase](
                  OperationContext &context) { return createKey(environment, *shared, rememberPassphrase, context); },
        sentence);
}

void KeyRing::importFile(KeyFile file, bool rememberPassphrase, bool forThisSession, const QString &certificateFile) {
    const QString sentence = forThisSession
        ? tr("The key %1 can be used until Waybill is closed.").arg(file.label)
        : tr("The key %1 was imported and is kept in the keychain.").arg(file.label);
    const auto order = std::make_shared<KeyImport>(
        KeyImport{std::move(file), certificateFile, rememberPassphrase, forThisSession, identities()});
    d->change([environment = d->environment, order](
                  OperationContext &context) { return importKey(environment, *order, context); },
        sentence);
}

void KeyRing::addToken(const QString &uri, SecretBytes pin, SigningAlgorithm algorithm, const QByteArray &certificates,
    const QString &label) {
    const auto order = std::make_shared<const TokenKey>(TokenKey{uri, std::move(pin), algorithm, certificates, label});
    d->change([environment = d->environment, order](
                  OperationContext &context) { return addTokenKey(environment, *order, context); },
        tr("The key %1 of the token can be used now.").arg(label));
}

void KeyRing::findAgentKeys() {
    d->change(
        [environment = d->environment](OperationContext &context) { return ui::findAgentKeys(environment, context); },
        tr("The keys of gpg-agent are listed."));
}

void KeyRing::addAgentKey(const QString &fingerprint, const QString &label) {
    d->change([environment = d->environment, fingerprint, label](
                  OperationContext &context) { return ui::addAgentKey(environment, fingerprint, label, context); },
        tr("The key %1 of gpg-agent can be used now.").arg(label));
}

void KeyRing::exportPublic(const QString &id, const QString &file) {
    d->changeOf(id, tr("The public part was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Step {
        return [target, file](OperationContext &) { return exportPublicPart(target.identity, file); };
    });
}

void KeyRing::exportPrivate(const QString &id, SecretBytes passphrase, SecretBytes newPassphrase, const QString &file) {
    const auto before = std::make_shared<const SecretBytes>(std::move(passphrase));
    const auto after = std::make_shared<const SecretBytes>(std::move(newPassphrase));
    d->changeOf(id, tr("The private key was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Step {
        return [=](OperationContext &context) { return exportPrivatePart(target, *before, *after, file, context); };
    });
}

void KeyRing::exportRequest(const QString &id, SecretBytes passphrase, const QString &holder, const QString &file) {
    const auto word = std::make_shared<const SecretBytes>(std::move(passphrase));
    d->changeOf(id, tr("The request was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Step {
        return
            [=](OperationContext &context) { return exportCertificateRequest(target, *word, holder, file, context); };
    });
}

void KeyRing::certify(const QString &id, const QString &certificateFile) {
    d->changeOf(id, tr("The certificate was taken."), [&](const KeyTarget &target) -> Step {
        return [=](OperationContext &) { return certifyKey(target, certificateFile); };
    });
}

void KeyRing::rename(const QString &id, const QString &label) {
    d->changeOf(id, tr("The key is called %1 now.").arg(label), [&](const KeyTarget &target) -> Step {
        return [target, label, others = identities()](OperationContext &) { return renameKey(target, label, others); };
    });
}

void KeyRing::rememberPassphrase(const QString &id, SecretBytes passphrase) {
    const auto word = std::make_shared<const SecretBytes>(std::move(passphrase));
    d->changeOf(id, tr("The passphrase is remembered."), [&](const KeyTarget &target) -> Step {
        return [=](OperationContext &context) { return rememberKeyPassphrase(target, *word, context); };
    });
}

void KeyRing::forgetPassphrase(const QString &id) {
    d->changeOf(id, tr("The passphrase is forgotten."), [](const KeyTarget &target) -> Step {
        return [target](OperationContext &context) { return forgetKeyPassphrase(target, context); };
    });
}

void KeyRing::remove(const QString &id) {
    if (d->refuses())
        return;
    const auto target = d->target(id);
    const QString sentence = target ? tr("The key %1 was deleted.").arg(target->identity.label) : QString();
    if (target && target->session) {
        d->error.reset();
        d->session.removeIf([&](const auto &each) { return each->key.identity.id == id; });
        d->finish(true, sentence);
        return;
    }
    d->changeOf(id, sentence, [](const KeyTarget &found) -> Step {
        return [found](OperationContext &context) { return removeKey(found, context); };
    });
}

void KeyRing::trust(const QString &extension, const Verification &verification) {
    d->change([file = d->environment.trustedSignersFile, extension, verification](
                  OperationContext &) { return trustSigner(file, extension, verification); },
        tr("The signer of %1 is remembered.").arg(extension));
}

void KeyRing::distrust(const QString &extension) {
    d->change([file = d->environment.trustedSignersFile, extension](
                  OperationContext &) { return distrustSigner(file, extension); },
        tr("The signer of %1 is forgotten.").arg(extension));
}

void KeyRing::cancel() {
    if (d->running)
        d->running->requestStop();
}

} // namespace waybill::ui
