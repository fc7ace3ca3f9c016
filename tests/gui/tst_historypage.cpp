// Proves the history page and the bar above the pages by pressing what people press: what did not end stands first and
// is said in words, comes to its true end by a button, is filtered, copied and exported; everything has a name and a
// key of its own; large fonts fit.
#include "tests/gui/windowstage.h"
#include "tests/support/historystage.h"
#include "ui/models/jobmodel.h"
#include "ui/pages/historypage.h"
#include "ui/pages/jobview.h"
#include "ui/pages/sizechart.h"
#include "ui/pages/unfinishedbar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace waybill;
using namespace waybill::ui;

namespace {

struct PageStage : HistoryStage {
    std::unique_ptr<HistoryPage> page;

    void show() {
        page = std::make_unique<HistoryPage>(*history);
        page->resize(900, 760);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get())
            || !QTest::qWaitFor([&] { return history->wasRead() && settled(); }, HistoryStage::patience))
            qFatal("no page");
    }
    ~PageStage() { page.reset(); }

    bool settled() const { return history->jobs().isEmpty() || page->findChild<JobView *>()->isVisible(); }

    template <typename T> T *visible(const std::function<bool(const T *)> &fits) const {
        for (T *candidate : page->findChildren<T *>()) {
            if (candidate->isVisible() && fits(candidate))
                return candidate;
        }
        return nullptr;
    }
    QAbstractButton *button(const char *text) const {
        return visible<QAbstractButton>(
            [&](const QAbstractButton *each) { return each->text().remove(u'&').startsWith(QString::fromUtf8(text)); });
    }
    QStringList buttonsOfTheJob() const {
        QStringList texts;
        for (const QAbstractButton *each : page->findChild<JobView *>()->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && !each->accessibleDescription().isEmpty())
                texts.append(each->text().remove(u'&'));
        }
        return texts;
    }
    // And its end.
    bool press(const char *text) {
        QAbstractButton *found = button(text);
        if (!found || !found->isEnabled())
            return false;
        QSignalSpy ended(history.get(), &PublishHistory::ended);
        QTest::mouseClick(found, Qt::LeftButton);
        return ended.wait(HistoryStage::patience) && read()
            && QTest::qWaitFor([&] { return settled(); }, HistoryStage::patience);
    }
    QString label(const char *name) const {
        const auto *found
            = visible<QLabel>([&](const QLabel *label) { return label->objectName() == QString::fromLatin1(name); });
        return found ? found->text() : QString();
    }
    QLineEdit *line(const char *name) const {
        return visible<QLineEdit>(
            [&](const QLineEdit *each) { return each->accessibleName() == QString::fromUtf8(name); });
    }
    QAbstractItemView *table() const { return page->findChild<QAbstractItemView *>(QStringLiteral("jobs")); }
    QString cell(int row, int column) const {
        return table()->model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    bool waitFor(const QString &id) const {
        return QTest::qWaitFor(
            [&] { return history->details() && history->details()->job.id == id; }, HistoryStage::patience);
    }
    bool waitForTitle(const QString &title) const {
        return QTest::qWaitFor([&] { return label("jobOutcome") == title; }, HistoryStage::patience);
    }
};

// Answers the file dialog that is open.
bool chooseFile(const QString &file) {
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                return dialog != nullptr;
            },
            HistoryStage::patience))
        return false;
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, HistoryStage::patience);
}

} // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistorySaysSo();
    void whatDidNotEndStandsFirstInWords();
    void anUnknownOneIsFoundOut();
    void eachStateHasItsButtons();
    void theDetailsHoldEverything();
    void sizesAreShownByVersion();
    void aFilterFindsByWhatIsWritten();
    void receiptsAreVerifiedFromAFile();
    void everythingIsExported();
    void aLongHistoryIsOneReset();
    void theBarSaysWhatIsKnown();
    void aPublishOfTheWindowStandsInTheHistory();
    void everyControlHasANameAndAKeyOfItsOwn();
    void largeFontsFit();
};

void HistoryPageTest::anEmptyHistorySaysSo() {
    PageStage stage;
    stage.show();
    QVERIFY(stage.label("noJobs").startsWith(QStringLiteral("Nothing was published yet.")));
    QVERIFY(!stage.table()->isVisible());
    QVERIFY(!stage.button("Export all")->isEnabled());
    stage.page->focusAction();
    QVERIFY(stage.button("Verify a receipt file")->hasFocus());
}

void HistoryPageTest::whatDidNotEndStandsFirstInWords() {
    PageStage stage;
    const QString left = stage.notSent();
    stage.published();
    stage.show();
    QCOMPARE(stage.table()->model()->rowCount(), 2);
    QCOMPARE(stage.label("jobsLeft"), QStringLiteral("1 publish did not end; it stands first."));
    QCOMPARE(stage.cell(0, JobModel::State), QStringLiteral("Did not end: nothing was sent"));
    QCOMPARE(stage.cell(1, JobModel::State), QStringLiteral("Published"));
    QCOMPARE(stage.cell(1, JobModel::Server), QStringLiteral("Acme"));
    QCOMPARE(stage.cell(1, JobModel::Signer), QStringLiteral("not signed"));
    QCOMPARE(stage.line("Job id")->text(), left);
    // By the keyboard alone.
    stage.page->focusAction();
    QVERIFY(stage.table()->hasFocus());
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QVERIFY(stage.waitForTitle(QStringLiteral("Published")));
}

void HistoryPageTest::anUnknownOneIsFoundOut() {
    PageStage stage;
    stage.unknown();
    stage.show();
    QCOMPARE(stage.label("jobOutcome"), QStringLiteral("It is not known whether it is published"));
    QVERIFY(stage.label("jobTruth").startsWith(QStringLiteral("The version may be published, or may not")));
    QVERIFY(stage.label("jobFailure").startsWith(QStringLiteral("Why: ")));
    QVERIFY(stage.press("Check again"));
    QVERIFY(stage.waitForTitle(QStringLiteral("Published")));
    QCOMPARE(stage.label("jobsLeft"), QString());
    QVERIFY(!stage.page->findChild<ErrorPane *>()->isVisible());
}

void HistoryPageTest::eachStateHasItsButtons() {
    PageStage stage;
    stage.publish.request.server.installAfterPublish = true; // which this registry does not know
    stage.published();
    stage.show();
    QCOMPARE(stage.buttonsOfTheJob(), (QStringList{QStringLiteral("Install again"), QStringLiteral("Verify receipt")}));
    QVERIFY(stage.label("jobTruth").startsWith(QStringLiteral("The version is published.")));
    QVERIFY(stage.press("Install again"));
    QVERIFY(stage.page->findChild<ErrorPane *>()->isVisible());
    QVERIFY(stage.page->findChild<QLabel *>(QStringLiteral("errorTitle"))
            ->text()
            .startsWith(QStringLiteral("The version is published, but was not installed")));
    stage.publish.request.server.installAfterPublish = false;
    stage.setVersion("1.4.3");
    const QString refused = stage.notCleanedUp();
    QVERIFY(stage.read());
    stage.page->showJob(refused);
    QVERIFY(stage.waitForTitle(QStringLiteral("Refused by the server, and not cleaned up")));
    QCOMPARE(stage.buttonsOfTheJob(), (QStringList{QStringLiteral("Clean up"), QStringLiteral("Dismiss")}));
    stage.setVersion("1.4.4");
    const QString left = stage.notSent();
    QVERIFY(stage.read());
    stage.page->showJob(left);
    QVERIFY(stage.waitForTitle(QStringLiteral("Did not end: nothing was sent")));
    QCOMPARE(stage.buttonsOfTheJob(), (QStringList{QStringLiteral("Go on"), QStringLiteral("Dismiss")}));
    QVERIFY(stage.press("Dismiss"));
    stage.page->showJob(left);
    QVERIFY(stage.waitForTitle(QStringLiteral("Not published")));
    QCOMPARE(stage.buttonsOfTheJob(), QStringList());
}

void HistoryPageTest::theDetailsHoldEverything() {
    PageStage stage;
    const QString id = stage.published();
    stage.show();
    QCOMPARE(stage.line("Job id")->text(), id);
    QCOMPARE(stage.line("SHA-256")->text(), stage.publish.hash);
    QVERIFY(stage.line("Server")->text().startsWith(QStringLiteral("Acme (http://")));
    QCOMPARE(stage.line("Signature")->text(), QStringLiteral("none"));
    QVERIFY(!stage.line("Signer's fingerprint"));
    for (QAbstractButton *each : stage.page->findChildren<QAbstractButton *>()) {
        if (each->accessibleName() == QLatin1StringView("Copy: SHA-256"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QCOMPARE(QApplication::clipboard()->text(), stage.publish.hash);
    QVERIFY(stage.announced.contains(QStringLiteral("The SHA-256 was copied.")));
    const auto *steps = stage.visible<QListWidget>([](const QListWidget *) { return true; });
    QVERIFY(steps->item(0)->text().endsWith(QStringLiteral("Uploading: begun")));
    const auto *receipt = stage.visible<QPlainTextEdit>([](const QPlainTextEdit *) { return true; });
    QVERIFY(receipt->toPlainText().contains(stage.publish.hash));
    QVERIFY(stage.press("Verify receipt"));
    QVERIFY(stage.label("jobResult").startsWith(QStringLiteral("The history says the same.")));
}

// Of what was published alone, one bar a version; a bar and a row of the table are chosen together.
void HistoryPageTest::sizesAreShownByVersion() {
    PageStage stage;
    const QString first = stage.published();
    stage.show();
    const auto *chart = stage.page->findChild<SizeChart *>();
    QVERIFY2(!chart->isVisible(), "one version has nothing to be compared with");
    stage.publish.bytes.append(QByteArray(stage.publish.bytes.size(), 'x')); // and the version's own characters
    stage.setVersion("1.4.3");
    const QString second = stage.published();
    stage.setVersion("1.4.4");
    stage.notCleanedUp();
    QVERIFY(stage.read());
    QVERIFY(chart->isVisible());
    stage.page->showJob(second);
    QVERIFY2(QRegularExpression(QStringLiteral("^1\\.4\\.3: .*, 100\\.[0-9] % more than 1\\.4\\.2$"))
                 .match(chart->accessibleDescription())
                 .hasMatch(),
        qPrintable(chart->accessibleDescription()));
    QVERIFY(!chart->barOf(1).isEmpty());
    QVERIFY(std::abs(chart->barOf(1).height() - 2 * chart->barOf(0).height()) <= 2);
    auto *pressed = stage.page->findChild<SizeChart *>();
    QTest::mouseClick(pressed, Qt::LeftButton, {}, chart->barOf(0).center());
    QVERIFY(stage.waitFor(first));
    QVERIFY(chart->accessibleDescription().startsWith(QStringLiteral("1.4.2: ")));
    QTest::keyClick(pressed, Qt::Key_Right);
    QVERIFY(stage.waitFor(second));
    QTest::keyClick(pressed, Qt::Key_Right); // there is no further one
    QVERIFY(stage.waitFor(second));
}

void HistoryPageTest::aFilterFindsByWhatIsWritten() {
    PageStage stage;
    stage.published();
    stage.setVersion("1.4.3");
    const QString second = stage.published();
    stage.show();
    QLineEdit *filter = stage.line("Filter the publishes");
    filter->setFocus();
    for (const QString &text : {QStringLiteral("1.4.3"), second.left(8), second.toUpper()}) {
        filter->clear();
        QTest::keyClicks(filter, text);
        QCOMPARE(stage.table()->model()->rowCount(), 1);
        QCOMPARE(stage.cell(0, JobModel::Version), QStringLiteral("1.4.3"));
    }
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("nothing is called so"));
    QCOMPARE(stage.table()->model()->rowCount(), 0);
    QVERIFY(!stage.page->findChild<JobView *>()->isVisible());
    filter->clear();
    QCOMPARE(stage.table()->model()->rowCount(), 2);
    QVERIFY(QTest::qWaitFor([&] { return stage.settled(); }, HistoryStage::patience));
}

void HistoryPageTest::receiptsAreVerifiedFromAFile() {
    PageStage stage;
    const QString id = stage.published();
    stage.show();
    QByteArray text = QJsonDocument(stage.job(id).receipt).toJson();
    writeFile(stage.path("receipt.json"), text.replace("1.4.2", "1.4.9"));
    QSignalSpy ended(stage.history.get(), &PublishHistory::ended);
    QTest::mouseClick(stage.button("Verify a receipt file"), Qt::LeftButton);
    QVERIFY(chooseFile(stage.path("receipt.json")));
    QVERIFY(!ended.isEmpty() || ended.wait(HistoryStage::patience));
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The receipt does not fit"));
    QVERIFY(stage.label("jobResult").contains(QStringLiteral("1.4.9")));
}

void HistoryPageTest::everythingIsExported() {
    PageStage stage;
    stage.published();
    stage.show();
    QTest::mouseClick(stage.button("Export all"), Qt::LeftButton);
    QVERIFY(chooseFile(stage.path("all.jsonl")));
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(stage.path("all.jsonl")); }, HistoryStage::patience));
}

void HistoryPageTest::aLongHistoryIsOneReset() {
    QList<Job> jobs(10'000);
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        jobs[i].id = QString::number(i);
        jobs[i].settled = true;
    }
    JobModel model;
    const QSignalSpy resets(&model, &JobModel::modelReset);
    const QSignalSpy changes(&model, &JobModel::dataChanged);
    model.setJobs(jobs);
    QCOMPARE(model.rowCount(), 10'000);
    jobs[77].outcome = Outcome::Finalized;
    model.setJobs(jobs);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(model.index(77, JobModel::State).data(Qt::DisplayRole).toString(), QStringLiteral("Published"));
}

void HistoryPageTest::theBarSaysWhatIsKnown() {
    HistoryStage left;
    const QString id = left.unknown();
    const QString other = left.notSent();
    UnfinishedBar bar(*left.history);
    const QSignalSpy said(&bar, &UnfinishedBar::announced);
    QSignalSpy shown(&bar, &UnfinishedBar::showWanted);
    bar.show();
    QVERIFY(left.read());
    const auto *text = bar.findChild<QLabel *>(QStringLiteral("unfinishedText"));
    QVERIFY(text->text().startsWith(
        QStringLiteral("A publish did not end: com.acme.reports 1.4.2 to Acme. What is known: ")));
    QVERIFY(text->text().endsWith(QStringLiteral("One more did not end.")));
    QCOMPARE(said.size(), 1);
    QCOMPARE(said[0][0].toString(), text->text());
    const auto press = [&](const char *name) {
        for (QAbstractButton *each : bar.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text().remove(u'&') == QLatin1StringView(name))
                QTest::mouseClick(each, Qt::LeftButton);
        }
        return QTest::qWaitFor([&] { return !left.history->isBusy(); }, HistoryStage::patience) && left.read();
    };
    QVERIFY(press("Show"));
    QCOMPARE(shown.last()[0].toString(), other);
    QVERIFY(press("Dismiss"));
    QVERIFY(!left.job(other).unfinished());
    QVERIFY(text->text().contains(QStringLiteral("The version may be published, or may not")));
    QVERIFY(press("Check again"));
    QCOMPARE(shown.last()[0].toString(), id);
    QCOMPARE(outcomeName(left.job(id).outcome), QStringLiteral("finalized"));
    QVERIFY(QTest::qWaitFor([&] { return !bar.isVisible(); }, HistoryStage::patience));
}

void HistoryPageTest::aPublishOfTheWindowStandsInTheHistory() {
    WindowStage stage;
    QVERIFY(QTest::qWaitFor([&] { return stage.history->wasRead(); }, HistoryStage::patience));
    QVERIFY(stage.openSample());
    QVERIFY(stage.publish());
    stage.choose(Page::History);
    QVERIFY(QTest::qWaitFor(
        [&] { return stage.label("jobOutcome") == QLatin1StringView("Published"); }, HistoryStage::patience));
    QVERIFY(stage.label("jobTitle").startsWith(QStringLiteral("com.example.workdays ")));
    const auto *bar = stage.window->findChild<UnfinishedBar *>();
    QVERIFY(bar && !bar->isVisible());
}

void HistoryPageTest::everyControlHasANameAndAKeyOfItsOwn() {
    PageStage stage;
    stage.publish.request.server.installAfterPublish = true;
    stage.published();
    stage.publish.request.server.installAfterPublish = false;
    stage.setVersion("1.4.3");
    const QString refused = stage.notCleanedUp();
    stage.setVersion("1.4.4");
    const QString left = stage.notSent();
    stage.show();
    int controls = 0;
    const auto look = [&](const char *when) {
        QHash<QChar, QString> taken;
        // The window's menus, its header and the bar have these.
        for (const QChar letter : QStringLiteral("FRVHTWKNLM"))
            taken.insert(letter, QStringLiteral("the window"));
        for (QWidget *widget : stage.page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool control
                = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            const bool part = widget->objectName().startsWith(QLatin1StringView("qt_"))
                || widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton")
                || widget->inherits("QLineEditIconButton") || !widget->isVisible();
            if (!control || part)
                continue;
            ++controls;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(when) + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            static const QRegularExpression marked(QStringLiteral("&(\\w)"));
            const auto match = button ? marked.match(button->text()) : QRegularExpressionMatch();
            if (!match.hasMatch() || !button->isEnabled())
                continue;
            const QChar letter = match.captured(1).front().toUpper();
            QVERIFY2(!taken.contains(letter),
                qPrintable(QString::fromLatin1(when) + QStringLiteral(": ") + button->text() + QStringLiteral(" and ")
                    + taken.value(letter)));
            taken.insert(letter, button->text());
        }
    };
    for (const QString &id : {left, refused}) {
        stage.page->showJob(id);
        QVERIFY(QTest::qWaitFor(
            [&] { return stage.line("Job id") && stage.line("Job id")->text() == id; }, HistoryStage::patience));
        look("left behind");
    }
    QTest::keyClick(stage.table(), Qt::Key_End, Qt::ControlModifier);
    QVERIFY(stage.waitForTitle(QStringLiteral("Published, not installed")));
    look("published");
    QVERIFY(stage.press("Install again"));
    look("with an error");
    QVERIFY(controls > 50);
}

void HistoryPageTest::largeFontsFit() {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        PageStage stage;
        stage.unknown();
        stage.show();
        const auto *area = stage.page->findChild<QScrollArea *>();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        for (const QAbstractButton *each : stage.page->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && !each->text().isEmpty())
                QVERIFY2(each->width() >= each->minimumSizeHint().width(), qPrintable(each->text()));
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(HistoryPageTest)
#include "tst_historypage.moc"
