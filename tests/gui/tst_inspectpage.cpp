// Proves the Inspect page by pressing what people press: what is in a bundle, who signed it, and that what comes out of
// it is what tar gives; errors stand on the page, and no control is without a name.
#include "tests/support/inspectionstage.h"
#include "ui/pages/errorpane.h"
#include "ui/pages/inspectpage.h"
#include "ui/session/pagepreviews.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTabWidget>
#include <QTreeView>

using namespace waybill;
using namespace waybill::ui;

namespace {

struct PageStage : InspectionStage {
    PagePreviews previews;
    std::unique_ptr<InspectPage> page;

    PageStage() {
        page = std::make_unique<InspectPage>(*inspection, *keys, previews);
        page->resize(900, 700);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()))
            qFatal("no window");
    }
    ~PageStage() { page.reset(); }

    QAbstractButton *button(const QString &label) const {
        for (QAbstractButton *candidate : page->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&').startsWith(label))
                return candidate;
        }
        return nullptr;
    }
    bool press(const char *label) const {
        const QString text = QString::fromUtf8(label);
        if (!QTest::qWaitFor([&] { return button(text) && button(text)->isEnabled(); }, patience))
            return false;
        QTest::mouseClick(button(text), Qt::LeftButton);
        return true;
    }
    // Presses, and gives this to the file dialog that opens.
    bool pressAndChoose(const char *label, const QString &file) const {
        if (!press(label))
            return false;
        auto *dialog = page->findChild<QFileDialog *>();
        if (!dialog)
            return false;
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(file);
        // A folder that is to be made cannot be selected; its name is typed, as people do.
        if (auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit")))
            name->setText(file);
        QSignalSpy chosen(dialog, &QFileDialog::fileSelected);
        QMetaObject::invokeMethod(dialog, "accept");
        return chosen.size() == 1 && settled()
            && QTest::qWaitFor([this] { return !page->findChild<QFileDialog *>(); }, patience);
    }

    void drop(const QString &path) const {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(page.get(), &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event({50, 50}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(page.get(), &event);
    }

    void chooseTab(int index) const { page->findChild<QTabWidget *>()->setCurrentIndex(index); }
    QString label(const char *name) const {
        const auto *found = page->findChild<QLabel *>(QString::fromUtf8(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    QString line(const char *name) const {
        for (const QLineEdit *candidate : page->findChildren<QLineEdit *>()) {
            if (candidate->isVisible() && candidate->accessibleName() == QLatin1StringView(name))
                return candidate->text();
        }
        return {};
    }
    QTreeView *entries() const {
        for (QTreeView *tree : page->findChildren<QTreeView *>()) {
            if (tree->accessibleName() == QLatin1StringView("Entries"))
                return tree;
        }
        return nullptr;
    }
    bool chooseEntry(const char *name) const {
        const auto *model = entries()->model();
        const QModelIndexList found = model->match(
            model->index(0, 0), Qt::DisplayRole, QString::fromUtf8(name), 1, Qt::MatchExactly | Qt::MatchRecursive);
        if (found.size() != 1)
            return false;
        entries()->setCurrentIndex(found.first());
        return true;
    }
    // The page's own comes before those of its parts.
    ErrorPane *pane() const {
        auto *found = page->findChild<ErrorPane *>(Qt::FindDirectChildrenOnly);
        return found->isVisible() ? found : nullptr;
    }
    QPlainTextEdit *text(const char *name) const {
        for (QPlainTextEdit *each : page->findChildren<QPlainTextEdit *>()) {
            if (each->accessibleName() == QLatin1StringView(name))
                return each;
        }
        return nullptr;
    }
    bool becomes(const char *labelName, const QString &text) const {
        return QTest::qWaitFor([&] { return label(labelName).contains(text); }, patience);
    }
    bool everyControlHasAName() const {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QProgressBar *>(widget);
            const bool part = widget->objectName().startsWith(QLatin1StringView("qt_"))
                || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
                || widget->inherits("QLineEditIconButton") || widget->parentWidget()->inherits("QTabBar");
            if (!control || part)
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty()) {
                qWarning() << "no name:" << widget << widget->parentWidget();
                return false;
            }
        }
        return true;
    }
    // Of what is visible now: the letters that Alt goes with, each once.
    QStringList ambiguousMnemonics() const {
        QHash<QKeySequence, QString> taken;
        QStringList twice;
        const auto take = [&](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            if (taken.contains(key))
                twice.append(text + u'|' + taken.value(key));
            taken.insert(key, text);
        };
        for (const QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
            if (each->isVisible())
                take(each->text());
        }
        for (const QLabel *each : page->findChildren<QLabel *>()) {
            if (each->isVisible() && each->buddy())
                take(each->text());
        }
        const auto *tabs = page->findChild<QTabWidget *>();
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            take(tabs->tabText(i));
        for (const char *menu : {"&File", "&Manifest", "&Release", "&View", "&Help"})
            take(QString::fromUtf8(menu));
        return twice;
    }
};

} // namespace

class InspectPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(!QApplication::activeModalWidget()); }

    void saysWhatToDo();
    void opensByDialogAndShows();
    void opensByDrop();
    void leavesOtherDropsToOthers();
    void extractsAndSaves();
    void firstSeenThenRemembered();
    void aBareKeyIsRememberedOnceItWasGiven();
    void anotherKeyShowsBothFingerprints();
    void checksWithAFile();
    void aBadSignatureIsCalledBad();
    void signsIt();
    void aBrokenBundleIsNamed();
    void findingsLeadToTheirPlace();
    void aChangeOnDiskIsSaidAndReadAgain();
    void looksAtEntries();
    void showsWhatIsDifferent();
    void everyControlHasANameAndAKey();
};

void InspectPageTest::saysWhatToDo() {
    const PageStage stage;
    const auto labels = stage.page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text() == QStringLiteral("Drop a bundle here, or open one");
    }));
    stage.page->focusAction();
    QCOMPARE(stage.page->focusWidget(), stage.button(QStringLiteral("Open bundle")));
}

void InspectPageTest::opensByDialogAndShows() {
    const PageStage stage;
    QVERIFY(stage.pressAndChoose("Open bundle", stage.bundle()));
    QCOMPARE(stage.line("Bundle file"), stage.bundle());
    const QString hash = QString::fromLatin1(run(QStringLiteral("sha256sum"), {stage.bundle()}).first(64));
    QCOMPARE(stage.line("SHA-256"), hash);
    QVERIFY(stage.line("Size").endsWith(QStringLiteral("4 entries")));
    QVERIFY(stage.press("Copy SHA-256"));
    QCOMPARE(QGuiApplication::clipboard()->text(), hash);
    QVERIFY(stage.chooseEntry("index.html"));
    stage.chooseTab(1);
    QCOMPARE(stage.label("manifestVerdict"), QStringLiteral("The server would accept this manifest."));
    QVERIFY(stage.text("Source of manifest.json")->toPlainText().contains(QStringLiteral("com.example.vector")));
    stage.chooseTab(2);
    QCOMPARE(stage.label("signatureState"), QStringLiteral("There is no signature beside the bundle."));
    QCOMPARE(stage.label("unchangedAnswer"), QString());
}

void InspectPageTest::opensByDrop() {
    const PageStage stage;
    stage.putSignature("cosign/bundle.SIGNATURE");
    stage.drop(stage.bundle() + QStringLiteral(".SIGNATURE"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.line("Bundle file"), stage.bundle());
    stage.inspection->close();
    stage.drop(stage.bundle());
    QVERIFY(stage.settled());
    QCOMPARE(stage.line("Bundle file"), stage.bundle());
}

void InspectPageTest::leavesOtherDropsToOthers() {
    const PageStage stage;
    QDir().mkpath(stage.path("dist"));
    stage.drop(stage.path("dist"));
    QCOMPARE(stage.inspection->phase(), Inspection::Phase::Empty);
    QVERIFY(!stage.inspection->error());
}

void InspectPageTest::extractsAndSaves() {
    const PageStage stage;
    QVERIFY(stage.open());
    QVERIFY(!stage.button(QStringLiteral("Save the chosen entry"))->isEnabled());
    QDir().mkpath(stage.path("out"));
    QVERIFY(stage.pressAndChoose("Extract all", stage.path("out")));
    QVERIFY2(
        stage.label("inspectNote").startsWith(QStringLiteral("Extracted to ")), qPrintable(stage.label("inspectNote")));
    QDir().mkpath(stage.path("by-tar"));
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-xf"), stage.bundle(), QStringLiteral("-C"), stage.path("by-tar")});
    run(QStringLiteral("diff"), {QStringLiteral("-r"), stage.path("by-tar"), stage.path("out")});
    QVERIFY(stage.chooseEntry("data.txt"));
    QVERIFY(stage.pressAndChoose("Save the chosen entry", stage.path("saved")));
    QCOMPARE(bytesOf(stage.path("saved")), bytesOf(stage.path("by-tar/ui/data.txt")));
}

void InspectPageTest::firstSeenThenRemembered() {
    const PageStage stage;
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open());
    stage.chooseTab(2);
    QVERIFY(stage.label("unchangedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("Not yet")));
    QVERIFY(stage.press("Remember this signer"));
    QVERIFY(QTest::qWaitFor([&] { return stage.label("trustedAnswer").startsWith(QStringLiteral("Yes")); }, patience));
    QVERIFY(!stage.button(QStringLiteral("Remember this signer")));
}

void InspectPageTest::aBareKeyIsRememberedOnceItWasGiven() {
    const PageStage stage;
    stage.putSignature("cosign/bundle.SIGNATURE");
    QVERIFY(stage.open());
    stage.chooseTab(2);
    QVERIFY(!stage.button(QStringLiteral("Remember this signer")));
    QVERIFY(stage.pressAndChoose("Check with a key or authority", vectorPath("cosign/cosign.pub")));
    QVERIFY(stage.press("Remember this signer"));
    QVERIFY(QTest::qWaitFor([&] { return !stage.button(QStringLiteral("Remember this signer")); }, patience));
    QVERIFY(stage.press("Check as usual"));
    QVERIFY(stage.settled());
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(!stage.label("signatureBasis").contains(QStringLiteral("cosign.pub")));
}

void InspectPageTest::anotherKeyShowsBothFingerprints() {
    const PageStage stage;
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open());
    stage.chooseTab(2);
    const QString first = stage.line("Signer's fingerprint");
    QVERIFY(stage.rememberShown());
    stage.inspection->chooseSignature(vectorPath("x509/rsa-3072.SIGNATURE"));
    QVERIFY(stage.settled());
    QVERIFY(QTest::qWaitFor([&] { return stage.line("Remembered fingerprint") == first; }, patience));
    QVERIFY(stage.line("Signer's fingerprint") != first && !stage.line("Signer's fingerprint").isEmpty());
    QVERIFY(stage.label("unchangedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("No: it is signed with another key")));
    QVERIFY(!stage.button(QStringLiteral("Remember this signer")));
}

void InspectPageTest::checksWithAFile() {
    const PageStage stage;
    stage.putSignature("pgp/ed25519.SIGNATURE");
    QVERIFY(stage.open());
    stage.chooseTab(2);
    QVERIFY(!stage.label("trustedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(stage.pressAndChoose("Check with a key or authority", vectorPath("pgp/ed25519.asc")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("Yes")));
    QVERIFY(stage.label("signatureBasis").contains(QStringLiteral("ed25519.asc")));
    QVERIFY(stage.pressAndChoose("Check with a key or authority", vectorPath("pgp/rsa4096.asc")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("No")));
    QVERIFY(stage.press("Check as usual"));
    QVERIFY(stage.settled());
    QVERIFY(!stage.label("signatureBasis").contains(QStringLiteral(".asc")));
}

void InspectPageTest::aBadSignatureIsCalledBad() {
    const PageStage stage;
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.bundle(), 3, true));
    QVERIFY(stage.open());
    stage.chooseTab(2);
    QVERIFY(stage.pressAndChoose("Choose the signature file", vectorPath("cosign/bundle.SIGNATURE")));
    QVERIFY(stage.label("unchangedAnswer").startsWith(QStringLiteral("No")));
    QVERIFY(stage.label("trustedAnswer").startsWith(QStringLiteral("No")));
    QVERIFY(!stage.button(QStringLiteral("Remember this signer")));
    QVERIFY(!stage.pane()); // it is a verdict, no failure
}

void InspectPageTest::signsIt() {
    const PageStage stage;
    QVERIFY(stage.open());
    stage.chooseTab(2);
    QVERIFY(!stage.button(QStringLiteral("Sign the bundle"))->isEnabled());
    QSignalSpy wanted(stage.page.get(), &InspectPage::keysWanted);
    QVERIFY(stage.press("Create or import a key"));
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!stage.createIdentity(SigningAlgorithm::Pgp, "horse battery").isEmpty());
    auto *passphrase = stage.page->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    QVERIFY(QTest::qWaitFor([&] { return passphrase->isVisible(); }, patience));
    QVERIFY(!stage.button(QStringLiteral("Sign the bundle"))->isEnabled());
    QTest::keyClicks(passphrase, QStringLiteral("horse battery"));
    QVERIFY(stage.press("Sign the bundle"));
    QVERIFY(stage.settled());
    QVERIFY(!stage.pane());
    for (const char *answer : {"unchangedAnswer", "trustedAnswer"})
        QVERIFY2(stage.label(answer).startsWith(QStringLiteral("Yes")), answer);
    QVERIFY(stage.label("whoAnswer").contains(QStringLiteral("test@example.com")));
    QVERIFY(passphrase->text().isEmpty());
    QVERIFY(QFile::exists(stage.bundle() + QStringLiteral(".SIGNATURE")));
}

void InspectPageTest::aBrokenBundleIsNamed() {
    const PageStage stage;
    stage.copy("tampered.tar.zst", "tampered.tar.zst");
    stage.drop(stage.path("tampered.tar.zst"));
    QVERIFY(stage.settled());
    QVERIFY(stage.pane());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The bundle is damaged"));
    QVERIFY(stage.pane()->details().contains(stage.path("tampered.tar.zst")));
    QVERIFY(!stage.page->findChild<QTabWidget *>()->isVisible());
    QVERIFY(stage.open());
    QVERIFY(!stage.pane());
}

void InspectPageTest::findingsLeadToTheirPlace() {
    const PageStage stage;
    put(stage.path("in/manifest.json"), "{\n \"name\": 5,\n \"version\": \"1.0.0\", \"runtime\": \"wasm-js@1\"}");
    put(stage.path("in/ui/.hidden"), "x");
    run(QStringLiteral("tar"),
        {QStringLiteral("--zstd"), QStringLiteral("-cf"), stage.path("b.tar.zst"), QStringLiteral("manifest.json"),
            QStringLiteral("ui/.hidden")},
        stage.path("in"));
    QVERIFY(stage.open(stage.path("b.tar.zst")));
    stage.chooseTab(1);
    QCOMPARE(stage.label("manifestVerdict"), QStringLiteral("The server would refuse this manifest."));
    QTreeView *problems = nullptr;
    for (QTreeView *tree : stage.page->findChildren<QTreeView *>()) {
        if (tree->accessibleName() == QLatin1StringView("Problems of the bundle"))
            problems = tree;
    }
    QVERIFY(problems);
    QCOMPARE(problems->model()->rowCount(), 4); // publisher and ui are missing, too: the schema's
    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(3, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    QCOMPARE(stage.text("Source of manifest.json")->textCursor().blockNumber(), 1);
    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_Return);
    QCOMPARE(stage.page->findChild<QTabWidget *>()->currentIndex(), 0);
    QCOMPARE(stage.entries()->currentIndex().data().toString(), QStringLiteral(".hidden"));
}

void InspectPageTest::aChangeOnDiskIsSaidAndReadAgain() {
    const PageStage stage;
    QVERIFY(stage.open());
    QVERIFY(!stage.button(QStringLiteral("Read it again")));
    put(stage.path("dist/manifest.json"), smallManifest);
    VERIFY_OK(scanAndPack(stage.path("dist"), stage.bundle(), 3, true));
    QVERIFY(QTest::qWaitFor([&] { return stage.button(QStringLiteral("Read it again")); }, patience));
    QVERIFY(!stage.button(QStringLiteral("Extract all"))->isEnabled());
    QVERIFY(stage.press("Read it again"));
    QVERIFY(stage.settled());
    QVERIFY2(stage.line("Size").endsWith(QStringLiteral(", 1 entry")), qPrintable(stage.line("Size")));
    QVERIFY(!stage.button(QStringLiteral("Read it again")));
    QVERIFY(stage.button(QStringLiteral("Extract all"))->isEnabled());
}

void InspectPageTest::looksAtEntries() {
    const PageStage stage;
    put(stage.path("in/manifest.json"), smallManifest);
    put(stage.path("in/ui/hello.txt"), "hello\x1b[2J\n");
    put(stage.path("in/ui/data.bin"), QByteArray("\0\1\2abc", 6));
    put(stage.path("in/ui/dot.png"),
        QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    put(stage.path("in/ui/broken.png"), QByteArray("\x89PNG\r\n\x1a\n and no more"));
    put(stage.path("in/dist/main.wasm"), QByteArray("\0asm\1\0\0\0\7\7\1\3run\0\0", 17));
    VERIFY_OK(scanAndPack(stage.path("in"), stage.path("in.tar.zst")));
    QVERIFY(stage.open(stage.path("in.tar.zst")));
    auto *text = stage.text("Contents of the chosen entry");
    QVERIFY(stage.chooseEntry("hello.txt"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("ui/hello.txt: text")));
    QCOMPARE(text->toPlainText(), QStringLiteral("hello\\u{001B}[2J\n"));
    QVERIFY(stage.chooseEntry("manifest.json"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("JSON")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("    \"name\": \"com.acme.reports\"")));
    QVERIFY(stage.chooseEntry("data.bin"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("bytes")));
    QVERIFY(text->toPlainText().startsWith(QStringLiteral("00000000  00 01 02 61 62 63 ")));
    QVERIFY(stage.chooseEntry("dot.png"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("image, 1 × 1")));
    QVERIFY(!text->isVisible());
    QVERIFY(stage.chooseEntry("broken.png"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("an image that is damaged")));
    QVERIFY(stage.chooseEntry("main.wasm"));
    QVERIFY(stage.becomes("glanceTitle", QStringLiteral("WebAssembly")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("run")));
}

void InspectPageTest::showsWhatIsDifferent() {
    const PageStage stage;
    put(stage.path("old/manifest.json"), R"({"name":"com.acme.reports","version":"1.0.0","runtime":"wasm-js@1"})");
    put(stage.path("old/ui/a.txt"), "one\ntwo\n");
    put(stage.path("new/manifest.json"),
        R"({"name":"com.acme.reports","version":"1.1.0","runtime":"wasm-js@1","capabilities":["cap:http.fetch"]})");
    put(stage.path("new/ui/a.txt"), "one\n2\n");
    put(stage.path("new/ui/b.txt"), "b\n");
    VERIFY_OK(scanAndPack(stage.path("old"), stage.path("old.tar.zst")));
    VERIFY_OK(scanAndPack(stage.path("new"), stage.path("new.tar.zst")));
    QVERIFY(stage.open(stage.path("new.tar.zst")));
    stage.chooseTab(3);
    QCOMPARE(stage.label("diffState"), QStringLiteral("Nothing is compared yet."));
    QVERIFY(stage.pressAndChoose("Compare with a bundle", stage.path("old.tar.zst")));
    QVERIFY(stage.becomes("diffState", QStringLiteral("1 new, 2 changed, 0 deleted, 0 the same")));
    QVERIFY(stage.label("diffCapabilities").contains(QStringLiteral("cap:http.fetch: Calls other servers")));
    auto *lines = stage.text("Lines that are different");
    QVERIFY(QTest::qWaitFor([&] { return lines->toPlainText().contains(QStringLiteral("@@")); }, patience));
    QVERIFY(lines->toPlainText().contains(QStringLiteral("version: \"1.0.0\" → \"1.1.0\"")));
    QTreeView *files = nullptr;
    for (QTreeView *tree : stage.page->findChildren<QTreeView *>()) {
        if (tree->accessibleName() == QLatin1StringView("What is different"))
            files = tree;
    }
    QVERIFY(files);
    QCOMPARE(files->model()->index(1, 0).data().toString(), QStringLiteral("changed"));
    QCOMPARE(files->model()->index(2, 0).data().toString(), QStringLiteral("new"));
    files->setCurrentIndex(files->model()->index(1, 0));
    QVERIFY(QTest::qWaitFor([&] { return lines->toPlainText().contains(QStringLiteral("-two\n+2")); }, patience));
    // A folder, and nothing that has changed.
    QVERIFY(stage.pressAndChoose("Compare with a folder", stage.path("new")));
    QVERIFY(stage.becomes("diffState", QStringLiteral("0 new, 0 changed, 0 deleted, 3 the same")));
    QVERIFY(stage.label("diffCapabilities").isEmpty());
    QCOMPARE(files->model()->rowCount(), 0);
    // What cannot be read is said in the same place.
    put(stage.path("text.zst"), "no bundle");
    QVERIFY(stage.pressAndChoose("Compare with a bundle", stage.path("text.zst")));
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(stage.page->findChildren<ErrorPane *>(), [](const ErrorPane *each) {
                return each->isVisible() && each->details().contains(QStringLiteral("text.zst"));
            });
        },
        patience));
    QVERIFY(!stage.pane());
}

void InspectPageTest::everyControlHasANameAndAKey() {
    const PageStage stage;
    QVERIFY(stage.everyControlHasAName());
    QVERIFY(!stage.createIdentity(SigningAlgorithm::Pgp, "horse battery").isEmpty());
    stage.putSignature("x509/ec-p256.SIGNATURE");
    QVERIFY(stage.open());
    for (const int tab : {0, 1, 2, 3}) {
        stage.chooseTab(tab);
        QVERIFY(stage.everyControlHasAName());
        QCOMPARE(stage.ambiguousMnemonics().join(u' '), QString());
    }
}

QTEST_MAIN(InspectPageTest)
#include "tst_inspectpage.moc"
