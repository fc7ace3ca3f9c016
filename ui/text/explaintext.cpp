// What every code means, made of the tables that findings and errors are made of.
#include "core/bundle/findingcodes.h"
#include "core/manifest/findingcodes.h"
#include "core/scan/findingcodes.h"
#include "ui/text/findingtable.h"
#include "ui/text/usertext.h"

#include <QCoreApplication>

#include <algorithm>

namespace waybill::ui {

namespace {

QString say(const char *sentence) {
    return QCoreApplication::translate("Finding", sentence);
}

struct Origin {
    Severity severity = Severity::Error;
    Judge judge = Judge::Folder;
    QString arguments;
};

// Other rooms may have tables of their own: what a code of theirs weighs is not told then.
std::optional<Origin> originOf(QLatin1StringView code) {
    const auto *const row = std::ranges::find(manifestFindingCodes, code, &FindingCode::code);
    if (row != manifestFindingCodes.end())
        return Origin{row->severity, row->judge, row->arguments};
    const auto *const secret = std::ranges::find(secretFindingCodes, code, &SecretCode::code);
    if (secret != secretFindingCodes.end())
        return Origin{secret->severity, Judge::Folder, secret->arguments};
    const auto *const scanned = std::ranges::find(scanFindingCodes, code, &ScanCode::code);
    if (scanned == scanFindingCodes.end())
        return std::nullopt;
    const bool runner = code == QLatin1StringView("WB2008");
    return Origin{scanned->severity, runner ? Judge::Runner : Judge::Folder, scanned->arguments};
}

QString meaningOf(const Origin &origin) {
    const bool error = origin.severity == Severity::Error;
    switch (origin.judge) {
    case Judge::Server:
        return error
            ? say(QT_TRANSLATE_NOOP("Finding", "The server refuses the manifest, and nothing is published."))
            : say(QT_TRANSLATE_NOOP("Finding", "A server that the manifest is meant for takes it all the same."));
    case Judge::Schema:
        return origin.severity == Severity::Info
            ? say(QT_TRANSLATE_NOOP("Finding", "Nothing is wrong: the platform's schema and documents are told."))
            : say(QT_TRANSLATE_NOOP("Finding",
                  "The server takes it; the platform's published schema, or its documents, ask for something else."));
    case Judge::Folder:
        return error ? say(QT_TRANSLATE_NOOP("Finding",
                           "The server would not notice; the extension would not work, or the bundle not be what was "
                           "built."))
                     : say(QT_TRANSLATE_NOOP("Finding", "No server checks it; it may not be what was meant."));
    case Judge::Runner:
        return say(QT_TRANSLATE_NOOP("Finding", "The server takes it; the Runner that executes it does not."));
    }
    Q_UNREACHABLE_RETURN({});
}

Explanation explanationOf(const FindingSentence &sentence) {
    Explanation explanation{sentence.code, say(sentence.title), {}, {}, {}, {}, say(sentence.help), {}};
    Finding finding;
    finding.code = sentence.code;
    if (const auto origin = originOf(sentence.code)) {
        explanation.severity = severityName(origin->severity);
        explanation.judge = judgeName(origin->judge);
        explanation.meaning = meaningOf(*origin);
        for (const QString &argument : origin->arguments.split(QStringLiteral(", "), Qt::SkipEmptyParts))
            finding.arguments.append(u'<' + argument + u'>');
    }
    explanation.sentence = describe(finding).message;
    QStringList lines{explanation.sentence, explanation.meaning, explanation.next};
    lines.removeAll(QString());
    explanation.text = lines.join(u'\n');
    return explanation;
}

Explanation explanationOf(ErrorCode code) {
    const Description description = describe(Error{code, {}, {}});
    return {errorName(code), description.title, {}, {}, {}, description.truth, description.next,
        description.truth + u'\n' + description.next};
}

} // namespace

std::optional<Explanation> explain(const QString &code) {
    const QString wanted = code.trimmed();
    for (const Explanation &explanation : allExplanations()) {
        if (explanation.code.compare(wanted, Qt::CaseInsensitive) == 0)
            return explanation;
    }
    return std::nullopt;
}

QList<Explanation> allExplanations() {
    QList<Explanation> all;
    for (const FindingSentence &sentence : findingTable())
        all.append(explanationOf(sentence));
    for (const ErrorCode code : allErrorCodes())
        all.append(explanationOf(code));
    return all;
}

} // namespace waybill::ui
