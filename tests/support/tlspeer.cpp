#include "tests/support/tlspeer.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimeZone>
#include <QUuid>

#include <atomic>
#include <mutex>

namespace waybill {

namespace {

QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void append(const QString &path, const QByteArray &bytes) {
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QString certificateTime(int days) {
    return QDateTime::currentDateTimeUtc().addDays(days).toString(QStringLiteral("yyyyMMddHHmmss'Z'"));
}

// What comes from one goes to the other, until one of them closes.
void join(QTcpSocket *client, quint16 upstream) {
    auto *server = new QTcpSocket(client);
    QObject::connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
    QObject::connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, [=] { client->disconnectFromHost(); });
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    server->connectToHost(QHostAddress::LocalHost, upstream);
    if (client->bytesAvailable() > 0)
        server->write(client->readAll());
}

// A server on a thread of its own; it is made, runs and goes there.
class Serving {
public:
    explicit Serving(QTcpServer *server)
        : m_server(server) {
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_server,
            [this] {
                if (!m_server->listen(QHostAddress::LocalHost))
                    qFatal("cannot listen");
                m_port = m_server->serverPort();
            },
            Qt::BlockingQueuedConnection);
    }
    ~Serving() {
        m_thread.quit();
        m_thread.wait();
    }
    Serving(const Serving &) = delete;
    Serving &operator=(const Serving &) = delete;

    quint16 port() const { return m_port; }

private:
    QThread m_thread;
    QTcpServer *m_server;
    quint16 m_port = 0;
};

} // namespace

TestAuthority::TestAuthority(QString folder, QString name)
    : m_folder(std::move(folder))
    , m_name(std::move(name)) {
    const QString configuration = m_folder + QStringLiteral("/openssl.cnf");
    if (!QFile::exists(configuration)) // the system's would add extensions of its own
        append(configuration, "[req]\ndistinguished_name = nothing\n[nothing]\n");
    m_own = make(m_name,
        {QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("-addext"),
            QStringLiteral("keyUsage=critical,keyCertSign,cRLSign")},
        -2000, 2000);
}

TestAuthority::TestAuthority(const TestAuthority &above, const QString &name)
    : m_folder(above.m_folder)
    , m_name(name) {
    m_own = make(m_name,
        {QStringLiteral("-addext"), QStringLiteral("basicConstraints=critical,CA:TRUE"), QStringLiteral("-CA"),
            above.m_own.certificate, QStringLiteral("-CAkey"), above.m_own.key},
        -1, 30);
}

CertifiedKey TestAuthority::certify(const Wish &wish) const {
    return make(QStringLiteral("server"),
        {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + wish.names, QStringLiteral("-CA"),
            m_own.certificate, QStringLiteral("-CAkey"), m_own.key},
        wish.fromDay, wish.untilDay);
}

CertifiedKey TestAuthority::selfSigned() const {
    return make(QStringLiteral("server"), {QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + Wish{}.names},
        -1, 30);
}

CertifiedKey TestAuthority::make(const QString &subject, const QStringList &more, int fromDay, int untilDay) const {
    const QString base = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const CertifiedKey made{base + QStringLiteral(".pem"), base + QStringLiteral(".key")};
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(QStringLiteral("openssl"),
        QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-config"),
            m_folder + QStringLiteral("/openssl.cnf"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-noenc"),
            QStringLiteral("-keyout"), made.key, QStringLiteral("-out"), made.certificate, QStringLiteral("-subj"),
            QStringLiteral("/CN=") + subject, QStringLiteral("-not_before"), certificateTime(fromDay),
            QStringLiteral("-not_after"), certificateTime(untilDay)}
            + more);
    if (!openssl.waitForFinished(-1) || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAll().constData());
    return made;
}

struct TlsPeer::Private {
    std::atomic<int> connections = 0;
    std::unique_ptr<Serving> serving;
};

TlsPeer::TlsPeer(const CertifiedKey &key, quint16 upstream, QSsl::SslProtocol protocol)
    : d(std::make_unique<Private>()) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromData(contentOf(key.certificate), QSsl::Pem));
    tls.setPrivateKey(QSslKey(contentOf(key.key), QSsl::Ec));
    tls.setProtocol(protocol);
    auto *server = new QSslServer;
    server->setSslConfiguration(tls);
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [=, this] {
        while (QTcpSocket *client = server->nextPendingConnection()) {
            ++d->connections;
            join(client, upstream);
        }
    });
    d->serving = std::make_unique<Serving>(server);
}

TlsPeer::~TlsPeer() = default;

quint16 TlsPeer::port() const {
    return d->serving->port();
}

QString TlsPeer::address(const char *host) const {
    return QStringLiteral("https://%1:%2").arg(QLatin1StringView(host)).arg(port());
}

int TlsPeer::connections() const {
    return d->connections;
}

struct ConnectProxy::Private {
    quint16 upstream = 0;
    QByteArray refusal;
    mutable std::mutex mutex; // guards the heads
    QList<QByteArray> heads;
    std::unique_ptr<Serving> serving;

    void serve(QTcpSocket *client);
};

void ConnectProxy::Private::serve(QTcpSocket *client) {
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] {
        const qsizetype end = client->peek(client->bytesAvailable()).indexOf("\r\n\r\n");
        if (end < 0)
            return;
        {
            const std::scoped_lock lock(mutex);
            heads.append(client->read(end + 4));
        }
        client->disconnect();
        if (!refusal.isEmpty()) {
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            client->write(refusal);
            client->disconnectFromHost();
            return;
        }
        client->write("HTTP/1.1 200 Connected\r\n\r\n");
        join(client, upstream);
    });
}

ConnectProxy::ConnectProxy(quint16 upstream, QByteArray refusal)
    : d(std::make_unique<Private>()) {
    d->upstream = upstream;
    d->refusal = std::move(refusal);
    auto *server = new QTcpServer;
    QObject::connect(server, &QTcpServer::pendingConnectionAvailable, server, [=, this] {
        while (QTcpSocket *client = server->nextPendingConnection())
            d->serve(client);
    });
    d->serving = std::make_unique<Serving>(server);
}

ConnectProxy::~ConnectProxy() = default;

quint16 ConnectProxy::port() const {
    return d->serving->port();
}

QList<QByteArray> ConnectProxy::heads() const {
    const std::scoped_lock lock(d->mutex);
    return d->heads;
}

} // namespace waybill
