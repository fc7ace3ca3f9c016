// The three views at the window's foot: what is wrong, what was done, what was logged. Window thread.
#pragma once

#include <QDockWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTreeView;

namespace waybill {
struct Finding;
}

namespace waybill::ui {

class ProblemsModel;
class ReleaseSession;

class ProblemsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ProblemsDock(ReleaseSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void goTo(const waybill::Finding &finding);

private:
    void refresh();

    ReleaseSession &m_session;
    ProblemsModel *m_model;
    QTreeView *m_view;
};

class ActivityDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ActivityDock(ReleaseSession &session, QWidget *parent = nullptr);

private:
    QListWidget *m_list;
};

class LogDock : public QDockWidget {
    Q_OBJECT

public:
    explicit LogDock(ReleaseSession &session, QWidget *parent = nullptr);

    void append(const QString &line);

private:
    void askWhereToSave();
    void save(const QString &path);

    QPlainTextEdit *m_text;
    QLabel *m_saved;
};

} // namespace waybill::ui
