// Reads a bundle as a stream, without unpacking it: its entries, one entry's bytes, its hash. Hostile input is
// expected: every limit has an error that names the entry. Blocking; any thread, with a QCoreApplication.
#pragma once

#include "core/base/finding.h"
#include "core/operation/context.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace waybill {

struct ReadLimits {
    int entries = 100'000;
    qint64 entrySize = 16LL * 1024 * 1024 * 1024; // bytes, unpacked
    qint64 totalSize = 64LL * 1024 * 1024 * 1024; // with the holes of sparse files
    double ratio = 2000; // unpacked (with holes) to packed, once over 64 MiB are unpacked
    qsizetype pathBytes = 4096;
    qint64 allPathBytes = 16LL * 1024 * 1024; // of all entries together: a listing holds them
};

struct BundleEntry {
    enum class Type { File, Folder, Link, Other };

    QString path;
    Type type = Type::File;
    qint64 size = 0; // bytes
    int mode = 0; // permission bits
    QString runnerSkips; // why the Runner leaves it out ("dot-segment", "dot-dot", "absolute", "empty-segment",
                         // "not-a-file"); empty: kept
};

struct BundleListing {
    QString sha256; // of the file's bytes, hex
    qint64 size = 0; // bytes of the file
    qint64 uncompressedSize = 0;
    QList<BundleEntry> entries; // in the archive's order
    QByteArray manifest; // the bytes of the first root manifest.json, at most 1 MiB; null where there is none
};

// May ask for the entry's bytes, piece by piece until an empty one.
using EntryVisitor
    = std::function<Result<void>(const BundleEntry &entry, const std::function<Result<QByteArray>()> &data)>;

// The visitor, where there is one, sees every entry on the way. Errors: FileNotFound, FileUnreadable, BundleNotZstd,
// BundleCorrupt (also where two readers of tar could see two things: core/bundle/targuard), BundleTruncated,
// BundleUnsafePath (a path with NUL, not UTF-8, or over the limit), BundleTooManyEntries (also of names too long
// together), BundleEntryTooLarge, BundleTooLarge (also a frame with a window of more than 64 MiB), Cancelled;
// the visitor's.
Result<BundleListing> listBundle(
    const QString &bundle, OperationContext &context, const ReadLimits &limits = {}, const EntryVisitor &visitor = {});

// The manifest as listBundle would give it, where it stands among the first 4 MiB that are unpacked, as in every bundle
// of ours; null where it does not: nothing behind them is read. Errors: listBundle's, as far as it is read.
Result<QByteArray> peekManifest(const QString &bundle, OperationContext &context, const ReadLimits &limits = {});

// What a bundle's entries make a judge say: no manifest, a second one, what the Runner leaves out.
QList<Finding> findingsOf(const BundleListing &listing);

// Hands the bytes of one entry to `sink` piece by piece; the first entry of that path counts. Errors as above,
// EntryNotFound, and whatever the sink fails with.
Result<void> readEntry(const QString &bundle, const QString &path,
    const std::function<Result<void>(QByteArrayView)> &sink, OperationContext &context, const ReadLimits &limits = {});

// Visits every entry in the archive's order.
Result<void> walkBundle(
    const QString &bundle, const EntryVisitor &visitor, OperationContext &context, const ReadLimits &limits = {});

// Unpacks into `folder`, which must be empty or absent. Only files and folders with safe relative paths are written;
// anything else is an error before anything leaves the folder. No permission bit but the owner's execute bit counts. On
// failure what was written is removed again, and the folder is as it was. Errors: listBundle's, FileExists,
// FileUnwritable, DiskFull, BundleUnsafePath.
Result<void> extractBundle(
    const QString &bundle, const QString &folder, OperationContext &context, const ReadLimits &limits = {});

// The same for one entry alone, or for what is below one folder; it keeps its path. Also EntryNotFound.
Result<void> extractEntry(const QString &bundle, const QString &path, const QString &folder, OperationContext &context,
    const ReadLimits &limits = {});

// SHA-256 of any file, streamed. Errors: FileNotFound, FileUnreadable, Cancelled.
Result<QString> hashFile(const QString &file, OperationContext &context);

// The Runner's skip rules for a path of a regular file (contract: publish-api, "What the Runner does with a bundle"):
// as BundleEntry::runnerSkips.
QString runnerSkipReason(QStringView path);

} // namespace waybill
