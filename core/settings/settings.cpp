#include "core/settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace waybill {

namespace {

constexpr qsizetype recentAtMost = 12;
constexpr qsizetype foldersAtMost = 50;
constexpr int levelLeast = 1;
constexpr int levelMost = 22;

// The table of keys; defaults are those of the struct.
constexpr QLatin1StringView recentKey{"recent"};
constexpr QLatin1StringView targetKey{"target"};
constexpr QLatin1StringView secretsKey{"keptSecrets"};
constexpr QLatin1StringView levelKey{"pack/level"};
constexpr QLatin1StringView signerKey{"sign/identity"};
constexpr QLatin1StringView timestampKey{"sign/timestampAuthority"};
constexpr QLatin1StringView geometryKey{"window/geometry"};
constexpr QLatin1StringView stateKey{"window/state"};
constexpr QLatin1StringView appearanceKey{"window/appearance"};
constexpr QLatin1StringView languageKey{"window/language"};
constexpr QLatin1StringView sizeMapKey{"window/sizeMap"};
constexpr QLatin1StringView foldersKey{"folders"};
constexpr QLatin1StringView pathKey{"path"};
constexpr QLatin1StringView inputKey{"input"};
constexpr QLatin1StringView olderKey{"olderRunners"};
constexpr QLatin1StringView assetsKey{"onlyAssets"};
constexpr QLatin1StringView buildKey{"buildCommand"};
constexpr QLatin1StringView serversKey{"servers"};
constexpr QLatin1StringView idKey{"id"};
constexpr QLatin1StringView nameKey{"name"};
constexpr QLatin1StringView addressKey{"address"};
constexpr QLatin1StringView tenantKey{"tenant"};
constexpr QLatin1StringView adminKey{"adminHeader"};
constexpr QLatin1StringView plainKey{"allowPlainHttp"};
constexpr QLatin1StringView authorityKey{"authorityFile"};
constexpr QLatin1StringView installKey{"installAfterPublish"};
constexpr QLatin1StringView endpointKey{"storage/endpoint"};
constexpr QLatin1StringView bucketKey{"storage/bucket"};
constexpr QLatin1StringView regionKey{"storage/region"};
constexpr QLatin1StringView pathStyleKey{"storage/pathStyle"};
constexpr QLatin1StringView downloadKey{"storage/download"};

constexpr std::array appearanceNames{
    std::pair{Appearance::System, QLatin1StringView("system")},
    std::pair{Appearance::Light, QLatin1StringView("light")},
    std::pair{Appearance::Dark, QLatin1StringView("dark")},
};

Appearance appearanceOf(const QString &name) {
    const auto found = std::ranges::find(appearanceNames, name, &std::pair<Appearance, QLatin1StringView>::second);
    return found == appearanceNames.end() ? Appearance::System : found->first;
}

QLatin1StringView nameOf(Appearance appearance) {
    return std::ranges::find(appearanceNames, appearance, &std::pair<Appearance, QLatin1StringView>::first)->second;
}

// Without both of an endpoint and a bucket nothing can be looked up: then the rest counts for nothing, too.
StorageCheck readStorage(const QSettings &store) {
    StorageCheck storage;
    const auto endpoint = parseStorageEndpoint(store.value(endpointKey).toString());
    storage.bucket = store.value(bucketKey).toString();
    if (!endpoint || storage.bucket.isEmpty())
        return {};
    storage.endpoint = *endpoint;
    storage.region = store.value(regionKey, storage.region).toString();
    storage.pathStyle = store.value(pathStyleKey, storage.pathStyle).toBool();
    storage.download = store.value(downloadKey, storage.download).toBool();
    return storage;
}

void writeStorage(QSettings &store, const StorageCheck &storage) {
    if (!storage.isSet())
        return;
    store.setValue(endpointKey, storage.endpoint.toString());
    store.setValue(bucketKey, storage.bucket);
    store.setValue(regionKey, storage.region);
    store.setValue(pathStyleKey, storage.pathStyle);
    store.setValue(downloadKey, storage.download);
}

QList<ServerProfile> readServers(QSettings &store) {
    QList<ServerProfile> servers;
    const int count = store.beginReadArray(serversKey);
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        ServerProfile profile;
        profile.id = store.value(idKey).toString();
        profile.name = store.value(nameKey).toString();
        profile.tenant = store.value(tenantKey).toString();
        profile.adminHeader = store.value(adminKey, false).toBool();
        profile.allowPlainHttp = store.value(plainKey, false).toBool();
        profile.authorityFile = store.value(authorityKey).toString();
        profile.storage = readStorage(store);
        profile.installAfterPublish = store.value(installKey, false).toBool();
        const auto address = parseServerAddress(store.value(addressKey).toString());
        const bool known
            = std::ranges::any_of(servers, [&](const ServerProfile &other) { return other.id == profile.id; });
        if (!address || profile.id.isEmpty() || profile.id == localServerId || known)
            continue;
        profile.address = *address;
        servers.append(profile);
    }
    store.endArray();
    return servers;
}

void writeServers(QSettings &store, const QList<ServerProfile> &servers) {
    store.beginWriteArray(serversKey, static_cast<int>(servers.size()));
    for (int i = 0; i < servers.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue(idKey, servers[i].id);
        store.setValue(nameKey, servers[i].name);
        store.setValue(addressKey, servers[i].address.toString());
        store.setValue(tenantKey, servers[i].tenant);
        store.setValue(adminKey, servers[i].adminHeader);
        store.setValue(plainKey, servers[i].allowPlainHttp);
        store.setValue(authorityKey, servers[i].authorityFile);
        store.setValue(installKey, servers[i].installAfterPublish);
        writeStorage(store, servers[i].storage);
    }
    store.endArray();
}

QList<KnownFolder> readFolders(QSettings &store) {
    QList<KnownFolder> folders;
    const int count = std::min(store.beginReadArray(foldersKey), static_cast<int>(foldersAtMost));
    for (int i = 0; i < count; ++i) {
        store.setArrayIndex(i);
        const KnownFolder folder{store.value(pathKey).toString(),
            {inputChoiceOf(store.value(inputKey).toString()).value_or(InputChoice::Auto),
                store.value(olderKey, false).toBool(), store.value(assetsKey, false).toBool()},
            store.value(buildKey).toString()};
        if (!folder.path.isEmpty() && folder != KnownFolder{folder.path, {}, {}})
            folders.append(folder);
    }
    store.endArray();
    return folders;
}

void writeFolders(QSettings &store, const QList<KnownFolder> &folders) {
    store.beginWriteArray(foldersKey, static_cast<int>(folders.size()));
    for (int i = 0; i < folders.size(); ++i) {
        store.setArrayIndex(i);
        store.setValue(pathKey, folders[i].path);
        store.setValue(inputKey, inputChoiceName(folders[i].choice.input));
        store.setValue(olderKey, folders[i].choice.olderRunners);
        store.setValue(assetsKey, folders[i].choice.onlyAssets);
        store.setValue(buildKey, folders[i].buildCommand);
    }
    store.endArray();
}

} // namespace

KnownFolder Settings::known(const QString &path) const {
    const auto found = std::ranges::find(folders, path, &KnownFolder::path);
    return found == folders.end() ? KnownFolder{path, {}, {}} : *found;
}

void Settings::remember(const KnownFolder &folder) {
    folders.removeIf([&](const KnownFolder &other) { return other.path == folder.path; });
    if (folder != KnownFolder{folder.path, {}, {}})
        folders.prepend(folder);
    if (folders.size() > foldersAtMost)
        folders.resize(foldersAtMost);
}

FolderChoice Settings::folderChoice(const QString &path) const {
    return known(path).choice;
}

void Settings::setFolderChoice(const QString &path, const FolderChoice &choice) {
    KnownFolder folder = known(path);
    folder.choice = choice;
    remember(folder);
}

QString Settings::buildCommand(const QString &path) const {
    return known(path).buildCommand;
}

void Settings::setBuildCommand(const QString &path, const QString &command) {
    KnownFolder folder = known(path);
    folder.buildCommand = command;
    remember(folder);
}

void Settings::addRecent(const QString &path) {
    recent.removeAll(path);
    recent.prepend(path);
    if (recent.size() > recentAtMost)
        recent.resize(recentAtMost);
}

const ServerProfile *Settings::server(const QString &id) const {
    const auto found = std::ranges::find(servers, id, &ServerProfile::id);
    return found == servers.end() ? nullptr : &*found;
}

QString defaultSettingsFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/waybill/waybill.ini");
}

Settings loadSettings(const QString &file) {
    QSettings store(file, QSettings::IniFormat);
    Settings settings;
    settings.recent = store.value(recentKey).toStringList();
    settings.recent.removeAll(QString());
    settings.recent.resize(std::min(settings.recent.size(), recentAtMost));
    settings.servers = readServers(store);
    settings.keptSecrets = store.value(secretsKey).toStringList();
    settings.keptSecrets.removeAll(QString());
    settings.targetId = store.value(targetKey, settings.targetId).toString();
    if (!settings.server(settings.targetId))
        settings.targetId = localServerId;
    settings.windowGeometry = store.value(geometryKey).toByteArray();
    settings.windowState = store.value(stateKey).toByteArray();
    const int level = store.value(levelKey, settings.compressionLevel).toInt();
    if (level >= levelLeast && level <= levelMost)
        settings.compressionLevel = level;
    settings.signerId = store.value(signerKey).toString();
    settings.timestampAuthority = store.value(timestampKey).toString();
    settings.appearance = appearanceOf(store.value(appearanceKey).toString());
    settings.language = store.value(languageKey).toString();
    settings.sizeMap = store.value(sizeMapKey, settings.sizeMap).toBool();
    settings.folders = readFolders(store);
    return settings;
}

Result<void> saveSettings(const Settings &settings, const QString &file) {
    if (!QDir().mkpath(QFileInfo(file).absolutePath()))
        return fail(ErrorCode::FileUnwritable, QFileInfo(file).absolutePath());
    QSettings store(file, QSettings::IniFormat); // writes by rename: whole or not at all
    store.clear();
    store.setValue(recentKey, settings.recent);
    writeServers(store, settings.servers);
    store.setValue(secretsKey, settings.keptSecrets);
    store.setValue(targetKey, settings.targetId);
    store.setValue(geometryKey, settings.windowGeometry);
    store.setValue(stateKey, settings.windowState);
    store.setValue(levelKey, settings.compressionLevel);
    store.setValue(signerKey, settings.signerId);
    store.setValue(timestampKey, settings.timestampAuthority);
    store.setValue(appearanceKey, nameOf(settings.appearance));
    store.setValue(languageKey, settings.language);
    store.setValue(sizeMapKey, settings.sizeMap);
    writeFolders(store, settings.folders);
    store.sync();
    if (store.status() != QSettings::NoError)
        return fail(ErrorCode::FileUnwritable, file);
    return {};
}

} // namespace waybill
