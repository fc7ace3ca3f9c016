#include "ui/pages/bundlepage.h"

#include "core/publish/publishedbundle.h"
#include "ui/models/icons.h"
#include "ui/pages/controls.h"
#include "ui/pages/diffview.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/openui.h"
#include "ui/session/comparison.h"
#include "ui/session/publishhistory.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace waybill::ui {

BundlePage::BundlePage(ReleaseSession &session, PublishHistory &history, PagePreviews &previews, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_state(wrappedLabel())
    , m_pack(new QPushButton(icon(QStringLiteral("package")), tr("&Pack")))
    , m_cancel(new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel")))
    , m_progress(new QProgressBar)
    , m_facts(new QWidget)
    , m_form(new QFormLayout)
    , m_path(valueLine(tr("Bundle file")))
    , m_size(valueLine(tr("Size")))
    , m_hash(valueLine(tr("SHA-256"), true))
    , m_tarHash(valueLine(tr("SHA-256 of the tar stream"), true))
    , m_compare(new QPushButton(icon(QStringLiteral("view-refresh")), tr("Pack &again and compare")))
    , m_save(new QPushButton(icon(QStringLiteral("save-as")), tr("&Save as…")))
    , m_openUi(new OpenUi(previews, tr("Open &UI")))
    , m_comparison(wrappedLabel())
    , m_history(history)
    , m_changes(new Comparison(this))
    , m_last(wrappedLabel())
    , m_sinceLast(sinceLast()) {
    makeHeading(m_state);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, progressSteps);
    m_pack->setAccessibleDescription(tr("Writes bundle.tar.zst and its checksum"));

    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Copy S&HA-256"));
    auto *open = new QPushButton(icon(QStringLiteral("folder-open")), tr("Show in &folder"));
    auto *form = m_form;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("Bundle file"), m_path);
    addRow(form, tr("Size"), m_size);
    addRow(form, tr("SHA-256"), m_hash);
    addRow(form, tr("SHA-256 of the tar stream"), m_tarHash);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {copy, open, m_save, m_compare})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *factsLayout = new QVBoxLayout(m_facts);
    factsLayout->setContentsMargins({});
    factsLayout->addLayout(form);
    factsLayout->addLayout(buttons);
    factsLayout->addWidget(m_openUi);
    factsLayout->addWidget(m_comparison);

    auto *run = new QHBoxLayout;
    run->addWidget(m_pack);
    run->addWidget(m_cancel);
    run->addWidget(m_progress, 1);
    run->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_error);
    layout->addWidget(m_state);
    layout->addLayout(run);
    layout->addWidget(m_facts);
    layout->addWidget(m_sinceLast, 1);
    layout->addStretch();

    connect(m_openUi, &OpenUi::announced, &session, &ReleaseSession::announced);
    connect(m_pack, &QPushButton::clicked, &session, &ReleaseSession::pack);
    connect(m_cancel, &QPushButton::clicked, &session, &ReleaseSession::cancel);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        m_comparison->clear();
        m_session.packAndCompare();
    });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
    connect(open, &QPushButton::clicked, this, &BundlePage::showFolder);
    connect(m_save, &QPushButton::clicked, this, &BundlePage::saveAs);
    connect(
        &session, &ReleaseSession::comparisonFinished, this, [this](bool same, const QString &, const QString &second) {
            m_comparison->setText(same
                    ? tr("Packed again: the same bytes.")
                    : tr("Packed again: other bytes, SHA-256 %1. A file changed in between.").arg(second));
        });
    connect(&session, &ReleaseSession::progressed, this, &BundlePage::showProgress);
    for (const auto signal :
        {&ReleaseSession::phaseChanged, &ReleaseSession::contentChanged, &ReleaseSession::bundleChanged})
        connect(&session, signal, this, &BundlePage::refresh);
    connect(&history, &PublishHistory::changed, this, &BundlePage::compareWithLast);
    refresh();
}

void BundlePage::refresh() {
    const bool packing = m_session.phase() == Phase::Packing;
    const auto error = m_session.error();
    if (error && m_session.files())
        m_error->show(*error);
    else
        m_error->clear();
    const auto &bundle = m_session.bundle();
    if (packing)
        m_state->setText(tr("Packing…"));
    else if (m_session.isBundleOpen())
        m_state->setText(tr("Opened as it is."));
    else if (!bundle)
        m_state->setText(m_session.canPack() ? tr("Not packed yet.") : m_session.whyNotPack());
    else
        m_state->setText(
            m_session.bundleIsStale() ? tr("The folder has changed since this bundle was packed.") : tr("Packed."));
    m_pack->setText(bundle ? tr("&Pack again") : tr("&Pack"));
    m_pack->setVisible(!packing && (!bundle || m_session.bundleIsStale()));
    m_pack->setEnabled(m_session.canPack());
    m_cancel->setVisible(packing);
    m_progress->setVisible(packing);
    if (!packing)
        m_progress->setValue(0);
    m_facts->setVisible(bundle.has_value());
    m_compare->setEnabled(m_session.canPack());
    m_compare->setVisible(!m_session.isBundleOpen());
    m_save->setEnabled(!m_session.isBusy());
    m_openUi->setBundle(bundle ? bundle->bundle : QString(), whyNoUi());
    compareWithLast();
    if (!bundle) {
        m_comparison->clear();
        return;
    }
    m_path->setText(QDir::toNativeSeparators(bundle->bundle));
    const double ratio = bundle->uncompressedSize > 0
        ? 100.0 * static_cast<double>(bundle->size) / static_cast<double>(bundle->uncompressedSize)
        : 100.0;
    m_size->setText(tr("%1 (%L2 bytes): %3 of %4 in %5")
            .arg(formatSize(bundle->size))
            .arg(bundle->size)
            .arg(tr("%L1 %").arg(ratio, 0, 'f', 1), formatSize(bundle->uncompressedSize),
                formatFileCount(bundle->files)));
    m_hash->setText(bundle->sha256);
    m_tarHash->setText(bundle->tarSha256);
    m_form->setRowVisible(m_tarHash, !bundle->tarSha256.isEmpty());
    for (QLineEdit *line : {m_path, m_size, m_hash, m_tarHash})
        line->setCursorPosition(0);
}

QString BundlePage::whyNoUi() const {
    if (!m_session.bundle())
        return tr("Pack the bundle first.");
    return m_session.bundleIsStale() ? tr("The folder has changed since: pack it again first.") : QString();
}

void BundlePage::openUi() {
    m_openUi->open();
}

QWidget *BundlePage::sinceLast() {
    auto *box = new QWidget;
    makeHeading(m_last);
    m_last->setObjectName(QStringLiteral("sinceLast"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_last);
    layout->addWidget(new DiffView(*m_changes), 1);
    return box;
}

// What this bundle changes for those who have the last one: before it is signed, not after.
void BundlePage::compareWithLast() {
    const auto &bundle = m_session.bundle();
    const auto &report = m_session.manifest();
    const QString extension = report && report->manifest ? report->manifest->name : QString();
    if (bundle && !m_session.bundleIsStale())
        m_history.refreshOnce();
    const QList<Job> jobs = m_history.jobs();
    const Job *last = bundle && !m_session.bundleIsStale() ? newestPublish(jobs, extension, {}) : nullptr;
    m_sinceLast->setVisible(last != nullptr);
    if (!last) {
        m_compared.clear();
        m_changes->clear();
        return;
    }
    m_last->setText(tr("Since the last published version, %1").arg(shownName(publishedVersion(*last))));
    const QString both = last->order.sha256 + bundle->sha256;
    if (m_compared == both)
        return;
    m_compared = both;
    m_changes->compare(last->order.bundle, bundle->bundle, last->order.sha256);
}

void BundlePage::showProgress() {
    const Progress progress = m_session.progress();
    if (m_session.phase() != Phase::Packing)
        return;
    m_state->setText(stageTitle(progress.stage) + u'…');
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(progress.done * progressSteps / progress.total));
}

void BundlePage::saveAs() {
    auto *dialog = new QFileDialog(window(), tr("Save the bundle"),
        QDir::homePath() + QStringLiteral("/bundle.tar.zst"), tr("Bundles (*.tar.zst)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, &m_session, &ReleaseSession::saveBundleAs);
    dialog->open();
}

void BundlePage::showFolder() {
    if (const auto &bundle = m_session.bundle())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(bundle->bundle).absolutePath()));
}

} // namespace waybill::ui
