#include "app/desktop/desktopscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace waybill {

namespace {

// XDG Desktop Portal, Settings: 0 no preference, 1 dark, 2 light.
const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString group = QStringLiteral("org.freedesktop.appearance");
const QString name = QStringLiteral("color-scheme");
constexpr uint dark = 1;

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent) {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(
        service, path, interface, QStringLiteral("SettingChanged"), this, SLOT(learn(QString, QString, QDBusVariant)));
    // Read and not ReadOne, which older portals do not have; its answer is a variant in a variant.
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call.setArguments({group, name});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError())
            set(reply.value().variant());
    });
}

void DesktopScheme::learn(const QString &changedGroup, const QString &changedName, const QDBusVariant &value) {
    if (changedGroup == group && changedName == name)
        set(value.variant());
}

void DesktopScheme::set(const QVariant &value) {
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool isDark = inner.toUInt() == dark;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

} // namespace waybill
