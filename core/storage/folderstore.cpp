#include "core/storage/folderstore.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace waybill {

namespace {

const QString temporaryFolder = QStringLiteral("_tmp");
constexpr qint64 staleAfterSeconds = 24 * 60 * 60;
constexpr qsizetype partBytesAtMost = 255;
constexpr int placeAttempts = 32;
constexpr qsizetype listAtMost = 10'000;

Error storeError(int number, const QString &subject) {
    const Error error = errorFromErrno(number, subject, ErrorCode::StoreFailed);
    // The store's own folder is gone: a file's absence would be taken for the object's.
    return error.code == ErrorCode::FileNotFound ? Error{ErrorCode::StoreFailed, subject, error.detail} : error;
}

QByteArray native(const QString &path) {
    return QFile::encodeName(path);
}

// What is being written stands in the same folder, but is no object.
bool isObjectKey(QStringView key) {
    return isValidKey(key) && key.split(u'/').first() != temporaryFolder;
}

// Gives `target` its object by `place`, a system call that returns 0 where it did. Returns errno's number, 0: done.
template <typename Place> int placeAt(const QString &target, Place place) {
    const QString folder = QFileInfo(target).path();
    int number = ENOENT;
    // remove() takes away a folder that has become empty, perhaps between these two calls: then again.
    for (int attempt = 0; attempt < placeAttempts; ++attempt) {
        errno = 0;
        if (!QDir().mkpath(folder)) {
            number = errno == EEXIST ? ENOTDIR : errno; // the folder's name is an object's, not the target's
            continue;
        }
        if (place() == 0)
            return 0;
        number = errno;
        if (number != ENOENT)
            return number;
    }
    return number;
}

class FolderWriter final : public ObjectWriter {
public:
    FolderWriter(QString temporary, QString target, QString key, int descriptor)
        : m_temporary(std::move(temporary))
        , m_target(std::move(target))
        , m_key(std::move(key))
        , m_descriptor(descriptor) { }

    ~FolderWriter() override {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        if (!m_temporary.isEmpty())
            ::unlink(native(m_temporary).constData());
    }
    Q_DISABLE_COPY_MOVE(FolderWriter)

    Result<void> write(QByteArrayView bytes) override {
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<std::size_t>(bytes.size()));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                return fail(storeError(errno, m_key));
            bytes.slice(written);
        }
        return {};
    }

    Result<void> commit() override {
        return settle([&] { return ::rename(native(m_temporary).constData(), native(m_target).constData()); });
    }

    Result<void> commitIfAbsent() override {
        // link fails where the name exists, at once and for all processes; rename would replace.
        return settle([&] { return ::link(native(m_temporary).constData(), native(m_target).constData()); });
    }

private:
    template <typename Place> Result<void> settle(Place place) {
        // On disk before it is seen: a crash must not leave an object with a name and no bytes.
        if (::fsync(m_descriptor) != 0)
            return fail(storeError(errno, m_key));
        ::close(std::exchange(m_descriptor, -1));
        const int number = placeAt(m_target, place);
        ::unlink(native(std::exchange(m_temporary, {})).constData());
        if (number == 0)
            return {};
        return number == EEXIST ? fail(ErrorCode::ObjectExists, m_key) : fail(storeError(number, m_key));
    }

    QString m_temporary;
    QString m_target;
    QString m_key;
    int m_descriptor;
};

class FolderReader final : public ObjectReader {
public:
    FolderReader(int descriptor, qint64 size, QString key)
        : m_descriptor(descriptor)
        , m_size(size)
        , m_key(std::move(key)) { }
    ~FolderReader() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FolderReader)

    qint64 size() const override { return m_size; }

    Result<QByteArray> read(qint64 most) override {
        QByteArray bytes(most, Qt::Uninitialized);
        ssize_t got = -1;
        do {
            got = ::read(m_descriptor, bytes.data(), static_cast<std::size_t>(most));
        } while (got < 0 && errno == EINTR);
        if (got < 0)
            return fail(storeError(errno, m_key));
        bytes.truncate(got);
        return bytes;
    }

private:
    int m_descriptor;
    qint64 m_size;
    QString m_key;
};

// What a crashed run left; a running one's are younger.
void removeStale(const QString &folder) {
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-staleAfterSeconds);
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        if (files.nextFileInfo().lastModified().toUTC() < limit)
            QFile::remove(files.filePath());
    }
}

} // namespace

bool isValidKey(QStringView key) {
    if (key.isEmpty() || key.size() > 1024 || !key.isValidUtf16())
        return false;
    for (const QStringView part : key.split(u'/')) {
        if (part.isEmpty() || part == QLatin1StringView(".") || part == QLatin1StringView("..")
            || part.contains(QChar(u'\0')) || part.toUtf8().size() > partBytesAtMost)
            return false;
    }
    return true;
}

FolderStore::FolderStore(QString folder)
    : m_folder(std::move(folder)) { }

Result<std::unique_ptr<FolderStore>> FolderStore::open(const QString &folder) {
    const QString absolute = QDir(folder).absolutePath();
    const QString temporary = absolute + u'/' + temporaryFolder;
    if (!QDir().mkpath(temporary) || !QFileInfo(temporary).isWritable())
        return fail(ErrorCode::FileUnwritable, absolute);
    removeStale(temporary);
    return std::unique_ptr<FolderStore>(new FolderStore(absolute));
}

Result<std::unique_ptr<ObjectWriter>> FolderStore::put(const QString &key) {
    if (!isObjectKey(key))
        return fail(ErrorCode::InvalidKey, key);
    const QString temporary
        = m_folder + u'/' + temporaryFolder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const int descriptor = ::open(native(temporary).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return fail(storeError(errno, key));
    return std::make_unique<FolderWriter>(temporary, m_folder + u'/' + key, key, descriptor);
}

Result<ObjectInfo> FolderStore::head(const QString &key) {
    auto reader = get(key);
    if (!reader)
        return fail(reader.error());
    return ObjectInfo{(*reader)->size()};
}

Result<std::unique_ptr<ObjectReader>> FolderStore::get(const QString &key) {
    if (!isObjectKey(key))
        return fail(ErrorCode::InvalidKey, key);
    const int descriptor
        = ::open(native(m_folder + u'/' + key).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const bool absent = errno == ENOENT || errno == ENOTDIR || errno == ENAMETOOLONG;
        return absent ? fail(ErrorCode::ObjectNotFound, key) : fail(storeError(errno, key));
    }
    struct stat status{};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return fail(ErrorCode::ObjectNotFound, key);
    }
    return std::make_unique<FolderReader>(descriptor, status.st_size, key);
}

Result<void> FolderStore::copyIfAbsent(const QString &from, const QString &to) {
    if (!isObjectKey(to))
        return fail(ErrorCode::InvalidKey, to);
    if (const auto source = get(from); !source)
        return fail(source.error());
    const QString target = m_folder + u'/' + to;
    // Objects are replaced, never written into, so two names may share the bytes.
    const int number = placeAt(
        target, [&] { return ::link(native(m_folder + u'/' + from).constData(), native(target).constData()); });
    if (number == 0)
        return {};
    if (number == EEXIST)
        return fail(ErrorCode::ObjectExists, to);
    return number == ENOENT ? fail(ErrorCode::ObjectNotFound, from) : fail(storeError(number, to));
}

Result<bool> FolderStore::remove(const QString &key) {
    if (!isObjectKey(key))
        return fail(ErrorCode::InvalidKey, key);
    const QString path = m_folder + u'/' + key;
    if (::unlink(native(path).constData()) != 0) {
        if (errno == ENOENT || errno == ENOTDIR || errno == EISDIR)
            return false;
        return fail(storeError(errno, key));
    }
    // An empty folder is no object; another writer may be about to use it, and then this fails.
    QString folder = QFileInfo(path).path();
    while (folder != m_folder && QDir().rmdir(folder))
        folder = QFileInfo(folder).path();
    return true;
}

Result<QStringList> FolderStore::list(const QString &folder) {
    if (!folder.isEmpty() && !isObjectKey(folder))
        return fail(ErrorCode::InvalidKey, folder);
    QStringList names;
    QDirIterator entries(folder.isEmpty() ? m_folder : m_folder + u'/' + folder,
        QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    while (entries.hasNext() && names.size() < listAtMost) {
        const QFileInfo entry = entries.nextFileInfo();
        if (entry.isSymLink() || (folder.isEmpty() && entry.fileName() == temporaryFolder))
            continue;
        names.append(entry.isDir() ? entry.fileName() + u'/' : entry.fileName());
    }
    names.sort();
    return names;
}

} // namespace waybill
