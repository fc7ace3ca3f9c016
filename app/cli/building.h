// --build: what builds a project before it is packed. Main thread.
#pragma once

#include "app/cli/command.h"

#include <expected>

namespace waybill::cli {

void addBuildOptions(OptionList &options); // --build, --build-command

// The folder to pack: the one that is given where no build is asked for, else what its build has made. Tells the
// command, what of the environment it does not get, with --verbose what it gets, and each line that it writes.
std::expected<QString, Exit> buildFirst(const Invocation &invocation, OperationContext &context);

} // namespace waybill::cli
