// HTTP for the publish API over QNetworkAccessManager, with its traps closed: every POST goes out at most once, no
// redirect is followed, nothing is buffered or remembered. Blocking through core/operation/wait; one instance serves
// the thread that made it. Goes through the proxy that the application's factory names, but never to this computer.
// Writes one line for each call to the logging category "waybill.http", which is silent unless it is switched on.
#pragma once

#include "core/publish/publishapi.h"

#include <QDateTime>
#include <QFileDevice>
#include <QUrlQuery>

#include <memory>
#include <optional>

namespace waybill {

struct HttpAnswer {
    int status = 0;
    QByteArray body; // at most 1 MiB; the rest is cut
    QString contentType;
    QString requestId; // x-request-id of the answer, else the one that was sent
    QString why; // x-upload-proxy-why
    QDateTime serverTime; // Date, in UTC; invalid: not sent
    int retryAfter = -1; // Retry-After in seconds, an hour at most; -1: not sent
    QString tls; // "TLS 1.3"; empty: not encrypted
    QString tlsIssuer; // who vouches for the server's certificate
    std::chrono::milliseconds took{0}; // from the call to the answer
};

class HttpClient {
public:
    HttpClient(ServerProfile server, Credentials credentials, TimeLimits limits);
    ~HttpClient();

    const ServerProfile &server() const;
    const TimeLimits &limits() const;

    // Any HTTP answer but a redirect is a value, whatever its status; a failure is one of the way there:
    // InvalidAddress, InsecureAddress, AuthorityUnreadable, ServerNotFound, ServerNotReached, ConnectTimeout,
    // TlsSelfSigned, TlsUntrusted, TlsWrongHost, TlsExpired, TlsFailed, ConnectionLost, IdleTimeout, RedirectRefused,
    // AnswerUnreadable, Cancelled; FileUnreadable and FileChanged for the file. The detail names the proxy where the
    // way ended there.
    CallResult<HttpAnswer> postJson(
        const QString &path, const QJsonObject &body, std::chrono::milliseconds limit, const std::stop_token &token);

    CallResult<HttpAnswer> postBytes(const QString &path, const QByteArray &contentType, const QByteArray &body,
        std::chrono::milliseconds limit, const std::stop_token &token, const QUrlQuery &query = {});

    // A stop after the last byte was handed over waits for the answer all the same (limits().ask at most): it tells
    // where the server put the upload, and without it nobody could remove that.
    CallResult<HttpAnswer> postFile(
        const QString &path, const QUrlQuery &query, QFileDevice &file, OperationContext &context);

    // The head of the last answer of any kind, that of a refused redirect too; nothing: none came yet.
    const std::optional<HttpAnswer> &lastAnswer() const;

    // The text of a server's answer as it may be shown: one line, shortened, without control characters, with the API
    // key blotted out where it came back.
    QString presentable(const QString &text) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace waybill
