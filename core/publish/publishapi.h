// The three calls of the publish API (contract: publish-api) as values: what is sent, what is answered, what went wrong.
// Blocking; each call on the thread that made the HttpClient.
#pragma once

#include "core/operation/context.h"
#include "core/settings/serverprofile.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace waybill {

// The secret part of a profile, in memory only for as long as a publish runs.
struct Credentials {
    QByteArray apiKey; // empty: not sent
};

struct TimeLimits {
    std::chrono::milliseconds connect {15'000};
    std::chrono::milliseconds idle {60'000}; // no byte either way during an upload, or while waiting for its answer
    std::chrono::milliseconds finalize {300'000};
    std::chrono::milliseconds ask {30'000}; // the harmless question, abort
};

// One finding of the server's own (INVALID_MANIFEST, details.issues).
struct ServerIssue {
    QString path;
    QString message;

    bool operator==(const ServerIssue &) const = default;
};

// What one call came to. Whether the request may have reached the server decides what a failure means.
struct CallFailure {
    Error error;
    int httpStatus = 0; // 0: no answer
    QString serverCode; // "HASH_MISMATCH" as the server wrote it
    QString requestId; // x-request-id; often empty
    QList<ServerIssue> issues;
    QString declaredHash; // HASH_MISMATCH details
    QString computedHash;
    bool mayHaveArrived = false; // the whole request may have been received
};

template <typename T>
using CallResult = std::expected<T, CallFailure>;

struct UploadAnswer {
    QString stagingKey;
    qint64 size = 0;
    QString requestId;
};

struct FinalizeAnswer {
    QString extensionId; // empty in the older form
    QString extensionName;
    QString publisher;
    QString versionId;
    QString version;
    QString contentHash;
    QString canonicalKey; // empty in the older form
    QString requestId;
};

struct Signature {
    QString text;
    QString algorithm; // "cosign", "x509", "pgp"
};

struct FinalizeRequest {
    QString stagingKey;
    qint64 size = 0;
    QString declaredHash;
    QByteArray manifestJson; // the bytes of manifest.json
    Signature signature; // empty text: none
};

} // namespace waybill
