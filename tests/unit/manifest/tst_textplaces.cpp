// Proves that every offset of a text has the line and column that counting by hand gives it, whatever ends its lines
// and however wide its characters are.
#include "core/manifest/textplaces.h"

#include <QRandomGenerator>
#include <QTest>

using namespace waybill;

namespace {

bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Walks from the first byte to `offset`, one step a byte.
TextPlace walked(const QByteArray &text, qint64 offset, qint64 bytes) {
    TextPlace place{1, 1, 0, offset, bytes};
    for (qint64 i = 0; i < offset; ++i) {
        const bool lineEnd = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'));
        if (lineEnd) {
            ++place.line;
            place.column = 1;
        } else if (!isContinuation(text[i])) {
            ++place.column;
        }
    }
    for (qint64 i = offset; i < offset + bytes; ++i)
        place.length += isContinuation(text[i]) ? 0 : 1;
    return place;
}

QByteArray someText(quint32 seed, int pieces) {
    static const QList<QByteArray> alphabet{"a", " ", "\t", "\n", "\r\n", "\r", "é", "語", "🚀", "e\xcc\x81", "\"",
        "\\", "\xef\xbb\xbf", "\xf4\x8f\xbf\xbf", "\xc2\x80", QByteArray(1, '\0')};
    QRandomGenerator random(seed);
    QByteArray text;
    for (int i = 0; i < pieces; ++i)
        text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
    return text;
}

} // namespace

class TextPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("length");
        const auto row
            = [](const char *name, const QByteArray &text, int offset, int bytes, int line, int column, int length) {
                  QTest::newRow(name) << text << offset << bytes << line << column << length;
              };
        row("the first byte", "abc", 0, 1, 1, 1, 1);
        row("the end", "abc", 3, 0, 1, 4, 0);
        row("a tab is one column", "\t\tx", 2, 1, 1, 3, 1);
        row("behind a line feed", "a\nb", 2, 1, 2, 1, 1);
        row("the line feed itself", "a\nb", 1, 1, 1, 2, 1);
        row("behind a CRLF", "a\r\nb", 3, 1, 2, 1, 1);
        row("the CR of a CRLF", "a\r\nb", 1, 1, 1, 2, 1);
        row("the LF of a CRLF", "a\r\nb", 2, 1, 1, 3, 1);
        row("behind a lone CR", "a\rb", 2, 1, 2, 1, 1);
        row("behind two CRs", "a\r\rb", 3, 1, 3, 1, 1);
        row("behind LF and CR", "a\n\rb", 3, 1, 3, 1, 1);
        row("behind a last CR", "a\r", 2, 0, 2, 1, 0);
        row("behind a last line feed", "a\n", 2, 0, 2, 1, 0);
        row("behind two bytes", "éx", 2, 1, 1, 2, 1);
        row("behind three bytes", "語x", 3, 1, 1, 2, 1);
        row("behind four bytes", "🚀x", 4, 1, 1, 2, 1);
        row("four bytes are one", "x🚀y", 1, 4, 1, 2, 1);
        row("a combining mark counts", "e\xcc\x81x", 3, 1, 1, 3, 1);
        row("a joined family is five", "👩‍👩‍👧", 0, 18, 1, 1, 5);
        row("over a line end", "ab\ncd", 1, 3, 1, 2, 3);
        row("line separators of Unicode end no line",
            "a\xe2\x80\xa8"
            "b",
            4, 1, 1, 3, 1);
    }
    void place() {
        QFETCH(QByteArray, text);
        QFETCH(int, offset);
        QFETCH(int, bytes);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(int, length);
        QCOMPARE(TextPlaces(text).at(offset, bytes), (TextPlace{line, column, length, offset, bytes}));
        QCOMPARE(walked(text, offset, bytes), (TextPlace{line, column, length, offset, bytes})); // the oracle below
    }

    void everyOffsetOfManyTexts_data() {
        QTest::addColumn<QByteArray>("text");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << someText(seed, 700);
        QTest::newRow("one long line") << QByteArray("🚀").repeated(1000);
        QTest::newRow("line feeds alone") << QByteArray(1000, '\n');
        QTest::newRow("exactly one stride") << QByteArray(256, 'x');
        QTest::newRow("one byte over a stride") << QByteArray(257, 'x');
        QTest::newRow("no UTF-8") << QByteArray(300, '\x80') + "\n" + QByteArray(300, '\xff');
    }
    void everyOffsetOfManyTexts() {
        QFETCH(QByteArray, text);
        const TextPlaces places(text);
        for (qint64 offset = 0; offset <= text.size(); ++offset) {
            for (const qint64 bytes : {qint64(0), qint64(1), qint64(5), qint64(300)}) {
                const qint64 within = std::min(bytes, text.size() - offset);
                QCOMPARE(places.at(offset, bytes), walked(text, offset, within));
            }
        }
    }

    void whatIsOutsideIsCutToTheText() {
        const QByteArray text = "ab\ncd";
        const TextPlaces places(text);
        QCOMPARE(places.at(-5, 1), (TextPlace{1, 1, 1, 0, 1}));
        QCOMPARE(places.at(100, 7), (TextPlace{2, 3, 0, 5, 0}));
        QCOMPARE(places.at(4, 100), (TextPlace{2, 2, 1, 4, 1}));
        QCOMPARE(places.at(1, -3), (TextPlace{1, 2, 0, 1, 0}));
        const QByteArray nothing;
        QCOMPARE(TextPlaces(nothing).at(0, 0), (TextPlace{1, 1, 0, 0, 0}));
        QCOMPARE(TextPlaces(nothing).at(3, 3), (TextPlace{1, 1, 0, 0, 0}));
    }
};

QTEST_GUILESS_MAIN(TextPlacesTest)
#include "tst_textplaces.moc"
