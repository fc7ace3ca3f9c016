// Proves the build in the window: found, set and remembered, told as it goes, stopped, failed; and that what it made is
// what is open then.
#include "windowstage.h"

#include "core/build/buildcommand.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace waybill;
using namespace waybill::ui;

class BuildViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenWithoutAProject();
    void buildsWhatIsOpen();
    void opensWhatWasBuilt();
    void saysWhyItFailed();
    void isStopped();

private:
    static void makeProject(const WindowStage &stage, const QByteArray &script) {
        stage.write("package.json", R"({"scripts": {"build": "vite build"}})");
        stage.write("build.sh", script);
    }

    static QLineEdit *command(const WindowStage &stage) {
        return stage.shown<QLineEdit>(
            [](const QLineEdit *line) { return line->objectName() == QLatin1StringView("buildCommand"); });
    }

    static QString output(const WindowStage &stage) {
        const auto *text = stage.shown<QPlainTextEdit>([](const QPlainTextEdit *candidate) {
            return candidate->accessibleName() == QLatin1StringView("What the build writes");
        });
        return text ? text->toPlainText() : QString();
    }

    static bool open(const WindowStage &stage) {
        stage.session->open(stage.path("dist"));
        return QTest::qWaitFor(
            [&] { return stage.session->phase() == Phase::Ready && stage.session->isSearched(); }, patience);
    }

    static void type(const WindowStage &stage, const QString &words) {
        command(stage)->clear();
        QTest::keyClicks(command(stage), words);
    }
};

void BuildViewTest::hiddenWithoutAProject() {
    const WindowStage stage;
    QVERIFY(open(stage));
    stage.choose(Page::Contents);
    QVERIFY(!command(stage));
    QVERIFY(!stage.button(QStringLiteral("Build the project")));
}

void BuildViewTest::buildsWhatIsOpen() {
    const WindowStage stage;
    makeProject(stage, "echo first; mkdir -p ui; echo 'built();' > ui/built.js; echo \"$1\"; env");
    qputenv("COSIGN_PASSWORD", "hunter2");
    QVERIFY(open(stage));
    stage.choose(Page::Contents);
    QVERIFY(command(stage));
    QCOMPARE(command(stage)->placeholderText(), QStringLiteral("npm run build"));
    type(stage, QStringLiteral("bash build.sh \"two words; rm -rf /\""));
    QVERIFY(stage.press(QStringLiteral("Build the project")));
    const auto built = [&] { return stage.label("buildState") == QLatin1StringView("The build succeeded."); };
    QVERIFY(QTest::qWaitFor(built, patience));
    qunsetenv("COSIGN_PASSWORD");
    QVERIFY(output(stage).startsWith(
        QLatin1StringView("$ bash build.sh \"two words; rm -rf /\"\nfirst\ntwo words; rm -rf /\n")));
    QVERIFY(!output(stage).contains(QLatin1StringView("hunter2")));
    const auto there = [&] {
        const auto &files = stage.session->files();
        return files && std::ranges::any_of(files->files, [](const SourceFile &file) {
            return file.path == QLatin1StringView("ui/built.js");
        });
    };
    QVERIFY(QTest::qWaitFor(there, patience));
    QCOMPARE(loadSettings(stage.path("settings.ini")).buildCommand(stage.path("dist")),
        QStringLiteral("bash build.sh \"two words; rm -rf /\""));
    auto *environment = stage.shown<QCheckBox>(
        [](const QCheckBox *box) { return box->text().remove(u'&') == QLatin1StringView("With its environment"); });
    QVERIFY(environment);
    environment->click();
    QVERIFY(output(stage).contains(QLatin1StringView("\nPATH=")));
}

void BuildViewTest::opensWhatWasBuilt() {
    const WindowStage stage;
    QVERIFY(QFile::rename(stage.path("dist/manifest.json"), stage.path("manifest.json")));
    makeProject(stage, "mkdir -p out && cp ../manifest.json out/");
    QVERIFY(open(stage));
    stage.choose(Page::Contents);
    type(stage, QStringLiteral("bash build.sh"));
    QVERIFY(stage.press(QStringLiteral("Build the project")));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->origin() == stage.path("dist/out"); }, patience));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->manifest().has_value(); }, patience));
    // What was built is open, and can be built again.
    QVERIFY(QTest::qWaitFor([&] { return command(stage) != nullptr; }, patience));
}

void BuildViewTest::saysWhyItFailed() {
    const WindowStage stage;
    makeProject(stage, "echo 'no such module' >&2; exit 3");
    QVERIFY(open(stage));
    stage.choose(Page::Contents);
    type(stage, QStringLiteral("bash build.sh"));
    QVERIFY(stage.press(QStringLiteral("Build the project")));
    QVERIFY(QTest::qWaitFor([&] { return !stage.errorTitle().isEmpty(); }, patience));
    QVERIFY(stage.errorTitle().startsWith(QLatin1StringView("The build failed")));
    QCOMPARE(output(stage), QStringLiteral("$ bash build.sh\nno such module"));
    type(stage, QStringLiteral("no-such-program"));
    QVERIFY(stage.press(QStringLiteral("Build the project")));
    const auto absent
        = [&] { return stage.errorTitle().startsWith(QLatin1StringView("The build could not be started")); };
    QVERIFY(QTest::qWaitFor(absent, patience));
}

void BuildViewTest::isStopped() {
    const WindowStage stage;
    makeProject(stage, "echo running; sleep 600");
    QVERIFY(open(stage));
    stage.choose(Page::Contents);
    type(stage, QStringLiteral("bash build.sh"));
    QVERIFY(stage.press(QStringLiteral("Build the project")));
    QVERIFY(QTest::qWaitFor([&] { return output(stage).endsWith(QLatin1StringView("running")); }, patience));
    QVERIFY(stage.press(QStringLiteral("Stop the build")));
    const auto stopped = [&] { return stage.label("buildState") == QLatin1StringView("The build was stopped."); };
    QVERIFY(QTest::qWaitFor(stopped, patience));
    QVERIFY(stage.errorTitle().isEmpty());
    QVERIFY(stage.button(QStringLiteral("Build the project")));
}

QTEST_MAIN(BuildViewTest)
#include "tst_buildview.moc"
