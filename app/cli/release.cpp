#include "app/cli/building.h"
#include "app/cli/folderoptions.h"
#include "app/cli/inputs.h"
#include "app/cli/keyinput.h"
#include "app/cli/publishing.h"
#include "app/cli/signaturejson.h"
#include "core/bundle/bundlewriter.h"
#include "core/bundle/distsource.h"

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    addServerOptions(options);
    addBuildOptions(options);
    addFolderOptions(options);
    options.add({QStringLiteral("algorithm"), CommandLine::tr("cosign, x509 or pgp; else as the key is."),
        QStringLiteral("cosign|x509|pgp")});
    addSignerOptions(options);
    options.add(
        {QStringLiteral("output"), CommandLine::tr("Where the bundle goes (bundle.tar.zst in the working folder)."),
            QStringLiteral("file"), QStringLiteral("bundle.tar.zst")});
    options.add({QStringLiteral("force"), CommandLine::tr("Replace an existing bundle.")});
    addCacheOption(options);
}

std::expected<PackReport, Exit> pack(
    const Invocation &invocation, const QString &folder, const FolderChoice &choice, OperationContext &context) {
    const auto source = DistSource::open(folder, context);
    if (!source)
        return std::unexpected(invocation.output.failed(source.error()));
    const auto list = scanSource(*source, choice, {}, context);
    if (!list)
        return std::unexpected(invocation.output.failed(list.error()));
    for (const Finding &finding : list->findings)
        invocation.output.finding(finding);
    noteContents(invocation.output, *list);
    PackOptions options;
    options.output = invocation.options.value(QStringLiteral("output"));
    options.overwrite = invocation.options.isSet(QStringLiteral("force"));
    options.cacheFolder = cacheFolder(invocation);
    auto report = packBundle(*list, options, context);
    if (!report)
        return std::unexpected(invocation.output.failed(report.error()));
    invocation.output.note(QStringLiteral("sha256:%1  %2").arg(report->sha256, report->bundle));
    return *report;
}

// The signature, written beside the bundle; an empty one where nobody is to sign.
std::expected<Signature, Exit> sign(const Invocation &invocation, const std::optional<Signer> &signer,
    const SignOptions &options, const QString &bundle, OperationContext &context) {
    if (!signer)
        return Signature{};
    const auto done = signBundle(*signer, bundle, options, context);
    if (!done)
        return std::unexpected(invocation.output.failed(done.error()));
    if (const auto written = writeSignature(signaturePath(bundle), done->text); !written)
        return std::unexpected(invocation.output.failed(written.error()));
    invocation.output.note(
        CommandLine::tr("signed %1 (%2)").arg(signaturePath(bundle), signer->identity().fingerprint));
    return Signature{
        QString::fromUtf8(done->text), algorithmName(signer->identity().algorithm), signer->identity().fingerprint};
}

// Who names a passphrase or a certificate means to sign, and would not see that nobody did.
QString signerOptionWithoutKey(const Invocation &invocation) {
    for (const char *option : {"algorithm", "certificate", "passphrase-file", "timestamp-url"}) {
        if (invocation.options.isSet(QString::fromLatin1(option)))
            return QString::fromLatin1(option);
    }
    return {};
}

// What needs no bundle is asked first: nobody waits for a pack to hear of a wrong passphrase.
Exit run(const Invocation &invocation) {
    PublishRequest request;
    const auto choice = readFolderChoice(invocation);
    if (!choice)
        return choice.error();
    const auto server = readServer(invocation);
    if (!server)
        return server.error();
    request.server = *server;
    const auto apiKey = readApiKey(invocation);
    if (!apiKey)
        return apiKey.error();
    request.credentials.apiKey = *apiKey;
    const auto algorithm = readAlgorithm(invocation);
    if (!algorithm)
        return algorithm.error();
    const auto options = readSignOptions(invocation);
    if (!options)
        return options.error();
    Identities identities;
    std::optional<Signer> signer;
    if (invocation.options.isSet(QStringLiteral("identity")) || invocation.options.isSet(QStringLiteral("key"))) {
        auto opened = openSigner(invocation, identities, *algorithm);
        if (!opened)
            return opened.error();
        signer = std::move(*opened);
    } else if (const QString option = signerOptionWithoutKey(invocation); !option.isEmpty()) {
        return invocation.output.usage(
            CommandLine::tr("--%1 is there, but no key to sign with: give --identity or --key.").arg(option));
    }
    OperationContext context = invocation.context();
    const auto folder = buildFirst(invocation, context);
    if (!folder)
        return folder.error();
    const auto packed = pack(invocation, *folder, *choice, context);
    if (!packed)
        return packed.error();
    const auto manifest = readManifest(invocation, packed->bundle, {}, context);
    if (!manifest)
        return manifest.error();
    noteSize(invocation.output, *packed, *manifest);
    const auto signature = sign(invocation, signer, *options, packed->bundle, context);
    if (!signature)
        return signature.error();
    request.bundle = packed->bundle;
    request.declaredHash = packed->sha256;
    request.manifestJson = *manifest;
    request.signature = *signature;
    if (const auto refused = completeRequest(invocation, request))
        return *refused;
    QJsonObject more{{QStringLiteral("bundle"), packed->bundle}};
    if (signer) {
        more.insert(QStringLiteral("signature"), signaturePath(packed->bundle));
        more.insert(QStringLiteral("signer"), publicJson(signer->identity()));
    }
    return tellPublish(invocation, publishBundle(request, context), more);
}

} // namespace

const Command releaseCommand{"release", "DIST",
    QT_TRANSLATE_NOOP("CommandLine",
        "Build (where that is asked for), validate, pack, sign and publish a dist or project folder in one go."),
    1, 1, addOptions, run};

} // namespace waybill::cli
