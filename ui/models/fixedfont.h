// The font of what stands in columns: sources, digests, logs. Window thread.
#pragma once

#include <QFont>

namespace waybill::ui {

// The system's font of fixed width, never smaller than the text around it: where letters are set larger, many systems
// leave this one as it was.
QFont fixedFont();

} // namespace waybill::ui
