// One server that the user publishes to. Values only; any thread. Holds no secret: those are read when they are needed.
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace waybill {

// Where the server keeps what is published, in S3 or MinIO (contract: publish-api, storage). Read only, to see with our
// own eyes what a publish came to. Its keys are secrets, and stand elsewhere.
struct StorageCheck {
    QUrl endpoint; // http or https; without a path
    QString bucket;
    QString region = QStringLiteral("us-east-1");
    bool pathStyle = true; // {endpoint}/{bucket}/{key}; else {bucket}.{endpoint}/{key}
    bool download = false; // read the whole bundle back and hash it

    bool isSet() const { return !endpoint.isEmpty() && !bucket.isEmpty(); }
    bool operator==(const StorageCheck &) const = default;
};

struct ServerProfile {
    QString id; // stable; "local" is the registry inside the program
    QString name;
    QUrl address; // the server's origin, without a trailing slash
    QString tenant; // x-tenant-id; empty: not sent
    bool adminHeader = false; // x-alga-admin: true
    bool allowPlainHttp = false; // to another host than this one, by the user's word for this server
    QString authorityFile; // PEM, of authorities to trust for this server besides the system's; empty: none
    StorageCheck storage; // not set: nothing is looked up
    bool installAfterPublish = false; // for the tenant

    bool operator==(const ServerProfile &) const = default;
};

inline constexpr QLatin1StringView localServerId{"local"};

// From what a person types: adds https:// where there is no scheme (http:// for a loopback host), drops trailing
// slashes and refuses user names, queries and fragments. InvalidAddress.
Result<QUrl> parseServerAddress(const QString &text);

// Where an object store is: read as a server's address is, and without a path, for buckets and keys stand there.
// InvalidAddress.
Result<QUrl> parseStorageEndpoint(const QString &text);

bool isLoopback(const QUrl &address);

// InsecureAddress for plain http to another host than this one, unless the profile allows it; InvalidAddress.
Result<void> checkServerAddress(const ServerProfile &profile);

} // namespace waybill
