// The test of a connection as the program runs it. Blocking; a step's thread.
#pragma once

#include "core/publish/preflight.h"

namespace waybill::ui {

// The questions to the server, and to the object store of its profile where one is set. A store that cannot be asked
// is an answer like the others.
QList<PreflightAnswer> askServerAndStore(const PreflightOrder &order, OperationContext &context);

} // namespace waybill::ui
