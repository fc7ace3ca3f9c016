// Where the sources and the built programs stand. Tests only; any thread.
#pragma once

#include <QString>

namespace waybill {

QString inSources(const char *path); // relative to the top: "resources/sample/dist"
QString builtProgram(const char *name); // "waybill-cli"

} // namespace waybill
