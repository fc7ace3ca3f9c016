#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/manifest/judge.h"
#include "ui/text/usertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace waybill::cli {

namespace {

void addOptions(QCommandLineParser &parser) {
    parser.addOption(
        {QStringLiteral("cat"), say("Write the bytes of this entry to standard output."), QStringLiteral("path")});
    parser.addOption({QStringLiteral("extract"), say("Unpack into this folder, which must be empty or absent."),
        QStringLiteral("folder")});
}

QString typeName(BundleEntry::Type type) {
    switch (type) {
    case BundleEntry::Type::File:
        return QStringLiteral("file");
    case BundleEntry::Type::Folder:
        return QStringLiteral("folder");
    case BundleEntry::Type::Link:
        return QStringLiteral("link");
    case BundleEntry::Type::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject entryJson(const BundleEntry &entry) {
    QJsonObject json{{QStringLiteral("path"), entry.path}, {QStringLiteral("type"), typeName(entry.type)},
        {QStringLiteral("size"), entry.size}, {QStringLiteral("mode"), QString::number(entry.mode, 8)},
        {QStringLiteral("runner"), entry.runnerSkips.isEmpty() ? QStringLiteral("kept") : QStringLiteral("skipped")}};
    if (!entry.runnerSkips.isEmpty())
        json.insert(QStringLiteral("why"), entry.runnerSkips);
    return json;
}

Exit cat(const Invocation &invocation, const QString &bundle) {
    OperationContext context(invocation.stop);
    const QString path = invocation.options.value(QStringLiteral("cat"));
    const auto sink = [](QByteArrayView bytes) -> Result<void> {
        if (std::fwrite(bytes.data(), 1, static_cast<size_t>(bytes.size()), stdout)
            != static_cast<size_t>(bytes.size()))
            return fail(errorFromErrno(errno, QStringLiteral("standard output"), ErrorCode::FileUnwritable));
        return {};
    };
    auto read = readEntry(bundle, path, sink, context);
    if (read && std::fflush(stdout) != 0)
        read = fail(errorFromErrno(errno, QStringLiteral("standard output"), ErrorCode::FileUnwritable));
    return read ? Exit::Done : invocation.output.failed(read.error());
}

Exit extract(const Invocation &invocation, const QString &bundle) {
    OperationContext context = invocation.context();
    const QString folder = invocation.options.value(QStringLiteral("extract"));
    if (const auto done = extractBundle(bundle, folder, context); !done)
        return invocation.output.failed(done.error());
    invocation.output.result(folder);
    invocation.output.document({{QStringLiteral("folder"), folder}});
    return Exit::Done;
}

Exit run(const Invocation &invocation) {
    const QString bundle = invocation.arguments.first();
    if (invocation.options.isSet(QStringLiteral("cat")))
        return invocation.output.wantsJson()
            ? invocation.output.usage(say("--cat writes the entry's bytes; it does not go with --json."))
            : cat(invocation, bundle);
    if (invocation.options.isSet(QStringLiteral("extract")))
        return extract(invocation, bundle);
    OperationContext context = invocation.context();
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return invocation.output.failed(listing.error());
    QList<Finding> findings = findingsOf(*listing);
    if (!listing->manifest.isNull())
        findings += judgeManifest(listing->manifest).findings;

    invocation.output.result(QStringLiteral("sha256:%1  %2").arg(listing->sha256, bundle));
    invocation.output.result(say("%1 packed, %2 unpacked, %3 entries")
            .arg(ui::formatSize(listing->size), ui::formatSize(listing->uncompressedSize))
            .arg(listing->entries.size()));
    QJsonArray entries;
    for (const BundleEntry &entry : listing->entries) {
        entries.append(entryJson(entry));
        const QString skipped
            = entry.runnerSkips.isEmpty() ? QString() : say("  (the Runner skips it: %1)").arg(entry.runnerSkips);
        invocation.output.result(QStringLiteral("%1 %2  %3%4")
                .arg(entry.mode, 4, 8, QLatin1Char('0'))
                .arg(entry.size, 12)
                .arg(entry.path, skipped));
    }
    for (const Finding &finding : std::as_const(findings))
        invocation.output.finding(finding);
    invocation.output.document({{QStringLiteral("sha256"), listing->sha256}, {QStringLiteral("size"), listing->size},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("manifest"), QJsonDocument::fromJson(listing->manifest).object()},
        {QStringLiteral("findings"), toJson(findings)}});
    return Exit::Done;
}

} // namespace

const Command inspectCommand{"inspect", "BUNDLE",
    QT_TRANSLATE_NOOP("CommandLine", "Show what is inside a bundle, without unpacking it."), 1, 1, addOptions, run};

} // namespace waybill::cli
