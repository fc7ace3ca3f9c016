// Every code that a scan finds, with its severity and what its arguments hold. The sentences are in ui/text.
// Codes are stable: one that is not used any more is never given another meaning.
#pragma once

#include "core/base/finding.h"

#include <algorithm>
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
    ScanCode{QLatin1StringView("WB2011"), Severity::Error,
        QLatin1StringView("path, the system's reason")}, // a .waybillignore that cannot be used
    ScanCode{QLatin1StringView("WB2012"), Severity::Info,
        QLatin1StringView("file:line, pattern")}, // a rule that leaves nothing out
    ScanCode{QLatin1StringView("WB2013"), Severity::Warning,
        QLatin1StringView("file:line, pattern")}, // a rule that takes nothing back in
    ScanCode{QLatin1StringView("WB2014"), Severity::Warning,
        QLatin1StringView("glob")}, // a glob of the allow-list that names no file
    ScanCode{QLatin1StringView("WB2015"), Severity::Warning,
        QLatin1StringView("path, file:line, pattern")}, // what the manifest needs is left out
    ScanCode{QLatin1StringView("WB2016"), Severity::Info, QLatin1StringView("path, MiB")}, // one of the largest files
    ScanCode{QLatin1StringView("WB2017"), Severity::Info,
        QLatin1StringView("MiB, the cap in MiB")}, // more than the cap, before packing
    ScanCode{QLatin1StringView("WB2018"), Severity::Warning, QLatin1StringView("MiB, the cap in MiB")}, // over the cap
    ScanCode{QLatin1StringView("WB2019"), Severity::Warning,
        QLatin1StringView("percent, MiB before, MiB now")}, // grown since the last version
    ScanCode{QLatin1StringView("WB2020"), Severity::Error, QLatin1StringView("")}, // a project without WebAssembly
};

// `code` is one of the table. `file`: relative to the folder or bundle; empty: the whole.
inline Finding scanFinding(
    QLatin1StringView code, const QString &file, const QStringList &arguments, Judge judge = Judge::Folder) {
    const auto *const row = std::ranges::find(scanFindingCodes, code, &ScanCode::code);
    return {code, row->severity, judge, {}, file, {}, arguments};
}

} // namespace waybill
