// Proves that a publish in the history has words for all that may be true of it: each outcome, running, settled or left
// behind, with each end of an installation; and that nothing that may have happened is called failed.
#include "core/publish/history.h"
#include "ui/text/usertext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr std::array outcomes{Outcome::NotSent, Outcome::Sent, Outcome::Stored, Outcome::Finalized, Outcome::Checked,
    Outcome::Rejected, Outcome::Unknown};
constexpr std::array installs{
    InstallOutcome::NotAsked, InstallOutcome::Installed, InstallOutcome::Failed, InstallOutcome::Unknown};

bool isSentence(const QString &text) {
    return text.size() > 8 && text[0].isUpper() && text.endsWith(u'.');
}

Job jobWith(Outcome outcome, bool running, bool settled, InstallOutcome install) {
    Job job;
    job.order.extension = QStringLiteral("com.acme.reports");
    job.order.version = QStringLiteral("1.4.2");
    job.order.server.name = QStringLiteral("Acme");
    job.outcome = outcome;
    job.running = running;
    job.settled = settled;
    job.install = install;
    return job;
}

} // namespace

class JobTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyStateHasWords_data() {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("settled");
        for (const Outcome outcome : outcomes) {
            for (const auto &[name, running, settled] : {std::tuple("left behind", false, false),
                     std::tuple("running", true, false), std::tuple("settled", false, true)})
                QTest::addRow("%s, %s", qPrintable(outcomeName(outcome)), name)
                    << static_cast<int>(outcome) << running << settled;
        }
    }

    void everyStateHasWords() {
        QFETCH(int, outcome);
        QFETCH(bool, running);
        QFETCH(bool, settled);
        for (const InstallOutcome install : installs) {
            Job job = jobWith(static_cast<Outcome>(outcome), running, settled, install);
            for (const ErrorCode code : allErrorCodes()) {
                job.failure = Error{code, {}, {}};
                verify(job);
            }
            job.failure.reset();
            verify(job);
        }
    }

    void whatIsNotKnownIsNeverCalledFailed_data() { everyStateHasWords_data(); }

    void whatIsNotKnownIsNeverCalledFailed() {
        QFETCH(int, outcome);
        QFETCH(bool, running);
        QFETCH(bool, settled);
        Job job = jobWith(static_cast<Outcome>(outcome), running, settled, InstallOutcome::NotAsked);
        for (const ErrorCode code : allErrorCodes()) {
            job.failure = Error{code, {}, {}};
            const Description text = describe(job);
            const QString all = text.title + text.truth;
            const bool maybe = all.contains(QStringLiteral("may be published"));
            const bool never = all.contains(QStringLiteral("Nothing was published"))
                || all.contains(QStringLiteral("Nothing is published"));
            const bool surely = all.contains(QStringLiteral("is published,"))
                || all.contains(QStringLiteral("is published.")) || all.contains(QStringLiteral("is published;"));
            QVERIFY2(!all.contains(QStringLiteral("fail"), Qt::CaseInsensitive), qPrintable(all));
            QCOMPARE(maybe, job.outcome == Outcome::Unknown);
            QVERIFY2(!(maybe && never) && !(surely && never), qPrintable(all));
            QCOMPARE(surely, job.outcome == Outcome::Finalized || job.outcome == Outcome::Checked);
        }
    }

    void whatWasLeftBehindTellsEachOutcomeApart() {
        QSet<QString> titles;
        for (const Outcome outcome : outcomes)
            titles.insert(describe(jobWith(outcome, false, false, InstallOutcome::NotAsked)).title);
        QCOMPARE(titles.size(), static_cast<qsizetype>(outcomes.size()));
    }

    void anInstallationThatFailedIsNoFailedPublish() {
        for (const InstallOutcome install : {InstallOutcome::Failed, InstallOutcome::Unknown}) {
            const Description text = describe(jobWith(Outcome::Finalized, false, true, install));
            QVERIFY(
                text.title.startsWith(QStringLiteral("Published")) && text.title.contains(QStringLiteral("install")));
            QVERIFY(text.truth.startsWith(QStringLiteral("The version is published. It is not ")));
            QVERIFY(text.next.startsWith(QStringLiteral("Install it again")));
        }
        const Description done = describe(jobWith(Outcome::Checked, false, true, InstallOutcome::Installed));
        QVERIFY(done.truth.endsWith(QStringLiteral("It is installed for the tenant.")));
        QCOMPARE(done.next, QStringLiteral("Nothing is left to be done."));
    }

    void namesTheReleaseAndTheServer() {
        Job job = jobWith(Outcome::Unknown, false, false, InstallOutcome::NotAsked);
        QCOMPARE(jobTitle(job), QStringLiteral("com.acme.reports 1.4.2 to Acme"));
        job.order.server.name.clear();
        job.order.server.address = QUrl(QStringLiteral("https://acme.example"));
        job.order.extension = QStringLiteral("a\u202eb");
        QCOMPARE(jobTitle(job), QStringLiteral("a\\u{202E}b 1.4.2 to https://acme.example"));
    }

    void everyStepHasWords() {
        JobEvent event;
        event.step = stageName(Stage::Uploading);
        event.begun = true;
        event.attempt = 2;
        QCOMPARE(describe(event), QStringLiteral("Uploading (attempt 2): begun"));
        event.begun = false;
        event.word = QStringLiteral("done");
        event.attempt = 1;
        QCOMPARE(describe(event), QStringLiteral("Uploading: done"));
        event.word = errorName(ErrorCode::ConnectionLost);
        event.detail = QStringLiteral("reset\nby peer");
        QVERIFY(describe(event).startsWith(
            QStringLiteral("Uploading: ") + describe(Error{ErrorCode::ConnectionLost, {}, {}}).title));
        QVERIFY(describe(event).endsWith(QStringLiteral("(reset\\u{000A}by peer)")));
        for (int stage = 0; stage <= static_cast<int>(Stage::CleaningUp); ++stage)
            QVERIFY(jobStepTitle(stageName(static_cast<Stage>(stage))) != stageName(static_cast<Stage>(stage)));
        QCOMPARE(jobStepTitle(QStringLiteral("unheard-of")), QStringLiteral("unheard-of"));
    }

private:
    static void verify(const Job &job) {
        const Description text = describe(job);
        QVERIFY2(
            text.title.size() > 6 && text.title[0].isUpper() && !text.title.endsWith(u'.'), qPrintable(text.title));
        QVERIFY2(isSentence(text.truth), qPrintable(text.truth));
        QVERIFY2(isSentence(text.next), qPrintable(text.next));
    }
};

QTEST_GUILESS_MAIN(JobTextTest)
#include "tst_jobtext.moc"
