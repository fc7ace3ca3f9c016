#include "core/publish/httpclient.h"

#include "core/publish/bodydevice.h"
#include "core/publish/httpexchange.h"
#include "core/publish/tlstrust.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QLoggingCategory>
#include <QNetworkProxyFactory>
#include <QTimeZone>
#include <QUuid>

#include <algorithm>

namespace waybill {

namespace {

// Warnings alone, unless a program or its user switches it on.
Q_LOGGING_CATEGORY(httpLog, "waybill.http", QtWarningMsg)

constexpr qsizetype shownAtMost = 300;
constexpr qint64 retryAfterAtMost = 3600;
// A key that is shorter may stand in an answer by chance, and JSON is not to be broken.
constexpr qsizetype blottedFrom = 16;
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

// RFC 9110, 5.6.7, in the form that servers send: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray &header) {
    const QString text = QString::fromLatin1(header.trimmed());
    if (!text.endsWith(QLatin1StringView(" GMT")))
        return {};
    const QDate date = QLocale::c().toDate(text.left(16), QStringLiteral("ddd, dd MMM yyyy"));
    return {date, QTime::fromString(text.mid(17, 8), QStringLiteral("HH:mm:ss")), QTimeZone::UTC};
}

// RFC 9110, 10.2.3: seconds, or a date by the server's clock.
int retryAfterOf(const QByteArray &text, const QDateTime &serverTime) {
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    qint64 seconds = text.trimmed().toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime when = httpDate(text);
        if (!when.isValid())
            return -1;
        seconds = (serverTime.isValid() ? serverTime : QDateTime::currentDateTimeUtc()).secsTo(when);
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, retryAfterAtMost));
}

// What is on this computer is reached without help; what a proxy's name resolves to is the proxy's business.
QNetworkProxy proxyTo(const QUrl &address) {
    return isLoopback(address) ? QNetworkProxy(QNetworkProxy::NoProxy)
                               : QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(address))
                                     .value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

} // namespace

struct HttpClient::Private {
    ServerProfile server;
    Credentials credentials;
    TimeLimits limits;
    std::optional<HttpAnswer> lastAnswer;

    CallResult<HttpAnswer> post(const Call &call, BodyDevice &body, const std::stop_token &token);
    QNetworkRequest request(const Call &call, qint64 size, const QString &id) const;
    HttpAnswer answerOf(const HttpExchange &exchange, const QString &sentId) const;
    CallResult<HttpAnswer> redirectRefused(const HttpExchange &exchange) const;
    void log(const QUrl &url, const HttpExchange &exchange, qint64 sent, const QString &id,
        const std::optional<Error> &broken) const;
    QString presentable(const QString &text) const;
    CallFailure failure(Error error) const {
        error.subject = server.address.toString();
        error.detail = presentable(error.detail);
        return {.error = std::move(error)};
    }
};

QNetworkRequest HttpClient::Private::request(const Call &call, qint64 size, const QString &id) const {
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
    request.setRawHeader("x-request-id", id.toLatin1());
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
        return std::unexpected(failure({ErrorCode::Cancelled, {}, {}}));
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QNetworkRequest asked = request(call, body.size(), id);
    if (server.address.scheme() == QLatin1StringView("https")) {
        const auto tls = tlsConfiguration(server.authorityFile);
        if (!tls)
            return std::unexpected(CallFailure{.error = tls.error()});
        asked.setSslConfiguration(*tls);
    }

    // One for each call: nothing is remembered from call to call.
    QNetworkAccessManager access;
    const QNetworkProxy proxy = proxyTo(asked.url());
    access.setProxy(proxy);
    HttpExchange exchange(access, asked, body,
        {limits.connect, call.idle, call.total, call.waitsForLateAnswer ? limits.ask : std::chrono::milliseconds(0)});
    std::optional<Error> broken = exchange.run(token);
    HttpAnswer answer = answerOf(exchange, id);
    log(asked.url(), exchange, body.taken(), answer.requestId, broken);
    if (broken) {
        // Host and port alone: what is in front of them in the environment's variable may be a password.
        if (proxy.type() != QNetworkProxy::NoProxy && exchange.endedAtProxy())
            broken->detail
                = QStringLiteral("proxy %1:%2: %3").arg(proxy.hostName()).arg(proxy.port()).arg(broken->detail);
        CallFailure gone = failure(*broken);
        gone.mayHaveArrived = exchange.mayHaveArrived();
        if (exchange.hasConnected()) // else nobody can have seen it
            gone.requestId = answer.requestId;
        return std::unexpected(gone);
    }
    lastAnswer = answer;
    lastAnswer->body.clear();
    if (answer.status >= 300 && answer.status < 400)
        return redirectRefused(exchange);
    return answer;
}

HttpAnswer HttpClient::Private::answerOf(const HttpExchange &exchange, const QString &sentId) const {
    const QNetworkReply &reply = exchange.reply();
    HttpAnswer answer;
    answer.status = exchange.status();
    answer.body = exchange.body();
    if (credentials.apiKey.size() >= blottedFrom)
        answer.body.replace(credentials.apiKey, "…");
    answer.contentType = presentable(reply.header(QNetworkRequest::ContentTypeHeader).toString().section(u';', 0, 0));
    answer.requestId = presentable(QString::fromUtf8(reply.rawHeader("x-request-id")));
    if (answer.requestId.isEmpty())
        answer.requestId = sentId;
    answer.why = presentable(QString::fromUtf8(reply.rawHeader("x-upload-proxy-why")));
    answer.serverTime = httpDate(reply.rawHeader("date"));
    answer.retryAfter = retryAfterOf(reply.rawHeader("retry-after"), answer.serverTime);
    answer.tls = protocolTitle(exchange.tls().sessionProtocol());
    answer.tlsIssuer = presentable(exchange.tls().peerCertificate().issuerDisplayName());
    answer.took = exchange.took();
    return answer;
}

CallResult<HttpAnswer> HttpClient::Private::redirectRefused(const HttpExchange &exchange) const {
    const QUrl there = exchange.reply().header(QNetworkRequest::LocationHeader).toUrl();
    CallFailure refused = failure({ErrorCode::RedirectRefused, {},
        there.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString()});
    refused.httpStatus = lastAnswer->status;
    refused.requestId = lastAnswer->requestId;
    return std::unexpected(refused);
}

void HttpClient::Private::log(const QUrl &url, const HttpExchange &exchange, qint64 sent, const QString &id,
    const std::optional<Error> &broken) const {
    const QString end = broken ? errorName(broken->code) : QString::number(exchange.status());
    qCInfo(httpLog).noquote()
        << "POST" << url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment).toString() << end
        << QStringLiteral("sent=%1 received=%2 ms=%3 id=%4")
               .arg(sent)
               .arg(exchange.body().size())
               .arg(exchange.took().count())
               .arg(id);
}

QString HttpClient::Private::presentable(const QString &text) const {
    QString shown = text.simplified();
    if (!credentials.apiKey.isEmpty())
        shown.replace(QString::fromUtf8(credentials.apiKey), QStringLiteral("…"));
    // A terminal would obey them.
    for (QChar &each : shown) {
        if (each.category() == QChar::Other_Control || each.category() == QChar::Other_Format)
            each = QChar::ReplacementCharacter;
    }
    return shown.size() > shownAtMost ? shown.left(shownAtMost) + u'…' : shown;
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

const std::optional<HttpAnswer> &HttpClient::lastAnswer() const {
    return d->lastAnswer;
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
    return d->presentable(text);
}

} // namespace waybill
