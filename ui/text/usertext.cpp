#include "ui/text/usertext.h"

#include "core/scan/waivers.h"
#include "ui/text/findingtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill::ui {

namespace {

QString translated(const char *sentence) {
    return QCoreApplication::translate("Finding", sentence);
}

const FindingSentence *sentenceOf(const QString &code) {
    const auto table = findingTable();
    const auto row = std::ranges::find(table, code, &FindingSentence::code);
    return row == table.end() ? nullptr : &*row;
}

// All at once: an argument that holds "%1" itself stays as it is.
QString filled(QString sentence, const QStringList &arguments) {
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number >= 1 && number <= arguments.size()) {
            result += arguments[number - 1];
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

} // namespace

FindingText describe(const Finding &finding) {
    const FindingSentence *sentence = sentenceOf(finding.code);
    if (!sentence)
        return {finding.arguments.join(QStringLiteral(", ")), {}};
    const bool absent = sentence->absent && (finding.arguments.isEmpty() || finding.arguments.last().isEmpty());
    QString message = filled(translated(absent ? sentence->absent : sentence->message), finding.arguments);
    if (const QString reason = waiverReason(finding); !reason.isEmpty())
        message += u' ' + filled(translated(QT_TRANSLATE_NOOP("Finding", "Waived: %1")), {reason});
    return {message, translated(sentence->help)};
}

} // namespace waybill::ui
