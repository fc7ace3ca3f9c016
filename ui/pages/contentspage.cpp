#include "ui/pages/contentspage.h"

#include "ui/models/filetreemodel.h"
#include "ui/pages/buildview.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/filteredtree.h"
#include "ui/pages/sizemap.h"
#include "ui/pages/treemapview.h"
#include "ui/session/releasesession.h"
#include "ui/text/contentstext.h"
#include "ui/text/usertext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QSplitter>
#include <QVBoxLayout>

namespace waybill::ui {

ContentsPage::ContentsPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_summary(wrappedLabel())
    , m_choice(makeChoice())
    , m_model(new FileTreeModel)
    , m_tree(new FilteredTree(m_model, tr("Files")))
    , m_sizes(new SizeMap) {
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(m_tree);
    halves->addWidget(m_sizes);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_error);
    layout->addWidget(m_summary);
    layout->addWidget(m_choice);
    layout->addWidget(new BuildView(session));
    layout->addWidget(halves, 1);
    connect(&session, &ReleaseSession::contentChanged, this, &ContentsPage::refresh);
    connect(&session, &ReleaseSession::phaseChanged, this, &ContentsPage::refresh);
    connect(&session, &ReleaseSession::settingsChanged, this,
        [this] { m_sizes->setVisible(m_session.settings().sizeMap); });
    m_sizes->setVisible(session.settings().sizeMap);
    connect(m_tree, &FilteredTree::currentChanged, this, &ContentsPage::followTree);
    connect(m_sizes->view(), &TreemapView::chosen, m_tree, &FilteredTree::select);
    connect(m_sizes->view(), &TreemapView::activated, m_tree, &FilteredTree::goTo);
    refresh();
}

QWidget *ContentsPage::makeChoice() {
    auto *line = new QWidget;
    m_kind = wrappedLabel();
    m_input = new QComboBox;
    m_input->setAccessibleName(tr("Read the folder as"));
    m_input->addItem(tr("As recognised"), static_cast<int>(InputChoice::Auto));
    m_input->addItem(tr("Dist folder"), static_cast<int>(InputChoice::Dist));
    m_input->addItem(tr("Project folder"), static_cast<int>(InputChoice::Project));
    m_olderRunners = new QCheckBox(tr("For older Runners, too"));
    m_olderRunners->setToolTip(tr("Puts the WebAssembly also where older Runners look for it."));
    m_onlyAssets = new QCheckBox(tr("The manifest's assets only"));
    m_onlyAssets->setToolTip(
        tr("Leaves out what the manifest's assets do not name; what it needs otherwise stays in."));
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->addWidget(m_kind, 1);
    for (QWidget *field :
        {static_cast<QWidget *>(m_input), static_cast<QWidget *>(m_olderRunners), static_cast<QWidget *>(m_onlyAssets)})
        layout->addWidget(field);
    connect(m_input, &QComboBox::activated, this, &ContentsPage::choose);
    connect(m_olderRunners, &QCheckBox::clicked, this, &ContentsPage::choose);
    connect(m_onlyAssets, &QCheckBox::clicked, this, &ContentsPage::choose);
    return line;
}

void ContentsPage::choose() {
    m_session.setFolderChoice({static_cast<InputChoice>(m_input->currentData().toInt()), m_olderRunners->isChecked(),
        m_onlyAssets->isChecked()});
}

void ContentsPage::showChoice() {
    const auto &files = m_session.files();
    m_choice->setVisible(files && !m_session.isBundleOpen());
    if (!files)
        return;
    const FolderChoice choice = m_session.folderChoice();
    m_kind->setText(describe(files->recognition));
    m_input->setCurrentIndex(m_input->findData(static_cast<int>(choice.input)));
    m_olderRunners->setChecked(choice.olderRunners);
    m_olderRunners->setVisible(files->recognition.kind == InputKind::Project);
    m_onlyAssets->setChecked(choice.onlyAssets);
    m_choice->setEnabled(m_session.phase() == Phase::Ready);
}

void ContentsPage::refresh() {
    showChoice();
    const auto error = m_session.error();
    if (error && m_session.files())
        m_error->show(*error);
    else
        m_error->clear();
    const auto &files = m_session.files();
    if (!files) {
        m_summary->setText(m_session.phase() == Phase::Opening
                ? tr("Reading %1…").arg(QDir::toNativeSeparators(m_session.origin()))
                : tr("No folder is open."));
        m_model->clear();
        m_sizes->clear();
        m_shown = m_session.revision();
        return;
    }
    QString summary = tr("%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.")
                          .arg(formatFileCount(files->files.size()), QDir::toNativeSeparators(m_session.origin()),
                              formatSize(files->totalSize), formatSize(bundleSizeCap));
    if (!files->excluded.isEmpty())
        summary += u' ' + tr("%n entries stay out.", nullptr, static_cast<int>(files->excluded.size()));
    if (m_session.isSearching())
        summary += u' ' + tr("Searching for secrets…");
    else if (m_session.isSearched() && m_session.folderFindings() == files->findings)
        summary += u' ' + tr("No secrets were found.");
    m_summary->setText(summary);
    // Packing and publishing change nothing here: what is chosen and unfolded stays.
    if (m_shown == m_session.revision())
        return;
    m_shown = m_session.revision();
    FileList shown = *files;
    shown.findings = m_session.folderFindings();
    m_model->setFiles(shown);
    m_sizes->setFiles(shown, !m_session.isBundleOpen());
}

void ContentsPage::followTree() {
    m_sizes->view()->setCurrent(m_tree->current().data(PathTreeModel::PathRole).toString());
}

void ContentsPage::goTo(const QString &file) {
    m_tree->goTo(file);
}

} // namespace waybill::ui
