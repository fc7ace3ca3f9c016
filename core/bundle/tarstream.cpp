#include "core/bundle/tarstream.h"

#include <QStringDecoder>

#include <archive.h>
#include <archive_entry.h>

#include <clocale>

#include <algorithm>
#include <utility>

namespace waybill {

namespace {

// 1980-01-01T00:00:00Z, the oldest time that every archive format holds; GNU tar warns of 1970.
constexpr time_t fixedTime = 315'532'800;
constexpr qsizetype pieceSize = 256 * 1024;

// libarchive turns names by the thread's locale, and ends the program on a non-ASCII name under "C".
class Utf8Locale {
public:
    Utf8Locale()
        : m_locale(newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr))
        , m_before(m_locale ? uselocale(m_locale) : nullptr) { }
    ~Utf8Locale() {
        if (m_locale) {
            uselocale(m_before);
            freelocale(m_locale);
        }
    }
    Q_DISABLE_COPY_MOVE(Utf8Locale)

private:
    locale_t m_locale;
    locale_t m_before;
};

struct FreeEntry {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};
struct FreeWriter {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct FreeReader {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

QString reason(archive *tar) {
    const char *text = archive_error_string(tar);
    return text ? QString::fromUtf8(text) : QString();
}

} // namespace

struct TarWriter::Private {
    ByteSink sink;
    Result<void> sunk; // the sink's own error, which libarchive would only call a failed write
    std::unique_ptr<archive_entry, FreeEntry> entry{archive_entry_new()};
    std::unique_ptr<archive, FreeWriter> tar; // freed first: closing it calls the sink

    Result<void> check(la_ssize_t status) {
        if (!sunk)
            return sunk;
        if (status < ARCHIVE_OK)
            return fail(ErrorCode::Internal, QStringLiteral("tar"), reason(tar.get()));
        return {};
    }

    static la_ssize_t take(archive *tar, void *self, const void *bytes, std::size_t size) {
        auto *d = static_cast<Private *>(self);
        d->sunk = d->sink(QByteArrayView(static_cast<const char *>(bytes), static_cast<qsizetype>(size)));
        if (d->sunk)
            return static_cast<la_ssize_t>(size);
        archive_set_error(tar, EIO, "the sink failed");
        return -1;
    }
};

TarWriter::TarWriter(ByteSink sink)
    : d(std::make_unique<Private>()) {
    d->sink = std::move(sink);
    d->tar.reset(archive_write_new());
    archive_write_set_format_pax_restricted(d->tar.get());
    archive_write_set_bytes_per_block(d->tar.get(), 0); // what is written reaches the sink at once
    archive_write_open(d->tar.get(), d.get(), nullptr, &Private::take, nullptr);
}

TarWriter::~TarWriter() {
    // An unfinished archive is thrown away: its closing blocks must not reach a sink that may be gone.
    if (d)
        d->sink = [](QByteArrayView) { return Result<void>(); };
}

Result<void> TarWriter::begin(const QString &path, qint64 size, bool executable) {
    const Utf8Locale locale;
    archive_entry *entry = archive_entry_clear(d->entry.get());
    archive_entry_update_pathname_utf8(entry, path.toUtf8().constData());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, executable ? 0755 : 0644);
    archive_entry_set_size(entry, size);
    archive_entry_set_mtime(entry, fixedTime, 0);
    archive_entry_set_uid(entry, 0);
    archive_entry_set_gid(entry, 0);
    return d->check(archive_write_header(d->tar.get(), entry));
}

Result<void> TarWriter::write(QByteArrayView bytes) {
    return d->check(archive_write_data(d->tar.get(), bytes.data(), static_cast<std::size_t>(bytes.size())));
}

Result<void> TarWriter::end() {
    return d->check(archive_write_finish_entry(d->tar.get()));
}

Result<void> TarWriter::finish() {
    return d->check(archive_write_close(d->tar.get()));
}

struct TarReader::Private {
    QString subject;
    ByteSource source;
    Result<void> sourced; // the source's own error
    bool opened = false;
    std::unique_ptr<archive, FreeReader> tar{archive_read_new()};
    qint64 at = 0; // how far the entry's bytes were handed out
    QByteArray pending; // bytes behind a hole
    qint64 hole = 0; // zeros still to hand out

    Error broken() const {
        if (!sourced)
            return sourced.error();
        const bool early = reason(tar.get()).contains(QLatin1StringView("runcated"));
        return {early ? ErrorCode::BundleTruncated : ErrorCode::BundleCorrupt, subject, reason(tar.get())};
    }

    static la_ssize_t give(archive *tar, void *self, const void **bytes) {
        auto *d = static_cast<Private *>(self);
        const auto piece = d->source();
        if (!piece) {
            d->sourced = std::unexpected(piece.error());
            archive_set_error(tar, EIO, "the source failed");
            return -1;
        }
        *bytes = piece->data();
        return static_cast<la_ssize_t>(piece->size());
    }
};

TarReader::TarReader(QString subject, ByteSource source)
    : d(std::make_unique<Private>()) {
    d->subject = std::move(subject);
    d->source = std::move(source);
    archive_read_support_format_tar(d->tar.get());
}

TarReader::~TarReader() = default;

Result<std::optional<BundleEntry>> TarReader::next() {
    const Utf8Locale locale;
    archive_entry *entry = nullptr;
    // Opening reads at once: not before the owner has opened the source.
    int status = d->opened ? ARCHIVE_OK : archive_read_open(d->tar.get(), d.get(), nullptr, &Private::give, nullptr);
    d->opened = true;
    if (status == ARCHIVE_OK)
        status = archive_read_next_header(d->tar.get(), &entry);
    if (!d->sourced)
        return fail(d->sourced.error());
    if (status == ARCHIVE_EOF)
        return std::nullopt;
    // A header that could be tried again, or overlooked, is one that two readers take for two things.
    if (status < ARCHIVE_WARN || status == ARCHIVE_RETRY)
        return fail(d->broken());
    const char *name = archive_entry_pathname_utf8(entry);
    if (!name)
        name = archive_entry_pathname(entry);
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    BundleEntry found;
    found.path = decoder.decode(QByteArrayView(name ? name : ""));
    if (!name || found.path.isEmpty() || decoder.hasError())
        return fail(ErrorCode::BundleUnsafePath, d->subject, found.path);
    found.size = archive_entry_size(entry);
    found.mode = static_cast<int>(archive_entry_perm(entry));
    const bool link = archive_entry_hardlink(entry) || archive_entry_filetype(entry) == AE_IFLNK;
    found.type = link                               ? BundleEntry::Type::Link
        : archive_entry_filetype(entry) == AE_IFREG ? BundleEntry::Type::File
        : archive_entry_filetype(entry) == AE_IFDIR ? BundleEntry::Type::Folder
                                                    : BundleEntry::Type::Other;
    if (found.size < 0 || (found.size > 0 && found.type == BundleEntry::Type::Folder))
        return fail(ErrorCode::BundleCorrupt, d->subject, QStringLiteral("a folder has contents"));
    if (found.type == BundleEntry::Type::Folder) {
        while (found.path.size() > 1 && found.path.endsWith(u'/'))
            found.path.chop(1);
        found.runnerSkips = runnerSkipReason(found.path);
    } else {
        found.runnerSkips
            = found.type == BundleEntry::Type::File ? runnerSkipReason(found.path) : QStringLiteral("not-a-file");
    }
    d->at = 0;
    d->hole = 0;
    d->pending.clear();
    return found;
}

Result<QByteArray> TarReader::data() {
    for (;;) {
        if (d->hole > 0) {
            const auto zeros = static_cast<qsizetype>(std::min<qint64>(d->hole, pieceSize));
            d->hole -= zeros;
            return QByteArray(zeros, '\0');
        }
        if (!d->pending.isEmpty())
            return std::exchange(d->pending, {});
        const void *bytes = nullptr;
        std::size_t size = 0;
        la_int64_t offset = 0;
        const int status = archive_read_data_block(d->tar.get(), &bytes, &size, &offset);
        if (status < ARCHIVE_WARN || status == ARCHIVE_RETRY || !d->sourced)
            return fail(d->broken());
        if (offset < d->at)
            return fail(ErrorCode::BundleCorrupt, d->subject, QStringLiteral("a sparse file's pieces lie backwards"));
        d->hole = offset - d->at;
        d->at = offset + static_cast<qint64>(size);
        if (status == ARCHIVE_EOF && d->hole == 0)
            return QByteArray();
        d->pending = QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    }
}

} // namespace waybill
