#include "core/signing/identitystore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace waybill {

namespace {

constexpr qsizetype prefixAtLeast = 8;

QString dataFile(const char *name) {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/waybill/")
        + QString::fromLatin1(name);
}

Result<void> writeWhole(const QString &file, const QByteArray &bytes) {
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit())
        return {};
    const bool full = target.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file, target.errorString());
}

Result<Identity> readRecord(const QString &file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileUnreadable, file, source.errorString());
    return identityFromJson(QJsonDocument::fromJson(source.readAll()).object(), file);
}

QString passphraseId(const Identity &identity) {
    return identity.id + QStringLiteral(".passphrase");
}

} // namespace

QString defaultIdentityFolder() {
    return dataFile("identities");
}

QString defaultTrustedSignersFile() {
    return dataFile("trusted-signers.json");
}

IdentityStore::IdentityStore(QString folder, SecretStore &secrets)
    : m_folder(std::move(folder))
    , m_secrets(secrets) { }

QString IdentityStore::recordFile(const Identity &identity) const {
    return QStringLiteral("%1/%2.json").arg(m_folder, identity.id);
}

QString IdentityStore::publicFile(const Identity &identity) const {
    return QStringLiteral("%1/%2%3").arg(m_folder, identity.id, publicFileSuffix(identity.algorithm));
}

Result<QList<Identity>> IdentityStore::list() const {
    QList<Identity> identities;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        auto identity = readRecord(folder.filePath(name));
        if (!identity)
            return fail(identity.error());
        identities.append(std::move(*identity));
    }
    std::ranges::sort(identities,
        [](const Identity &one, const Identity &other) { return one.label.localeAwareCompare(other.label) < 0; });
    return identities;
}

Result<Identity> IdentityStore::find(const QString &name) const {
    const auto identities = list();
    if (!identities)
        return fail(identities.error());
    QList<Identity> found;
    const QString digits = name.toLower();
    for (const Identity &each : *identities) {
        if (each.label == name || each.id == name || each.fingerprint == digits)
            return each;
        if (digits.size() >= prefixAtLeast && each.fingerprint.startsWith(digits))
            found.append(each);
    }
    if (found.size() != 1)
        return fail(ErrorCode::IdentityNotFound, name, QString::number(found.size()));
    return found.first();
}

Result<Identity> IdentityStore::add(const PrivateKey &key, OperationContext &context) {
    const auto present = list();
    if (!present)
        return fail(present.error());
    for (const Identity &each : *present) {
        if (each.label == key.identity.label || each.fingerprint == key.identity.fingerprint)
            return fail(ErrorCode::IdentityExists, each.label, each.fingerprint);
    }
    Identity identity = key.identity;
    identity.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!key.secret.isEmpty()) {
        if (auto written = m_secrets.write(identity.id, key.secret, context); !written)
            return fail(written.error());
    }
    if (auto written = update(identity); !written) {
        OperationContext unstoppable;
        (void)m_secrets.remove(identity.id, unstoppable); // else a secret would stay that no list shows
        return fail(written.error());
    }
    return identity;
}

Result<void> IdentityStore::update(const Identity &identity) {
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::FileUnwritable, m_folder);
    if (auto written = writeWhole(publicFile(identity), identity.publicPart); !written)
        return written;
    return writeWhole(recordFile(identity), QJsonDocument(toJson(identity)).toJson());
}

Result<PrivateKey> IdentityStore::open(const Identity &identity, OperationContext &context) {
    if (identity.place != KeyPlace::Keychain)
        return PrivateKey{identity, {}};
    auto secret = m_secrets.read(identity.id, context);
    if (!secret)
        return fail(secret.error());
    return PrivateKey{identity, std::move(*secret)};
}

Result<void> IdentityStore::replaceSecret(const PrivateKey &key, OperationContext &context) {
    if (auto written = m_secrets.write(key.identity.id, key.secret, context); !written)
        return written;
    return update(key.identity);
}

Result<void> IdentityStore::remove(const Identity &identity, OperationContext &context) {
    if (auto forgotten = forgetPassphrase(identity, context); !forgotten)
        return forgotten;
    if (identity.place == KeyPlace::Keychain) {
        if (auto removed = m_secrets.remove(identity.id, context); !removed)
            return removed;
    }
    QFile::remove(publicFile(identity));
    QFile record(recordFile(identity));
    if (record.exists() && !record.remove())
        return fail(ErrorCode::FileUnwritable, record.fileName(), record.errorString());
    return {};
}

Result<SecretBytes> IdentityStore::passphraseOf(const Identity &identity, OperationContext &context) {
    if (!identity.passphraseRemembered)
        return SecretBytes();
    return m_secrets.read(passphraseId(identity), context);
}

Result<void> IdentityStore::rememberPassphrase(
    const Identity &identity, const SecretBytes &passphrase, OperationContext &context) {
    if (auto written = m_secrets.write(passphraseId(identity), passphrase, context); !written)
        return written;
    Identity changed = identity;
    changed.passphraseRemembered = true;
    return update(changed);
}

Result<void> IdentityStore::forgetPassphrase(const Identity &identity, OperationContext &context) {
    if (!identity.passphraseRemembered)
        return {};
    if (auto removed = m_secrets.remove(passphraseId(identity), context); !removed)
        return removed;
    Identity changed = identity;
    changed.passphraseRemembered = false;
    return update(changed);
}

} // namespace waybill
