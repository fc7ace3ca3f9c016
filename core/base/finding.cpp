#include "core/base/finding.h"

#include <algorithm>

namespace waybill {

QString severityName(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE_RETURN({});
}

QString judgeName(Judge judge) {
    switch (judge) {
    case Judge::Server:
        return QStringLiteral("server");
    case Judge::Schema:
        return QStringLiteral("schema");
    case Judge::Folder:
        return QStringLiteral("folder");
    case Judge::Runner:
        return QStringLiteral("runner");
    }
    Q_UNREACHABLE_RETURN({});
}

bool hasErrors(const QList<Finding> &findings) {
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace waybill
