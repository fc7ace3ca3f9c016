#include "app/cli/folderoptions.h"

#include "core/bundle/foldersizes.h"
#include "core/bundle/packcache.h"
#include "core/manifest/judge.h"
#include "core/publish/folderinput.h"
#include "core/publish/history.h"
#include "core/scan/secretscan.h"
#include "ui/text/contentstext.h"
#include "ui/text/usertext.h"

namespace waybill::cli {

namespace {

QJsonObject whyJson(const Exclusion &exclusion) {
    const IgnoreRule &rule = exclusion.rule;
    switch (exclusion.cause) {
    case Exclusion::Cause::Rule:
        if (rule.isBuiltIn())
            return {{QStringLiteral("cause"), QStringLiteral("built-in")}, {QStringLiteral("name"), rule.name},
                {QStringLiteral("pattern"), rule.pattern}};
        return {{QStringLiteral("cause"), QStringLiteral("rule")}, {QStringLiteral("file"), rule.file},
            {QStringLiteral("line"), rule.line}, {QStringLiteral("pattern"), rule.pattern}};
    case Exclusion::Cause::AllowList:
        return {{QStringLiteral("cause"), QStringLiteral("allow-list")}};
    case Exclusion::Cause::NotStaged:
        return {{QStringLiteral("cause"), QStringLiteral("not-staged")}};
    case Exclusion::Cause::Replaced:
        return {{QStringLiteral("cause"), QStringLiteral("replaced")}};
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject excludedJson(const Exclusion &exclusion) {
    QJsonObject json{{QStringLiteral("path"), exclusion.path},
        {QStringLiteral("type"), exclusion.folder ? QStringLiteral("folder") : QStringLiteral("file")},
        {QStringLiteral("files"), exclusion.files}, {QStringLiteral("size"), exclusion.size},
        {QStringLiteral("why"), whyJson(exclusion)}};
    if (!exclusion.source.isEmpty())
        json.insert(QStringLiteral("source"), exclusion.source);
    if (exclusion.atLeast)
        json.insert(QStringLiteral("atLeast"), true);
    return json;
}

// What one rule leaves out, all together.
struct Sum {
    QString why;
    Exclusion all;
};

QList<Sum> sumsOf(const QList<Exclusion> &excluded) {
    QList<Sum> sums;
    QHash<QString, qsizetype> places;
    for (const Exclusion &each : excluded) {
        const QString why = ui::describe(each);
        const auto known = places.constFind(why);
        if (known == places.constEnd()) {
            places.insert(why, sums.size());
            sums.append({why, each});
            continue;
        }
        Exclusion &all = sums[*known].all;
        all.files += each.files;
        all.size += each.size;
        all.atLeast = all.atLeast || each.atLeast;
    }
    return sums;
}

} // namespace

void addFolderOptions(OptionList &options) {
    options.add({QStringLiteral("input"),
        CommandLine::tr(
            "What the folder is: dist (packed as it is), project (what it has built is packed), or auto (the "
            "default)."),
        QStringLiteral("auto|dist|project"), QStringLiteral("auto")});
    options.add({QStringLiteral("older-runners"),
        CommandLine::tr(
            "Put a project's WebAssembly also where older Runners look for it, under artifacts/component.")});
    options.add({QStringLiteral("only-assets"),
        CommandLine::tr("Leave out what the manifest's assets do not name; what it needs otherwise stays in.")});
}

std::expected<FolderChoice, Exit> readFolderChoice(const Invocation &invocation) {
    const auto input = inputChoiceOf(invocation.options.value(QStringLiteral("input")));
    if (!input)
        return std::unexpected(invocation.output.usage(CommandLine::tr("--input takes auto, dist or project.")));
    return FolderChoice{*input, invocation.options.isSet(QStringLiteral("older-runners")),
        invocation.options.isSet(QStringLiteral("only-assets"))};
}

Result<FileList> scanSource(
    const DistSource &source, const FolderChoice &choice, const Search &search, OperationContext &context) {
    auto list = scanFolder(source.folder(), scanOptionsFor(source.folder(), choice), context);
    if (!list || !search.wanted)
        return list;
    const auto found = scanForSecrets(*list, context, search.waivers);
    if (!found)
        return fail(found.error());
    list->findings += *found;
    return list;
}

void addCacheOption(OptionList &options) {
    options.add({QStringLiteral("no-cache"),
        CommandLine::tr(
            "Compress everything anew, and keep nothing of it for the next time. The bundle is the same.")});
}

QString cacheFolder(const Invocation &invocation) {
    return invocation.options.isSet(QStringLiteral("no-cache")) ? QString() : packCacheFolder();
}

void noteContents(Output &output, const FileList &list) {
    if (list.recognition.kind == InputKind::Project)
        output.note(ui::describe(list.recognition));
    for (const Sum &sum : sumsOf(list.excluded)) {
        Exclusion all = sum.all;
        all.folder = true; // told with the number of files
        output.note(QStringLiteral("%1: %2").arg(sum.why, ui::describeSize(all)));
    }
}

QList<Finding> noteSize(Output &output, const PackReport &report, const QByteArray &manifest) {
    const ManifestReport judged = judgeManifest(manifest);
    const QString extension = judged.manifest ? judged.manifest->name : QString();
    const QList<Finding> findings
        = packedSizeFindings(report.size, lastPublishedSize(History::defaultFile(), extension));
    for (const Finding &finding : findings)
        output.finding(finding);
    return findings;
}

QJsonObject contentsJson(const FileList &list) {
    QJsonArray excluded;
    for (const Exclusion &each : list.excluded)
        excluded.append(excludedJson(each));
    return {{QStringLiteral("kind"), inputKindName(list.recognition.kind)},
        {QStringLiteral("kindReason"), ui::describe(list.recognition)}, {QStringLiteral("excluded"), excluded}};
}

} // namespace waybill::cli
