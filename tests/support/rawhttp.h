// HTTP by hand over a blocking socket: what a test wants to send, and every byte that came back.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace waybill {

struct RawAnswer {
    int status = 0; // 0: closed without an answer
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString code() const { return json().value(QLatin1StringView("code")).toString(); }
    bool has(const QByteArray &header) const { return head.toLower().contains("\r\n" + header.toLower() + ":"); }
    QByteArray value(const QByteArray &header) const {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("\r\n" + header.toLower() + ":");
        return at < 0
            ? QByteArray()
            : head.sliced(at + header.size() + 3, head.indexOf("\r\n", at + 2) - at - header.size() - 3).trimmed();
    }
};

class RawSocket {
public:
    explicit RawSocket(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot connect");
    }
    ~RawSocket() { ::close(m_socket); }
    RawSocket(const RawSocket &) = delete;
    RawSocket &operator=(const RawSocket &) = delete;

    // False where the other end closed.
    bool send(const QByteArray &bytes) {
        for (qsizetype sent = 0; sent < bytes.size();) {
            const ssize_t part
                = ::send(m_socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
            if (part <= 0)
                return false;
            sent += part;
        }
        return true;
    }

    // One answer by its Content-Length; what follows it stays for the next call.
    RawAnswer receive() {
        RawAnswer answer;
        qsizetype end = -1;
        while ((end = m_pending.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return answer;
        }
        answer.head = m_pending.first(end + 2);
        m_pending.remove(0, end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype length = answer.value("content-length").toLongLong();
        while (m_pending.size() < length && more()) { }
        answer.body = m_pending.first(std::min(length, m_pending.size()));
        m_pending.remove(0, answer.body.size());
        return answer;
    }

    bool isClosed() { // waits for it
        while (more())
            m_pending.clear();
        return true;
    }

    void finishSending() { ::shutdown(m_socket, SHUT_WR); }

private:
    bool more() {
        pollfd wait{.fd = m_socket, .events = POLLIN, .revents = 0};
        int ready = -1;
        do // the end of a child process interrupts it
            ready = ::poll(&wait, 1, 30'000);
        while (ready < 0 && errno == EINTR);
        if (ready != 1)
            qFatal("neither an answer nor an end within 30 s");
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        const ssize_t got = ::recv(m_socket, piece.data(), static_cast<size_t>(piece.size()), 0);
        if (got <= 0)
            return false;
        m_pending += piece.first(got);
        return true;
    }

    int m_socket;
    QByteArray m_pending;
};

inline QByteArray rawPost(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {}) {
    return "POST " + target + " HTTP/1.1\r\nHost: x\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline RawAnswer ask(quint16 port, const QByteArray &request) {
    RawSocket socket(port);
    socket.send(request);
    return socket.receive();
}

} // namespace waybill
