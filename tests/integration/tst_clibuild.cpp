// Proves `release --build`: what the build has made is what is published, what it writes is told, and a build that
// fails publishes nothing. Also that the command line speaks the language that the environment asks for.
#include "clirun.h"
#include "tests/support/dist.h"

#include <csignal>

using namespace waybill;

class CliBuildTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasBuiltIsPublished() {
        CliStage stage;
        makeProject(stage,
            "echo building \"$1\"; mkdir -p dist/ui && cp src.html dist/ui/index.html && cp src.json "
            "dist/manifest.json; "
            "env | grep -E 'PASSPHRASE|PASSWORD' || echo none");
        stage.set("COSIGN_PASSWORD", QStringLiteral("hunter2"));
        stage.set("WAYBILL_PASSPHRASE", QStringLiteral("hunter2"));
        const QString server = stage.serve();
        const CliResult done = stage.run({QStringLiteral("release"), stage.path("in"),
            QStringLiteral("--build-command"), QStringLiteral("bash build.sh \"two $words\""),
            QStringLiteral("--server"), server, QStringLiteral("--json")});
        QVERIFY2(done.exit == 0, done.errors.constData());
        QVERIFY(done.errors.contains("| building two $words\n"));
        QVERIFY(done.errors.contains("| none\n"));
        QVERIFY(done.errors.contains("It does not get: WAYBILL_PASSPHRASE, COSIGN_PASSWORD\n"));
        QVERIFY(!done.errors.contains("hunter2") && !done.output.contains("hunter2"));
        const QByteArray listed = stage.shell(QStringLiteral("zstd -dc bundle.tar.zst | tar -tf -")).output;
        QCOMPARE(listed, QByteArray("manifest.json\nui/index.html\n"));
        const QByteArray sum = stage.shell(QStringLiteral("sha256sum < bundle.tar.zst")).output.first(64);
        QCOMPARE(done.json().value(QStringLiteral("contentHash")).toString().toLatin1(), sum);
    }

    void aBuildThatFailsPublishesNothing() {
        CliStage stage;
        makeProject(stage, "echo 'cannot find module' >&2; exit 4");
        const QString server = stage.serve();
        const CliResult failed
            = stage.run({QStringLiteral("release"), stage.path("in"), QStringLiteral("--build-command"),
                QStringLiteral("bash build.sh"), QStringLiteral("--server"), server, QStringLiteral("--json")});
        QCOMPARE(failed.exit, 1);
        QVERIFY(failed.errors.contains("| cannot find module\n"));
        QCOMPARE(failed.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("build-failed"));
        QVERIFY(!QFile::exists(stage.path("bundle.tar.zst")));
        QVERIFY(!QFile::exists(stage.path("store/sha256")));
    }

    void whatCannotBeBuiltIsSaid() {
        const CliStage stage;
        makeProject(stage, "");
        const QStringList release{QStringLiteral("release"), stage.path("in"), QStringLiteral("--server"),
            QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--json")};
        const auto codeOf = [](const CliResult &result) {
            return result.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
        };
        const CliResult none = stage.run(release + QStringList{QStringLiteral("--build")});
        QCOMPARE(none.exit, 3);
        QCOMPARE(codeOf(none), QStringLiteral("build-missing"));
        const CliResult absent
            = stage.run(release + QStringList{QStringLiteral("--build-command"), QStringLiteral("no-such-program")});
        QCOMPARE(absent.exit, 3);
        QCOMPARE(codeOf(absent), QStringLiteral("build-not-started"));
    }

    void thePackageSaysHow() {
        CliStage stage;
        makeProject(stage, "");
        put(stage.path("in/package.json"), R"({"scripts": {"build": "anything"}})");
        // Node is no part of what the tests need: a stand-in takes its place in PATH.
        put(stage.path("bin/npm"), "#!/bin/sh\nmkdir -p dist && cp src.json dist/manifest.json && echo npm \"$@\"\n");
        stage.shell(QStringLiteral("chmod +x bin/npm"));
        stage.set("PATH", stage.path("bin") + u':' + qEnvironmentVariable("PATH"));
        const QString server = stage.serve();
        const CliResult done = stage.run({QStringLiteral("release"), stage.path("in"), QStringLiteral("--build"),
            QStringLiteral("--server"), server, QStringLiteral("--verbose")});
        QVERIFY2(done.exit == 0, done.errors.constData());
        QVERIFY(done.errors.contains("| npm run build\n"));
        QVERIFY(done.errors.contains("\n  PATH="));
    }

    void ctrlCEndsTheBuild() {
        const CliStage stage;
        makeProject(stage, "echo $$; exec sleep 600");
        QProcess release;
        release.setProcessEnvironment(stage.environment());
        release.setReadChannel(QProcess::StandardError);
        release.start(CliStage::program(),
            {QStringLiteral("release"), stage.path("in"), QStringLiteral("--build-command"),
                QStringLiteral("bash build.sh"), QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")});
        QByteArray said;
        while (!said.contains("\n| ") || !said.endsWith('\n')) {
            QVERIFY2(release.waitForReadyRead(30'000), said.constData());
            said += release.readAll();
        }
        const pid_t build = said.sliced(said.indexOf("\n| ") + 3).simplified().split(' ').first().toInt();
        QVERIFY(build > 0);
        release.terminate();
        QVERIFY(release.waitForFinished(30'000));
        QCOMPARE(release.exitCode(), 130);
        QVERIFY(::kill(build, 0) != 0);
    }

    void theEnvironmentChoosesTheLanguage() {
        CliStage stage;
        const auto said = [&stage](const char *all, const char *lang, const char *language) {
            stage.set("LC_ALL", QString::fromLatin1(all));
            stage.set("LANG", QString::fromLatin1(lang));
            stage.set("LANGUAGE", QString::fromLatin1(language));
            return stage.run({QStringLiteral("explain"), QStringLiteral("disk-full")}).output;
        };
        const QByteArray english = said("", "", "");
        QVERIFY(english.contains("The disk is full"));
        const QByteArray german = said("", "de_AT.UTF-8", "");
        const QByteArray french = said("fr_FR.UTF-8", "de_DE.UTF-8", "");
        QVERIFY(!german.isEmpty() && german != english);
        QVERIFY(!french.isEmpty() && french != english && french != german);
        QCOMPARE(said("", "de_DE.UTF-8", "tlh:fr:es"), french);
        QCOMPARE(said("C.UTF-8", "de_DE.UTF-8", "de"), english);
        QCOMPARE(said("", "POSIX", "de"), english);
        QCOMPARE(said("", "fi_FI.UTF-8", ""), english);
    }

private:
    static void makeProject(const CliStage &stage, const QByteArray &script) {
        put(stage.path("in/src.json"), smallManifest);
        put(stage.path("in/src.html"), "<p>built</p>");
        put(stage.path("in/build.sh"), script);
    }
};

QTEST_GUILESS_MAIN(CliBuildTest)
#include "tst_clibuild.moc"
