#include "core/signing/secretservice.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace waybill {

namespace {

const QString secretsName = QStringLiteral("org.freedesktop.secrets");
constexpr int answerWithin = 2000; // ms

// KWallet has an interface of its own besides, which QtKeychain prefers on its desktop.
bool someoneKeepsSecrets(QDBusConnectionInterface &bus, bool &secretService) {
    const QDBusReply<QStringList> running = bus.registeredServiceNames();
    const QDBusReply<QStringList> startable = bus.activatableServiceNames();
    const QStringList names = running.value() + startable.value();
    secretService = names.contains(secretsName);
    return secretService || names.contains(QStringLiteral("org.kde.kwalletd6"))
        || names.contains(QStringLiteral("org.kde.kwalletd5"));
}

QDBusMessage call(const QDBusConnection &bus, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments) {
    QDBusMessage message = QDBusMessage::createMethodCall(secretsName, path, interface, method);
    message.setArguments(arguments);
    return bus.call(message, QDBus::Block, answerWithin);
}

} // namespace

SecretServiceState secretServiceState() {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected() || !bus.interface())
        return SecretServiceState::Absent;
    bool secretService = false;
    if (!someoneKeepsSecrets(*bus.interface(), secretService))
        return SecretServiceState::Absent;
    if (!secretService)
        return SecretServiceState::Unknown;
    const QDBusReply<QDBusObjectPath> collection = call(bus, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (!collection.isValid())
        return SecretServiceState::Unknown;
    // Without a default keyring its making waits for a person just as unlocking one does.
    if (collection.value().path() == QLatin1StringView("/"))
        return SecretServiceState::Locked;
    const QDBusReply<QDBusVariant> locked
        = call(bus, collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
            {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!locked.isValid())
        return SecretServiceState::Unknown;
    return locked.value().variant().toBool() ? SecretServiceState::Locked : SecretServiceState::Open;
}

} // namespace waybill
