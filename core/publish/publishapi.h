// The calls of the publish API (contract: publish-api) as values: what is sent, what is answered, what went wrong.
// Blocking; each call on the thread that made the HttpClient.
#pragma once

#include "core/operation/context.h"
#include "core/settings/serverprofile.h"

#include <QByteArray>
#include <QFileDevice>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>

namespace waybill {

class HttpClient;
struct HttpAnswer;

// The secret part of a profile, in memory only for as long as a publish runs.
struct Credentials {
    QByteArray apiKey; // empty: not sent
    QByteArray storageAccessKey; // of the profile's storage check
    QByteArray storageSecretKey;
};

struct TimeLimits {
    std::chrono::milliseconds connect{15'000};
    std::chrono::milliseconds idle{60'000}; // no byte went out during an upload, or no answer came to it
    std::chrono::milliseconds finalize{300'000};
    std::chrono::milliseconds ask{30'000}; // the harmless question, abort
};

// One finding of the server's own (INVALID_MANIFEST, details.issues).
struct ServerIssue {
    QString path;
    QString message;

    bool operator==(const ServerIssue &) const = default;
};

struct FinalizeAnswer {
    QString extensionId; // empty in the older form
    QString extensionName;
    QString publisher;
    QString versionId; // empty in the older form
    QString version;
    QString contentHash; // 64 hex digits
    QString canonicalKey; // empty in the older form
};

// What one call came to. Whether the request may have reached the server decides what a failure means.
struct CallFailure {
    Error error; // subject: the server's address
    int httpStatus = 0; // 0: no answer
    QString serverCode; // "HASH_MISMATCH" as the server wrote it
    QString requestId; // x-request-id; often empty
    QList<ServerIssue> issues;
    QString declaredHash; // HASH_MISMATCH details
    QString computedHash;
    FinalizeAnswer existing; // of a 409: the version that exists, where the server tells; else all empty
    int retryAfterSeconds = -1; // Retry-After; -1: not sent
    bool mayHaveArrived = false; // the whole request may have been received
};

template <typename T> using CallResult = std::expected<T, CallFailure>;

struct UploadAnswer {
    QString stagingKey;
    qint64 size = 0; // bytes
    QString requestId;
};

struct Signature {
    QString text;
    QString algorithm; // "cosign", "x509", "pgp"
    QString signer; // the key's fingerprint, for the receipt; not sent; empty: not known
};

struct FinalizeRequest {
    QString stagingKey;
    qint64 size = 0; // bytes
    QString declaredHash;
    QByteArray manifestJson; // the bytes of manifest.json
    Signature signature; // empty text: none
};

struct InstallRequest {
    QString extensionId; // the registry's id of it
    QString version;
};

// Every call fails as HttpClient does, or with what the server said: the contract's code where it gave one, else by its
// status (Forbidden, RateLimited, ServerInternal, HttpStatus), or AnswerUnreadable.

// The harmless question: may this caller publish here.
CallResult<void> askMayPublish(HttpClient &client, const std::stop_token &token);

CallResult<UploadAnswer> upload(HttpClient &client, QFileDevice &file, const QString &fileName,
    const QString &declaredHash, OperationContext &context);

// Cannot be stopped: what was begun has to be known. FinalizeTimeout where limits().finalize ran out.
CallResult<FinalizeAnswer> finalize(HttpClient &client, const FinalizeRequest &request);

// Installs a published version for the profile's tenant. Cannot be stopped; limits().ask at most.
CallResult<void> installVersion(HttpClient &client, const InstallRequest &request);

// Whether an object was deleted. Cannot be stopped; limits().ask at most.
CallResult<bool> abortUpload(HttpClient &client, const QString &stagingKey, const QString &reason);

} // namespace waybill
