// Proves that the registry stands what clients do to it: refusals that arrive, bodies that nobody read, slow ones,
// silent ones, broken ones, and being stopped in the middle.
#include "registrystage.h"
#include "tests/support/verify.h"

#include <QTest>

#include <thread>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

RegistryConfig impatient() {
    RegistryConfig config = RegistryStage::unhurried();
    config.limits.headerTime = 300ms;
    config.limits.idleTime = 300ms;
    config.limits.bodyTime = 1500ms;
    return config;
}

const QByteArray question = rawPost("/api/ext-bundles/abort", R"({"key":"sha256/probe"})");

} // namespace

class RegistryLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusalsArriveWhileTheBodyIsSent_data();
    void refusalsArriveWhileTheBodyIsSent();
    void anUnreadBodyIsNoRequest();
    void ambiguousLengthsAreRefused_data();
    void ambiguousLengthsAreRefused();
    void encodedBodiesAreRefused();
    void tooLongHeads();
    void tooLongJson();
    void rateLimit();
    void slowAndSilentClientsAreDropped();
    void tooManyConnections();
    void chunkedBodies();
    void expectContinue();
    void requestsInARow();
    void brokenUploadsLeaveNothing();
    void otherAddressesAndMethods();
    void noHttp();
    void stopsInTheMiddle();
    void addressesThatCannotBe();
};

void RegistryLimitsTest::refusalsArriveWhileTheBodyIsSent_data() {
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::newRow("no right") << RegistryStage::uploadTarget(100'000'000) << QByteArray() << 403;
    QTest::newRow("over the cap") << RegistryStage::uploadTarget(300'000'000) << QByteArray("x-alga-admin: true\r\n")
                                  << 400;
    QTest::newRow("elsewhere") << QByteArray("/api/other") << QByteArray("x-alga-admin: true\r\n") << 404;
}

void RegistryLimitsTest::refusalsArriveWhileTheBodyIsSent() {
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    RegistryConfig config = RegistryStage::unhurried();
    config.requireAdmin = true;
    const RegistryStage stage(config);
    RawSocket socket(stage.port);
    QVERIFY(socket.send("POST " + target + " HTTP/1.1\r\nHost: x\r\n" + headers + "Content-Length: 100000000\r\n\r\n"));
    // Sends on without looking, as clients do: neither a reset nor a full buffer may keep the answer from it.
    const QByteArray piece(1'000'000, 'x');
    for (int i = 0; i < 100; ++i)
        QVERIFY(socket.send(piece));
    const RawAnswer answer = socket.receive();
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.value("connection").toLower(), "close");
    QVERIFY(socket.isClosed());
    QCOMPARE(stage.objects(), QStringList());
}

void RegistryLimitsTest::anUnreadBodyIsNoRequest() {
    RegistryConfig config = RegistryStage::unhurried();
    config.requireAdmin = true;
    const RegistryStage stage(config);
    RawSocket socket(stage.port);
    const QByteArray inner = "POST /api/ext-bundles/abort HTTP/1.1\r\nHost: x\r\nx-alga-admin: true\r\nContent-Length: "
                             "22\r\n\r\n{\"key\":\"sha256/probe\"}";
    QVERIFY(socket.send(rawPost(RegistryStage::uploadTarget(inner.size()), inner)));
    QCOMPARE(socket.receive().status, 403);
    QCOMPARE(socket.receive().status, 0);
}

void RegistryLimitsTest::ambiguousLengthsAreRefused_data() {
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 3\r\nContent-Length: 5\r\n");
    QTest::newRow("length and chunked") << QByteArray("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("a negative length") << QByteArray("Content-Length: -3\r\n");
    QTest::newRow("a length with a sign") << QByteArray("Content-Length: +3\r\n");
    QTest::newRow("a length of letters") << QByteArray("Content-Length: three\r\n");
}

void RegistryLimitsTest::ambiguousLengthsAreRefused() {
    QFETCH(QByteArray, headers);
    const RegistryStage stage(RegistryStage::unhurried());
    RawSocket socket(stage.port);
    QVERIFY(socket.send("POST /api/ext-bundles/abort HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n"));
    QCOMPARE(socket.receive().status, 400);
    socket.finishSending();
    QVERIFY(socket.isClosed());
}

void RegistryLimitsTest::encodedBodiesAreRefused() {
    const RegistryStage stage(RegistryStage::unhurried());
    for (const QByteArray encoding : {"gzip", "zstd", "br"}) {
        QCOMPARE(
            ask(stage.port, rawPost(RegistryStage::uploadTarget(3), "xyz", "Content-Encoding: " + encoding + "\r\n"))
                .value("x-upload-proxy-why"),
            "content-encoding");
        QCOMPARE(ask(stage.port, rawPost("/api/ext-bundles/finalize", "{}", "Content-Encoding: " + encoding + "\r\n"))
                     .status,
            400);
    }
    QCOMPARE(
        ask(stage.port, rawPost(RegistryStage::uploadTarget(3), "xyz", "Content-Encoding: identity\r\n")).status, 200);
}

void RegistryLimitsTest::tooLongHeads() {
    const RegistryStage stage(RegistryStage::unhurried());
    QCOMPARE(
        ask(stage.port, rawPost("/api/ext-bundles/abort", "{}", "x-long: " + QByteArray(20'000, 'x') + "\r\n")).status,
        431);
    QByteArray many;
    for (int i = 0; i < 3000; ++i)
        many += "x-" + QByteArray::number(i) + ": 1\r\n";
    QCOMPARE(ask(stage.port, rawPost("/api/ext-bundles/abort", "{}", many)).status, 431);
    QCOMPARE(ask(stage.port, question).status, 200);
}

void RegistryLimitsTest::tooLongJson() {
    const RegistryStage stage(RegistryStage::unhurried());
    const RawAnswer answer = ask(stage.port, rawPost("/api/ext-bundles/abort", QByteArray(3'000'000, ' ')));
    QCOMPARE(answer.status, 400);
    QCOMPARE(ask(stage.port, question).status, 200);
}

void RegistryLimitsTest::rateLimit() {
    RegistryConfig config;
    config.limits.requestsPerWindow = 3;
    config.limits.rateWindow = 1s;
    const RegistryStage stage(config);
    QList<int> statuses;
    for (int i = 0; i < 5; ++i)
        statuses.append(stage.upload("x").status);
    QCOMPARE(statuses, (QList<int>{200, 200, 200, 429, 429}));
    const RawAnswer limited = stage.upload("x");
    QCOMPARE(limited.code(), QStringLiteral("RATE_LIMIT"));
    QVERIFY(!limited.has("retry-after"));
    QCOMPARE(ask(stage.port, question).status, 200); // the question costs nothing
    QVERIFY(QTest::qWaitFor([&] { return stage.upload("x").status == 200; }, 10'000));
}

void RegistryLimitsTest::slowAndSilentClientsAreDropped() {
    const RegistryStage stage(impatient());
    RawSocket silent(stage.port);
    RawSocket slowHead(stage.port);
    RawSocket slowBody(stage.port);
    RawSocket idle(stage.port);
    QVERIFY(slowHead.send("POST /api/ext-bundles/abort HT"));
    QVERIFY(slowBody.send(
        "POST " + RegistryStage::uploadTarget(10) + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc"));
    QVERIFY(idle.send(question));
    QCOMPARE(idle.receive().status, 200);
    // A body in drops is never silent for long, and still has an end.
    std::jthread drops([&] {
        RawSocket socket(stage.port);
        socket.send(
            "POST " + RegistryStage::uploadTarget(1000) + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
        while (socket.send("x"))
            std::this_thread::sleep_for(50ms);
    });
    QCOMPARE(ask(stage.port, question).status, 200); // all the while others are served
    QVERIFY(silent.isClosed());
    QVERIFY(slowHead.isClosed());
    QVERIFY(slowBody.isClosed());
    QVERIFY(idle.isClosed());
    drops.join();
    QVERIFY(QTest::qWaitFor([&] { return stage.objects().isEmpty(); }, 10'000));
}

void RegistryLimitsTest::tooManyConnections() {
    RegistryConfig config = RegistryStage::unhurried();
    config.limits.connections = 4;
    const RegistryStage stage(config);
    std::vector<std::unique_ptr<RawSocket>> sockets;
    for (int i = 0; i < 4; ++i) {
        sockets.push_back(std::make_unique<RawSocket>(stage.port));
        QVERIFY(sockets.back()->send(question));
        QCOMPARE(sockets.back()->receive().status, 200);
    }
    RawSocket fifth(stage.port);
    QVERIFY(fifth.isClosed());
    sockets.pop_back();
    QVERIFY(QTest::qWaitFor([&] { return ask(stage.port, question).status == 200; }, 10'000));
}

void RegistryLimitsTest::chunkedBodies() {
    const RegistryStage stage(RegistryStage::unhurried());
    const QByteArray head
        = "POST " + RegistryStage::uploadTarget(10) + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    QCOMPARE(ask(stage.port, head + "4\r\nabcd\r\n6\r\nefghij\r\n0\r\n\r\n").status, 200);
    QCOMPARE(stage.object(stage.objects().value(0)), "abcdefghij");
    QCOMPARE(ask(stage.port, head + "4\r\nabcd\r\n0\r\n\r\n").value("x-upload-proxy-why"), "content-length");
    QCOMPARE(ask(stage.port, head + "b\r\nabcdefghijk\r\n0\r\n\r\n").value("x-upload-proxy-why"), "content-length");
    QCOMPARE(stage.objects().size(), 1);
}

void RegistryLimitsTest::expectContinue() {
    const RegistryStage stage(RegistryStage::unhurried());
    RawSocket socket(stage.port);
    QVERIFY(socket.send("POST " + RegistryStage::uploadTarget(4)
        + " HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"));
    QCOMPARE(socket.receive().status, 100);
    QVERIFY(socket.send("abcd"));
    QCOMPARE(socket.receive().status, 200);
}

void RegistryLimitsTest::requestsInARow() {
    const RegistryStage stage(RegistryStage::unhurried());
    RawSocket socket(stage.port);
    QVERIFY(socket.send(question + rawPost(RegistryStage::uploadTarget(3), "abc") + question));
    QCOMPARE(socket.receive().status, 200);
    QCOMPARE(socket.receive().json().value(QLatin1StringView("size")).toInt(), 3);
    QCOMPARE(socket.receive().status, 200);
}

void RegistryLimitsTest::brokenUploadsLeaveNothing() {
    const RegistryStage stage(RegistryStage::unhurried());
    {
        RawSocket socket(stage.port);
        QVERIFY(socket.send("POST " + RegistryStage::uploadTarget(1'000'000)
            + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x')));
        QVERIFY(QTest::qWaitFor([&] { return !stage.objects().isEmpty(); }, 10'000)); // begun
    }
    QVERIFY(QTest::qWaitFor([&] { return stage.objects().isEmpty(); }, 10'000));
}

void RegistryLimitsTest::otherAddressesAndMethods() {
    const RegistryStage stage(RegistryStage::unhurried());
    QCOMPARE(ask(stage.port, rawPost("/", "")).status, 404);
    QCOMPARE(ask(stage.port, rawPost("/api/ext-bundles/abort/", "{}")).status, 404);
    QCOMPARE(ask(stage.port, rawPost("/api/ext-bundles/../ext-bundles/abort", "{}")).status, 404);
    const RawAnswer get = ask(stage.port, "GET /api/ext-bundles/abort HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(get.status, 405);
    QCOMPARE(get.value("allow"), "POST");
    QCOMPARE(
        ask(stage.port, "PUT " + RegistryStage::uploadTarget(1) + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\nx")
            .status,
        405);
}

void RegistryLimitsTest::noHttp() {
    const RegistryStage stage(RegistryStage::unhurried());
    QCOMPARE(ask(stage.port, "hello there\r\n\r\n").status, 400);
    QCOMPARE(ask(stage.port, QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15)).status,
        400); // TLS to a plain port
    QCOMPARE(ask(stage.port, question).status, 200);
}

void RegistryLimitsTest::stopsInTheMiddle() {
    RegistryStage stage(RegistryStage::unhurried());
    RawSocket uploading(stage.port);
    RawSocket waiting(stage.port);
    QVERIFY(uploading.send("POST " + RegistryStage::uploadTarget(1'000'000)
        + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x')));
    QVERIFY(QTest::qWaitFor([&] { return !stage.objects().isEmpty(); }, 10'000));
    stage.server->stop();
    stage.server.reset();
    QVERIFY(uploading.isClosed());
    QVERIFY(waiting.isClosed());
    QCOMPARE(stage.objects(), QStringList());
}

void RegistryLimitsTest::addressesThatCannotBe() {
    RegistryStage stage;
    RegistryConfig taken;
    taken.port = stage.port;
    RegistryServer second(*stage.store, taken);
    COMPARE_ERROR(second.start(), ErrorCode::ListenFailed);
    RegistryConfig foreign;
    foreign.host = QStringLiteral("192.0.2.1");
    RegistryServer third(*stage.store, foreign);
    COMPARE_ERROR(third.start(), ErrorCode::ListenFailed);
    QCOMPARE(stage.server->address(), QStringLiteral("http://127.0.0.1:%1").arg(stage.port));
}

QTEST_GUILESS_MAIN(RegistryLimitsTest)
#include "tst_registrylimits.moc"
