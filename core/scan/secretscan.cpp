#include "core/scan/secretscan.h"

#include "core/scan/junk.h"
#include "core/scan/waivers.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qsizetype headSize = 64;

// One file, whatever its bytes come from.
class FileSearch {
public:
    explicit FileSearch(const QString &path)
        : m_path(path)
        , m_content(path) { }

    void feed(QByteArrayView piece) {
        if (m_head.size() < headSize)
            m_head += piece.first(std::min(piece.size(), headSize - m_head.size()));
        m_content.feed(piece);
    }

    void finish(QList<Discovery> &discoveries) {
        discoveries += m_content.finish();
        if (isMemoryDump(m_head))
            discoveries.append(junkFound(QLatin1StringView("WB3110"), m_path));
    }

private:
    QString m_path;
    ContentScan m_content;
    QByteArray m_head;
};

class FolderSearch {
public:
    FolderSearch(const FileList &list, OperationContext &context)
        : m_list(list)
        , m_context(context) { }

    Result<QList<Discovery>> run() {
        QStringList paths;
        m_context.report({Stage::Searching, 0, m_list.totalSize});
        for (const SourceFile &file : m_list.files) {
            paths.append(file.path);
            if (auto searched = search(file); !searched)
                return fail(searched.error());
        }
        return m_discoveries + junkAmong(paths);
    }

private:
    Result<void> search(const SourceFile &source) {
        const QString name = m_list.root + u'/' + source.onDisk();
        const int descriptor
            = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (descriptor < 0) {
            const bool changed = errno == ENOENT || errno == ELOOP || errno == ENOTDIR;
            return changed ? fail(ErrorCode::FileChanged, name, qt_error_string(errno))
                           : fail(errorFromErrno(errno, name, ErrorCode::FileUnreadable));
        }
        QFile file;
        if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
            ::close(descriptor);
            return fail(ErrorCode::FileUnreadable, name, file.errorString());
        }
        FileSearch search(source.path);
        for (qint64 left = source.size; left > 0;) { // one that grows meanwhile is refused when it is packed
            if (m_context.stopRequested())
                return fail(OperationContext::cancelled(m_list.root));
            const qint64 got = file.read(m_buffer.data(), std::min<qint64>(left, m_buffer.size()));
            if (got < 0)
                return fail(ErrorCode::FileUnreadable, name, file.errorString());
            if (got == 0)
                break;
            search.feed(QByteArrayView(m_buffer.constData(), got));
            left -= got;
            m_done += got;
            m_context.report({Stage::Searching, m_done, m_list.totalSize});
        }
        search.finish(m_discoveries);
        return {};
    }

    const FileList &m_list;
    OperationContext &m_context;
    QByteArray m_buffer = QByteArray(pieceSize, Qt::Uninitialized);
    QList<Discovery> m_discoveries;
    qint64 m_done = 0;
};

} // namespace

Result<QList<Discovery>> discoverSecrets(const FileList &list, OperationContext &context) {
    return FolderSearch(list, context).run();
}

QString waiversPath(const QString &folder) {
    return folder + u'/' + waiversFileName;
}

Result<QList<Finding>> scanForSecrets(const FileList &list, OperationContext &context, const QString &waiversFile) {
    const auto discoveries = discoverSecrets(list, context);
    if (!discoveries)
        return fail(discoveries.error());
    return withWaivers(*discoveries, readWaivers(waiversFile.isEmpty() ? waiversPath(list.root) : waiversFile));
}

Result<SearchedBundle> searchBundle(
    const QString &bundle, OperationContext &context, const QString &waiversFile, const ReadLimits &limits) {
    QList<Discovery> discoveries;
    QStringList paths;
    const auto visit = [&](const BundleEntry &entry, const auto &data) -> Result<void> {
        if (entry.type != BundleEntry::Type::File)
            return {};
        paths.append(entry.path);
        FileSearch search(entry.path);
        for (;;) {
            const auto piece = data();
            if (!piece)
                return fail(piece.error());
            if (piece->isEmpty())
                break;
            search.feed(*piece);
        }
        search.finish(discoveries);
        return {};
    };
    auto listing = listBundle(bundle, context, limits, visit);
    if (!listing)
        return fail(listing.error());
    const auto waivers = waiversFile.isEmpty() ? QList<Waiver>() : readWaivers(waiversFile);
    return SearchedBundle{*std::move(listing), withWaivers(discoveries + junkAmong(paths), waivers)};
}

} // namespace waybill
