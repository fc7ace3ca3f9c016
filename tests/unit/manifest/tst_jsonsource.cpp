// Proves the JSON reader: strict grammar, strict UTF-8, limits, and the place of every value.
#include "core/manifest/jsonsource.h"

#include <QTest>

using namespace waybill;

namespace {

QString firstCode(const JsonSource &source) {
    return source.findings.isEmpty() ? QString() : source.findings.first().code;
}

} // namespace

class JsonSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoJson_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"{", "}", "[", "[1,]", "[,1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a:1}", "{'a':1}",
                 "[1 2]", "01", "+1", ".5", "1.", "1e", "-", "nul", "True", "NaN", "Infinity", "\"\\x\"", "\"\\u12\"",
                 "// c\n{}", "{/* c */}", "[1]]", "{\"a\":1 \"b\":2}", "[\"a\" : 1]", "\"\\"})
            QTest::newRow(text) << QByteArray(text);
    }
    void refusesWhatIsNoJson() {
        QFETCH(QByteArray, text);
        const JsonSource source = readJson(text);
        QVERIFY(!source.root);
        QCOMPARE(source.findings.size(), 1);
        const TextPlace &place = source.findings.first().place;
        QVERIFY(place.line >= 1 && place.column >= 1);
        QVERIFY(place.offset >= 0 && place.offset <= text.size());
    }

    void takesWhatIsJson_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"null", "true", "false", "0", "-0", "1.5e-7", "1E+2", "\"\"",
                 "\"\\u00e9\\ud83d\\ude80\\\\\\/\\b\\f\\n\\r\\t\"", "[]", "{}", " \t\r\n[ 1 , [ ] , { } ] \n",
                 "{\"\":{\"\":[]}}", "12345678901234567890123", "1e400", "[1e400, 2]",
                 "{\"a\": 1e400, \"b\": [-1e400]}", "\"\\ud800\""})
            QTest::newRow(text) << QByteArray(text);
    }
    void takesWhatIsJson() {
        QFETCH(QByteArray, text);
        const JsonSource source = readJson(text);
        QVERIFY2(source.root, qPrintable(firstCode(source)));
    }

    void knowsWhereEachValueStands() {
        const QByteArray text = "{\r\n\t\"ключ\": [1, \"🚀\", {\"x\": null}],\r\n\t\"b\" : -2.5e1\r\n}";
        const JsonSource source = readJson(text);
        QVERIFY(source.root);
        const auto at = [&](const TextPlace &place) { return text.sliced(place.offset, place.bytes); };
        const JsonMember &key = source.root->members[0];
        QCOMPARE(at(key.keyPlace), "\"ключ\"");
        QCOMPARE(key.keyPlace.line, 2);
        QCOMPARE(key.keyPlace.column, 2);
        QCOMPARE(key.keyPlace.length, 6);
        QCOMPARE(at(key.value.place), "[1, \"🚀\", {\"x\": null}]");
        QCOMPARE(key.value.place.column, 10);
        QCOMPARE(at(key.value.items[0].place), "1");
        QCOMPARE(at(key.value.items[1].place), "\"🚀\"");
        QCOMPARE(key.value.items[1].place.length, 3);
        QCOMPARE(key.value.items[2].place.column, 19);
        QCOMPARE(at(key.value.items[2].members[0].value.place), "null");
        const JsonMember &b = source.root->members[1];
        QCOMPARE(at(b.value.place), "-2.5e1");
        QCOMPARE(b.value.place.line, 3);
        QCOMPARE(b.value.place.column, 8);
        QCOMPARE(b.value.number, -25.0);
        QCOMPARE(at(source.root->place), text);
    }

    void keepsRepeatedKeysAndTakesTheLast() {
        const JsonSource source = readJson(R"({"a": 1, "b": 2, "a": 3, "\u0061": 4})");
        QVERIFY(source.root);
        QCOMPARE(source.root->members.size(), 4);
        QCOMPARE(source.root->find(u"a")->value.number, 4.0);
        QCOMPARE(source.findings.size(), 2);
        QCOMPARE(firstCode(source), QStringLiteral("WB1010"));
        QCOMPARE(source.findings.first().place.column, 18);
        QVERIFY(!source.root->find(u"c"));
    }

    void holdsItsLimits() {
        const QByteArray deep = QByteArray(64, '[') + QByteArray(64, ']');
        QVERIFY(readJson(deep).root);
        const JsonSource tooDeep = readJson('[' + deep + ']');
        QVERIFY(!tooDeep.root);
        QCOMPARE(firstCode(tooDeep), QStringLiteral("WB1006"));
        QCOMPARE(tooDeep.findings.first().arguments, QStringList{QStringLiteral("64")});
        QCOMPARE(tooDeep.findings.first().place.column, 65);
        QCOMPARE(firstCode(readJson(QByteArray(100'000, '[') + QByteArray(100'000, ']'))), QStringLiteral("WB1006"));
        const QByteArray large = '"' + QByteArray(1024 * 1024 - 2, 'x') + '"';
        QVERIFY(readJson(large).root);
        QCOMPARE(firstCode(readJson(large + ' ')), QStringLiteral("WB1005"));
    }

    // Whatever stands in the text, its place is in the text.
    void survivesEveryCutOfAText() {
        const QByteArray text = "{\"a\": [1, \"é🚀\\u00e9\", {\"b\": null, \"c\": true}], \"d\": -1.5e3}";
        QVERIFY(readJson(text).root);
        for (qsizetype size = 0; size < text.size(); ++size) {
            const JsonSource source = readJson(text.first(size));
            QVERIFY(!source.root);
            QVERIFY(source.findings.first().place.offset <= size);
        }
        for (qsizetype i = 0; i < text.size(); ++i) {
            QByteArray broken = text;
            broken[i] = '\x01';
            QVERIFY(!readJson(broken).root);
        }
    }
};

QTEST_GUILESS_MAIN(JsonSourceTest)
#include "tst_jsonsource.moc"
