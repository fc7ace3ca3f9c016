// The real signing tools at work in a folder of their own, without a network: what a user would type.
#pragma once

#include "tests/support/vectors.h"

#include <QProcess>
#include <QProcessEnvironment>

namespace waybill {

struct ToolResult {
    int exit = -1;
    QByteArray output;
    QByteArray errors;
};

class ToolBench {
public:
    ToolBench()
        : m_environment(QProcessEnvironment::systemEnvironment()) {
        // A tool that asks the network fails at once instead of passing by luck.
        for (const char *variable : {"HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"})
            set(variable, QStringLiteral("http://127.0.0.1:9"));
        set("HOME", m_folder.path());
        set("COSIGN_PASSWORD", QStringLiteral("waybill"));
        set("GNUPGHOME", m_folder.filePath(QStringLiteral("gnupg")));
        QDir(m_folder.path()).mkpath(QStringLiteral("gnupg"));
        QFile::setPermissions(m_folder.filePath(QStringLiteral("gnupg")),
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QFile::copy(vectorPath("bundle.tar.zst"), path("bundle.tar.zst"));
        QFile::copy(vectorPath("tampered.tar.zst"), path("tampered.tar.zst"));
    }
    ~ToolBench() { (void)shell(QStringLiteral("gpgconf --kill all")); }

    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    void set(const char *variable, const QString &value) { m_environment.insert(QString::fromLatin1(variable), value); }
    const QProcessEnvironment &environment() const { return m_environment; }

    // One line for bash, in the folder.
    ToolResult shell(const QString &line) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
        if (!process.waitForFinished(120'000))
            qFatal("does not end: %s", qPrintable(line));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // For what has to work before there is anything to test.
    void must(const char *line) const {
        const ToolResult result = shell(QString::fromUtf8(line));
        if (result.exit != 0)
            qFatal("%s: %s", line, result.errors.constData());
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace waybill
