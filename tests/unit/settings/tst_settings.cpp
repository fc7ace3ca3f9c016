// Proves that settings come back as they were saved, that a bad file costs no more than its bad values, and that a save
// is whole.
#include "core/settings/settings.h"

#include "tests/support/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace waybill;

namespace {

ServerProfile someServer() {
    ServerProfile server{QStringLiteral("s1"), QStringLiteral("Prüfstand, \"alt\"; #1"),
        QUrl(QStringLiteral("https://acme.example:8443")), QStringLiteral("tenant=1"), true, true};
    server.authorityFile = QStringLiteral("/home/jörg/ca, neu.pem");
    server.storage = {QUrl(QStringLiteral("http://s3.acme.example:9000")), QStringLiteral("bundles"),
        QStringLiteral("eu-central-1"), false, true};
    server.installAfterPublish = true;
    return server;
}

Settings someSettings() {
    Settings settings;
    settings.recent
        = {QStringLiteral("/home/jörg/dist, neu"), QStringLiteral("/tmp/a%20b\\c.zip"), QStringLiteral("/雪")};
    settings.servers = {someServer(),
        {QStringLiteral("s2"), QStringLiteral("Two"), QUrl(QStringLiteral("http://localhost:3000")), {}, false, false}};
    settings.keptSecrets = {QStringLiteral("s1/api-key"), QStringLiteral("s1/storage-secret-key")};
    settings.targetId = QStringLiteral("s2");
    settings.windowGeometry = QByteArray("\0\1\xff geometry", 12);
    settings.windowState = QByteArray("state\n;", 7);
    settings.compressionLevel = 3;
    settings.signerId = QStringLiteral("7d0c");
    settings.timestampAuthority = QStringLiteral("https://tsa.example/");
    settings.appearance = Appearance::Dark;
    settings.language = QStringLiteral("de");
    settings.setFolderChoice(QStringLiteral("/home/jörg/project"), {InputChoice::Project, true, true});
    settings.setFolderChoice(QStringLiteral("/tmp/a,b"), {InputChoice::Dist, false, false});
    settings.setBuildCommand(QStringLiteral("/tmp/a,b"), QStringLiteral("make \"all of it\""));
    settings.setBuildCommand(QStringLiteral("/built/otherwise"), QStringLiteral("make"));
    return settings;
}

void write(const QString &file, const QByteArray &text) {
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file() const { return m_folder.filePath(QStringLiteral("deeper/waybill.ini")); }

private Q_SLOTS:
    void init() { QFile::remove(file()); }

    void foldersReadInTheUsualWayAreNotKept() {
        Settings settings;
        const FolderChoice project{InputChoice::Project, false, true};
        for (int i = 0; i < 60; ++i)
            settings.setFolderChoice(QString::number(i), project);
        QCOMPARE(settings.folders.size(), 50);
        QCOMPARE(settings.folderChoice(QStringLiteral("59")), project);
        QCOMPARE(settings.folderChoice(QStringLiteral("9")), FolderChoice());
        settings.setFolderChoice(QStringLiteral("59"), {});
        QCOMPARE(settings.folders.size(), 49);
        QCOMPARE(settings.folderChoice(QStringLiteral("59")), FolderChoice());
    }

    void aMissingFileGivesTheDefaults() { QVERIFY(loadSettings(file()) == Settings()); }

    void whatIsSavedComesBack() {
        VERIFY_OK(saveSettings(someSettings(), file()));
        const Settings loaded = loadSettings(file());
        QCOMPARE(loaded.recent, someSettings().recent);
        QVERIFY(loaded.servers == someSettings().servers);
        QVERIFY(loaded == someSettings());
    }

    void aSaveForgetsWhatIsGone() {
        VERIFY_OK(saveSettings(someSettings(), file()));
        VERIFY_OK(saveSettings(Settings(), file()));
        QVERIFY(loadSettings(file()) == Settings());
    }

    void badValuesGiveTheirDefault_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("level too high") << QByteArray("[pack]\nlevel=23\n");
        QTest::newRow("level zero") << QByteArray("[pack]\nlevel=0\n");
        QTest::newRow("level no number") << QByteArray("[pack]\nlevel=best\n");
        QTest::newRow("unknown appearance") << QByteArray("[window]\nappearance=pink\n");
        QTest::newRow("unknown target") << QByteArray("[General]\ntarget=gone\n");
        QTest::newRow("server without an id") << QByteArray("[servers]\n1\\address=https://a.example\nsize=1\n");
        QTest::newRow("server named like the local one")
            << QByteArray("[servers]\n1\\id=local\n1\\address=https://a.example\nsize=1\n");
        QTest::newRow("server with a bad address")
            << QByteArray("[servers]\n1\\id=a\n1\\address=ftp://a.example\nsize=1\n");
        QTest::newRow("server with a password")
            << QByteArray("[servers]\n1\\id=a\n1\\address=https://u:p@a.example\nsize=1\n");
        QTest::newRow("a kept secret without a name") << QByteArray("[General]\nkeptSecrets=\n");
        QTest::newRow("fewer servers than counted") << QByteArray("[servers]\nsize=3\n");
        QTest::newRow("not an ini") << QByteArray("\0\xff{[[=\n", 7);
    }
    void badValuesGiveTheirDefault() {
        QFETCH(QByteArray, text);
        VERIFY_OK(saveSettings(Settings(), file())); // makes the folder
        write(file(), text);
        QVERIFY(loadSettings(file()) == Settings());
        VERIFY_OK(saveSettings(someSettings(), file()));
        QVERIFY(loadSettings(file()) == someSettings());
    }

    void badStorageCostsNoMoreThanItself_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no bucket") << QByteArray("1\\storage\\endpoint=https://s3.example\n1\\storage\\region=r\n");
        QTest::newRow("no endpoint") << QByteArray("1\\storage\\bucket=b\n");
        QTest::newRow("a bad endpoint") << QByteArray(
            "1\\storage\\endpoint=s3://x\n1\\storage\\bucket=b\n1\\storage\\download=true\n");
        QTest::newRow("a path") << QByteArray("1\\storage\\endpoint=https://s3.example/b\n1\\storage\\bucket=b\n");
    }
    void badStorageCostsNoMoreThanItself() {
        QFETCH(QByteArray, text);
        VERIFY_OK(saveSettings(Settings(), file()));
        write(file(), "[servers]\n1\\id=a\n1\\name=A\n1\\address=https://a.example\n" + text + "size=1\n");
        ServerProfile server;
        server.id = QStringLiteral("a");
        server.name = QStringLiteral("A");
        server.address = QUrl(QStringLiteral("https://a.example"));
        QCOMPARE(loadSettings(file()).servers, QList<ServerProfile>{server});
    }

    void aServerThatStandsTwiceIsReadOnce() {
        Settings settings;
        settings.servers = {someServer(), someServer()};
        VERIFY_OK(saveSettings(settings, file()));
        QCOMPARE(loadSettings(file()).servers.size(), 1);
    }

    void whereNothingCanBeWrittenItSaysSo() {
        write(m_folder.filePath(QStringLiteral("plain")), "a file");
        COMPARE_ERROR(saveSettings(Settings(), m_folder.filePath(QStringLiteral("plain/waybill.ini"))),
            ErrorCode::FileUnwritable);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("taken.ini")));
        COMPARE_ERROR(
            saveSettings(Settings(), m_folder.filePath(QStringLiteral("taken.ini"))), ErrorCode::FileUnwritable);
    }

    void recentIsNewestFirstWithoutRepeatsAndTwelveLong() {
        Settings settings;
        for (int i = 0; i < 15; ++i)
            settings.addRecent(QString::number(i));
        QCOMPARE(settings.recent.size(), 12);
        QCOMPARE(settings.recent.first(), QStringLiteral("14"));
        settings.addRecent(QStringLiteral("10"));
        QCOMPARE(settings.recent.size(), 12);
        QCOMPARE(settings.recent.first(), QStringLiteral("10"));
        QCOMPARE(settings.recent.count(QStringLiteral("10")), 1);
    }

    void aServerIsFoundByItsId() {
        const Settings settings = someSettings();
        QVERIFY(settings.server(QStringLiteral("s1")));
        QCOMPARE(*settings.server(QStringLiteral("s1")), someServer());
        QVERIFY(!settings.server(QStringLiteral("s3")));
        QVERIFY(!settings.server(localServerId));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
