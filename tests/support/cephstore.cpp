#include "tests/support/cephstore.h"

#include "tests/support/places/places.h"

#include <QProcessEnvironment>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace waybill {

namespace {

constexpr int startMilliseconds = 120'000;
constexpr int startsAtMost = 3; // another program may take a port between its choice and its use

const QByteArray accessKey = "AKWAYBILLTEST0000001";
const QByteArray secretKey = "canary/secret+of=the/ceph/store0123456789";

// Free at this moment, and different.
std::array<quint16, 3> freePorts() {
    std::array<quint16, 3> ports{};
    std::array<int, 3> sockets{};
    for (std::size_t i = 0; i < ports.size(); ++i) {
        sockets[i] = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(sockets[i], reinterpret_cast<sockaddr *>(&address), size) != 0
            || ::getsockname(sockets[i], reinterpret_cast<sockaddr *>(&address), &size) != 0)
            qFatal("no free port");
        ports[i] = ntohs(address.sin_port);
    }
    for (const int socket : sockets)
        ::close(socket);
    return ports;
}

} // namespace

CephStore::CephStore() {
    for (int attempt = 0; attempt < startsAtMost; ++attempt) {
        if (start())
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    qFatal("the Ceph RADOS Gateway does not start");
}

CephStore::~CephStore() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished()) {
        m_process.kill(); // and what it started dies with it
        m_process.waitForFinished();
    }
}

bool CephStore::start() {
    m_folder = std::make_unique<QTemporaryDir>();
    const auto ports = freePorts();
    m_port = ports[0];
    m_securePort = ports[1];
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("S3_ACCESS_KEY"), QString::fromLatin1(accessKey));
    environment.insert(QStringLiteral("S3_SECRET_KEY"), QString::fromLatin1(secretKey));
    environment.insert(QStringLiteral("S3_BUCKET"), bucket());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(inSources("tests/support/cephstore.sh"),
        {m_folder->path(), QString::number(m_port), QString::number(m_securePort), QString::number(ports[2])});
    return m_process.waitForReadyRead(startMilliseconds) && m_process.readAllStandardOutput() == "ready\n";
}

QString CephStore::address() const {
    return QStringLiteral("http://127.0.0.1:%1").arg(m_port);
}

QString CephStore::secureAddress() const {
    return QStringLiteral("https://localhost:%1").arg(m_securePort);
}

QString CephStore::certificateFile() const {
    return m_folder->filePath(QStringLiteral("server.crt"));
}

S3Location CephStore::location(const QString &prefix) const {
    S3Location location;
    location.endpoint = QUrl(address());
    location.bucket = bucket();
    location.prefix = prefix;
    return location;
}

S3Keys CephStore::keys() const {
    return {accessKey, secretKey};
}

std::unique_ptr<S3Store> CephStore::open(const QString &prefix) const {
    auto opened = S3Store::open(location(prefix), keys());
    if (!opened)
        qFatal("the store cannot be opened");
    return std::move(*opened);
}

QByteArray CephStore::headsByCurl(const QStringList &keys) const {
    QStringList arguments{QStringLiteral("-sS"), QStringLiteral("--fail"), QStringLiteral("--head"),
        QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--aws-sigv4"),
        QStringLiteral("aws:amz:us-east-1:s3"), QStringLiteral("--user"),
        QString::fromLatin1(accessKey + ':' + secretKey)};
    for (const QString &key : keys)
        arguments.append(address() + u'/' + bucket() + u'/' + QString::fromLatin1(key.toUtf8().toPercentEncoding("/")));
    QProcess curl;
    curl.start(QStringLiteral("curl"), arguments);
    if (!curl.waitForFinished(120'000) || curl.exitCode() != 0)
        qFatal("curl fails");
    return curl.readAllStandardOutput();
}

} // namespace waybill
