// What is open, where it goes, and the one action: the strip on top of the window. Window thread.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace waybill::ui {

class ReleaseSession;

class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(ReleaseSession &session, QWidget *parent = nullptr);

    void focusTarget();

Q_SIGNALS:
    void openWanted();
    void publishWanted();
    void newServerWanted();

private:
    void refresh();
    void fillTargets();
    void chosen(int index);

    ReleaseSession &m_session;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_target;
    QPushButton *m_action;
};

} // namespace waybill::ui
