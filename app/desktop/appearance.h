// Light or dark, as the user chose. Window thread, once the application exists.
#pragma once

#include "core/settings/settings.h"

namespace waybill {

// Asks the desktop's own theme; where that knows one scheme alone, as bare X11 does, a palette stands in for the dark
// one.
void apply(Appearance appearance);

} // namespace waybill
