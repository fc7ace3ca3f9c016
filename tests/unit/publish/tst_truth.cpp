// Proves that a publish is never told wrong: an answer that is lost is asked for, a version that exists is told apart
// from one of somebody else's, what cannot be known is unknown, what may pass is tried again, and nothing is published
// twice.
#include "core/publish/history.h"
#include "core/publish/jobs.h"
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

const QByteArray badGateway = httpAnswer(502, "text/html", "<html>bad gateway</html>");

QByteArray coded(int status, const QByteArray &code) {
    return httpAnswer(status, "application/json", "{\"error\":\"words\",\"code\":\"" + code + "\"}");
}

// A stage that tries four times, without long waits.
struct TruthStage : PublishStage {
    TruthStage()
        : PublishStage({}, 40'000) {
        request.retry = {.attempts = 4, .first = 1ms, .longest = 4ms, .rateWindow = 20ms};
        request.limits.finalize = 2s;
    }

    void lookIntoTheStore() {
        request.store = std::shared_ptr<ObjectStore>(store.get(), [](ObjectStore *) { });
    }
    void keepHistory() { request.historyFile = folder.filePath(QStringLiteral("history.sqlite")); }

    // Hides what our registry says beyond the contract, and makes `fault` on the first finalize.
    void asTheContractsServer() { peer->set("inalize", {Fault::Kind::PlainConflict, {}}); }

    Job onlyJob() const {
        auto history = History::open(request.historyFile);
        auto jobs = (*history)->jobs();
        return (*history)->job(jobs->value(0).id).value_or(Job());
    }

    JobTools tools() const {
        return {request.historyFile, request.credentials, request.store, request.limits, request.retry};
    }

    int versions() const { return static_cast<int>(objects().filter(QStringLiteral("_registry/")).size()); }

    void publishOther() {
        PublishRequest other = request;
        other.bundle = folder.filePath(QStringLiteral("other.tar.zst"));
        other.declaredHash.clear();
        other.historyFile.clear();
        writeFile(other.bundle, "other bytes");
        OperationContext context;
        if (!publishBundle(other, context).succeeded())
            qFatal("the other bundle was not published");
    }
};

} // namespace

class TruthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lostAnswer_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("answer");
        QTest::addRow("done, answer lost") << static_cast<int>(Fault::Kind::SwallowAnswer) << QByteArray();
        QTest::addRow("never done, connection cut") << static_cast<int>(Fault::Kind::CutBody) << QByteArray();
        QTest::addRow("never done, 502") << static_cast<int>(Fault::Kind::AnswerAfterBody) << badGateway;
        QTest::addRow("never done, no JSON")
            << static_cast<int>(Fault::Kind::AnswerAfterBody) << httpAnswer(200, "text/html", "<html>");
        QTest::addRow("never done, closed") << static_cast<int>(Fault::Kind::AnswerAfterBody) << QByteArray();
    }
    void lostAnswer() {
        QFETCH(int, kind);
        QFETCH(QByteArray, answer);
        TruthStage stage;
        stage.keepHistory();
        stage.peer->set("finalize", {static_cast<Fault::Kind>(kind), answer, 100, 1});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("finalized"));
        QVERIFY(!report.failure);
        QCOMPARE(report.receipt->answer.contentHash, stage.hash);
        QVERIFY(!report.receipt->answer.extensionId.isEmpty());
        QVERIFY(report.receipt->answer.canonicalKey.endsWith(QStringLiteral("/bundle.tar.zst")));
        QCOMPARE(stage.peer->count("finalize"), 2);
        QCOMPARE(stage.peer->count("upload-proxy"), 1);
        QCOMPARE(stage.versions(), 1);
        const Job job = stage.onlyJob();
        QCOMPARE(outcomeName(job.outcome), QStringLiteral("finalized"));
        QVERIFY(job.settled && !job.receipt.isEmpty());
        QCOMPARE(job.order.manifestJson, goodManifest);
    }

    void lostAnswerOfAServerThatSaysLittle_data() {
        QTest::addColumn<bool>("store");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("its store is looked into") << true << QStringLiteral("checked");
        QTest::newRow("no store to look into") << false << QStringLiteral("unknown");
    }
    void lostAnswerOfAServerThatSaysLittle() {
        QFETCH(bool, store);
        QFETCH(QString, outcome);
        TruthStage stage;
        stage.keepHistory();
        if (store)
            stage.lookIntoTheStore();
        stage.asTheContractsServer();
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer, {}, 100, 1});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), outcome);
        QCOMPARE(stage.peer->count("finalize"), 2);
        QCOMPARE(stage.onlyJob().unfinished(), !store);
        if (store)
            QCOMPARE(report.receipt->answer.contentHash, stage.hash);
        else
            QCOMPARE(errorName(report.failure->error.code), QStringLiteral("version-exists"));
    }

    void askedAgainLater() {
        TruthStage stage;
        stage.keepHistory();
        stage.request.retry.attempts = 2;
        stage.request.limits.finalize = 300ms;
        stage.peer->set("finalize", {Fault::Kind::Silence, {}});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("unknown"));
        QCOMPARE(stage.peer->count("finalize"), 2);
        QVERIFY(stage.onlyJob().unfinished());
        OperationContext context;
        QCOMPARE(errorName(cleanUpJob(report.jobId, stage.tools(), context).failure->error.code),
            QStringLiteral("job-settled"));

        stage.peer->set("finalize", {});
        JobTools tools = stage.tools();
        tools.limits.finalize = 30s;
        const PublishReport known = checkJob(report.jobId, tools, context);
        QCOMPARE(outcomeName(known.outcome), QStringLiteral("finalized"));
        QCOMPARE(known.receipt->answer.contentHash, stage.hash);
        QVERIFY(stage.onlyJob().settled);
        QCOMPARE(errorName(resumeJob(report.jobId, tools, context).failure->error.code), QStringLiteral("job-settled"));
    }

    void somebodyElsesVersion_data() {
        QTest::addColumn<bool>("saysLittle");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<bool>("store");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("same"); // -1: not known
        QTest::newRow("told") << false << false << false << QStringLiteral("rejected") << 0;
        QTest::newRow("told after a lost answer") << false << true << false << QStringLiteral("rejected") << 0;
        QTest::newRow("not told") << true << false << false << QStringLiteral("rejected") << -1;
        QTest::newRow("not told, not in the store") << true << false << true << QStringLiteral("rejected") << -1;
        QTest::newRow("not told after a lost answer") << true << true << false << QStringLiteral("unknown") << -1;
        QTest::newRow("not told after a lost answer, not in the store")
            << true << true << true << QStringLiteral("unknown") << -1;
    }
    void somebodyElsesVersion() {
        QFETCH(bool, saysLittle);
        QFETCH(bool, lost);
        QFETCH(bool, store);
        QFETCH(QString, outcome);
        QFETCH(int, same);
        TruthStage stage;
        stage.publishOther();
        if (store)
            stage.lookIntoTheStore();
        if (saysLittle)
            stage.asTheContractsServer();
        if (lost)
            stage.peer->set("finalize", {Fault::Kind::SwallowAnswer, {}, 100, 1});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), outcome);
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("version-exists"));
        QCOMPARE(report.sameBytes ? static_cast<int>(*report.sameBytes) : -1, same);
        QVERIFY(!report.receipt);
        QCOMPARE(stage.versions(), 1);
        QCOMPARE(report.stagedObjectRemoved, report.outcome == Outcome::Rejected);
    }

    void ourOwnVersion_data() {
        QTest::addColumn<bool>("saysLittle");
        QTest::addColumn<bool>("store");
        QTest::addColumn<int>("same");
        QTest::newRow("told") << false << false << 1;
        QTest::newRow("not told") << true << false << -1;
        QTest::newRow("not told, in the store before") << true << true << 1;
    }
    void ourOwnVersion() {
        QFETCH(bool, saysLittle);
        QFETCH(bool, store);
        QFETCH(int, same);
        TruthStage stage;
        QVERIFY(stage.publish().succeeded());
        if (store)
            stage.lookIntoTheStore();
        if (saysLittle)
            stage.asTheContractsServer();
        const PublishReport again = stage.publish();
        QCOMPARE(outcomeName(again.outcome), QStringLiteral("rejected"));
        QCOMPARE(errorName(again.failure->error.code), QStringLiteral("version-exists"));
        QCOMPARE(again.sameBytes ? static_cast<int>(*again.sameBytes) : -1, same);
        QCOMPARE(again.receipt.has_value(), same == 1);
        QCOMPARE(stage.versions(), 1);
    }

    // A proxy that tries again by itself: the answer that comes back is the second one's, a 409.
    void sentTwiceOnTheWay_data() {
        QTest::addColumn<bool>("store");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("its store is looked into") << true << QStringLiteral("checked");
        QTest::newRow("no store to look into") << false << QStringLiteral("rejected");
    }
    void sentTwiceOnTheWay() {
        QFETCH(bool, store);
        QFETCH(QString, outcome);
        TruthStage stage;
        if (store)
            stage.lookIntoTheStore();
        stage.peer->set("finalize", {Fault::Kind::Twice, {}});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), outcome);
        QCOMPARE(
            report.receipt->answer.contentHash, stage.hash); // told in either case: it stands there, with these bytes
        QCOMPARE(report.sameBytes, std::optional(true));
        QCOMPARE(stage.versions(), 1);
    }

    void doubtThenRefusal_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("invalid manifest") << coded(400, "INVALID_MANIFEST") << QStringLiteral("rejected");
        QTest::newRow("bad request") << coded(400, "BAD_REQUEST") << QStringLiteral("rejected");
        QTest::newRow("staging gone") << coded(400, "STAGING_NOT_FOUND") << QStringLiteral("unknown");
        QTest::newRow("other bytes staged") << coded(400, "HASH_MISMATCH") << QStringLiteral("unknown");
        QTest::newRow("right taken away") << coded(403, "RBAC_FORBIDDEN") << QStringLiteral("unknown");
        QTest::newRow("a proxy's 404") << httpAnswer(404, "text/html", "<html>") << QStringLiteral("unknown");
    }
    void doubtThenRefusal() {
        QFETCH(QByteArray, answer);
        QFETCH(QString, outcome);
        TruthStage stage;
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer, {}, 100, 1});
        stage.peer->set("inalize", {Fault::Kind::AnswerAfterBody, answer});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), outcome);
        QCOMPARE(stage.peer->count("finalize"), 2);
    }

    void tooManyRequestsIsNoAnswer() {
        TruthStage stage;
        stage.peer->set("finalize", {Fault::Kind::AnswerAfterBody, coded(429, "RATE_LIMIT"), 100, 2});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("finalized"));
        QCOMPARE(stage.peer->count("finalize"), 3);
    }

    // The server gives such a version a number of its own each time: asking again would publish another one.
    void aVersionOfTheServersChoiceIsAskedForOnce() {
        TruthStage stage;
        stage.request.manifestJson = R"({"name":"com.acme.reports","version":"1.4.*","runtime":"wasm-js@1"})";
        stage.request.version = QStringLiteral("1.4.*");
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer, {}, 100, 1});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("unknown"));
        QCOMPARE(stage.peer->count("finalize"), 1);
        QCOMPARE(stage.versions(), 1);
    }

    void triesAgainWhatMayPass() {
        TruthStage stage;
        stage.keepHistory();
        stage.peer->set("upload-proxy", {Fault::Kind::AnswerAfterBody, coded(500, "S3_PUT_FAILED"), 100, 2});
        QList<int> waits;
        const PublishReport report = stage.publish([&](const Progress &progress) {
            if (progress.stage == Stage::Waiting && (waits.isEmpty() || waits.last() != progress.attempt))
                waits.append(progress.attempt);
        });
        QVERIFY(report.succeeded());
        QCOMPARE(stage.peer->count("upload-proxy"), 3);
        QCOMPARE(waits, (QList<int>{2, 3}));
        QCOMPARE(report.attempts, 4); // three uploads and one finalize
        QCOMPARE(stage.onlyJob().attempts, 4);
        auto history = History::open(stage.request.historyFile);
        auto events = (*history)->events(report.jobId);
        QStringList uploads;
        for (const JobEvent &event : *events) {
            if (event.step == QStringLiteral("uploading") && !event.begun)
                uploads.append(event.word);
        }
        QCOMPARE(uploads,
            (QStringList{QStringLiteral("s3-put-failed"), QStringLiteral("s3-put-failed"), QStringLiteral("done")}));
    }

    void triesNoMoreThanItMay() {
        TruthStage stage;
        stage.peer->set("upload-proxy", {Fault::Kind::CutBody, {}, 50});
        const PublishReport report = stage.publish();
        QCOMPARE(stage.peer->count("upload-proxy"), 4);
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("connection-lost"));
        // A small body may be handed over whole before the connection breaks.
        QVERIFY(report.outcome == Outcome::NotSent || report.outcome == Outcome::Sent);
        QCOMPARE(stage.versions(), 0);
    }

    void neverTriesAgainWhatOthersHaveToMend_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("status");
        for (const auto &[code, status] : {std::pair("RBAC_FORBIDDEN", 403), {"BAD_REQUEST", 400},
                 {"BUNDLE_CONFIG_MISSING", 500}, {"BUCKET_NOT_FOUND", 500}})
            QTest::newRow(code) << QByteArray(code) << status;
    }
    void neverTriesAgainWhatOthersHaveToMend() {
        QFETCH(QByteArray, code);
        QFETCH(int, status);
        TruthStage stage;
        stage.peer->set("upload-proxy", {Fault::Kind::AnswerAfterBody, coded(status, code)});
        QVERIFY(!stage.publish().succeeded());
        QCOMPARE(stage.peer->count("upload-proxy"), 1);
    }

    void sendsNoOtherBytesTheNextTime() {
        TruthStage stage;
        stage.peer->set("upload-proxy", {Fault::Kind::CutBody, {}, 50, 1});
        const PublishReport report = stage.publish([&](const Progress &progress) {
            if (progress.stage == Stage::Waiting)
                writeFile(stage.request.bundle, QByteArray(stage.bytes.size(), 'x'));
        });
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("hash-mismatch"));
        QCOMPARE(stage.peer->count("upload-proxy"), 1);
        QCOMPARE(stage.versions(), 0);
    }

    void cancelWhileWaiting() {
        TruthStage stage;
        stage.keepHistory();
        stage.request.retry.first = 60s;
        stage.request.retry.longest = 60s;
        stage.peer->set("upload-proxy", {Fault::Kind::CutBody, {}, 50});
        std::stop_source stop;
        const PublishReport report = stage.publish(
            [&](const Progress &progress) {
                if (progress.stage == Stage::Waiting)
                    stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("cancelled"));
        QCOMPARE(stage.peer->count("upload-proxy"), 1);
        QVERIFY(stage.onlyJob().settled);
    }

    void cancelWhileFindingOutIsUnknown() {
        TruthStage stage;
        stage.request.retry.first = 60s;
        stage.request.retry.longest = 60s;
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer, {}});
        std::stop_source stop;
        const PublishReport report = stage.publish(
            [&](const Progress &progress) {
                if (progress.stage == Stage::Waiting)
                    stop.request_stop();
            },
            stop.get_token());
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("unknown"));
        QVERIFY(!report.stagedObjectRemoved);
    }

    void aLyingServerIsCaught_data() {
        QTest::addColumn<QString>("lie");
        for (const char *lie :
            {"published-missing", "published-truncated", "published-differs", "published-manifest-differs"})
            QTest::newRow(lie) << QString::fromLatin1(lie);
    }
    void aLyingServerIsCaught() {
        QFETCH(QString, lie);
        TruthStage stage;
        stage.keepHistory();
        stage.lookIntoTheStore();
        stage.request.server.storage.download = true;
        const QString folder = stage.storeFolder() + QStringLiteral("/sha256/") + stage.hash;
        const PublishReport report = stage.publish([&](const Progress &progress) {
            if (progress.stage != Stage::Checking || progress.done > 0)
                return;
            const QString bundle = folder + QStringLiteral("/bundle.tar.zst");
            const QString manifest = folder + QStringLiteral("/manifest.json");
            // Replaced, not written into: the staged object shares the bytes.
            const QString &changed = lie.contains(QStringLiteral("manifest")) ? manifest : bundle;
            if (!QFile::remove(changed))
                return; // done already
            if (lie == QStringLiteral("published-truncated"))
                writeFile(bundle, stage.bytes.first(1000));
            else if (lie == QStringLiteral("published-differs"))
                writeFile(bundle, QByteArray(stage.bytes.size(), 'x'));
            else if (lie == QStringLiteral("published-manifest-differs"))
                writeFile(manifest, R"({"name":"com.evil"})");
        });
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("finalized"));
        QVERIFY(report.check.has_value());
        QCOMPARE(errorName(report.check->code), lie);
        QCOMPARE(errorName(stage.onlyJob().failure->code), lie);
    }

    void installing_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("install");
        const auto answered = static_cast<int>(Fault::Kind::AnswerAfterBody);
        QTest::newRow("accepted") << answered
                                  << httpAnswer(202, "application/json", R"({"data":{"installId":"7","message":"ok"}})")
                                  << QStringLiteral("installed");
        QTest::newRow("refused") << answered << coded(403, "RBAC_FORBIDDEN") << QStringLiteral("failed");
        QTest::newRow("not offered") << static_cast<int>(Fault::Kind::None) << QByteArray() << QStringLiteral("failed");
        QTest::newRow("answer lost") << static_cast<int>(Fault::Kind::SwallowAnswer) << QByteArray()
                                     << QStringLiteral("unknown");
        QTest::newRow("server failed") << answered << badGateway << QStringLiteral("unknown");
    }
    void installing() {
        QFETCH(int, kind);
        QFETCH(QByteArray, answer);
        QFETCH(QString, install);
        TruthStage stage;
        stage.keepHistory();
        stage.request.server.installAfterPublish = true;
        stage.peer->set("install", {static_cast<Fault::Kind>(kind), answer});
        const PublishReport report = stage.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("finalized"));
        QVERIFY(report.succeeded() && !report.failure);
        QCOMPARE(installOutcomeName(report.install), install);
        QCOMPARE(report.installError.has_value(), install != QStringLiteral("installed"));
        QCOMPARE(stage.peer->count("install"), 1);
        QCOMPARE(installOutcomeName(stage.onlyJob().install), install);
    }

    void whatCannotBeWrittenDownIsNotSent() {
        TruthStage stage;
        stage.request.historyFile = stage.folder.path(); // a folder
        const PublishReport report = stage.publish();
        QCOMPARE(errorName(report.failure->error.code), QStringLiteral("history-failed"));
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("not-sent"));
        QVERIFY(stage.peer->requests().empty());
    }
};

QTEST_GUILESS_MAIN(TruthTest)
#include "tst_truth.moc"
