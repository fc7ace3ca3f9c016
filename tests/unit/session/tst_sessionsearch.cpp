// Proves that the session searches what is open for secrets beside everything else, packs nothing that holds one for
// certain, and lets pass what a waiver is about.
#include "core/scan/waivers.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"
#include "tests/unit/scan/plantings.h"
#include "ui/session/releasesession.h"

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int patience = 30'000;

struct SearchStage {
    QTemporaryDir folder;
    std::unique_ptr<ReleaseSession> session;
    Seed seed{7};

    SearchStage() {
        put(path("dist/manifest.json"), smallManifest);
        ReleaseSession::Environment environment;
        environment.settingsFile = path("settings.ini");
        environment.bundleFolder = path("bundles");
        environment.localServer
            = []() -> Result<ServerProfile> { return fail(ErrorCode::ListenFailed, QStringLiteral("127.0.0.1")); };
        session = std::make_unique<ReleaseSession>(std::move(environment));
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    void plant(const char *name) {
        put(path(name), "x('" + seed.checksummed(QStringLiteral("ghp_")).toLatin1() + "')\n");
    }

    bool open() {
        session->open(path("dist"));
        return QTest::qWaitFor([&] { return session->phase() == Phase::Ready; }, patience);
    }

    bool waitFor(qsizetype findings) {
        return QTest::qWaitFor(
            [&] { return session->isSearched() && session->folderFindings().size() == findings; }, patience);
    }

    QList<Finding> findings() const { return session->folderFindings(); }
};

} // namespace

class SessionSearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCleanFolderIsSearched() {
        SearchStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.waitFor(0));
        QVERIFY(!stage.session->isSearching());
        QVERIFY(stage.session->canPack());
        QCOMPARE(stage.session->stepState(Step::Contents), StepState::Good);
    }

    void aSecretKeepsFromPacking() {
        SearchStage stage;
        stage.plant("dist/ui/a.js");
        QVERIFY(stage.open());
        const int before = stage.session->revision();
        QVERIFY(stage.waitFor(1));
        QVERIFY(stage.session->revision() != before);
        QCOMPARE(stage.findings()[0].severity, Severity::Error);
        QCOMPARE(stage.findings()[0].file, QStringLiteral("ui/a.js"));
        QCOMPARE(stage.findings()[0].place.line, 1);
        QCOMPARE(stage.session->findings().first(), stage.findings()[0]);
        QCOMPARE(stage.session->stepState(Step::Contents), StepState::Bad);
        QCOMPARE(stage.session->problemCount(Step::Contents), 1);
        QVERIFY(!stage.session->canPack());
        QCOMPARE(
            stage.session->whyNotPublish(), QStringLiteral("The folder has problems that keep it from being packed."));
    }

    // What is packed is what is on disk when that is done, whatever was searched before.
    void packingSearchesWhatCameSince() {
        SearchStage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.waitFor(0));
        stage.plant("dist/ui/b.js");
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy(); }, patience));
        QVERIFY(!stage.session->bundle());
        QCOMPARE(stage.session->error()->code, ErrorCode::DistRefused);
        QVERIFY(stage.waitFor(1));
        QVERIFY(!QFile::exists(stage.path("bundles/com.acme.reports/1.4.2/bundle.tar.zst")));
    }

    void whatIsTakenOutIsForgotten() {
        SearchStage stage;
        stage.plant("dist/ui/a.js");
        QVERIFY(stage.open());
        QVERIFY(stage.waitFor(1));
        put(stage.path("dist/ui/a.js"), "x(readFromTheServer())\n");
        QVERIFY(stage.waitFor(0));
        QVERIFY(stage.session->canPack());
    }

    void aWaiverLetsItPass() {
        SearchStage stage;
        stage.plant("dist/ui/a.js");
        stage.plant("dist/ui/b.js");
        QVERIFY(stage.open());
        QVERIFY(stage.waitFor(2));
        const Finding one = stage.findings()[0];
        QVERIFY(stage.session->canWaive(one));
        stage.session->waive(one, QStringLiteral("  "));
        stage.session->waive(one, QStringLiteral("of a test, revoked"));
        QVERIFY(QTest::qWaitFor([&] { return stage.findings()[0].severity == Severity::Info; }, patience));
        QCOMPARE(waiverReason(stage.findings()[0]), QStringLiteral("of a test, revoked"));
        QVERIFY(!stage.session->canWaive(stage.findings()[0]));
        QCOMPARE(stage.findings()[1].severity, Severity::Error);
        QVERIFY(!stage.session->canPack());
        const auto kept = readWaivers(stage.path("dist/.waybill-waivers.json"));
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), 1);

        stage.session->waive(stage.findings()[1], QStringLiteral("the same"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->canPack(); }, patience));
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy(); }, patience));
        QVERIFY(stage.session->bundle() && !stage.session->bundleIsStale());

        // Nobody wrote to a file, and yet the bundle may not leave any more.
        put(stage.path("dist/.waybill-waivers.json"), "{\"waivers\": []}");
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->canPack() && !stage.session->canPublish(); }, patience));
    }

    void brokenWaiversWaiveNothing() {
        SearchStage stage;
        put(stage.path("dist/.waybill-waivers.json"), "[]");
        stage.plant("dist/ui/a.js");
        QVERIFY(stage.open());
        QVERIFY(stage.waitFor(2));
        QCOMPARE(stage.findings()[0].severity, Severity::Error);
        QCOMPARE(stage.findings()[1].code, QStringLiteral("WB3121"));
    }
};

QTEST_GUILESS_MAIN(SessionSearchTest)
#include "tst_sessionsearch.moc"
