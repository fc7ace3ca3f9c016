#include "tests/support/chaosproxy.h"

#include <QRandomGenerator>
#include <QStringList>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace waybill {

namespace {

constexpr int turn = 10; // ms between two looks at whether the test is over
constexpr int delayAtMost = 60; // ms
constexpr int killsOneIn = 5;
constexpr int requestAtMost = 40'000; // bytes; where in a request it is cut

enum class Trouble {
    None,
    Delay, // of the request and of the answer
    CutRequest, // the connection is reset after some bytes of the request; the registry gets what came
    HideRequest, // as CutRequest, and the registry gets nothing
    CutAnswer, // closed after some bytes of the answer
    ResetAnswer, // reset after some bytes of the answer
    SwallowAnswer, // the registry does it, and the client hears nothing: neither a word nor a close
    BadGateway, // the registry does it, and the client is told 502
    Unavailable, // the registry does not hear of it, and the client is told 503
    Twice, // the request is sent twice; the answer is the first or the second one's
    KillBefore, // the registry is killed when the request has come
    KillAfter, // the registry is killed when it has answered, and the answer is lost
};

constexpr std::array names{"pass", "delay", "cut-request", "hide-request", "cut-answer", "reset-answer", "swallow",
    "502", "503", "twice", "kill-before", "kill-after"};

struct Plan {
    Trouble trouble = Trouble::None;
    int after = 0; // bytes
    int delay = 0; // ms
    bool second = false; // Twice: which answer
};

const QByteArray badGateway = "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 17\r\n"
                              "Connection: close\r\n\r\n<html>502</html>\n";
const QByteArray unavailable = "HTTP/1.1 503 Unavailable\r\nContent-Type: text/html\r\nContent-Length: 17\r\n"
                               "Connection: close\r\n\r\n<html>503</html>\n";

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

void sendAll(int socket, QByteArrayView bytes) {
    while (!bytes.isEmpty()) {
        const ssize_t part = send(socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL);
        if (part <= 0)
            return;
        bytes = bytes.sliced(part);
    }
}

void pause(int milliseconds) {
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

// How long a request is, once its head has come; -1: not known yet.
qsizetype requestLength(const QByteArray &bytes) {
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return -1;
    const QByteArray lower = bytes.first(head + 2).toLower();
    const qsizetype at = lower.indexOf("\r\ncontent-length:");
    const qsizetype body
        = at < 0 ? 0 : lower.sliced(at + 17, lower.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
    return head + 4 + body;
}

} // namespace

struct ChaosProxy::Private {
    ChaosOptions options;
    int listener = -1;
    quint16 port = 0;
    std::atomic<bool> over = false;
    std::atomic<bool> calm = false;
    std::mutex mutex; // guards the following
    QRandomGenerator random;
    QStringList told;
    std::vector<std::thread> workers;
    std::thread acceptor; // the last: it uses all others

    explicit Private(ChaosOptions given)
        : options(std::move(given))
        , random(static_cast<quint32>(options.seed ^ (options.seed >> 32))) { }

    Plan nextPlan();
    void acceptAll();
    QByteArray readSome(int socket) const; // empty: closed, or over
    QByteArray readRequest(int client, qsizetype upTo) const; // upTo -1: all of it
    QByteArray askRegistry(const QByteArray &request) const;
    void serve(int client, const Plan &plan);
    void waitForClose(int client) const {
        while (!readSome(client).isEmpty()) { }
    }
};

Plan ChaosProxy::Private::nextPlan() {
    const std::scoped_lock lock(mutex);
    Plan plan;
    // Always drawn, so that the plan of a connection depends on its number alone.
    const bool trouble = random.bounded(100) < options.troublePercent;
    plan.trouble = static_cast<Trouble>(random.bounded(1, static_cast<int>(names.size())));
    plan.after = random.bounded(requestAtMost);
    plan.delay = random.bounded(delayAtMost);
    plan.second = random.bounded(2) == 1;
    const bool seldom = random.bounded(killsOneIn) == 0; // a start takes longer than all else
    const bool kills = plan.trouble == Trouble::KillBefore || plan.trouble == Trouble::KillAfter;
    if (!trouble || calm || (plan.trouble == Trouble::Twice && !options.duplicates)
        || (kills && !(seldom && options.killRegistry)))
        plan.trouble = Trouble::None;
    told.append(QString::fromLatin1(names[static_cast<std::size_t>(plan.trouble)]));
    return plan;
}

ChaosProxy::ChaosProxy(ChaosOptions options)
    : d(std::make_unique<Private>(std::move(options))) {
    d->listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (d->listener < 0 || bind(d->listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || listen(d->listener, 64) != 0 || getsockname(d->listener, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        qFatal("the chaos proxy cannot listen");
    d->port = ntohs(address.sin_port);
    d->acceptor = std::thread([this] { d->acceptAll(); });
}

ChaosProxy::~ChaosProxy() {
    d->over = true;
    d->acceptor.join();
    for (std::thread &worker : d->workers)
        worker.join();
    close(d->listener);
}

QString ChaosProxy::address() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(d->port);
}

void ChaosProxy::calmDown() {
    d->calm = true;
}

QString ChaosProxy::told() const {
    const std::scoped_lock lock(d->mutex);
    return d->told.join(u' ');
}

void ChaosProxy::Private::acceptAll() {
    while (!over) {
        pollfd wait{.fd = listener, .events = POLLIN, .revents = 0};
        if (poll(&wait, 1, turn) != 1)
            continue;
        const int client = accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        workers.emplace_back([this, client, plan = nextPlan()] {
            serve(client, plan);
            close(client);
        });
    }
}

QByteArray ChaosProxy::Private::readSome(int socket) const {
    while (!over) {
        pollfd wait{.fd = socket, .events = POLLIN, .revents = 0};
        if (poll(&wait, 1, turn) == 0)
            continue;
        QByteArray piece(16 * 1024, Qt::Uninitialized);
        const ssize_t got = recv(socket, piece.data(), static_cast<size_t>(piece.size()), 0);
        return got > 0 ? piece.first(got) : QByteArray();
    }
    return {};
}

QByteArray ChaosProxy::Private::readRequest(int client, qsizetype upTo) const {
    QByteArray bytes;
    for (qsizetype whole = -1; whole < 0 || bytes.size() < whole; whole = requestLength(bytes)) {
        if (upTo >= 0 && bytes.size() >= upTo)
            break;
        const QByteArray piece = readSome(client);
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return upTo >= 0 ? bytes.first(std::min(upTo, bytes.size())) : bytes;
}

QByteArray ChaosProxy::Private::askRegistry(const QByteArray &request) const {
    const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(options.registryPort);
    QByteArray answer;
    if (server >= 0 && connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        sendAll(server, request);
        for (QByteArray piece = readSome(server); !piece.isEmpty(); piece = readSome(server))
            answer += piece;
    }
    close(server);
    if (options.saysLittle && answer.startsWith("HTTP/1.1 409"))
        answer.replace("\"contentHash\"", "\"contentRash\""); // as long as before
    return answer;
}

void ChaosProxy::Private::serve(int client, const Plan &plan) {
    const bool cuts = plan.trouble == Trouble::CutRequest || plan.trouble == Trouble::HideRequest;
    const QByteArray request = readRequest(client, cuts ? plan.after : -1);
    if (cuts) {
        reset(client);
        if (plan.trouble == Trouble::CutRequest && !request.isEmpty()) {
            const int server = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = loopback(options.registryPort);
            if (server >= 0 && connect(server, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
                sendAll(server, request);
            close(server);
        }
        return;
    }
    if (request.size() < requestLength(request) || request.isEmpty())
        return; // the client went away
    if (plan.trouble == Trouble::Delay)
        pause(plan.delay);
    if (plan.trouble == Trouble::Unavailable)
        return sendAll(client, unavailable);
    if (plan.trouble == Trouble::KillBefore)
        options.killRegistry();
    QByteArray answer = askRegistry(request);
    if (plan.trouble == Trouble::Twice) {
        const QByteArray second = askRegistry(request);
        if (plan.second)
            answer = second;
    }
    if (plan.trouble == Trouble::KillAfter)
        options.killRegistry();
    switch (plan.trouble) {
    case Trouble::SwallowAnswer:
        return waitForClose(client);
    case Trouble::BadGateway:
        return sendAll(client, badGateway);
    case Trouble::CutAnswer:
        return sendAll(client, answer.first(std::min<qsizetype>(plan.after % 400, answer.size())));
    case Trouble::ResetAnswer:
        sendAll(client, answer.first(std::min<qsizetype>(plan.after % 400, answer.size())));
        return reset(client);
    case Trouble::KillAfter:
        return reset(client);
    case Trouble::Delay:
        pause(plan.delay);
        break;
    default:
        break;
    }
    sendAll(client, answer);
}

} // namespace waybill
