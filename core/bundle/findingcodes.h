// Every code that a scan finds, with its severity and what its arguments hold. The sentences are in ui/text.
// Codes are stable: one that is not used any more is never given another meaning.
#pragma once

#include "core/base/finding.h"

#include <array>

namespace waybill {

struct ScanCode {
    QLatin1StringView code;
    Severity severity;
    QLatin1StringView arguments; // what %1, %2 ... stand for; empty: none
};

inline constexpr std::array scanFindingCodes{
    ScanCode{QLatin1StringView("WB2001"), Severity::Error, QLatin1StringView("path")}, // a symbolic link
    ScanCode{QLatin1StringView("WB2002"), Severity::Error, QLatin1StringView("path")}, // neither file nor folder
    ScanCode{
        QLatin1StringView("WB2003"), Severity::Error, QLatin1StringView("path, the system's reason")}, // unreadable
    ScanCode{
        QLatin1StringView("WB2004"), Severity::Error, QLatin1StringView("path with \\xNN")}, // a name that is not UTF-8
    ScanCode{QLatin1StringView("WB2005"), Severity::Warning,
        QLatin1StringView("path, the other path")}, // differ in case alone
    ScanCode{
        QLatin1StringView("WB2006"), Severity::Warning, QLatin1StringView("path")}, // a control character or backslash
    ScanCode{QLatin1StringView("WB2007"), Severity::Error, QLatin1StringView("")}, // no manifest.json at the root
    ScanCode{QLatin1StringView("WB2008"), Severity::Warning,
        QLatin1StringView("path, the Runner's reason")}, // skipped by the Runner
    ScanCode{QLatin1StringView("WB2009"), Severity::Warning, QLatin1StringView("path")}, // a second manifest.json
    ScanCode{QLatin1StringView("WB2010"), Severity::Info, QLatin1StringView("path")}, // an empty folder is left out
};

} // namespace waybill
