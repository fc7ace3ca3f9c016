// One server that the user publishes to. Values only; any thread. Holds no secret: those are read when they are needed.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace waybill {

struct ServerProfile {
    QString id; // stable; "local" is the registry inside the program
    QString name;
    QUrl address; // the server's origin, without a trailing slash
    QString tenant; // x-tenant-id; empty: not sent
    bool adminHeader = false; // x-alga-admin: true
    bool allowPlainHttp = false; // to another host than this one, by the user's word for this server

    bool operator==(const ServerProfile &) const = default;
};

inline constexpr QLatin1StringView localServerId{"local"};

// From what a person types: adds https:// where there is no scheme (http:// for a loopback host), drops trailing
// slashes and refuses user names, queries and fragments. InvalidAddress.
Result<QUrl> parseServerAddress(const QString &text);

bool isLoopback(const QUrl &address);

// InsecureAddress for plain http to another host than this one, unless the profile allows it; InvalidAddress.
Result<void> checkServerAddress(const ServerProfile &profile);

} // namespace waybill
