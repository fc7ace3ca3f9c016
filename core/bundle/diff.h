// What is different between two builds of an extension: each a folder as it would be packed, an archive of one, or a
// bundle. Streams both; holds hashes, and of the contents only what is compared as text. Blocking; any thread, with a
// QCoreApplication.
#pragma once

#include "core/bundle/bundlereader.h"

#include <QHash>
#include <QMap>
#include <QStringList>

#include <optional>

namespace waybill {

enum class DiffState { New, Changed, Deleted, Same };
QString diffStateName(DiffState state); // "new", "changed", "deleted", "same"

// One file, or anything else that has a name and is no folder.
struct DiffFile {
    BundleEntry::Type type = BundleEntry::Type::File;
    qint64 size = 0; // bytes
    QString sha256; // of its contents, hex; empty where it is no file
    bool executable = false; // by its owner

    bool operator==(const DiffFile &) const = default;
};

struct DiffEntry {
    QString path;
    DiffState state = DiffState::Same;
    std::optional<DiffFile> before;
    std::optional<DiffFile> after;
};

// One value of the manifest. Objects and arrays are gone through, so it is a plain one, or one that is there on one
// side only.
struct ManifestChange {
    QString path; // as the server writes it: "api.endpoints[0].path", "$"
    QString before; // JSON, compact; null: not there
    QString after;

    bool operator==(const ManifestChange &) const = default;
};

struct BundleDiff {
    QList<DiffEntry> entries; // all of them, by the bytes of the path
    QList<ManifestChange> manifest; // without capabilities; at most 10,000
    QStringList capabilitiesAdded; // trimmed and in lower case, as the server compares them
    QStringList capabilitiesRemoved;
    bool manifestsRead = true; // else one of the two is no JSON object, and nothing is said of them

    bool isSame() const; // byte by byte; the manifest is one of the entries
    int count(DiffState state) const;
};

// One side, read whole.
struct DiffSide {
    QString path; // as it was given
    QMap<QString, DiffFile> files; // the first of a name counts, as readEntry has it; "./" before a name is left out
    QByteArray manifest; // of manifest.json; null: there is none
};

// Errors: DistSource::open's and scanFolder's for a folder, .zip or .7z, else listBundle's; FileUnreadable,
// FileChanged.
Result<DiffSide> readDiffSide(const QString &path, OperationContext &context, const ReadLimits &limits = {});

BundleDiff compareSides(const DiffSide &before, const DiffSide &after);

// The contents of those of `paths` that are files under 1 MiB, until 32 MiB are reached; "./" as above. Errors as
// above.
Result<QHash<QString, QByteArray>> readTexts(
    const DiffSide &side, const QStringList &paths, OperationContext &context, const ReadLimits &limits = {});

// The entries that differ, as unified diffs by path; those of which no text can be told are left out. Errors as above.
Result<QMap<QString, QString>> textDiffs(const DiffSide &before, const DiffSide &after, const QStringList &paths,
    OperationContext &context, const ReadLimits &limits = {});

} // namespace waybill
