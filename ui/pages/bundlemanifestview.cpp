#include "ui/pages/bundlemanifestview.h"

#include "ui/models/problemsmodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/sourceview.h"
#include "ui/session/inspection.h"
#include "ui/text/usertext.h"

#include <QHeaderView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr QLatin1StringView manifestName("manifest.json");
constexpr int problemLines = 6;
constexpr int placeLetters = 40; // a hostile path is longer than any window

} // namespace

BundleManifestView::BundleManifestView(Inspection &inspection, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_verdict(wrappedLabel())
    , m_source(new SourceView)
    , m_problems(new ProblemsModel(this))
    , m_problemsView(new QTreeView) {
    makeHeading(m_verdict);
    m_verdict->setObjectName(QStringLiteral("manifestVerdict"));
    m_source->setAccessibleName(tr("Source of manifest.json"));
    m_source->setTabChangesFocus(true);
    m_problemsView->setModel(m_problems);
    m_problemsView->setRootIsDecorated(false);
    m_problemsView->setUniformRowHeights(true);
    m_problemsView->setAlternatingRowColors(true);
    m_problemsView->setMinimumHeight(fontMetrics().height() * problemLines);
    m_problemsView->setAccessibleName(tr("Problems of the bundle"));
    m_problemsView->setAccessibleDescription(tr("Enter goes to the place of a problem"));
    m_problemsView->header()->setSectionResizeMode(ProblemsModel::Sentence, QHeaderView::Stretch);
    m_problemsView->header()->setStretchLastSection(false);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_source);
    splitter->addWidget(m_problemsView);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    connect(m_problemsView, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (const auto &bundle = m_inspection.bundle())
            goTo(bundle->findings[index.row()]);
        else if (const auto &early = m_inspection.earlyManifest())
            goTo(early->report.findings[index.row()]);
    });
    connect(&inspection, &Inspection::changed, this, &BundleManifestView::refresh);
    refresh();
}

void BundleManifestView::refresh() {
    if (m_shown == m_inspection.revision())
        return;
    m_shown = m_inspection.revision();
    const auto &bundle = m_inspection.bundle();
    QList<Finding> all;
    QList<Finding> inSource;
    for (const Finding &finding : bundle ? bundle->findings : QList<Finding>()) {
        all.append(shown(finding));
        if (finding.file == manifestName && finding.place.line > 0)
            inSource.append(finding);
    }
    const auto &early = m_inspection.earlyManifest();
    if (early) {
        inSource = early->report.findings;
        all = inSource;
    }
    m_source->setSource(bundle ? bundle->listing.manifest : early ? early->text : QByteArray());
    m_source->setFindings(inSource);
    m_problems->setFindings(all);
    m_problemsView->setVisible(!all.isEmpty());
    for (const int column : {ProblemsModel::Code, ProblemsModel::Place}) {
        m_problemsView->resizeColumnToContents(column);
        const int widest = fontMetrics().averageCharWidth() * placeLetters;
        m_problemsView->setColumnWidth(column, std::min(m_problemsView->columnWidth(column), widest));
    }
    const ManifestReport *report = nullptr;
    if (bundle && bundle->manifest)
        report = &*bundle->manifest;
    else if (early)
        report = &early->report;
    if (!report)
        m_verdict->setText(tr("There is no manifest.json at the top of the bundle."));
    else
        m_verdict->setText(report->accepted() ? tr("The server would accept this manifest.")
                                              : tr("The server would refuse this manifest."));
    m_source->setVisible(report);
}

void BundleManifestView::goTo(const Finding &finding) {
    if (finding.file == manifestName) {
        m_source->goTo(finding.place);
        m_source->setFocus();
        return;
    }
    Q_EMIT entryWanted(finding.file);
}

} // namespace waybill::ui
