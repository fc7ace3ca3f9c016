// What a PATH on the command line stands for. Blocking; main thread.
#pragma once

#include "app/cli/folderoptions.h"
#include "core/base/finding.h"
#include "core/base/inputchoice.h"
#include "core/bundle/bundlereader.h"
#include "core/bundle/distsource.h"
#include "core/manifest/surroundings.h"
#include "core/operation/context.h"
#include "core/signing/verification.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace waybill::cli {

// A manifest.json, a dist folder or archive, or a bundle, read as far as a judge needs it.
struct Judged {
    enum class Kind { Manifest, Folder, Archive, Bundle };

    Kind kind = Kind::Manifest;
    QString manifestFile; // absolute; empty where the manifest is no file of its own
    std::optional<QByteArray> manifest; // absent: there is none
    QList<Finding> findings; // of the folder or the bundle's entries
    std::optional<Surroundings> surroundings; // absent: a manifest alone
    std::shared_ptr<DistSource> source; // keeps an unpacked archive
};

// At most 1 MiB and a byte, so that the judge sees that it is too long. Errors: FileNotFound, FileUnreadable.
Result<QByteArray> readText(const QString &file);

// `choice`: where it is a folder. `context` has to outlive the result. Errors: scanSource's, DistSource::open's,
// searchBundle's, scanForSecrets', readText's.
Result<Judged> readForJudging(
    const QString &path, const FolderChoice &choice, const Search &search, OperationContext &context);

// A file with what is to be trusted. Errors: readText's, TrustUnreadable.
Result<TrustAnchors> readTrust(const QString &file);

// A secret's first line, from a file that holds nothing else. Errors: FileNotFound, FileUnreadable.
Result<QByteArray> readSecret(const QString &file);

} // namespace waybill::cli
