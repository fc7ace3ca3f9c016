#include "core/bundle/diff.h"

#include "core/base/sha256.h"
#include "core/bundle/distsource.h"
#include "core/bundle/filelist.h"
#include "core/bundle/manifestdiff.h"
#include "core/bundle/textdiff.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <cerrno>

namespace waybill {

namespace {

constexpr QLatin1StringView manifestName("manifest.json");
constexpr qint64 manifestAtMost = 1024 * 1024; // bytes
constexpr qint64 textAtMost = 1024 * 1024;
constexpr qint64 textsAtMost = 32 * 1024 * 1024; // of one side
constexpr qint64 pieceSize = 256 * 1024;

using Data = std::function<Result<QByteArray>()>;
using Visit = std::function<Result<void>(const QString &path, const DiffFile &file, const Data &data)>;

QString withoutDot(const QString &path) {
    return path.startsWith(QLatin1StringView("./")) ? path.sliced(2) : path;
}

Result<void> walkFolder(const QString &path, const Visit &visit, OperationContext &context) {
    const auto source = DistSource::open(path, context);
    if (!source)
        return fail(source.error());
    const auto list = scanFolder(source->folder(), context);
    if (!list)
        return fail(list.error());
    qint64 done = 0;
    for (const SourceFile &each : list->files) {
        QFile file(list->root + u'/' + each.onDisk());
        errno = 0;
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(errorFromErrno(errno, file.fileName(), ErrorCode::FileUnreadable));
        qint64 read = 0;
        const auto data = [&]() -> Result<QByteArray> {
            if (context.stopRequested())
                return fail(OperationContext::cancelled(path));
            QByteArray piece = file.read(pieceSize);
            if (file.error() != QFileDevice::NoError)
                return fail(ErrorCode::FileUnreadable, file.fileName(), file.errorString());
            read += piece.size();
            if (read > each.size || (piece.isEmpty() && read < each.size))
                return fail(ErrorCode::FileChanged, file.fileName());
            context.report({Stage::Reading, done + read, list->totalSize});
            return piece;
        };
        if (auto visited = visit(each.path, {BundleEntry::Type::File, each.size, {}, each.executable}, data); !visited)
            return visited;
        done += each.size;
    }
    return {};
}

Result<void> walkSide(const QString &path, const Visit &visit, OperationContext &context, const ReadLimits &limits) {
    static const QStringList archives{QStringLiteral("zip"), QStringLiteral("7z")};
    const QFileInfo place(path);
    if (place.isDir() || archives.contains(place.suffix().toLower()))
        return walkFolder(path, visit, context);
    const auto entry = [&](const BundleEntry &each, const Data &data) -> Result<void> {
        if (each.type == BundleEntry::Type::Folder)
            return {};
        return visit(withoutDot(each.path), {each.type, each.size, {}, (each.mode & 0100) != 0}, data);
    };
    return walkBundle(path, entry, context, limits);
}

// Hands all of an entry's bytes to `sink`.
Result<void> drain(const Data &data, const std::function<void(const QByteArray &)> &sink) {
    for (;;) {
        const auto piece = data();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return {};
        sink(*piece);
    }
}

DiffState stateOf(const DiffEntry &entry) {
    if (!entry.before)
        return DiffState::New;
    if (!entry.after)
        return DiffState::Deleted;
    return entry.before == entry.after ? DiffState::Same : DiffState::Changed;
}

} // namespace

QString diffStateName(DiffState state) {
    switch (state) {
    case DiffState::New:
        return QStringLiteral("new");
    case DiffState::Changed:
        return QStringLiteral("changed");
    case DiffState::Deleted:
        return QStringLiteral("deleted");
    case DiffState::Same:
        return QStringLiteral("same");
    }
    Q_UNREACHABLE_RETURN({});
}

bool BundleDiff::isSame() const {
    return count(DiffState::Same) == static_cast<int>(entries.size());
}

int BundleDiff::count(DiffState state) const {
    return static_cast<int>(std::ranges::count(entries, state, &DiffEntry::state));
}

Result<DiffSide> readDiffSide(const QString &path, OperationContext &context, const ReadLimits &limits) {
    DiffSide side;
    side.path = path;
    const auto visit = [&](const QString &name, DiffFile file, const Data &data) -> Result<void> {
        if (side.files.contains(name))
            return {};
        if (file.type == BundleEntry::Type::File) {
            const bool isManifest = name == manifestName;
            Sha256 hash;
            auto read = drain(data, [&](const QByteArray &piece) {
                hash.update(piece);
                if (isManifest && side.manifest.size() <= manifestAtMost)
                    side.manifest += piece;
            });
            if (!read)
                return read;
            if (isManifest && side.manifest.isNull())
                side.manifest = QByteArray("");
            file.sha256 = hash.finish();
        }
        side.files.insert(name, file);
        return {};
    };
    if (auto walked = walkSide(path, visit, context, limits); !walked)
        return fail(walked.error());
    return side;
}

BundleDiff compareSides(const DiffSide &before, const DiffSide &after) {
    BundleDiff diff;
    for (const auto &[path, file] : before.files.asKeyValueRange()) {
        const auto other = after.files.constFind(path);
        diff.entries.append({path, DiffState::Same, file,
            other == after.files.constEnd() ? std::nullopt : std::optional<DiffFile>(*other)});
    }
    for (const auto &[path, file] : after.files.asKeyValueRange()) {
        if (!before.files.contains(path))
            diff.entries.append({path, DiffState::Same, std::nullopt, file});
    }
    for (DiffEntry &entry : diff.entries)
        entry.state = stateOf(entry);
    std::ranges::sort(diff.entries, {}, [](const DiffEntry &entry) { return entry.path.toUtf8(); });
    compareManifests(before.manifest, after.manifest, diff);
    return diff;
}

Result<QHash<QString, QByteArray>> readTexts(
    const DiffSide &side, const QStringList &paths, OperationContext &context, const ReadLimits &limits) {
    QSet<QString> wanted;
    for (const QString &path : paths) {
        const auto file = side.files.constFind(path);
        if (file != side.files.constEnd() && file->type == BundleEntry::Type::File && file->size < textAtMost)
            wanted.insert(path);
    }
    QHash<QString, QByteArray> texts;
    if (wanted.isEmpty())
        return texts;
    qint64 all = 0;
    const auto visit = [&](const QString &name, const DiffFile &file, const Data &data) -> Result<void> {
        if (!wanted.contains(name) || all + file.size > textsAtMost)
            return {};
        wanted.remove(name);
        QByteArray text("");
        if (auto read = drain(data, [&](const QByteArray &piece) { text += piece; }); !read)
            return read;
        all += text.size();
        texts.insert(name, text);
        return {};
    };
    if (auto walked = walkSide(side.path, visit, context, limits); !walked)
        return fail(walked.error());
    return texts;
}

Result<QMap<QString, QString>> textDiffs(const DiffSide &before, const DiffSide &after, const QStringList &paths,
    OperationContext &context, const ReadLimits &limits) {
    const auto old = readTexts(before, paths, context, limits);
    if (!old)
        return fail(old.error());
    const auto now = readTexts(after, paths, context, limits);
    if (!now)
        return fail(now.error());
    QMap<QString, QString> diffs;
    for (const QString &path : paths) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(before.path));
        // A side that has the file, but whose text could not be taken, cannot be told as empty.
        if (before.files.contains(path) != old->contains(path) || after.files.contains(path) != now->contains(path))
            continue;
        const QByteArray one = old->value(path);
        const QByteArray other = now->value(path);
        if (!isComparableText(one) || !isComparableText(other))
            continue;
        const QString empty = QStringLiteral("/dev/null");
        diffs.insert(path,
            unifiedDiff(one, other, old->contains(path) ? QStringLiteral("a/") + path : empty,
                now->contains(path) ? QStringLiteral("b/") + path : empty));
    }
    return diffs;
}

} // namespace waybill
