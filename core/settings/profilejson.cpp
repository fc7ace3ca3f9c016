#include "core/settings/profilejson.h"

#include <QJsonValue>

namespace waybill {

namespace {

class Reader {
public:
    explicit Reader(QJsonObject json)
        : m_json(std::move(json)) { }

    void read(QLatin1StringView key, QString &into) {
        if (const QJsonValue value = take(key, QJsonValue::String); value.isString())
            into = value.toString();
    }

    void read(QLatin1StringView key, bool &into) {
        if (const QJsonValue value = take(key, QJsonValue::Bool); value.isBool())
            into = value.toBool();
    }

    QJsonObject readObject(QLatin1StringView key) { return take(key, QJsonValue::Object).toObject(); }

    const QString &wrongField() const { return m_wrong; }

private:
    QJsonValue take(QLatin1StringView key, QJsonValue::Type type) {
        QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.type() == type)
            return value;
        if (m_wrong.isEmpty())
            m_wrong = key;
        return QJsonValue::Undefined;
    }

    QJsonObject m_json;
    QString m_wrong;
};

} // namespace

QJsonObject toJson(const ServerProfile &server) {
    QJsonObject json{{QStringLiteral("id"), server.id}, {QStringLiteral("name"), server.name},
        {QStringLiteral("address"), server.address.toString()}, {QStringLiteral("tenant"), server.tenant},
        {QStringLiteral("adminHeader"), server.adminHeader}, {QStringLiteral("allowPlainHttp"), server.allowPlainHttp},
        {QStringLiteral("authorityFile"), server.authorityFile},
        {QStringLiteral("installAfterPublish"), server.installAfterPublish}};
    if (server.storage.isSet()) {
        json.insert(QStringLiteral("storage"),
            QJsonObject{{QStringLiteral("endpoint"), server.storage.endpoint.toString()},
                {QStringLiteral("bucket"), server.storage.bucket}, {QStringLiteral("region"), server.storage.region},
                {QStringLiteral("pathStyle"), server.storage.pathStyle},
                {QStringLiteral("download"), server.storage.download}});
    }
    return json;
}

Result<ServerProfile> serverProfileOf(const QJsonObject &json) {
    ServerProfile server;
    QString address;
    QString endpoint;
    Reader reader(json);
    reader.read(QLatin1StringView("id"), server.id);
    reader.read(QLatin1StringView("name"), server.name);
    reader.read(QLatin1StringView("address"), address);
    reader.read(QLatin1StringView("tenant"), server.tenant);
    reader.read(QLatin1StringView("adminHeader"), server.adminHeader);
    reader.read(QLatin1StringView("allowPlainHttp"), server.allowPlainHttp);
    reader.read(QLatin1StringView("authorityFile"), server.authorityFile);
    reader.read(QLatin1StringView("installAfterPublish"), server.installAfterPublish);
    Reader storage(reader.readObject(QLatin1StringView("storage")));
    storage.read(QLatin1StringView("endpoint"), endpoint);
    storage.read(QLatin1StringView("bucket"), server.storage.bucket);
    storage.read(QLatin1StringView("region"), server.storage.region);
    storage.read(QLatin1StringView("pathStyle"), server.storage.pathStyle);
    storage.read(QLatin1StringView("download"), server.storage.download);
    for (const Reader *each : {&reader, &storage}) {
        if (!each->wrongField().isEmpty())
            return fail(ErrorCode::ProfileUnreadable, server.name, each->wrongField());
    }
    const auto parsed = parseServerAddress(address);
    if (!parsed)
        return fail(parsed.error());
    server.address = *parsed;
    if (!endpoint.isEmpty()) {
        const auto place = parseServerAddress(endpoint);
        if (!place)
            return fail(place.error());
        server.storage.endpoint = *place;
    }
    return server;
}

} // namespace waybill
