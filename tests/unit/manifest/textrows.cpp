#include "judgerows.h"

namespace waybill {

namespace {

class TextRows {
public:
    QList<JudgeRow> rows;

    void add(const QByteArray &name, const QByteArray &marked, const char *code) {
        rows.append({name, marked, {QString::fromLatin1(code) + QStringLiteral(" $")}});
    }
};

void encoding(TextRows &rows) {
    rows.add("nothing", "«»", "WB1004");
    rows.add("white space only", "«» \n", "WB1004");
    rows.add("byte order mark", "«\xef\xbb\xbf»{}", "WB1003");
    rows.add("byte order mark alone", "«\xef\xbb\xbf»", "WB1003");
    rows.add("byte order mark of UTF-16", "«\xff»\xfe{}", "WB1002");
    rows.add("Latin-1", "{\"name\": \"«\xe9»\"}", "WB1002");
    rows.add("Latin-1 behind UTF-8", "{\"é\": \"🚀\",\r\n\t\"n\": \"«\xe9»\"}", "WB1002");
    rows.add("an overlong form", "{\"name\": \"«\xc0»\xaf\"}", "WB1002");
    rows.add("a surrogate as UTF-8", "{\"name\": \"«\xed»\xa0\x80\"}", "WB1002");
    rows.add("beyond Unicode", "{\"name\": \"«\xf4»\x90\x80\x80\"}", "WB1002");
    rows.add("a character cut by the end", "{\"name\": \"«\xf0»\x9f\x9a", "WB1002");
    rows.add("a byte order mark between values", "{«\xef\xbb\xbf»}", "WB1001");
}

void strings(TextRows &rows) {
    rows.add("a raw line feed in a text", "{\"name\": \"a«\n»b\"}", "WB1008");
    rows.add("a raw tab in a text", "{\"name\": \"a«\t»b\"}", "WB1008");
    rows.add("a raw NUL in a text", QByteArrayLiteral("{\"name\": \"a«\0»b\"}"), "WB1008");
    rows.add("a raw line feed behind a backslash", "{\"name\": \"a\\«\n»b\"}", "WB1008");
    rows.add("a raw tab in a key", "{\"na«\t»me\": 1}", "WB1008");
    rows.add("a text without an end", "{\"name\": «\"»abc}", "WB1009");
    rows.add("a text that ends in an escaped quote", "{\"name\": «\"»abc\\\"}", "WB1009");
    rows.add("an escape that is none", "{\"name\": \"ab«\\x»\"}", "WB1001");
    rows.add("an escape of an upper-case letter", "{\"name\": \"«\\N»\"}", "WB1001");
    rows.add("an escape in a key that is none", "{\"na«\\'»me\": 1}", "WB1001");
    rows.add("an escape of a wide character", "{\"name\": \"«\\🚀»\"}", "WB1001");
    rows.add("three hex digits", "{\"name\": \"«\\u»12g4\"}", "WB1001");
    rows.add("hex digits cut by the quote", "{\"name\": \"ü«\\u»00\"}", "WB1001");
    rows.add("a pair with a broken half", "{\"name\": \"\\ud83d«\\u»de8\"}", "WB1001");
}

void grammar(TextRows &rows) {
    rows.add("more after the end", "{}\n«{»}", "WB1007");
    rows.add("a second brace", "{}«}»", "WB1007");
    rows.add("a comma after the end", "{}«,»", "WB1007");
    rows.add("a word after the end", "{} «x»", "WB1007");
    rows.add("a wide character after the end", "{}\n\t«é»", "WB1007");
    rows.add("a text after a text", "\"a\" «\"»b\"", "WB1007");
    rows.add("a number after a number", "1 «2»", "WB1007");
    rows.add("NUL after the end", QByteArrayLiteral("{}«\0»"), "WB1007");
    rows.add("an object that breaks off", "{\"name\": «1»", "WB1001");
    rows.add("an object that breaks off behind white space", "{\"name\": {\"a\": [1, 2«]»  \n", "WB1001");
    rows.add("an opening brace alone", "«{»", "WB1001");
    rows.add("a list closed as an object", "{\"assets\": [1, 2«}»", "WB1001");
    rows.add("a list closed as an object, and on", "{\"assets\": [1, 2«}», \"a\": 1}", "WB1001");
    rows.add("a trailing comma in an object", "{\"name\": 1,«}»", "WB1001");
    rows.add("a trailing comma in a list", "{\"assets\": [1,\r\n«]»}", "WB1001");
    rows.add("two commas", "{\"assets\": [1,«,» 2]}", "WB1001");
    rows.add("no comma in an object", "{\"name\": \"ü\" «\"»b\": 2}", "WB1001");
    rows.add("no comma in a list", "[1 «2»]", "WB1001");
    rows.add("no colon", "{\"name\" «1»}", "WB1001");
    rows.add("no value", "{\"name\":«}»", "WB1001");
    rows.add("a colon in a list", "[\"a\" «:» 1]", "WB1001");
    rows.add("a key without quotes", "{«n»ame: 1}", "WB1001");
    rows.add("a key in single quotes", "{«'»name': 1}", "WB1001");
    rows.add("a number as a key", "{«1»: 2}", "WB1001");
    rows.add("a line comment", "«/»/ c\n{}", "WB1001");
    rows.add("a comment inside", "{«/»* c */}", "WB1001");
    rows.add("a closing brace alone", "«}»", "WB1001");
    rows.add("a no-break space between values", "«\xc2\xa0»{}", "WB1001");
    rows.add("a form feed between values", "{\"a\": «\f»1}", "WB1001");
}

void scalars(TextRows &rows) {
    for (const QByteArray bad : {"01", "-01", "1.", "1e", "1e+", "-", "0x10", "1_000", "1.e5", "--1"})
        rows.add("a number written " + bad, "{\"a\": «" + bad + "»}", "WB1001");
    for (const QByteArray bad : {"tru", "truex", "fals", "nul", "nulll", "nan"})
        rows.add("a word written " + bad, "{\"a\": «" + bad + "»}", "WB1001");
    for (const QByteArray bad : {"+1", ".5", "True", "NaN", "Infinity", "undefined"})
        rows.add("no value is written " + bad, "{\"a\": «" + bad + "»}", "WB1001");
}

void limits(TextRows &rows) {
    constexpr int deepest = 64;
    const QByteArray opened = QByteArray("{\"a\":").repeated(deepest);
    rows.add("too deep in objects", opened + "«{»}" + QByteArray(deepest, '}'), "WB1006");
    rows.add("too deep in lists", QByteArray(deepest, '[') + "«[»]" + QByteArray(deepest, ']'), "WB1006");
    constexpr int largest = 1024 * 1024;
    rows.add("too large", QByteArray(largest, ' ') + "«{»}", "WB1005");
    rows.add("too large, and no JSON", QByteArray(largest, '[') + "«[»", "WB1005");
}

} // namespace

QList<JudgeRow> textRows() {
    TextRows rows;
    encoding(rows);
    strings(rows);
    grammar(rows);
    scalars(rows);
    limits(rows);
    return rows.rows;
}

} // namespace waybill
