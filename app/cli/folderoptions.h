// The options of every command that reads a folder, and what is said of what stays out. Main thread.
#pragma once

#include "app/cli/command.h"
#include "core/bundle/bundlewriter.h"
#include "core/bundle/distsource.h"

#include <expected>

namespace waybill::cli {

void addFolderOptions(OptionList &options); // --input, --older-runners, --only-assets
std::expected<FolderChoice, Exit> readFolderChoice(const Invocation &invocation); // else it has been said

// Whether secrets and junk are looked for, and with whose waivers.
struct Search {
    bool wanted = true;
    QString waivers; // a file; empty: that of the folder
};

// The findings of the search stand behind those of the scan. Errors: scanFolder's, scanForSecrets'.
Result<FileList> scanSource(
    const DistSource &source, const FolderChoice &choice, const Search &search, OperationContext &context);

void addCacheOption(OptionList &options); // --no-cache
QString cacheFolder(const Invocation &invocation); // for PackOptions

// To standard error: the kind of the folder where it is a project, and one line for each rule with what it leaves out.
void noteContents(Output &output, const FileList &list);

// To standard error: what there is to say of the bundle's size, also against the last version in the history.
QList<Finding> noteSize(Output &output, const PackReport &report, const QByteArray &manifest);

// {"kind": "dist"|"project", "kindReason": sentence, "excluded": [{"path", "source"?, "type", "files", "size",
// "atLeast"?, "why": {"cause": "rule"|"built-in"|"allow-list"|"not-staged"|"replaced", "file"?, "line"?, "pattern"?,
// "name"?}}]}
QJsonObject contentsJson(const FileList &list);

} // namespace waybill::cli
