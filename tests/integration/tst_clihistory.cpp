// Proves the history on the command line: every publish stands in it, what is not known is found out by it, receipts
// are given out and verified, exit codes are the contract's, and no secret is in what it prints or keeps.
#include "clirun.h"
#include "tests/support/dist.h"
#include "tests/support/faultpeer.h"

#include <QDateTime>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace waybill;

namespace {

const QByteArray secretKey = "key-0815-canary";

QStringList words(const QString &text) {
    return text.split(u' ', Qt::SkipEmptyParts);
}

// The command line before a peer that can lie, and a bundle to publish.
struct HistoryRun : CliStage {
    std::unique_ptr<FaultPeer> peer;

    HistoryRun() {
        put(path("dist/manifest.json"), smallManifest);
        put(path("key"), secretKey + '\n');
        peer = std::make_unique<FaultPeer>(
            static_cast<quint16>(QUrl(serve(words(QStringLiteral("--api-key-file ") + path("key")))).port()));
        if (run({QStringLiteral("pack"), path("dist"), path("bundle.tar.zst")}).exit != 0)
            qFatal("no bundle");
    }

    CliResult publish() const {
        return run(
            {QStringLiteral("publish"), QStringLiteral("--bundle"), path("bundle.tar.zst"), QStringLiteral("--server"),
                peer->address(), QStringLiteral("--api-key-file"), path("key"), QStringLiteral("--json")});
    }
    CliResult history(const QString &rest) const { return run(words(QStringLiteral("history ") + rest)); }
    QJsonArray jobs(const QString &rest = {}) const {
        return history(rest + QStringLiteral(" --json")).json().value(QLatin1StringView("jobs")).toArray();
    }
    QString newest() const { return jobs().first()[QLatin1StringView("id")].toString(); }
};

} // namespace

class CliHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_data() {
        QTest::addColumn<QString>("rest");
        for (const char *rest : {"nonsense", "list extra", "show", "receipt", "verify", "resume", "check", "clean-up",
                 "dismiss", "--limit 0", "--limit x", "show 0000-none", "dismiss no-id-at-all"})
            QTest::newRow(rest) << QString::fromLatin1(rest);
    }
    void usage() {
        QFETCH(QString, rest);
        const CliStage stage;
        const CliResult result = stage.run(words(QStringLiteral("history ") + rest));
        QCOMPARE(result.exit, 2);
        QVERIFY(!result.errors.isEmpty());
        QCOMPARE(result.output, QByteArray());
    }

    void listsNothingWhereNothingIs() {
        const CliStage stage;
        const CliResult result = stage.run(words(QStringLiteral("history")));
        QCOMPARE(result.exit, 0);
        QCOMPARE(result.output, QByteArray());
        QVERIFY(result.errors.contains("Nothing was published"));
        const CliResult json = stage.run(words(QStringLiteral("history --json")));
        QCOMPARE(json.json().value(QLatin1StringView("jobs")).toArray().size(), 0);
        QVERIFY(json.json().contains(QLatin1StringView("jobs")));
    }

    void aPublishAndItsReceipt() {
        const HistoryRun stage;
        const CliResult published = stage.publish();
        QCOMPARE(published.exit, 0);
        const QString id = published.json().value(QLatin1StringView("job")).toString();
        QCOMPARE(stage.newest(), id);
        QVERIFY(stage.history({}).output.contains("com.acme.reports 1.4.2 to " + stage.peer->address().toUtf8()));

        const QJsonObject shown = stage.history(QStringLiteral("show %1 --json").arg(id.left(8))).json();
        QCOMPARE(shown.value(QLatin1StringView("outcome")).toString(), QStringLiteral("finalized"));
        QVERIFY(QDateTime::fromString(shown.value(QLatin1StringView("begun")).toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(shown.value(QLatin1StringView("begun")).toString().endsWith(u'Z'));
        QVERIFY(shown.value(QLatin1StringView("events")).toArray().size() >= 4);
        QVERIFY(stage.history(QStringLiteral("show ") + id).output.contains("Published"));

        const CliResult receipt = stage.history(QStringLiteral("receipt ") + id);
        QCOMPARE(receipt.exit, 0);
        QCOMPARE(QJsonDocument::fromJson(receipt.output).object(),
            published.json().value(QLatin1StringView("receipt")).toObject());
        QCOMPARE(stage.history(QStringLiteral("receipt %1 --output %2").arg(id, stage.path("r.json"))).exit, 0);
        QCOMPARE(QJsonDocument::fromJson(bytesOf(stage.path("r.json"))), QJsonDocument::fromJson(receipt.output));
        QCOMPARE(stage.history(QStringLiteral("receipt %1 --output %2").arg(id, stage.path("no/r.json"))).exit, 3);
        // It has ended: there is nothing to go on with.
        QCOMPARE(stage.history(QStringLiteral("resume ") + id).exit, 2);
        QCOMPARE(stage.history(QStringLiteral("clean-up ") + id).exit, 2);
    }

    void receiptsAreVerified() {
        const HistoryRun stage;
        QCOMPARE(stage.publish().exit, 0);
        QCOMPARE(
            stage.history(QStringLiteral("receipt %1 --output %2").arg(stage.newest(), stage.path("r.json"))).exit, 0);
        const QString verify = QStringLiteral("verify %1 --bundle %2 --json");
        const CliResult good = stage.history(verify.arg(stage.path("r.json"), stage.path("bundle.tar.zst")));
        QCOMPARE(good.exit, 0);
        QCOMPARE(good.json().value(QLatin1StringView("holds")), QJsonValue(true));
        QCOMPARE(good.json().value(QLatin1StringView("history"))[QLatin1StringView("holds")], QJsonValue(true));
        QCOMPARE(good.json().value(QLatin1StringView("store")), QJsonValue(QJsonValue::Null));
        const CliResult otherBundle = stage.history(verify.arg(stage.path("r.json"), stage.path("key")));
        QCOMPARE(otherBundle.exit, 1);
        QCOMPARE(otherBundle.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
            QStringLiteral("receipt-differs"));
        put(stage.path("forged.json"), bytesOf(stage.path("r.json")).replace("1.4.2", "1.4.9"));
        const CliResult forged = stage.history(QStringLiteral("verify ") + stage.path("forged.json"));
        QCOMPARE(forged.exit, 1);
        QVERIFY(forged.errors.contains("version.version"));
        QVERIFY(forged.errors.contains("1.4.9"));
        put(stage.path("cut.json"), bytesOf(stage.path("r.json")).chopped(40));
        QCOMPARE(stage.history(QStringLiteral("verify ") + stage.path("cut.json")).exit, 3);
        QCOMPARE(stage.history(QStringLiteral("verify ") + stage.path("none.json")).exit, 3);
    }

    void anUnknownOutcomeIsFoundOut() {
        const HistoryRun stage;
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer});
        const CliResult unknown = stage.publish();
        QCOMPARE(unknown.exit, 7);
        const QString id = unknown.json().value(QLatin1StringView("job")).toString();
        QVERIFY(unknown.errors.contains("waybill-cli history check " + id.toUtf8()));
        QCOMPARE(stage.jobs(QStringLiteral("--unfinished")).size(), 1);
        QVERIFY(stage.history({}).output.contains("It is not known whether it is published"));
        QCOMPARE(stage.history(QStringLiteral("receipt ") + id).exit, 2);
        // What the server may be working on is not taken away.
        const int aborts = stage.peer->count("abort");
        QCOMPARE(stage.history(QStringLiteral("clean-up ") + id).exit, 7);
        QCOMPARE(stage.peer->count("abort"), aborts);
        stage.peer->set("finalize", {});
        const CliResult found
            = stage.history(QStringLiteral("check %1 --api-key-file %2 --json").arg(id, stage.path("key")));
        QCOMPARE(found.exit, 0);
        QCOMPARE(found.json().value(QLatin1StringView("outcome")).toString(), QStringLiteral("finalized"));
        QCOMPARE(stage.jobs(QStringLiteral("--unfinished")).size(), 0);
        QCOMPARE(stage.history(QStringLiteral("receipt ") + id).exit, 0);
    }

    void whatIsLeftIsCleanedUpOrDismissed() {
        const HistoryRun stage;
        stage.peer->set("finalize", {Fault::Kind::SwallowAnswer});
        QCOMPARE(stage.publish().exit, 7);
        const QString id = stage.newest();
        QCOMPARE(stage.history(QStringLiteral("dismiss ") + id).exit, 0);
        QCOMPARE(stage.jobs(QStringLiteral("--unfinished")).size(), 0);
        QCOMPARE(stage.jobs().first()[QLatin1StringView("outcome")].toString(), QStringLiteral("unknown"));
        QCOMPARE(stage.jobs(QStringLiteral("--limit 1")).size(), 1);
        const CliResult checked = stage.history(QStringLiteral("check ") + id);
        QCOMPARE(checked.exit, 7); // dismissed is dismissed
        QVERIFY2(!checked.errors.contains("QCommandLineParser"), checked.errors.constData());
    }

    void theKeyIsNowhere() {
        const HistoryRun stage;
        QCOMPARE(stage.publish().exit, 0);
        const QString id = stage.newest();
        for (const QString &rest : {QString(), QStringLiteral("--json"), QStringLiteral("show ") + id,
                 QStringLiteral("show %1 --json").arg(id), QStringLiteral("receipt ") + id}) {
            const CliResult result = stage.history(rest);
            QVERIFY(!result.output.contains(secretKey) && !result.errors.contains(secretKey));
        }
        int files = 0;
        QDirIterator all(stage.path("home"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QVERIFY2(!bytesOf(all.next()).contains(secretKey), qPrintable(all.filePath()));
            ++files;
        }
        QVERIFY(files > 0);
    }
};

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_clihistory.moc"
