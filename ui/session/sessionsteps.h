// The blocking steps that the session runs on Operations: plain functions from values to values, on a step's thread.
#pragma once

#include "core/bundle/bundlewriter.h"
#include "core/bundle/distsource.h"
#include "core/bundle/filelist.h"
#include "core/manifest/judge.h"
#include "core/publish/publisher.h"
#include "core/scan/waivers.h"
#include "ui/session/signingsteps.h"

#include <functional>
#include <memory>
#include <optional>

namespace waybill::ui {

// A folder as it was at one moment.
struct Snapshot {
    FileList files;
    QByteArray manifestText;
    std::optional<ManifestReport> manifest; // absent: no manifest.json
    Result<QList<Waiver>> waivers;
};

// What the search for secrets and junk came upon, in files as they were then.
struct Searched {
    FileList files;
    QList<Discovery> discoveries;
};

struct Opened {
    std::shared_ptr<DistSource> source;
    Snapshot snapshot;
};

struct PackOrder {
    QString folder;
    FolderChoice choice; // how it is read
    QString bundleFolder; // packed to <bundleFolder>/<name>/<version>/bundle.tar.zst
    int level = 19;
    QString packCacheFolder; // see PackOptions
    // Where the folder still is as it was when this was packed, and the bundle is in its place, nothing is packed.
    std::optional<FileList> packedFrom;
    std::optional<PackReport> packed;
    std::optional<Searched> searched; // not searched again where the folder is still as it was
    QString historyFile; // for the size of the last version; empty: nowhere
    VerifyOrder verify; // for a signature beside what is packed; bundle and extension are filled in
};

struct PackOutcome {
    std::optional<Snapshot> snapshot; // as found before packing
    Result<PackReport> bundle;
    bool packedNow = false;
    std::optional<SignatureReport> signature; // one that stands beside the bundle, and is of these bytes
    QList<Finding> findings = {}; // of the bundle's size, where it was packed now
    std::optional<Searched> searched = {}; // what is in the snapshot
};

// Whether both lists name the same files, and nobody wrote to one in between.
bool sameFiles(const FileList &one, const FileList &other);

// One part of a path, made of any text: no separator, nothing that a file system or a shell trips over, at most 96
// bytes. Different texts stay different.
QString fileSystemName(const QString &text);

// Scans the folder, reads and judges its manifest. Errors: scanFolder's; FileChanged, FileUnreadable for the manifest.
Result<Snapshot> readFolder(const QString &folder, const FolderChoice &choice, OperationContext &context);

// Errors: DistSource::open's and readFolder's.
Result<Opened> openDist(const QString &path, const FolderChoice &choice, OperationContext &context);

// Writes manifest.json whole or not at all. Errors: FileChanged where it is not `base` any more (nothing is written);
// FileUnreadable, FileUnwritable, DiskFull.
Result<void> saveManifest(const QString &folder, const QByteArray &base, const QByteArray &text);

// A bundle that is there already, to be signed and published as it is.
struct OpenedBundle {
    PackReport bundle;
    Snapshot snapshot; // its entries as files, with what is to be said of them
    QList<Finding> secrets; // nothing keeps it from being published: it was packed elsewhere, by other rules
    std::optional<SignatureReport> signature; // of these bytes
};

// `verify`: as of PackOrder. Errors: searchBundle's; what changes meanwhile is noticed by its hash before it leaves.
Result<OpenedBundle> openBundle(const QString &path, const VerifyOrder &verify, OperationContext &context);

// Whether it is still what was opened. Error: FileChanged; hashFile's.
Result<PackReport> checkBundle(const PackReport &bundle, OperationContext &context);

// Errors: discoverSecrets's.
Result<Searched> searchFolder(const FileList &files, OperationContext &context);

// Nothing is packed before it was searched, and nothing that has a secret for certain: DistRefused.
PackOutcome packFolder(const PackOrder &order, OperationContext &context);

// Packs to a place of its own, which is removed again, with nothing that was packed before, and gives the hash. Errors:
// packBundle's.
Result<QString> hashOfAnotherPack(const PackOrder &order, OperationContext &context);

// Copies the bundle and writes its sidecar beside it. Errors: FileNotFound, FileUnreadable, FileUnwritable, DiskFull,
// FileChanged where the bundle is not the one that was packed, Cancelled.
Result<void> copyBundle(const PackReport &bundle, const QString &target, OperationContext &context);

// The server's own findings as findings of ours: at the place they name, or at the nearest one around it.
QList<Finding> findingsOf(const QList<ServerIssue> &issues, const std::optional<ManifestReport> &manifest);

// Overwrites the bytes, also where the array is shared.
void wipe(QByteArray &secret);

} // namespace waybill::ui
