#include "ui/pages/filteredtree.h"

#include "ui/models/pathtreemodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace waybill::ui {

namespace {

constexpr qsizetype expandedAtMost = 300; // a tree with more files opens folded
constexpr int nameWidthAtMost = 60; // in letters; a hostile name is longer than any window

} // namespace

FilteredTree::FilteredTree(PathTreeModel *model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
    , m_sorted(new QSortFilterProxyModel(this)) {
    // Behind the view among the children: it goes after it, and the view never loses what it shows.
    m_model->setParent(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(PathTreeModel::SortRole);
    m_sorted->setFilterRole(PathTreeModel::PathRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setRecursiveFilteringEnabled(true);
    m_filter->setPlaceholderText(tr("Filter by path"));
    m_filter->setAccessibleName(tr("Filter by path"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setModel(m_sorted);
    m_tree->setAccessibleName(name);
    m_tree->setUniformRowHeights(true);
    m_tree->setSortingEnabled(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->sortByColumn(PathTreeModel::Size, Qt::DescendingOrder);
    m_tree->header()->setStretchLastSection(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilteredTree::currentChanged);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &FilteredTree::currentChanged);
}

QModelIndex FilteredTree::current() const {
    return m_sorted->mapToSource(m_tree->currentIndex());
}

void FilteredTree::goTo(const QString &path) {
    m_filter->clear();
    const QModelIndex index = m_sorted->mapFromSource(m_model->indexOf(path));
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_tree->setFocus();
}

void FilteredTree::fit(qsizetype files) {
    if (files <= expandedAtMost)
        m_tree->expandAll();
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        m_tree->resizeColumnToContents(column);
        const int widest = m_tree->fontMetrics().averageCharWidth() * nameWidthAtMost;
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column), widest));
    }
}

} // namespace waybill::ui
