// HTTP for the publish API over QNetworkAccessManager, with its traps closed: every POST goes out at most once, no
// redirect is followed, nothing is buffered or remembered. Blocking through core/operation/wait; one instance serves
// the thread that made it.
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
    QString requestId; // x-request-id
    QString why; // x-upload-proxy-why
};

class HttpClient {
public:
    HttpClient(ServerProfile server, Credentials credentials, TimeLimits limits);
    ~HttpClient();

    const ServerProfile &server() const;
    const TimeLimits &limits() const;

    // Any HTTP answer but a redirect is a value, whatever its status; a failure is one of the way there:
    // InvalidAddress, InsecureAddress, ServerNotFound, ServerNotReached, ConnectTimeout, TlsFailed, ConnectionLost,
    // IdleTimeout, RedirectRefused, AnswerUnreadable, Cancelled; FileUnreadable and FileChanged for the file.
    CallResult<HttpAnswer> postJson(
        const QString &path, const QJsonObject &body, std::chrono::milliseconds limit, const std::stop_token &token);

    CallResult<HttpAnswer> postBytes(const QString &path, const QByteArray &contentType, const QByteArray &body,
        std::chrono::milliseconds limit, const std::stop_token &token, const QUrlQuery &query = {});

    // A stop after the last byte was handed over waits for the answer all the same (limits().ask at most): it tells
    // where the server put the upload, and without it nobody could remove that.
    CallResult<HttpAnswer> postFile(
        const QString &path, const QUrlQuery &query, QFileDevice &file, OperationContext &context);

    // The text of a server's answer as it may be shown: one line, shortened, with the API key blotted out where it came
    // back.
    QString presentable(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
