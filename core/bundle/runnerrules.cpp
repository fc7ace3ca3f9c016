#include "core/bundle/bundlereader.h"

#include <algorithm>

namespace waybill {

QString runnerSkipReason(QStringView path) {
    if (path.startsWith(u'/'))
        return QStringLiteral("absolute");
    if (path.contains(QLatin1StringView("..")))
        return QStringLiteral("dot-dot");
    for (const QStringView segment : path.split(u'/')) {
        if (segment.isEmpty())
            return QStringLiteral("empty-segment");
        if (segment.startsWith(u'.'))
            return QStringLiteral("dot-segment");
    }
    return {};
}

} // namespace waybill
