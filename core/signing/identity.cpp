#include "core/signing/identity.h"

#include <array>
#include <utility>

namespace waybill {

namespace {

constexpr std::array algorithms{
    std::pair{SigningAlgorithm::Cosign, QLatin1StringView("cosign")},
    std::pair{SigningAlgorithm::X509, QLatin1StringView("x509")},
    std::pair{SigningAlgorithm::Pgp, QLatin1StringView("pgp")},
};

constexpr std::array places{
    std::pair{KeyPlace::Keychain, QLatin1StringView("keychain")},
    std::pair{KeyPlace::SessionFile, QLatin1StringView("file")},
    std::pair{KeyPlace::GpgAgent, QLatin1StringView("gpg-agent")},
    std::pair{KeyPlace::Pkcs11, QLatin1StringView("pkcs11")},
};

template <typename Table, typename Value> QString nameIn(const Table &table, Value value) {
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return name;
    }
    Q_UNREACHABLE_RETURN({});
}

template <typename Value, typename Table> std::optional<Value> valueIn(const Table &table, QStringView text) {
    for (const auto &[entry, name] : table) {
        if (text == name)
            return entry;
    }
    return std::nullopt;
}

QString timeText(const QDateTime &time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QDateTime timeOf(const QJsonValue &value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

QString algorithmName(SigningAlgorithm algorithm) {
    return nameIn(algorithms, algorithm);
}

QString publicFileSuffix(SigningAlgorithm algorithm) {
    switch (algorithm) {
    case SigningAlgorithm::Cosign:
        return QStringLiteral(".pub");
    case SigningAlgorithm::X509:
        return QStringLiteral(".crt");
    case SigningAlgorithm::Pgp:
        return QStringLiteral(".asc");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<SigningAlgorithm> algorithmOf(QStringView name) {
    return valueIn<SigningAlgorithm>(algorithms, name);
}

QJsonObject toJson(const Identity &identity) {
    return {{QStringLiteral("id"), identity.id}, {QStringLiteral("label"), identity.label},
        {QStringLiteral("algorithm"), algorithmName(identity.algorithm)}, {QStringLiteral("keyType"), identity.keyType},
        {QStringLiteral("fingerprint"), identity.fingerprint},
        {QStringLiteral("publicPart"), QString::fromUtf8(identity.publicPart)},
        {QStringLiteral("holder"), identity.holder}, {QStringLiteral("created"), timeText(identity.created)},
        {QStringLiteral("expires"), timeText(identity.expires)},
        {QStringLiteral("place"), nameIn(places, identity.place)}, {QStringLiteral("locator"), identity.locator},
        {QStringLiteral("needsPassphrase"), identity.needsPassphrase},
        {QStringLiteral("passphraseRemembered"), identity.passphraseRemembered}};
}

Result<Identity> identityFromJson(const QJsonObject &object, const QString &place) {
    const auto text = [&](QLatin1StringView name) { return object.value(name).toString(); };
    const auto algorithm = algorithmOf(text(QLatin1StringView("algorithm")));
    const auto keyPlace = valueIn<KeyPlace>(places, text(QLatin1StringView("place")));
    Identity identity;
    identity.id = text(QLatin1StringView("id"));
    identity.fingerprint = text(QLatin1StringView("fingerprint"));
    if (!algorithm || !keyPlace || identity.id.isEmpty() || identity.fingerprint.isEmpty())
        return fail(ErrorCode::IdentityDamaged, place);
    identity.algorithm = *algorithm;
    identity.place = *keyPlace;
    identity.label = text(QLatin1StringView("label"));
    identity.keyType = text(QLatin1StringView("keyType"));
    identity.publicPart = text(QLatin1StringView("publicPart")).toUtf8();
    identity.holder = text(QLatin1StringView("holder"));
    identity.created = timeOf(object.value(QLatin1StringView("created")));
    identity.expires = timeOf(object.value(QLatin1StringView("expires")));
    identity.locator = text(QLatin1StringView("locator"));
    identity.needsPassphrase = object.value(QLatin1StringView("needsPassphrase")).toBool();
    identity.passphraseRemembered = object.value(QLatin1StringView("passphraseRemembered")).toBool();
    return identity;
}

} // namespace waybill
