// waybill-cli as a CI job runs it: a process of its own, its exit code, and both of its streams; no display, no session
// bus, and a standard input that never says anything.
#pragma once

#include "tests/support/places/places.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace waybill {

struct CliResult {
    int exit = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
};

class CliStage {
public:
    CliStage()
        : m_environment(QProcessEnvironment::systemEnvironment()) {
        for (const char *variable : {"SERVER_BASE", "ALGA_API_BASE_URL", "ALGA_API_KEY", "ALGA_TENANT_ID",
                 "ALGA_ADMIN_HEADER", "SIGNING_TRUST_BUNDLE", "WAYBILL_PASSPHRASE", "COSIGN_PASSWORD", "DISPLAY",
                 "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            unset(variable);
        set("HOME", path("home"));
        set("XDG_CONFIG_HOME", path("home/config"));
        set("XDG_DATA_HOME", path("home/data"));
        set("XDG_CACHE_HOME", path("home/cache"));
    }
    ~CliStage() { stopServing(); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }

    void unset(const char *variable) { m_environment.remove(QString::fromLatin1(variable)); }

    CliResult run(const QStringList &arguments) const { return runProgram(program(), arguments); }

    // One line for bash, in the folder: the tools of others.
    CliResult shell(const QString &line) const {
        return runProgram(QStringLiteral("bash"), {QStringLiteral("-c"), line});
    }

    // Its address, once it says that it listens.
    QString serve(const QStringList &arguments = {}) {
        stopServing();
        m_server = std::make_unique<QProcess>();
        m_server->setProcessEnvironment(m_environment);
        m_server->start(program(),
            QStringList{QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--store"), path("store")}
                + arguments);
        QByteArray said;
        while (!said.contains('\n')) {
            if (!m_server->waitForReadyRead(30'000))
                qFatal("waybill-cli serve does not listen");
            said += m_server->readAllStandardOutput();
        }
        return QString::fromUtf8(said.trimmed().split(' ').last());
    }

    QProcess &server() { return *m_server; }
    static QString program() { return builtProgram("waybill-cli"); }
    const QProcessEnvironment &environment() const { return m_environment; }

private:
    void stopServing() {
        if (!m_server)
            return;
        m_server->terminate();
        m_server->waitForFinished();
    }

    CliResult runProgram(const QString &name, const QStringList &arguments) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(name, arguments);
        if (!process.waitForFinished(120'000))
            qFatal("does not end: %s %s", qPrintable(name), qPrintable(arguments.join(u' ')));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_server;
};

} // namespace waybill
