// Waivers: findings that the author looked at and let pass, each with the reason, in a file of the folder that can be
// committed and is never packed (a built-in rule of core/bundle/ignorerules). Blocking; any thread.
#pragma once

#include "core/base/result.h"
#include "core/scan/contentscan.h"

namespace waybill {

// At the top of the folder.
inline constexpr QLatin1StringView waiversFileName(".waybill-waivers.json");

struct Waiver {
    QString code; // "WB3014"
    QString file; // relative to the folder
    QString fingerprint; // Discovery's
    QString reason; // one line, not blank, at most 500 characters

    bool operator==(const Waiver &) const = default;
};

// {"waivers": [{"code", "file", "fingerprint", "reason"}]}, nothing else. No file: no waivers. Error:
// WaiversUnreadable, also where it is anything else, a member is missing or unknown, or a reason is blank; the detail
// says what.
Result<QList<Waiver>> readWaivers(const QString &path);

// Written whole or not at all, in the order of file and code. Errors: FileUnwritable, DiskFull.
Result<void> writeWaivers(const QString &path, QList<Waiver> waivers);

// One more, or the same with another reason, which has to be one (isReason). Errors: as of reading and writing.
Result<Waiver> addWaiver(const QString &path, const Discovery &discovery, const QString &reason);

// The findings, the waived ones of severity info and with their reason as one argument more; behind them WB3120 for
// each waiver that is not about any of them.
QList<Finding> withWaivers(const QList<Discovery> &discoveries, const QList<Waiver> &waivers);

// The same with what readWaivers gave: where it failed nothing is waived, and WB3121 says so.
QList<Finding> withWaivers(const QList<Discovery> &discoveries, const Result<QList<Waiver>> &waivers);

// Empty: it is not waived.
QString waiverReason(const Finding &finding);

// Whether a reason is one that readWaivers takes.
bool isReason(const QString &reason);

} // namespace waybill
