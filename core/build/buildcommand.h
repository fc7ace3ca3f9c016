// What builds a project before it is packed: its own command, found or set, and what of the environment it gets. No
// shell is ever involved. Blocking; any thread.
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace waybill {

struct BuildCommand {
    QString folder; // where it runs; absolute
    QString program; // "npm": looked up in PATH where it is no path
    QStringList arguments; // "run", "build"

    bool operator==(const BuildCommand &) const = default;
};

// The script "build" of the folder's package.json, run by the package manager whose lock file stands beside it, else by
// npm. Errors: BuildMissing (no package.json, or one that is no JSON or has no such script; the detail says which),
// FileUnreadable.
Result<BuildCommand> findBuild(const QString &folder);

// A command as it is typed: split at white space, with "..." for what has some; nothing is expanded, and no operator of
// a shell means anything. Error: BuildMissing where it is empty.
Result<BuildCommand> readBuild(const QString &folder, const QString &words);

// As it could be typed.
QString shownCommand(const BuildCommand &command);

// What Waybill itself reads its keys and passphrases from.
QStringList secretVariables();

// This program's environment without those: what a build fetches from elsewhere has no business with them.
QProcessEnvironment buildEnvironment();

// Where the build's result is, relative to what was built: the folder itself where it holds manifest.json, else the
// first of dist, build and out that does, else the folder itself.
QString builtFolder(const QString &folder);

} // namespace waybill
