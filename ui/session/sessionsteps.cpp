#include "ui/session/sessionsteps.h"

#include "core/base/sha256.h"
#include "core/bundle/foldersizes.h"
#include "core/manifest/jsonsource.h"
#include "core/publish/folderinput.h"
#include "core/publish/surroundingsof.h"
#include "core/scan/secretscan.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype nameBytes = 80; // and a mark of 9 where the text had to change

Result<QByteArray> readManifest(const FileList &files) {
    const QString path = files.root + QStringLiteral("/manifest.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileChanged, path, file.errorString());
    // One byte over the judge's limit is enough for it to say so.
    QByteArray text = file.read(JsonLimits().bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return text;
}

QString bundlePath(const PackOrder &order, const Snapshot &snapshot) {
    QString name;
    QString version;
    if (snapshot.manifest && snapshot.manifest->manifest) {
        name = snapshot.manifest->manifest->name;
        version = snapshot.manifest->manifest->version;
    }
    return QDir(order.bundleFolder)
        .filePath(fileSystemName(name) + u'/' + fileSystemName(version) + QStringLiteral("/bundle.tar.zst"));
}

QString extensionOf(const Snapshot &snapshot) {
    return snapshot.manifest && snapshot.manifest->manifest ? snapshot.manifest->manifest->name : QString();
}

Result<PackReport> packTo(const PackOptions &options, const FileList &files, OperationContext &context) {
    const QString folder = QFileInfo(options.output).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, folder);
    return packBundle(files, options, context);
}

bool isStillThere(const PackReport &bundle) {
    return QFileInfo(bundle.bundle).size() == bundle.size && QFileInfo::exists(bundle.sidecar);
}

Result<void> write(QSaveFile &file, QByteArrayView bytes) {
    if (file.write(bytes.data(), bytes.size()) == bytes.size())
        return {};
    const bool full = file.error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

Result<void> openForWriting(QSaveFile &file) {
    if (file.open(QIODevice::WriteOnly))
        return {};
    return fail(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

Result<void> commit(QSaveFile &file) {
    if (file.commit())
        return {};
    return fail(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

Result<void> copyBytes(const PackReport &bundle, QSaveFile &target, OperationContext &context) {
    QFile source(bundle.bundle);
    if (!source.open(QIODevice::ReadOnly))
        return fail(
            source.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, bundle.bundle, source.errorString());
    Sha256 hash;
    for (qint64 done = 0;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(target.fileName()));
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty() && source.error() != QFileDevice::NoError)
            return fail(ErrorCode::FileUnreadable, bundle.bundle, source.errorString());
        if (piece.isEmpty())
            break;
        hash.update(piece);
        if (auto written = write(target, piece); !written)
            return written;
        done += piece.size();
        context.report({Stage::Reading, done, bundle.size});
    }
    if (hash.finish() != bundle.sha256)
        return fail(ErrorCode::FileChanged, bundle.bundle);
    return {};
}

// The same folder gives the same bytes, so a signature of an earlier day may be as good as new. One of other bytes, or
// one that cannot be read, is no signature of this bundle.
std::optional<SignatureReport> signatureBeside(
    VerifyOrder verify, const Snapshot &snapshot, const QString &bundle, OperationContext &context) {
    verify.bundle = bundle;
    verify.question.extension = extensionOf(snapshot);
    auto report = readAndVerify(verify, context);
    return report && *report && (*report)->verification.unchanged ? *std::move(report) : std::nullopt;
}

// "api.endpoints[0].path" -> "api.endpoints[0]" -> "api.endpoints" -> "api" -> "$"
QString placeAround(const QString &path) {
    const qsizetype cut = std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'['));
    return cut > 0 ? path.first(cut) : QStringLiteral("$");
}

} // namespace

bool sameFiles(const FileList &one, const FileList &other) {
    const auto same = [](const SourceFile &a, const SourceFile &b) {
        return a.path == b.path && a.source == b.source && a.executable == b.executable && a.stamp == b.stamp;
    };
    return one.root == other.root
        && (one.files.isSharedWith(other.files) || std::ranges::equal(one.files, other.files, same));
}

QString fileSystemName(const QString &text) {
    static constexpr QStringView refused = u"/\\:*?\"<>|";
    QString name;
    for (const QChar c : text)
        name += c.isPrint() && !c.isSpace() && !refused.contains(c) ? c : QChar(u'_');
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.toUtf8().size() > nameBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (name == text && !name.isEmpty())
        return name;
    Sha256 mark;
    mark.update(text.toUtf8());
    return (name.isEmpty() ? QStringLiteral("unnamed") : name) + u'-' + mark.finish().first(8);
}

Result<Snapshot> readFolder(const QString &folder, const FolderChoice &choice, OperationContext &context) {
    auto files = scanFolder(folder, scanOptionsFor(folder, choice), context);
    if (!files)
        return fail(files.error());
    Snapshot snapshot{*std::move(files), {}, {}, readWaivers(waiversPath(folder))};
    if (!snapshot.files.hasManifest())
        return snapshot;
    auto text = readManifest(snapshot.files);
    if (!text)
        return fail(text.error());
    snapshot.manifestText = *std::move(text);
    auto judged = judgeByAll(snapshot.manifestText, surroundingsOf(snapshot.files), context);
    if (!judged)
        return fail(judged.error());
    snapshot.manifest = *std::move(judged);
    return snapshot;
}

Result<Opened> openDist(const QString &path, const FolderChoice &choice, OperationContext &context) {
    auto source = DistSource::open(path, context);
    if (!source)
        return fail(source.error());
    const auto kept = std::make_shared<DistSource>(*std::move(source));
    auto snapshot = readFolder(kept->folder(), choice, context);
    if (!snapshot)
        return fail(snapshot.error());
    return Opened{kept, *std::move(snapshot)};
}

Result<void> saveManifest(const QString &folder, const QByteArray &base, const QByteArray &text) {
    const QString path = folder + QStringLiteral("/manifest.json");
    if (QFileInfo(path).isSymLink()) // the scan refuses one, and what it leads to is nobody's to overwrite
        return fail(ErrorCode::FileChanged, path);
    QFile before(path);
    if (!before.open(QIODevice::ReadOnly))
        return fail(before.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileChanged, path, before.errorString());
    if (before.readAll() != base)
        return fail(ErrorCode::FileChanged, path);
    QSaveFile file(path);
    if (auto opened = openForWriting(file); !opened)
        return opened;
    if (auto written = write(file, text); !written)
        return written;
    return commit(file);
}

Result<OpenedBundle> openBundle(const QString &path, const VerifyOrder &verify, OperationContext &context) {
    auto searched = searchBundle(path, context);
    if (!searched)
        return fail(searched.error());
    const BundleListing &listing = searched->listing;
    OpenedBundle opened;
    FileList &files = opened.snapshot.files;
    files.root = QFileInfo(path).absolutePath();
    for (const BundleEntry &entry : listing.entries) {
        if (entry.type != BundleEntry::Type::File)
            continue;
        SourceFile file{entry.path.startsWith(QLatin1StringView("./")) ? entry.path.sliced(2) : entry.path, entry.size};
        files.totalSize += file.size;
        if (file.path == QLatin1StringView("manifest.json"))
            files.files.prepend(std::move(file));
        else
            files.files.append(std::move(file));
    }
    files.findings = findingsOf(listing);
    opened.snapshot.manifestText = listing.manifest;
    if (!listing.manifest.isNull()) {
        auto judged = judgeByAll(listing.manifest, surroundingsOf(path, listing, context), context);
        if (!judged)
            return fail(judged.error());
        opened.snapshot.manifest = *std::move(judged);
    }
    opened.secrets = std::move(searched->findings);
    opened.bundle = {path, sidecarPath(path), listing.sha256, {}, listing.size, listing.uncompressedSize,
        static_cast<int>(files.files.size())};
    opened.signature = signatureBeside(verify, opened.snapshot, path, context);
    return opened;
}

Result<PackReport> checkBundle(const PackReport &bundle, OperationContext &context) {
    const auto hash = hashFile(bundle.bundle, context);
    if (!hash)
        return fail(hash.error());
    return *hash == bundle.sha256 ? Result<PackReport>(bundle) : fail(ErrorCode::FileChanged, bundle.bundle);
}

Result<Searched> searchFolder(const FileList &files, OperationContext &context) {
    auto discoveries = discoverSecrets(files, context);
    if (!discoveries)
        return fail(discoveries.error());
    return Searched{files, *std::move(discoveries)};
}

PackOutcome packFolder(const PackOrder &order, OperationContext &context) {
    auto snapshot = readFolder(order.folder, order.choice, context);
    if (!snapshot)
        return {{}, fail(snapshot.error()), false, {}};
    const bool known = order.searched && sameFiles(order.searched->files, snapshot->files);
    auto searched = known ? Result<Searched>(*order.searched) : searchFolder(snapshot->files, context);
    if (!searched)
        return {*std::move(snapshot), fail(searched.error()), false, {}};
    FileList files = snapshot->files;
    files.findings += withWaivers(searched->discoveries, snapshot->waivers);
    const bool unchanged = order.packed && order.packedFrom && sameFiles(*order.packedFrom, files);
    if (unchanged && !hasErrors(files.findings) && isStillThere(*order.packed))
        return {*std::move(snapshot), *order.packed, false, {}, {}, *std::move(searched)};
    PackOutcome outcome{{},
        packTo({bundlePath(order, *snapshot), order.level, true, order.packCacheFolder}, files, context), true, {}, {},
        *std::move(searched)};
    if (outcome.bundle) {
        outcome.signature = signatureBeside(order.verify, *snapshot, outcome.bundle->bundle, context);
        outcome.findings
            = packedSizeFindings(outcome.bundle->size, lastPublishedSize(order.historyFile, extensionOf(*snapshot)));
    }
    outcome.snapshot = *std::move(snapshot);
    return outcome;
}

Result<QString> hashOfAnotherPack(const PackOrder &order, OperationContext &context) {
    const auto snapshot = readFolder(order.folder, order.choice, context);
    if (!snapshot)
        return fail(snapshot.error());
    const QTemporaryDir place;
    if (!place.isValid())
        return fail(ErrorCode::FileUnwritable, QDir::tempPath(), place.errorString());
    const auto bundle
        = packTo({place.filePath(QStringLiteral("bundle.tar.zst")), order.level}, snapshot->files, context);
    if (!bundle)
        return fail(bundle.error());
    return bundle->sha256;
}

Result<void> copyBundle(const PackReport &bundle, const QString &target, OperationContext &context) {
    QSaveFile copy(target);
    QSaveFile sidecar(sidecarPath(QFileInfo(target).absoluteFilePath()));
    for (QSaveFile *file : {&copy, &sidecar}) {
        if (auto opened = openForWriting(*file); !opened)
            return opened;
    }
    if (auto copied = copyBytes(bundle, copy, context); !copied)
        return copied;
    if (auto written = write(sidecar, (bundle.sha256 + u'\n').toLatin1()); !written)
        return written;
    if (auto committed = commit(copy); !committed)
        return committed;
    return commit(sidecar);
}

QList<Finding> findingsOf(const QList<ServerIssue> &issues, const std::optional<ManifestReport> &manifest) {
    QList<Finding> findings;
    for (const ServerIssue &issue : issues) {
        Finding finding{QStringLiteral("WB1290"), Severity::Error, Judge::Server, issue.path,
            QStringLiteral("manifest.json"), {}, {issue.message}};
        if (manifest && manifest->manifest) {
            QString path = issue.path.isEmpty() ? QStringLiteral("$") : issue.path;
            auto place = manifest->manifest->placeOf(path);
            while (!place && path != QLatin1StringView("$")) {
                path = placeAround(path);
                place = manifest->manifest->placeOf(path);
            }
            finding.place = place.value_or(TextPlace());
        }
        findings.append(finding);
    }
    return findings;
}

void wipe(QByteArray &secret) {
    // Through the constant pointer: a writable one would copy first where the array is shared, and wipe the copy.
    auto *bytes = const_cast<volatile char *>(secret.constData());
    for (qsizetype i = 0; i < secret.size(); ++i)
        bytes[i] = 0;
    secret.clear();
}

} // namespace waybill::ui
