// What the sections of a WebAssembly file hold that its summary tells. Internal to core/bundle; pure, any thread.
#pragma once

#include "core/bundle/wasmsummary.h"

namespace waybill {

QString wasmSectionName(int id, bool component); // empty: not known
// Whether the summary needs the contents of this section.
bool isReadSection(int id, bool component);
// A custom section's contents begin with its name.
std::optional<WasmFault> readWasmSection(
    int id, QByteArrayView contents, const WasmLimits &limits, WasmSummary &summary);

} // namespace waybill
