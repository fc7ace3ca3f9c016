#include "core/build/buildcommand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <array>

namespace waybill {

namespace {

constexpr qint64 packageAtMost = 4 * 1024 * 1024; // bytes

struct Manager {
    QLatin1StringView lockFile;
    QLatin1StringView program;
};

// The first whose lock file is there; npm, which reads a package.json without one, last.
constexpr std::array managers{
    Manager{QLatin1StringView("pnpm-lock.yaml"), QLatin1StringView("pnpm")},
    Manager{QLatin1StringView("yarn.lock"), QLatin1StringView("yarn")},
    Manager{QLatin1StringView("bun.lock"), QLatin1StringView("bun")},
    Manager{QLatin1StringView("bun.lockb"), QLatin1StringView("bun")},
    Manager{QLatin1StringView("package.json"), QLatin1StringView("npm")},
};

bool hasManifest(const QString &folder) {
    return QFileInfo(folder + QStringLiteral("/manifest.json")).isFile();
}

} // namespace

Result<BuildCommand> findBuild(const QString &folder) {
    const QString name = QDir(folder).absoluteFilePath(QStringLiteral("package.json"));
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        return file.exists() ? fail(ErrorCode::FileUnreadable, name, file.errorString())
                             : fail(ErrorCode::BuildMissing, name, file.errorString());
    }
    QJsonParseError fault{};
    const QJsonDocument package = QJsonDocument::fromJson(file.read(packageAtMost), &fault);
    if (fault.error != QJsonParseError::NoError)
        return fail(ErrorCode::BuildMissing, name, fault.errorString());
    const QJsonValue script = package.object()[QLatin1StringView("scripts")].toObject()[QLatin1StringView("build")];
    if (script.toString().trimmed().isEmpty())
        return fail(ErrorCode::BuildMissing, name, QStringLiteral("scripts.build"));
    for (const Manager &manager : managers) {
        if (QFileInfo::exists(QDir(folder).filePath(manager.lockFile)))
            return BuildCommand{
                QDir(folder).absolutePath(), manager.program, {QStringLiteral("run"), QStringLiteral("build")}};
    }
    Q_UNREACHABLE_RETURN(fail(ErrorCode::BuildMissing, name));
}

Result<BuildCommand> readBuild(const QString &folder, const QString &words) {
    QStringList split = QProcess::splitCommand(words);
    if (split.isEmpty())
        return fail(ErrorCode::BuildMissing, folder);
    const QString program = split.takeFirst();
    return BuildCommand{QDir(folder).absolutePath(), program, split};
}

QString shownCommand(const BuildCommand &command) {
    QStringList words;
    for (QString word : QStringList{command.program} + command.arguments) {
        const bool plain = !word.isEmpty() && !word.contains(u' ') && !word.contains(u'\t') && !word.contains(u'"');
        words.append(plain ? word : u'"' + word.replace(u'"', QLatin1StringView("\"\"\"")) + u'"');
    }
    return words.join(u' ');
}

QStringList secretVariables() {
    return {QStringLiteral("ALGA_API_KEY"), QStringLiteral("WAYBILL_PASSPHRASE"), QStringLiteral("COSIGN_PASSWORD"),
        QStringLiteral("STORAGE_S3_ACCESS_KEY"), QStringLiteral("STORAGE_S3_SECRET_KEY")};
}

QProcessEnvironment buildEnvironment() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : secretVariables())
        environment.remove(name);
    return environment;
}

QString builtFolder(const QString &folder) {
    if (hasManifest(folder))
        return folder;
    for (const char *name : {"dist", "build", "out"}) {
        if (const QString below = folder + u'/' + QLatin1StringView(name); hasManifest(below))
            return below;
    }
    return folder;
}

} // namespace waybill
