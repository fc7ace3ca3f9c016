// Signature version 4 for a request with a query. libcurl signs all others: in a query it takes an encoded plus sign
// for a blank, and the names and tokens of a listing may hold one. Values; any thread. Internal to core/storage.
#pragma once

#include <QByteArray>
#include <QList>

#include <ctime>

namespace waybill {

struct S3SignedGet {
    QByteArray host; // as in the Host header
    QByteArray path; // encoded, from its '/'
    QByteArray query; // encoded, in the order of its names
    QByteArray region;
    std::time_t time = 0;
};

// The headers that make it a signed request without a body, Host among them.
QList<QByteArray> s3SignedHeaders(const S3SignedGet &request, const QByteArray &accessKey, const QByteArray &secretKey);

} // namespace waybill
