// Proves that every control has a name, that every action is in the palette, that no two keys mean two things, and that
// the keyboard alone gets from region to region.
#include "windowstage.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSignalSpy>

#include <algorithm>

using namespace waybill;
using namespace waybill::ui;

class AccessibilityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName();
    void shortcutsAreUnambiguous();
    void f6GoesThroughTheRegions();
    void tabGoesThroughEachPage_data();
    void tabGoesThroughEachPage();
    void thePaletteFindsAndRuns();
    void stepsSpeakTheirState();
    void progressAndOutcomeAreAnnounced();
    void largeFontsFit();
};

void AccessibilityTest::everyControlHasAName() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    int controls = 0;
    for (QWidget *widget : stage.window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
            || qobject_cast<QPlainTextEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)
            || qobject_cast<QComboBox *>(widget) || qobject_cast<QProgressBar *>(widget);
        // Parts of Qt's own controls speak through these.
        const bool part = widget->objectName().startsWith(QLatin1StringView("qt_"))
            || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
            || widget->inherits("QTableCornerButton") || widget->inherits("QLineEditIconButton");
        if (!control || part)
            continue;
        ++controls;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()
                + QStringLiteral(" in ") + QString::fromLatin1(widget->parentWidget()->metaObject()->className())));
    }
    QVERIFY(controls > 30);
}

void AccessibilityTest::shortcutsAreUnambiguous() {
    WindowStage stage;
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : stage.window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!taken.contains(action->shortcut()),
            qPrintable(action->text() + QStringLiteral(" and ") + taken.value(action->shortcut())));
        taken.insert(action->shortcut(), action->text());
    }
    QVERIFY(taken.size() >= 16);
}

void AccessibilityTest::f6GoesThroughTheRegions() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QSet<QWidget *> seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(stage.window.get(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        seen.insert(QApplication::focusWidget());
    }
    QCOMPARE(seen.size(), 4);
}

void AccessibilityTest::tabGoesThroughEachPage_data() {
    QTest::addColumn<int>("page");
    for (int page = 1; page <= 9; ++page)
        QTest::addRow("page %d", page) << page;
}

// The pages are made after the window was painted, and last in Qt's own order: each has to stand behind the navigation
// all the same.
void AccessibilityTest::tabGoesThroughEachPage() {
    QFETCH(int, page);
    WindowStage stage;
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    QTest::keyClick(stage.window.get(), static_cast<Qt::Key>(Qt::Key_0 + page), Qt::AltModifier);
    auto *navigation = stage.window->findChild<Navigation *>();
    const auto *shown = stage.window->findChild<QStackedWidget *>(QStringLiteral("pages"))->currentWidget();
    QCOMPARE(navigation->currentRow() >= 0, true);
    navigation->setFocus();
    QList<QWidget *> reached;
    constexpr int stepsAtMost = 200;
    for (int step = 0; step < stepsAtMost; ++step) {
        // A text that may be edited keeps Tab for itself; Ctrl+Tab leaves it.
        const QWidget *here = QApplication::focusWidget();
        const auto *text = qobject_cast<const QPlainTextEdit *>(here);
        const bool keepsTab = text && !text->isReadOnly() && !text->tabChangesFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, keepsTab ? Qt::ControlModifier : Qt::NoModifier);
        QVERIFY2(QApplication::focusWidget() != here, qPrintable(QString::fromLatin1(here->metaObject()->className())));
        if (QApplication::focusWidget() == navigation)
            break;
        reached.append(QApplication::focusWidget());
    }
    QCOMPARE(QApplication::focusWidget(), navigation);
    // First all of the page, then nothing of it any more.
    const auto isInside = [&](const QWidget *widget) { return shown->isAncestorOf(widget); };
    QVERIFY(!reached.isEmpty());
    const auto firstOutside = std::ranges::find_if_not(reached, isInside);
    QVERIFY2(
        firstOutside != reached.begin(), qPrintable(QString::fromLatin1(reached.first()->metaObject()->className())));
    QVERIFY(std::none_of(firstOutside, reached.end(), isInside));
    for (const QWidget *widget : shown->findChildren<QWidget *>()) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible()
            && widget->isEnabled() && !widget->focusProxy();
        if (reachable && !qobject_cast<const QRadioButton *>(widget))
            QVERIFY2(reached.contains(widget),
                qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() + u' '
                    + widget->accessibleName()));
    }
}

void AccessibilityTest::thePaletteFindsAndRuns() {
    WindowStage stage;
    stage.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.window.get()));
    QTest::keyClick(stage.window.get(), Qt::Key_K, Qt::ControlModifier);
    QWidget *palette = QApplication::activeModalWidget();
    QVERIFY(palette);
    auto *text = palette->findChild<QLineEdit *>();
    QTest::keyClicks(text, QStringLiteral("sample"));
    QCOMPARE(palette->findChild<QListWidget *>()->count(), 1);
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
}

void AccessibilityTest::stepsSpeakTheirState() {
    WindowStage stage;
    QVERIFY(stage.openSample());
    QCOMPARE(stage.pages()->item(0)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Contents, good"));
    QCOMPARE(stage.pages()->item(2)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Bundle, not done yet"));
}

void AccessibilityTest::progressAndOutcomeAreAnnounced() {
    WindowStage stage;
    QSignalSpy announced(stage.session.get(), &ReleaseSession::announced);
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    QStringList said;
    for (const QList<QVariant> &one : announced)
        said.append(one.first().toString());
    QVERIFY(said.filter(QStringLiteral("Opened ")).size() == 1);
    QVERIFY(said.filter(QStringLiteral("Packed ")).size() == 1);
    QVERIFY(said.contains(QStringLiteral("Publishing to Local registry.")));
    QVERIFY(said.contains(QStringLiteral("Published com.example.workdays 1.0.0.")));
}

void AccessibilityTest::largeFontsFit() {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        WindowStage stage;
        QVERIFY(stage.openSample());
        QVERIFY(stage.publish());
        const auto cutOff = [&] {
            for (const QAbstractButton *button : stage.window->findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                    return button->text();
            }
            return QString();
        };
        // Each visible button has the room that it asks for, once the layout has come to it.
        QVERIFY2(QTest::qWaitFor([&] { return cutOff().isEmpty(); }, 10'000), qPrintable(cutOff()));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
