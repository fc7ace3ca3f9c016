// Runs a build command to its end. Blocking; any thread, which needs no event loop.
#pragma once

#include "core/build/buildcommand.h"
#include "core/operation/context.h"

#include <functional>

namespace waybill {

// A line of what the command writes, on either of its streams, without its end and without what steers a terminal; a
// longer one than 4,096 characters comes in pieces.
using BuildLine = std::function<void(const QString &)>;

// Reports Stage::Building in lines. Errors: BuildNotStarted (no such program, or it may not be run), BuildFailed (the
// detail is its exit code, or the signal that ended it), Cancelled: it and all that it had started are gone then.
Result<void> runBuild(const BuildCommand &command, OperationContext &context, const BuildLine &line);

} // namespace waybill
