#include "ui/pages/contentspage.h"

#include "ui/models/filetreemodel.h"
#include "ui/pages/controls.h"
#include "ui/pages/errorpane.h"
#include "ui/session/releasesession.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr int expandedAtMost = 300; // a tree with more files opens folded

} // namespace

ContentsPage::ContentsPage(ReleaseSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_error(new ErrorPane)
    , m_summary(wrappedLabel())
    , m_filter(new QLineEdit)
    , m_tree(new QTreeView)
    , m_model(new FileTreeModel(this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(FileTreeModel::SortRole);
    m_sorted->setFilterRole(FileTreeModel::PathRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setRecursiveFilteringEnabled(true);
    m_filter->setPlaceholderText(tr("Filter by path"));
    m_filter->setAccessibleName(tr("Filter by path"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setModel(m_sorted);
    m_tree->setAccessibleName(tr("Files"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSortingEnabled(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->sortByColumn(FileTreeModel::Size, Qt::DescendingOrder);
    m_tree->header()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_error);
    layout->addWidget(m_summary);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(&session, &ReleaseSession::contentChanged, this, &ContentsPage::refresh);
    connect(&session, &ReleaseSession::phaseChanged, this, &ContentsPage::refresh);
    refresh();
}

void ContentsPage::refresh() {
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
        return;
    }
    m_summary->setText(tr("%1 in %2, %3 unpacked. The server takes bundles of at most %4, packed.")
            .arg(formatFileCount(files->files.size()), QDir::toNativeSeparators(m_session.origin()),
                formatSize(files->totalSize), formatSize(bundleSizeCap)));
    // Packing and publishing change nothing here: what is chosen and unfolded stays.
    if (m_shown == m_session.revision())
        return;
    m_shown = m_session.revision();
    m_model->setFiles(*files);
    if (files->files.size() <= expandedAtMost)
        m_tree->expandAll();
    m_tree->resizeColumnToContents(FileTreeModel::Name);
    m_tree->resizeColumnToContents(FileTreeModel::Size);
}

void ContentsPage::goTo(const QString &file) {
    m_filter->clear();
    const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(file));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus();
}

} // namespace waybill::ui
