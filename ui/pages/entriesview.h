// What is inside the inspected bundle: its entries as a tree, and the ways to get them out. Window thread.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace waybill::ui {

class EntryTreeModel;
class FilteredTree;
class GlanceView;
class Inspection;

class EntriesView : public QWidget {
    Q_OBJECT

public:
    explicit EntriesView(Inspection &inspection, QWidget *parent = nullptr);

    void goTo(const QString &path); // selects it

private:
    void refresh();
    void refreshChoice();
    void chooseFolder();
    void chooseFile();

    Inspection &m_inspection;
    EntryTreeModel *m_model;
    FilteredTree *m_tree;
    GlanceView *m_glance;
    QPushButton *m_extract;
    QPushButton *m_save;
    int m_shown = -1; // the inspection's revision that the tree shows
};

} // namespace waybill::ui
