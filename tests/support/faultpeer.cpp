#include "tests/support/faultpeer.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <mutex>
#include <thread>

namespace waybill {

namespace {

constexpr int turn = 20; // ms between two looks at whether the test is over
constexpr int receiveBuffer = 256 * 1024; // bytes, of what is not read yet

sockaddr_in loopback(quint16 port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void reset(int socket) {
    const linger hard{.l_onoff = 1, .l_linger = 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
}

bool sendAll(int socket, const QByteArray &bytes) {
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t part
            = send(socket, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (part <= 0)
            return false;
        sent += part;
    }
    return true;
}

qint64 contentLength(const QByteArray &head) {
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    if (at < 0)
        return 0;
    const qsizetype from = at + 17;
    return lower.sliced(from, lower.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

} // namespace

QByteArray httpAnswer(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders) {
    return "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\nContent-Type: " + type + "\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + moreHeaders + "\r\n" + body;
}

struct FaultPeer::Private {
    quint16 upstream = 0;
    quint16 port = 0;
    int listener = -1;
    std::atomic<bool> over = false;
    std::thread acceptor;
    mutable std::mutex mutex; // guards the following
    std::vector<std::thread> workers;
    std::map<QByteArray, Fault> faults;
    std::vector<Request> requests;

    void acceptAll();
    void serve(int client);
    QByteArray readSome(int socket) const; // empty: closed, or over
    bool readBody(int client, std::size_t index, QByteArray &body, qint64 upTo);
    Fault faultFor(const QByteArray &path);
    int connectToRegistry() const; // a socket
    QByteArray askRegistry(const QByteArray &request) const;
    void waitForClose(int client) const;
    void stall(int client, const QByteArray &path, const QByteArray &begun);
};

FaultPeer::FaultPeer(quint16 registryPort)
    : d(std::make_unique<Private>()) {
    d->upstream = registryPort;
    d->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    // Of a fixed size, so that no machine takes a whole body before it was read.
    const int buffer = receiveBuffer;
    setsockopt(d->listener, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
    if (d->listener < 0 || bind(d->listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || listen(d->listener, 64) != 0 || getsockname(d->listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the fault peer cannot listen");
    d->port = ntohs(address.sin_port);
    d->acceptor = std::thread([this] { d->acceptAll(); });
}

FaultPeer::~FaultPeer() {
    d->over = true;
    d->acceptor.join();
    for (std::thread &worker : d->workers)
        worker.join();
    close(d->listener);
}

quint16 FaultPeer::port() const {
    return d->port;
}

QString FaultPeer::address() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(d->port);
}

void FaultPeer::set(const QByteArray &pathEnd, Fault fault) {
    const std::scoped_lock lock(d->mutex);
    d->faults[pathEnd] = std::move(fault);
}

std::vector<FaultPeer::Request> FaultPeer::requests() const {
    const std::scoped_lock lock(d->mutex);
    return d->requests;
}

int FaultPeer::count(const QByteArray &pathEnd) const {
    int number = 0;
    for (const Request &request : requests())
        number += request.path.endsWith(pathEnd) ? 1 : 0;
    return number;
}

void FaultPeer::Private::acceptAll() {
    while (!over) {
        pollfd wait{.fd = listener, .events = POLLIN, .revents = 0};
        if (poll(&wait, 1, turn) != 1)
            continue;
        const int client = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        const std::scoped_lock lock(mutex);
        workers.emplace_back([this, client] {
            serve(client);
            close(client);
        });
    }
}

QByteArray FaultPeer::Private::readSome(int socket) const {
    while (!over) {
        pollfd wait{.fd = socket, .events = POLLIN, .revents = 0};
        if (poll(&wait, 1, turn) == 0)
            continue;
        QByteArray piece(64 * 1024, Qt::Uninitialized);
        const ssize_t got = recv(socket, piece.data(), static_cast<size_t>(piece.size()), 0);
        return got > 0 ? piece.first(got) : QByteArray();
    }
    return {};
}

bool FaultPeer::Private::readBody(int client, std::size_t index, QByteArray &body, qint64 upTo) {
    while (body.size() < upTo) {
        const QByteArray piece = readSome(client);
        if (piece.isEmpty())
            return false;
        body += piece;
        const std::scoped_lock lock(mutex);
        requests[index].bodyBytes = body.size();
    }
    return true;
}

Fault FaultPeer::Private::faultFor(const QByteArray &path) {
    const std::scoped_lock lock(mutex);
    for (auto &[end, fault] : faults) {
        if (!path.endsWith(end) || fault.times == 0)
            continue;
        if (fault.times > 0)
            --fault.times;
        return fault;
    }
    return {};
}

int FaultPeer::Private::connectToRegistry() const {
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(upstream);
    if (server >= 0 && connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return server;
    close(server);
    return -1;
}

QByteArray FaultPeer::Private::askRegistry(const QByteArray &request) const {
    const int server = connectToRegistry();
    QByteArray answer;
    if (server >= 0 && sendAll(server, request)) {
        for (;;) {
            const QByteArray piece = readSome(server);
            if (piece.isEmpty())
                break;
            answer += piece;
        }
    }
    close(server);
    return answer;
}

void FaultPeer::Private::waitForClose(int client) const {
    while (!readSome(client).isEmpty()) { }
}

void FaultPeer::Private::stall(int client, const QByteArray &path, const QByteArray &begun) {
    const int server = connectToRegistry();
    if (server >= 0)
        sendAll(server, begun);
    // What the client goes on to send is left where it is, so that it never comes to an end; a client that hangs up
    // stands behind those bytes, and is not seen.
    while (!over && faultFor(path).kind == Fault::Kind::StallBody)
        std::this_thread::sleep_for(std::chrono::milliseconds(turn));
    waitForClose(client);
    close(server);
}

void FaultPeer::Private::serve(int client) {
    QByteArray bytes;
    qsizetype headEnd = -1;
    while (headEnd < 0) {
        const QByteArray piece = readSome(client);
        if (piece.isEmpty())
            return;
        bytes += piece;
        headEnd = bytes.indexOf("\r\n\r\n");
    }
    const QByteArray head = bytes.first(headEnd + 4);
    QByteArray body = bytes.sliced(headEnd + 4);
    const QByteArray target = head.split(' ').value(1);
    const QByteArray path = target.first(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    const qint64 length = contentLength(head);
    std::size_t index = 0;
    {
        const std::scoped_lock lock(mutex);
        index = requests.size();
        requests.push_back({head, path, body.size()});
    }
    const Fault fault = faultFor(path);
    if (fault.kind == Fault::Kind::AnswerAtOnce) {
        sendAll(client, fault.answer);
        return; // unread bytes make this a reset: the answer may be lost on the way
    }
    const bool partly = fault.kind == Fault::Kind::CutBody || fault.kind == Fault::Kind::StallBody;
    const qint64 wanted = partly ? length * fault.percent / 100 : length;
    if (!readBody(client, index, body, wanted))
        return;
    switch (fault.kind) {
    case Fault::Kind::CutBody:
        reset(client);
        return;
    case Fault::Kind::StallBody:
        return stall(client, path, head + body);
    case Fault::Kind::Silence:
        return waitForClose(client);
    case Fault::Kind::AnswerAfterBody:
        sendAll(client, fault.answer);
        return;
    case Fault::Kind::DripAnswer:
        sendAll(client, fault.answer);
        return waitForClose(client);
    case Fault::Kind::SwallowAnswer:
        askRegistry(head + body);
        reset(client);
        return;
    case Fault::Kind::Twice:
        askRegistry(head + body);
        break;
    case Fault::Kind::AnswerAtOnce:
    case Fault::Kind::PlainConflict:
    case Fault::Kind::None:
        break;
    }
    QByteArray answer = askRegistry(head + body);
    if (fault.kind == Fault::Kind::PlainConflict && answer.startsWith("HTTP/1.1 409"))
        answer = httpAnswer(409, "application/json",
            R"({"success":false,"error":{"message":"exists","code":"EXTENSION_VERSION_ALREADY_EXISTS"}})");
    sendAll(client, answer);
}

} // namespace waybill
