#include "core/settings/serversecrets.h"

namespace waybill {

namespace {

QLatin1StringView nameOf(ServerSecret secret) {
    switch (secret) {
    case ServerSecret::ApiKey:
        return QLatin1StringView("api-key");
    case ServerSecret::StorageAccessKey:
        return QLatin1StringView("storage-access-key");
    case ServerSecret::StorageSecretKey:
        return QLatin1StringView("storage-secret-key");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString secretId(const QString &serverId, ServerSecret secret) {
    return serverId + u'/' + nameOf(secret);
}

} // namespace waybill
