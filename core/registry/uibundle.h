// The files that a Runner serves of one bundle, taken out of it once: their bytes stand behind one another in one
// temporary file, which goes with the object, so that memory does not grow with the bundle. Made by a blocking call;
// afterwards any number of threads may read it.
#pragma once

#include "core/bundle/bundlereader.h"

#include <QHash>

#include <memory>

class QTemporaryFile;

namespace waybill {

struct UiFile {
    qint64 offset = 0; // internal to UiBundle
    qint64 size = 0; // bytes
    QByteArray etag; // strong, with its quotes: the contents' SHA-256
    QByteArray contentType;
};

class UiBundle {
public:
    // What stands below ui/ and is not skipped by the Runner (contract: publish-api); of two of a name the last, as
    // unpacking leaves it. Errors: listBundle's, DiskFull, FileUnwritable.
    static Result<std::shared_ptr<const UiBundle>> read(
        const QString &bundle, OperationContext &context, const ReadLimits &limits = {});
    ~UiBundle();
    Q_DISABLE_COPY_MOVE(UiBundle)

    // `path` is relative to ui/, in UTF-8, exactly as in the archive; null: there is none.
    const UiFile *find(const QString &path) const;
    // At most `most` bytes from `from`. FileUnreadable.
    Result<QByteArray> bytes(const UiFile &file, qint64 from, qint64 most) const;
    qint64 size() const { return m_size; } // bytes on disk
    const QString &sha256() const { return m_sha256; } // of the bundle, hex
    const QByteArray &manifest() const { return m_manifest; } // as BundleListing has it
    qsizetype count() const { return m_files.size(); }

private:
    UiBundle();
    Result<void> add(const BundleEntry &entry, const std::function<Result<QByteArray>()> &data);

    std::unique_ptr<QTemporaryFile> m_spool;
    QHash<QString, UiFile> m_files;
    qint64 m_size = 0;
    QString m_sha256;
    QByteArray m_manifest;
};

// By the name's ending, with a charset for texts; application/octet-stream where it is not known.
QByteArray contentTypeOf(const QString &path);

} // namespace waybill
