#include "ui/models/icons.h"

#include <QCoreApplication>
#include <QHash>

namespace waybill::ui {

// Read and drawn once: a view asks for one with each row that it paints.
QIcon icon(const QString &name) {
    static QHash<QString, QIcon> known;
    QIcon &icon = known[name];
    if (icon.isNull()) {
        const QString file = QStringLiteral(":/icons/%1.svg").arg(name);
        icon.addFile(file);
        icon.addFile(file, {}, QIcon::Selected); // else it is tinted, and a good state is hardly green any more
    }
    return icon;
}

QIcon icon(StepState state) {
    switch (state) {
    case StepState::Unknown:
        return icon(QStringLiteral("state-unknown"));
    case StepState::Busy:
        return icon(QStringLiteral("state-busy"));
    case StepState::Good:
        return icon(QStringLiteral("state-good"));
    case StepState::Warning:
        return icon(QStringLiteral("state-warning"));
    case StepState::Bad:
        return icon(QStringLiteral("state-bad"));
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon icon(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return icon(QStringLiteral("state-info"));
    case Severity::Warning:
        return icon(QStringLiteral("state-warning"));
    case Severity::Error:
        return icon(QStringLiteral("state-bad"));
    }
    Q_UNREACHABLE_RETURN({});
}

StepState stateOf(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return StepState::Good;
    case Verdict::Warning:
        return StepState::Warning;
    case Verdict::Bad:
        return StepState::Bad;
    case Verdict::Unknown:
        return StepState::Unknown;
    }
    Q_UNREACHABLE_RETURN(StepState::Unknown);
}

QString stateName(StepState state) {
    switch (state) {
    case StepState::Unknown:
        return QCoreApplication::translate("StepState", "not done yet");
    case StepState::Busy:
        return QCoreApplication::translate("StepState", "running");
    case StepState::Good:
        return QCoreApplication::translate("StepState", "good");
    case StepState::Warning:
        return QCoreApplication::translate("StepState", "with warnings");
    case StepState::Bad:
        return QCoreApplication::translate("StepState", "with errors");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace waybill::ui
