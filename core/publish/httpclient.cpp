#include "core/publish/httpclient.h"

#include "core/operation/wait.h"
#include "core/publish/bodydevice.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace waybill {

namespace {

constexpr qint64 answerAtMost = 1024 * 1024;
constexpr qsizetype shownAtMost = 300;
const QByteArray json = QByteArrayLiteral("application/json");

struct Call {
    QString path;
    QUrlQuery query;
    QByteArray contentType;
    QByteArray accept;
    std::chrono::milliseconds idle{0};
    std::chrono::milliseconds total{0}; // for the whole call; 0: none
    bool waitsForLateAnswer = false;
};

// How the waiting ended.
enum class Way { Fine, ConnectTimeout, AnswerTimeout, Stopped };

bool neverConnected(QNetworkReply::NetworkError error) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

ErrorCode codeOf(QNetworkReply::NetworkError error, bool connected) {
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyNotFoundError:
        return ErrorCode::ServerNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::TlsFailed;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return ErrorCode::AnswerUnreadable;
    case QNetworkReply::TimeoutError:
        return connected ? ErrorCode::IdleTimeout : ErrorCode::ConnectTimeout;
    default:
        return neverConnected(error) || !connected ? ErrorCode::ServerNotReached : ErrorCode::ConnectionLost;
    }
}

// An HTTP status of 400 and more is an "error" to Qt too; those are answers.
bool brokeOnTheWay(QNetworkReply::NetworkError error) {
    return error != QNetworkReply::NoError
        && (error < QNetworkReply::ContentAccessDenied || error == QNetworkReply::ContentReSendError
            || error == QNetworkReply::ProtocolFailure || error == QNetworkReply::UnknownNetworkError);
}

} // namespace

struct HttpClient::Private {
    ServerProfile server;
    Credentials credentials;
    TimeLimits limits;

    CallResult<HttpAnswer> post(const Call &call, BodyDevice &body, const std::stop_token &token);
    QNetworkRequest request(const Call &call, qint64 size) const;
    CallFailure failure(ErrorCode code, const QString &detail = {}) const {
        return {.error = {code, server.address.toString(), detail}};
    }
};

QNetworkRequest HttpClient::Private::request(const Call &call, qint64 size) const {
    QUrl url = server.address;
    url.setPath(url.path() + call.path);
    url.setQuery(call.query);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, call.contentType);
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    request.setHeader(
        QNetworkRequest::UserAgentHeader, QStringLiteral("waybill/") + QCoreApplication::applicationVersion());
    request.setRawHeader("Accept", call.accept);
    // An answer that unpacks to more than was sent is nothing we need.
    request.setRawHeader("Accept-Encoding", "identity");
    // A kept connection that the server closes at the wrong moment would look like a lost finalize.
    request.setRawHeader("Connection", "close");
    if (!credentials.apiKey.isEmpty())
        request.setRawHeader("x-api-key", credentials.apiKey);
    if (!server.tenant.isEmpty())
        request.setRawHeader("x-tenant-id", server.tenant.toUtf8());
    if (server.adminHeader)
        request.setRawHeader("x-alga-admin", "true");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

CallResult<HttpAnswer> HttpClient::Private::post(const Call &call, BodyDevice &body, const std::stop_token &token) {
    if (const auto allowed = checkServerAddress(server); !allowed)
        return std::unexpected(CallFailure{.error = allowed.error()});
    if (token.stop_requested())
        return std::unexpected(failure(ErrorCode::Cancelled));

    // One for each call: nothing is remembered from call to call.
    QNetworkAccessManager access;
    const std::unique_ptr<QNetworkReply> reply(access.post(request(call, body.size()), &body));
    Way way = Way::Fine;
    bool connected = false;
    bool cut = false;
    HttpAnswer answer;

    QTimer watchdog;
    watchdog.setSingleShot(true);
    watchdog.start(limits.connect);
    const auto moved = [&] {
        connected = true;
        watchdog.start(call.idle);
    };
    QObject::connect(reply.get(), &QNetworkReply::requestSent, &watchdog, moved);
    QObject::connect(reply.get(), &QNetworkReply::uploadProgress, &watchdog, [&](qint64 sent) {
        if (sent > 0)
            moved();
    });
    const auto take = [&] {
        const qint64 room = answerAtMost - answer.body.size();
        answer.body += reply->read(room);
        cut = answer.body.size() == answerAtMost && reply->bytesAvailable() > 0;
    };
    reply->setReadBufferSize(answerAtMost);

    const auto waitOn = [&](const std::stop_token &stop, std::chrono::milliseconds limit) {
        return wait(
            [&](const std::function<void()> &done) {
                QObject::connect(reply.get(), &QNetworkReply::finished, &watchdog, done);
                QObject::connect(reply.get(), &QNetworkReply::readyRead, &watchdog, [&, done] {
                    take();
                    if (cut)
                        done();
                });
                QObject::connect(&watchdog, &QTimer::timeout, &watchdog, [&, done] {
                    way = connected ? Way::AnswerTimeout : Way::ConnectTimeout;
                    done();
                });
                if (reply->isFinished())
                    done();
            },
            stop, limit);
    };
    WaitEnd end = waitOn(token, call.total);
    if (end == WaitEnd::Stopped && call.waitsForLateAnswer && body.atEnd())
        end = waitOn({}, limits.ask);
    if (end == WaitEnd::Stopped)
        way = Way::Stopped;
    else if (end == WaitEnd::TimedOut)
        way = connected ? Way::AnswerTimeout : Way::ConnectTimeout;
    const bool finished = reply->isFinished();
    const QNetworkReply::NetworkError error = finished ? reply->error() : QNetworkReply::NoError;
    const QString detail = finished ? reply->errorString() : QString();
    if (finished)
        take();
    else
        reply->abort();

    const bool mayHaveArrived = body.atEnd() && way != Way::ConnectTimeout && !neverConnected(error);
    const auto broken = [&](ErrorCode code, const QString &why = {}) {
        CallFailure gone = failure(code, why);
        gone.requestId = answer.requestId;
        gone.mayHaveArrived = mayHaveArrived;
        return std::unexpected(gone);
    };
    switch (way) {
    case Way::Stopped:
        return broken(ErrorCode::Cancelled);
    case Way::ConnectTimeout:
        return broken(ErrorCode::ConnectTimeout);
    case Way::AnswerTimeout:
        return broken(ErrorCode::IdleTimeout);
    case Way::Fine:
        break;
    }
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.contentType = reply->header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0).trimmed();
    answer.requestId = QString::fromUtf8(reply->rawHeader("x-request-id")).left(shownAtMost);
    answer.why = QString::fromUtf8(reply->rawHeader("x-upload-proxy-why"));
    if (answer.status == 0 || (answer.status < 300 && !cut && brokeOnTheWay(error)))
        return broken(codeOf(error, connected), detail);
    if (answer.status >= 300 && answer.status < 400) {
        auto refused = broken(ErrorCode::RedirectRefused,
            QUrl(reply->header(QNetworkRequest::LocationHeader).toUrl())
                .adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                .toString());
        refused.error().httpStatus = answer.status;
        refused.error().mayHaveArrived = false;
        return refused;
    }
    return answer;
}

HttpClient::HttpClient(ServerProfile server, Credentials credentials, TimeLimits limits)
    : d(std::make_unique<Private>(std::move(server), std::move(credentials), limits)) { }

HttpClient::~HttpClient() = default;

const ServerProfile &HttpClient::server() const {
    return d->server;
}

const TimeLimits &HttpClient::limits() const {
    return d->limits;
}

CallResult<HttpAnswer> HttpClient::postJson(
    const QString &path, const QJsonObject &body, std::chrono::milliseconds limit, const std::stop_token &token) {
    return postBytes(path, json, QJsonDocument(body).toJson(QJsonDocument::Compact), limit, token);
}

CallResult<HttpAnswer> HttpClient::postBytes(const QString &path, const QByteArray &contentType,
    const QByteArray &bytes, std::chrono::milliseconds limit, const std::stop_token &token, const QUrlQuery &query) {
    qint64 at = 0;
    BodyDevice device(bytes.size(), [&](char *data, qint64 size) {
        const qint64 part = qMin(size, bytes.size() - at);
        std::copy_n(bytes.constData() + at, part, data);
        at += part;
        return part;
    });
    // The first word may take all of the call's time.
    const QByteArray accept = contentType == json ? contentType : QByteArrayLiteral("*/*");
    return d->post({path, query, contentType, accept, limit, limit, false}, device, token);
}

CallResult<HttpAnswer> HttpClient::postFile(
    const QString &path, const QUrlQuery &query, QFileDevice &file, OperationContext &context) {
    const qint64 size = file.size();
    BodyDevice device(
        size, [&](char *data, qint64 room) { return file.read(data, room); },
        [&](qint64 taken) { context.report({Stage::Uploading, taken, size}); });
    context.report({Stage::Uploading, 0, size});
    auto answer = d->post(
        {path, query, "application/octet-stream", json, d->limits.idle, {}, true}, device, context.stopToken());
    if (device.failed()) {
        const bool ended = file.error() == QFileDevice::NoError;
        return std::unexpected(CallFailure{.error = {ended ? ErrorCode::FileChanged : ErrorCode::FileUnreadable,
                                               file.fileName(), ended ? QString() : file.errorString()}});
    }
    return answer;
}

QString HttpClient::presentable(const QString &text) const {
    QString shown = text.simplified();
    if (!d->credentials.apiKey.isEmpty())
        shown.replace(QString::fromUtf8(d->credentials.apiKey), QStringLiteral("…"));
    return shown.size() > shownAtMost ? shown.left(shownAtMost) + u'…' : shown;
}

} // namespace waybill
