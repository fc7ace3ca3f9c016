#include "ui/pages/manifestpage.h"

#include "ui/pages/controls.h"
#include "ui/pages/sourceview.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int pathRole = Qt::UserRole;

QTreeWidgetItem *section(QTreeWidget *tree, const QString &name, const QString &path) {
    auto *item = new QTreeWidgetItem(tree, {name});
    QFont font = item->font(0);
    font.setBold(true);
    item->setFont(0, font);
    item->setData(0, pathRole, path);
    return item;
}

void value(
    QTreeWidgetItem *parent, const QString &name, const QString &text, const QString &path, const QString &help = {}) {
    auto *item = new QTreeWidgetItem(parent, {name, text});
    item->setData(0, pathRole, path);
    item->setToolTip(0, name);
    item->setToolTip(1, help.isEmpty() ? text : help);
}

bool isRefusal(const Finding &finding) {
    return finding.judge == Judge::Server && finding.severity == Severity::Error;
}

} // namespace

ManifestPage::ManifestPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_verdict(wrappedLabel())
    , m_meaning(new QTreeWidget)
    , m_source(new SourceView) {
    makeHeading(m_verdict);
    m_meaning->setAccessibleName(tr("Meaning"));
    m_meaning->setHeaderLabels({tr("Field"), tr("Meaning")});
    m_meaning->setAlternatingRowColors(true);
    m_meaning->header()->setStretchLastSection(true);
    m_source->setAccessibleName(tr("Source of manifest.json"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_meaning);
    splitter->addWidget(m_source);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    connect(m_meaning, &QTreeWidget::currentItemChanged, this,
        [this](const QTreeWidgetItem *item) { followMeaning(item); });
    connect(m_source, &QPlainTextEdit::cursorPositionChanged, this, &ManifestPage::followCursor);
    connect(&session, &ReleaseSession::contentChanged, this, &ManifestPage::refresh);
    connect(&session, &ReleaseSession::publishChanged, this, &ManifestPage::refresh);
    refresh();
}

void ManifestPage::refresh() {
    const QScopedValueRollback guard(m_following, true);
    const auto &report = m_session.manifest();
    m_source->setSource(m_session.manifestText());
    QList<Finding> findings;
    for (const Finding &finding : m_session.findings()) {
        if (finding.file == QLatin1StringView("manifest.json"))
            findings.append(finding);
    }
    m_source->setFindings(findings);
    if (!report) {
        m_meaning->clear();
        m_verdict->setText(
            m_session.files() ? tr("There is no manifest.json at the top of the folder.") : tr("No folder is open."));
        return;
    }
    if (!report->accepted())
        m_verdict->setText(tr("The server would refuse this manifest."));
    else if (std::ranges::any_of(findings, isRefusal))
        m_verdict->setText(tr("The server refused this manifest when it was published."));
    else
        m_verdict->setText(tr("The server would accept this manifest."));
    if (m_shown == m_session.revision())
        return;
    m_shown = m_session.revision();
    m_meaning->clear();
    if (report->manifest)
        fillMeaning(*report->manifest);
    m_meaning->expandAll();
    m_meaning->resizeColumnToContents(0);
}

void ManifestPage::fillMeaning(const Manifest &manifest) {
    const bool minimal = manifest.shape == Manifest::Shape::Minimal;
    auto *identity = section(m_meaning, tr("Identity"), QStringLiteral("$"));
    value(identity, tr("Name"), manifest.name, minimal ? QStringLiteral("extension") : QStringLiteral("name"));
    if (!manifest.publisher.isEmpty())
        value(identity, tr("Publisher"), manifest.publisher, QStringLiteral("publisher"));
    value(identity, tr("Version"), manifest.version, QStringLiteral("version"),
        manifest.version.endsWith(QLatin1StringView(".*")) ? tr("The server takes the next free patch number.")
                                                           : QString());
    if (!minimal)
        value(identity, tr("Runtime"), manifest.runtime, QStringLiteral("runtime"));

    if (!manifest.capabilities.isEmpty()) {
        auto *capabilities = section(m_meaning, tr("Capabilities"), QStringLiteral("capabilities"));
        for (qsizetype i = 0; i < manifest.capabilities.size(); ++i)
            value(capabilities, manifest.capabilities[i], capabilityMeaning(manifest.capabilities[i]),
                QStringLiteral("capabilities[%1]").arg(i));
    }
    if (!manifest.uiEntry.isEmpty() || !manifest.uiBasePath.isEmpty() || !manifest.menuLabel.isEmpty()) {
        auto *ui = section(m_meaning, tr("User interface"), QStringLiteral("ui"));
        if (!manifest.uiEntry.isEmpty())
            value(ui, tr("First page"), manifest.uiEntry, QStringLiteral("ui.entry"));
        if (!manifest.uiBasePath.isEmpty())
            value(ui, tr("Base path"), manifest.uiBasePath, QStringLiteral("ui.basePath"));
        if (!manifest.menuLabel.isEmpty())
            value(ui, tr("Menu entry"), manifest.menuLabel, QStringLiteral("ui.hooks.appMenu.label"));
    }
    if (!manifest.endpoints.isEmpty()) {
        auto *endpoints = section(m_meaning, tr("Endpoints"), QStringLiteral("api.endpoints"));
        for (qsizetype i = 0; i < manifest.endpoints.size(); ++i) {
            const Endpoint &endpoint = manifest.endpoints[i];
            value(endpoints, endpoint.method.toUpper() + u' ' + endpoint.path, endpoint.handler,
                QStringLiteral("api.endpoints[%1]").arg(i));
        }
    }
    if (!manifest.wasmEntry.isEmpty() || !manifest.assets.isEmpty() || !manifest.precompiled.isEmpty()) {
        auto *files = section(m_meaning, tr("Files"), QStringLiteral("assets"));
        if (!manifest.wasmEntry.isEmpty())
            value(files, tr("Program"), manifest.wasmEntry, QStringLiteral("entry.wasm"));
        for (qsizetype i = 0; i < manifest.assets.size(); ++i)
            value(files, tr("Assets"), manifest.assets[i],
                (minimal ? QStringLiteral("ui.assets[%1]") : QStringLiteral("assets[%1]")).arg(i));
        for (const auto &[target, file] : manifest.precompiled)
            value(files, tr("Precompiled for %1").arg(target), file, QStringLiteral("precompiled.") + target);
    }
}

void ManifestPage::followMeaning(const QTreeWidgetItem *item) {
    const auto &report = m_session.manifest();
    if (m_following || !item || !report || !report->manifest)
        return;
    const QScopedValueRollback guard(m_following, true);
    if (const auto place = report->manifest->placeOf(item->data(0, pathRole).toString()))
        m_source->goTo(*place);
}

void ManifestPage::followCursor() {
    const auto &report = m_session.manifest();
    if (m_following || !report || !report->manifest)
        return;
    const QScopedValueRollback guard(m_following, true);
    // The row whose value begins last before the cursor, on its line at the latest.
    QTreeWidgetItem *nearest = nullptr;
    int nearestLine = 0;
    for (QTreeWidgetItemIterator item(m_meaning); *item; ++item) {
        const auto place = report->manifest->placeOf((*item)->data(0, pathRole).toString());
        if (place && place->line <= m_source->cursorLine() && place->line >= nearestLine) {
            nearest = *item;
            nearestLine = place->line;
        }
    }
    if (nearest)
        m_meaning->setCurrentItem(nearest);
}

void ManifestPage::goTo(const Finding &finding) {
    m_source->goTo(finding.place);
    m_source->setFocus();
}

} // namespace waybill::ui
