// Proves what is said when the way breaks: each POST goes out once, an early refusal is found again, nothing is called
// failed that may have happened, limits hold, cancel cleans up, and no secret comes back in an error.
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <sys/socket.h>

#include <thread>

using namespace waybill;
using namespace std::chrono_literals;

class PublisherFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutInTheBody_data();
    void cutInTheBody();
    void finalizeIsNeverSentTwice_data();
    void finalizeIsNeverSentTwice();
    void findsAnEarlyRefusalAgain();
    void serverDown();
    void serverUnknown();
    void notTlsWhereTlsIsAsked();
    void connectTimeout();
    void silentServer_data();
    void silentServer();
    void dripOfAnAnswer();
    void htmlInsteadOfJson_data();
    void htmlInsteadOfJson();
    void jsonOfAnotherShape_data();
    void jsonOfAnotherShape();
    void answerWithoutEnd();
    void redirectsCarryNothingAway();
    void plainHttpOnlyToThisHost();
    void anotherHashInTheAnswerIsUnknown();
    void cancelWhileUploading();
    void cancelAfterTheLastByteRemovesTheUpload();
    void cancelAfterFinalizeKeepsTheReceipt();
    void cancelWhileAsking();
    void theKeyIsBlottedOut();
    void bundleShrinksWhileItIsSent();
};

void PublisherFaultsTest::cutInTheBody_data() {
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 50, 100})
        QTest::addRow("%d %%", percent) << percent;
}

void PublisherFaultsTest::cutInTheBody() {
    QFETCH(int, percent);
    PublishStage stage({}, 12'000'000);
    stage.peer->set("upload-proxy", {Fault::Kind::CutBody, {}, percent});
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("connection-lost"));
    QCOMPARE(report.outcome, percent == 100 ? Outcome::Sent : Outcome::NotSent);
    QCOMPARE(stage.peer->count("upload-proxy"), 1);
    QCOMPARE(stage.peer->count("finalize"), 0);
    QCOMPARE(stage.staged(), 0);
}

void PublisherFaultsTest::finalizeIsNeverSentTwice_data() {
    QTest::addColumn<int>("kind");
    QTest::addRow("cut at the end of the body") << static_cast<int>(Fault::Kind::CutBody);
    QTest::addRow("done, but the answer is lost") << static_cast<int>(Fault::Kind::SwallowAnswer);
    QTest::addRow("closed without a word") << static_cast<int>(Fault::Kind::AnswerAfterBody);
    QTest::addRow("silence") << static_cast<int>(Fault::Kind::Silence);
}

void PublisherFaultsTest::finalizeIsNeverSentTwice() {
    QFETCH(int, kind);
    PublishStage stage;
    stage.request.limits.finalize = 300ms;
    stage.peer->set("finalize", {static_cast<Fault::Kind>(kind), {}});
    const PublishReport report = stage.publish();
    QCOMPARE(report.outcome, Outcome::Unknown);
    QCOMPARE(stage.peer->count("finalize"), 1);
    QCOMPARE(stage.peer->count("abort"), 1); // the question; nothing is taken from under the server
    QVERIFY(!report.stagedObjectRemoved);
    const bool silent = static_cast<Fault::Kind>(kind) == Fault::Kind::Silence;
    QCOMPARE(errorName(report.failure->error.code),
        silent ? QStringLiteral("finalize-timeout") : QStringLiteral("connection-lost"));
}

void PublisherFaultsTest::findsAnEarlyRefusalAgain() {
    PublishStage stage({}, 40'000'000);
    const QByteArray refusal = httpAnswer(403, "application/json", R"({"error":"no","code":"RBAC_FORBIDDEN"})");
    stage.peer->set("upload-proxy", {Fault::Kind::AnswerAtOnce, refusal});
    // Allowed when it asks first, no longer when it asks again: as a right that is taken away in between.
    bool first = true;
    const PublishReport report = stage.publish([&](const Progress &progress) {
        if (progress.stage == Stage::Uploading && std::exchange(first, false))
            stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, refusal});
    });
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("forbidden"));
    QCOMPARE(report.outcome, Outcome::Rejected);
    QCOMPARE(stage.peer->count("upload-proxy"), 1);
}

void PublisherFaultsTest::serverDown() {
    PublishStage stage;
    const quint16 port = [] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }();
    stage.request.server.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port));
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("server-not-reached"));
    QCOMPARE(report.outcome, Outcome::NotSent);
    QVERIFY(!report.failure->mayHaveArrived);
}

void PublisherFaultsTest::serverUnknown() {
    PublishStage stage;
    stage.request.server.address = QUrl(QStringLiteral("https://no-such-host.invalid"));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("server-not-found"));
}

void PublisherFaultsTest::notTlsWhereTlsIsAsked() {
    PublishStage stage;
    stage.request.limits.connect = 2s;
    stage.request.server.address = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(stage.registry->port()));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("tls-failed"));
}

void PublisherFaultsTest::connectTimeout() {
    // A full backlog: the system lets further connections wait for ever.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> waiting;
    for (int i = 0; i < 6; ++i) {
        waiting.push_back(std::make_unique<QTcpSocket>());
        waiting.back()->connectToHost(QHostAddress::LocalHost, full.serverPort());
        waiting.back()->waitForConnected(50);
    }
    PublishStage stage;
    stage.request.limits.connect = 300ms;
    stage.request.server.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(full.serverPort()));
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("connect-timeout"));
    QVERIFY(!report.failure->mayHaveArrived);
}

void PublisherFaultsTest::silentServer_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("outcome");
    QTest::addRow("question") << QByteArray("abort") << QStringLiteral("idle-timeout")
                              << static_cast<int>(Outcome::NotSent);
    QTest::addRow("upload") << QByteArray("upload-proxy") << QStringLiteral("idle-timeout")
                            << static_cast<int>(Outcome::Sent);
    QTest::addRow("finalize") << QByteArray("finalize") << QStringLiteral("finalize-timeout")
                              << static_cast<int>(Outcome::Unknown);
}

void PublisherFaultsTest::silentServer() {
    QFETCH(QByteArray, path);
    QFETCH(QString, code);
    QFETCH(int, outcome);
    PublishStage stage;
    // Only the silent call is short of time: on a busy machine the others may need more.
    TimeLimits &limits = stage.request.limits;
    (path == "abort" ? limits.ask : path == "finalize" ? limits.finalize : limits.idle) = 400ms;
    stage.peer->set(path, {Fault::Kind::Silence});
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), code);
    QCOMPARE(outcomeName(report.outcome), outcomeName(static_cast<Outcome>(outcome)));
}

void PublisherFaultsTest::dripOfAnAnswer() {
    PublishStage stage;
    stage.request.limits.finalize = 400ms;
    stage.peer->set("finalize",
        {Fault::Kind::DripAnswer,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"exten"});
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("finalize-timeout"));
    QCOMPARE(report.outcome, Outcome::Unknown);
    stage.request.limits.finalize = 30s;
    stage.peer->set("finalize",
        {Fault::Kind::AnswerAfterBody,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"exten"});
    const PublishReport cut = stage.publish();
    QCOMPARE(errorName(cut.failure->error.code), QStringLiteral("connection-lost"));
    QCOMPARE(cut.outcome, Outcome::Unknown);
}

void PublisherFaultsTest::htmlInsteadOfJson_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("outcome");
    QTest::addRow("a sign-in page") << QByteArray("abort") << 200 << QStringLiteral("answer-unreadable")
                                    << static_cast<int>(Outcome::NotSent);
    QTest::addRow("upload: page") << QByteArray("upload-proxy") << 200 << QStringLiteral("answer-unreadable")
                                  << static_cast<int>(Outcome::Sent);
    QTest::addRow("upload: too large for a proxy")
        << QByteArray("upload-proxy") << 413 << QStringLiteral("http-status") << static_cast<int>(Outcome::Rejected);
    QTest::addRow("finalize: page") << QByteArray("finalize") << 200 << QStringLiteral("answer-unreadable")
                                    << static_cast<int>(Outcome::Unknown);
    QTest::addRow("finalize: bad gateway")
        << QByteArray("finalize") << 502 << QStringLiteral("http-status") << static_cast<int>(Outcome::Unknown);
    QTest::addRow("finalize: gateway time-out")
        << QByteArray("finalize") << 504 << QStringLiteral("http-status") << static_cast<int>(Outcome::Unknown);
    QTest::addRow("finalize: forbidden") << QByteArray("finalize") << 403 << QStringLiteral("forbidden")
                                         << static_cast<int>(Outcome::Rejected);
}

void PublisherFaultsTest::htmlInsteadOfJson() {
    QFETCH(QByteArray, path);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(int, outcome);
    PublishStage stage;
    stage.peer->set(path,
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(status, "text/html; charset=utf-8", "<html><body>Sign in</body></html>")});
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), code);
    QCOMPARE(report.failure->httpStatus, status);
    QCOMPARE(outcomeName(report.outcome), outcomeName(static_cast<Outcome>(outcome)));
    QVERIFY(report.failure->error.detail.contains(QStringLiteral("text/html")));
}

void PublisherFaultsTest::jsonOfAnotherShape_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("question: array") << QByteArray("abort") << QByteArray("[]");
    QTest::addRow("question: no status") << QByteArray("abort") << QByteArray("{}");
    QTest::addRow("upload: no key") << QByteArray("upload-proxy") << QByteArray(R"({"upload":{}})");
    QTest::addRow("upload: key is a number") << QByteArray("upload-proxy") << QByteArray(R"({"upload":{"key":5}})");
    QTest::addRow("finalize: empty") << QByteArray("finalize") << QByteArray();
    QTest::addRow("finalize: no hash") << QByteArray("finalize")
                                       << QByteArray(R"({"extension":"x","version":"1.0.0"})");
    QTest::addRow("finalize: no version")
        << QByteArray("finalize") << QByteArray(R"({"extension":"x","contentHash":")") + QByteArray(64, 'a') + "\"}";
}

void PublisherFaultsTest::jsonOfAnotherShape() {
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    PublishStage stage;
    stage.peer->set(path, {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", body)});
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("answer-unreadable"));
    QCOMPARE(report.outcome == Outcome::Unknown, path == "finalize");
}

void PublisherFaultsTest::answerWithoutEnd() {
    PublishStage stage;
    const QByteArray much = "{\"x\":\"" + QByteArray(8 * 1024 * 1024, 'x') + "\"}";
    stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", much)});
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("answer-unreadable"));
}

void PublisherFaultsTest::redirectsCarryNothingAway() {
    PublishStage stage;
    FaultPeer elsewhere(0);
    stage.request.credentials.apiKey = "key-0815";
    for (const QByteArray &path : {QByteArray("abort"), QByteArray("upload-proxy"), QByteArray("finalize")}) {
        for (const int status : {301, 302, 307, 308}) {
            stage.peer->set(path,
                {Fault::Kind::AnswerAfterBody,
                    httpAnswer(status, "text/plain", "go",
                        "Location: " + elsewhere.address().toLatin1() + "/there?token=secret\r\n")});
            const PublishReport report = stage.publish();
            QCOMPARE(errorName(report.failure->error.code), QStringLiteral("redirect-refused"));
            QCOMPARE(report.failure->error.detail, elsewhere.address() + QStringLiteral("/there"));
            QVERIFY(report.outcome != Outcome::Unknown);
        }
        stage.peer->set(path, {});
    }
    QCOMPARE(elsewhere.requests().size(), 0U);
}

void PublisherFaultsTest::plainHttpOnlyToThisHost() {
    PublishStage stage;
    stage.request.server.address = QUrl(QStringLiteral("http://registry.invalid"));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("insecure-address"));
    stage.request.server.allowPlainHttp = true;
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("server-not-found"));
}

void PublisherFaultsTest::anotherHashInTheAnswerIsUnknown() {
    PublishStage stage;
    const QByteArray lie = R"({"extension":"x","version":"1.0.0","contentHash":")" + QByteArray(64, 'a') + "\"}";
    stage.peer->set("finalize", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", lie)});
    const PublishReport report = stage.publish();
    QCOMPARE(report.outcome, Outcome::Unknown);
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("hash-mismatch"));
    QVERIFY(!report.receipt);
}

void PublisherFaultsTest::cancelWhileUploading() {
    PublishStage stage({}, 40'000'000);
    std::stop_source stop;
    const PublishReport report = stage.publish(
        [&](const Progress &progress) {
            if (progress.stage == Stage::Uploading && progress.done > 0)
                stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("cancelled"));
    QCOMPARE(report.outcome, Outcome::NotSent);
    QVERIFY(QTest::qWaitFor([&] { return stage.staged() == 0; }, 10'000));
    QCOMPARE(stage.peer->count("finalize"), 0);
}

void PublisherFaultsTest::cancelAfterTheLastByteRemovesTheUpload() {
    PublishStage stage;
    std::stop_source stop;
    const PublishReport report = stage.publish(
        [&](const Progress &progress) {
            if (progress.stage == Stage::Uploading && progress.done == progress.total)
                stop.request_stop();
        },
        stop.get_token());
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("cancelled"));
    QVERIFY(!report.stagingKey.isEmpty());
    QVERIFY(report.stagedObjectRemoved);
    QCOMPARE(stage.staged(), 0);
    QCOMPARE(stage.peer->count("finalize"), 0);
}

void PublisherFaultsTest::cancelAfterFinalizeKeepsTheReceipt() {
    PublishStage stage;
    std::stop_source stop;
    const PublishReport report = stage.publish(
        [&](const Progress &progress) {
            if (progress.stage == Stage::Finalizing)
                stop.request_stop();
        },
        stop.get_token());
    QVERIFY(report.succeeded());
    QVERIFY(report.receipt.has_value());
}

void PublisherFaultsTest::cancelWhileAsking() {
    PublishStage stage;
    stage.peer->set("abort", {Fault::Kind::Silence});
    std::stop_source stop;
    std::jthread canceller([&] {
        while (stage.peer->count("abort") == 0)
            std::this_thread::yield();
        stop.request_stop();
    });
    const PublishReport report = stage.publish({}, stop.get_token());
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("cancelled"));
    QCOMPARE(report.outcome, Outcome::NotSent);
}

void PublisherFaultsTest::theKeyIsBlottedOut() {
    PublishStage stage;
    stage.request.credentials.apiKey = "key-0815";
    stage.peer->set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(403, "application/json", R"({"error":"the key key-0815 is unknown","code":"RBAC_FORBIDDEN"})")});
    PublishReport report = stage.publish();
    QVERIFY(!report.failure->error.detail.contains(QStringLiteral("key-0815")));
    QVERIFY(report.failure->error.detail.contains(QStringLiteral("is unknown")));
    stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(502, "text/html", "<p>key-0815</p>")});
    report = stage.publish();
    QVERIFY(!report.failure->error.detail.contains(QStringLiteral("key-0815")));
}

void PublisherFaultsTest::bundleShrinksWhileItIsSent() {
    for (const Stage moment : {Stage::Asking, Stage::Uploading}) {
        PublishStage stage({}, 12'000'000);
        const PublishReport report = stage.publish([&](const Progress &progress) {
            if (progress.stage == moment)
                QFile::resize(stage.request.bundle, 5'000'000);
        });
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("file-changed"));
        QCOMPARE(report.outcome, Outcome::NotSent);
        QCOMPARE(stage.peer->count("finalize"), 0);
    }
}

QTEST_GUILESS_MAIN(PublisherFaultsTest)
#include "tst_publisherfaults.moc"
