#include "core/registry/pagepreview.h"

#include "core/manifest/judge.h"
#include "core/registry/uibundle.h"

#include <QUrl>

namespace waybill {

namespace {

QString entryOf(const BundleListing &listing) {
    const ManifestReport report = judgeManifest(listing.manifest);
    QString entry = report.manifest ? report.manifest->uiEntry : QString();
    if (entry.startsWith(u'/'))
        entry = entry.sliced(1);
    if (entry.startsWith(QLatin1StringView("ui/")))
        entry = entry.sliced(3);
    return entry.isEmpty() ? QStringLiteral("index.html") : entry;
}

} // namespace

QString PagePreview::address() const {
    return server->uiAddress() + QString::fromLatin1(QUrl::toPercentEncoding(entry, "/"));
}

Result<PagePreview> previewPages(const QString &bundle, quint16 port, OperationContext &context) {
    const auto listing = listBundle(bundle, context);
    if (!listing)
        return fail(listing.error());
    const auto pages = UiBundle::read(bundle, context);
    if (!pages)
        return fail(pages.error());
    PagePreview preview;
    preview.sha256 = listing->sha256;
    preview.entry = entryOf(*listing);
    preview.hasEntry = (*pages)->find(preview.entry) != nullptr;
    preview.files = (*pages)->count();
    RegistryConfig config;
    config.port = port;
    preview.server = std::make_unique<RegistryServer>(*pages, listing->sha256, config);
    if (const auto started = preview.server->start(); !started)
        return fail(started.error());
    return preview;
}

} // namespace waybill
