#include "ui/pages/filteredtree.h"

#include "ui/models/pathtreemodel.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int unfoldedAtMost = 300; // a tree with more rows opens folded
constexpr int foundAtMost = 2000; // as many, found by the filter, are unfolded
constexpr int nameWidthAtMost = 60; // in letters; a hostile name is longer than any window

} // namespace

FilteredTree::FilteredTree(PathTreeModel *model, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this)) {
    // Behind the view among the children: it goes after it, and the view never loses what it shows.
    m_model->setParent(this);
    m_filter->setPlaceholderText(tr("Filter by path"));
    m_filter->setAccessibleName(tr("Filter by path"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setModel(m_model);
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
    connect(m_filter, &QLineEdit::textChanged, m_model, &PathTreeModel::setFilter);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilteredTree::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilteredTree::fit);
    connect(m_model, &PathTreeModel::arranged, this, [this] {
        if (!m_filter->text().isEmpty() && m_model->shownCount() <= foundAtMost)
            m_tree->expandAll();
        goToWanted();
    });
}

QModelIndex FilteredTree::current() const {
    return m_tree->currentIndex();
}

void FilteredTree::goTo(const QString &path) {
    m_focusWanted = true;
    select(path);
}

void FilteredTree::select(const QString &path) {
    m_wanted = path;
    m_filter->clear();
    goToWanted();
}

void FilteredTree::goToWanted() {
    const QModelIndex index = m_wanted.isNull() ? QModelIndex() : m_model->indexOf(m_wanted);
    if (!index.isValid())
        return;
    m_wanted = QString();
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    if (std::exchange(m_focusWanted, false))
        m_tree->setFocus();
}

void FilteredTree::fit() {
    if (m_model->shownCount() <= unfoldedAtMost)
        m_tree->expandAll();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_tree->resizeColumnToContents(column);
        const int widest = m_tree->fontMetrics().averageCharWidth() * nameWidthAtMost;
        m_tree->setColumnWidth(column, std::min(m_tree->columnWidth(column), widest));
    }
    Q_EMIT currentChanged();
}

} // namespace waybill::ui
