#include "app/cli/publishing.h"

#include "app/cli/inputs.h"
#include "core/manifest/judge.h"
#include "core/publish/history.h"
#include "core/publish/preflight.h"
#include "core/publish/publishedobjects.h"
#include "core/settings/serversecrets.h"
#include "core/settings/settings.h"
#include "core/signing/keychain.h"
#include "ui/text/usertext.h"

#include <QJsonArray>

namespace waybill::cli {

namespace {

constexpr int attemptsAtMost = 100;

QString firstOf(const QString &given, std::initializer_list<const char *> variables) {
    if (!given.isEmpty())
        return given;
    for (const char *variable : variables) {
        if (const QString value = qEnvironmentVariable(variable); !value.isEmpty())
            return value;
    }
    return {};
}

// Commands that go on with a publish do not have the option: the publish has its server.
QString givenServer(const Invocation &invocation) {
    const QString option = QStringLiteral("server");
    const bool given = invocation.options.optionNames().contains(option);
    return firstOf(given ? invocation.options.value(option) : QString(), {"SERVER_BASE", "ALGA_API_BASE_URL"});
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

void addServerOptions(OptionList &options) {
    options.add({QStringLiteral("server"),
        CommandLine::tr("Address; else SERVER_BASE, ALGA_API_BASE_URL, or the server chosen in the window."),
        QStringLiteral("url")});
    options.add({QStringLiteral("tenant"), CommandLine::tr("Tenant id; else ALGA_TENANT_ID."), QStringLiteral("id")});
    options.add({QStringLiteral("api-key-file"),
        CommandLine::tr(
            "File with the API key; else ALGA_API_KEY, or the keychain's key for the server chosen in the window."),
        QStringLiteral("file")});
    options.add({QStringLiteral("allow-plain-http"),
        CommandLine::tr("Send to this server without encryption, though it is not this machine.")});
    options.add({QStringLiteral("attempts"),
        CommandLine::tr("How often a call is tried in all where the way or the server fails for a moment (4)."),
        QStringLiteral("number"), QStringLiteral("4")});
    options.add(
        {QStringLiteral("install"), CommandLine::tr("Install the version for the tenant once it is published.")});
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
                invocation.output.usage(CommandLine::tr("No server is given: use --server, or set SERVER_BASE.")));
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
            return std::unexpected(invocation.output.failed({ErrorCode::ManifestInvalid, file,
                CommandLine::tr("it is not the manifest.json inside %1").arg(bundle)}));
    }
    const ManifestReport report = judgeManifest(listing->manifest);
    for (const Finding &finding : report.findings)
        invocation.output.finding(finding);
    if (!report.accepted())
        return std::unexpected(invocation.output.failed(
            {ErrorCode::ManifestInvalid, bundle, {}}, {{QStringLiteral("findings"), toJson(report.findings)}}));
    return listing->manifest;
}

Result<std::shared_ptr<ObjectStore>> openStore(
    const Invocation &invocation, ServerProfile &server, Credentials &credentials) {
    StorageCheck &storage = server.storage;
    if (!storage.isSet()) {
        storage.endpoint = QUrl(qEnvironmentVariable("STORAGE_S3_ENDPOINT"), QUrl::StrictMode);
        storage.bucket = firstOf({}, {"STORAGE_S3_BUNDLE_BUCKET", "STORAGE_S3_BUCKET"});
        if (const QString region = qEnvironmentVariable("STORAGE_S3_REGION"); !region.isEmpty())
            storage.region = region;
        storage.pathStyle = qEnvironmentVariable("STORAGE_S3_FORCE_PATH_STYLE") != QLatin1StringView("false");
    }
    if (!storage.isSet())
        return std::shared_ptr<ObjectStore>();
    if (credentials.storageAccessKey.isEmpty())
        credentials.storageAccessKey = qgetenv("STORAGE_S3_ACCESS_KEY");
    if (credentials.storageSecretKey.isEmpty())
        credentials.storageSecretKey = qgetenv("STORAGE_S3_SECRET_KEY");
    if (credentials.storageAccessKey.isEmpty() || credentials.storageSecretKey.isEmpty()) {
        invocation.output.note(CommandLine::tr("The server's object store is not asked: STORAGE_S3_ACCESS_KEY and "
                                               "STORAGE_S3_SECRET_KEY are not set."));
        return std::shared_ptr<ObjectStore>();
    }
    auto store = openPublishedObjects(server, credentials);
    if (!store)
        return fail(store.error());
    return std::shared_ptr<ObjectStore>(*std::move(store));
}

namespace {

// What can be looked at here, before anything is sent; the server is asked by the publish itself, which tries again.
std::optional<Exit> refuseRed(const Invocation &invocation, const PublishRequest &request) {
    PreflightOrder order;
    order.server = request.server;
    order.bundle = request.bundle;
    order.manifestJson = request.manifestJson;
    order.extension = request.extension;
    order.version = request.version;
    order.signatureText = request.signature.text;
    OperationContext context = invocation.context();
    for (const PreflightAnswer &answer : askHere(order, context)) {
        if (answer.verdict == Verdict::Warning)
            invocation.output.note(ui::describe(answer).title);
        if (answer.verdict == Verdict::Bad)
            return invocation.output.failed(answer.error.value_or(Error()));
    }
    return std::nullopt;
}

} // namespace

std::optional<Exit> completeRequest(const Invocation &invocation, PublishRequest &request) {
    bool number = false;
    request.retry.attempts = invocation.options.value(QStringLiteral("attempts")).toInt(&number);
    if (!number || request.retry.attempts < 1 || request.retry.attempts > attemptsAtMost)
        return invocation.output.usage(CommandLine::tr("--attempts takes a number from 1 to %1.").arg(attemptsAtMost));
    if (invocation.options.isSet(QStringLiteral("install")))
        request.server.installAfterPublish = true;
    auto store = openStore(invocation, request.server, request.credentials);
    if (!store)
        return invocation.output.failed(store.error());
    request.store = *std::move(store);
    if (const ManifestReport report = judgeManifest(request.manifestJson); report.manifest) {
        request.extension = report.manifest->name;
        request.version = report.manifest->version;
    }
    request.historyFile = History::defaultFile();
    return refuseRed(invocation, request);
}

namespace {

QJsonObject installationJson(const PublishReport &report) {
    QJsonObject json{{QStringLiteral("outcome"), installOutcomeName(report.install)}};
    if (report.installError)
        json.insert(QStringLiteral("error"), toJson(*report.installError));
    return json;
}

// What is to be told beside the outcome: what the store holds, what the installation came to, what the history lacks.
void noteAside(const Invocation &invocation, const std::optional<Error> &error) {
    if (!error)
        return;
    const ui::Description text = ui::describe(*error);
    invocation.output.note(CommandLine::tr("%1: %2 (%3)").arg(text.title, error->detail, errorName(error->code)));
    invocation.output.note(QStringLiteral("    ") + text.next);
}

} // namespace

Exit tellPublish(const Invocation &invocation, const PublishReport &report, const QJsonObject &more) {
    QJsonObject document{{QStringLiteral("outcome"), outcomeName(report.outcome)},
        {QStringLiteral("contentHash"), report.bundleHash},
        {QStringLiteral("requestIds"), QJsonArray::fromStringList(report.requestIds)},
        {QStringLiteral("job"), report.jobId}, {QStringLiteral("attempts"), report.attempts}};
    if (report.check)
        document.insert(QStringLiteral("check"), toJson(*report.check));
    if (report.install != InstallOutcome::NotAsked)
        document.insert(QStringLiteral("installation"), installationJson(report));
    noteAside(invocation, report.historyError);
    for (auto each = more.begin(); each != more.end(); ++each)
        document.insert(each.key(), each.value());
    if (!report.succeeded()) {
        if (report.sameBytes)
            document.insert(QStringLiteral("sameBytes"), *report.sameBytes);
        if (report.receipt)
            document.insert(QStringLiteral("receipt"), report.receipt->toJson());
        document.insert(QStringLiteral("stagingKey"), report.stagingKey);
        document.insert(QStringLiteral("stagedObjectRemoved"), report.stagedObjectRemoved);
        if (report.outcome == Outcome::Unknown && !report.jobId.isEmpty())
            invocation.output.note(CommandLine::tr("To find out: waybill-cli history check %1").arg(report.jobId));
        return invocation.output.failed(report, document);
    }
    const QJsonObject receipt = report.receipt->toJson();
    for (const QString &key : {QStringLiteral("extension"), QStringLiteral("version"), QStringLiteral("contentHash"),
             QStringLiteral("canonicalKey")})
        document.insert(key, receipt.value(key));
    document.insert(QStringLiteral("receipt"), receipt);
    const FinalizeAnswer &answer = report.receipt->answer;
    invocation.output.result(
        CommandLine::tr("published %1 %2 to %3").arg(answer.extensionName, answer.version, report.receipt->server));
    invocation.output.result(QStringLiteral("sha256:%1  %2").arg(answer.contentHash, answer.canonicalKey));
    noteAside(invocation, report.check);
    noteAside(invocation, report.installError);
    invocation.output.document(document);
    return exitOf(report);
}

} // namespace waybill::cli
