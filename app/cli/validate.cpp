#include "app/cli/command.h"
#include "app/cli/folderoptions.h"
#include "app/cli/inputs.h"
#include "core/manifest/fixes.h"
#include "core/manifest/surroundings.h"
#include "ui/text/usertext.h"

#include <QJsonArray>
#include <QSaveFile>

namespace waybill::cli {

namespace {

const QStringList judges{QStringLiteral("server"), QStringLiteral("schema"), QStringLiteral("folder"),
    QStringLiteral("runner"), QStringLiteral("all")};

void addOptions(OptionList &options) {
    addFolderOptions(options);
    options.add({QStringLiteral("judge"),
        CommandLine::tr("Whose findings count: server, schema, folder, runner or all (the default)."),
        QStringLiteral("server|schema|folder|runner|all"), QStringLiteral("all")});
    options.add({QStringLiteral("waivers"),
        CommandLine::tr("Waive what this file says (.waybill-waivers.json of the folder)."), QStringLiteral("file")});
    options.add({QStringLiteral("today"),
        CommandLine::tr("Judge the minimal manifest of older servers as today's server does.")});
    options.add({QStringLiteral("fix"),
        CommandLine::tr(
            "Mend manifest.json where a finding has a fix, say what was done, then judge it. Nothing else in the file "
            "changes.")});
}

class Validation {
public:
    Validation(const QString &judge, bool olderServer)
        : m_judge(judge)
        , m_olderServer(olderServer) { }

    bool asks(QLatin1StringView judge) const { return m_judge == QLatin1StringView("all") || m_judge == judge; }

    // Of the folder or bundle. Without a manifest the server refuses, too, whoever's finding it is.
    QList<Finding> ofFiles(const QList<Finding> &findings) const {
        QList<Finding> counted;
        for (const Finding &finding : findings) {
            const bool noManifest = finding.code == QLatin1StringView("WB2007");
            if (m_judge == QLatin1StringView("all") || judgeName(finding.judge) == m_judge
                || (noManifest && m_judge != QLatin1StringView("runner")))
                counted.append(finding);
        }
        return counted;
    }

    // Of the manifest's text alone. What cannot be read is every judge's.
    QList<Finding> ofText(const QByteArray &text) const {
        if (m_judge == QLatin1StringView("all"))
            return judgeByRules(text, m_olderServer).findings;
        if (m_judge == QLatin1StringView("server"))
            return judgeManifest(text, m_olderServer).findings;
        const ManifestReport report = judgeManifest(text, m_olderServer);
        if (!report.manifest)
            return report.findings;
        return m_judge == QLatin1StringView("schema") ? judgeBySchema(text, readJson(text)) : QList<Finding>();
    }

    // Of the files that the manifest names.
    Result<QList<Finding>> ofNamedFiles(
        const QByteArray &text, const Surroundings &surroundings, OperationContext &context) const {
        const JsonSource source = readJson(text);
        QList<Finding> all;
        for (const auto &[name, judge] : {std::pair{"folder", &judgeFolder}, std::pair{"runner", &judgeRunner}}) {
            if (!asks(QLatin1StringView(name)))
                continue;
            auto findings = judge(source, surroundings, context);
            if (!findings)
                return fail(findings.error());
            all += *findings;
        }
        return all;
    }

private:
    QString m_judge;
    bool m_olderServer;
};

// Complete or not at all, and never over what somebody else wrote meanwhile.
Result<void> rewrite(const QString &path, const QByteArray &before, const QByteArray &after) {
    QSaveFile file(path);
    const auto unwritable = [&] {
        const bool full = file.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly) || file.write(after) != after.size())
        return unwritable();
    const auto now = readText(path);
    if (!now)
        return fail(now.error());
    if (*now != before)
        return fail(ErrorCode::FileChanged, path);
    if (!file.commit())
        return unwritable();
    return {};
}

// What was mended; the manifest is the mended one then.
Result<QList<Finding>> fix(Judged &judged, const Validation &validation) {
    if (!judged.manifest)
        return QList<Finding>();
    Mended mended = mend(*judged.manifest, [&validation](const QByteArray &text) { return validation.ofText(text); });
    if (mended.mended.isEmpty())
        return QList<Finding>();
    if (auto written = rewrite(judged.manifestFile, *judged.manifest, mended.text); !written)
        return fail(written.error());
    judged.manifest = std::move(mended.text);
    return std::move(mended.mended);
}

QJsonArray tellFixed(const Invocation &invocation, const QList<Finding> &fixed) {
    QJsonArray json;
    for (const Finding &finding : fixed) {
        invocation.output.result(CommandLine::tr("fixed %1 (%2): %3")
                .arg(finding.code, ui::shownName(finding.path), ui::describe(*finding.fix)));
        json.append(QJsonObject{{QStringLiteral("code"), finding.code}, {QStringLiteral("path"), finding.path},
            {QStringLiteral("fix"), toJson(*finding.fix)}});
    }
    return json;
}

Exit run(const Invocation &invocation) {
    const QString judge = invocation.options.value(QStringLiteral("judge"));
    if (!judges.contains(judge))
        return invocation.output.usage(CommandLine::tr("--judge takes server, schema, folder, runner or all."));
    const auto choice = readFolderChoice(invocation);
    if (!choice)
        return choice.error();
    const bool mending = invocation.options.isSet(QStringLiteral("fix"));
    const Validation validation(judge, !invocation.options.isSet(QStringLiteral("today")));
    OperationContext context = invocation.context();
    // Secrets and junk are the folder's judge's; nobody waits for what does not count.
    const Search search{
        validation.asks(QLatin1StringView("folder")), invocation.options.value(QStringLiteral("waivers"))};
    auto judged = readForJudging(invocation.arguments.first(), *choice, search, context);
    if (!judged)
        return invocation.output.failed(judged.error(), {{QStringLiteral("valid"), false}});
    if (mending && (judged->kind == Judged::Kind::Bundle || judged->kind == Judged::Kind::Archive))
        return invocation.output.usage(
            CommandLine::tr("--fix mends a manifest.json, or that of a dist folder: nothing inside %1 is changed.")
                .arg(invocation.arguments.first()));
    QJsonObject document;
    if (mending) {
        const auto fixed = fix(*judged, validation);
        if (!fixed)
            return invocation.output.failed(fixed.error(), {{QStringLiteral("valid"), false}});
        document.insert(QStringLiteral("fixed"), tellFixed(invocation, *fixed));
    }
    QList<Finding> findings = validation.ofFiles(judged->findings);
    if (judged->manifest)
        findings += validation.ofText(*judged->manifest);
    if (judged->manifest && judged->surroundings) {
        const auto named = validation.ofNamedFiles(*judged->manifest, *judged->surroundings, context);
        if (!named)
            return invocation.output.failed(named.error(), {{QStringLiteral("valid"), false}});
        findings += *named;
    }
    const bool valid = !hasErrors(findings);
    for (const Finding &finding : std::as_const(findings))
        invocation.output.finding(ui::shown(finding));
    invocation.output.result(valid ? CommandLine::tr("valid") : CommandLine::tr("not valid"));
    document.insert(QStringLiteral("valid"), valid);
    document.insert(QStringLiteral("findings"), toJson(findings));
    invocation.output.document(document);
    return valid ? Exit::Done : Exit::Findings;
}

} // namespace

const Command validateCommand{"validate", "PATH",
    QT_TRANSLATE_NOOP("CommandLine", "Judge a manifest.json, a dist or project folder, or a bundle."), 1, 1, addOptions,
    run};

} // namespace waybill::cli
