// Tells what ended through the desktop's notifications (org.freedesktop.Notifications), for whoever is in another
// window by then. Where there is no such service, nothing happens: the window tells it as well. Window thread.
#pragma once

#include <QObject>

namespace waybill::ui {

class Notifier : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject *parent = nullptr);

    // In place of the one before, so that they do not pile up. Returns at once.
    void notify(const QString &sentence);

Q_SIGNALS:
    void activated(); // somebody clicked the notification

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    uint m_shown = 0; // the service's number; 0: none yet
    bool m_listening = false;
};

} // namespace waybill::ui
