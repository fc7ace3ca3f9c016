#include "core/base/inputchoice.h"

namespace waybill {

QString inputKindName(InputKind kind) {
    switch (kind) {
    case InputKind::Dist:
        return QStringLiteral("dist");
    case InputKind::Project:
        return QStringLiteral("project");
    }
    Q_UNREACHABLE_RETURN({});
}

QString inputChoiceName(InputChoice choice) {
    switch (choice) {
    case InputChoice::Auto:
        return QStringLiteral("auto");
    case InputChoice::Dist:
        return inputKindName(InputKind::Dist);
    case InputChoice::Project:
        return inputKindName(InputKind::Project);
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<InputChoice> inputChoiceOf(QStringView name) {
    for (const InputChoice choice : {InputChoice::Auto, InputChoice::Dist, InputChoice::Project}) {
        if (name == inputChoiceName(choice))
            return choice;
    }
    return std::nullopt;
}

} // namespace waybill
