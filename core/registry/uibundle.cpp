#include "core/registry/uibundle.h"

#include "core/base/sha256.h"

#include <QTemporaryFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace waybill {

namespace {

constexpr QLatin1StringView uiFolder("ui/");

struct KnownType {
    QLatin1StringView suffix;
    const char *type;
};

constexpr std::array knownTypes{
    KnownType{QLatin1StringView("html"), "text/html; charset=utf-8"},
    KnownType{QLatin1StringView("htm"), "text/html; charset=utf-8"},
    KnownType{QLatin1StringView("js"), "text/javascript; charset=utf-8"},
    KnownType{QLatin1StringView("mjs"), "text/javascript; charset=utf-8"},
    KnownType{QLatin1StringView("css"), "text/css; charset=utf-8"},
    KnownType{QLatin1StringView("json"), "application/json; charset=utf-8"},
    KnownType{QLatin1StringView("map"), "application/json; charset=utf-8"},
    KnownType{QLatin1StringView("webmanifest"), "application/manifest+json; charset=utf-8"},
    KnownType{QLatin1StringView("txt"), "text/plain; charset=utf-8"},
    KnownType{QLatin1StringView("md"), "text/markdown; charset=utf-8"},
    KnownType{QLatin1StringView("xml"), "application/xml; charset=utf-8"},
    KnownType{QLatin1StringView("svg"), "image/svg+xml; charset=utf-8"},
    KnownType{QLatin1StringView("png"), "image/png"},
    KnownType{QLatin1StringView("jpg"), "image/jpeg"},
    KnownType{QLatin1StringView("jpeg"), "image/jpeg"},
    KnownType{QLatin1StringView("gif"), "image/gif"},
    KnownType{QLatin1StringView("webp"), "image/webp"},
    KnownType{QLatin1StringView("avif"), "image/avif"},
    KnownType{QLatin1StringView("ico"), "image/x-icon"},
    KnownType{QLatin1StringView("woff"), "font/woff"},
    KnownType{QLatin1StringView("woff2"), "font/woff2"},
    KnownType{QLatin1StringView("ttf"), "font/ttf"},
    KnownType{QLatin1StringView("otf"), "font/otf"},
    KnownType{QLatin1StringView("wasm"), "application/wasm"},
    KnownType{QLatin1StringView("pdf"), "application/pdf"},
    KnownType{QLatin1StringView("mp3"), "audio/mpeg"},
    KnownType{QLatin1StringView("mp4"), "video/mp4"},
    KnownType{QLatin1StringView("webm"), "video/webm"},
};

} // namespace

QByteArray contentTypeOf(const QString &path) {
    const QString suffix = path.section(u'/', -1).section(u'.', -1).toLower();
    const auto *known = std::ranges::find(knownTypes, suffix, &KnownType::suffix);
    return known == knownTypes.end() ? "application/octet-stream" : known->type;
}

UiBundle::UiBundle()
    : m_spool(std::make_unique<QTemporaryFile>()) { }

UiBundle::~UiBundle() = default;

Result<std::shared_ptr<const UiBundle>> UiBundle::read(
    const QString &bundle, OperationContext &context, const ReadLimits &limits) {
    std::shared_ptr<UiBundle> made(new UiBundle);
    if (!made->m_spool->open())
        return fail(ErrorCode::FileUnwritable, made->m_spool->fileTemplate(), made->m_spool->errorString());
    const auto visit = [&](const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) -> Result<void> {
        const bool served
            = entry.type == BundleEntry::Type::File && entry.runnerSkips.isEmpty() && entry.path.startsWith(uiFolder);
        return served ? made->add(entry, data) : Result<void>();
    };
    auto listing = listBundle(bundle, context, limits, visit);
    if (!listing)
        return fail(listing.error());
    made->m_sha256 = listing->sha256;
    made->m_manifest = listing->manifest;
    errno = 0;
    if (!made->m_spool->flush())
        return fail(errorFromErrno(errno, made->m_spool->fileName(), ErrorCode::FileUnwritable));
    return made;
}

Result<void> UiBundle::add(const BundleEntry &entry, const std::function<Result<QByteArray>()> &data) {
    UiFile file{m_size, 0, {}, contentTypeOf(entry.path)};
    Sha256 hash;
    for (;;) {
        const auto piece = data();
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            break;
        hash.update(*piece);
        errno = 0;
        if (m_spool->write(*piece) != piece->size())
            return fail(errorFromErrno(errno, m_spool->fileName(), ErrorCode::FileUnwritable));
        file.size += piece->size();
    }
    m_size += file.size;
    file.etag = '"' + hash.finish().toLatin1() + '"';
    m_files.insert(entry.path.sliced(uiFolder.size()), file);
    return {};
}

const UiFile *UiBundle::find(const QString &path) const {
    const auto found = m_files.constFind(path);
    return found == m_files.constEnd() ? nullptr : &*found;
}

Result<QByteArray> UiBundle::bytes(const UiFile &file, qint64 from, qint64 most) const {
    QByteArray piece(static_cast<qsizetype>(std::clamp<qint64>(file.size - from, 0, most)), Qt::Uninitialized);
    for (qsizetype done = 0; done < piece.size();) {
        // Its place in the file is its own: other threads read the same one.
        const ssize_t got = ::pread(m_spool->handle(), piece.data() + done,
            static_cast<std::size_t>(piece.size() - done), file.offset + from + done);
        if (got <= 0)
            return fail(errorFromErrno(got < 0 ? errno : EIO, m_spool->fileName(), ErrorCode::FileUnreadable));
        done += got;
    }
    return piece;
}

} // namespace waybill
