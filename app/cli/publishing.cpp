#include "app/cli/publishing.h"

#include "app/cli/inputs.h"
#include "core/manifest/judge.h"
#include "core/settings/serversecrets.h"
#include "core/settings/settings.h"
#include "core/signing/keychain.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

QString firstOf(const QString &given, std::initializer_list<const char *> variables) {
    if (!given.isEmpty())
        return given;
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return {};
}

QString givenServer(const Invocation &invocation) {
    return firstOf(invocation.options.value(QStringLiteral("server")), {"SERVER_BASE", "ALGA_API_BASE_URL"});
}

// The key of the server that was chosen in the window; empty where it has none. Of a server that is given by its
// address nothing is kept.
Result<QByteArray> readKeptKey(const Invocation &invocation) {
    const Settings settings = loadSettings(defaultSettingsFile());
    const QString id = secretId(settings.targetId, ServerSecret::ApiKey);
    if (!givenServer(invocation).isEmpty() || !settings.keptSecrets.contains(id))
        return QByteArray();
    Keychain keychain(serverSecretsService);
    OperationContext context = invocation.context();
    const auto key = keychain.read(id, context);
    // Without it the server would refuse, and nobody would know why.
    if (!key && key.error().code == ErrorCode::IdentityNotFound)
        return fail(ErrorCode::IdentityDamaged, id, QStringLiteral("not in the keychain any more"));
    if (!key)
        return fail(key.error());
    return QByteArray(key->data(), key->size());
}

} // namespace

void addServerOptions(QCommandLineParser &parser) {
    parser.addOption({QStringLiteral("server"),
        say("Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window."),
        QStringLiteral("url")});
    parser.addOption({QStringLiteral("tenant"), say("Tenant id; else ALGA_TENANT_ID."), QStringLiteral("id")});
    parser.addOption({QStringLiteral("api-key-file"),
        say("File with the API key; else ALGA_API_KEY, or the keychain's key for the server chosen in the window."),
        QStringLiteral("file")});
    parser.addOption({QStringLiteral("allow-plain-http"),
        say("Send to this server without encryption, though it is not this machine.")});
}

std::expected<ServerProfile, Exit> readServer(const Invocation &invocation) {
    const auto &options = invocation.options;
    ServerProfile server;
    const QString address = givenServer(invocation);
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
    if (file.isEmpty() && !qEnvironmentVariableIsEmpty("ALGA_API_KEY"))
        return qgetenv("ALGA_API_KEY");
    auto key = file.isEmpty() ? readKeptKey(invocation) : readSecret(file);
    if (!key)
        return std::unexpected(invocation.output.failed(key.error()));
    return *key;
}

std::expected<QByteArray, Exit> readManifest(
    const Invocation &invocation, const QString &bundle, const QString &file, OperationContext &context) {
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return std::unexpected(invocation.output.failed(listing.error()));
    if (listing->manifest.isNull())
        return std::unexpected(invocation.output.failed({ErrorCode::ManifestMissing, bundle, {}}));
    if (!file.isEmpty()) {
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

Exit tellPublish(const Invocation &invocation, const PublishReport &report, const QJsonObject &more) {
    QJsonObject document{{QStringLiteral("outcome"), outcomeName(report.outcome)},
        {QStringLiteral("contentHash"), report.bundleHash},
        {QStringLiteral("requestIds"), QJsonArray::fromStringList(report.requestIds)}};
    for (auto each = more.begin(); each != more.end(); ++each)
        document.insert(each.key(), each.value());
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

} // namespace waybill::cli
