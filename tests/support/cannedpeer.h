// An HTTP server on loopback whose every answer is the test's own, byte for byte: what a real store cannot be made to
// say. One connection after another, on a thread of its own, which also calls the test's function. Tests only.
#pragma once

#include <QByteArray>
#include <QString>

#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace waybill {

class CannedPeer {
public:
    struct Request {
        int number = 0; // from 0
        QByteArray head;
        QByteArray body;

        bool is(const char *method) const { return head.startsWith(method); }
        QByteArray value(const QByteArray &header) const {
            const qsizetype at = head.toLower().indexOf("\r\n" + header.toLower() + ":");
            const qsizetype begin = at + header.size() + 3;
            return at < 0 ? QByteArray() : head.sliced(begin, head.indexOf("\r\n", begin) - begin).trimmed();
        }
    };
    // The whole answer; empty: the connection is closed without one; nothing: silence until the other end closes.
    using Answer = std::function<std::optional<QByteArray>(const Request &)>;

    // `resetAfter`: bytes of a body after which the connection is reset; -1: none is.
    explicit CannedPeer(Answer answer, qint64 resetAfter = -1)
        : m_answer(std::move(answer))
        , m_resetAfter(resetAfter)
        , m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listening, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listening, 16) != 0
            || ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("cannot listen");
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { serve(); });
    }
    ~CannedPeer() {
        ::shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }
    CannedPeer(const CannedPeer &) = delete;
    CannedPeer &operator=(const CannedPeer &) = delete;

    QString address() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    int count() const { return m_count; }

private:
    void serve() {
        for (;;) {
            const int connection = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
            if (connection < 0)
                return;
            serveOne(connection);
            ::close(connection);
        }
    }

    void serveOne(int connection) {
        Request request;
        QByteArray bytes;
        qsizetype end = -1;
        while ((end = bytes.indexOf("\r\n\r\n")) < 0) {
            if (!receive(connection, bytes))
                return;
        }
        request.number = m_count++;
        request.head = bytes.first(end + 2);
        request.body = bytes.sliced(end + 4);
        if (request.value("expect") == "100-continue")
            send(connection, "HTTP/1.1 100 Continue\r\n\r\n");
        const qsizetype length = request.value("content-length").toLongLong();
        while (request.body.size() < length) {
            if (m_resetAfter >= 0 && request.body.size() >= m_resetAfter) {
                const linger atOnce{.l_onoff = 1, .l_linger = 0};
                ::setsockopt(connection, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
                return;
            }
            if (!receive(connection, request.body))
                return;
        }
        if (const auto answer = m_answer(request)) {
            send(connection, *answer);
            return;
        }
        while (receive(connection, bytes)) { }
    }

    static bool receive(int connection, QByteArray &into) {
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        const ssize_t got = ::recv(connection, piece.data(), static_cast<std::size_t>(piece.size()), 0);
        if (got > 0)
            into += piece.first(got);
        return got > 0;
    }

    static void send(int connection, QByteArray bytes) {
        while (!bytes.isEmpty()) {
            const ssize_t sent
                = ::send(connection, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL);
            if (sent <= 0)
                return;
            bytes.remove(0, sent);
        }
    }

    Answer m_answer;
    qint64 m_resetAfter;
    int m_listening;
    quint16 m_port = 0;
    std::atomic<int> m_count = 0;
    std::thread m_thread;
};

} // namespace waybill
