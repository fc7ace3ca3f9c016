#include "core/registry/pagepreview.h"

#include "core/manifest/judge.h"
#include "core/registry/uibundle.h"

#include <QUrl>

namespace waybill {

namespace {

QString entryOf(const QByteArray &manifest) {
    const ManifestReport report = judgeManifest(manifest);
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
    const auto pages = UiBundle::read(bundle, context);
    if (!pages)
        return fail(pages.error());
    PagePreview preview;
    preview.sha256 = (*pages)->sha256();
    preview.entry = entryOf((*pages)->manifest());
    preview.hasEntry = (*pages)->find(preview.entry) != nullptr;
    preview.files = (*pages)->count();
    RegistryConfig config;
    config.port = port;
    preview.server = std::make_unique<RegistryServer>(*pages, (*pages)->sha256(), config);
    if (const auto started = preview.server->start(); !started)
        return fail(started.error());
    return preview;
}

} // namespace waybill
