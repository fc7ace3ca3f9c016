// How the program looks. Window thread, once the application exists.
#pragma once

#include "core/settings/settings.h"

namespace waybill {

// Wraps the desktop's style, to be called before there is a widget. A style makes each of its icons anew whenever one
// is asked for, reading every size of it from a file: for the docks' title bars alone that was a sixth of what it took
// to get the window onto the screen.
void keepStyleIcons();

// Light or dark, as the user chose; where that is the system's choice, as the desktop is. Asks the desktop's own theme;
// where that knows one scheme alone, as bare X11 does, a palette stands in for the dark one.
void apply(Appearance appearance, bool desktopIsDark);

} // namespace waybill
