#include "judgerows.h"

namespace waybill {

namespace {

class LanguageRows {
public:
    QList<JudgeRow> rows;

    void add(const QByteArray &name, const QByteArray &marked, const QStringList &expected = {}) {
        rows.append({name, marked, expected});
    }
};

QByteArray withUi(const QByteArray &ui) {
    return manifestWith({{"ui", ui}});
}

QByteArray withEndpoint(const QByteArray &endpoint) {
    return manifestWith({{"api", "{\"endpoints\": [" + endpoint + "]}"}});
}

// ECMAScript, WhiteSpace and LineTerminator.
void whiteSpace(LanguageRows &rows) {
    for (const QByteArray space : {"\\t", "\\n", "\\u000b", "\\f", "\\r", " ", "\\u00a0", "\\u1680", "\\u2000",
             "\\u2005", "\\u200a", "\\u2028", "\\u2029", "\\u202f", "\\u205f", "\\u3000", "\\ufeff"}) {
        rows.add("name of " + space, manifestWith({{"name", "«\"" + space + "\"»"}}), {QStringLiteral("WB1203 name")});
        rows.add("version between " + space, manifestWith({{"version", '"' + space + "1.2.3" + space + '"'}}));
        rows.add("path with " + space,
            withEndpoint("{\"method\": \"GET\", \"path\": «\"/a" + space + "b\"», \"handler\": \"h\"}"),
            {QStringLiteral("WB1226 api.endpoints[0].path")});
    }
    for (const QByteArray visible : {"\\u0000", "\\u001f", "\\u0085", "\\u180e", "\\u200b", "\\u2060", "\\u00ad"}) {
        rows.add("name of " + visible, manifestWith({{"name", '"' + visible + '"'}}));
        rows.add("version behind " + visible, manifestWith({{"version", "«\"" + visible + "1.2.3\"»"}}),
            {QStringLiteral("WB1207 version")});
        rows.add("path with " + visible,
            withEndpoint("{\"method\": \"GET\", \"path\": \"/a" + visible + "b\", \"handler\": \"h\"}"));
    }
}

// U+FEFF at the front of a text is part of it, written raw or as an escape.
void byteOrderMarks(LanguageRows &rows) {
    for (const QByteArray mark : {"\\ufeff", "\xef\xbb\xbf"}) {
        const QByteArray how = mark.startsWith('\\') ? " (escaped)" : " (raw)";
        rows.add("ui.type behind U+FEFF" + how, withUi("{\"type\": «\"" + mark + "iframe\"», \"entry\": \"e\"}"),
            {QStringLiteral("WB1214 ui.type")});
        rows.add("method behind U+FEFF" + how,
            withEndpoint("{\"method\": «\"" + mark + "GET\"», \"path\": \"/a\", \"handler\": \"h\"}"),
            {QStringLiteral("WB1224 api.endpoints[0].method")});
        rows.add("path behind U+FEFF" + how,
            withEndpoint("{\"method\": \"GET\", \"path\": «\"" + mark + "/a\"», \"handler\": \"h\"}"),
            {QStringLiteral("WB1226 api.endpoints[0].path")});
        rows.add("a key behind U+FEFF" + how, manifestWith({{"«\"" + mark + "publisher\"»", "\"x\""}}),
            {QStringLiteral("WB1201 \uFEFFpublisher")});
        rows.add("a precompiled target of U+FEFF" + how, manifestWith({{"precompiled", "{«\"" + mark + "\"»: \"a\"}"}}),
            {QStringLiteral("WB1233 precompiled.\uFEFF")});
    }
}

void escapes(LanguageRows &rows) {
    rows.add("ui.type in escapes", withUi(R"({"type": "\u0069fr\u0061me", "entry": "e"})"));
    rows.add("dots in escapes", withUi(R"({"type": "iframe", "entry": «"\u002e\u002E/a"»})"),
        {QStringLiteral("WB1216 ui.entry")});
    rows.add("a slash in an escape", withUi(R"({"type": "iframe", "entry": "ui\/index.html"})"));
    rows.add("a lone surrogate as a name", manifestWith({{"name", "\"\\ud800\""}}));
    rows.add("a low surrogate first", manifestWith({{"name", "\"\\udc00\\ud800\""}}));
    rows.add("lone surrogates are different keys",
        manifestWith({{"precompiled", "{\"\\ud800\": «5», \"\\ud801\": \"a\"}"}}),
        {QString(QStringLiteral("WB1234 precompiled.") + QChar(0xD800))});
    rows.add("a pair in escapes is the character",
        manifestWith({{"precompiled", "{\"🚀\": 5, «\"\\ud83d\\ude80\"»: \"a\"}"}}),
        {QStringLiteral("?WB1010 precompiled.🚀")});
    rows.add("a very long version", manifestWith({{"version", "\"1.2.3-" + QByteArray(200'000, 'a') + '"'}}));
    rows.add("a very long version, broken at its end",
        manifestWith({{"version", "«\"1.2.3-" + QByteArray(200'000, 'a') + "!\"»"}}),
        {QStringLiteral("WB1207 version")});
}

void repeatedKeys(LanguageRows &rows) {
    rows.add("ui.type is repeated", withUi(R"({"type": 5, «"type"»: "iframe", "entry": "e"})"),
        {QStringLiteral("?WB1010 ui.type")});
    rows.add("ui.type is repeated, the last one is wrong", withUi(R"({"type": "iframe", "entry": "e", «"type"»: «5»})"),
        {QStringLiteral("?WB1010 ui.type"), QStringLiteral("WB1214 ui.type")});
    rows.add("a label is repeated",
        withUi(R"({"type": "iframe", "entry": "e", "hooks": {"appMenu": {"label": "", «"label"»: "a"}}})"),
        {QStringLiteral("?WB1010 ui.hooks.appMenu.label")});
    rows.add("an endpoint's path is repeated",
        withEndpoint(R"({}, {"method": "GET", "path": "", «"path"»: "/a", "handler": "h"})")
            .replace("[{}, ", "[«««{»»»}, "),
        {QStringLiteral("WB1223 api.endpoints[0].method"), QStringLiteral("WB1225 api.endpoints[0].path"),
            QStringLiteral("WB1228 api.endpoints[0].handler"), QStringLiteral("?WB1010 api.endpoints[1].path")});
    rows.add("a precompiled file is repeated", manifestWith({{"precompiled", R"({"a": 5, «"a"»: "f"})"}}),
        {QStringLiteral("?WB1010 precompiled.a")});
    rows.add("an unknown field is repeated", manifestWith({{"sbom", "1, ««\"sbom\"»»: 2"}}),
        {QStringLiteral("?WB1010 sbom"), QStringLiteral("WB1201 sbom")});
    rows.add("repeated three times", manifestWith({{"name", R"("a", «"name"»: 5, «"name"»: "b")"}}),
        {QStringLiteral("?WB1010 name"), QStringLiteral("?WB1010 name")});
    rows.add("a whole section is repeated",
        manifestWith({{"ui", R"({"type": 5}, «"ui"»: {"type": "iframe", "entry": "e"})"}}),
        {QStringLiteral("?WB1010 ui")});
    rows.add("one key in two objects is no repetition",
        withUi(R"({"type": "iframe", "entry": "e", "hooks": {"appMenu": {"label": "type", "type": "iframe"}}})"));
    rows.add(
        "names of JavaScript's own are names", manifestWith({{"precompiled", R"({"__proto__": "a", "length": "b"})"}}));
    rows.add("__proto__ is an unknown field", manifestWith({{"«\"__proto__\"»", "{}"}}),
        {QStringLiteral("WB1201 __proto__")});
}

void severalInOnePlace(LanguageRows &rows) {
    rows.add("path with a space and two dots",
        withEndpoint(R"({"method": "GET", "path": ««"/a ../b"»», "handler": "h"})"),
        {QStringLiteral("WB1226 api.endpoints[0].path"), QStringLiteral("WB1227 api.endpoints[0].path")});
    rows.add("ui is empty", withUi("««{»»}"), {QStringLiteral("WB1214 ui.type"), QStringLiteral("WB1215 ui.entry")});
    rows.add("both hooks are wrong",
        withUi(R"({"type": "iframe", "entry": "e", "hooks": {"clientPortalMenu": «5», "appMenu": {"label": «null»}}})"),
        {QStringLiteral("WB1218 ui.hooks.clientPortalMenu"), QStringLiteral("WB1219 ui.hooks.appMenu.label")});
    rows.add("a blank target with a blank file", manifestWith({{"precompiled", "{«\"\"»: «\" \"»}"}}),
        {QStringLiteral("WB1233 precompiled."), QStringLiteral("WB1234 precompiled.")});
    rows.add("the eleventh endpoint",
        withEndpoint(QByteArray(R"({"method": "GET", "path": "/a", "handler": "h"}, )").repeated(10) + "«null»"),
        {QStringLiteral("WB1222 api.endpoints[10]")});
    rows.add("lines that end in a carriage return",
        "{\r\t\"name\": \"🚀\",\r\"version\": «\"x\"»,\r\n\n\r\"runtime\": «5»}",
        {QStringLiteral("WB1207 version"), QStringLiteral("WB1209 runtime")});
    rows.add("combining and wide characters before the place",
        "{\"name\": \"e\xcc\x81👩‍👩‍👧 \xf4\x8f\xbf\xbf\", \"version\": «\"é🚀\"», \"runtime\": "
        "\"a@1\"}",
        {QStringLiteral("WB1207 version")});
}

} // namespace

QList<JudgeRow> languageRows() {
    LanguageRows rows;
    whiteSpace(rows);
    byteOrderMarks(rows);
    escapes(rows);
    repeatedKeys(rows);
    severalInOnePlace(rows);
    return rows.rows;
}

} // namespace waybill
