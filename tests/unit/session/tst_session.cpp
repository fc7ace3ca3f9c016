// Proves the session as a state machine: what is open, what can be done, that a late wish is kept and that an end is
// clean.
#include "tests/support/dist.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/verify.h"
#include "ui/session/folderwatch.h"
#include "ui/session/releasesession.h"

#include <QSignalSpy>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int patience = 30'000;

ServerProfile someServer() {
    ServerProfile server;
    server.id = QStringLiteral("one");
    server.name = QStringLiteral("One");
    server.address = QUrl(QStringLiteral("https://registry.example.com"));
    return server;
}

struct SessionStage {
    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<ReleaseSession> session;

    SessionStage() {
        put(path("dist/manifest.json"), smallManifest);
        put(path("dist/ui/index.html"), "<html>");
        make();
    }

    void make() {
        ReleaseSession::Environment environment;
        environment.settingsFile = path("settings.ini");
        environment.bundleFolder = path("bundles");
        environment.localServer
            = []() -> Result<ServerProfile> { return fail(ErrorCode::ListenFailed, QStringLiteral("127.0.0.1")); };
        environment.serverSecrets = &secrets;
        session = std::make_unique<ReleaseSession>(std::move(environment));
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    bool open(const QString &what) {
        session->open(what);
        return QTest::qWaitFor([&] { return !session->isBusy(); }, patience);
    }
};

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty() {
        const SessionStage stage;
        QCOMPARE(stage.session->phase(), Phase::Empty);
        QVERIFY(!stage.session->canPack() && !stage.session->canPublish());
        QCOMPARE(stage.session->whyNotPublish(), QStringLiteral("Open a folder first."));
        QCOMPARE(stage.session->target().id, QString(localServerId));
        QCOMPARE(stage.session->stepState(Step::Contents), StepState::Unknown);
    }

    void opensAndRemembers() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("dist")));
        QCOMPARE(stage.session->phase(), Phase::Ready);
        QCOMPARE(stage.session->files()->files.size(), 2);
        QVERIFY(stage.session->manifest()->accepted());
        QVERIFY(stage.session->canPublish());
        QCOMPARE(stage.session->settings().recent, QStringList{stage.path("dist")});
        stage.session.reset();
        stage.make();
        QCOMPARE(stage.session->settings().recent, QStringList{stage.path("dist")});
        stage.session->close();
        QCOMPARE(stage.session->phase(), Phase::Empty);
    }

    void whatCannotBeOpenedIsSaid() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("none")));
        QCOMPARE(stage.session->phase(), Phase::Empty);
        QCOMPARE(errorName(stage.session->error()->code), QStringLiteral("file-not-found"));
        QVERIFY(stage.session->activity().last().isError);
        QVERIFY(stage.session->settings().recent.isEmpty());
        QVERIFY(stage.open(stage.path("dist")));
        QVERIFY(!stage.session->error());
    }

    void theLastWishCounts() {
        SessionStage stage;
        put(stage.path("second/manifest.json"), smallManifest);
        stage.session->open(stage.path("dist"));
        stage.session->open(stage.path("none"));
        stage.session->open(stage.path("second"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
        QCOMPARE(stage.session->origin(), stage.path("second"));
        stage.session->open(stage.path("dist"));
        stage.session->close();
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Empty; }, patience));
        QVERIFY(!stage.session->files());
    }

    void packsOnceForTheSameFiles() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("dist")));
        for (int i = 0; i < 2; ++i) {
            stage.session->pack();
            QCOMPARE(stage.session->phase(), Phase::Packing);
            QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy(); }, patience));
        }
        int packed = 0;
        for (const ActivityEntry &entry : stage.session->activity())
            packed += entry.text.startsWith(QStringLiteral("Packed ")) ? 1 : 0;
        QCOMPARE(packed, 1);
        QCOMPARE(stage.session->stepState(Step::Bundle), StepState::Good);
        QSignalSpy compared(stage.session.get(), &ReleaseSession::comparisonFinished);
        stage.session->packAndCompare();
        QVERIFY(compared.wait(patience));
        QCOMPARE(compared.first().first().toBool(), true);
    }

    void aFailedPackIsSaidAndOver() {
        SessionStage stage;
        put(stage.path("bundles"), "in the way");
        QVERIFY(stage.open(stage.path("dist")));
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy(); }, patience));
        QCOMPARE(stage.session->stepState(Step::Bundle), StepState::Bad);
        QCOMPARE(errorName(stage.session->error()->code), QStringLiteral("file-unwritable"));
        QVERIFY(stage.session->canPack());
    }

    void aRegistryThatDoesNotStartIsSaid() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("dist")));
        stage.session->publish();
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy() && stage.session->publishReport(); }, patience));
        QCOMPARE(errorName(stage.session->publishReport()->failure->error.code), QStringLiteral("listen-failed"));
        QCOMPARE(stage.session->publishReport()->outcome, Outcome::NotSent);
        QCOMPARE(stage.session->stepState(Step::Publish), StepState::Bad);
    }

    void aRemovedServerFallsBack() {
        SessionStage stage;
        const ServerProfile server = someServer();
        stage.session->saveServer(server);
        stage.session->setTarget(server.id);
        ServerKeys &keys = stage.session->serverKeys();
        keys.put(server.id, ServerSecret::ApiKey, SecretBytes::copyOf("secret"));
        QVERIFY(keys.hasAny(server.id));
        QCOMPARE(stage.session->target(), server);
        stage.session->removeServer(server.id);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->target().id == localServerId; }, patience));
        QVERIFY(!keys.hasAny(server.id));
        stage.session->setTarget(QStringLiteral("unknown"));
        QCOMPARE(stage.session->target().id, QString(localServerId));
    }

    // In the keychain, in no file, and known again after a restart.
    void keysOfServersAreKept() {
        SessionStage stage;
        stage.session->saveServer(someServer());
        stage.session->serverKeys().put(
            QStringLiteral("one"), ServerSecret::ApiKey, SecretBytes::copyOf("canary-4711"));
        stage.session.reset();
        QCOMPARE(stage.secrets.ids(), QStringList{QStringLiteral("one/api-key")});
        const int before = stage.secrets.calls();
        stage.make();
        QCOMPARE(stage.session->serverKeys().place(QStringLiteral("one"), ServerSecret::ApiKey), SecretPlace::Keychain);
        QCOMPARE(stage.secrets.calls(), before);
        QFile settings(stage.path("settings.ini"));
        QVERIFY(settings.open(QIODevice::ReadOnly));
        QVERIFY(!settings.readAll().contains("canary-4711"));
    }

    void aServerStaysWhileItsKeysDo() {
        SessionStage stage;
        stage.session->saveServer(someServer());
        ServerKeys &keys = stage.session->serverKeys();
        keys.put(QStringLiteral("one"), ServerSecret::ApiKey, SecretBytes::copyOf("secret"));
        QVERIFY(QTest::qWaitFor([&] { return !keys.isBusy(); }, patience));
        stage.secrets.failWith(ErrorCode::KeychainLocked);
        stage.session->removeServer(QStringLiteral("one"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->serverError().has_value(); }, patience));
        QCOMPARE(stage.session->serverError()->code, ErrorCode::KeychainLocked);
        QCOMPARE(stage.session->settings().servers.size(), 1);
        stage.session->removeServerAlone(QStringLiteral("one"));
        QVERIFY(stage.session->settings().servers.isEmpty() && !stage.session->serverError());
        QVERIFY(keys.kept().isEmpty());
    }

    void serversComeFromAFileOnce() {
        SessionStage stage;
        stage.session->saveServer(someServer());
        stage.session->exportServers(stage.path("servers.json"));
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->activity().isEmpty(); }, patience));
        stage.session->importServers(stage.path("servers.json"));
        const auto said = [&] { return stage.session->activity().last().text; };
        QVERIFY(QTest::qWaitFor([&] { return said().endsWith(QStringLiteral("0. Already there: 1.")); }, patience));
        QCOMPARE(stage.session->settings().servers.size(), 1);
        stage.session->removeServer(QStringLiteral("one"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->settings().servers.isEmpty(); }, patience));
        stage.session->importServers(stage.path("servers.json"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->settings().servers.size() == 1; }, patience));
        QVERIFY(stage.session->settings().servers.first().id != QStringLiteral("one"));
        stage.session->importServers(stage.path("settings.ini"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->serverError().has_value(); }, patience));
        QCOMPARE(stage.session->serverError()->code, ErrorCode::ProfileUnreadable);
        QCOMPARE(stage.session->settings().servers.size(), 1);
    }

    // Without its key nothing is sent, and the reason is the keychain's.
    void aKeyThatCannotBeReadIsSaid() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("dist")));
        stage.session->saveServer(someServer());
        stage.session->setTarget(QStringLiteral("one"));
        ServerKeys &keys = stage.session->serverKeys();
        keys.put(QStringLiteral("one"), ServerSecret::ApiKey, SecretBytes::copyOf("secret"));
        QVERIFY(QTest::qWaitFor([&] { return !keys.isBusy(); }, patience));
        stage.secrets.failWith(ErrorCode::KeychainLocked);
        stage.session->publish();
        QVERIFY(QTest::qWaitFor([&] { return !stage.session->isBusy() && stage.session->publishReport(); }, patience));
        QCOMPARE(stage.session->publishReport()->failure->error.code, ErrorCode::KeychainLocked);
        QCOMPARE(stage.session->publishReport()->outcome, Outcome::NotSent);
    }

    // The files are too many for each to be watched: the scan that is asked for is the only one to see the change.
    void aScanThatARunStopsIsMadeUpFor() {
        SessionStage stage;
        const auto name
            = [&](qsizetype i) { return stage.path("dist/many/") + QString::number(i).rightJustified(5, u'0'); };
        constexpr qsizetype last = FolderWatch::pathsAtMost;
        for (qsizetype i = 0; i <= last; ++i)
            put(name(i), "x");
        QVERIFY(stage.open(stage.path("dist")));
        stage.session->pack();
        QVERIFY(QTest::qWaitFor([&] { return stage.session->bundle() && !stage.session->isBusy(); }, patience));
        put(name(last), "more");
        stage.session->rescan();
        stage.session->saveBundleAs(stage.path("copy.tar.zst"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->bundleIsStale(); }, patience));
    }

    void aGoneFolderIsSaid() {
        SessionStage stage;
        QVERIFY(stage.open(stage.path("dist")));
        QVERIFY(QDir(stage.path("dist")).removeRecursively());
        QVERIFY(QTest::qWaitFor([&] { return stage.session->error().has_value(); }, patience));
        QVERIFY(stage.session->files()); // what was read stays to be seen
    }

    void destroyedWhileItWorks() {
        SessionStage stage;
        put(stage.path("dist/large"), QByteArray(20'000'000, 'x'));
        QVERIFY(stage.open(stage.path("dist")));
        stage.session->pack();
        stage.session.reset();
        QVERIFY(!QFile::exists(stage.path("bundles/com.acme.reports/1.4.2/bundle.tar.zst")));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
