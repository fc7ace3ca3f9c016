#include "ui/session/keyring.h"

#include "ui/session/keyringstate.h"

#include <QDir>

namespace waybill::ui {

namespace {

QString native(const QString &path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

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

QList<OwnKey> KeyRing::ownKeys() const {
    QList<OwnKey> own;
    for (const Identity &each : identities())
        own.append({each, publicFile(each.id)});
    return own;
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

void KeyRing::refreshOnce() {
    if (d->keychain == KeychainState::Unknown)
        refresh();
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
    d->changeOf(
        id, tr("The public part was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Private::Step {
            return [target, file](OperationContext &) { return exportPublicPart(target.identity, file); };
        });
}

void KeyRing::exportPrivate(const QString &id, SecretBytes passphrase, SecretBytes newPassphrase, const QString &file) {
    const auto before = std::make_shared<const SecretBytes>(std::move(passphrase));
    const auto after = std::make_shared<const SecretBytes>(std::move(newPassphrase));
    d->changeOf(
        id, tr("The private key was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Private::Step {
            return [=](OperationContext &context) { return exportPrivatePart(target, *before, *after, file, context); };
        });
}

void KeyRing::exportRequest(const QString &id, SecretBytes passphrase, const QString &holder, const QString &file) {
    const auto word = std::make_shared<const SecretBytes>(std::move(passphrase));
    d->changeOf(
        id, tr("The request was written to %1.").arg(native(file)), [&](const KeyTarget &target) -> Private::Step {
            return [=](OperationContext &context) {
                return exportCertificateRequest(target, *word, holder, file, context);
            };
        });
}

void KeyRing::certify(const QString &id, const QString &certificateFile) {
    d->changeOf(id, tr("The certificate was taken."), [&](const KeyTarget &target) -> Private::Step {
        return [=](OperationContext &) { return certifyKey(target, certificateFile); };
    });
}

void KeyRing::rename(const QString &id, const QString &label) {
    d->changeOf(id, tr("The key is called %1 now.").arg(label), [&](const KeyTarget &target) -> Private::Step {
        return [target, label, others = identities()](OperationContext &) { return renameKey(target, label, others); };
    });
}

void KeyRing::rememberPassphrase(const QString &id, SecretBytes passphrase) {
    const auto word = std::make_shared<const SecretBytes>(std::move(passphrase));
    d->changeOf(id, tr("The passphrase is remembered."), [&](const KeyTarget &target) -> Private::Step {
        return [=](OperationContext &context) { return rememberKeyPassphrase(target, *word, context); };
    });
}

void KeyRing::forgetPassphrase(const QString &id) {
    d->changeOf(id, tr("The passphrase is forgotten."), [](const KeyTarget &target) -> Private::Step {
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
    d->changeOf(id, sentence, [](const KeyTarget &found) -> Private::Step {
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
