// Says above the pages that a publish did not end, what is known of it, and what can be done: a bar, not a dialog, for
// nothing has to be answered at once. Window thread; the history outlives it.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace waybill::ui {

class PublishHistory;

class UnfinishedBar : public QFrame {
    Q_OBJECT

public:
    explicit UnfinishedBar(PublishHistory &history, QWidget *parent = nullptr);

Q_SIGNALS:
    void showWanted(const QString &id);
    void announced(const QString &sentence);

private:
    void refresh();

    PublishHistory &m_history;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_show;
    QPushButton *m_first;
    QPushButton *m_dismiss;
    QString m_job; // empty: none
    QString m_said; // what was announced last
};

} // namespace waybill::ui
