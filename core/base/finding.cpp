#include "core/base/finding.h"

#include <algorithm>
#include <array>

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

QString fixName(FixKind kind) {
    switch (kind) {
    case FixKind::RemoveField:
        return QStringLiteral("remove-field");
    case FixKind::RenameField:
        return QStringLiteral("rename-field");
    case FixKind::RemoveRepetition:
        return QStringLiteral("remove-repetition");
    case FixKind::AddField:
        return QStringLiteral("add-field");
    case FixKind::ReplaceValue:
        return QStringLiteral("replace-value");
    case FixKind::TrimText:
        return QStringLiteral("trim-text");
    case FixKind::AddSlash:
        return QStringLiteral("add-slash");
    case FixKind::RemoveEntry:
        return QStringLiteral("remove-entry");
    case FixKind::RemoveByteOrderMark:
        return QStringLiteral("remove-byte-order-mark");
    case FixKind::RemoveComma:
        return QStringLiteral("remove-comma");
    case FixKind::EscapeCharacter:
        return QStringLiteral("escape-character");
    }
    Q_UNREACHABLE_RETURN({});
}

std::span<const FixKind> allFixKinds() {
    using enum FixKind;
    static constexpr std::array all{RemoveField, RenameField, RemoveRepetition, AddField, ReplaceValue, TrimText,
        AddSlash, RemoveEntry, RemoveByteOrderMark, RemoveComma, EscapeCharacter};
    return all;
}

bool hasErrors(const QList<Finding> &findings) {
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.severity == Severity::Error; });
}

} // namespace waybill
