// Whether a folder is a bundle's contents or the project that builds them, and what of a project goes where in the
// bundle (contract: publish-api, "Two kinds of input folder"). Pure functions but for presentIn; any thread.
#pragma once

#include "core/base/inputchoice.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace waybill {

// Why a folder was taken for what it is.
struct Recognition {
    enum class Because {
        Asked, // the user chose
        NoManifest, // neither kind: told as a dist folder
        NoPackage, // no package.json: nothing builds here
        NothingBuilds, // a package.json, but no sources and nothing built beside it
        Sources, // manifest.json, package.json, and `sign`
    };

    InputKind kind = InputKind::Dist;
    Because because = Because::NoPackage;
    QString sign; // of Sources: "src/", "tsconfig.json"

    bool operator==(const Recognition &) const = default;
};

// The names that decide: of these, those that stand in the folder, files as "dist/main.wasm", folders as "dist/ui/". A
// link is neither.
QSet<QString> presentIn(int folder);

Recognition recognise(const QSet<QString> &present, InputChoice choice = InputChoice::Auto);

// A file or folder of the project, and where in the bundle it goes.
struct Staging {
    QString source; // relative to the project: "dist/ui"
    QStringList targets; // relative to the bundle: "ui"; more than one: the same file again
    bool folder = false;

    bool operator==(const Staging &) const = default;
};

// Never two for one target: what the build has written goes before what lies in the project.
QList<Staging> stagingOf(const QSet<QString> &present, bool olderRunners);

} // namespace waybill
