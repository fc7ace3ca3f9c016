#include "app/cli/command.h"
#include "app/cli/folderoptions.h"
#include "app/cli/inputs.h"
#include "core/manifest/judge.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

const QStringList judges{
    QStringLiteral("server"), QStringLiteral("folder"), QStringLiteral("runner"), QStringLiteral("all")};

void addOptions(QCommandLineParser &parser) {
    addFolderOptions(parser);
    parser.addOption(
        {QStringLiteral("judge"), say("Whose findings count: server, folder, runner or all (the default)."),
            QStringLiteral("judge"), QStringLiteral("all")});
    parser.addOption(
        {QStringLiteral("today"), say("Judge the minimal manifest of older servers as today's server does.")});
}

Exit run(const Invocation &invocation) {
    const QString judge = invocation.options.value(QStringLiteral("judge"));
    if (!judges.contains(judge))
        return invocation.output.usage(say("--judge takes server, folder, runner or all."));
    const auto choice = readFolderChoice(invocation);
    if (!choice)
        return choice.error();
    OperationContext context = invocation.context();
    const auto judged = readForJudging(invocation.arguments.first(), *choice, context);
    if (!judged)
        return invocation.output.failed(judged.error(), {{QStringLiteral("valid"), false}});
    QList<Finding> findings;
    const auto take = [&](const Finding &finding) {
        // Without a manifest the server refuses too, whoever's finding it is.
        const bool counts = judge == QLatin1StringView("all") || judgeName(finding.judge) == judge
            || (judge == QLatin1StringView("server") && finding.code == QLatin1StringView("WB2007"));
        if (counts)
            findings.append(finding);
    };
    for (const Finding &finding : judged->findings)
        take(finding);
    if (judged->manifest) {
        for (const Finding &finding :
            judgeManifest(*judged->manifest, !invocation.options.isSet(QStringLiteral("today"))).findings)
            take(finding);
    }
    const bool valid = !hasErrors(findings);
    for (const Finding &finding : std::as_const(findings))
        invocation.output.finding(finding);
    invocation.output.result(valid ? say("valid") : say("not valid"));
    invocation.output.document({{QStringLiteral("valid"), valid}, {QStringLiteral("findings"), toJson(findings)}});
    return valid ? Exit::Done : Exit::Findings;
}

} // namespace

const Command validateCommand{"validate", "PATH",
    QT_TRANSLATE_NOOP("CommandLine", "Judge a manifest.json, a dist or project folder, or a bundle."), 1, 1, addOptions,
    run};

} // namespace waybill::cli
