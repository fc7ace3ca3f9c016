// The names under which the keychain has the secrets of a server. Values only; any thread. The secrets themselves never
// come here.
#pragma once

#include <QString>

#include <array>

namespace waybill {

enum class ServerSecret { ApiKey, StorageAccessKey, StorageSecretKey };

inline constexpr std::array allServerSecrets{
    ServerSecret::ApiKey, ServerSecret::StorageAccessKey, ServerSecret::StorageSecretKey};

inline constexpr QLatin1StringView serverSecretsService{"waybill/servers"}; // of the keychain

// "<profile id>/api-key"
QString secretId(const QString &serverId, ServerSecret secret);

} // namespace waybill
