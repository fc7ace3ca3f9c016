#include "core/bundle/bundlewriter.h"

#include "core/base/sha256.h"
#include "core/bundle/filestamp.h"
#include "core/bundle/tarstream.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
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

class Packing {
public:
    Packing(const FileList &list, TarWriter &tar, OperationContext &context)
        : m_list(list)
        , m_tar(tar)
        , m_context(context) { }

    Result<void> run() {
        m_context.report({Stage::Packing, 0, m_list.totalSize});
        for (const SourceFile &file : m_list.files) {
            if (auto added = add(file); !added)
                return added;
        }
        return m_tar.finish();
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
            m_done += got;
            m_context.report({Stage::Packing, m_done, m_list.totalSize});
        }
    }

    const FileList &m_list;
    TarWriter &m_tar;
    OperationContext &m_context;
    QByteArray m_buffer = QByteArray(pieceSize, Qt::Uninitialized);
    qint64 m_done = 0;
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
    PackReport report;
    report.bundle = QFileInfo(options.output).absoluteFilePath();
    report.sidecar = sidecarPath(report.bundle);
    QSaveFile bundle(report.bundle);
    QSaveFile sidecar(report.sidecar);
    for (QSaveFile *file : {&bundle, &sidecar}) {
        removeLeftovers(file->fileName());
        if (auto opened = open(*file, options.overwrite); !opened)
            return fail(opened.error());
    }

    Sha256 bundleHash;
    Sha256 tarHash;
    ZstdWriter zstd(options.level, [&](QByteArrayView bytes) -> Result<void> {
        report.size += bytes.size();
        if (report.size > bundleSizeCap)
            return fail(ErrorCode::BundleOverCap, report.bundle, QString::number(bundleSizeCap));
        bundleHash.update(bytes);
        return writeAll(bundle, bytes);
    });
    TarWriter tar([&](QByteArrayView bytes) {
        tarHash.update(bytes);
        return zstd.write(bytes);
    });
    if (auto packed = Packing(list, tar, context).run(); !packed)
        return fail(packed.error());
    if (auto ended = zstd.finish(); !ended)
        return fail(ended.error());

    report.sha256 = bundleHash.finish();
    report.tarSha256 = tarHash.finish();
    report.uncompressedSize = list.totalSize;
    report.files = static_cast<int>(list.files.size());
    if (auto written = writeAll(sidecar, (report.sha256 + u'\n').toLatin1()); !written)
        return fail(written.error());
    if (context.stopRequested())
        return fail(OperationContext::cancelled(report.bundle));
    if (auto committed = commitBoth(bundle, sidecar); !committed)
        return fail(committed.error());
    return report;
}

} // namespace waybill
