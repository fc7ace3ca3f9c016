#include "core/bundle/bundlewriter.h"

#include "core/base/sha256.h"
#include "core/bundle/bundlereader.h"
#include "core/bundle/filestamp.h"
#include "core/bundle/framepacker.h"
#include "core/bundle/frameplan.h"
#include "core/bundle/tarstream.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qint64 cacheAtMost = 512 * 1024 * 1024; // bytes
constexpr qint64 leftoverAfterSeconds = 60 * 60;

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number) { }
    ~Descriptor() {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }

private:
    int m_number;
};

Error writeError(const QSaveFile &file, int number) {
    const bool full = file.error() == QFileDevice::ResourceError;
    const Error error = errorFromErrno(number, file.fileName(), ErrorCode::FileUnwritable);
    const ErrorCode code = full                 ? ErrorCode::DiskFull
        : error.code == ErrorCode::FileNotFound ? ErrorCode::FileUnwritable
                                                : error.code;
    return {code, file.fileName(), file.errorString()};
}

Result<void> writeAll(QSaveFile &file, QByteArrayView bytes) {
    errno = 0;
    if (file.write(bytes.data(), bytes.size()) != bytes.size())
        return fail(writeError(file, errno));
    return {};
}

Result<void> commit(QSaveFile &file) {
    errno = 0;
    if (!file.commit())
        return fail(writeError(file, errno));
    return {};
}

Result<void> checkStamp(int descriptor, const SourceFile &file, const QString &name) {
    struct stat status{};
    if (fstat(descriptor, &status) != 0)
        return fail(errorFromErrno(errno, name, ErrorCode::FileUnreadable));
    if (stampOf(status) != file.stamp)
        return fail(ErrorCode::FileChanged, name);
    return {};
}

// Reads the files, in the order of the plan, as one tar stream. `take` gets it in pieces, `endGroup` is called where a
// frame ends. Each file is checked against its stamp before and after it is read.
class TarOfFiles {
public:
    TarOfFiles(const FileList &list, OperationContext &context, ByteSink take, std::function<Result<void>()> endGroup)
        : m_list(list)
        , m_context(context)
        , m_tar(std::move(take))
        , m_endGroup(std::move(endGroup)) { }

    Result<void> run() {
        for (const QList<qsizetype> &group : frameGroups(m_list)) {
            for (const qsizetype index : group) {
                if (auto added = add(m_list.files.at(index)); !added)
                    return added;
            }
            if (auto ended = m_endGroup(); !ended)
                return ended;
        }
        // The end mark is a frame of its own: it does not change with the files before it.
        if (auto finished = m_tar.finish(); !finished)
            return finished;
        return m_endGroup();
    }

private:
    Result<void> add(const SourceFile &file) {
        const QString name = m_list.root + u'/' + file.onDisk();
        const Descriptor source(
            ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (source.number() < 0) {
            // It was readable when it was scanned: gone, or become a link, it has changed since.
            const bool changed = errno == ENOENT || errno == ELOOP || errno == ENOTDIR;
            return changed ? fail(ErrorCode::FileChanged, name, qt_error_string(errno))
                           : fail(errorFromErrno(errno, name, ErrorCode::FileUnreadable));
        }
        if (auto same = checkStamp(source.number(), file, name); !same)
            return same;
        if (auto begun = m_tar.begin(file.path, file.size, file.executable); !begun)
            return begun;
        if (auto copied = copy(source.number(), file, name); !copied)
            return copied;
        if (auto ended = m_tar.end(); !ended)
            return ended;
        return checkStamp(source.number(), file, name);
    }

    Result<void> copy(int source, const SourceFile &file, const QString &name) {
        qint64 copied = 0;
        for (;;) {
            if (m_context.stopRequested())
                return fail(OperationContext::cancelled(name));
            const ssize_t got = ::read(source, m_buffer.data(), static_cast<std::size_t>(m_buffer.size()));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return fail(errorFromErrno(errno, name, ErrorCode::FileUnreadable));
            if (got == 0)
                return copied == file.size ? Result<void>() : fail(ErrorCode::FileChanged, name);
            copied += got;
            if (copied > file.size)
                return fail(ErrorCode::FileChanged, name);
            if (auto written = m_tar.write(QByteArrayView(m_buffer.constData(), got)); !written)
                return written;
        }
    }

    const FileList &m_list;
    OperationContext &m_context;
    TarWriter m_tar;
    std::function<Result<void>()> m_endGroup;
    QByteArray m_buffer = QByteArray(pieceSize, Qt::Uninitialized);
};

Result<QString> hashOfTar(const FileList &list, OperationContext &context) {
    Sha256 hash;
    const auto take = [&hash](QByteArrayView bytes) {
        hash.update(bytes);
        return Result<void>();
    };
    if (auto read = TarOfFiles(list, context, take, [] { return Result<void>(); }).run(); !read)
        return fail(read.error());
    return hash.finish();
}

// Packs the files frame by frame into `sink`; gives the SHA-256 of the tar stream.
class Packing {
public:
    Packing(const FileList &list, const PackOptions &options, const PackCache &cache, OperationContext &context,
        ByteSink sink)
        : m_list(list)
        , m_context(context)
        , m_packer(options.level, options.threads, cache, context)
        , m_sink(std::move(sink)) { }

    Result<QString> run() {
        m_context.report({Stage::Packing, 0, m_list.totalSize});
        const auto take = [this](QByteArrayView bytes) { return add(bytes); };
        if (auto read = TarOfFiles(m_list, m_context, take, [this] { return endFrame(m_frame.size()); }).run(); !read)
            return fail(read.error());
        while (!m_packer.isEmpty()) {
            if (auto written = writeOldest(); !written)
                return fail(written.error());
        }
        m_context.report({Stage::Packing, m_list.totalSize, m_list.totalSize});
        return m_hash.finish();
    }

    int frames() const { return m_frames; }
    int fromCache() const { return m_packer.fromCache(); }

private:
    Result<void> add(QByteArrayView bytes) {
        m_hash.update(bytes);
        m_frame += bytes;
        return m_frame.size() > frameAtMost ? endFrame(frameCut(m_frame)) : Result<void>();
    }

    Result<void> endFrame(qsizetype size) {
        if (m_packer.isFull()) {
            if (auto written = writeOldest(); !written)
                return written;
        }
        m_packer.add(m_frame.first(size));
        m_frame.remove(0, size);
        ++m_frames;
        return {};
    }

    Result<void> writeOldest() {
        const auto packed = m_packer.take(m_list.totalSize);
        return packed ? m_sink(*packed) : fail(packed.error());
    }

    const FileList &m_list;
    OperationContext &m_context;
    FramePacker m_packer;
    ByteSink m_sink;
    Sha256 m_hash;
    QByteArray m_frame;
    int m_frames = 0;
};

Result<void> checkInput(const FileList &list) {
    if (list.files.isEmpty())
        return fail(ErrorCode::DistEmpty, list.root);
    if (!list.hasManifest())
        return fail(ErrorCode::ManifestMissing, list.root);
    if (hasErrors(list.findings))
        return fail(ErrorCode::DistRefused, list.root);
    return {};
}

// What a killed run left of its temporary files; a running one's are younger, for it writes all the time.
void removeLeftovers(const QString &target) {
    const QFileInfo file(target);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-leftoverAfterSeconds);
    // As QSaveFile names them: the target's name, a dot and six characters.
    const QFileInfoList found
        = file.dir().entryInfoList({file.fileName() + QStringLiteral(".??????")}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &each : found) {
        if (each.lastModified().toUTC() < limit)
            QFile::remove(each.filePath());
    }
}

// Between two renames a kill may fall: rather no sidecar for a moment than that of another bundle.
Result<void> commitBoth(QSaveFile &bundle, QSaveFile &sidecar) {
    if (QFile::exists(sidecar.fileName()) && !QFile::remove(sidecar.fileName()))
        return fail(ErrorCode::FileUnwritable, sidecar.fileName());
    if (auto committed = commit(bundle); !committed)
        return committed;
    auto committed = commit(sidecar);
    if (!committed)
        QFile::remove(bundle.fileName()); // it would look as if it had come without one
    return committed;
}

Result<void> open(QSaveFile &file, bool overwrite) {
    if (!overwrite && QFileInfo::exists(file.fileName()))
        return fail(ErrorCode::FileExists, file.fileName());
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(writeError(file, errno));
    return {};
}

// Under which the outcome of packing a tar stream is kept. The first line counts up when the plan of frames changes.
QString outcomeKey(const QString &tarSha256, int level) {
    Sha256 hash;
    hash.update(QStringLiteral("bundle 2\nzstd %1\nlevel %2\ntar %3\n")
            .arg(zstdVersion())
            .arg(level)
            .arg(tarSha256)
            .toLatin1());
    return hash.finish();
}

bool sidecarSays(const QString &name, const QString &sha256) {
    QFile file(name);
    return file.open(QIODevice::ReadOnly) && file.read(sha256.size() + 2) == (sha256 + u'\n').toLatin1();
}

// Whether the bundle that stands at the output is what packing would write: all that went in is read and hashed, and so
// is what stands there. Then `report` is told so.
Result<bool> standsAlready(const FileList &list, const PackOptions &options, const PackCache &cache,
    OperationContext &context, PackReport &report) {
    if (!cache.isOn() || !options.overwrite || !QFileInfo::exists(report.bundle))
        return false;
    const auto tarSha256 = hashOfTar(list, context);
    if (!tarSha256)
        return fail(tarSha256.error());
    const auto outcome = cache.find(outcomeKey(*tarSha256, options.level));
    if (!outcome)
        return false;
    const auto sha256 = hashFile(report.bundle, context);
    if (!sha256 && sha256.error().code == ErrorCode::Cancelled)
        return fail(sha256.error());
    if (!sha256 || sha256->toLatin1() != *outcome || !sidecarSays(report.sidecar, *sha256))
        return false;
    report.sha256 = *sha256;
    report.tarSha256 = *tarSha256;
    report.size = QFileInfo(report.bundle).size();
    report.unchanged = true;
    return true;
}

} // namespace

QString sidecarPath(const QString &bundle) {
    const QFileInfo file(bundle);
    if (file.fileName() == QLatin1StringView("bundle.tar.zst"))
        return file.path() + QStringLiteral("/bundle.sha256");
    return bundle + QStringLiteral(".sha256");
}

Result<PackReport> packBundle(const FileList &list, const PackOptions &options, OperationContext &context) {
    if (auto fit = checkInput(list); !fit)
        return fail(fit.error());
    const PackCache cache(options.cacheFolder);
    PackReport report;
    report.bundle = QFileInfo(options.output).absoluteFilePath();
    report.sidecar = sidecarPath(report.bundle);
    report.uncompressedSize = list.totalSize;
    report.files = static_cast<int>(list.files.size());
    const auto stands = standsAlready(list, options, cache, context, report);
    if (!stands)
        return fail(stands.error());
    if (*stands)
        return report;
    if (QFileInfo(report.bundle).fileName().isEmpty()) // a folder's name: nothing is made for it
        return fail(ErrorCode::FileUnwritable, report.bundle);
    if (const QString folder = QFileInfo(report.bundle).path(); !QDir().mkpath(folder))
        return fail(ErrorCode::FileUnwritable, folder);
    QSaveFile bundle(report.bundle);
    QSaveFile sidecar(report.sidecar);
    for (QSaveFile *file : {&bundle, &sidecar}) {
        removeLeftovers(file->fileName());
        if (auto opened = open(*file, options.overwrite); !opened)
            return fail(opened.error());
    }

    Sha256 bundleHash;
    Packing packing(list, options, cache, context, [&](QByteArrayView bytes) -> Result<void> {
        report.size += bytes.size();
        if (report.size > bundleSizeCap)
            return fail(ErrorCode::BundleOverCap, report.bundle, QString::number(bundleSizeCap));
        bundleHash.update(bytes);
        return writeAll(bundle, bytes);
    });
    const auto tarSha256 = packing.run();
    if (!tarSha256)
        return fail(tarSha256.error());

    report.sha256 = bundleHash.finish();
    report.tarSha256 = *tarSha256;
    report.frames = packing.frames();
    report.framesFromCache = packing.fromCache();
    if (auto written = writeAll(sidecar, (report.sha256 + u'\n').toLatin1()); !written)
        return fail(written.error());
    if (context.stopRequested())
        return fail(OperationContext::cancelled(report.bundle));
    if (auto committed = commitBoth(bundle, sidecar); !committed)
        return fail(committed.error());
    cache.keep(outcomeKey(report.tarSha256, options.level), report.sha256.toLatin1());
    if (report.framesFromCache < report.frames)
        cache.trim(cacheAtMost);
    return report;
}

} // namespace waybill
