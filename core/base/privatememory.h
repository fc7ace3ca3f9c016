// Keeps what a process holds in memory, keys among it, out of core dumps and out of other programs' sight.
#pragma once

namespace waybill {

// First thing in main. No core file is written when the program crashes, also not by a handler that the system pipes
// cores to (Linux); other programs of the same user cannot read its memory. Never fails the program: where the system
// knows neither, nothing changes.
void keepMemoryPrivate();

} // namespace waybill
