// How a folder is to be read: as the bundle itself, or as the project that builds it (contract: publish-api, "Two kinds
// of input folder"). Values only; any thread.
#pragma once

#include <QString>

#include <optional>

namespace waybill {

enum class InputKind { Dist, Project };
enum class InputChoice { Auto, Dist, Project };

// What the user chose for one folder.
struct FolderChoice {
    InputChoice input = InputChoice::Auto;
    bool olderRunners = false; // a project's WebAssembly goes in twice: also where older Runners look for it
    bool onlyAssets = false; // of what no rule leaves out, only what the manifest's "assets" name, and what it needs

    bool operator==(const FolderChoice &) const = default;
};

// "auto", "dist", "project": as options, settings and JSON have them.
QString inputKindName(InputKind kind);
QString inputChoiceName(InputChoice choice);
std::optional<InputChoice> inputChoiceOf(QStringView name);

} // namespace waybill
