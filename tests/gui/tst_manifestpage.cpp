// Proves the manifest page: what is typed is judged in its place, mended by keyboard and by one step brought back,
// saved byte for byte and only over what it was made of; nothing typed is lost without a word; source and meaning
// follow each other; and a problem passes with a reason, from its list.
#include "tests/gui/windowstage.h"
#include "tests/unit/scan/plantings.h"
#include "ui/pages/sourceview.h"

#include <QAction>
#include <QLineEdit>
#include <QTreeView>
#include <QTreeWidget>

using namespace waybill;
using namespace waybill::ui;

namespace {

struct ManifestStage : WindowStage {
    bool openManifest() const {
        if (!openSample())
            return false;
        choose(Page::Manifest);
        if (!source() || source()->isReadOnly())
            return false;
        source()->setFocus();
        return true;
    }

    SourceView *source() const { return shown<SourceView>(); }
    QAbstractButton *saveButton() const {
        return shown<QAbstractButton>([](const QAbstractButton *button) {
            return button->accessibleDescription() == QLatin1StringView("Writes manifest.json");
        });
    }

    QAction *menuAction(const QString &text) const {
        for (QAction *action : window->findChildren<QAction *>()) {
            if (action->text().remove(u'&').startsWith(text))
                return action;
        }
        return nullptr;
    }

    QByteArray onDisk() const {
        QFile file(path("dist/manifest.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // Chooses the first `text` of the source, as a search would, and types over it.
    void typeOver(const QString &text, const QString &typed) const {
        source()->moveCursor(QTextCursor::Start);
        if (!source()->find(text))
            qFatal("no such text in the source");
        QTest::keyClicks(source(), typed);
    }

    bool judged() const {
        return QTest::qWaitFor([&] { return session->manifestJudged(); }, patience);
    }

    bool edited(bool is) const {
        return QTest::qWaitFor([&] { return session->manifestEdited() == is; }, patience);
    }

    bool hasFinding(const QString &code) const { return findingOf(code).has_value(); }
    std::optional<Finding> findingOf(const QString &code) const {
        for (const Finding &finding : session->findings()) {
            if (finding.code == code)
                return finding;
        }
        return {};
    }

    QTreeView *problems() const {
        return shown<QTreeView>(
            [](const QTreeView *view) { return view->accessibleName() == QLatin1StringView("Problems"); });
    }

    bool chooseProblem(const QString &code) const {
        for (int row = 0; row < problems()->model()->rowCount(); ++row) {
            const QModelIndex index = problems()->model()->index(row, 0);
            if (index.data().toString() != code)
                continue;
            problems()->setFocus();
            problems()->setCurrentIndex(index);
            return true;
        }
        return false;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window.get(), key, modifiers);
    }
    using WindowStage::press;
};

} // namespace

class ManifestPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void whatIsTypedIsJudgedInItsPlace() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        const QByteArray before = stage.onDisk();
        stage.typeOver(QStringLiteral("\"1.0.0\""), QStringLiteral("\"v1.0.0\""));
        QVERIFY(stage.session->manifestEdited());
        QVERIFY(stage.judged());
        const auto finding = stage.findingOf(QStringLiteral("WB1207"));
        QVERIFY2(finding, qPrintable(stage.session->findings().value(0).code));
        QCOMPARE(finding->place.line, 4);
        QVERIFY(stage.source()->findings().contains(*finding));
        QCOMPARE(stage.label("verdict"), QStringLiteral("The server would refuse this manifest."));
        QCOMPARE(stage.label("manifestNote"), QStringLiteral("Edited, not saved yet."));
        QCOMPARE(stage.onDisk(), before);
    }

    // From the list: the finding's place, with the keyboard in the source.
    void aChosenProblemGoesToItsPlace() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("\"1.0.0\""), QStringLiteral("\"v1.0.0\""));
        QVERIFY(stage.judged());
        stage.choose(Page::Contents);
        QVERIFY(stage.chooseProblem(QStringLiteral("WB1207")));
        QTest::keyClick(stage.problems(), Qt::Key_Return);
        QVERIFY(stage.source());
        QVERIFY(stage.source()->hasFocus());
        QCOMPARE(stage.source()->cursorLine(), 4);
        QCOMPARE(stage.source()->cursorColumn(), stage.findingOf(QStringLiteral("WB1207"))->place.column);
    }

    void aFixByKeyboardIsOneStepBack() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("\"1.0.0\""), QStringLiteral("\"v1.0.0\""));
        QVERIFY(stage.judged());
        const QByteArray broken = stage.source()->source();
        stage.source()->moveCursor(QTextCursor::Start);
        stage.press(Qt::Key_F8, Qt::NoModifier);
        QCOMPARE(stage.source()->cursorLine(), 4);
        stage.press(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(stage.source()->source().contains("\"version\": \"1.0.0\""));
        QVERIFY(stage.judged());
        QVERIFY(!stage.hasFinding(QStringLiteral("WB1207")));
        QVERIFY2(!stage.session->manifestEdited(), "what is on disk is no edit");
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.source()->source(), broken);
        QVERIFY(stage.judged());
        QVERIFY(stage.hasFinding(QStringLiteral("WB1207")));
    }

    void allFixesAreOneStepBack() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("\"1.0.0\""), QStringLiteral("\"v1.0.0\""));
        stage.typeOver(QStringLiteral("\"/workdays\""), QStringLiteral("\" /workdays \""));
        QVERIFY(stage.judged());
        const QByteArray broken = stage.source()->source();
        stage.press(Qt::Key_Return, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(QTest::qWaitFor([&] { return stage.source()->source() == stage.onDisk(); }, patience));
        stage.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(stage.source()->source(), broken);
    }

    void savedByteForByte_data() {
        QTest::addColumn<QByteArray>("original");
        const QByteArray text = "{\n\t\"name\": \"com.example.workdays\",\n\t\"publisher\": \"Ex\303\244mple\",\n"
                                "\t\"version\": \"1.0.0\",\n\t\"runtime\": \"wasm-js@1\"\n}\n";
        QTest::newRow("LF") << text;
        QTest::newRow("CRLF") << QByteArray(text).replace("\n", "\r\n");
        QTest::newRow("no line end at the end") << text.chopped(1);
        QTest::newRow("beyond the first plane") << QByteArray(text).replace("Ex", "\360\237\230\200 Ex");
    }

    void savedByteForByte() {
        QFETCH(const QByteArray, original);
        const ManifestStage stage;
        stage.write("manifest.json", original);
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        stage.press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(stage.edited(false));
        QCOMPARE(stage.onDisk(), QByteArray(original).replace("1.0.0", "1.0.1"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->manifest()->manifest->version == u"1.0.1"; }, patience));
        stage.press(Qt::Key_Z, Qt::ControlModifier); // what was saved can be undone as well
        QCOMPARE(stage.source()->source(), original);
        QVERIFY(stage.session->manifestEdited());
    }

    // What an editor would change by itself is shown, and not edited.
    void mixedLineEndsAreLeftAlone() {
        ManifestStage stage;
        stage.write("manifest.json", "{\r\n\"name\": \"com.example.workdays\",\n\"version\": \"1.0.0\"}\n");
        QVERIFY(stage.openSample());
        stage.choose(Page::Manifest);
        QVERIFY(stage.source()->isReadOnly());
        QVERIFY2(stage.label("manifestNote").contains(QStringLiteral("mixed line ends")),
            qPrintable(stage.label("manifestNote")));
    }

    void aChangeOnDiskIsSeen() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        const QByteArray other = stage.onDisk().replace("Example Works", "Other Works");
        stage.write("manifest.json", other);
        QVERIFY(QTest::qWaitFor([&] { return stage.source()->source() == other; }, patience));
        QVERIFY(!stage.session->manifestEdited());
    }

    void aChangeOnDiskNeverMeetsEditsUnasked() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const QByteArray mine = stage.source()->source();
        const QByteArray theirs = stage.onDisk().replace("Example Works", "Other Works");
        stage.write("manifest.json", theirs);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->manifestConflicts(); }, patience));
        QVERIFY(stage.button(QStringLiteral("Keep mine")) && stage.button(QStringLiteral("Load from disk")));
        QVERIFY(!stage.saveButton()->isEnabled());
        stage.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(stage.source()->source(), mine);
        QCOMPARE(stage.onDisk(), theirs);
        QVERIFY(stage.press(QStringLiteral("Load from disk")));
        QCOMPARE(stage.source()->source(), theirs);
        QVERIFY(!stage.session->manifestEdited());
        stage.source()->undo(); // and mine is there again
        QCOMPARE(stage.source()->source(), mine);
        QTest::mouseClick(stage.saveButton(), Qt::LeftButton);
        QVERIFY(stage.edited(false));
        QCOMPARE(stage.onDisk(), mine);
    }

    // Saved before the change was seen: what is on disk is asked at the last moment.
    void savingLooksAtTheDisk() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const QByteArray mine = stage.source()->source();
        const QByteArray theirs = stage.onDisk().replace("Example Works", "Other Works");
        stage.write("manifest.json", theirs);
        stage.session->saveManifest();
        QVERIFY(QTest::qWaitFor([&] { return stage.session->manifestConflicts(); }, patience));
        QCOMPARE(stage.source()->source(), mine);
        QCOMPARE(stage.onDisk(), theirs);
    }

    void keepingMineReplacesTheDisk() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const QByteArray mine = stage.source()->source();
        stage.write("manifest.json", stage.onDisk().replace("Example Works", "Other Works"));
        QVERIFY(stage.press(QStringLiteral("Keep mine")));
        QTest::mouseClick(stage.saveButton(), Qt::LeftButton);
        QVERIFY(stage.edited(false));
        QCOMPARE(stage.onDisk(), mine);
    }

    // Root writes anywhere: a folder in the file's place stands for what cannot be written.
    void whatCannotBeWrittenIsKept() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const QByteArray mine = stage.source()->source();
        QVERIFY(QFile::remove(stage.path("dist/manifest.json")));
        QVERIFY(QDir().mkpath(stage.path("dist/manifest.json")));
        stage.session->saveManifest();
        QVERIFY(QTest::qWaitFor(
            [&] { return stage.session->manifestError() || stage.session->manifestConflicts(); }, patience));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
        QCOMPARE(stage.session->manifestText(), mine);
        QCOMPARE(stage.source()->source(), mine);
        QVERIFY(QDir().rmdir(stage.path("dist/manifest.json")));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->manifestConflicts(); }, patience));
        QCOMPARE(stage.source()->source(), mine);
    }

    void nothingGoesOutBeforeItIsSaved() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        QVERIFY(stage.session->canPack() && stage.session->canPublish());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const auto why = QStringLiteral("The manifest was edited: save or revert it first.");
        QVERIFY(!stage.session->canPack());
        QCOMPARE(stage.session->whyNotPublish(), why);
        QCOMPARE(stage.session->whyNotSign(), why);
        stage.choose(Page::Bundle);
        QVERIFY(!stage.button(QStringLiteral("Pack"))->isEnabled());
        QVERIFY(stage.shown<QLabel>([&](const QLabel *label) { return label->text() == why; }));
        stage.choose(Page::Manifest);
        QVERIFY(stage.press(QStringLiteral("Revert")));
        QVERIFY(stage.session->canPack() && stage.session->canPublish());
    }

    void leavingAsks_data() {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("saved");
        QTest::addColumn<bool>("left");
        QTest::newRow("save") << QStringLiteral("Save and go on") << true << true;
        QTest::newRow("discard") << QStringLiteral("Discard the edits") << false << true;
        QTest::newRow("stay") << QStringLiteral("Stay here") << false << false;
    }

    void leavingAsks() {
        QFETCH(const QString, answer);
        QFETCH(const bool, saved);
        QFETCH(const bool, left);
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        const QByteArray before = stage.onDisk();
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        const QByteArray mine = stage.source()->source();
        stage.choose(Page::Contents);
        QVERIFY(QDir().mkpath(stage.path("other")));
        stage.session->open(stage.path("other"));
        QVERIFY2(stage.source() && stage.source()->source() == mine, "the question stands where the edits are");
        QVERIFY(stage.press(answer));
        const QString shown = left ? stage.path("other") : stage.path("dist");
        QVERIFY(QTest::qWaitFor(
            [&] { return stage.session->origin() == shown && stage.session->phase() == Phase::Ready; }, patience));
        QCOMPARE(stage.onDisk(), saved ? mine : before);
        QCOMPARE(stage.session->manifestEdited(), !left);
        if (!left)
            QCOMPARE(stage.source()->source(), mine);
    }

    void closingAsks() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        stage.typeOver(QStringLiteral("1.0.0"), QStringLiteral("1.0.1"));
        stage.choose(Page::Bundle);
        QVERIFY(!stage.window->close());
        QVERIFY(stage.window->isVisible());
        QVERIFY(stage.press(QStringLiteral("Stay here")));
        QVERIFY(!stage.window->close());
        QVERIFY(stage.press(QStringLiteral("Discard the edits")));
        QVERIFY(QTest::qWaitFor([&] { return !stage.window->isVisible(); }, patience));
    }

    void sourceAndMeaningFollowEachOther() {
        const ManifestStage stage;
        QVERIFY(stage.openManifest());
        auto *meaning = stage.shown<QTreeWidget>();
        QVERIFY(meaning);
        QTreeWidgetItem *version = nullptr;
        for (QTreeWidgetItemIterator item(meaning); *item; ++item) {
            if ((*item)->text(1) == QLatin1StringView("1.0.0"))
                version = *item;
        }
        QVERIFY(version);
        meaning->setCurrentItem(version);
        QCOMPARE(stage.source()->cursorLine(), 4);
        QVERIFY(stage.source()->textCursor().selectedText().contains(QStringLiteral("1.0.0")));
        stage.source()->moveCursor(QTextCursor::Start);
        QVERIFY(stage.source()->find(QStringLiteral("Example Works")));
        QCOMPARE(meaning->currentItem()->text(1), QStringLiteral("Example Works"));
        // Also once the text is another one.
        stage.typeOver(QStringLiteral("Example Works"), QStringLiteral("Other\","));
        QTest::keyClick(stage.source(), Qt::Key_Return);
        QTest::keyClicks(stage.source(), QStringLiteral("\"author\": \"Works"));
        QVERIFY(stage.judged());
        stage.source()->moveCursor(QTextCursor::Start);
        QVERIFY(stage.source()->find(QStringLiteral("wasm-js@1")));
        QVERIFY2(meaning->currentItem()->text(1).contains(QStringLiteral("wasm-js@1")),
            qPrintable(meaning->currentItem()->text(1)));
    }

    void aSecretPassesWithAReasonOnly() {
        const ManifestStage stage;
        Seed seed{7};
        stage.write("ui/a.js", "x('" + seed.checksummed(QStringLiteral("ghp_")).toLatin1() + "')\n");
        QVERIFY(stage.openSample());
        QVERIFY(QTest::qWaitFor([&] { return stage.session->isSearched(); }, patience));
        QString code;
        for (const Finding &finding : stage.session->findings()) {
            if (stage.session->canWaive(finding))
                code = finding.code;
        }
        QVERIFY(!code.isEmpty());
        QVERIFY(!stage.session->canPack());
        QVERIFY(stage.chooseProblem(code));
        stage.press(Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        auto *reason = stage.shown<QLineEdit>(
            [](const QLineEdit *line) { return line->accessibleName() == QLatin1StringView("Reason"); });
        QVERIFY(reason && reason->hasFocus());
        QVERIFY(!stage.button(QStringLiteral("Let it pass"))->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("an example without any secret"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return stage.session->canPack(); }, patience));
        QVERIFY(QFile::exists(stage.path("dist/.waybill-waivers.json")));
        QVERIFY(!reason->isVisible());
        QVERIFY(stage.problems()->hasFocus());
    }
};

QTEST_MAIN(ManifestPageTest)
#include "tst_manifestpage.moc"
