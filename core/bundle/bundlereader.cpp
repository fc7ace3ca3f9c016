#include "core/bundle/bundlereader.h"

#include "core/base/sha256.h"
#include "core/bundle/targuard.h"
#include "core/bundle/tarstream.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <optional>

namespace waybill {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;
constexpr qsizetype manifestAtMost = 1024 * 1024;
constexpr qint64 peekedAtMost = 4LL * 1024 * 1024; // unpacked
constexpr qint64 ratioMattersFrom = 64LL * 1024 * 1024; // small files of zeros pack far better than any limit

enum class Hashed { Yes, No };

// A bundle's file, hashed as it is read where that is wanted, unpacked, taken apart, and held to its limits.
class BundleStream {
public:
    BundleStream(const QString &bundle, OperationContext &context, const ReadLimits &limits, Hashed hashed = Hashed::No)
        : m_file(bundle)
        , m_context(context)
        , m_limits(limits)
        , m_zstd(bundle, [this] { return packed(); })
        , m_guard(bundle)
        , m_tar(bundle, [this] { return unpacked(); }) {
        if (hashed == Hashed::Yes)
            m_hash.emplace();
    }

    Result<void> open() {
        errno = 0;
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail(errorFromErrno(errno, m_file.fileName(), ErrorCode::FileUnreadable));
        m_size = m_file.size();
        return {};
    }

    Result<std::optional<BundleEntry>> next() {
        auto entry = m_tar.next();
        if (!entry || !*entry)
            return entry;
        const BundleEntry &found = **entry;
        const qint64 stored = m_guard.takeStored();
        if (++m_entries > m_limits.entries)
            return fail(ErrorCode::BundleTooManyEntries, m_file.fileName(), QString::number(m_limits.entries));
        const qsizetype pathBytes = found.path.toUtf8().size();
        if (pathBytes > m_limits.pathBytes)
            return fail(ErrorCode::BundleUnsafePath, m_file.fileName(), found.path.left(80));
        m_allPathBytes += pathBytes;
        if (m_allPathBytes > m_limits.allPathBytes)
            return fail(ErrorCode::BundleTooManyEntries, m_file.fileName(), QString::number(m_entries));
        if (found.size > m_limits.entrySize)
            return fail(ErrorCode::BundleEntryTooLarge, m_file.fileName(), found.path);
        // A hole costs nothing in the archive, and as much as anything once it is unpacked.
        m_unpacked += std::max<qint64>(0, found.size - stored);
        if (auto small = checkSize(); !small)
            return fail(small.error());
        return entry;
    }

    Result<QByteArray> data() {
        // A hole is handed out without anything being read.
        if (m_context.stopRequested())
            return fail(OperationContext::cancelled(m_file.fileName()));
        return m_tar.data();
    }

    // Reads what is behind the archive's end, so that the hash is the whole file's and a broken tail is noticed.
    Result<void> drain() {
        for (;;) {
            const auto rest = unpacked();
            if (!rest)
                return fail(rest.error());
            if (rest->isEmpty())
                return {};
        }
    }

    QString hash() { return m_hash->finish(); } // of one that is hashed; once
    qint64 size() const { return m_read; }

private:
    Result<QByteArrayView> packed() {
        if (m_context.stopRequested())
            return fail(OperationContext::cancelled(m_file.fileName()));
        const qint64 got = m_file.read(m_buffer.data(), m_buffer.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, m_file.fileName(), m_file.errorString());
        const QByteArrayView piece(m_buffer.constData(), got);
        if (m_hash)
            m_hash->update(piece);
        m_read += got;
        m_context.report({Stage::Reading, m_read, m_size});
        return piece;
    }

    Result<QByteArrayView> unpacked() {
        const auto piece = m_zstd.next();
        if (!piece)
            return piece;
        m_unpacked += piece->size();
        if (auto small = checkSize(); !small)
            return fail(small.error());
        if (auto passed = piece->isEmpty() ? m_guard.finish() : m_guard.pass(*piece); !passed)
            return fail(passed.error());
        return piece;
    }

    Result<void> checkSize() const {
        const bool bomb = m_unpacked > ratioMattersFrom
            && static_cast<double>(m_unpacked) > m_limits.ratio * static_cast<double>(m_read);
        return m_unpacked > m_limits.totalSize || bomb
            ? fail(ErrorCode::BundleTooLarge, m_file.fileName(), QString::number(m_unpacked))
            : Result<void>();
    }

    QFile m_file;
    OperationContext &m_context;
    const ReadLimits &m_limits;
    QByteArray m_buffer = QByteArray(pieceSize, Qt::Uninitialized);
    std::optional<Sha256> m_hash;
    qint64 m_size = 0;
    qint64 m_read = 0;
    qint64 m_unpacked = 0; // with the holes of sparse files
    qint64 m_allPathBytes = 0;
    int m_entries = 0;
    ZstdReader m_zstd;
    TarGuard m_guard;
    TarReader m_tar;
};

Result<QByteArray> readWhole(BundleStream &stream, qsizetype atMost) {
    QByteArray whole;
    for (;;) {
        const auto piece = stream.data();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty() || whole.size() > atMost)
            return whole;
        whole += *piece;
    }
}

bool isManifest(const BundleEntry &entry) {
    return entry.type == BundleEntry::Type::File
        && (entry.path == QLatin1StringView("manifest.json") || entry.path == QLatin1StringView("./manifest.json"));
}

// Never null: an empty file is one.
Result<QByteArray> readManifest(BundleStream &stream) {
    auto text = readWhole(stream, manifestAtMost);
    if (text && text->isNull())
        return QByteArray("");
    return text;
}

} // namespace

Result<QByteArray> peekManifest(const QString &bundle, OperationContext &context, const ReadLimits &limits) {
    BundleStream stream(bundle, context, limits);
    if (auto opened = stream.open(); !opened)
        return fail(opened.error());
    qint64 passed = 0;
    for (;;) {
        const auto entry = stream.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return QByteArray();
        if (isManifest(**entry))
            return readManifest(stream);
        // Asking for the next one unpacks this one.
        passed += std::max<qint64>(1, (*entry)->size);
        if (passed > peekedAtMost)
            return QByteArray();
    }
}

Result<BundleListing> listBundle(
    const QString &bundle, OperationContext &context, const ReadLimits &limits, const EntryVisitor &visitor) {
    BundleStream stream(bundle, context, limits, Hashed::Yes);
    if (auto opened = stream.open(); !opened)
        return fail(opened.error());
    BundleListing listing;
    for (;;) {
        const auto entry = stream.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            break;
        const BundleEntry &found = **entry;
        listing.entries.append(found);
        listing.uncompressedSize += found.type == BundleEntry::Type::File ? found.size : 0;
        QByteArray read; // already: the visitor gets it first
        if (isManifest(found) && listing.manifest.isNull()) {
            auto text = readManifest(stream);
            if (!text)
                return fail(text.error());
            listing.manifest = *std::move(text);
            read = listing.manifest;
        }
        const auto data = [&]() -> Result<QByteArray> {
            return read.isEmpty() ? stream.data() : Result<QByteArray>(std::exchange(read, {}));
        };
        if (auto visited = visitor ? visitor(found, data) : Result<void>(); !visited)
            return fail(visited.error());
    }
    if (auto drained = stream.drain(); !drained)
        return fail(drained.error());
    listing.sha256 = stream.hash();
    listing.size = stream.size();
    return listing;
}

Result<void> readEntry(const QString &bundle, const QString &path,
    const std::function<Result<void>(QByteArrayView)> &sink, OperationContext &context, const ReadLimits &limits) {
    BundleStream stream(bundle, context, limits);
    if (auto opened = stream.open(); !opened)
        return opened;
    for (;;) {
        const auto entry = stream.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return fail(ErrorCode::EntryNotFound, bundle, path);
        if ((*entry)->path != path || (*entry)->type != BundleEntry::Type::File)
            continue;
        for (;;) {
            const auto piece = stream.data();
            if (!piece)
                return fail(piece.error());
            if (piece->isEmpty())
                return {};
            if (auto taken = sink(*piece); !taken)
                return taken;
        }
    }
}

Result<void> walkBundle(
    const QString &bundle, const EntryVisitor &visitor, OperationContext &context, const ReadLimits &limits) {
    BundleStream stream(bundle, context, limits);
    if (auto opened = stream.open(); !opened)
        return opened;
    for (;;) {
        const auto entry = stream.next();
        if (!entry)
            return fail(entry.error());
        if (!*entry)
            return stream.drain();
        if (auto visited = visitor(**entry, [&] { return stream.data(); }); !visited)
            return visited;
    }
}

Result<QString> hashFile(const QString &file, OperationContext &context) {
    QFile source(file);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errorFromErrno(errno, file, ErrorCode::FileUnreadable));
    Sha256 hash;
    QByteArray buffer(pieceSize, Qt::Uninitialized);
    for (qint64 done = 0;;) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(file));
        const qint64 got = source.read(buffer.data(), buffer.size());
        if (got < 0)
            return fail(ErrorCode::FileUnreadable, file, source.errorString());
        if (got == 0)
            return hash.finish();
        hash.update(QByteArrayView(buffer.constData(), got));
        done += got;
        context.report({Stage::Hashing, done, source.size()});
    }
}

} // namespace waybill
