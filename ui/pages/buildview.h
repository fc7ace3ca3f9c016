// A line for building the project that is open, with its command and what it writes. Hidden where no project is open.
// Window thread.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace waybill::ui {

class ErrorPane;
class ProjectBuild;
class ReleaseSession;

class BuildView : public QWidget {
    Q_OBJECT

public:
    explicit BuildView(ReleaseSession &session, QWidget *parent = nullptr);

    void build(); // or stops the one that runs

private:
    void refresh();
    void keepCommand();
    void showOutput();
    void ended();

    ReleaseSession &m_session;
    ProjectBuild *m_build;
    QString m_project; // its folder; empty: none
    QLineEdit *m_command;
    QPushButton *m_run;
    QCheckBox *m_shown;
    QCheckBox *m_environment;
    ErrorPane *m_error;
    QLabel *m_state;
    QPlainTextEdit *m_output;
};

} // namespace waybill::ui
