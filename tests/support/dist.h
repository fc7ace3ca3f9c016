// Dist folders, and the real tools on them, for tests.
#pragma once

#include "core/bundle/bundlewriter.h"
#include "core/bundle/filelist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace waybill {

inline const QByteArray smallManifest = R"({"name":"com.acme.reports","version":"1.4.2","runtime":"wasm-js@1"})";

inline void put(const QString &path, const QByteArray &bytes) {
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray bytesOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

// Standard output; a tool that fails ends the test run, for nothing after it would mean anything.
inline QByteArray run(const QString &program, const QStringList &arguments, const QString &folder = {}) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program + u' ' + arguments.join(u' ')));
    return process.readAllStandardOutput();
}

inline Result<PackReport> scanAndPack(
    const QString &folder, const QString &output, int level = 3, bool overwrite = false) {
    OperationContext context;
    const auto list = scanFolder(folder, context);
    if (!list)
        return fail(list.error());
    return packBundle(*list, {output, level, overwrite}, context);
}

} // namespace waybill
