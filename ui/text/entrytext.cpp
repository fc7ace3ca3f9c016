// What is inside a bundle, in words; and names that somebody else chose, so that they can be read for what they are.
#include "ui/text/usertext.h"

#include <QCoreApplication>

namespace waybill::ui {

namespace {

bool isReadable(char32_t c) {
    return QChar::isPrint(c) && QChar::category(c) != QChar::Separator_Line
        && QChar::category(c) != QChar::Separator_Paragraph && QChar::category(c) != QChar::Other_Format;
}

struct Reason {
    const char *name;
    const char *words;
};

constexpr Reason reasons[] = {
    {"absolute", QT_TRANSLATE_NOOP("Entry", "its path begins at the root")},
    {"dot-dot", QT_TRANSLATE_NOOP("Entry", "its path has two dots")},
    {"empty-segment", QT_TRANSLATE_NOOP("Entry", "a part of its path is empty")},
    {"dot-segment", QT_TRANSLATE_NOOP("Entry", "a part of its path begins with a dot")},
    {"not-a-file", QT_TRANSLATE_NOOP("Entry", "it is no regular file")},
};

} // namespace

QString shownName(const QString &name) {
    QString text;
    text.reserve(name.size());
    for (const char32_t c : name.toUcs4()) {
        if (isReadable(c))
            text += QChar::fromUcs4(c);
        else
            text += QStringLiteral("\\u{%1}").arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
    }
    return text;
}

Error shown(Error error) {
    error.subject = shownName(error.subject);
    // The technical reason is told in lines, some of them.
    QStringList lines = error.detail.split(u'\n');
    for (QString &line : lines)
        line = shownName(line);
    error.detail = lines.join(u'\n');
    return error;
}

Finding shown(Finding finding) {
    finding.file = shownName(finding.file);
    for (QString &argument : finding.arguments)
        argument = shownName(argument);
    return finding;
}

QString runnerReason(const QString &runnerSkips) {
    for (const Reason &reason : reasons) {
        if (runnerSkips == QLatin1StringView(reason.name))
            return QCoreApplication::translate("Entry", reason.words);
    }
    return runnerSkips;
}

} // namespace waybill::ui
