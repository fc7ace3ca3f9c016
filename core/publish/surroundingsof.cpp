#include "core/publish/surroundingsof.h"

#include <QFile>
#include <QHash>

namespace waybill {

namespace {

Result<QByteArray> startOfFile(const QString &path, qsizetype atMost) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileChanged, path, file.errorString());
    QByteArray bytes = file.read(atMost);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    return bytes;
}

Result<QByteArray> startOfEntry(
    const QString &bundle, const QString &path, qsizetype atMost, OperationContext &context) {
    QByteArray bytes;
    // A sink can only end the reading by failing; with enough bytes that is no failure.
    const auto sink = [&](QByteArrayView piece) -> Result<void> {
        bytes += piece.first(std::min(piece.size(), atMost - bytes.size()));
        return bytes.size() < atMost ? Result<void>() : fail(OperationContext::cancelled(path));
    };
    const auto read = readEntry(bundle, path, sink, context);
    if (!read && bytes.size() < atMost)
        return fail(read.error());
    return bytes;
}

} // namespace

Surroundings surroundingsOf(const FileList &files) {
    Surroundings surroundings;
    QHash<QString, QString> elsewhere; // of a project: where the file of a path is on disk
    for (const SourceFile &file : files.files) {
        surroundings.files.append({file.path, file.size, runnerSkipReason(file.path)});
        if (!file.source.isEmpty())
            elsewhere.insert(file.path, file.source);
    }
    surroundings.firstBytes = [root = files.root, elsewhere](const QString &path, qsizetype atMost) {
        return startOfFile(root + u'/' + elsewhere.value(path, path), atMost);
    };
    return surroundings;
}

Surroundings surroundingsOf(const QString &bundle, const BundleListing &listing, OperationContext &context) {
    Surroundings surroundings;
    for (const BundleEntry &entry : listing.entries) {
        if (entry.type != BundleEntry::Type::Folder)
            surroundings.files.append({entry.path, entry.size, entry.runnerSkips});
    }
    surroundings.firstBytes = [bundle, &context](const QString &path, qsizetype atMost) {
        return startOfEntry(bundle, path, atMost, context);
    };
    return surroundings;
}

} // namespace waybill
