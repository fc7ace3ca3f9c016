// Proves the publish history over the real database, registry and connections: what did not end stands first, is taken
// up again and comes to its true end; what others write is seen; a second wish is refused aloud; an end is clean.
#include "tests/support/historystage.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace waybill;
using namespace waybill::ui;

class PublishHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNotThereIsNotMade() {
        const HistoryStage stage;
        QVERIFY(!stage.history->wasRead());
        QVERIFY(stage.read());
        QVERIFY(stage.history->wasRead());
        QVERIFY(stage.history->jobs().isEmpty());
        QVERIFY(!stage.history->readError());
        QVERIFY(!QFile::exists(stage.file()));
    }

    void whatDidNotEndStandsFirst() {
        HistoryStage stage;
        const QString left = stage.notSent();
        const QString first = stage.published();
        stage.setVersion("1.4.3");
        const QString second = stage.published();
        QVERIFY(stage.read());
        const QList<Job> jobs = stage.history->jobs();
        QCOMPARE(jobs.size(), 3);
        QCOMPARE(jobs[0].id, left);
        QCOMPARE(jobs[1].id, second);
        QCOMPARE(jobs[2].id, first);
        QCOMPARE(stage.history->unfinished().size(), 1);
        QCOMPARE(firstAction(jobs[0]), JobAction::GoOn);
        QVERIFY(allows(jobs[0], JobAction::Dismiss) && !allows(jobs[0], JobAction::VerifyReceipt));
        QVERIFY(allows(jobs[1], JobAction::VerifyReceipt) && !allows(jobs[1], JobAction::Dismiss));
    }

    void detailsComeWithTheirSteps() {
        HistoryStage stage;
        const QString id = stage.published();
        QVERIFY(stage.read());
        const QSignalSpy changed(stage.history.get(), &PublishHistory::detailsChanged);
        stage.history->choose(id);
        QVERIFY(QTest::qWaitFor([&] { return stage.history->details().has_value(); }, HistoryStage::patience));
        const JobDetails details = *stage.history->details();
        QCOMPARE(details.job.order.manifestJson, goodManifest);
        QCOMPARE(details.events.first().step, stageName(Stage::Uploading));
        QVERIFY(details.events.first().begun);
        stage.history->choose({});
        QVERIFY(!stage.history->details());
    }

    void anUnknownOneIsFoundOut() {
        HistoryStage stage;
        const QString id = stage.unknown();
        QVERIFY(stage.read());
        QCOMPARE(outcomeName(stage.job(id).outcome), QStringLiteral("unknown"));
        QCOMPARE(firstAction(stage.job(id)), JobAction::CheckAgain);
        QVERIFY(!allows(stage.job(id), JobAction::CleanUp));
        QVERIFY(stage.act(id, JobAction::CheckAgain));
        QCOMPARE(outcomeName(stage.job(id).outcome), QStringLiteral("finalized"));
        QVERIFY(!stage.job(id).unfinished());
        QVERIFY(stage.history->lastEnd()->done());
        QVERIFY(stage.announced.last().contains(QStringLiteral("The version is published")));
        QCOMPARE(stage.publish.staged(), 1); // the server's own, which a finalize leaves there
        const QJsonObject receipt = stage.job(id).receipt;
        QCOMPARE(receipt.value(QLatin1StringView("contentHash")).toString(), stage.publish.hash);
        QCOMPARE(receipt.value(QLatin1StringView("jobId")).toString(), id);
    }

    void whatWasNotSentGoesOn() {
        HistoryStage stage;
        const QString id = stage.notSent();
        QVERIFY(stage.act(id, JobAction::GoOn));
        QCOMPARE(outcomeName(stage.job(id).outcome), QStringLiteral("finalized"));
        QCOMPARE(stage.publish.peer->count("finalize"), 1);
    }

    void theBundleHasToBeTheSame() {
        HistoryStage stage;
        const QString id = stage.notSent();
        writeFile(stage.publish.request.bundle, "other bytes");
        QVERIFY(stage.act(id, JobAction::GoOn));
        QVERIFY(!stage.history->lastEnd()->done());
        QCOMPARE(errorName(stage.history->lastEnd()->report->failure->error.code), QStringLiteral("hash-mismatch"));
        QCOMPARE(stage.publish.peer->count("upload-proxy"), 0);
    }

    void whatIsStagedIsCleanedUp() {
        HistoryStage stage;
        const QString id = stage.notCleanedUp();
        QCOMPARE(stage.publish.staged(), 1);
        QVERIFY(stage.read());
        QVERIFY(stage.job(id).unfinished());
        QCOMPARE(firstAction(stage.job(id)), JobAction::CleanUp);
        QVERIFY(stage.act(id, JobAction::CleanUp));
        QCOMPARE(stage.publish.staged(), 0);
        QVERIFY(!stage.job(id).unfinished());
        QCOMPARE(stage.announced.last(), QStringLiteral("The uploaded copy was removed from the server."));
    }

    void dismissedIsSettled() {
        HistoryStage stage;
        const QString id = stage.unknown();
        QVERIFY(stage.act(id, JobAction::Dismiss));
        QVERIFY(!stage.job(id).unfinished());
        QCOMPARE(outcomeName(stage.job(id).outcome), QStringLiteral("unknown")); // which is as true as before
        QVERIFY(stage.act(id, JobAction::CheckAgain));
        QCOMPARE(errorName(stage.history->lastEnd()->report->failure->error.code), QStringLiteral("job-settled"));
        QVERIFY(!stage.announced.last().contains(QStringLiteral("Nothing was published")));
    }

    void whatOthersWriteIsSeen() {
        HistoryStage stage;
        stage.notSent();
        QVERIFY(stage.read());
        QSignalSpy changed(stage.history.get(), &PublishHistory::changed);
        stage.published();
        QVERIFY(QTest::qWaitFor(
            [&] {
                return stage.history->jobs().size() == 2 && stage.history->jobs().last().outcome == Outcome::Finalized
                    && !stage.history->jobs()[1].running;
            },
            HistoryStage::patience));
    }

    void errorsAreSaidAndNothingIsDone() {
        HistoryStage stage;
        const QString id = stage.notSent();
        stage.toolsFailWith = ErrorCode::KeychainLocked;
        QVERIFY(stage.act(id, JobAction::GoOn));
        QCOMPARE(errorName(stage.history->lastEnd()->error->code), QStringLiteral("keychain-locked"));
        QCOMPARE(stage.publish.peer->count("abort"), 0);
        stage.toolsFailWith.reset();
        QVERIFY(stage.act(QStringLiteral("0000-none"), JobAction::GoOn));
        QCOMPARE(errorName(stage.history->lastEnd()->error->code), QStringLiteral("job-not-found"));
        // Who still has the file open from before mends it at the end, from its log: then it is damaged once more. At
        // no moment is it empty, which would be a history without a publish.
        const auto damaged = [&] {
            const QString other = stage.file() + QStringLiteral(".other");
            writeFile(other, "no database, and longer than the header of one would be: so it is found out at once");
            return std::rename(QFile::encodeName(other).constData(), QFile::encodeName(stage.file()).constData()) == 0
                && stage.read() && stage.history->readError().has_value();
        };
        QVERIFY(QTest::qWaitFor(damaged, HistoryStage::patience));
        QCOMPARE(errorName(stage.history->readError()->code), QStringLiteral("history-failed"));
        QCOMPARE(stage.history->jobs().size(), 1); // as it was known
    }

    void aSecondWishIsRefusedAloud() {
        HistoryStage stage;
        const QString id = stage.notSent();
        const QString other = stage.notSent();
        QSignalSpy ended(stage.history.get(), &PublishHistory::ended);
        stage.history->act(id, JobAction::GoOn);
        stage.history->act(other, JobAction::Dismiss);
        QVERIFY(stage.announced.contains(
            QStringLiteral("Another publish is being worked on. Wait until it has ended, or stop it.")));
        QVERIFY(ended.wait(HistoryStage::patience));
        QVERIFY(stage.read());
        QVERIFY(stage.job(other).unfinished());
    }

    void receiptsAreVerified() {
        HistoryStage stage;
        const QString id = stage.published();
        QVERIFY(stage.act(id, JobAction::VerifyReceipt));
        QVERIFY(stage.history->lastEnd()->done());
        QVERIFY(stage.history->lastEnd()->checks->history && stage.history->lastEnd()->checks->bundle);
        QCOMPARE(stage.announced.last(), QStringLiteral("The receipt holds."));
        const QByteArray text = QJsonDocument(stage.job(id).receipt).toJson();
        const auto verify = [&](const QByteArray &receipt) {
            writeFile(stage.path("receipt.json"), receipt);
            QSignalSpy ended(stage.history.get(), &PublishHistory::ended);
            stage.history->verifyReceiptFile(stage.path("receipt.json"));
            return ended.wait(HistoryStage::patience);
        };
        QVERIFY(verify(text));
        QVERIFY(stage.history->lastEnd()->done());
        QVERIFY(verify(QByteArray(text).replace("1.4.2", "1.4.9")));
        QCOMPARE(errorName(stage.history->lastEnd()->checks->firstError()->code), QStringLiteral("receipt-differs"));
        QVERIFY(verify("{}"));
        QCOMPARE(errorName(stage.history->lastEnd()->error->code), QStringLiteral("receipt-unreadable"));
        QCOMPARE(stage.history->lastEnd()->error->subject, stage.path("receipt.json"));
    }

    void theExportHoldsEverythingAndNoSecret() {
        HistoryStage stage;
        stage.publish.request.credentials.apiKey = "key-0815";
        stage.published();
        stage.unknown();
        QVERIFY(stage.read());
        stage.history->exportAll(stage.path("export.jsonl"));
        QVERIFY(QTest::qWaitFor([&] { return !stage.announced.isEmpty(); }, HistoryStage::patience));
        QVERIFY(stage.announced.last().contains(QStringLiteral("export.jsonl")));
        QFile file(stage.path("export.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(!text.contains("key-0815"));
        const QList<QByteArray> lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            const QJsonObject job = QJsonDocument::fromJson(line).object();
            QVERIFY(!job.value(QLatin1StringView("events")).toArray().isEmpty());
            QVERIFY(job.value(QLatin1StringView("begun")).toString().endsWith(u'Z'));
        }
        stage.announced.clear();
        stage.history->exportAll(stage.path("no/such/folder/export.jsonl"));
        QVERIFY(QTest::qWaitFor([&] { return !stage.announced.isEmpty(); }, HistoryStage::patience));
        QCOMPARE(errorName(stage.history->lastEnd()->error->code), QStringLiteral("file-unwritable"));
    }

    void anEndInTheMiddleIsClean() {
        HistoryStage stage;
        const QString id = stage.notSent();
        stage.publish.peer->set("upload-proxy", {Fault::Kind::Silence});
        stage.publish.request.limits.ask = std::chrono::seconds(2); // for so long a stop waits for what was sent
        stage.history->act(id, JobAction::GoOn);
        QVERIFY(
            QTest::qWaitFor([&] { return stage.publish.peer->count("upload-proxy") == 1; }, HistoryStage::patience));
        stage.open();
        QVERIFY(stage.read());
        QVERIFY(!stage.job(id).running);
        QVERIFY(stage.job(id).outcome == Outcome::NotSent || stage.job(id).outcome == Outcome::Sent);
    }
};

QTEST_GUILESS_MAIN(PublishHistoryTest)
#include "tst_publishhistory.moc"
