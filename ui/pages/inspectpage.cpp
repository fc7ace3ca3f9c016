#include "ui/pages/inspectpage.h"

#include "ui/models/icons.h"
#include "ui/pages/bundlemanifestview.h"
#include "ui/pages/controls.h"
#include "ui/pages/diffview.h"
#include "ui/pages/entriesview.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filechoice.h"
#include "ui/pages/openui.h"
#include "ui/pages/signatureview.h"
#include "ui/session/comparison.h"
#include "ui/session/inspection.h"
#include "ui/text/usertext.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace waybill::ui {

namespace {

// One local file that this page opens; empty: something else, which is for others to take.
QString bundleIn(const QMimeData *dropped) {
    if (!dropped->hasUrls() || dropped->urls().size() != 1)
        return {};
    const QString path = dropped->urls().first().toLocalFile();
    const bool known = path.endsWith(QLatin1StringView(".zst"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1StringView(".SIGNATURE"));
    return known ? path : QString();
}

} // namespace

InspectPage::InspectPage(Inspection &inspection, KeyRing &keys, PagePreviews &previews, QWidget *parent)
    : QWidget(parent)
    , m_inspection(inspection)
    , m_comparison(new Comparison(this))
    , m_open(new QPushButton(icon(QStringLiteral("package")), tr("&Open bundle…")))
    , m_error(new ErrorPane)
    , m_note(wrappedLabel())
    , m_stage(new QLabel)
    , m_progress(new QProgressBar)
    , m_title(wrappedLabel())
    , m_path(valueLine(tr("Bundle file")))
    , m_hash(valueLine(tr("SHA-256"), true))
    , m_size(valueLine(tr("Size")))
    , m_publish(new QPushButton(icon(QStringLiteral("upload")), tr("P&ublish this bundle…")))
    , m_openUi(new OpenUi(previews, tr("O&pen UI")))
    , m_changed(changeNotice())
    , m_run(run())
    , m_invitation(invitation())
    , m_facts(facts())
    , m_differences(differences())
    , m_tabs(tabs(keys)) {
    setAcceptDrops(true);
    m_note->setObjectName(QStringLiteral("inspectNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    auto *top = new QHBoxLayout;
    top->addWidget(m_open);
    top->addWidget(m_run, 1);
    top->addStretch();
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addWidget(m_changed);
    layout->addWidget(m_note);
    layout->addWidget(m_invitation, 1);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    connect(m_open, &QPushButton::clicked, this, &InspectPage::chooseBundle);
    connect(&inspection, &Inspection::changed, this, &InspectPage::refresh);
    connect(&inspection, &Inspection::progressed, this, &InspectPage::showProgress);
    connect(m_comparison, &Comparison::announced, &inspection, &Inspection::announced);
    connect(m_openUi, &OpenUi::announced, &inspection, &Inspection::announced);
    refresh();
}

QWidget *InspectPage::invitation() {
    auto *box = new QWidget;
    makeHeading(m_title);
    m_title->setAlignment(Qt::AlignCenter);
    auto *text = wrappedLabel(
        tr("You see what is inside it without unpacking it, what the server would say of its manifest, and who signed "
           "it."));
    text->setAlignment(Qt::AlignCenter);
    auto *layout = new QVBoxLayout(box);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(text);
    layout->addStretch();
    return box;
}

QWidget *InspectPage::facts() {
    auto *box = new QWidget;
    auto *copy = new QPushButton(icon(QStringLiteral("edit-copy")), tr("Cop&y SHA-256"));
    auto *hash = new QHBoxLayout;
    hash->addWidget(m_hash, 1);
    hash->addWidget(copy);
    hash->addWidget(m_publish);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(form, tr("Bundle file"), m_path);
    m_hash->setPlaceholderText(tr("known once the bundle is read"));
    form->addRow(tr("SHA-256"), hash);
    addRow(form, tr("Size"), m_size);
    form->addRow(m_openUi);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_hash->text()); });
    m_publish->setAccessibleDescription(tr("Takes this bundle, as it is, to the pages for signing and publishing"));
    connect(m_publish, &QPushButton::clicked, this, [this] { Q_EMIT publishWanted(m_inspection.path()); });
    return box;
}

QWidget *InspectPage::differences() {
    auto *box = new QWidget;
    auto *withBundle = new QPushButton(icon(QStringLiteral("package")), tr("Compare with a &bundle…"));
    auto *withFolder = new QPushButton(icon(QStringLiteral("folder-open")), tr("Compare with a fo&lder…"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {withBundle, withFolder}) {
        button->setAccessibleDescription(tr("Shows what has changed from that one to this bundle"));
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(box);
    layout->addLayout(buttons);
    layout->addWidget(new DiffView(*m_comparison), 1);
    connect(withBundle, &QPushButton::clicked, this, [this] { chooseOther(false); });
    connect(withFolder, &QPushButton::clicked, this, [this] { chooseOther(true); });
    return box;
}

QFrame *InspectPage::changeNotice() {
    auto *again = new QPushButton(icon(QStringLiteral("view-refresh")), tr("Read it a&gain"));
    connect(again, &QPushButton::clicked, &m_inspection, &Inspection::readAgain);
    return notice(tr("The bundle has changed on disk since it was read. What you see here is what it was."), {again});
}

QWidget *InspectPage::run() {
    auto *box = new QWidget;
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, progressSteps);
    auto *cancel = new QPushButton(icon(QStringLiteral("cancel")), tr("&Cancel"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_stage);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, &m_inspection, &Inspection::cancel);
    return box;
}

QTabWidget *InspectPage::tabs(KeyRing &keys) {
    auto *all = new QTabWidget;
    auto *entries = new EntriesView(m_inspection);
    auto *manifest = new BundleManifestView(m_inspection);
    m_manifest = manifest;
    auto *signature = new SignatureView(m_inspection, keys);
    // At a large font it is higher than a small window.
    auto *scrolled = scrolling(signature);
    all->addTab(entries, tr("&Entries"));
    all->addTab(manifest, tr("Manifes&t"));
    all->addTab(scrolled, tr("&Signature"));
    all->addTab(m_differences, tr("&Differences"));
    connect(manifest, &BundleManifestView::entryWanted, this, [all, entries](const QString &path) {
        all->setCurrentWidget(entries);
        entries->goTo(path);
    });
    connect(signature, &SignatureView::keysWanted, this, &InspectPage::keysWanted);
    return all;
}

void InspectPage::refresh() {
    if (const auto error = m_inspection.error())
        m_error->show(shown(*error));
    else
        m_error->clear();
    m_note->setText(shownName(m_inspection.note()));
    m_note->setVisible(!m_inspection.note().isEmpty());
    m_changed->setVisible(m_inspection.changedOnDisk() && m_inspection.phase() != Inspection::Phase::Reading);
    m_run->setVisible(m_inspection.isBusy());
    showProgress();
    m_title->setText(m_inspection.isBusy()
            ? tr("Reading %1…").arg(shownName(QDir::toNativeSeparators(m_inspection.path())))
            : tr("Drop a bundle here, or open one"));
    const bool early = m_inspection.earlyManifest().has_value();
    const bool open = early || m_inspection.bundle().has_value();
    m_invitation->setVisible(!open);
    m_facts->setVisible(open);
    m_publish->setEnabled(m_inspection.phase() == Inspection::Phase::Ready && !m_inspection.changedOnDisk());
    m_openUi->setBundle(m_inspection.path(), whyNoUi());
    m_tabs->setVisible(open);
    if (m_shown != m_inspection.revision())
        refreshFacts();
}

QString InspectPage::whyNoUi() const {
    if (!m_inspection.bundle())
        return tr("Open a bundle first.");
    return m_inspection.changedOnDisk() ? tr("The bundle has changed on disk: read it again first.") : QString();
}

void InspectPage::openUi() {
    m_openUi->open();
}

void InspectPage::refreshFacts() {
    m_shown = m_inspection.revision();
    // It was of other bytes.
    m_comparison->clear();
    showEarly();
    const auto &bundle = m_inspection.bundle();
    if (!bundle)
        return;
    const BundleListing &listing = bundle->listing;
    m_path->setText(shownName(QDir::toNativeSeparators(bundle->path)));
    m_hash->setText(listing.sha256);
    const QString packed = listing.size < 1024 ? formatSize(listing.size)
                                               : tr("%1 (%L2 bytes)").arg(formatSize(listing.size)).arg(listing.size);
    const qsizetype entries = listing.entries.size();
    m_size->setText(tr("%1, %2 unpacked, %3")
            .arg(packed, formatSize(listing.uncompressedSize),
                entries == 1 ? tr("1 entry") : tr("%L1 entries").arg(entries)));
    for (QLineEdit *line : {m_path, m_hash, m_size})
        line->setCursorPosition(0);
}

// The manifest is what can be looked at while the rest is read; then the tab is the one that it was.
void InspectPage::showEarly() {
    const bool early = m_inspection.earlyManifest().has_value();
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabEnabled(tab, !early || m_tabs->widget(tab) == m_manifest);
    if (early) {
        m_tabBefore = m_tabs->currentWidget();
        m_tabs->setCurrentWidget(m_manifest);
        m_path->setText(shownName(QDir::toNativeSeparators(m_inspection.path())));
        m_hash->clear();
        m_size->setText(formatSize(m_inspection.earlyManifest()->size));
    } else if (m_tabBefore) {
        m_tabs->setCurrentWidget(std::exchange(m_tabBefore, nullptr));
    }
}

void InspectPage::showProgress() {
    const Progress progress = m_inspection.progress();
    m_stage->setText(stageTitle(progress.stage) + u'…');
    m_progress->setValue(progress.total > 0 ? static_cast<int>(progress.done * progressSteps / progress.total) : 0);
}

void InspectPage::chooseBundle() {
    const auto *dialog = openFileDialog(this, tr("Open a bundle"), m_inspection.path(),
        tr("Bundles and their signatures (*.tar.zst *.zst *.SIGNATURE);;All files (*)"));
    connect(dialog, &QFileDialog::fileSelected, &m_inspection, &Inspection::open);
}

void InspectPage::chooseOther(bool folder) {
    if (!folder) {
        const auto *dialog = openFileDialog(this, tr("Compare with a bundle"), m_inspection.path(),
            tr("Bundles and archives of a folder (*.tar.zst *.zst *.zip *.7z);;All files (*)"));
        connect(dialog, &QFileDialog::fileSelected, this, &InspectPage::compareWith);
        return;
    }
    auto *dialog
        = new QFileDialog(window(), tr("Compare with a folder"), QFileInfo(m_inspection.path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &InspectPage::compareWith);
    dialog->open();
}

void InspectPage::compareWith(const QString &other) {
    m_tabs->setCurrentWidget(m_differences);
    m_comparison->compare(other, m_inspection.path());
}

void InspectPage::focusAction() {
    if (m_inspection.bundle())
        m_tabs->setFocus();
    else
        m_open->setFocus();
}

void InspectPage::dragEnterEvent(QDragEnterEvent *event) {
    if (!bundleIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void InspectPage::dropEvent(QDropEvent *event) {
    const QString path = bundleIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    m_inspection.open(path);
}

} // namespace waybill::ui
