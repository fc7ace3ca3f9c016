#include "core/bundle/bundlereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace waybill {

namespace {

// A path that stays inside the folder it is put in, on any system.
bool staysInside(const QString &path) {
    if (path.isEmpty() || path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':')
        || path.contains(QChar(u'\0')))
        return false;
    const QStringList segments = path.split(u'/');
    return !segments.contains(QStringLiteral("..")) && !segments.contains(QStringLiteral("."))
        && !segments.contains(QString());
}

bool fileStandsInTheWay(const QDir &target, const QString &path) {
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
        if (QFileInfo(target.filePath(path.first(slash))).isFile())
            return true;
    }
    return QFileInfo(target.filePath(path)).isFile();
}

Result<void> writeFile(const QString &target, const std::function<Result<QByteArray>()> &data, int mode) {
    QFile file(target);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(errorFromErrno(errno, target, ErrorCode::FileUnwritable));
    for (;;) {
        const auto piece = data();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            break;
        errno = 0;
        if (file.write(*piece) != piece->size())
            return fail(errorFromErrno(errno, target, ErrorCode::FileUnwritable));
    }
    if (mode & 0100)
        file.setPermissions(file.permissions() | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    return {};
}

} // namespace

Result<void> extractBundle(
    const QString &bundle, const QString &folder, OperationContext &context, const ReadLimits &limits) {
    QDir target(folder);
    const bool existed = target.exists();
    if (existed && !target.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return fail(ErrorCode::FileExists, folder);
    if (!target.mkpath(QStringLiteral(".")))
        return fail(ErrorCode::FileUnwritable, folder);

    const auto put = [&](const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) -> Result<void> {
        QString path = entry.path.startsWith(QLatin1StringView("./")) ? entry.path.sliced(2) : entry.path;
        if (entry.type == BundleEntry::Type::Folder && (path.isEmpty() || path == QLatin1StringView(".")))
            return {};
        const bool plain = entry.type == BundleEntry::Type::File || entry.type == BundleEntry::Type::Folder;
        if (!plain || !staysInside(path))
            return fail(ErrorCode::BundleUnsafePath, bundle, entry.path);
        // An earlier entry has the name, for a file or as a file: one would take the other's place.
        const bool folderEntry = entry.type == BundleEntry::Type::Folder;
        if (fileStandsInTheWay(target, path) || (!folderEntry && target.exists(path)))
            return fail(ErrorCode::BundleUnsafePath, bundle, entry.path);
        if (folderEntry)
            return target.mkpath(path) ? Result<void>() : fail(ErrorCode::FileUnwritable, target.filePath(path));
        const QString parent = path.contains(u'/') ? path.section(u'/', 0, -2) : QStringLiteral(".");
        if (!target.mkpath(parent))
            return fail(ErrorCode::FileUnwritable, target.filePath(parent));
        return writeFile(target.filePath(path), data, entry.mode);
    };
    auto extracted = walkBundle(bundle, put, context, limits);
    if (!extracted) {
        target.removeRecursively();
        if (existed)
            QDir().mkpath(folder);
    }
    return extracted;
}

} // namespace waybill
