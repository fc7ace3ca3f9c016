// HTTP for the publish API over QNetworkAccessManager, with its traps closed: every POST goes out at most once, no redirect is
// followed, nothing is buffered. Blocking calls through core/operation/wait; one instance serves the thread that made it.
#pragma once

#include "core/publish/publishapi.h"

#include <QFileDevice>
#include <QUrlQuery>

#include <memory>

namespace waybill {

struct HttpAnswer {
    int status = 0;
    QByteArray body; // at most 1 MiB; the rest is cut
    QString contentType;
    QString requestId;
};

class HttpClient {
public:
    HttpClient(ServerProfile server, Credentials credentials, TimeLimits limits);
    ~HttpClient();

    const ServerProfile &server() const;

    // Any HTTP answer is a value, whatever its status; a failure is one of the way there.
    CallResult<HttpAnswer> postJson(const QString &path, const QJsonObject &body, std::chrono::milliseconds limit, std::stop_token token);
    CallResult<HttpAnswer> postFile(const QString &path, const QUrlQuery &query, QFileDevice &file, OperationContext &context);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// The calls. A refusal by the server is a CallFailure with the contract's ErrorCode.
CallResult<void> askMayPublish(HttpClient &client, std::stop_token token); // the harmless question
CallResult<UploadAnswer> upload(HttpClient &client, QFileDevice &file, const QString &fileName, const QString &declaredHash, OperationContext &context);
CallResult<FinalizeAnswer> finalize(HttpClient &client, const FinalizeRequest &request);
CallResult<bool> abortUpload(HttpClient &client, const QString &stagingKey, const QString &reason); // whether one was deleted

} // namespace waybill
