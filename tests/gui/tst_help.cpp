// Proves that F1 opens the guide that is compiled in, once and beside the window; that its chapters, links, headings
// and search lead where they say; that only addresses of the web leave the program; and that the list of keys has them
// all.
#include "ui/models/problemsmodel.h"
#include "ui/pages/helpview.h"
#include "ui/shell/docks.h"
#include "ui/shell/shortcutlist.h"
#include "ui/text/usertext.h"
#include "windowstage.h"

#include <QAccessible>
#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>
#include <QTreeWidget>

using namespace waybill;
using namespace waybill::ui;

namespace {

template <typename T> QList<T *> openWindows() {
    QList<T *> found;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *wanted = qobject_cast<T *>(window); wanted && wanted->isVisible())
            found.append(wanted);
    }
    return found;
}

// The guide alone, as F1 shows it.
struct Guide {
    HelpView view;
    QListWidget *chapters = view.findChild<QListWidget *>();
    GuideText *text = view.findChild<GuideText *>();
    QLineEdit *search = view.findChild<QLineEdit *>();
    QLabel *found = view.findChild<QLabel *>(QStringLiteral("guideFound"));

    Guide() {
        dropSizeHintWarnings();
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }

    QString file() const { return text->source().fileName(); }
    QString heading() const { return text->document()->begin().text(); }
    QString chosen() const { return chapters->currentItem() ? chapters->currentItem()->text() : QString(); }
    QString fileAt(int row) const { return chapters->item(row)->data(Qt::UserRole).toString(); }
};

class Browser : public QObject {
    Q_OBJECT

public:
    Browser() {
        for (const char *scheme : schemes)
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "open");
    }
    ~Browser() override {
        for (const char *scheme : schemes)
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl &address) { opened.append(address); }

private:
    static constexpr std::array schemes{"https", "http", "file", "qrc", "mailto"};
};

} // namespace

class HelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void f1OpensOneWindowBeside();
    void theHelpGoesWithTheWindow();
    void everyFileIsAChapter();
    void everyChapterIsShown();
    void everyCodeIsExplained();
    void f1OnAProblemExplainsIt();
    void linksLeadToChaptersAndHeadings();
    void onlyTheWebIsOpened_data();
    void onlyTheWebIsOpened();
    void backAndForward();
    void searchNarrowsAndMarks();
    void enterGoesFromPlaceToPlace();
    void nothingFoundIsSaid();
    void followsThePalette();
    void controlsHaveNames();
    void escapeClearsThenCloses();
    void theListOfKeysHasEveryAction();
};

void HelpTest::f1OpensOneWindowBeside() {
    WindowStage stage;
    QVERIFY(openWindows<HelpView>().isEmpty());
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    QCOMPARE(openWindows<HelpView>().size(), 1);
    HelpView *help = openWindows<HelpView>().first();
    QVERIFY(!help->isModal());
    QVERIFY(!help->parentWidget());
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    QCOMPARE(openWindows<HelpView>(), QList{help});
    // Closed, it is gone, and opens anew.
    help->close();
    QVERIFY(QTest::qWaitFor([] { return openWindows<HelpView>().isEmpty(); }, patience));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_F1);
    QCOMPARE(openWindows<HelpView>().size(), 1);
}

void HelpTest::theHelpGoesWithTheWindow() {
    QPointer<HelpView> help;
    {
        WindowStage stage;
        stage.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
        QTest::keyClick(stage.window.get(), Qt::Key_F1);
        help = openWindows<HelpView>().value(0);
        QVERIFY(help);
        QVERIFY(!help->testAttribute(Qt::WA_QuitOnClose)); // the program ends with the window
    }
    QVERIFY(!help);
}

void HelpTest::everyFileIsAChapter() {
    const Guide guide;
    QStringList shown;
    for (int row = 0; row < guide.chapters->count(); ++row)
        shown.append(guide.fileAt(row));
    QCOMPARE(shown.value(0), QStringLiteral("index.md"));
    QCOMPARE(shown.takeLast(), QStringLiteral("codes.md")); // which is no file
    shown.sort();
    QCOMPARE(shown, QDir(inSources("resources/guide")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name));
}

void HelpTest::everyChapterIsShown() {
    const Guide guide;
    for (int row = 0; row < guide.chapters->count(); ++row) {
        guide.chapters->setCurrentRow(row);
        QCOMPARE(guide.file(), guide.fileAt(row));
        QCOMPARE(guide.heading(), guide.chosen());
        QVERIFY2(guide.text->toPlainText().size() > 400, qPrintable(guide.file()));
        // What Markdown writes with marks is shown without them.
        QVERIFY2(!guide.text->toPlainText().contains(QStringLiteral("](")), qPrintable(guide.file()));
        QVERIFY2(!guide.text->toPlainText().contains(QStringLiteral("```")), qPrintable(guide.file()));
        QVERIFY2(!guide.text->toPlainText().contains(QStringLiteral("| ---")), qPrintable(guide.file()));
    }
}

// As `waybill-cli explain` says it, each below a heading of its own that a link finds.
void HelpTest::everyCodeIsExplained() {
    Guide guide;
    guide.view.openCode(QStringLiteral("file-exists"));
    const QString text = guide.text->toPlainText();
    QStringList headings;
    for (QTextBlock block = guide.text->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2)
            headings.append(block.text());
    }
    const QList<Explanation> all = allExplanations();
    QVERIFY(all.size() > 200);
    QCOMPARE(headings.size(), all.size());
    for (qsizetype at = 0; at < all.size(); ++at) {
        QCOMPARE(headings[at], all[at].code);
        QVERIFY2(text.contains(all[at].title), qPrintable(all[at].code));
        for (const QString &paragraph : all[at].text.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(text.contains(paragraph), qPrintable(all[at].code + u'\n' + paragraph));
        if (at % 25 != 0)
            continue;
        guide.view.openCode(all[at].code);
        QCOMPARE(guide.text->textCursor().block().text(), all[at].code);
    }
}

void HelpTest::f1OnAProblemExplainsIt() {
    WindowStage stage;
    QVERIFY(QFile::remove(stage.path("dist/ui/index.html")));
    stage.session->open(stage.path("dist"));
    QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
    auto *problems = stage.window->findChild<ProblemsDock *>()->findChild<QTreeView *>();
    QVERIFY(QTest::qWaitFor([&] { return problems->model()->rowCount() > 0; }, patience));
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    problems->setFocus();
    problems->setCurrentIndex(problems->model()->index(0, 0));
    QTest::keyClick(problems, Qt::Key_F1);
    const auto *guide = openWindows<HelpView>().value(0);
    QVERIFY(guide);
    const auto *text = guide->findChild<GuideText *>();
    QCOMPARE(text->source().fileName(), QStringLiteral("codes.md"));
    QCOMPARE(text->textCursor().block().text(), problems->model()->index(0, ProblemsModel::Code).data().toString());
}

// Every link in every chapter, as a click follows it.
void HelpTest::linksLeadToChaptersAndHeadings() {
    const Guide guide;
    const Browser browser;
    int followed = 0;
    int toHeadings = 0;
    for (int row = 0; row < guide.chapters->count(); ++row) {
        const QString file = guide.fileAt(row);
        if (file == QLatin1StringView("codes.md"))
            continue;
        QFile source(inSources("resources/guide/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        const QString markdown = QString::fromUtf8(source.readAll());
        for (const auto &match : link.globalMatch(markdown)) {
            const QUrl to(match.captured(1));
            if (!to.scheme().isEmpty())
                continue;
            guide.chapters->setCurrentRow(row);
            QCOMPARE(guide.file(), file);
            Q_EMIT guide.text->anchorClicked(to);
            ++followed;
            const QString wanted = to.path().isEmpty() ? file : to.path();
            QCOMPARE(guide.file(), wanted);
            QCOMPARE(guide.chosen(), guide.heading());
            if (!to.hasFragment())
                continue;
            ++toHeadings;
            // The cursor stands at the heading, and what reads on begins there.
            const QTextBlock block = guide.text->textCursor().block();
            QVERIFY2(block.blockFormat().headingLevel() > 0, qPrintable(file + u' ' + match.captured(1)));
            QCOMPARE(block.text().toLower().replace(u' ', u'-').remove(QRegularExpression(QStringLiteral("[^\\w-]"))),
                to.fragment());
        }
    }
    QVERIFY(followed > 20);
    QVERIFY(toHeadings > 2);
    QVERIFY(browser.opened.isEmpty());
}

void HelpTest::onlyTheWebIsOpened_data() {
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("opened");
    QTest::newRow("https") << QStringLiteral("https://docs.example/x") << true;
    QTest::newRow("http") << QStringLiteral("http://docs.example/") << true;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("mail") << QStringLiteral("mailto:a@example.com") << false;
    QTest::newRow("resource beside the guide") << QStringLiteral("qrc:/sample/dist/manifest.json") << false;
}

void HelpTest::onlyTheWebIsOpened() {
    QFETCH(QString, link);
    QFETCH(bool, opened);
    const Guide guide;
    const Browser browser;
    Q_EMIT guide.text->anchorClicked(QUrl(link));
    QCOMPARE(browser.opened, opened ? QList{QUrl(link)} : QList<QUrl>());
    QVERIFY(!guide.text->toPlainText().contains(QStringLiteral("\"name\":"))); // of the sample's manifest
}

void HelpTest::backAndForward() {
    Guide guide;
    guide.view.openChapter(QStringLiteral("signing.md"));
    guide.view.openChapter(QStringLiteral("publishing.md"));
    guide.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&guide.view));
    QTest::keyClick(&guide.view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(guide.file(), QStringLiteral("signing.md"));
    QCOMPARE(guide.chosen(), guide.heading());
    // What was gone back to is marked as the rest.
    guide.search->setText(QStringLiteral("publish"));
    QVERIFY(guide.text->marked() > 0);
    QTest::keyClick(&guide.view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(guide.text->marked(), guide.text->toPlainText().count(QStringLiteral("publish"), Qt::CaseInsensitive));
    QCOMPARE(guide.file(), QStringLiteral("publishing.md"));
    QCOMPARE(guide.chosen(), guide.heading());
}

void HelpTest::searchNarrowsAndMarks() {
    const Guide guide;
    const int all = guide.chapters->count();
    QTest::keyClicks(guide.search, QStringLiteral("waybillignore"));
    QVERIFY(guide.chapters->count() > 0 && guide.chapters->count() < all);
    for (int row = 0; row < guide.chapters->count(); ++row) {
        guide.chapters->setCurrentRow(row);
        QVERIFY2(guide.text->marked() > 0, qPrintable(guide.file()));
        QCOMPARE(guide.text->marked(),
            guide.text->toPlainText().count(QStringLiteral("waybillignore"), Qt::CaseInsensitive));
        QCOMPARE(guide.text->extraSelections().size(), guide.text->marked());
    }
    // Two words: both have to be there.
    const int withOne = guide.chapters->count();
    guide.search->setText(QStringLiteral("waybillignore MinIO"));
    QVERIFY(guide.chapters->count() < withOne);
    guide.search->clear();
    QCOMPARE(guide.chapters->count(), all);
    QVERIFY(guide.text->extraSelections().isEmpty());
}

void HelpTest::enterGoesFromPlaceToPlace() {
    const Guide guide;
    guide.search->setText(QStringLiteral("gpg-agent"));
    QStringList visited;
    int places = 0;
    // Once around: through every place of every chapter that has the word.
    do {
        QTest::keyClick(guide.search, Qt::Key_Return);
        QCOMPARE(guide.text->textCursor().selectedText().toLower(), QStringLiteral("gpg-agent"));
        if (visited.isEmpty() || visited.last() != guide.file())
            visited.append(guide.file());
        ++places;
    } while (places < 200 && (visited.size() == 1 || visited.last() != visited.first()));
    QCOMPARE(visited.size() - 1, static_cast<qsizetype>(guide.chapters->count()));
    QVERIFY(places > guide.chapters->count());
    // And back to the chapter before.
    QTest::keyClick(guide.search, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(guide.file(), visited.at(visited.size() - 2));
    QCOMPARE(guide.text->textCursor().selectedText().toLower(), QStringLiteral("gpg-agent"));
}

void HelpTest::nothingFoundIsSaid() {
    const Guide guide;
    guide.search->setText(QStringLiteral("zzyzx"));
    QCOMPARE(guide.chapters->count(), 0);
    QCOMPARE(guide.found->text(), QStringLiteral("Nothing was found"));
    QTest::keyClick(guide.search, Qt::Key_Return); // goes nowhere
    QCOMPARE(guide.file(), QStringLiteral("index.md"));
    guide.search->clear();
    QCOMPARE(guide.found->text(), QString());
    QCOMPARE(guide.chosen(), guide.heading());
}

void HelpTest::followsThePalette() {
    Guide guide;
    guide.view.openChapter(QStringLiteral("troubleshooting.md"));
    const auto headGround = [&] {
        for (QTextFrame *frame : guide.text->document()->rootFrame()->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(frame))
                return table->cellAt(0, 0).format().background().color();
        }
        return QColor();
    };
    QCOMPARE(headGround(), guide.text->palette().color(QPalette::AlternateBase));
    QPalette night = guide.text->palette();
    night.setColor(QPalette::AlternateBase, QColor(20, 30, 40));
    guide.view.setPalette(night);
    QCOMPARE(headGround(), QColor(20, 30, 40));
    QCOMPARE(guide.file(), QStringLiteral("troubleshooting.md"));
}

void HelpTest::controlsHaveNames() {
    const Guide guide;
    for (QWidget *control : std::initializer_list<QWidget *>{guide.chapters, guide.text, guide.search}) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(control);
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
        QVERIFY(control->focusPolicy() & Qt::TabFocus);
    }
    // Links can be reached and followed by the keyboard.
    QVERIFY(guide.text->textInteractionFlags() & Qt::LinksAccessibleByKeyboard);
}

void HelpTest::escapeClearsThenCloses() {
    Guide guide;
    guide.view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&guide.view));
    QTest::keyClick(&guide.view, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), guide.search);
    QTest::keyClicks(guide.search, QStringLiteral("key"));
    QTest::keyClick(guide.search, Qt::Key_Escape);
    QVERIFY(guide.search->text().isEmpty());
    QVERIFY(guide.view.isVisible());
    QTest::keyClick(guide.search, Qt::Key_Escape);
    QVERIFY(!guide.view.isVisible());
}

void HelpTest::theListOfKeysHasEveryAction() {
    WindowStage stage;
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_F1, Qt::ControlModifier);
    QCOMPARE(openWindows<ShortcutList>().size(), 1);
    const auto *tree = openWindows<ShortcutList>().first()->findChild<QTreeWidget *>();
    QHash<QString, QString> shown; // menu and action: keys
    QStringList menus;
    for (int row = 0; row < tree->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *menu = tree->topLevelItem(row);
        menus.append(menu->text(0));
        for (int child = 0; child < menu->childCount(); ++child)
            shown.insert(menu->text(0) + u'/' + menu->child(child)->text(0), menu->child(child)->text(1));
    }
    QCOMPARE(menus,
        (QStringList{QStringLiteral("File"), QStringLiteral("Manifest"), QStringLiteral("Release"),
            QStringLiteral("View"), QStringLiteral("View › Appearance"), QStringLiteral("View › Language"),
            QStringLiteral("Help")}));
    const auto keys
        = [](const char *text) { return QKeySequence(QString::fromLatin1(text)).toString(QKeySequence::NativeText); };
    QCOMPARE(shown.value(QStringLiteral("Release/Pack")), keys("Ctrl+B"));
    QCOMPARE(shown.value(QStringLiteral("Help/User guide")), keys("F1"));
    QVERIFY(shown.contains(QStringLiteral("View › Appearance/Dark")));
    // Whatever has a key in the window stands in the list.
    int withKeys = 0;
    for (const QAction *action : stage.window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        ++withKeys;
        QVERIFY2(
            shown.values().contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
    }
    QVERIFY(withKeys > 25);
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
