#include "core/bundle/bundlereader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace waybill {

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

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

QString withoutDot(const QString &path) {
    return path.startsWith(QLatin1StringView("./")) ? path.sliced(2) : path;
}

// The folder that is unpacked to: made where it was missing, and as before where unpacking failed.
class Target {
public:
    explicit Target(const QString &folder)
        : m_dir(QDir(folder).absolutePath()) { }

    Result<void> make() {
        if (m_dir.exists() && !m_dir.isEmpty(everything))
            return fail(ErrorCode::FileExists, m_dir.path());
        for (QString place = m_dir.path(); !QFileInfo::exists(place); place = QFileInfo(place).path())
            m_made = place;
        return m_dir.mkpath(QStringLiteral(".")) ? Result<void>() : fail(ErrorCode::FileUnwritable, m_dir.path());
    }

    Result<void> put(const QString &path, const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) {
        // An earlier entry has the name, for a file or as a file: one would take the other's place.
        const bool folder = entry.type == BundleEntry::Type::Folder;
        if (fileStandsInTheWay(m_dir, path) || (!folder && m_dir.exists(path)))
            return fail(ErrorCode::BundleUnsafePath, path, entry.path);
        const QString into = folder ? path : path.contains(u'/') ? path.section(u'/', 0, -2) : QStringLiteral(".");
        if (!m_dir.mkpath(into))
            return fail(ErrorCode::FileUnwritable, m_dir.filePath(into));
        return folder ? Result<void>() : writeFile(m_dir.filePath(path), data, entry.mode);
    }

    void undo() const {
        if (!m_made.isEmpty()) {
            QDir(m_made).removeRecursively();
            return;
        }
        for (const QFileInfo &each : m_dir.entryInfoList(everything)) {
            if (each.isDir() && !each.isSymLink())
                QDir(each.filePath()).removeRecursively();
            else
                QFile::remove(each.filePath());
        }
    }

private:
    QDir m_dir;
    QString m_made; // the uppermost folder that was missing; empty: none
};

// What `wanted` takes, which sees a path without "./" before it.
Result<void> extract(const QString &bundle, const QString &folder, const std::function<bool(const QString &)> &wanted,
    OperationContext &context, const ReadLimits &limits) {
    Target target(folder);
    if (auto made = target.make(); !made)
        return made;
    bool any = false;
    const auto put = [&](const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) -> Result<void> {
        const QString path = withoutDot(entry.path);
        if (entry.type == BundleEntry::Type::Folder && (path.isEmpty() || path == QLatin1StringView(".")))
            return {};
        if (!wanted(path))
            return {};
        any = true;
        const bool plain = entry.type == BundleEntry::Type::File || entry.type == BundleEntry::Type::Folder;
        if (!plain || !staysInside(path))
            return fail(ErrorCode::BundleUnsafePath, bundle, entry.path);
        auto done = target.put(path, entry, data);
        if (!done && done.error().code == ErrorCode::BundleUnsafePath)
            return fail(ErrorCode::BundleUnsafePath, bundle, entry.path);
        return done;
    };
    auto extracted = walkBundle(bundle, put, context, limits);
    if (extracted && !any && !wanted({}))
        extracted = fail(ErrorCode::EntryNotFound, bundle);
    if (!extracted)
        target.undo();
    return extracted;
}

} // namespace

Result<void> extractBundle(
    const QString &bundle, const QString &folder, OperationContext &context, const ReadLimits &limits) {
    return extract(bundle, folder, [](const QString &) { return true; }, context, limits);
}

Result<void> extractEntry(const QString &bundle, const QString &path, const QString &folder, OperationContext &context,
    const ReadLimits &limits) {
    const QString only = withoutDot(path.endsWith(u'/') ? path.chopped(1) : path);
    const auto wanted
        = [&](const QString &each) { return !each.isEmpty() && (each == only || each.startsWith(only + u'/')); };
    auto extracted = extract(bundle, folder, wanted, context, limits);
    if (!extracted && extracted.error().code == ErrorCode::EntryNotFound)
        return fail(ErrorCode::EntryNotFound, bundle, path);
    return extracted;
}

} // namespace waybill
