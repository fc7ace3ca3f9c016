#include "ui/shell/notifier.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

namespace waybill::ui {

namespace {

// Desktop Notifications Specification 1.2
const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString click = QStringLiteral("default");
constexpr int asLongAsTheDesktopLikes = -1;

} // namespace

Notifier::Notifier(QObject *parent)
    : QObject(parent) { }

void Notifier::notify(const QString &sentence) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (!m_listening)
        m_listening = bus.connect(
            service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QString icon = QGuiApplication::desktopFileName();
    // The body may be read as markup, and a sentence may name a file that looks like it: it stands in the summary,
    // which is plain text.
    call.setArguments({QGuiApplication::applicationDisplayName(), m_shown, icon, sentence, QString(),
        QStringList{click, tr("Show")}, QVariantMap{{QStringLiteral("desktop-entry"), icon}}, asLongAsTheDesktopLikes});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<uint> id = *answer; !id.isError())
            m_shown = id.value();
    });
}

void Notifier::actionInvoked(uint id, const QString &action) {
    if (id == m_shown && action == click)
        Q_EMIT activated();
}

} // namespace waybill::ui
