// The blocking steps of the Inspect page: plain functions from values to values, on a step's thread.
#pragma once

#include "core/bundle/bundlereader.h"
#include "core/bundle/filelist.h"
#include "core/manifest/judge.h"
#include "ui/session/signingsteps.h"

#include <optional>

namespace waybill::ui {

// A bundle as it was at one moment.
struct InspectedBundle {
    QString path; // absolute
    FileStamp stamp;
    BundleListing listing;
    std::optional<ManifestReport> manifest; // absent: no manifest.json in it
    QList<Finding> findings; // of the entries, then of the manifest
};

// What can be said of a large bundle before it is read to its end.
struct EarlyManifest {
    qint64 size; // of the bundle, in bytes
    QByteArray text;
    ManifestReport report; // the server's judge alone: the others look at what is not read yet
};

// The bundle that a path stands for: itself, or what the signature x.SIGNATURE is beside.
QString bundleOf(const QString &path);

// Absent for a bundle that is read in a moment, and where its manifest is not among the first bytes; what is wrong with
// it is for inspectBundle to tell. Error: Cancelled.
Result<std::optional<EarlyManifest>> readEarlyManifest(const QString &path, OperationContext &context);

// Lists it, and judges its manifest. Errors: listBundle's; FileChanged where somebody wrote to it meanwhile.
Result<InspectedBundle> inspectBundle(const QString &path, OperationContext &context);

// A signature looked for, and how its file was then; both are absent where there is no such file.
struct CheckedSignature {
    std::optional<FileStamp> stamp;
    std::optional<SignatureReport> report;
};

// `trustFile` of the order, where there is one, is read first, and its keys and authorities alone decide. Errors:
// readTrustAnchors', readAndVerify's; FileNotFound where a signature was named and is not there; FileChanged where the
// bundle is not the inspected one any more.
Result<CheckedSignature> checkSignature(
    const InspectedBundle &bundle, const VerifyOrder &order, OperationContext &context);

// Errors: signAndWrite's; FileChanged where the bundle is not the inspected one any more before it is signed.
Result<CheckedSignature> signInspected(
    const InspectedBundle &bundle, const SignOrder &order, OperationContext &context);

// Unpacks into `folder` or, where that is not empty, into a new one below it that has the extension's name. Gives the
// folder. Errors: extractBundle's; FileChanged as above, and nothing is left then.
Result<QString> extractInspected(const InspectedBundle &bundle, const QString &folder, OperationContext &context);

// The bytes of one entry, whole or not at all. Errors: readEntry's, FileUnwritable, DiskFull; FileChanged as above.
Result<void> saveEntry(
    const InspectedBundle &bundle, const QString &entry, const QString &file, OperationContext &context);

// Absent: there is no such file.
std::optional<FileStamp> stampOfFile(const QString &path);

} // namespace waybill::ui
