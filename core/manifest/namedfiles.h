// The files that a manifest names, and where it does. Internal to this room. Values only; any thread.
#pragma once

#include "core/manifest/jsonsource.h"

#include <QList>
#include <QString>

namespace waybill {

struct NamedFile {
    enum class Kind { UiEntry, Precompiled, Sbom, Entry, WasmEntry, Asset };

    Kind kind = Kind::UiEntry;
    QString field; // "precompiled.x86"
    QString target; // of precompiled: "x86"
    QString value; // as the manifest has it
    TextPlace place;
};

// In both shapes; values that are no text, or a blank one, name nothing.
QList<NamedFile> namedFiles(const JsonValue &root);

// The file's path from the top: without "./" or "/" in front, and, of a page's address, without what follows a '?' or
// '#'.
QString pathOf(const NamedFile &named);

// Where the manifest declares code that the server would run: the first handler, else the list of endpoints.
struct DeclaredCode {
    QString field;
    TextPlace place;
};
std::optional<DeclaredCode> declaredCode(const JsonValue &root);

} // namespace waybill
