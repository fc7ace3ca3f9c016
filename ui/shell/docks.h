// The three views at the window's foot: what is wrong, what was done, what was logged. Window thread.
#pragma once

#include "core/base/finding.h"

#include <QDockWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QPlainTextEdit;
class QTreeView;

namespace waybill::ui {

class ProblemsModel;
class ReleaseSession;

class ProblemsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit ProblemsDock(ReleaseSession &session, QWidget *parent = nullptr);

    std::optional<Finding> chosen() const; // while the list has the keyboard
    void offer(const QList<QAction *> &actions); // in the menu of a row
    void askReason(); // why the chosen one may pass

Q_SIGNALS:
    void goTo(const waybill::Finding &finding);

private:
    QWidget *makeWaiver();
    void refresh();
    void refreshWaiver();
    std::optional<Finding> current() const;
    void waive();

    ReleaseSession &m_session;
    ProblemsModel *m_model;
    QTreeView *m_view;
    QLabel *m_about; // what is asked of
    QLineEdit *m_reason;
    QPushButton *m_pass;
    QWidget *m_waiver; // made of those
    std::optional<Finding> m_asked;
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
