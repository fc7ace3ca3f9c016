// Proves what keeps the way to the server safe: each certificate that is not the server's is refused with its reason
// and before a byte of the request, an authority of one's own is trusted for its server alone, no redirect is followed
// out of TLS, and proxies are used as the system says, without a word of their passwords.
#include "core/publish/httpclient.h"
#include "publishstage.h"
#include "tests/support/tlspeer.h"
#include "tests/support/verify.h"

#include <QNetworkProxyFactory>
#include <QTest>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

// A small publish whose server stands behind TLS.
struct TlsStage : PublishStage {
    TestAuthority authority;
    std::unique_ptr<TlsPeer> tls;

    TlsStage()
        : PublishStage({}, 40'000)
        , authority(folder.path(), QStringLiteral("Waybill Test Authority")) {
        request.credentials.apiKey = "key-of-the-tls-test-0815";
    }

    void serve(const CertifiedKey &key, QSsl::SslProtocol protocol = QSsl::SecureProtocols) {
        tls = std::make_unique<TlsPeer>(key, peer->port(), protocol);
        request.server.address = QUrl(tls->address());
    }

    void trustAuthority() { request.server.authorityFile = authority.certificate(); }

    CallResult<HttpAnswer> ask() {
        HttpClient client(request.server, request.credentials, request.limits);
        return client.postJson(QStringLiteral("/api/ext-bundles/abort"),
            {{QStringLiteral("key"), QStringLiteral("sha256/probe")}}, 30s, {});
    }
};

// For as long as it lives the environment names a proxy, and the application asks the system.
class ProxyEnvironment {
public:
    explicit ProxyEnvironment(const QByteArray &proxy, const QByteArray &except = {}) {
        qputenv("https_proxy", proxy);
        qputenv("no_proxy", except);
        QNetworkProxyFactory::setUseSystemConfiguration(true);
    }
    ~ProxyEnvironment() {
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        qunsetenv("https_proxy");
        qunsetenv("no_proxy");
    }
    ProxyEnvironment(const ProxyEnvironment &) = delete;
    ProxyEnvironment &operator=(const ProxyEnvironment &) = delete;
};

QByteArray proxyUrl(const ConnectProxy &proxy) {
    return "http://walter:s3cret-word@127.0.0.1:" + QByteArray::number(proxy.port());
}

} // namespace

class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusedWithTheReason_data();
    void refusedWithTheReason();
    void authorityOfOnesOwn();
    void authorityForItsServerAlone();
    void incompleteChain();
    void selfSignedThatIsNamed();
    void olderProtocol();
    void unreadableAuthority_data();
    void unreadableAuthority();
    void noRedirectOutOfTls_data();
    void noRedirectOutOfTls();
    void throughTheProxyOfTheEnvironment();
    void exceptWhereTheEnvironmentSaysSo();
    void noProxyForThisComputer();
    void proxyThatRefuses_data();
    void proxyThatRefuses();
    void proxyThatIsDown();
    void wrongCertificateBehindAProxy();
};

void TlsTest::refusedWithTheReason_data() {
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("code");
    QTest::addRow("expired") << QStringLiteral("expired") << QStringLiteral("tls-expired");
    QTest::addRow("not yet valid") << QStringLiteral("early") << QStringLiteral("tls-expired");
    QTest::addRow("self-signed") << QStringLiteral("self") << QStringLiteral("tls-self-signed");
    QTest::addRow("wrong host") << QStringLiteral("other") << QStringLiteral("tls-wrong-host");
    QTest::addRow("unknown authority") << QStringLiteral("unknown") << QStringLiteral("tls-untrusted");
    QTest::addRow("unknown authority that sends its own certificate")
        << QStringLiteral("unknown+root") << QStringLiteral("tls-untrusted");
    QTest::addRow("unknown authority, wrong host, expired") << QStringLiteral("all") << QStringLiteral("tls-untrusted");
    QTest::addRow("wrong host and expired") << QStringLiteral("other, expired") << QStringLiteral("tls-wrong-host");
}

void TlsTest::refusedWithTheReason() {
    QFETCH(QString, certificate);
    QFETCH(QString, code);
    TlsStage stage;
    const TestAuthority unknown(stage.folder.path(), QStringLiteral("Unknown Authority"));
    const TestAuthority::Wish other{.names = QStringLiteral("DNS:other.example")};
    const TestAuthority::Wish expired{.fromDay = -40, .untilDay = -1};
    const TestAuthority::Wish worst{QStringLiteral("DNS:other.example"), -40, -1};
    CertifiedKey unknownWithRoot = unknown.certify();
    QFile sent(unknownWithRoot.certificate);
    QFile root(unknown.certificate());
    QVERIFY(sent.open(QIODevice::Append) && root.open(QIODevice::ReadOnly) && sent.write(root.readAll()) > 0);
    sent.close();
    const QHash<QString, CertifiedKey> certificates{
        {QStringLiteral("expired"), stage.authority.certify(expired)},
        {QStringLiteral("early"), stage.authority.certify({.fromDay = 1})},
        {QStringLiteral("self"), stage.authority.selfSigned()},
        {QStringLiteral("other"), stage.authority.certify(other)},
        {QStringLiteral("other, expired"), stage.authority.certify(worst)},
        {QStringLiteral("unknown"), unknown.certify()},
        {QStringLiteral("unknown+root"), unknownWithRoot},
        {QStringLiteral("all"), unknown.certify(worst)},
    };
    stage.trustAuthority();
    stage.serve(certificates[certificate]);
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), code);
    QCOMPARE(report.failure->error.subject, stage.tls->address());
    QVERIFY2(report.failure->error.detail.contains(QStringLiteral("certificate for ")),
        qPrintable(report.failure->error.detail));
    QCOMPARE(report.outcome, Outcome::NotSent);
    QVERIFY(!report.failure->mayHaveArrived);
    QVERIFY(stage.peer->requests().empty());
}

void TlsTest::authorityOfOnesOwn() {
    TlsStage stage;
    stage.serve(stage.authority.certify());
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("tls-untrusted"));
    stage.trustAuthority();
    const auto answer = stage.ask();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->tls, QStringLiteral("TLS 1.3"));
    QCOMPARE(answer->tlsIssuer, QStringLiteral("Waybill Test Authority"));
    const PublishReport report = stage.publish();
    QVERIFY2(report.succeeded(), report.failure ? qPrintable(report.failure->error.detail) : "");
    QCOMPARE(report.receipt->answer.contentHash, stage.hash);
    stage.request.server.address = QUrl(stage.tls->address("localhost"));
    QVERIFY(stage.ask().has_value());
}

void TlsTest::authorityForItsServerAlone() {
    TlsStage stage;
    stage.serve(stage.authority.certify());
    stage.trustAuthority();
    QVERIFY(stage.ask().has_value());
    stage.request.server.authorityFile.clear();
    QCOMPARE(errorName(stage.ask().error().error.code), QStringLiteral("tls-untrusted"));
}

void TlsTest::incompleteChain() {
    TlsStage stage;
    const TestAuthority between(stage.authority, QStringLiteral("Between"));
    stage.trustAuthority();
    CertifiedKey key = between.certify();
    stage.serve(key);
    QCOMPARE(errorName(stage.ask().error().error.code), QStringLiteral("tls-untrusted"));
    QFile sent(key.certificate);
    QFile missing(between.certificate());
    QVERIFY(sent.open(QIODevice::Append) && missing.open(QIODevice::ReadOnly) && sent.write(missing.readAll()) > 0);
    sent.close();
    stage.serve(key);
    QVERIFY(stage.ask().has_value());
}

void TlsTest::selfSignedThatIsNamed() {
    TlsStage stage;
    const CertifiedKey self = stage.authority.selfSigned();
    stage.serve(self);
    stage.request.server.authorityFile = self.certificate;
    QVERIFY(stage.ask().has_value());
}

void TlsTest::olderProtocol() {
    TlsStage stage;
    stage.trustAuthority();
    stage.serve(stage.authority.certify(), QSsl::TlsV1_2);
    const auto answer = stage.ask();
    QVERIFY(answer.has_value());
    QCOMPARE(answer->tls, QStringLiteral("TLS 1.2"));
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    stage.serve(stage.authority.certify(), QSsl::TlsV1_1);
    QT_WARNING_POP
    QCOMPARE(errorName(stage.ask().error().error.code), QStringLiteral("tls-failed"));
}

void TlsTest::unreadableAuthority_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("no file") << QByteArray();
    QTest::addRow("no certificate") << QByteArray("hello");
    QTest::addRow("the second is cut off") << QByteArray("+-----BEGIN CERTIFICATE-----\nMIIB");
}

void TlsTest::unreadableAuthority() {
    QFETCH(QByteArray, content);
    TlsStage stage;
    stage.serve(stage.authority.certify());
    const QString file = stage.folder.filePath(QStringLiteral("authority.pem"));
    stage.request.server.authorityFile = file;
    if (content.startsWith('+')) {
        QFile good(stage.authority.certificate());
        QVERIFY(good.open(QIODevice::ReadOnly));
        content = good.readAll() + content.sliced(1);
    }
    if (!content.isEmpty())
        writeFile(file, content);
    const auto answer = stage.ask();
    QCOMPARE(errorName(answer.error().error.code), QStringLiteral("authority-unreadable"));
    QCOMPARE(answer.error().error.subject, file);
    QCOMPARE(stage.tls->connections(), 0);
}

void TlsTest::noRedirectOutOfTls_data() {
    QTest::addColumn<bool>("encrypted");
    QTest::addRow("to plain http") << false;
    QTest::addRow("to another port, with a good certificate") << true;
}

void TlsTest::noRedirectOutOfTls() {
    QFETCH(bool, encrypted);
    TlsStage stage;
    stage.trustAuthority();
    stage.serve(stage.authority.certify());
    FaultPeer elsewhere(stage.registry->port());
    const TlsPeer elsewhereTls(stage.authority.certify(), elsewhere.port());
    const QString there = encrypted ? elsewhereTls.address() : elsewhere.address();
    for (const QByteArray &path : {QByteArray("abort"), QByteArray("upload-proxy"), QByteArray("finalize")}) {
        for (const int status : {301, 302, 303, 307, 308}) {
            stage.peer->set(path,
                {Fault::Kind::AnswerAfterBody,
                    httpAnswer(status, "text/plain", "go", "Location: " + there.toLatin1() + "/there\r\n")});
            const PublishReport report = stage.publish();
            QCOMPARE(errorName(report.failure->error.code), QStringLiteral("redirect-refused"));
            QCOMPARE(report.failure->error.detail, there + QStringLiteral("/there"));
        }
        stage.peer->set(path, {});
    }
    QVERIFY(elsewhere.requests().empty());
    QCOMPARE(elsewhereTls.connections(), 0);
}

void TlsTest::throughTheProxyOfTheEnvironment() {
    TlsStage stage;
    stage.trustAuthority();
    stage.serve(stage.authority.certify({.names = QStringLiteral("DNS:registry.test")}));
    const ConnectProxy proxy(stage.tls->port());
    const ProxyEnvironment environment(proxyUrl(proxy));
    stage.request.server.address = QUrl(QStringLiteral("https://registry.test"));
    const PublishReport report = stage.publish();
    QVERIFY2(report.succeeded(), report.failure ? qPrintable(report.failure->error.detail) : "");
    QCOMPARE(proxy.heads().size(), 3); // the question, the upload, finalize
    for (const QByteArray &head : proxy.heads()) {
        QVERIFY(head.startsWith("CONNECT registry.test:443 "));
        QVERIFY(!head.contains("x-api-key") && !head.contains(stage.request.credentials.apiKey));
    }
}

void TlsTest::exceptWhereTheEnvironmentSaysSo() {
    TlsStage stage;
    const ConnectProxy proxy(stage.peer->port());
    const ProxyEnvironment environment(proxyUrl(proxy), "registry.test");
    stage.request.server.address = QUrl(QStringLiteral("https://registry.test"));
    QCOMPARE(errorName(stage.ask().error().error.code), QStringLiteral("server-not-found"));
    QVERIFY(proxy.heads().isEmpty());
}

void TlsTest::noProxyForThisComputer() {
    TlsStage stage;
    stage.trustAuthority();
    stage.serve(stage.authority.certify());
    const ConnectProxy proxy(stage.tls->port());
    const ProxyEnvironment environment(proxyUrl(proxy));
    for (const char *host : {"127.0.0.1", "localhost"}) {
        stage.request.server.address = QUrl(stage.tls->address(host));
        QVERIFY(stage.ask().has_value());
    }
    QVERIFY(proxy.heads().isEmpty());
}

void TlsTest::proxyThatRefuses_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addRow("forbidden") << 403 << QStringLiteral("server-not-reached");
    QTest::addRow("not found") << 404 << QStringLiteral("server-not-found");
    QTest::addRow("wants another password") << 407 << QStringLiteral("server-not-reached");
    QTest::addRow("bad gateway") << 502 << QStringLiteral("server-not-reached");
    QTest::addRow("unavailable") << 503 << QStringLiteral("server-not-reached");
    QTest::addRow("too slow a server behind it") << 504 << QStringLiteral("server-not-reached");
}

void TlsTest::proxyThatRefuses() {
    QFETCH(int, status);
    QFETCH(QString, code);
    TlsStage stage;
    const ConnectProxy proxy(0,
        httpAnswer(
            status, "text/html", "<html>no</html>", status == 407 ? "Proxy-Authenticate: Basic realm=\"x\"\r\n" : ""));
    const ProxyEnvironment environment(proxyUrl(proxy));
    stage.request.server.address = QUrl(QStringLiteral("https://registry.test"));
    const PublishReport report = stage.publish();
    const Error &error = report.failure->error;
    QCOMPARE(errorName(error.code), code);
    QVERIFY2(
        error.detail.startsWith(QStringLiteral("proxy 127.0.0.1:%1: ").arg(proxy.port())), qPrintable(error.detail));
    QVERIFY(!error.detail.contains(QStringLiteral("s3cret")) && !error.detail.contains(QStringLiteral("walter")));
    QCOMPARE(error.subject, QStringLiteral("https://registry.test"));
    QVERIFY(!report.failure->mayHaveArrived);
    QVERIFY(!proxy.heads().isEmpty());
}

void TlsTest::proxyThatIsDown() {
    TlsStage stage;
    auto proxy = std::make_unique<ConnectProxy>(0);
    const QByteArray url = proxyUrl(*proxy);
    proxy.reset();
    const ProxyEnvironment environment(url);
    stage.request.server.address = QUrl(QStringLiteral("https://registry.test"));
    const auto answer = stage.ask();
    QCOMPARE(errorName(answer.error().error.code), QStringLiteral("server-not-reached"));
    QVERIFY(answer.error().error.detail.startsWith(QStringLiteral("proxy 127.0.0.1:")));
    QVERIFY(!answer.error().error.detail.contains(QStringLiteral("s3cret")));
}

void TlsTest::wrongCertificateBehindAProxy() {
    TlsStage stage;
    stage.trustAuthority();
    stage.serve(stage.authority.certify());
    const ConnectProxy proxy(stage.tls->port());
    const ProxyEnvironment environment(proxyUrl(proxy));
    stage.request.server.address = QUrl(QStringLiteral("https://registry.test"));
    const auto answer = stage.ask();
    QCOMPARE(errorName(answer.error().error.code), QStringLiteral("tls-wrong-host"));
    QVERIFY2(!answer.error().error.detail.contains(QStringLiteral("proxy")), qPrintable(answer.error().error.detail));
    QVERIFY(stage.peer->requests().empty());
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
