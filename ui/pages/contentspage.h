// What would be packed: the files as a tree, with sizes and what is wrong with each; what stays out and why; and how
// the folder is read. Window thread.
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace waybill::ui {

class ErrorPane;
class FileTreeModel;
class FilteredTree;
class ReleaseSession;
class SizeMap;

class ContentsPage : public QWidget {
    Q_OBJECT

public:
    explicit ContentsPage(ReleaseSession &session, QWidget *parent = nullptr);

    void goTo(const QString &file); // selects it

private:
    QWidget *makeChoice();
    void refresh();
    void showChoice();
    void followTree();
    void choose();

    ReleaseSession &m_session;
    ErrorPane *m_error;
    QLabel *m_summary;
    QWidget *m_choice; // how the folder is read
    QLabel *m_kind;
    QComboBox *m_input;
    QCheckBox *m_olderRunners;
    QCheckBox *m_onlyAssets;
    FileTreeModel *m_model;
    FilteredTree *m_tree;
    SizeMap *m_sizes;
    int m_shown = -1; // the session's revision that the tree shows
};

} // namespace waybill::ui
