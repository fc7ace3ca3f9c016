// Proves that the window has room for every language it speaks, and for ones that it does not: texts half as long
// again, one that is read from right to left, and letters twice as large. WAYBILL_SHOTS=FOLDER keeps a picture of each
// page there.
#include "windowstage.h"

#include "ui/pages/helpview.h"
#include "ui/text/language.h"
#include "ui/text/usertext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QTranslator>

using namespace waybill;
using namespace waybill::ui;

namespace {

// Every sentence, in brackets and with so much behind it; placeholders and marks of keys stay.
class LongTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override {
        const QString text = QString::fromUtf8(source);
        return u'[' + text + QString(text.size() / 2, u'~') + u']';
    }
};

// Letters that are read from right to left, in place of the first one of each word.
class MirroredTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override {
        QString text = QString::fromUtf8(source);
        bool inWord = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool kept = i > 0 && (text[i - 1] == u'%' || text[i - 1] == u'&');
            const bool letter = text[i].isLetter();
            if (letter && !inWord && !kept)
                text[i] = QChar(0x05D0 + text[i].unicode() % 22); // a letter of Hebrew
            inWord = letter;
        }
        return text;
    }
};

QString nameOf(const QWidget *widget) {
    QString name = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
    if (const auto *parent = widget->parentWidget())
        name += QStringLiteral(" in ") + QString::fromLatin1(parent->metaObject()->className());
    return name;
}

bool isCutOff(const QLabel *label) {
    if (label->text().isEmpty() || !label->pixmap().isNull())
        return false;
    if (label->wordWrap())
        return label->height() < label->heightForWidth(label->width());
    // What may be as narrow as it likes gives way on purpose: titles and paths beside controls.
    return label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored && label->width() < label->sizeHint().width();
}

bool isCutOff(const QComboBox *box) {
    return box->width() < box->minimumSizeHint().width();
}

QStringList cutOffIn(const QWidget *window) {
    QStringList found;
    const auto tell = [&found](const QWidget *widget, const QString &text) {
        found.append(nameOf(widget) + QStringLiteral(": ") + text);
    };
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            if (!button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
                tell(widget, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (isCutOff(label))
                tell(widget, label->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (isCutOff(box))
                tell(widget, box->currentText());
        } else if (const auto *navigation = qobject_cast<const Navigation *>(widget)) {
            if (navigation->viewport()->width() < navigation->sizeHintForColumn(0))
                tell(widget, QStringLiteral("the names of the pages"));
        }
    }
    return found;
}

} // namespace

class LanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPageHasRoom_data();
    void everyPageHasRoom();
    void everythingIsMirrored();
    void theHelpExplainsEveryCode_data();
    void theHelpExplainsEveryCode();
};

void LanguagesTest::everyPageHasRoom_data() {
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
    QTest::newRow("long") << QStringLiteral("long");
    QTest::newRow("mirrored") << QStringLiteral("mirrored");
    QTest::newRow("large") << QStringLiteral("large");
    QTest::newRow("contrast") << QStringLiteral("contrast");
}

void LanguagesTest::everyPageHasRoom() {
    QFETCH(QString, language);
    LongTexts longTexts;
    MirroredTexts mirrored;
    const QFont font = QApplication::font();
    if (language == QLatin1StringView("long")) {
        QCoreApplication::installTranslator(&longTexts);
    } else if (language == QLatin1StringView("mirrored")) {
        QCoreApplication::installTranslator(&mirrored);
        QApplication::setLayoutDirection(Qt::RightToLeft);
    } else if (language == QLatin1StringView("large")) {
        QFont large = font;
        large.setPointSizeF(font.pointSizeF() * 2);
        QApplication::setFont(large);
    } else if (language == QLatin1StringView("contrast")) {
        QPalette palette(Qt::black, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                 QPalette::BrightText, QPalette::PlaceholderText})
            palette.setColor(role, Qt::white);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::AlternateBase, Qt::black);
        palette.setColor(QPalette::Highlight, Qt::yellow);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        palette.setColor(QPalette::Link, Qt::cyan);
        QApplication::setPalette(palette);
    } else {
        speak(language);
    }
    {
        WindowStage stage;
        stage.session->open(stage.path("dist"));
        QVERIFY(QTest::qWaitFor([&] { return stage.session->phase() == Phase::Ready; }, patience));
        stage.session->publish();
        QVERIFY(stage.finished());
        stage.inspection->open(stage.session->bundle()->bundle);
        QVERIFY(QTest::qWaitFor([&] { return stage.inspection->bundle() && !stage.inspection->isBusy(); }, patience));
        int pages = 0;
        for (QAction *action : stage.window->findChildren<QAction *>()) {
            const QString keys = action->shortcut().toString();
            if (keys.size() != 5 || !keys.startsWith(QLatin1StringView("Alt+")))
                continue;
            ++pages;
            action->trigger();
            // The layout comes to it within some turns of the event loop.
            const auto fits = [&] { return cutOffIn(stage.window.get()).isEmpty(); };
            const bool done = QTest::qWaitFor(fits, 3000);
            if (const QString folder = qEnvironmentVariable("WAYBILL_SHOTS"); !folder.isEmpty())
                QVERIFY(QDir().mkpath(folder)
                    && stage.window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, language, keys.last(1))));
            QVERIFY2(done, qPrintable(action->text() + u'\n' + cutOffIn(stage.window.get()).join(u'\n')));
        }
        QCOMPARE(pages, 9);
    }
    QCoreApplication::removeTranslator(&longTexts);
    QCoreApplication::removeTranslator(&mirrored);
    for (QTranslator *installed : qApp->findChildren<QTranslator *>())
        delete installed; // which takes it out
    QLocale::setDefault(QLocale::system());
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
    QApplication::setFont(font);
    QApplication::setPalette(QPalette());
}

void LanguagesTest::everythingIsMirrored() {
    QApplication::setLayoutDirection(Qt::RightToLeft);
    {
        const WindowStage stage;
        const auto *navigation = stage.window->findChild<Navigation *>();
        const auto *pages = stage.window->findChild<QStackedWidget *>(QStringLiteral("pages"));
        QVERIFY(navigation->mapTo(stage.window.get(), QPoint()).x() > pages->mapTo(stage.window.get(), QPoint()).x());
        const auto *target = stage.window->findChild<QComboBox *>(QStringLiteral("target"));
        QVERIFY(target->mapTo(stage.window.get(), QPoint()).x() < stage.window->width() / 2);
    }
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void LanguagesTest::theHelpExplainsEveryCode_data() {
    QTest::addColumn<QString>("language");
    for (const Language &language : languages())
        QTest::newRow(language.code.data()) << QString(language.code);
}

void LanguagesTest::theHelpExplainsEveryCode() {
    QFETCH(QString, language);
    const QList<Explanation> english = allExplanations();
    speak(language);
    const QList<Explanation> spoken = allExplanations();
    HelpView help;
    help.openCode(english.constFirst().code);
    const QString text = help.findChild<GuideText *>()->toPlainText();
    QCOMPARE(spoken.size(), english.size());
    int same = 0;
    for (qsizetype at = 0; at < spoken.size(); ++at) {
        QCOMPARE(spoken[at].code, english[at].code);
        // A text gives blanks that keep words together as others.
        for (QString part : {spoken[at].title, spoken[at].next.section(u'\n', 0, 0)})
            QVERIFY2(text.contains(part.replace(QChar::Nbsp, u' ')), qPrintable(spoken[at].code));
        if (spoken[at].text == english[at].text)
            ++same;
    }
    QCOMPARE(same, language == QLatin1StringView("en") ? english.size() : 0);
    for (QTranslator *installed : qApp->findChildren<QTranslator *>())
        delete installed; // which takes it out
    QLocale::setDefault(QLocale::system());
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
