// A real Chromium without a display, told what to do over two pipes by its DevTools protocol: JSON messages, each with
// a NUL behind it. The window's thread of a test.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace waybill {

class Chromium {
public:
    static constexpr int patience = 120'000; // ms; only a test that fails waits so long

    // Starts it with a page of its own; false: it does not answer, and diagnostics() tells what it said.
    bool start() {
        if (!makePipe(m_toBrowser) || !makePipe(m_fromBrowser))
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // The browser reads from 3 and writes to 4.
        m_process.setChildProcessModifier([this] {
            ::dup2(m_toBrowser[0], 3);
            ::dup2(m_fromBrowser[1], 4);
        });
        m_process.start(QStringLiteral("chromium"),
            {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--no-first-run"),
                QStringLiteral("--disable-background-networking"), QStringLiteral("--no-proxy-server"),
                QStringLiteral("--user-data-dir=") + m_home.filePath(QStringLiteral("profile")),
                QStringLiteral("--remote-debugging-pipe")});
        if (!m_process.waitForStarted())
            return false;
        ::close(std::exchange(m_toBrowser[0], -1));
        ::close(std::exchange(m_fromBrowser[1], -1));
        m_notifier = std::make_unique<QSocketNotifier>(m_fromBrowser[0], QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, [this] { read(); });
        const QJsonObject made = call("Target.createTarget", {{QStringLiteral("url"), QStringLiteral("about:blank")}});
        const QJsonObject attached = call("Target.attachToTarget",
            {{QStringLiteral("targetId"), made[QStringLiteral("targetId")]}, {QStringLiteral("flatten"), true}});
        m_session = attached[QStringLiteral("sessionId")].toString();
        if (m_session.isEmpty())
            return false;
        call("Network.enable");
        call("Page.enable");
        return true;
    }

    ~Chromium() {
        m_notifier.reset();
        for (const int end : {m_toBrowser[0], m_toBrowser[1], m_fromBrowser[0], m_fromBrowser[1]}) {
            if (end >= 0)
                ::close(end);
        }
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10'000)) { // it ends with its pipe
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Chromium() = default;
    Q_DISABLE_COPY_MOVE(Chromium)

    QByteArray diagnostics() {
        m_said += m_process.readAll();
        return m_process.errorString().toUtf8() + '\n' + m_said.right(4000);
    }

    // Its result; empty where it was refused, or none came in time.
    QJsonObject call(const char *method, const QJsonObject &parameters = {}) {
        const int id = ++m_lastId;
        QJsonObject message{{QStringLiteral("id"), id}, {QStringLiteral("method"), QString::fromLatin1(method)},
            {QStringLiteral("params"), parameters}};
        if (!m_session.isEmpty())
            message.insert(QStringLiteral("sessionId"), m_session);
        QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
        while (!bytes.isEmpty()) {
            const ssize_t written = ::write(m_toBrowser[1], bytes.constData(), static_cast<std::size_t>(bytes.size()));
            if (written < 0 && errno != EINTR)
                return {};
            bytes.remove(0, std::max<ssize_t>(0, written));
        }
        if (!QTest::qWaitFor([&] { return m_answers.contains(id) || m_ended; }, patience))
            return {};
        return m_answers.take(id)[QStringLiteral("result")].toObject();
    }

    // Loads `address`, or what is loaded again, to its end; what came of it is in events().
    bool load(const QString &address) { return loaded("Page.navigate", {{QStringLiteral("url"), address}}); }
    bool reload() { return loaded("Page.reload", {}); }

    // Of the page, where it is or becomes a value.
    QJsonValue evaluate(const QString &script) {
        return call("Runtime.evaluate",
            {{QStringLiteral("expression"), script}, {QStringLiteral("awaitPromise"), true},
                {QStringLiteral("returnByValue"), true}})[QStringLiteral("result")][QStringLiteral("value")];
    }

    // The status line that the server sent for this address since the last load began; 0: it was not asked, or has not
    // answered.
    int statusOf(const QString &address) const {
        QString request;
        for (const QJsonObject &event : m_events) {
            if (event[QStringLiteral("method")] == QLatin1StringView("Network.requestWillBeSent")
                && parameters(event)[QStringLiteral("request")][QStringLiteral("url")] == address)
                request = parameters(event)[QStringLiteral("requestId")].toString();
        }
        for (const QJsonObject &event : m_events) {
            if (event[QStringLiteral("method")] == QLatin1StringView("Network.responseReceivedExtraInfo")
                && parameters(event)[QStringLiteral("requestId")] == request)
                return parameters(event)[QStringLiteral("statusCode")].toInt();
        }
        return 0;
    }

private:
    // Not 3 or 4, which the browser is to have.
    static bool makePipe(std::array<int, 2> &ends) {
        std::array<int, 2> low{};
        if (::pipe2(low.data(), O_CLOEXEC) != 0)
            return false;
        for (std::size_t i = 0; i < low.size(); ++i) {
            ends[i] = ::fcntl(low[i], F_DUPFD_CLOEXEC, 10);
            ::close(low[i]);
        }
        return ends[0] >= 0 && ends[1] >= 0;
    }

    static QJsonObject parameters(const QJsonObject &event) { return event[QStringLiteral("params")].toObject(); }

    bool loaded(const char *method, const QJsonObject &parameters) {
        m_events.clear();
        call(method, parameters);
        return QTest::qWaitFor(
            [this] {
                return std::ranges::any_of(m_events, [](const QJsonObject &event) {
                    return event[QStringLiteral("method")] == QLatin1StringView("Page.loadEventFired");
                });
            },
            patience);
    }

    void read() {
        std::array<char, 65536> piece{};
        const ssize_t got = ::read(m_fromBrowser[0], piece.data(), piece.size());
        if (got <= 0) {
            m_ended = true;
            m_notifier->setEnabled(false);
            return;
        }
        m_pending.append(piece.data(), got);
        for (qsizetype end = m_pending.indexOf('\0'); end >= 0; end = m_pending.indexOf('\0')) {
            const QJsonObject message = QJsonDocument::fromJson(m_pending.first(end)).object();
            m_pending.remove(0, end + 1);
            if (message.contains(QStringLiteral("id")))
                m_answers.insert(message[QStringLiteral("id")].toInt(), message);
            else
                m_events.append(message);
        }
    }

    QTemporaryDir m_home;
    QProcess m_process;
    std::array<int, 2> m_toBrowser{-1, -1};
    std::array<int, 2> m_fromBrowser{-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_pending;
    QByteArray m_said;
    QHash<int, QJsonObject> m_answers;
    QList<QJsonObject> m_events;
    QString m_session;
    int m_lastId = 0;
    bool m_ended = false;
};

} // namespace waybill
