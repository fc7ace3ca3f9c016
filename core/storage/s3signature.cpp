#include "core/storage/s3signature.h"

#include "core/base/sha256.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QTimeZone>

#include <cstring>

namespace waybill {

namespace {

QByteArray hexHash(const QByteArray &bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish().toLatin1();
}

QByteArray mac(const QByteArray &key, const QByteArray &message) {
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QList<QByteArray> s3SignedHeaders(
    const S3SignedGet &request, const QByteArray &accessKey, const QByteArray &secretKey) {
    const QDateTime now = QDateTime::fromSecsSinceEpoch(request.time, QTimeZone::UTC);
    const QByteArray stamp = now.toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = stamp.first(8);
    const QByteArray emptyHash = hexHash({});
    const QByteArray names = "host;x-amz-content-sha256;x-amz-date";
    const QByteArray canonical = "GET\n" + request.path + '\n' + request.query + "\nhost:" + request.host
        + "\nx-amz-content-sha256:" + emptyHash + "\nx-amz-date:" + stamp + "\n\n" + names + '\n' + emptyHash;
    const QByteArray scope = day + '/' + request.region + "/s3/aws4_request";
    QByteArray secret = "AWS4" + secretKey;
    const QByteArray key = mac(mac(mac(mac(secret, day), request.region), "s3"), "aws4_request");
    explicit_bzero(secret.data(), static_cast<std::size_t>(secret.size()));
    const QByteArray signature
        = mac(key, "AWS4-HMAC-SHA256\n" + stamp + '\n' + scope + '\n' + hexHash(canonical)).toHex();
    return {"Host: " + request.host, "x-amz-content-sha256: " + emptyHash, "x-amz-date: " + stamp,
        "Authorization: AWS4-HMAC-SHA256 Credential=" + accessKey + '/' + scope + ",SignedHeaders=" + names
            + ",Signature=" + signature};
}

} // namespace waybill
