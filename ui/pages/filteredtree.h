// A tree of paths with a line above it that filters it: what the contents of a folder and of a bundle are shown in.
// Window thread.
#pragma once

#include <QWidget>

class QLineEdit;
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
    void select(const QString &path); // as soon as it is shown
    void goTo(const QString &path); // the same, and the tree has the keyboard then

Q_SIGNALS:
    void currentChanged();

private:
    void fit(); // unfolds where the rows are few, widens the columns
    void goToWanted();

    PathTreeModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    QString m_wanted; // a path to be selected; null: none
    bool m_focusWanted = false; // and the tree is to have the keyboard
};

} // namespace waybill::ui
