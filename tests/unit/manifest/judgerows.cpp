#include "judgerows.h"

namespace waybill {

namespace {

struct Kind {
    const char *name;
    const char *json;
};

const QList<Kind> notTexts{{"null", "null"}, {"true", "true"}, {"false", "false"}, {"zero", "0"},
    {"negative", "-1.5e3"}, {"list", "[\"a\"]"}, {"object", "{\"a\": 1}"}};
const QList<Kind> blanks{{"empty", "\"\""}, {"spaces", "\"   \""}, {"tab and line feed", "\"\\t\\n\""},
    {"no-break space", "\"\xc2\xa0\""}, {"byte order mark", "\"\\ufeff\""}};
const QList<Kind> notObjects{{"null", "null"}, {"true", "true"}, {"number", "7"}, {"text", "\"text\""}, {"list", "[]"}};
const QList<Kind> notLists{
    {"null", "null"}, {"false", "false"}, {"number", "7"}, {"text", "\"text\""}, {"object", "{}"}};

class Rows {
public:
    QList<JudgeRow> rows;

    void add(const QByteArray &name, const QByteArray &marked, const QStringList &expected = {}) {
        rows.append({name, marked, expected});
    }

    // `make` puts a value into a manifest; each value that is no text with words in it has to be found, in its place.
    template <typename Make> void text(const QByteArray &what, const QString &finding, const Make &make) {
        for (const auto &kinds : {notTexts, blanks}) {
            for (const Kind &kind : kinds)
                add(what + " is " + kind.name, make(QByteArray("«") + kind.json + "»"), {finding});
        }
        add(what + " is padded", make("\" x-1.2.3 \""));
    }

    template <typename Make>
    void kind(const QByteArray &what, const QString &finding, const QList<Kind> &kinds, const Make &make) {
        for (const Kind &kind : kinds)
            add(what + " is " + kind.name, make(QByteArray("«") + kind.json + "»"), {finding});
    }
};

auto field(const QByteArray &key) {
    return [key](const QByteArray &json) { return manifestWith({{key, json}}); };
}

auto inside(const QByteArray &key, const QByteArray &before, const QByteArray &after) {
    return [=](const QByteArray &json) { return manifestWith({{key, before + json + after}}); };
}

QByteArray endpoint(const QByteArray &method, const QByteArray &path, const QByteArray &handler) {
    return manifestWith({{"api",
        "{\"endpoints\": [{\"method\": " + method + ", \"path\": " + path + ", \"handler\": " + handler + "}]}"}});
}

void identity(Rows &rows) {
    rows.add("whole", manifestWith({}));
    rows.text("name", QStringLiteral("WB1203 name"), field("name"));
    rows.add("name is not Latin", manifestWith({{"name", "\"отчёты 報告 🚀\""}}));
    rows.add(
        "name is missing", QByteArray("«{»") + manifestWith({{"name", {}}}).mid(1), {QStringLiteral("WB1202 name")});
    rows.text("publisher", QStringLiteral("WB1204 publisher"), field("publisher"));
    rows.add("publisher is missing", manifestWith({{"publisher", {}}}));
    rows.add("version is missing", QByteArray("«{»") + manifestWith({{"version", {}}}).mid(1),
        {QStringLiteral("WB1205 version")});
    for (const auto &kinds : {notTexts, blanks}) {
        for (const Kind &kind : kinds)
            rows.add(QByteArray("version is ") + kind.name,
                manifestWith({{"version", QByteArray("«") + kind.json + "»"}}), {QStringLiteral("WB1206 version")});
    }
    for (const QByteArray good : {"0.0.0", "1.4.2", "10.20.30", "01.002.0003", "1.2.3-beta", "1.2.3-beta.1", "1.2.3-.",
             "1.2.3+build.7", "1.2.3-rc.1+sha-5", " 1.2.3 ", "1.2.*", "0.0.*", "99999999999.1.2"})
        rows.add("version " + good + " is kept", manifestWith({{"version", '"' + good + '"'}}));
    for (const QByteArray bad : {"1", "1.2", "1.2.3.4", "v1.2.3", "1.2.x", "1.*", "*", "1.*.3", "1.2.3-", "1.2.3+",
             "1.2.3-ü", "1.2.3 beta", "1,2,3", "-1.2.3", "1.2.*-beta", "1..3", "one", "1.2.3\\n4", "١.٢.٣"})
        rows.add("version " + bad + " is refused", manifestWith({{"version", QByteArray("«\"") + bad + "\"»"}}),
            {QStringLiteral("WB1207 version")});
    rows.add("runtime is missing", QByteArray("«{»") + manifestWith({{"runtime", {}}}).mid(1),
        {QStringLiteral("WB1208 runtime")});
    rows.kind("runtime", QStringLiteral("WB1209 runtime"), notTexts, field("runtime"));
    rows.add("runtime is empty", manifestWith({{"runtime", "«\"\"»"}}), {QStringLiteral("WB1209 runtime")});
    for (const QByteArray bad : {"wasm", "wasm_js", "   ", "js1"})
        rows.add("runtime " + bad + " is refused", manifestWith({{"runtime", QByteArray("«\"") + bad + "\"»"}}),
            {QStringLiteral("WB1210 runtime")});
    for (const QByteArray good : {"wasm-js@1", "wasm-js", "node@20", "@", "-"})
        rows.add("runtime " + good + " is kept", manifestWith({{"runtime", '"' + good + '"'}}));
}

void lists(Rows &rows) {
    rows.kind("capabilities", QStringLiteral("WB1211 capabilities"), notLists, field("capabilities"));
    rows.text(
        "a capability", QStringLiteral("WB1212 capabilities[1]"), inside("capabilities", "[\"cap:http.fetch\", ", "]"));
    rows.add("capabilities are empty", manifestWith({{"capabilities", "[]"}}));
    rows.add(
        "capabilities are unknown", manifestWith({{"capabilities", "[\"http.fetch\", \"nonsense\", \"nonsense\"]"}}));
    rows.kind("assets", QStringLiteral("WB1230 assets"), notLists, field("assets"));
    rows.text("an asset", QStringLiteral("WB1231 assets[0]"), inside("assets", "[", ", \"ui/**\"]"));
    rows.add("assets are empty", manifestWith({{"assets", "[]"}}));
    rows.kind("precompiled", QStringLiteral("WB1232 precompiled"), notObjects, field("precompiled"));
    rows.text("a precompiled file", QStringLiteral("WB1234 precompiled.x86"), inside("precompiled", "{\"x86\": ", "}"));
    rows.add("a precompiled target is blank", manifestWith({{"precompiled", "{«\" \"»: \"a\"}"}}),
        {QStringLiteral("WB1233 precompiled. ")});
    rows.add("precompiled is empty", manifestWith({{"precompiled", "{}"}}));
    for (const QByteArray unknown : {"events", "sbom", "entry", "Name", "description", "$schema", "", " name", "имя"})
        rows.add("unknown field '" + unknown + '\'', manifestWith({{"«\"" + unknown + "\"»", "1"}}),
            {QStringLiteral("WB1201 ") + QString::fromUtf8(unknown)});
}

void ui(Rows &rows) {
    rows.add("ui is missing", manifestWith({{"ui", {}}}));
    rows.kind("ui", QStringLiteral("WB1213 ui"), notObjects, field("ui"));
    rows.kind("ui.type", QStringLiteral("WB1214 ui.type"), notTexts,
        inside("ui", "{\"type\": ", ", \"entry\": \"ui/index.html\"}"));
    for (const QByteArray bad : {"", "Iframe", "iframe ", "embed"})
        rows.add("ui.type '" + bad + "' is refused",
            manifestWith({{"ui", QByteArray("{\"type\": «\"") + bad + "\"», \"entry\": \"ui/index.html\"}"}}),
            {QStringLiteral("WB1214 ui.type")});
    rows.add("ui.type is missing", manifestWith({{"ui", "«{»\"entry\": \"ui/index.html\"}"}}),
        {QStringLiteral("WB1214 ui.type")});
    rows.text("ui.entry", QStringLiteral("WB1215 ui.entry"), inside("ui", "{\"type\": \"iframe\", \"entry\": ", "}"));
    rows.add(
        "ui.entry is missing", manifestWith({{"ui", "«{»\"type\": \"iframe\"}"}}), {QStringLiteral("WB1215 ui.entry")});
    for (const QByteArray bad : {"../index.html", "ui/../index.html", "ui/a..b.html", ".."})
        rows.add("ui.entry " + bad + " is refused",
            manifestWith({{"ui", QByteArray("{\"type\": \"iframe\", \"entry\": «\"") + bad + "\"»}"}}),
            {QStringLiteral("WB1216 ui.entry")});
    for (const QByteArray good : {"index.html", "/ui/index.html", "./ui/index.html", "ui/in dex.html"})
        rows.add("ui.entry " + good + " is kept",
            manifestWith({{"ui", "{\"type\": \"iframe\", \"entry\": \"" + good + "\"}"}}));
    const QByteArray page = "{\"type\": \"iframe\", \"entry\": \"a\", \"more\": 1, \"hooks\": ";
    rows.kind("ui.hooks", QStringLiteral("WB1217 ui.hooks"), notObjects, inside("ui", page, "}"));
    rows.add("ui.hooks of other names", manifestWith({{"ui", page + "{\"other\": 5}}"}}));
    for (const QByteArray hook : {"appMenu", "clientPortalMenu"}) {
        const QString path = QStringLiteral("ui.hooks.") + QString::fromLatin1(hook);
        rows.kind(hook, QStringLiteral("WB1218 ") + path, notObjects, inside("ui", page + "{\"" + hook + "\": ", "}}"));
        rows.text(hook + "'s label", QStringLiteral("WB1219 ") + path + QStringLiteral(".label"),
            inside("ui", page + "{\"" + hook + "\": {\"label\": ", "}}}"));
        rows.add(hook + "'s label is missing", manifestWith({{"ui", page + "{\"" + hook + "\": «{»}}}"}}),
            {QStringLiteral("WB1219 ") + path + QStringLiteral(".label")});
    }
}

void api(Rows &rows) {
    rows.add("api is missing", manifestWith({{"api", {}}}));
    rows.kind("api", QStringLiteral("WB1220 api"), notObjects, field("api"));
    rows.kind("endpoints", QStringLiteral("WB1221 api.endpoints"), notLists, inside("api", "{\"endpoints\": ", "}"));
    rows.add("endpoints are missing", manifestWith({{"api", "«{»\"other\": []}"}}),
        {QStringLiteral("WB1221 api.endpoints")});
    rows.add("endpoints are empty", manifestWith({{"api", "{\"endpoints\": []}"}}));
    rows.kind(
        "an endpoint", QStringLiteral("WB1222 api.endpoints[0]"), notObjects, inside("api", "{\"endpoints\": [", "]}"));
    rows.add("an endpoint is empty", manifestWith({{"api", "{\"endpoints\": [«««{»»»}]}"}}),
        {QStringLiteral("WB1223 api.endpoints[0].method"), QStringLiteral("WB1225 api.endpoints[0].path"),
            QStringLiteral("WB1228 api.endpoints[0].handler")});
    rows.add("an endpoint with more fields",
        manifestWith(
            {{"api", R"({"endpoints": [{"method": "GET", "path": "/a", "handler": "h", "schedulable": true}]})"}}));
    for (const auto &kinds : {notTexts, blanks}) {
        for (const Kind &kind : kinds)
            rows.add(QByteArray("method is ") + kind.name,
                endpoint(QByteArray("«") + kind.json + "»", "\"/a\"", "\"h\""),
                {QStringLiteral("WB1223 api.endpoints[0].method")});
    }
    for (const QByteArray good : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "get", "Post", "pAtCh"})
        rows.add("method " + good + " is kept", endpoint('"' + good + '"', "\"/a\"", "\"h\""));
    for (const QByteArray bad : {"TRACE", "CONNECT", "GETS", " GET", "GET ", "*"})
        rows.add("method " + bad + " is refused", endpoint(QByteArray("«\"") + bad + "\"»", "\"/a\"", "\"h\""),
            {QStringLiteral("WB1224 api.endpoints[0].method")});
    for (const auto &kinds : {notTexts, blanks}) {
        for (const Kind &kind : kinds) {
            rows.add(QByteArray("path is ") + kind.name,
                endpoint("\"GET\"", QByteArray("«") + kind.json + "»", "\"h\""),
                {QStringLiteral("WB1225 api.endpoints[0].path")});
            rows.add(QByteArray("handler is ") + kind.name,
                endpoint("\"GET\"", "\"/a\"", QByteArray("«") + kind.json + "»"),
                {QStringLiteral("WB1228 api.endpoints[0].handler")});
        }
    }
    for (const QByteArray bad : {"/a b", " /a", "/a\\t", "/a\xc2\xa0", "/a\\u2028"})
        rows.add("path '" + bad + "' is refused", endpoint("\"GET\"", QByteArray("«\"") + bad + "\"»", "\"h\""),
            {QStringLiteral("WB1226 api.endpoints[0].path")});
    for (const QByteArray bad : {"/../a", "/a..b", ".."})
        rows.add("path '" + bad + "' is refused", endpoint("\"GET\"", QByteArray("«\"") + bad + "\"»", "\"h\""),
            {QStringLiteral("WB1227 api.endpoints[0].path")});
    for (const QByteArray good : {"a", "/", "/a/{id}", "/ä", "/a.b"})
        rows.add("path '" + good + "' is kept", endpoint("\"GET\"", '"' + good + '"', "\"h\""));
    for (const QByteArray bad : {"../h", "dist/..", "a..b"})
        rows.add("handler '" + bad + "' is refused", endpoint("\"GET\"", "\"/a\"", QByteArray("«\"") + bad + "\"»"),
            {QStringLiteral("WB1229 api.endpoints[0].handler")});
    rows.add("handler with a space is kept", endpoint("\"GET\"", "\"/a\"", "\"my handler\""));
}

void many(Rows &rows) {
    rows.add("several at once, in the text's order",
        manifestWith({{"name", "«5»"}, {"version", "«\"x\"»"}, {"assets", "[«1», \"a\", «2»]"}}),
        {QStringLiteral("WB1203 name"), QStringLiteral("WB1207 version"), QStringLiteral("WB1231 assets[0]"),
            QStringLiteral("WB1231 assets[2]")});
    rows.add("a repeated field: the last one counts", manifestWith({{"name", "5, «\"name\"»: \"x\""}}),
        {QStringLiteral("?WB1010 name")});
    rows.add("a repeated field: the last one is wrong", manifestWith({{"name", "\"x\", «\"name\"»: «5»"}}),
        {QStringLiteral("?WB1010 name"), QStringLiteral("WB1203 name")});
    rows.add("places behind wide characters",
        manifestWith({{"name", "\"🚀🚀\", \"publisher\" : «\"\"»"}, {"publisher", {}}}),
        {QStringLiteral("WB1204 publisher")});
    rows.add("an escaped key is that key", manifestWith({{"name", {}}, {"\"n\\u0061me\"", "\"x\""}}));
    for (const Kind &kind :
        {Kind{"null", "null"}, Kind{"true", "true"}, Kind{"number", "5"}, Kind{"text", "\"x\""}, Kind{"list", "[{}]"}})
        rows.add(QByteArray("the manifest is ") + kind.name, QByteArray("«") + kind.json + "»",
            {QStringLiteral("WB1200 $")});
    rows.add("an empty object", "«««{»»»}",
        {QStringLiteral("WB1202 name"), QStringLiteral("WB1205 version"), QStringLiteral("WB1208 runtime")});
}

} // namespace

QByteArray manifestWith(const QList<Field> &changes) {
    QList<Field> fields{{"name", "\"com.acme.reports\""}, {"publisher", "\"Acme\""}, {"version", "\"1.4.2\""},
        {"runtime", "\"wasm-js@1\""}, {"ui", R"({"type": "iframe", "entry": "ui/index.html"})"},
        {"api", R"({"endpoints": []})"}};
    for (const Field &change : changes) {
        bool known = false;
        for (Field &present : fields) {
            if (present.key == change.key) {
                present.json = change.json;
                known = true;
            }
        }
        if (!known)
            fields.append(change);
    }
    QByteArray text = "{";
    for (const Field &present : fields) {
        if (present.json.isEmpty())
            continue;
        const QByteArray key = present.key.contains('"') ? present.key : '"' + present.key + '"';
        text += (text.size() > 1 ? ",\r\n\t" : "\r\n\t") + key + ": " + present.json;
    }
    return text + "\r\n}\r\n";
}

QList<JudgeRow> judgeRows() {
    Rows rows;
    identity(rows);
    lists(rows);
    ui(rows);
    api(rows);
    many(rows);
    return rows.rows;
}

} // namespace waybill
