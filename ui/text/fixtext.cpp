// What a fix does, as an order.
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Fix", sentence);
}

} // namespace

QString describe(const Fix &fix) {
    // Names out of a file somebody else may have written.
    const QString first = shownName(fix.arguments.value(0));
    const QString second = shownName(fix.arguments.value(1));
    switch (fix.kind) {
    case FixKind::RemoveField:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the field \"%1\".")).arg(first);
    case FixKind::RenameField:
        return say(QT_TRANSLATE_NOOP("Fix", "Rename the field \"%1\" to \"%2\".")).arg(first, second);
    case FixKind::RemoveRepetition:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the field \"%1\" that stands before this one.")).arg(first);
    case FixKind::AddField:
        return say(QT_TRANSLATE_NOOP("Fix", "Add \"%1\": %2.")).arg(first, second);
    case FixKind::ReplaceValue:
        return say(QT_TRANSLATE_NOOP("Fix", "Write %1 instead.")).arg(first);
    case FixKind::TrimText:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the white space around it."));
    case FixKind::AddSlash:
        return say(QT_TRANSLATE_NOOP("Fix", "Put a / in front."));
    case FixKind::RemoveEntry:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the entry %1.")).arg(first);
    case FixKind::RemoveByteOrderMark:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the byte order mark."));
    case FixKind::RemoveComma:
        return say(QT_TRANSLATE_NOOP("Fix", "Remove the comma before the closing bracket."));
    case FixKind::EscapeCharacter:
        return say(QT_TRANSLATE_NOOP("Fix", "Write the character %1 as an escape.")).arg(first);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace waybill::ui
