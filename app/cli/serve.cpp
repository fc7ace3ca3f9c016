#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/s3options.h"
#include "app/cli/waiting.h"
#include "core/registry/registryserver.h"
#include "core/storage/folderstore.h"

#include <QDir>
#include <QHostAddress>
#include <QStandardPaths>

#include <limits>

namespace waybill::cli {

namespace {

void addOptions(OptionList &options) {
    options.add({QStringLiteral("listen"), CommandLine::tr("HOST:PORT (127.0.0.1:0); port 0 picks a free one."),
        QStringLiteral("address"), QStringLiteral("127.0.0.1:0")});
    options.add({QStringLiteral("store"),
        CommandLine::tr(
            "Folder for the published bundles (that of the window's local registry), or s3://BUCKET[/PREFIX]."),
        QStringLiteral("place")});
    addS3Options(options);
    options.add({QStringLiteral("layout"),
        CommandLine::tr("flat (sha256/HASH) or tenant (tenants/TENANT/extensions/ID/sha256/HASH)."),
        QStringLiteral("flat|tenant"), QStringLiteral("flat")});
    options.add({QStringLiteral("require-admin"), CommandLine::tr("Answer 403 to calls without x-alga-admin: true.")});
    options.add({QStringLiteral("trust"),
        CommandLine::tr(
            "Publish only what is signed by one of the keys in this file: PEM certificates and public keys, OpenPGP "
            "keyrings; else SIGNING_TRUST_BUNDLE."),
        QStringLiteral("file")});
    options.add({QStringLiteral("rate-limit"),
        CommandLine::tr("Requests of one address in a minute (30); 0: as many as it likes."), QStringLiteral("number"),
        QStringLiteral("30")});
    options.add({QStringLiteral("api-key-file"),
        CommandLine::tr("Answer 403 to calls without the API key in this file."), QStringLiteral("file")});
}

// Fills host and port; false where the text is no address.
bool readListen(const QString &text, RegistryConfig &config) {
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon < 1)
        return false;
    bool number = false;
    config.port = text.sliced(colon + 1).toUShort(&number);
    config.host = text.first(colon);
    if (config.host.startsWith(u'[') && config.host.endsWith(u']'))
        config.host = config.host.sliced(1, config.host.size() - 2);
    if (config.host == QLatin1StringView("localhost"))
        config.host = QStringLiteral("127.0.0.1");
    return number && !QHostAddress(config.host).isNull();
}

struct OpenedStore {
    std::unique_ptr<ObjectStore> store;
    QString place; // as it is shown
};

Result<OpenedStore> openFolder(QString folder) {
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
            + QStringLiteral("/waybill/registry");
    auto store = FolderStore::open(QDir::current().absoluteFilePath(folder));
    if (!store)
        return fail(store.error());
    return OpenedStore{std::move(*store), folder};
}

// Has written what is wrong before it gives an exit code.
std::expected<OpenedStore, Exit> openStore(const Invocation &invocation) {
    const QString place = invocation.options.value(QStringLiteral("store"));
    if (!isS3Place(place)) {
        auto opened = openFolder(place);
        if (!opened)
            return std::unexpected(invocation.output.failed(opened.error()));
        return std::move(*opened);
    }
    auto location = readS3Location(invocation, place);
    if (!location)
        return std::unexpected(location.error());
    auto keys = readS3Keys(invocation);
    if (!keys)
        return std::unexpected(keys.error());
    const QString shown = s3Place(*location);
    invocation.output.note(CommandLine::tr("storing in %1 at %2").arg(shown, location->endpoint.toString()));
    auto store = S3Store::open(std::move(*location), std::move(*keys));
    if (!store)
        return std::unexpected(invocation.output.failed(store.error()));
    // Now rather than at the first publish: who starts the registry can mend it.
    if (const auto usable = (*store)->checkUsable(); !usable)
        return std::unexpected(invocation.output.failed(usable.error()));
    return OpenedStore{std::move(*store), shown};
}

Exit run(const Invocation &invocation) {
    RegistryConfig config;
    const auto &options = invocation.options;
    if (!readListen(options.value(QStringLiteral("listen")), config))
        return invocation.output.usage(CommandLine::tr("--listen takes an address and a port, as in 127.0.0.1:3000."));
    const QString layout = options.value(QStringLiteral("layout"));
    if (layout != QLatin1StringView("flat") && layout != QLatin1StringView("tenant"))
        return invocation.output.usage(CommandLine::tr("--layout takes flat or tenant."));
    config.layout = layout == QLatin1StringView("flat") ? RegistryConfig::Layout::Flat : RegistryConfig::Layout::Tenant;
    bool number = false;
    const int perMinute = options.value(QStringLiteral("rate-limit")).toInt(&number);
    if (!number || perMinute < 0)
        return invocation.output.usage(CommandLine::tr("--rate-limit takes a number."));
    config.limits.requestsPerWindow = perMinute == 0 ? std::numeric_limits<int>::max() : perMinute;
    config.requireAdmin = options.isSet(QStringLiteral("require-admin"));
    if (const QString file = options.value(QStringLiteral("api-key-file")); !file.isEmpty()) {
        const auto key = readSecret(file);
        if (!key)
            return invocation.output.failed(key.error());
        if (key->isEmpty())
            return invocation.output.usage(CommandLine::tr("The API key file is empty."));
        config.apiKey = QString::fromUtf8(*key);
    }
    if (!QHostAddress(config.host).isLoopback() && config.apiKey.isEmpty())
        return invocation.output.usage(CommandLine::tr(
            "Other machines could publish without a key: to listen beyond this one, give --api-key-file."));
    QString trust = options.value(QStringLiteral("trust"));
    if (trust.isEmpty())
        trust = qEnvironmentVariable("SIGNING_TRUST_BUNDLE");
    if (!trust.isEmpty()) {
        auto anchors = readTrust(trust);
        if (!anchors)
            return invocation.output.failed(anchors.error());
        config.trust = std::move(*anchors);
    }
    const auto opened = openStore(invocation);
    if (!opened)
        return opened.error();
    RegistryServer server(*opened->store, config);
    if (const auto started = server.start(); !started)
        return invocation.output.failed(started.error());
    invocation.output.result(CommandLine::tr("listening on %1").arg(server.address()));
    invocation.output.document(
        {{QStringLiteral("address"), server.address()}, {QStringLiteral("store"), opened->place}});
    waitForStop(invocation.stop);
    server.stop();
    return Exit::Done;
}

} // namespace

const Command serveCommand{"serve", "",
    QT_TRANSLATE_NOOP("CommandLine", "Run the local registry: the publish API over a folder or a bucket."), 0, 0,
    addOptions, run};

} // namespace waybill::cli
