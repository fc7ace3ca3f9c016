// Proves what a call tells besides its answer: its id, the server's time and its wish to be left alone for a while; and
// that a proxy before plain http gets each POST once.
#include "core/publish/httpclient.h"
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QNetworkProxyFactory>
#include <QTest>
#include <QTimeZone>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

CallResult<HttpAnswer> ask(const ServerProfile &server, std::chrono::milliseconds limit = 30s) {
    HttpClient client(server, {}, {});
    return client.postJson(QStringLiteral("/api/ext-bundles/abort"), {}, limit, {});
}

ServerProfile serverAt(const QString &address) {
    ServerProfile server;
    server.address = QUrl(address);
    return server;
}

QByteArray sentId(const FaultPeer::Request &request) {
    for (const QByteArray &line : request.head.split('\n')) {
        if (line.toLower().startsWith("x-request-id:"))
            return line.sliced(line.indexOf(':') + 1).trimmed();
    }
    return {};
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data();
    void retryAfter();
    void serverTime();
    void eachCallHasAnId();
    void theAnswersIdIsTold();
    void anErrorHasTheIdThatWasSent();
    void noIdWhereNothingWasSent();
    void lastAnswer();
    void proxyBeforePlainHttp();
};

void HttpClientTest::retryAfter_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("seconds");
    const QByteArray now = "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    QTest::addRow("none") << QByteArray() << -1;
    QTest::addRow("seconds") << QByteArray("Retry-After: 7\r\n") << 7;
    QTest::addRow("none at all") << QByteArray("Retry-After: 0\r\n") << 0;
    QTest::addRow("below nothing") << QByteArray("Retry-After: -5\r\n") << 0;
    QTest::addRow("a day") << QByteArray("Retry-After: 86400\r\n") << 3600;
    QTest::addRow("a date by the server's clock") << now + "Retry-After: Sun, 06 Nov 1994 08:51:07 GMT\r\n" << 90;
    QTest::addRow("a date that is over") << now + "Retry-After: Sun, 06 Nov 1994 08:00:00 GMT\r\n" << 0;
    QTest::addRow("a date without the server's time")
        << QByteArray("Retry-After: Sat, 06 Nov 2083 08:49:37 GMT\r\n") << 3600;
    QTest::addRow("neither") << QByteArray("Retry-After: soon\r\n") << -1;
}

void HttpClientTest::retryAfter() {
    QFETCH(QByteArray, headers);
    QFETCH(int, seconds);
    FaultPeer peer(0);
    peer.set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(429, "application/json", "{}", headers)});
    QCOMPARE(ask(serverAt(peer.address()))->retryAfter, seconds);
}

void HttpClientTest::serverTime() {
    FaultPeer peer(0);
    peer.set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(200, "application/json", "{}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\n")});
    QCOMPARE(
        ask(serverAt(peer.address()))->serverTime, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::UTC));
    peer.set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", "{}", "Date: 06.11.94\r\n")});
    QVERIFY(!ask(serverAt(peer.address()))->serverTime.isValid());
}

void HttpClientTest::eachCallHasAnId() {
    FaultPeer peer(0);
    peer.set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", "{}")});
    const auto first = ask(serverAt(peer.address()));
    const auto second = ask(serverAt(peer.address()));
    QVERIFY(first->requestId != second->requestId);
    QCOMPARE(first->requestId.toLatin1(), sentId(peer.requests()[0]));
    QCOMPARE(second->requestId.toLatin1(), sentId(peer.requests()[1]));
}

void HttpClientTest::theAnswersIdIsTold() {
    FaultPeer peer(0);
    peer.set(
        "abort", {Fault::Kind::AnswerAfterBody, httpAnswer(500, "application/json", "{}", "x-request-id: theirs\r\n")});
    QCOMPARE(ask(serverAt(peer.address()))->requestId, QStringLiteral("theirs"));
    peer.set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(302, "text/plain", "go", "x-request-id: theirs\r\nLocation: /x\r\n")});
    QCOMPARE(ask(serverAt(peer.address())).error().requestId, QStringLiteral("theirs"));
}

void HttpClientTest::anErrorHasTheIdThatWasSent() {
    FaultPeer peer(0);
    for (const Fault::Kind kind : {Fault::Kind::CutBody, Fault::Kind::Silence}) {
        peer.set("abort", {kind, {}});
        const auto answer = ask(serverAt(peer.address()), kind == Fault::Kind::Silence ? 400ms : 30'000ms);
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().requestId.toLatin1(), sentId(peer.requests().back()));
        QVERIFY(!answer.error().requestId.isEmpty());
    }
}

void HttpClientTest::noIdWhereNothingWasSent() {
    QVERIFY(ask(serverAt(QStringLiteral("https://no-such-host.invalid"))).error().requestId.isEmpty());
    QVERIFY(ask(serverAt(QStringLiteral("http://127.0.0.1:1"))).error().requestId.isEmpty());
}

void HttpClientTest::lastAnswer() {
    FaultPeer peer(0);
    HttpClient client(serverAt(peer.address()), {}, {});
    QVERIFY(!client.lastAnswer());
    peer.set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(302, "text/plain", "go", "Location: /x\r\n")});
    QVERIFY(!client.postJson(QStringLiteral("/abort"), {}, 30s, {}).has_value());
    QCOMPARE(client.lastAnswer()->status, 302);
    QCOMPARE(client.lastAnswer()->body, QByteArray());
    peer.set("abort", {Fault::Kind::CutBody, {}});
    QVERIFY(!client.postJson(QStringLiteral("/abort"), {}, 30s, {}).has_value());
    QCOMPARE(client.lastAnswer()->status, 302);
}

void HttpClientTest::proxyBeforePlainHttp() {
    FaultPeer proxy(0);
    qputenv("http_proxy", "http://walter:s3cret@127.0.0.1:" + QByteArray::number(proxy.port()));
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    ServerProfile server = serverAt(QStringLiteral("http://registry.test"));
    server.allowPlainHttp = true;
    proxy.set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", "{}")});
    const auto passed = ask(server);
    proxy.set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(407, "text/html", "<html>who?</html>", "Proxy-Authenticate: Basic realm=\"x\"\r\n")});
    const auto refused = ask(server);
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    qunsetenv("http_proxy");
    QVERIFY(passed.has_value());
    QVERIFY(proxy.requests()[0].head.startsWith("POST http://registry.test/api/ext-bundles/abort "));
    QVERIFY(!refused.has_value());
    QCOMPARE(errorName(refused.error().error.code), QStringLiteral("server-not-reached"));
    QVERIFY2(refused.error().error.detail.startsWith(QStringLiteral("proxy 127.0.0.1:")),
        qPrintable(refused.error().error.detail));
    QVERIFY(!refused.error().error.detail.contains(QStringLiteral("s3cret")));
    QCOMPARE(proxy.requests().size(), 2U); // each was sent once
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
