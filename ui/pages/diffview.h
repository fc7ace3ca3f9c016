// What is different between two builds, shown: what is asked for besides on top, the files, the lines of the chosen
// one. Window thread; the comparison outlives it.
#pragma once

#include <QWidget>

class QFrame;
class QLabel;
class QPlainTextEdit;
class QTreeView;

namespace waybill::ui {

class Comparison;
class DiffModel;
class ErrorPane;

class DiffView : public QWidget {
    Q_OBJECT

public:
    explicit DiffView(Comparison &comparison, QWidget *parent = nullptr);

private:
    QFrame *makeWarning();
    void refresh();
    void refreshText();

    Comparison &m_comparison;
    ErrorPane *m_error;
    QLabel *m_state;
    QLabel *m_capabilities;
    QFrame *m_warning;
    DiffModel *m_model;
    QTreeView *m_files;
    QPlainTextEdit *m_text;
};

} // namespace waybill::ui
