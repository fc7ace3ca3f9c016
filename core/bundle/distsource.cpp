#include "core/bundle/distsource.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <K7Zip>
#include <KArchiveDirectory>
#include <KArchiveFile>
#include <KZip>

namespace waybill {

namespace {

constexpr int entriesAtMost = 100'000;
constexpr qint64 bytesAtMost = 4LL * 1024 * 1024 * 1024;
constexpr qint64 pieceSize = 256 * 1024;

class Unpacking {
public:
    Unpacking(QString archive, OperationContext &context)
        : m_archive(std::move(archive))
        , m_context(context) { }

    Result<void> folder(const KArchiveDirectory &source, const QDir &target) {
        QStringList names = source.entries();
        names.sort();
        for (const QString &name : std::as_const(names)) {
            if (m_context.stopRequested())
                return fail(OperationContext::cancelled(m_archive));
            if (++m_entries > entriesAtMost)
                return fail(
                    ErrorCode::ArchiveUnsafe, m_archive, QStringLiteral("more than %1 entries").arg(entriesAtMost));
            if (auto put = entry(*source.entry(name), name, target); !put)
                return put;
        }
        return {};
    }

private:
    Result<void> entry(const KArchiveEntry &source, const QString &name, const QDir &target) {
        const bool safe = !name.isEmpty() && name != QLatin1StringView(".") && name != QLatin1StringView("..")
            && !name.contains(u'/') && !name.contains(u'\\') && !name.contains(QChar(u'\0'));
        if (!safe || !source.symLinkTarget().isEmpty())
            return fail(ErrorCode::ArchiveUnsafe, m_archive, name);
        const QString path = target.filePath(name);
        if (source.isDirectory()) {
            if (!QDir().mkpath(path))
                return fail(ErrorCode::FileUnwritable, path);
            return folder(static_cast<const KArchiveDirectory &>(source), QDir(path));
        }
        return file(static_cast<const KArchiveFile &>(source), path);
    }

    Result<void> file(const KArchiveFile &source, const QString &path) {
        const std::unique_ptr<QIODevice> input(source.createDevice());
        if (!input || (!input->isOpen() && !input->open(QIODevice::ReadOnly)))
            return fail(ErrorCode::ArchiveUnsupported, m_archive, source.name());
        QFile output(path);
        if (!output.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return fail(ErrorCode::FileUnwritable, path, output.errorString());
        for (;;) {
            if (m_context.stopRequested())
                return fail(OperationContext::cancelled(m_archive));
            const QByteArray piece = input->read(pieceSize);
            if (piece.isEmpty())
                break;
            m_bytes += piece.size();
            if (m_bytes > bytesAtMost)
                return fail(ErrorCode::ArchiveUnsafe, m_archive, QStringLiteral("more than %1 bytes").arg(bytesAtMost));
            if (output.write(piece) != piece.size() || !output.flush())
                return fail(
                    output.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                    path, output.errorString());
            m_context.report({Stage::Extracting, m_bytes, -1});
        }
        // A broken stream ends early and says nothing: the size in the directory tells.
        if (output.size() != source.size())
            return fail(ErrorCode::ArchiveUnsupported, m_archive, source.name());
        if (source.permissions() & 0100)
            output.setPermissions(output.permissions() | QFileDevice::ExeOwner);
        return {};
    }

    QString m_archive;
    OperationContext &m_context;
    int m_entries = 0;
    qint64 m_bytes = 0;
};

std::unique_ptr<KArchive> openArchive(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const QByteArray magic = file.read(6);
    std::unique_ptr<KArchive> archive;
    if (magic.startsWith("PK\x03\x04") || magic.startsWith("PK\x05\x06"))
        archive = std::make_unique<KZip>(path);
    else if (magic == QByteArrayView("7z\xBC\xAF\x27\x1C", 6))
        archive = std::make_unique<K7Zip>(path);
    if (archive && !archive->open(QIODevice::ReadOnly))
        archive.reset();
    return archive;
}

// CI systems put the folder itself into the archive as often as its contents.
QString distFolder(const QString &unpacked) {
    const QDir top(unpacked);
    const QStringList entries = top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (entries.size() == 1 && QFileInfo::exists(top.filePath(entries.first()) + QStringLiteral("/manifest.json")))
        return top.filePath(entries.first());
    return unpacked;
}

} // namespace

DistSource::DistSource() = default;
DistSource::DistSource(DistSource &&) noexcept = default;
DistSource &DistSource::operator=(DistSource &&) noexcept = default;
DistSource::~DistSource() = default;

Result<DistSource> DistSource::open(const QString &path, OperationContext &context) {
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileNotFound, info.absoluteFilePath());
    DistSource source;
    source.m_origin = info.absoluteFilePath();
    if (info.isDir()) {
        source.m_folder = source.m_origin;
        return source;
    }
    const QString suffix = info.suffix().toLower();
    const auto archive = openArchive(source.m_origin);
    if (!archive) {
        const bool claims = suffix == QLatin1StringView("zip") || suffix == QLatin1StringView("7z");
        return fail(claims ? ErrorCode::ArchiveUnsupported : ErrorCode::NotAFolder, source.m_origin);
    }
    source.m_unpacked = std::make_unique<QTemporaryDir>();
    if (!source.m_unpacked->isValid())
        return fail(ErrorCode::FileUnwritable, QDir::tempPath(), source.m_unpacked->errorString());
    if (auto unpacked
        = Unpacking(source.m_origin, context).folder(*archive->directory(), QDir(source.m_unpacked->path()));
        !unpacked)
        return fail(unpacked.error());
    source.m_folder = distFolder(source.m_unpacked->path());
    return source;
}

} // namespace waybill
