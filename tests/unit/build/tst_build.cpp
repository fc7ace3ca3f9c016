// Proves that a build runs as it is set, gets none of our secrets, tells all it writes, and is gone when it is stopped.
#include "core/build/buildrun.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QStandardPaths>

#include <signal.h>
#include <thread>

using namespace waybill;

class BuildTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_place = std::make_unique<QTemporaryDir>();
        QVERIFY(m_place->isValid());
        m_lines.clear();
    }

    void theCommandIsFound_data() {
        QTest::addColumn<QByteArray>("package");
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("command"); // empty: none
        const QByteArray script = R"({"scripts": {"build": "vite build"}})";
        QTest::newRow("npm") << script << QStringList{} << QStringLiteral("npm run build");
        QTest::newRow("npm by its lock") << script << QStringList{QStringLiteral("package-lock.json")}
                                         << QStringLiteral("npm run build");
        QTest::newRow("pnpm") << script << QStringList{QStringLiteral("pnpm-lock.yaml")}
                              << QStringLiteral("pnpm run build");
        QTest::newRow("yarn") << script << QStringList{QStringLiteral("yarn.lock")} << QStringLiteral("yarn run build");
        QTest::newRow("bun") << script << QStringList{QStringLiteral("bun.lockb")} << QStringLiteral("bun run build");
        QTest::newRow("no script") << QByteArray(R"({"scripts": {"test": "x"}})") << QStringList{} << QString();
        QTest::newRow("an empty one") << QByteArray(R"({"scripts": {"build": " "}})") << QStringList{} << QString();
        QTest::newRow("no text") << QByteArray(R"({"scripts": {"build": 7}})") << QStringList{} << QString();
        QTest::newRow("a list") << QByteArray("[]") << QStringList{} << QString();
        QTest::newRow("broken") << QByteArray("{") << QStringList{} << QString();
        QTest::newRow("no file") << QByteArray() << QStringList{} << QString();
    }

    void theCommandIsFound() {
        QFETCH(QByteArray, package);
        QFETCH(QStringList, files);
        QFETCH(QString, command);
        if (!package.isEmpty())
            put(at("package.json"), package);
        for (const QString &file : files)
            put(m_place->filePath(file), "x");
        const auto found = findBuild(m_place->path());
        if (command.isEmpty()) {
            COMPARE_ERROR(found, ErrorCode::BuildMissing);
            QVERIFY(found.error().subject.endsWith(QLatin1StringView("/package.json")));
        } else {
            VERIFY_OK(found);
            QCOMPARE(shownCommand(*found), command);
            QCOMPARE(found->folder, m_place->path());
        }
    }

    void wordsAreNoShell() {
        const QString typed = QStringLiteral("make \"two words\" $HOME `id` ; rm -rf x && y > z");
        const auto command = readBuild(m_place->path(), typed);
        VERIFY_OK(command);
        QCOMPARE(command->program, QStringLiteral("make"));
        QCOMPARE(command->arguments, QStringLiteral("two words|$HOME|`id`|;|rm|-rf|x|&&|y|>|z").split(u'|'));
        QCOMPARE(readBuild(m_place->path(), shownCommand(*command))->arguments, command->arguments);
        const BuildCommand odd{
            m_place->path(), QStringLiteral("a b"), {QStringLiteral("\""), QStringLiteral("say \"so\"")}};
        QCOMPARE(*readBuild(m_place->path(), shownCommand(odd)), odd);
        COMPARE_ERROR(readBuild(m_place->path(), QStringLiteral("  ")), ErrorCode::BuildMissing);
    }

    void allOfItIsTold() {
        const auto built = run("printf 'one\\ntwo\\r\\n\\033[32mgreen\\033[0m\\n10%%\\r100%%\\n'; printf 'err\\n' >&2; "
                               "printf 'half \\303'; sleep 0.2; printf '\\266 line'; pwd >&2");
        VERIFY_OK(built);
        QCOMPARE(m_lines.mid(0, 5),
            (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("green"), QStringLiteral("100%"),
                QStringLiteral("err")}));
        QCOMPARE(m_lines.last(), QStringLiteral("half ö line") + m_place->path());
    }

    void aLongLineComesInPieces() {
        VERIFY_OK(run("head -c 10000 /dev/zero | tr '\\0' x"));
        QCOMPARE(m_lines.size(), 3);
        QCOMPARE(m_lines.join(QString()), QString(10000, u'x'));
    }

    void secretsStayHere() {
        for (const QString &name : secretVariables())
            qputenv(name.toLatin1().constData(), "hunter2");
        qputenv("WAYBILL_TEST_OTHER", "there");
        VERIFY_OK(run("env"));
        for (const QString &name : secretVariables())
            qunsetenv(name.toLatin1().constData());
        QVERIFY(!m_lines.isEmpty());
        QVERIFY(m_lines.contains(QStringLiteral("WAYBILL_TEST_OTHER=there")));
        QVERIFY(!m_lines.join(u'\n').contains(QLatin1StringView("hunter2")));
    }

    void nobodyIsAsked() {
        VERIFY_OK(run("read -r answer || echo nobody"));
        QCOMPARE(m_lines, QStringList{QStringLiteral("nobody")});
    }

    void failuresSayHow() {
        const auto failed = run("echo broken; exit 7");
        COMPARE_ERROR(failed, ErrorCode::BuildFailed);
        QCOMPARE(failed.error().detail, QStringLiteral("7"));
        QCOMPARE(m_lines, QStringList{QStringLiteral("broken")});
        COMPARE_ERROR(run("kill -9 $$"), ErrorCode::BuildFailed);
        OperationContext context;
        const BuildCommand none{m_place->path(), QStringLiteral("no-such-program"), {}};
        const auto absent = runBuild(none, context, [](const QString &) { });
        COMPARE_ERROR(absent, ErrorCode::BuildNotStarted);
        QCOMPARE(absent.error().subject, QStringLiteral("no-such-program"));
    }

    void aStopEndsAllOfIt() {
        std::stop_source source;
        OperationContext context(source.get_token());
        pid_t child = 0;
        const auto line = [&](const QString &text) {
            child = static_cast<pid_t>(text.toInt());
            source.request_stop();
        };
        // A child that does not listen to a request, of a parent that does.
        const BuildCommand command{m_place->path(), QStringLiteral("bash"),
            {QStringLiteral("-c"),
                QStringLiteral("bash -c 'trap \"\" TERM; echo $$; while :; do sleep 0.05; done' & wait")}};
        COMPARE_ERROR(runBuild(command, context, line), ErrorCode::Cancelled);
        QVERIFY(child > 0);
        const auto gone = [child] { return ::kill(child, 0) != 0 || isZombie(child); };
        QVERIFY(QTest::qWaitFor(gone, 10'000));
    }

    void theResultIsFound() {
        QCOMPARE(builtFolder(m_place->path()), m_place->path());
        put(at("out/manifest.json"), "{}");
        QCOMPARE(builtFolder(m_place->path()), at("out"));
        put(at("dist/manifest.json"), "{}");
        QCOMPARE(builtFolder(m_place->path()), at("dist"));
        put(at("manifest.json"), "{}");
        QCOMPARE(builtFolder(m_place->path()), m_place->path());
    }

private:
    QString at(const char *name) const { return m_place->filePath(QLatin1StringView(name)); }

    // Where nobody waits for it (in a container without an init), a killed orphan stays in the table.
    static bool isZombie(pid_t process) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(process));
        return !status.open(QIODevice::ReadOnly) || status.readAll().contains(") Z ");
    }

    Result<void> run(const char *script) {
        OperationContext context;
        m_lines.clear();
        return runBuild({m_place->path(), QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(script)}},
            context, [this](const QString &line) { m_lines.append(line); });
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QStringList m_lines;
};

QTEST_GUILESS_MAIN(BuildTest)
#include "tst_build.moc"
