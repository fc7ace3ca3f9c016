// What an S3 store says, read: its errors, and the pages of a listing. Values; any thread. Internal to core/storage.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace waybill {

// Of an answer that is no success. `body` is the store's XML, and may be empty or anything else; the detail is its
// status and code, on one line. 404 is ObjectNotFound unless the code says more; 412 is ObjectExists.
Error s3Error(int status, const QByteArray &body, const QString &subject, const QString &bucket);

// Whether `error` says that another request for the same key was under way: then nothing was done.
bool isS3Conflict(int status, const QByteArray &body);

struct S3Page {
    QStringList names; // keys, and prefixes of further ones with their '/'
    QString next; // where the next page begins; empty: this was the last
};

// A ListObjectsV2 answer. StoreFailed where it is none.
Result<S3Page> readS3Page(const QByteArray &body, const QString &bucket);

} // namespace waybill
