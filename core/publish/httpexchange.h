// One POST while it runs: its limits, its answer, and what broke on the way. Internal to core/publish; one call, on the
// calling thread.
#pragma once

#include "core/base/result.h"
#include "core/publish/bodydevice.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace waybill {

struct ExchangeLimits {
    std::chrono::milliseconds connect{0};
    std::chrono::milliseconds idle{0}; // no byte went out, or no answer came
    std::chrono::milliseconds total{0}; // 0: none
    std::chrono::milliseconds lateAnswer{0}; // after a stop, where the whole body was handed over; 0: not waited for
};

class HttpExchange {
public:
    HttpExchange(
        QNetworkAccessManager &access, const QNetworkRequest &request, BodyDevice &body, ExchangeLimits limits);

    // Nothing: an HTTP answer came, whatever its status. Else the way's error (httpclient.h); its detail is Qt's word.
    std::optional<Error> run(const std::stop_token &token);

    const QNetworkReply &reply() const { return *m_reply; }
    const QByteArray &body() const { return m_answer; } // at most 1 MiB
    int status() const; // 0: no answer
    bool hasConnected() const { return m_connected; } // something of the request went out
    bool endedAtProxy() const; // where there is one: a failure is the proxy's, or of the way to it
    bool mayHaveArrived() const; // all of it may have been received
    const QSslConfiguration &tls() const { return m_tls; } // as it was agreed on; null: not encrypted
    std::chrono::milliseconds took() const { return m_took; }

private:
    enum class Way { Fine, ConnectTimeout, AnswerTimeout, Stopped };

    void watch();
    void take();
    void moved();
    Way wait(const std::stop_token &token, std::chrono::milliseconds limit);
    Way waitForEnd(const std::stop_token &token);
    std::optional<Error> whatBroke() const;

    BodyDevice &m_body;
    ExchangeLimits m_limits;
    QElapsedTimer m_clock;
    std::chrono::milliseconds m_took{0};
    QList<QSslError> m_tlsErrors;
    QSslConfiguration m_tls;
    QByteArray m_answer;
    bool m_connected = false;
    bool m_cut = false; // the answer was longer than is read
    Way m_way = Way::Fine;
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QTimer m_watchdog;
    std::unique_ptr<QNetworkReply> m_reply;
};

} // namespace waybill
