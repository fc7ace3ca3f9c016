#include "app/desktop/application.h"

#include "app/desktop/appearance.h"
#include "app/desktop/desktopscheme.h"
#include "core/bundle/packcache.h"
#include "core/publish/history.h"
#include "core/publish/jobs.h"
#include "core/publish/publishedobjects.h"
#include "core/settings/serversecrets.h"
#include "core/signing/identitystore.h"
#include "core/storage/folderstore.h"
#include "ui/session/connectionsteps.h"
#include "ui/session/inspection.h"
#include "ui/session/keyring.h"
#include "ui/session/publishhistory.h"
#include "ui/session/releasesession.h"
#include "ui/shell/logsink.h"
#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace waybill {

namespace {

const QString sampleInside = QStringLiteral(":/sample/dist");

} // namespace

Application::Application()
    : m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/waybill"))
    , m_scheme(std::make_unique<DesktopScheme>())
    , m_log(std::make_unique<ui::LogSink>())
    , m_serverKeychain(serverSecretsService) {
    keepStyleIcons();
    m_keys = std::make_unique<ui::KeyRing>(
        ui::KeyRing::Environment{defaultIdentityFolder(), defaultTrustedSignersFile(), &m_keychain});
    ui::ReleaseSession::Environment environment{defaultSettingsFile(), m_dataFolder + QStringLiteral("/bundles"),
        [this] { return startLocalRegistry(); }, {}, {}, m_keys.get(), History::defaultFile(), &m_serverKeychain,
        registryFolder(), packCacheFolder(), ui::askServerAndStore};
    m_session = std::make_unique<ui::ReleaseSession>(std::move(environment));
    applyAppearance();
    QObject::connect(
        m_session.get(), &ui::ReleaseSession::settingsChanged, m_session.get(), [this] { applyAppearance(); });
    QObject::connect(m_scheme.get(), &DesktopScheme::changed, m_session.get(), [this] { applyAppearance(); });
    m_inspection = std::make_unique<ui::Inspection>(*m_keys);
    m_history = std::make_unique<ui::PublishHistory>(
        ui::PublishHistory::Environment{History::defaultFile(), [this](const Job &job) { return toolsFor(job); }});
    m_window = std::make_unique<ui::MainWindow>(
        *m_session, *m_keys, *m_inspection, *m_history, [this] { return copySample(); });
    QObject::connect(m_log.get(), &ui::LogSink::line, m_window.get(), &ui::MainWindow::appendToLog);
}

// The window first: it shows the others; then those whose steps use the keys or the registry.
Application::~Application() {
    m_window.reset();
    m_history.reset();
    m_inspection.reset();
    m_session.reset();
    m_keys.reset();
}

void Application::applyAppearance() {
    apply(m_session->settings().appearance, m_scheme->isDark());
}

void Application::show() {
    m_window->show();
}

void Application::open(const QString &path) {
    m_window->open(path);
}

QString Application::registryFolder() const {
    return m_dataFolder + QStringLiteral("/registry");
}

Result<ServerProfile> Application::startLocalRegistry(quint16 port) {
    const std::scoped_lock lock(m_registryMutex);
    if (!m_registry) {
        auto store = FolderStore::open(registryFolder());
        if (!store)
            return fail(store.error());
        RegistryConfig config;
        config.port = port;
        auto registry = std::make_unique<RegistryServer>(**store, config);
        if (const auto started = registry->start(); !started)
            return fail(started.error());
        m_store = std::move(*store);
        m_registry = std::move(registry);
    }
    ServerProfile profile;
    profile.id = localServerId;
    profile.name = QStringLiteral("Local registry");
    profile.address = QUrl(m_registry->address());
    return profile;
}

// On a step's thread. The local registry is started where it listened when the job began, and needs no key.
// On a step's thread. Keys that are kept for this session alone are the session's: only the keychain is asked.
Result<Credentials> Application::storedCredentials(const QString &serverId) {
    Credentials credentials;
    OperationContext context;
    for (const auto &[secret, field] : {std::pair{ServerSecret::ApiKey, &Credentials::apiKey},
             {ServerSecret::StorageAccessKey, &Credentials::storageAccessKey},
             {ServerSecret::StorageSecretKey, &Credentials::storageSecretKey}}) {
        const auto stored = m_serverKeychain.read(secretId(serverId, secret), context);
        if (!stored && stored.error().code != ErrorCode::IdentityNotFound)
            return fail(stored.error());
        if (stored)
            credentials.*field = stored->view().toByteArray();
    }
    return credentials;
}

Result<JobTools> Application::toolsFor(const Job &job) {
    JobTools tools;
    const ServerProfile &server = job.order.server;
    if (server.id == localServerId) {
        if (const auto started = startLocalRegistry(static_cast<quint16>(server.address.port(0))); !started)
            return fail(started.error());
        auto store = FolderStore::open(registryFolder());
        if (!store)
            return fail(store.error());
        tools.store = *std::move(store);
        return tools;
    }
    auto credentials = storedCredentials(server.id);
    if (!credentials)
        return fail(credentials.error());
    tools.credentials = *std::move(credentials);
    if (!server.storage.isSet())
        return tools;
    auto store = openPublishedObjects(server, tools.credentials);
    if (!store)
        return fail(store.error());
    tools.store = *std::move(store);
    return tools;
}

// A resource is no folder that could be watched, edited or packed.
QString Application::copySample() const {
    const QString folder = m_dataFolder + QStringLiteral("/sample/dist");
    QDirIterator files(sampleInside, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder + from.sliced(sampleInside.size());
        QDir().mkpath(QFileInfo(to).path());
        // What the user made of it stays.
        if (!QFile::exists(to) && QFile::copy(from, to))
            QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    }
    return folder;
}

} // namespace waybill
