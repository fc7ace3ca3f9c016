#include "core/publish/httpexchange.h"

#include "core/operation/wait.h"
#include "core/publish/tlstrust.h"

namespace waybill {

namespace {

constexpr qint64 answerAtMost = 1024 * 1024;
constexpr int proxyWantsPassword = 407; // the proxy's own answer, never the server's

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

HttpExchange::HttpExchange(
    QNetworkAccessManager &access, const QNetworkRequest &request, BodyDevice &body, ExchangeLimits limits)
    : m_body(body)
    , m_limits(limits) {
    m_clock.start();
    m_watchdog.setSingleShot(true);
    m_watchdog.start(limits.connect);
    m_reply.reset(access.post(request, &body));
    m_reply->setReadBufferSize(answerAtMost);
    watch();
}

void HttpExchange::watch() {
    QObject::connect(m_reply.get(), &QNetworkReply::requestSent, &m_watchdog, [this] { moved(); });
    QObject::connect(m_reply.get(), &QNetworkReply::uploadProgress, &m_watchdog, [this](qint64 sent) {
        if (sent > 0)
            moved();
    });
    // Once the connection is closed, Qt has forgotten which protocol it was.
    QObject::connect(
        m_reply.get(), &QNetworkReply::encrypted, &m_watchdog, [this] { m_tls = m_reply->sslConfiguration(); });
    // Kept to tell what is wrong; never ignored.
    QObject::connect(m_reply.get(), &QNetworkReply::sslErrors, &m_watchdog,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void HttpExchange::moved() {
    m_connected = true;
    m_watchdog.start(m_limits.idle);
}

void HttpExchange::take() {
    m_answer += m_reply->read(answerAtMost - m_answer.size());
    m_cut = m_answer.size() == answerAtMost && m_reply->bytesAvailable() > 0;
}

HttpExchange::Way HttpExchange::wait(const std::stop_token &token, std::chrono::milliseconds limit) {
    bool silent = false;
    const WaitEnd end = waybill::wait(
        [&](const std::function<void()> &done) {
            QObject::connect(m_reply.get(), &QNetworkReply::finished, &m_watchdog, done);
            QObject::connect(m_reply.get(), &QNetworkReply::readyRead, &m_watchdog, [this, done] {
                take();
                if (m_cut)
                    done();
            });
            QObject::connect(&m_watchdog, &QTimer::timeout, &m_watchdog, [&silent, done] {
                silent = true;
                done();
            });
            if (m_reply->isFinished())
                done();
        },
        token, limit);
    QObject::disconnect(&m_watchdog, &QTimer::timeout, nullptr, nullptr);
    if (end == WaitEnd::Stopped)
        return Way::Stopped;
    if (end == WaitEnd::TimedOut || silent)
        return m_connected ? Way::AnswerTimeout : Way::ConnectTimeout;
    return Way::Fine;
}

HttpExchange::Way HttpExchange::waitForEnd(const std::stop_token &token) {
    const Way way = wait(token, m_limits.total);
    if (way == Way::Stopped && m_limits.lateAnswer.count() > 0 && m_body.atEnd())
        return wait({}, m_limits.lateAnswer);
    return way;
}

std::optional<Error> HttpExchange::run(const std::stop_token &token) {
    m_way = waitForEnd(token);
    m_took = std::chrono::milliseconds(m_clock.elapsed());
    if (!m_reply->isFinished()) {
        m_reply->abort();
        if (m_way == Way::Fine) // the answer was cut: its head is enough
            return whatBroke();
    } else {
        m_error = m_reply->error();
        take();
    }
    switch (m_way) {
    case Way::Stopped:
        return Error{ErrorCode::Cancelled, {}, {}};
    case Way::ConnectTimeout:
        return Error{ErrorCode::ConnectTimeout, {}, {}};
    case Way::AnswerTimeout:
        return Error{ErrorCode::IdleTimeout, {}, {}};
    case Way::Fine:
        return whatBroke();
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

std::optional<Error> HttpExchange::whatBroke() const {
    const bool proxyRefused = status() == proxyWantsPassword;
    if (status() != 0 && !proxyRefused && (status() >= 300 || m_cut || !brokeOnTheWay(m_error)))
        return std::nullopt;
    if (!m_tlsErrors.isEmpty()) {
        const TlsRefusal refusal = describeRefusal(m_tlsErrors);
        return Error{refusal.code, {}, refusal.detail};
    }
    return Error{
        codeOf(m_error, m_connected), {}, m_error == QNetworkReply::NoError ? QString() : m_reply->errorString()};
}

int HttpExchange::status() const {
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool HttpExchange::endedAtProxy() const {
    if (!m_tlsErrors.isEmpty() || m_error == QNetworkReply::SslHandshakeFailedError)
        return false; // which the proxy let through
    return !m_connected || status() == proxyWantsPassword
        || (m_error >= QNetworkReply::ProxyConnectionRefusedError && m_error <= QNetworkReply::UnknownProxyError);
}

bool HttpExchange::mayHaveArrived() const {
    return m_body.atEnd() && status() != proxyWantsPassword && m_way != Way::ConnectTimeout && !neverConnected(m_error);
}

} // namespace waybill
