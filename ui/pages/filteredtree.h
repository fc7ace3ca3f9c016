// A tree of paths with a line above it that filters it: what the contents of a folder and of a bundle are shown in.
// Window thread.
#pragma once

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace waybill::ui {

class PathTreeModel;

class FilteredTree : public QWidget {
    Q_OBJECT

public:
    // Takes the model as its own. `name`: what assistive technology calls the tree.
    FilteredTree(PathTreeModel *model, const QString &name, QWidget *parent = nullptr);

    QTreeView *tree() const { return m_tree; }
    QModelIndex current() const; // of the model; invalid: none is chosen
    void goTo(const QString &path); // selects it
    void fit(qsizetype files); // after the model has others: unfolds where they are few, widens the columns

Q_SIGNALS:
    void currentChanged();

private:
    PathTreeModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QSortFilterProxyModel *m_sorted;
};

} // namespace waybill::ui
