#include "core/bundle/packcache.h"

#include "core/base/sha256.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

namespace waybill {

namespace {

constexpr qsizetype digestSize = 64; // hex digits
constexpr qint64 valueAtMost = 16 * 1024 * 1024;
constexpr qint64 leftoverAfterSeconds = 60 * 60;
constexpr QLatin1StringView partSuffix(".part");

// Binds the value to its key: a file under another's name is not taken for it.
QByteArray seal(const QString &key, QByteArrayView value) {
    Sha256 hash;
    hash.update(key.toLatin1());
    hash.update(value);
    return hash.finish().toLatin1();
}

} // namespace

QString packCacheFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/waybill/packing");
}

PackCache::PackCache(QString folder)
    : m_folder(std::move(folder)) { }

QString PackCache::pathOf(const QString &key) const {
    return m_folder + u'/' + key.left(2) + u'/' + key;
}

std::optional<QByteArray> PackCache::find(const QString &key) const {
    if (!isOn())
        return std::nullopt;
    QFile file(pathOf(key));
    if (!file.open(QIODevice::ReadOnly) || file.size() > valueAtMost)
        return std::nullopt;
    QByteArray value = file.readAll();
    if (value.size() < digestSize)
        return std::nullopt;
    const QByteArray sealed = value.last(digestSize);
    value.chop(digestSize);
    if (seal(key, value) != sealed)
        return std::nullopt;
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return value;
}

void PackCache::keep(const QString &key, QByteArrayView value) const {
    if (!isOn())
        return;
    const QString path = pathOf(key);
    const QFileInfo place(path);
    constexpr auto ownerAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!place.dir().exists()
        && !(QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, ownerAlone) && QDir().mkpath(place.path())))
        return;
    // Whole or not at all for other processes. After a power failure it may be damaged, which its seal shows: so it is
    // not waited for until the disk has it.
    QTemporaryFile file(path + QStringLiteral(".XXXXXX") + partSuffix);
    if (!file.open() || file.write(value.data(), value.size()) != value.size()
        || file.write(seal(key, value)) != digestSize || !file.flush())
        return;
    if (std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) == 0)
        file.setAutoRemove(false);
}

void PackCache::trim(qint64 bytes) const {
    if (!isOn())
        return;
    const QDateTime leftover = QDateTime::currentDateTimeUtc().addSecs(-leftoverAfterSeconds);
    QList<QFileInfo> kept;
    qint64 size = 0;
    QDirIterator all(m_folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QFileInfo file = all.nextFileInfo();
        if (file.fileName().endsWith(partSuffix)) {
            if (file.lastModified().toUTC() < leftover)
                QFile::remove(file.filePath());
            continue;
        }
        kept.append(file);
        size += file.size();
    }
    if (size <= bytes)
        return;
    std::ranges::sort(kept, {}, [](const QFileInfo &file) { return file.lastModified(); });
    for (const QFileInfo &file : std::as_const(kept)) {
        if (size <= bytes)
            break;
        if (QFile::remove(file.filePath()))
            size -= file.size();
    }
}

} // namespace waybill
