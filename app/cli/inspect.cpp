#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/signaturejson.h"
#include "app/cli/wasmjson.h"
#include "core/publish/surroundingsof.h"
#include "core/scan/secretscan.h"
#include "core/signing/identitystore.h"
#include "core/signing/signer.h"
#include "core/signing/trustedsigners.h"
#include "ui/text/bundletext.h"
#include "ui/text/usertext.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add({QStringLiteral("cat"), CommandLine::tr("Write the bytes of this entry to standard output."),
        QStringLiteral("path")});
    options.add({QStringLiteral("extract"), CommandLine::tr("Unpack into this folder, which must be empty or absent."),
        QStringLiteral("folder")});
    options.add({QStringLiteral("entry"),
        CommandLine::tr("With --extract: only this entry, or what is below this folder."), QStringLiteral("path")});
    options.add({QStringLiteral("wasm"),
        CommandLine::tr("Tell what this WebAssembly file takes, gives and is made of."), QStringLiteral("path")});
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
    const bool one = invocation.options.isSet(QStringLiteral("entry"));
    const QString entry = invocation.options.value(QStringLiteral("entry"));
    const auto done = one ? extractEntry(bundle, entry, folder, context) : extractBundle(bundle, folder, context);
    if (!done)
        return invocation.output.failed(done.error());
    invocation.output.result(folder);
    QJsonObject document{{QStringLiteral("folder"), folder}};
    if (one)
        document.insert(QStringLiteral("entry"), entry);
    invocation.output.document(document);
    return Exit::Done;
}

// A file that cannot be told about is a finding, not a failure: the bundle is read all the same.
Exit wasm(const Invocation &invocation, const QString &bundle) {
    OperationContext context = invocation.context();
    const QString path = invocation.options.value(QStringLiteral("wasm"));
    WasmReader reader;
    const auto read = readEntry(
        bundle, path,
        [&](QByteArrayView bytes) -> Result<void> {
            reader.take(bytes);
            return {};
        },
        context);
    if (!read)
        return invocation.output.failed(read.error());
    const auto summary = reader.finish();
    if (!summary) {
        const QString sentence = ui::wasmFaultText(summary.error());
        invocation.output.result(sentence);
        invocation.output.document({{QStringLiteral("path"), path},
            {QStringLiteral("fault"),
                QJsonObject{
                    {QStringLiteral("code"), wasmFaultName(summary.error())}, {QStringLiteral("message"), sentence}}}});
        return Exit::Findings;
    }
    for (const QString &line : ui::wasmLines(*summary))
        invocation.output.result(line);
    QJsonObject document = toJson(*summary);
    document.insert(QStringLiteral("path"), path);
    invocation.output.document(document);
    return Exit::Done;
}

// What the signature beside the bundle comes to; absent where there is none. FileChanged where the bundle is not the
// listed one any more; else loadTrustedSigners', readText's and verifyBundle's errors.
Result<std::optional<Verification>> checkSignature(
    const QString &bundle, const BundleListing &listing, const QString &extension, OperationContext &context) {
    const QString file = signaturePath(bundle);
    if (!QFileInfo::exists(file))
        return std::nullopt;
    const auto text = readText(file);
    if (!text)
        return fail(text.error());
    const auto remembered = loadTrustedSigners(defaultTrustedSignersFile());
    if (!remembered)
        return fail(remembered.error());
    auto verification = verifyBundle(bundle, *text, {{}, *remembered, extension}, context);
    if (!verification)
        return fail(verification.error());
    if (verification->sha256 != listing.sha256)
        return fail(ErrorCode::FileChanged, bundle);
    return *std::move(verification);
}

QString signatureLine(const Verification &verification) {
    QString line = CommandLine::tr("signature: unchanged: %1, trusted: %2 (%3)")
                       .arg(verification.unchanged ? CommandLine::tr("yes") : CommandLine::tr("no"),
                           verification.trusted() ? CommandLine::tr("yes") : CommandLine::tr("no"),
                           trustStateName(verification.state));
    if (const auto &signer = verification.signer)
        line += CommandLine::tr(", signed by: %1 (%2)")
                    .arg(ui::shownName(signer->holder.isEmpty() ? signer->keyType : signer->holder),
                        signer->fingerprint);
    return line;
}

QJsonValue signatureJson(const QString &bundle, const std::optional<Verification> &verification) {
    if (!verification)
        return QJsonValue::Null;
    QJsonObject object = toJson(*verification);
    object.insert(QStringLiteral("file"), signaturePath(bundle));
    return object;
}

// Names are a stranger's: on a terminal, none may write what it likes.
void tellEntries(Output &output, const QList<BundleEntry> &entries) {
    for (const BundleEntry &entry : entries) {
        const QString skipped = entry.runnerSkips.isEmpty()
            ? QString()
            : CommandLine::tr("  (the Runner skips it: %1)").arg(entry.runnerSkips);
        const QString runner = entry.runnerSkips.isEmpty() ? CommandLine::tr("kept") : CommandLine::tr("skipped");
        output.result(
            QStringLiteral("%1 %2  %3 ").arg(entry.mode, 4, 8, QLatin1Char('0')).arg(entry.size, 12).arg(runner, -8)
            + ui::shownName(entry.path) + skipped);
    }
}

Exit run(const Invocation &invocation) {
    const QString bundle = invocation.arguments.first();
    if (invocation.options.isSet(QStringLiteral("cat")))
        return invocation.output.wantsJson()
            ? invocation.output.usage(CommandLine::tr("--cat writes the entry's bytes; it does not go with --json."))
            : cat(invocation, bundle);
    if (invocation.options.isSet(QStringLiteral("entry")) && !invocation.options.isSet(QStringLiteral("extract")))
        return invocation.output.usage(
            CommandLine::tr("--entry goes with --extract; --cat writes one to standard output."));
    if (invocation.options.isSet(QStringLiteral("extract")))
        return extract(invocation, bundle);
    if (invocation.options.isSet(QStringLiteral("wasm")))
        return wasm(invocation, bundle);
    OperationContext context = invocation.context();
    const auto searched = searchBundle(bundle, context);
    if (!searched)
        return invocation.output.failed(searched.error());
    const BundleListing *listing = &searched->listing;
    QList<Finding> findings = findingsOf(*listing) + searched->findings;
    QString extension;
    if (!listing->manifest.isNull()) {
        const auto report = judgeByAll(listing->manifest, surroundingsOf(bundle, *listing, context), context);
        if (!report)
            return invocation.output.failed(report.error());
        findings += report->findings;
        extension = report->manifest ? report->manifest->name : QString();
    }
    const auto signature = checkSignature(bundle, *listing, extension, context);
    if (!signature)
        return invocation.output.failed(signature.error());

    invocation.output.result(QStringLiteral("sha256:%1  %2").arg(listing->sha256, bundle));
    invocation.output.result(
        CommandLine::tr("%1 packed, %2 unpacked, %n entries", nullptr, static_cast<int>(listing->entries.size()))
            .arg(ui::formatSize(listing->size), ui::formatSize(listing->uncompressedSize)));
    invocation.output.result(*signature ? signatureLine(**signature) : CommandLine::tr("signature: none"));
    tellEntries(invocation.output, listing->entries);
    QJsonArray entries;
    for (const BundleEntry &entry : listing->entries)
        entries.append(entryJson(entry));
    for (const Finding &finding : std::as_const(findings))
        invocation.output.finding(ui::shown(finding));
    invocation.output.document({{QStringLiteral("sha256"), listing->sha256}, {QStringLiteral("size"), listing->size},
        {QStringLiteral("entries"), entries},
        {QStringLiteral("manifest"), QJsonDocument::fromJson(listing->manifest).object()},
        {QStringLiteral("findings"), toJson(findings)},
        {QStringLiteral("signature"), signatureJson(bundle, *signature)}});
    return Exit::Done;
}

} // namespace

const Command inspectCommand{"inspect", "BUNDLE",
    QT_TRANSLATE_NOOP("CommandLine", "Show what is inside a bundle, without unpacking it."), 1, 1, addOptions, run};

} // namespace waybill::cli
