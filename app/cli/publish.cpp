#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/base/sha256.h"
#include "core/manifest/judge.h"
#include "core/settings/settings.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

void addOptions(QCommandLineParser &parser) {
    parser.addOption({QStringLiteral("bundle"), say("The bundle to publish."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("manifest"), say("Its manifest.json; has to be the one inside (the default)."),
        QStringLiteral("file")});
    parser.addOption({QStringLiteral("declared-hash"), say("Refuse to publish other bytes than these: SHA-256 in hex."),
        QStringLiteral("hash")});
    parser.addOption({QStringLiteral("server"),
        say("Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window."),
        QStringLiteral("url")});
    parser.addOption({QStringLiteral("tenant"), say("Tenant id; else ALGA_TENANT_ID."), QStringLiteral("id")});
    parser.addOption(
        {QStringLiteral("api-key-file"), say("File with the API key; else ALGA_API_KEY."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("allow-plain-http"),
        say("Send to this server without encryption, though it is not this machine.")});
    parser.addOption({QStringLiteral("signature"), say("Signature file to send along."), QStringLiteral("file")});
    parser.addOption({QStringLiteral("signature-algorithm"), say("cosign, x509 or pgp."), QStringLiteral("name")});
}

QString firstOf(const QString &given, std::initializer_list<const char *> variables) {
    if (!given.isEmpty())
        return given;
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return {};
}

// Each of these has written what is wrong before it gives an exit code.
std::expected<ServerProfile, Exit> readServer(const Invocation &invocation) {
    const auto &options = invocation.options;
    ServerProfile server;
    const QString address = firstOf(options.value(QStringLiteral("server")), {"SERVER_BASE", "ALGA_API_BASE_URL"});
    if (address.isEmpty()) {
        const Settings settings = loadSettings(defaultSettingsFile());
        const ServerProfile *chosen = settings.server(settings.targetId);
        if (!chosen)
            return std::unexpected(
                invocation.output.usage(say("No server is given: use --server, or set SERVER_BASE.")));
        server = *chosen;
    } else {
        const auto parsed = parseServerAddress(address);
        if (!parsed)
            return std::unexpected(invocation.output.failed(parsed.error()));
        server.address = *parsed;
        server.name = parsed->toString();
    }
    if (const QString tenant = firstOf(options.value(QStringLiteral("tenant")), {"ALGA_TENANT_ID"}); !tenant.isEmpty())
        server.tenant = tenant;
    server.adminHeader = server.adminHeader || qEnvironmentVariable("ALGA_ADMIN_HEADER") == QLatin1StringView("true");
    server.allowPlainHttp = server.allowPlainHttp || options.isSet(QStringLiteral("allow-plain-http"));
    return server;
}

std::expected<QByteArray, Exit> readApiKey(const Invocation &invocation) {
    const QString file = invocation.options.value(QStringLiteral("api-key-file"));
    if (file.isEmpty())
        return qgetenv("ALGA_API_KEY");
    auto key = readSecret(file);
    if (!key)
        return std::unexpected(invocation.output.failed(key.error()));
    return *key;
}

std::expected<Signature, Exit> readSignature(const Invocation &invocation) {
    static const QStringList algorithms{QStringLiteral("cosign"), QStringLiteral("x509"), QStringLiteral("pgp")};
    const QString file = invocation.options.value(QStringLiteral("signature"));
    const QString algorithm = invocation.options.value(QStringLiteral("signature-algorithm"));
    if (file.isEmpty() != algorithm.isEmpty())
        return std::unexpected(invocation.output.usage(say("--signature and --signature-algorithm go together.")));
    if (file.isEmpty())
        return Signature{};
    if (!algorithms.contains(algorithm))
        return std::unexpected(invocation.output.usage(say("--signature-algorithm takes cosign, x509 or pgp.")));
    const auto text = readText(file);
    if (!text)
        return std::unexpected(invocation.output.failed(text.error()));
    return Signature{QString::fromUtf8(*text), algorithm};
}

// The manifest inside the bundle, refused where the server would, or where another one was given.
std::expected<QByteArray, Exit> readManifest(const Invocation &invocation, OperationContext &context) {
    const QString bundle = invocation.options.value(QStringLiteral("bundle"));
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return std::unexpected(invocation.output.failed(listing.error()));
    if (listing->manifest.isNull())
        return std::unexpected(invocation.output.failed({ErrorCode::ManifestMissing, bundle, {}}));
    if (const QString file = invocation.options.value(QStringLiteral("manifest")); !file.isEmpty()) {
        const auto given = readText(file);
        if (!given)
            return std::unexpected(invocation.output.failed(given.error()));
        if (*given != listing->manifest)
            return std::unexpected(invocation.output.failed(
                {ErrorCode::ManifestInvalid, file, say("it is not the manifest.json inside %1").arg(bundle)}));
    }
    const ManifestReport report = judgeManifest(listing->manifest);
    for (const Finding &finding : report.findings)
        invocation.output.finding(finding);
    if (!report.accepted())
        return std::unexpected(invocation.output.failed(
            {ErrorCode::ManifestInvalid, bundle, {}}, {{QStringLiteral("findings"), toJson(report.findings)}}));
    return listing->manifest;
}

Exit tell(const Invocation &invocation, const PublishReport &report) {
    QJsonObject document{{QStringLiteral("outcome"), outcomeName(report.outcome)},
        {QStringLiteral("contentHash"), report.bundleHash},
        {QStringLiteral("requestIds"), QJsonArray::fromStringList(report.requestIds)}};
    if (!report.succeeded()) {
        document.insert(QStringLiteral("stagingKey"), report.stagingKey);
        document.insert(QStringLiteral("stagedObjectRemoved"), report.stagedObjectRemoved);
        return invocation.output.failed(report, document);
    }
    const QJsonObject receipt = report.receipt->toJson();
    for (const QString &key : {QStringLiteral("extension"), QStringLiteral("version"), QStringLiteral("contentHash"),
             QStringLiteral("canonicalKey")})
        document.insert(key, receipt.value(key));
    document.insert(QStringLiteral("receipt"), receipt);
    const FinalizeAnswer &answer = report.receipt->answer;
    invocation.output.result(
        say("published %1 %2 to %3").arg(answer.extensionName, answer.version, report.receipt->server));
    invocation.output.result(QStringLiteral("sha256:%1  %2").arg(answer.contentHash, answer.canonicalKey));
    invocation.output.document(document);
    return Exit::Done;
}

Exit run(const Invocation &invocation) {
    PublishRequest request;
    request.bundle = invocation.options.value(QStringLiteral("bundle"));
    request.declaredHash = invocation.options.value(QStringLiteral("declared-hash"));
    if (request.bundle.isEmpty())
        return invocation.output.usage(say("--bundle is missing."));
    if (!request.declaredHash.isEmpty() && !isSha256Hex(request.declaredHash))
        return invocation.output.failed({ErrorCode::InvalidHash, request.declaredHash, {}});
    const auto server = readServer(invocation);
    if (!server)
        return server.error();
    request.server = *server;
    const auto key = readApiKey(invocation);
    if (!key)
        return key.error();
    request.credentials.apiKey = *key;
    const auto signature = readSignature(invocation);
    if (!signature)
        return signature.error();
    request.signature = *signature;
    OperationContext context = invocation.context();
    const auto manifest = readManifest(invocation, context);
    if (!manifest)
        return manifest.error();
    request.manifestJson = *manifest;
    return tell(invocation, publishBundle(request, context));
}

} // namespace

const Command publishCommand{"publish", "",
    QT_TRANSLATE_NOOP("CommandLine", "Upload a bundle to a server and publish it."), 0, 0, addOptions, run};

} // namespace waybill::cli
