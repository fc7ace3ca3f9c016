// Objects in a bucket of S3, MinIO, Ceph or another store that speaks S3 with signature version 4. Any thread, and any
// number of processes on the same bucket; one call is one blocking request or a few. Memory does not grow with an
// object.
#pragma once

#include "core/storage/objectstore.h"

#include <QUrl>

#include <chrono>

namespace waybill {

class S3Connection;

struct S3Location {
    QUrl endpoint; // http or https; without a path
    QString bucket;
    QString prefix; // "" or "a/b": stands before every key
    QString region = QStringLiteral("us-east-1");
    bool pathStyle = true; // {endpoint}/{bucket}/{key}; else {bucket}.{endpoint}/{key}
    QString authorityFile; // PEM, of authorities to trust besides the system's; empty: none
};

struct S3Keys {
    QByteArray accessKey;
    QByteArray secretKey;
};

struct S3Limits {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds idle{60'000}; // in which no byte came or went
};

// Every call fails with StoreRefused (the keys, their rights, the region or the clock), BucketNotFound, the codes of
// the way (ServerNotFound, ServerNotReached, ConnectTimeout, Tls..., ConnectionLost, IdleTimeout, RedirectRefused), or
// StoreFailed with the store's own code.
class S3Store final : public ObjectStore {
public:
    // Asks nobody yet. InvalidAddress (endpoint, bucket), InvalidKey (prefix), StoreRefused (no keys),
    // AuthorityUnreadable.
    static Result<std::unique_ptr<S3Store>> open(S3Location location, S3Keys keys, S3Limits limits = {});
    ~S3Store() override;
    S3Store(const S3Store &) = delete;
    S3Store &operator=(const S3Store &) = delete;

    // Whether a registry may live here: the bucket can be listed and written, and the store holds what commitIfAbsent
    // promises; some that speak S3 overlook the condition, and versions would be published twice.
    Result<void> checkUsable();

    Result<std::unique_ptr<ObjectWriter>> put(const QString &key) override;
    Result<ObjectInfo> head(const QString &key) override;
    Result<std::unique_ptr<ObjectReader>> get(const QString &key) override;
    // The bytes pass through here: S3's own copying has no condition that all stores keep.
    Result<void> copyIfAbsent(const QString &from, const QString &to) override;
    Result<bool> remove(const QString &key) override;
    Result<QStringList> list(const QString &folder) override;

private:
    S3Store(std::shared_ptr<const S3Connection> connection, QString prefix);

    Result<QByteArray> pathOf(const QString &key) const;

    std::shared_ptr<const S3Connection> m_connection;
    QString m_prefix; // with a '/' at its end, or empty
};

} // namespace waybill
