// What would be packed: the files as a tree, with sizes and what is wrong with each. Window thread.
#pragma once

#include <QWidget>

class QLabel;

namespace waybill::ui {

class ErrorPane;
class FileTreeModel;
class FilteredTree;
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
    FileTreeModel *m_model;
    FilteredTree *m_tree;
    int m_shown = -1; // the session's revision that the tree shows
};

} // namespace waybill::ui
