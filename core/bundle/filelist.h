// The files of a dist folder, as they would be packed: checked, sorted, and with what tells later that one has changed.
// Values only; any thread.
#pragma once

#include "core/base/finding.h"
#include "core/operation/context.h"

#include <QList>
#include <QString>

namespace waybill {

// What tells a file apart from its later self (stat): two equal stamps mean nobody wrote to it in between.
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;

    bool operator==(const FileStamp &) const = default;
};

struct SourceFile {
    QString path; // relative to the root, '/' between parts; the bytes of the name are UTF-8
    qint64 size = 0; // bytes
    bool executable = false; // the owner's execute bit: mode 0755 in the bundle, else 0644
    FileStamp stamp;
};

struct FileList {
    QString root; // absolute
    QList<SourceFile> files; // manifest.json first, then by the bytes of the path
    QList<Finding> findings; // judge folder, WB20xx; one of severity error keeps the folder from being packed
    qint64 totalSize = 0; // bytes, of all files

    bool hasManifest() const { return !files.isEmpty() && files.first().path == QLatin1StringView("manifest.json"); }
};

// Walks `root` without following a link. Symbolic links, special files, unreadable files and folders, names that are
// not UTF-8, names a tar cannot hold, and names that differ in case alone are findings. Errors: FileNotFound,
// NotAFolder, FileUnreadable (the root itself), Cancelled.
Result<FileList> scanFolder(const QString &root, OperationContext &context);

} // namespace waybill
