// What would be packed: the files as a tree, with sizes and what is wrong with each. Window thread.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace waybill::ui {

class ErrorPane;
class FileTreeModel;
class ReleaseSession;

class ContentsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContentsPage(ReleaseSession &session, QWidget *parent = nullptr);

    void goTo(const QString &file); // selects it

private:
    void refresh();

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QLabel *m_summary;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    FileTreeModel *m_model;
    QSortFilterProxyModel *m_sorted;
    int m_shown = -1; // the session's revision that the tree shows
};

} // namespace waybill::ui
