// Proves that strings are read as JavaScript reads them, unit by unit, and that a broken text is broken where it is
// said to be.
#include "core/manifest/jsonstring.h"

#include <QTest>

using namespace waybill;

class JsonStringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeUnitHasItsEscape() {
        QByteArray lower;
        QByteArray upper;
        QString expected;
        for (int unit = 0; unit <= 0xFFFF; ++unit) {
            const QByteArray digits = QByteArray::number(unit, 16).rightJustified(4, '0');
            lower += "\\u" + digits;
            upper += "\\u" + digits.toUpper();
            expected += QChar(static_cast<char16_t>(unit));
        }
        QCOMPARE(unescapedJson(lower), expected);
        QCOMPARE(unescapedJson(upper), expected);
    }

    void everyCharacterStandsForItself() {
        QString all;
        for (char32_t c = 0x20; c <= QChar::LastValidCodePoint; ++c) {
            if (c != '"' && c != '\\' && !QChar::isSurrogate(c))
                all += QChar::fromUcs4(c);
        }
        QCOMPARE(unescapedJson(all.toUtf8()), all);
    }

    void everyOneLetterEscape() {
        const QHash<char, char> known{
            {'"', '"'}, {'\\', '\\'}, {'/', '/'}, {'b', '\b'}, {'f', '\f'}, {'n', '\n'}, {'r', '\r'}, {'t', '\t'}};
        for (int letter = 0; letter < 256; ++letter) {
            const char c = static_cast<char>(letter);
            const auto text = unescapedJson(QByteArray("ab\\") + c);
            if (known.contains(c))
                QCOMPARE(text, QStringLiteral("ab") + QLatin1Char(known[c]));
            else
                QCOMPARE(text, std::unexpected(qsizetype(2)));
        }
    }

    void hexDigitsAreFour_data() {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("at");
        for (const char *bad : {"\\u", "\\u1", "\\u12", "\\u123", "\\u123g", "\\u 123", "\\u+123", "\\u-123", "\\u0x12",
                 "\\u12é4", "\\u{1F680}", "\\U0041"})
            QTest::newRow(bad) << QByteArray(bad) << 0;
        QTest::newRow("behind a good one") << QByteArray("\\u0041é\\u004") << 8;
    }
    void hexDigitsAreFour() {
        QFETCH(QByteArray, raw);
        QFETCH(int, at);
        QCOMPARE(unescapedJson(raw), std::unexpected(qsizetype(at)));
    }

    void aLeadingMarkStaysWhereverARunBegins() {
        const QString mark(QChar(0xFEFF));
        QCOMPARE(unescapedJson("\xef\xbb\xbf"), mark);
        QCOMPARE(unescapedJson("\xef\xbb\xbfname"), mark + QStringLiteral("name"));
        QCOMPARE(unescapedJson("\\n\xef\xbb\xbf\\n"), u'\n' + mark + u'\n');
        QCOMPARE(unescapedJson("\\ufeff\xef\xbb\xbf"), mark + mark);
        QCOMPARE(unescapedJson(""), QString());
    }

    void aStringEndsAtItsQuote_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("end");
        QTest::newRow("empty") << QByteArray("\"\" x") << 2;
        QTest::newRow("plain") << QByteArray("\"ab\" \"c\"") << 4;
        QTest::newRow("an escaped quote") << QByteArray("\"a\\\"b\"c") << 6;
        QTest::newRow("an escaped backslash") << QByteArray("\"a\\\\\"b\"") << 5;
        QTest::newRow("wide") << QByteArray("\"🚀\"x") << 6;
        QTest::newRow("no end") << QByteArray("\"abc") << 4;
        QTest::newRow("ends in a backslash") << QByteArray("\"abc\\") << 5;
    }
    void aStringEndsAtItsQuote() {
        QFETCH(QByteArray, text);
        QFETCH(int, end);
        QCOMPARE(jsonStringEnd(text, 0), end);
    }

    void tokensStandBetweenWhiteSpace() {
        const QByteArray text = " \t\r\n1 , 2\n";
        QCOMPARE(nextJsonToken(text, 0), 4);
        QCOMPARE(nextJsonToken(text, 4), 4);
        QCOMPARE(nextJsonToken(text, 5), 6);
        QCOMPARE(nextJsonToken(text, 9), text.size());
        QCOMPARE(jsonTokenEnd(text, text.size()), 9);
        QCOMPARE(jsonTokenEnd(text, 8), 7);
        QCOMPARE(jsonTokenEnd(text, 1000), 9);
        QCOMPARE(jsonTokenEnd(text, 4), 0);
        QCOMPARE(nextJsonToken({}, 0), 0);
        for (int c = 0; c < 256; ++c)
            QCOMPARE(isJsonSpace(static_cast<char>(c)), c == 0x20 || c == 0x09 || c == 0x0A || c == 0x0D);
    }
};

QTEST_GUILESS_MAIN(JsonStringTest)
#include "tst_jsonstring.moc"
