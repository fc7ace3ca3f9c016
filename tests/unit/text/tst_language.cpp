// Proves which language is spoken, and that the compiled-in files are found: sentences, plurals, numbers.
#include "ui/text/language.h"
#include "ui/text/usertext.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace waybill;
using namespace waybill::ui;

class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() {
        for (QTranslator *installed : QCoreApplication::instance()->findChildren<QTranslator *>())
            delete installed;
        QLocale::setDefault(QLocale::system());
    }

    void theBestOneIsChosen_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QStringList>("preferred");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *name, const char *wanted, const QStringList &preferred, const char *chosen) {
            QTest::newRow(name) << QString::fromLatin1(wanted) << preferred << QString::fromLatin1(chosen);
        };
        row("asked for", "fr", {QStringLiteral("de-DE")}, "fr");
        row("asked for and unknown", "tlh", {QStringLiteral("de-DE")}, "de");
        row("the system's", "", {QStringLiteral("de-Latn-CH"), QStringLiteral("de")}, "de");
        row("the system's second", "", {QStringLiteral("nl-NL"), QStringLiteral("es-MX"), QStringLiteral("en")}, "es");
        row("none that is known", "", {QStringLiteral("nl-NL"), QStringLiteral("fi")}, "en");
        row("C", "", {QStringLiteral("C")}, "en");
        row("nothing", "", {}, "en");
        row("simplified", "", {QStringLiteral("zh-Hans-CN"), QStringLiteral("zh-CN")}, "zh_CN");
        row("simplified elsewhere", "", {QStringLiteral("zh-Hans-SG")}, "zh_CN");
        row("traditional", "", {QStringLiteral("zh-Hant-TW"), QStringLiteral("ja-JP")}, "ja");
        row("Japanese", "", {QStringLiteral("ja-JP")}, "ja");
    }

    void theBestOneIsChosen() {
        QFETCH(QString, wanted);
        QFETCH(QStringList, preferred);
        QTEST(chooseLanguage(wanted, preferred), "chosen");
    }

    void eachIsSpoken_data() {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages())
            QTest::newRow(language.code.data()) << QString(language.code);
    }

    void eachIsSpoken() {
        QFETCH(QString, code);
        const QString english = describe(Error{ErrorCode::DiskFull, {}, {}}).title;
        QCOMPARE(english, QStringLiteral("The disk is full"));
        speak(code);
        const QString spoken = describe(Error{ErrorCode::DiskFull, {}, {}}).title;
        QVERIFY(!spoken.isEmpty());
        QCOMPARE(spoken == english, code == QLatin1StringView("en"));
        QCOMPARE(QLocale().language(), QLocale(code).language());
        const auto entries = [](int number) {
            return QCoreApplication::translate("CommandLine", "%1 packed, %2 unpacked, %n entries", nullptr, number);
        };
        QVERIFY(entries(1).contains(u'1'));
        QVERIFY(entries(7).contains(u'7'));
        const bool plurals = code != QLatin1StringView("ja") && code != QLatin1StringView("zh_CN");
        QCOMPARE(entries(1).replace(u'1', u'7') != entries(7).replace(u'1', u'7'), plurals);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
