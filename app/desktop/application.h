// Builds everything that the desktop program is made of, and passes it on by reference. Window thread, but for
// startLocalRegistry, which a step may call from its own.
#pragma once

#include "core/registry/registryserver.h"
#include "core/settings/serverprofile.h"
#include "core/signing/keychain.h"

#include <QString>

#include <memory>
#include <mutex>

namespace waybill::ui {
class Inspection;
class KeyRing;
class LogSink;
class MainWindow;
class PublishHistory;
class ReleaseSession;
} // namespace waybill::ui

namespace waybill {

class DesktopScheme;
class FolderStore;
struct Credentials;
struct Job;
struct JobTools;

class Application {
public:
    Application();
    ~Application();

    void show();
    void open(const QString &path);

private:
    QString registryFolder() const;
    Result<ServerProfile> startLocalRegistry(quint16 port = 0); // where it does not run yet; 0: a free one
    Result<Credentials> storedCredentials(const QString &serverId);
    Result<JobTools> toolsFor(const Job &job);
    QString copySample() const; // the folder it stands in

    void applyAppearance();

    QString m_dataFolder;
    std::unique_ptr<DesktopScheme> m_scheme;
    std::mutex m_registryMutex; // guards the following two
    std::unique_ptr<FolderStore> m_store;
    std::unique_ptr<RegistryServer> m_registry;
    std::unique_ptr<ui::LogSink> m_log;
    Keychain m_keychain;
    Keychain m_serverKeychain;
    std::unique_ptr<ui::KeyRing> m_keys;
    std::unique_ptr<ui::ReleaseSession> m_session;
    std::unique_ptr<ui::Inspection> m_inspection;
    std::unique_ptr<ui::PublishHistory> m_history;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace waybill
