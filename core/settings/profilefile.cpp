#include "core/settings/profilefile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace waybill {

namespace {

constexpr qint64 bytesAtMost = 1024 * 1024;
constexpr qsizetype lettersAtMost = 1000; // of one value
constexpr int formatVersion = 1;

const QString kindKey = QStringLiteral("waybill");
const QString kind = QStringLiteral("servers");
const QString versionKey = QStringLiteral("version");
const QString serversKey = QStringLiteral("servers");
const QString nameKey = QStringLiteral("name");
const QString addressKey = QStringLiteral("address");
const QString tenantKey = QStringLiteral("tenant");
const QString adminKey = QStringLiteral("adminHeader");
const QString authorityKey = QStringLiteral("authorityFile");
const QString installKey = QStringLiteral("installAfterPublish");
const QString storageKey = QStringLiteral("storage");
const QString endpointKey = QStringLiteral("endpoint");
const QString bucketKey = QStringLiteral("bucket");
const QString regionKey = QStringLiteral("region");
const QString pathStyleKey = QStringLiteral("pathStyle");
const QString downloadKey = QStringLiteral("download");

// One object of the file. The first thing that is wrong is kept, with its place; what is read after it counts for
// nothing.
class Fields {
public:
    Fields(const QJsonValue &value, QString place, const QStringList &known)
        : m_object(value.toObject())
        , m_place(std::move(place)) {
        if (!value.isObject())
            complain({}, QStringLiteral("not an object"));
        for (const QStringList keys = m_object.keys(); const QString &key : keys) {
            // What is not understood would be lost in silence: a key of some other program's, say.
            if (!known.contains(key))
                complain(shownKey(key), QStringLiteral("not known here"));
        }
    }

    QString text(const QString &key, bool required, const QString &otherwise = {}) {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined() && !required)
            return otherwise;
        const QString text = value.toString();
        if (!value.isString())
            complain(key, value.isUndefined() ? QStringLiteral("missing") : QStringLiteral("not a text"));
        else if (text.size() > lettersAtMost)
            complain(key, QStringLiteral("over %1 characters").arg(lettersAtMost));
        else if (!std::ranges::all_of(text, isPlain))
            complain(key, QStringLiteral("a character that cannot be seen"));
        else if (required && text.trimmed().isEmpty())
            complain(key, QStringLiteral("empty"));
        return text;
    }

    bool flag(const QString &key, bool otherwise) {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isBool())
            complain(key, QStringLiteral("neither true nor false"));
        return value.toBool(otherwise);
    }

    QUrl address(const QString &key, Result<QUrl> (*parse)(const QString &)) {
        const auto address = parse(text(key, true));
        if (!address)
            complain(key, address.error().detail);
        return address.value_or(QUrl());
    }

    QJsonValue value(const QString &key) const { return m_object.value(key); }
    QString placeOf(const QString &key) const { return m_place.isEmpty() ? key : m_place + u'.' + key; }
    const QString &problem() const { return m_problem; }
    void takeProblem(const QString &problem) {
        if (m_problem.isEmpty())
            m_problem = problem;
    }

private:
    void complain(const QString &key, const QString &why) {
        takeProblem((key.isEmpty() && m_place.isEmpty() ? QStringLiteral("the file")
                            : key.isEmpty()             ? m_place
                                                        : placeOf(key))
            + QStringLiteral(": ") + why);
    }

    // Names are shown, tenants are sent in a header: what ends a line or turns it around has no place in either.
    static bool isPlain(QChar letter) {
        return letter.isPrint() && letter.category() != QChar::Other_Format && letter != QChar::LineSeparator
            && letter != QChar::ParagraphSeparator;
    }
    static QString shownKey(const QString &key) {
        return std::ranges::all_of(key, isPlain) ? key.left(40) : QStringLiteral("a member");
    }

    QJsonObject m_object;
    QString m_place;
    QString m_problem;
};

StorageCheck readStorage(Fields &server) {
    if (server.value(storageKey).isUndefined())
        return {};
    Fields fields(server.value(storageKey), server.placeOf(storageKey),
        {endpointKey, bucketKey, regionKey, pathStyleKey, downloadKey});
    StorageCheck storage;
    storage.endpoint = fields.address(endpointKey, parseStorageEndpoint);
    storage.bucket = fields.text(bucketKey, true);
    storage.region = fields.text(regionKey, false, storage.region);
    storage.pathStyle = fields.flag(pathStyleKey, storage.pathStyle);
    storage.download = fields.flag(downloadKey, storage.download);
    server.takeProblem(fields.problem());
    return storage;
}

ServerProfile readServer(Fields &fields) {
    ServerProfile server;
    server.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    server.name = fields.text(nameKey, true).trimmed();
    server.address = fields.address(addressKey, parseServerAddress);
    server.tenant = fields.text(tenantKey, false).trimmed();
    server.adminHeader = fields.flag(adminKey, false);
    server.authorityFile = fields.text(authorityKey, false);
    server.storage = readStorage(fields);
    server.installAfterPublish = fields.flag(installKey, false);
    return server;
}

QJsonObject toJson(const StorageCheck &storage) {
    return {{endpointKey, storage.endpoint.toString()}, {bucketKey, storage.bucket}, {regionKey, storage.region},
        {pathStyleKey, storage.pathStyle}, {downloadKey, storage.download}};
}

QJsonObject toJson(const ServerProfile &server) {
    QJsonObject object{{nameKey, server.name}, {addressKey, server.address.toString()}, {tenantKey, server.tenant},
        {adminKey, server.adminHeader}, {authorityKey, server.authorityFile}, {installKey, server.installAfterPublish}};
    if (server.storage.isSet())
        object.insert(storageKey, toJson(server.storage));
    return object;
}

QString placeIn(const QByteArray &text, qint64 offset) {
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qint64>(offset, 0, text.size()));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

} // namespace

QByteArray profilesToJson(const QList<ServerProfile> &servers) {
    QJsonArray list;
    for (const ServerProfile &server : servers)
        list.append(toJson(server));
    return QJsonDocument(QJsonObject{{kindKey, kind}, {versionKey, formatVersion}, {serversKey, list}}).toJson();
}

Result<QList<ServerProfile>> profilesFromJson(const QByteArray &text, const QString &file) {
    const auto refuse = [&](const QString &why) { return fail(ErrorCode::ProfileUnreadable, file, why); };
    if (text.size() > bytesAtMost)
        return refuse(QStringLiteral("over %1 bytes").arg(bytesAtMost));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(placeIn(text, error.offset) + QStringLiteral(": ") + error.errorString());
    const QJsonObject object = document.object();
    // Before anything else: what another version means by a name is not known here.
    if (object.value(kindKey).toString() != kind)
        return refuse(kindKey + QStringLiteral(": not \"servers\""));
    if (object.value(versionKey) != QJsonValue(formatVersion))
        return refuse(versionKey + QStringLiteral(": not %1").arg(formatVersion));
    Fields top(object, {}, {kindKey, versionKey, serversKey});
    if (!object.value(serversKey).isArray())
        top.takeProblem(serversKey + QStringLiteral(": not a list"));
    QList<ServerProfile> servers;
    const QJsonArray list = object.value(serversKey).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Fields fields(list.at(i), QStringLiteral("servers[%1]").arg(i),
            {nameKey, addressKey, tenantKey, adminKey, authorityKey, installKey, storageKey});
        servers.append(readServer(fields));
        top.takeProblem(fields.problem());
    }
    if (!top.problem().isEmpty())
        return refuse(top.problem());
    return servers;
}

Result<void> exportProfiles(const QList<ServerProfile> &servers, const QString &file) {
    QSaveFile out(file);
    const auto failed = [&] {
        const bool full = out.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, file, out.errorString());
    };
    const QByteArray text = profilesToJson(servers);
    if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size() || !out.commit())
        return failed();
    return {};
}

Result<QList<ServerProfile>> importProfiles(const QString &file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(in.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, file, in.errorString());
    const QByteArray text = in.read(bytesAtMost + 1);
    if (in.error() != QFileDevice::NoError)
        return fail(ErrorCode::FileUnreadable, file, in.errorString());
    return profilesFromJson(text, file);
}

} // namespace waybill
