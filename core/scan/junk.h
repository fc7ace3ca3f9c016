// What a folder or bundle holds that nobody wanted to publish, told by names alone. Pure; any thread.
#pragma once

#include "core/scan/contentscan.h"

namespace waybill {

// Paths relative to the folder, '/' between parts. A folder of version control or of packages is told once, not each
// of its files.
QList<Discovery> junkAmong(const QStringList &paths);

// A process's memory: an ELF core file (type 4), or a minidump. `head`: its first bytes, at least 20 where it has them.
bool isMemoryDump(QByteArrayView head);

Discovery junkFound(QLatin1StringView code, const QString &path);

} // namespace waybill
