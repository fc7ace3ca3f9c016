#include "app/cli/command.h"
#include "app/cli/waiting.h"
#include "core/manifest/judge.h"
#include "core/registry/registryserver.h"
#include "core/registry/uibundle.h"
#include "ui/text/usertext.h"

#include <QUrl>

namespace waybill::cli {

namespace {

void addOptions(QCommandLineParser &parser) {
    parser.addOption({QStringLiteral("port"), say("Port on this computer (0 picks a free one)."),
        QStringLiteral("number"), QStringLiteral("0")});
}

// The page that the platform would open, relative to ui/.
QString entryOf(const BundleListing &listing) {
    const ManifestReport report = judgeManifest(listing.manifest);
    QString entry = report.manifest ? report.manifest->uiEntry : QString();
    if (entry.startsWith(u'/'))
        entry = entry.sliced(1);
    if (entry.startsWith(QLatin1StringView("ui/")))
        entry = entry.sliced(3);
    return entry.isEmpty() ? QStringLiteral("index.html") : entry;
}

Exit run(const Invocation &invocation) {
    bool number = false;
    RegistryConfig config;
    config.port = invocation.options.value(QStringLiteral("port")).toUShort(&number);
    if (!number)
        return invocation.output.usage(say("--port takes a number from 0 to 65535."));
    const QString bundle = invocation.arguments.first();
    OperationContext context = invocation.context();
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return invocation.output.failed(ui::shown(listing.error()));
    const auto pages = UiBundle::read(bundle, context);
    if (!pages)
        return invocation.output.failed(ui::shown(pages.error()));
    const QString entry = entryOf(*listing);
    if (!(*pages)->find(entry))
        invocation.output.note(say("The bundle has no page ui/%1, or the Runner skips it.").arg(ui::shownName(entry)));
    RegistryServer server(*pages, listing->sha256, config);
    if (const auto started = server.start(); !started)
        return invocation.output.failed(started.error());
    const QString page = server.uiAddress() + QString::fromLatin1(QUrl::toPercentEncoding(entry, "/"));
    invocation.output.result(say("previewing at %1").arg(page));
    invocation.output.document({{QStringLiteral("address"), page}, {QStringLiteral("base"), server.uiAddress()},
        {QStringLiteral("sha256"), listing->sha256}, {QStringLiteral("files"), (*pages)->count()}});
    waitForStop(invocation.stop);
    server.stop();
    return Exit::Done;
}

} // namespace

const Command previewCommand{"preview", "BUNDLE",
    QT_TRANSLATE_NOOP("CommandLine", "Show a bundle's pages in the browser, served as the Runner would."), 1, 1,
    addOptions, run};

} // namespace waybill::cli
