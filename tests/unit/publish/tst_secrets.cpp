// Proves that a key gets out nowhere: it is looked for, as bytes, in what is logged, in errors, receipts and the
// history after each way in which a publish can go wrong, before a server that throws it back wherever it can.
#include "core/publish/httpclient.h"
#include "core/settings/profilejson.h"
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

const QByteArray canary = "canary-Zk3v-0815-9f2e7b61";

QMutex logMutex;
QByteArray logged;

void keep(QtMsgType, const QMessageLogContext &context, const QString &message) {
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
}

// All that a user, a file or another program may come to see of a publish.
QByteArray traceOf(const PublishReport &report) {
    QByteArray trace;
    if (report.failure) {
        const CallFailure &failure = *report.failure;
        const QStringList words{failure.error.subject, failure.error.detail, failure.serverCode, failure.requestId,
            failure.declaredHash, failure.computedHash, failure.existing.extensionName, failure.existing.canonicalKey};
        trace += words.join(u'\n').toUtf8();
        for (const ServerIssue &issue : failure.issues)
            trace += issue.path.toUtf8() + issue.message.toUtf8();
    }
    for (const auto &error : {report.check, report.installError, report.historyError})
        trace += error ? error->subject.toUtf8() + error->detail.toUtf8() : QByteArray();
    if (report.receipt)
        trace += QJsonDocument(report.receipt->toJson()).toJson();
    return trace + report.requestIds.join(u'\n').toUtf8() + report.stagingKey.toUtf8();
}

QByteArray filesBelow(const QString &folder) {
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

const QByteArray thrownBack = "x-request-id: " + canary + "\r\nx-upload-proxy-why: " + canary + "\r\nLocation: https://"
    + canary + ".example/" + canary + "?" + canary + "\r\n";

} // namespace

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        logged.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("waybill.*=true"));
        qInstallMessageHandler(keep);
    }
    void cleanup() {
        qInstallMessageHandler(nullptr);
        QLoggingCategory::setFilterRules({});
    }

    void theKeyIsNowhere_data();
    void theKeyIsNowhere();
    void eachCallIsLogged();
    void silentUnlessSwitchedOn();
};

void SecretsTest::theKeyIsNowhere_data() {
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("answer");
    const auto kind = [](Fault::Kind which) { return static_cast<int>(which); };
    QTest::addRow("all goes well") << QByteArray("nothing") << kind(Fault::Kind::None) << QByteArray();
    const QByteArray refusal = R"({"error":"the key )" + canary + R"(","code":")" + canary
        + R"(","details":{"declared":")" + canary + R"(","issues":[{"path":")" + canary + R"(","message":")" + canary
        + "\"}]}}";
    const QByteArray published = R"({"extension":{"id":")" + canary + R"(","name":")" + canary + R"(","publisher":")"
        + canary + R"("},"version":{"id":"1","version":")" + canary + R"("},"contentHash":")" + QByteArray(64, 'a')
        + R"(","canonicalKey":")" + canary + R"("})";
    for (const char *path : {"abort", "upload-proxy", "finalize"}) {
        const QByteArray end(path);
        QTest::addRow("%s: cut", path) << end << kind(Fault::Kind::CutBody) << QByteArray();
        QTest::addRow("%s: silence", path) << end << kind(Fault::Kind::Silence) << QByteArray();
        QTest::addRow("%s: answer lost", path) << end << kind(Fault::Kind::SwallowAnswer) << QByteArray();
        for (const int status : {200, 302, 400, 403, 404, 409, 429, 500, 502})
            QTest::addRow("%s: %d", path, status) << end << kind(Fault::Kind::AnswerAfterBody)
                                                  << httpAnswer(status, "application/json", refusal, thrownBack);
        QTest::addRow("%s: html", path) << end << kind(Fault::Kind::AnswerAfterBody)
                                        << httpAnswer(200, "text/" + canary, "<p>" + canary + "</p>", thrownBack);
    }
    QTest::addRow("finalize: as the name") << QByteArray("finalize") << kind(Fault::Kind::AnswerAfterBody)
                                           << httpAnswer(200, "application/json", published, thrownBack);
    QTest::addRow("finalize: as the name that exists")
        << QByteArray("finalize") << kind(Fault::Kind::AnswerAfterBody)
        << httpAnswer(409, "application/json",
               R"({"error":"x","code":"EXTENSION_VERSION_ALREADY_EXISTS","details":)" + published + "}", thrownBack);
}

void SecretsTest::theKeyIsNowhere() {
    QFETCH(QByteArray, path);
    QFETCH(int, kind);
    QFETCH(QByteArray, answer);
    PublishStage stage({}, 40'000);
    answer.replace(QByteArray(64, 'a'), stage.hash.toLatin1());
    stage.request.credentials = {canary, canary, canary};
    stage.request.historyFile = stage.folder.filePath(QStringLiteral("history/history.sqlite"));
    stage.request.limits.idle = stage.request.limits.ask = stage.request.limits.finalize = 2s;
    stage.peer->set(path, {static_cast<Fault::Kind>(kind), answer});
    const PublishReport report = stage.publish();
    for (const FaultPeer::Request &request : stage.peer->requests())
        QVERIFY(request.head.contains(canary)); // it was sent, and to the server alone
    QVERIFY(!traceOf(report).contains(canary));
    QVERIFY(!logged.isEmpty() && !logged.contains(canary));
    const QByteArray written = filesBelow(stage.folder.filePath(QStringLiteral("history")));
    QVERIFY(!written.isEmpty() && !written.contains(canary));
    QVERIFY(!QJsonDocument(toJson(stage.request.server)).toJson().contains(canary));
}

void SecretsTest::eachCallIsLogged() {
    PublishStage stage({}, 40'000);
    stage.peer->set("finalize",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(
                403, "application/json", R"({"error":"no \u001b[31m","code":"X"})", "x-request-id: req-42\r\n")});
    const PublishReport report = stage.publish();
    QCOMPARE(report.failure->error.detail, QStringLiteral("HTTP 403: X: no \uFFFD[31m")); // no terminal obeys it
    QByteArrayList lines = logged.split('\n');
    lines.removeIf([](const QByteArray &line) { return !line.startsWith("waybill.http: "); });
    QCOMPARE(lines.size(), stage.peer->requests().size());
    const QByteArray base = "waybill.http: POST " + stage.peer->address().toLatin1() + "/api/ext-bundles/";
    QVERIFY2(lines[0].startsWith(base + "abort 200 sent=22 received="), lines[0].constData());
    QVERIFY2(lines[1].startsWith(base + "upload-proxy 200 sent=40000 "), lines[1].constData());
    QVERIFY2(lines[2].startsWith(base + "finalize 403 sent="), lines[2].constData());
    QVERIFY2(lines[2].endsWith(" id=req-42"), lines[2].constData());
}

void SecretsTest::silentUnlessSwitchedOn() {
    QLoggingCategory::setFilterRules({});
    PublishStage stage({}, 40'000);
    QVERIFY(stage.publish().succeeded());
    QVERIFY2(!logged.contains("waybill.http"), logged.constData());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
