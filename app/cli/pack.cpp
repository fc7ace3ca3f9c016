#include "app/cli/command.h"
#include "app/cli/folderoptions.h"
#include "app/cli/inputs.h"
#include "core/bundle/bundlewriter.h"
#include "core/bundle/distsource.h"
#include "core/manifest/judge.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    addFolderOptions(options);
    options.add({QStringLiteral("force"), CommandLine::tr("Replace an existing OUT.")});
    options.add({QStringLiteral("level"), CommandLine::tr("zstd level, 1 to 22 (19)."), QStringLiteral("number"),
        QStringLiteral("19")});
    addCacheOption(options);
}

QJsonObject documentOf(const PackReport &report, const FileList &list, const QList<Finding> &findings) {
    QJsonObject document{{QStringLiteral("bundle"), report.bundle}, {QStringLiteral("sha256"), report.sha256},
        {QStringLiteral("tarSha256"), report.tarSha256}, {QStringLiteral("size"), report.size},
        {QStringLiteral("uncompressedSize"), report.uncompressedSize}, {QStringLiteral("files"), report.files},
        {QStringLiteral("sidecar"), report.sidecar}, {QStringLiteral("unchanged"), report.unchanged},
        {QStringLiteral("frames"), report.frames}, {QStringLiteral("framesFromCache"), report.framesFromCache},
        {QStringLiteral("findings"), toJson(findings)}};
    const QJsonObject contents = contentsJson(list);
    for (auto each = contents.begin(); each != contents.end(); ++each)
        document.insert(each.key(), each.value());
    return document;
}

// What the server would say does not keep anyone from packing, but is not kept from anyone either.
QByteArray noteManifest(const Invocation &invocation, const QString &folder) {
    auto text = readText(folder + QStringLiteral("/manifest.json"));
    if (!text)
        return {};
    for (const Finding &finding : judgeManifest(*text).findings)
        invocation.output.finding(finding);
    return *std::move(text);
}

Exit run(const Invocation &invocation) {
    bool number = false;
    PackOptions options{invocation.arguments[1], invocation.options.value(QStringLiteral("level")).toInt(&number),
        invocation.options.isSet(QStringLiteral("force"))};
    options.cacheFolder = cacheFolder(invocation);
    if (!number || options.level < 1 || options.level > 22)
        return invocation.output.usage(CommandLine::tr("--level takes a number from 1 to 22."));
    const auto choice = readFolderChoice(invocation);
    if (!choice)
        return choice.error();
    OperationContext context = invocation.context();
    const auto source = DistSource::open(invocation.arguments[0], context);
    if (!source)
        return invocation.output.failed(source.error());
    const auto list = scanSource(*source, *choice, {}, context);
    if (!list)
        return invocation.output.failed(list.error());
    for (const Finding &finding : list->findings)
        invocation.output.finding(finding);
    noteContents(invocation.output, *list);
    const QByteArray manifest = noteManifest(invocation, source->folder());
    const auto report = packBundle(*list, options, context);
    if (!report)
        return invocation.output.failed(report.error(), {{QStringLiteral("findings"), toJson(list->findings)}});
    invocation.output.result(QStringLiteral("sha256:%1  %2").arg(report->sha256, invocation.arguments[1]));
    const QList<Finding> findings = list->findings + noteSize(invocation.output, *report, manifest);
    invocation.output.document(documentOf(*report, *list, findings));
    return Exit::Done;
}

} // namespace

const Command packCommand{"pack", "DIST OUT",
    QT_TRANSLATE_NOOP(
        "CommandLine", "Pack a dist or project folder (or a .zip or .7z of one) to a bundle, with its SHA-256."),
    2, 2, addOptions, run};

} // namespace waybill::cli
