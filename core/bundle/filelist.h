// The files of a dist or project folder, as they would be packed: checked, sorted, and with what tells later that one
// has changed; and what stays out, with the rule that keeps it out. Values only; any thread.
#pragma once

#include "core/base/finding.h"
#include "core/bundle/ignorerules.h"
#include "core/bundle/projectfolder.h"
#include "core/operation/context.h"

#include <QList>
#include <QString>

#include <optional>

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
    QString path; // in the bundle: relative, '/' between parts; the bytes of the name are UTF-8
    qint64 size = 0; // bytes
    bool executable = false; // the owner's execute bit: mode 0755 in the bundle, else 0644
    FileStamp stamp;
    QString source = {}; // where it is on disk, relative to the root; empty: at `path`

    const QString &onDisk() const { return source.isEmpty() ? path : source; }
};

// A file or a whole folder that stays out.
struct Exclusion {
    enum class Cause {
        Rule, // of a .waybillignore, or built in
        AllowList, // no glob of the allow-list names it
        NotStaged, // a part of the project that is no part of its bundle
        Replaced, // what the build has written goes to its place
    };

    QString path; // where it would go in the bundle; where nowhere, relative to the root
    QString source; // where it is on disk, relative to the root; empty: at `path`
    bool folder = false;
    Cause cause = Cause::Rule;
    IgnoreRule rule; // of Cause::Rule
    qint64 files = 1; // a folder's: below it
    qint64 size = 0; // bytes
    bool atLeast = false; // there is more: counting was given up

    const QString &onDisk() const { return source.isEmpty() ? path : source; }
    bool operator==(const Exclusion &) const = default;
};

struct ScanOptions {
    InputChoice input = InputChoice::Auto;
    bool olderRunners = false; // see FolderChoice
    // Globs over paths in the bundle (`*`, `?`, sets and `**` as in a rule, always from the top on). Where it is set,
    // of what no rule leaves out only these stay in, and what is needed.
    std::optional<QStringList> allowList;
    QStringList needed; // paths in the bundle that the manifest names; manifest.json and dist/main.wasm always are
    bool needsWasm = false; // a project without WebAssembly is an error
};

struct FileList {
    QString root; // absolute
    QList<SourceFile> files; // manifest.json first, then by the bytes of the path
    QList<Finding> findings; // judge folder, WB20xx; one of severity error keeps the folder from being packed
    qint64 totalSize = 0; // bytes, of all files
    Recognition recognition = {}; // dist or project, and why
    QList<Exclusion> excluded = {}; // in the order of the walk
    QStringList ruleFiles = {}; // the .waybillignore files that were read, relative to the root

    bool hasManifest() const { return !files.isEmpty() && files.first().path == QLatin1StringView("manifest.json"); }
};

// Walks `root` without following a link. .waybillignore files leave out what they name, with gitignore's meaning: over
// paths on disk, also in a project. Symbolic links, special files, unreadable files and folders, names that are not
// UTF-8, names a tar cannot hold, and names that differ in case alone are findings, unless they are left out. Errors:
// FileNotFound, NotAFolder, FileUnreadable (the root itself), Cancelled.
Result<FileList> scanFolder(const QString &root, const ScanOptions &options, OperationContext &context);
Result<FileList> scanFolder(const QString &root, OperationContext &context); // with default options

} // namespace waybill
