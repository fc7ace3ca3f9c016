#include "app/cli/command.h"
#include "ui/text/usertext.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

void addOptions(QCommandLineParser &) { }

QJsonObject explanationJson(const ui::Explanation &explanation) {
    return {{QStringLiteral("code"), explanation.code}, {QStringLiteral("title"), explanation.title},
        {QStringLiteral("text"), explanation.text}};
}

Exit run(const Invocation &invocation) {
    if (invocation.arguments.isEmpty()) {
        QJsonArray all;
        for (const ui::Explanation &explanation : ui::allExplanations()) {
            invocation.output.result(QStringLiteral("%1  %2").arg(explanation.code, -26).arg(explanation.title));
            all.append(explanationJson(explanation));
        }
        invocation.output.document({{QStringLiteral("explanations"), all}});
        return Exit::Done;
    }
    const auto explanation = ui::explain(invocation.arguments.first());
    if (!explanation)
        return invocation.output.usage(
            say("There is no code %1; waybill-cli explain lists them all.").arg(invocation.arguments.first()));
    invocation.output.result(
        QStringLiteral("%1: %2\n%3").arg(explanation->code, explanation->title, explanation->text));
    invocation.output.document(explanationJson(*explanation));
    return Exit::Done;
}

} // namespace

const Command explainCommand{"explain", "[CODE]",
    QT_TRANSLATE_NOOP("CommandLine", "Say what a code means and what to do; without one, list all."), 0, 1, addOptions,
    run};

} // namespace waybill::cli
