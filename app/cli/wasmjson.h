// The summary of a WebAssembly file as the command line's JSON has it. Values.
#pragma once

#include "core/bundle/wasmsummary.h"

#include <QJsonObject>

namespace waybill::cli {

QJsonObject toJson(const WasmSummary &summary);

} // namespace waybill::cli
