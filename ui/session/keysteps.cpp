#include "ui/session/keysteps.h"

#include "core/signing/gpgagent.h"
#include "core/signing/signer.h"
#include "core/signing/trustedsigners.h"

#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace waybill::ui {

namespace {

IdentityStore storeOf(const KeyRing::Environment &environment) {
    return {environment.identityFolder, *environment.secrets};
}

OpenedKey copyOf(const OpenedKey &key) {
    return {{key.key.identity, key.key.secret.clone()}, key.passphrase.clone()};
}

Result<QByteArray> readCertificateFile(const QString &path) {
    if (path.isEmpty())
        return QByteArray();
    const auto bytes = readKeyBytes(path);
    if (!bytes)
        return fail(bytes.error());
    return bytes->view().toByteArray();
}

Result<KeyGain> writeWhole(const QString &file, const QByteArray &bytes, bool ownerOnly) {
    QSaveFile target(file);
    bool good = target.open(QIODevice::WriteOnly);
    // A private key, though encrypted, is nobody else's to read.
    if (good && ownerOnly)
        good = target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (good && target.write(bytes) == bytes.size() && target.commit())
        return KeyGain();
    const bool full = target.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file, target.errorString());
}

// Whether this passphrase opens the key; a token is asked itself.
Result<void> tryPassphrase(const PrivateKey &key, const SecretBytes &passphrase) {
    if (passphrase.isEmpty())
        return fail(ErrorCode::PassphraseNeeded, key.identity.label);
    if (key.identity.place == KeyPlace::Pkcs11) {
        const auto signer = Signer::open(key, passphrase);
        return signer ? Result<void>() : fail(signer.error());
    }
    const auto opened = withPassphrase(key, passphrase, passphrase);
    return opened ? Result<void>() : fail(opened.error());
}

Result<KeyGain> keep(
    const KeyRing::Environment &environment, const OpenedKey &key, bool rememberPassphrase, OperationContext &context) {
    IdentityStore store = storeOf(environment);
    const auto identity = store.add(key.key, context);
    if (!identity)
        return fail(identity.error());
    if (rememberPassphrase && identity->needsPassphrase && !key.passphrase.isEmpty()) {
        if (const auto kept = store.rememberPassphrase(*identity, key.passphrase, context); !kept)
            return fail(kept.error());
    }
    return KeyGain();
}

// What came under a passphrase is kept under it.
Result<OpenedKey> readImported(KeyImport &order) {
    auto bytes = readKeyBytes(order.file.subject);
    if (!bytes)
        return fail(bytes.error());
    order.file.bytes = std::move(*bytes);
    auto certificates = readCertificateFile(order.certificateFile);
    if (!certificates)
        return fail(certificates.error());
    if (!certificates->isEmpty())
        order.file.certificates = std::move(*certificates);
    auto key = readPrivateKey(order.file);
    if (!key)
        return fail(key.error());
    SecretBytes &passphrase = order.file.passphrase;
    if (passphrase.isEmpty())
        return OpenedKey{std::move(*key), {}};
    // One that is under its passphrase still (pgp) was not tried by reading it.
    if (key->identity.needsPassphrase) {
        if (const auto tried = tryPassphrase(*key, passphrase); !tried)
            return fail(tried.error());
    } else {
        key = withPassphrase(*key, {}, passphrase);
    }
    if (!key)
        return fail(key.error());
    return OpenedKey{std::move(*key), std::move(passphrase)};
}

Result<KeyGain> holdForSession(OpenedKey key, const KeyImport &order) {
    Identity &identity = key.key.identity;
    for (const Identity &each : order.present) {
        if (each.label == identity.label || each.fingerprint == identity.fingerprint)
            return fail(ErrorCode::IdentityExists, each.label, each.fingerprint);
    }
    identity.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    identity.place = KeyPlace::SessionFile;
    identity.locator = order.file.subject;
    identity.passphraseRemembered = order.rememberPassphrase && !key.passphrase.isEmpty();
    if (!identity.passphraseRemembered)
        key.passphrase = {};
    return KeyGain{std::make_shared<const OpenedKey>(std::move(key)), {}};
}

// Writes the public part of what is kept; gives the ring another one of the session.
Result<KeyGain> store(const KeyTarget &target, const Identity &changed) {
    if (target.session) {
        OpenedKey key = copyOf(*target.session);
        key.key.identity = changed;
        return KeyGain{std::make_shared<const OpenedKey>(std::move(key)), {}};
    }
    if (const auto written = storeOf(target.environment).update(changed); !written)
        return fail(written.error());
    return KeyGain();
}

// The typed passphrase, or else the remembered one; none for a key that has none.
const SecretBytes &passphraseFor(const OpenedKey &key, const SecretBytes &typed) {
    static const SecretBytes none;
    if (!key.key.identity.needsPassphrase)
        return none;
    return typed.isEmpty() ? key.passphrase : typed;
}

} // namespace

KeyLists readKeyLists(const KeyRing::Environment &environment) {
    return {storeOf(environment).list(), loadTrustedSigners(environment.trustedSignersFile)};
}

Result<OpenedKey> openKey(const KeyTarget &target, OperationContext &context) {
    if (target.session)
        return copyOf(*target.session);
    IdentityStore identities = storeOf(target.environment);
    auto key = identities.open(target.identity, context);
    if (!key)
        return fail(key.error());
    auto passphrase = identities.passphraseOf(target.identity, context);
    if (!passphrase && passphrase.error().code == ErrorCode::IdentityNotFound)
        passphrase = SecretBytes();
    if (!passphrase)
        return fail(passphrase.error());
    return OpenedKey{std::move(*key), std::move(*passphrase)};
}

Result<KeyGain> createKey(
    const KeyRing::Environment &environment, const NewKey &wanted, bool rememberPassphrase, OperationContext &context) {
    auto key = createPrivateKey(wanted);
    if (!key)
        return fail(key.error());
    return keep(environment, {std::move(*key), wanted.passphrase.clone()}, rememberPassphrase, context);
}

Result<KeyGain> importKey(const KeyRing::Environment &environment, KeyImport &order, OperationContext &context) {
    auto key = readImported(order);
    if (!key)
        return fail(key.error());
    if (order.forThisSession)
        return holdForSession(std::move(*key), order);
    return keep(environment, *key, order.rememberPassphrase, context);
}

Result<KeyGain> addTokenKey(const KeyRing::Environment &environment, const TokenKey &order, OperationContext &context) {
    auto key = referToToken(order.uri, order.pin, order.algorithm, order.certificates, order.label);
    if (!key)
        return fail(key.error());
    return keep(environment, {std::move(*key), {}}, false, context);
}

Result<KeyGain> addAgentKey(const KeyRing::Environment &environment, const QString &fingerprint, const QString &label,
    OperationContext &context) {
    auto key = referToAgent(fingerprint, label, context);
    if (!key)
        return fail(key.error());
    return keep(environment, {std::move(*key), {}}, false, context);
}

Result<KeyGain> findAgentKeys(const KeyRing::Environment &environment, OperationContext &context) {
    auto keys = listGpgAgentKeys(context);
    if (!keys)
        return fail(keys.error());
    const auto kept = storeOf(environment).list();
    if (!kept)
        return fail(kept.error());
    keys->removeIf([&](const Identity &key) {
        return std::ranges::any_of(*kept, [&](const Identity &each) { return each.fingerprint == key.fingerprint; });
    });
    return KeyGain{{}, std::move(*keys)};
}

Result<KeyGain> renameKey(const KeyTarget &target, const QString &label, const QList<Identity> &others) {
    for (const Identity &each : others) {
        if (each.label == label && each.id != target.identity.id)
            return fail(ErrorCode::IdentityExists, each.label, each.fingerprint);
    }
    Identity changed = target.identity;
    changed.label = label;
    return store(target, changed);
}

Result<KeyGain> certifyKey(const KeyTarget &target, const QString &certificateFile) {
    if (target.identity.algorithm != SigningAlgorithm::X509)
        return fail(ErrorCode::KeyUnsupported, target.identity.label, algorithmName(target.identity.algorithm));
    const auto certificates = readCertificateFile(certificateFile);
    if (!certificates)
        return fail(certificates.error());
    const auto changed = withCertificates(target.identity, *certificates);
    if (!changed)
        return fail({changed.error().code, certificateFile, changed.error().detail});
    return store(target, *changed);
}

Result<KeyGain> rememberKeyPassphrase(
    const KeyTarget &target, const SecretBytes &passphrase, OperationContext &context) {
    auto key = openKey(target, context);
    if (!key)
        return fail(key.error());
    if (const auto tried = tryPassphrase(key->key, passphrase); !tried)
        return fail(tried.error());
    if (target.session) {
        key->passphrase = passphrase.clone();
        key->key.identity.passphraseRemembered = true;
        return KeyGain{std::make_shared<const OpenedKey>(std::move(*key)), {}};
    }
    if (const auto kept = storeOf(target.environment).rememberPassphrase(target.identity, passphrase, context); !kept)
        return fail(kept.error());
    return KeyGain();
}

Result<KeyGain> forgetKeyPassphrase(const KeyTarget &target, OperationContext &context) {
    if (target.session) {
        OpenedKey key{{target.identity, target.session->key.secret.clone()}, {}};
        key.key.identity.passphraseRemembered = false;
        return KeyGain{std::make_shared<const OpenedKey>(std::move(key)), {}};
    }
    if (const auto forgotten = storeOf(target.environment).forgetPassphrase(target.identity, context); !forgotten)
        return fail(forgotten.error());
    return KeyGain();
}

Result<KeyGain> removeKey(const KeyTarget &target, OperationContext &context) {
    if (const auto removed = storeOf(target.environment).remove(target.identity, context); !removed)
        return fail(removed.error());
    return KeyGain();
}

Result<KeyGain> exportPublicPart(const Identity &identity, const QString &file) {
    return writeWhole(file, identity.publicPart, false);
}

Result<KeyGain> exportPrivatePart(const KeyTarget &target, const SecretBytes &passphrase,
    const SecretBytes &newPassphrase, const QString &file, OperationContext &context) {
    const auto key = openKey(target, context);
    if (!key)
        return fail(key.error());
    const auto bytes = exportPrivateKey(key->key, passphraseFor(*key, passphrase), newPassphrase);
    if (!bytes)
        return fail(bytes.error());
    return writeWhole(file, *bytes, true);
}

Result<KeyGain> exportCertificateRequest(const KeyTarget &target, const SecretBytes &passphrase, const QString &holder,
    const QString &file, OperationContext &context) {
    const auto key = openKey(target, context);
    if (!key)
        return fail(key.error());
    const auto bytes = certificateRequest(key->key, passphraseFor(*key, passphrase), holder);
    if (!bytes)
        return fail(bytes.error());
    return writeWhole(file, *bytes, false);
}

Result<KeyGain> trustSigner(const QString &file, const QString &extension, const Verification &verification) {
    if (!verification.signer || !verification.algorithm)
        return fail(ErrorCode::SignerUnknown, extension);
    const auto signers = loadTrustedSigners(file);
    if (!signers)
        return fail(signers.error());
    const auto saved = saveTrustedSigners(file, withTrusted(*signers, extension, verification));
    return saved ? Result<KeyGain>(KeyGain()) : fail(saved.error());
}

Result<KeyGain> distrustSigner(const QString &file, const QString &extension) {
    auto signers = loadTrustedSigners(file);
    if (!signers)
        return fail(signers.error());
    signers->removeIf([&](const TrustedSigner &each) { return each.extension == extension; });
    const auto saved = saveTrustedSigners(file, *signers);
    return saved ? Result<KeyGain>(KeyGain()) : fail(saved.error());
}

} // namespace waybill::ui
