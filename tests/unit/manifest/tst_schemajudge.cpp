// Proves the schema judge: each rule of the published schema and of the platform's documents broken and kept, each
// finding in its exact place; and that the server's verdict never depends on it.
#include "core/manifest/fields.h"
#include "core/manifest/findingcodes.h"
#include "core/manifest/judge.h"
#include "core/manifest/semver.h"
#include "judgerows.h"
#include "marked.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

// Without endpoints, which the schema would rather see filled.
QByteArray with(const QList<Field> &changes) {
    return manifestWith(QList<Field>{{"api", {}}} + changes);
}

QByteArray withUi(const QByteArray &more) {
    return with({{"ui", R"({"type": "iframe", "entry": "ui/index.html", )" + more + "}"}});
}

QByteArray withEndpoints(const QByteArray &endpoints) {
    return with({{"api", "{\"endpoints\": [" + endpoints + "]}"}});
}

QByteArray endpoint(const QByteArray &method, const QByteArray &path, const QByteArray &more = {}) {
    return "{\"method\": " + method + ", \"path\": " + path + ", \"handler\": \"h\"" + more + "}";
}

class Rows {
public:
    QList<JudgeRow> rows;

    void add(const QByteArray &name, const QByteArray &marked, const QStringList &expected = {}) {
        rows.append({name, marked, expected});
    }
    void add(const QByteArray &name, const QByteArray &marked, const QByteArray &expected) {
        rows.append({name, marked, {QString::fromUtf8(expected)}});
    }
};

void presence(Rows &rows) {
    rows.add("whole", with({}));
    for (const QByteArray field : {"name", "publisher", "version", "runtime", "ui"})
        rows.add(field + " is missing", "«{»" + with({{field, {}}}).sliced(1), "WB1401 " + field);
    rows.add("null is there", with({{"publisher", "«null»"}}), "WB1402 publisher");
    rows.add("capabilities, assets and precompiled may be missing", with({}));
    rows.add("ui.type is missing", with({{"ui", "«{»\"entry\": \"ui/a\"}"}}), "WB1401 ui.type");
    rows.add("ui.entry is missing", with({{"ui", "«{»\"type\": \"iframe\"}"}}), "WB1401 ui.entry");
    rows.add("a label is missing", withUi("\"hooks\": {\"appMenu\": «{»}}"), "WB1401 ui.hooks.appMenu.label");
    rows.add("endpoints are missing", with({{"api", "«{»}"}}), "WB1401 api.endpoints");
    rows.add("an empty endpoint", withEndpoints("«««{»»»}"),
        {QStringLiteral("WB1401 api.endpoints[0].method"), QStringLiteral("WB1401 api.endpoints[0].path"),
            QStringLiteral("WB1401 api.endpoints[0].handler")});
    rows.add("a route is empty", withUi("\"routes\": [««{»»}]"),
        {QStringLiteral("WB1401 ui.routes[0].path"), QStringLiteral("WB1401 ui.routes[0].iframePath")});
    rows.add("an event without a handler", with({{"events", "[«{»\"topic\": \"a\"}]"}}), "WB1401 events[0].handler");
    rows.add("the last one of a repeated field counts", with({{"publisher", "5, \"publisher\": \"Acme\""}}));
}

void kinds(Rows &rows) {
    for (const char *field : {"name", "publisher", "version", "runtime", "sbom"})
        rows.add(QByteArray(field) + " is a number", with({{field, "«5»"}}), QByteArray("WB1402 ") + field);
    for (const char *field : {"capabilities", "assets", "events"})
        rows.add(QByteArray(field) + " is an object", with({{field, "«{}»"}}), QByteArray("WB1403 ") + field);
    for (const char *field : {"ui", "api", "precompiled"})
        rows.add(QByteArray(field) + " is a list", with({{field, "«[]»"}}), QByteArray("WB1404 ") + field);
    rows.add("a capability is no text", with({{"capabilities", "[«5»]"}}), "WB1402 capabilities[0]");
    rows.add("an asset is no text", with({{"assets", "[\"a\", «null»]"}}), "WB1402 assets[1]");
    rows.add("a precompiled file is no text", with({{"precompiled", "{\"x86\": «{}»}"}}), "WB1402 precompiled.x86");
    rows.add("a precompiled file may be blank", with({{"precompiled", "{\"x86\": \"\"}"}}));
    rows.add("an asset may be blank", with({{"assets", "[\"\"]"}}));
    rows.add("a route is no object", withUi("\"routes\": [«1»]"), "WB1404 ui.routes[0]");
    rows.add("routes are no list", withUi("\"routes\": «{}»"), "WB1403 ui.routes");
    rows.add("hooks are no object", withUi("\"hooks\": «1»"), "WB1404 ui.hooks");
    rows.add("a handler is blank", withEndpoints(endpoint("\"GET\"", "\"/a\"").replace("\"h\"", "«\" \"»")),
        "WB1405 api.endpoints[0].handler");
    for (const char *field : {"name", "publisher", "version", "runtime"})
        rows.add(QByteArray(field) + " is blank", with({{field, "«\" \"»"}}), QByteArray("WB1405 ") + field);
    rows.add("no endpoint", withEndpoints({}).replace("[]", "«[]»"), "WB1409 api.endpoints");
}

void values(Rows &rows) {
    for (const char *other : {"wasm-js@2", "WASM-JS@1", "node@20"})
        rows.add(
            QByteArray("runtime ") + other, with({{"runtime", QByteArray("«\"") + other + "\"»"}}), "WB1406 runtime");
    rows.add("ui.type embed", with({{"ui", R"({"type": «"embed"», "entry": "ui/a"})"}}), "WB1406 ui.type");
    for (const char *method : {"GET", "POST", "PUT", "PATCH", "DELETE"}) {
        rows.add(QByteArray("method ") + method, withEndpoints(endpoint('"' + QByteArray(method) + '"', "\"/a\"")));
        rows.add(QByteArray("method ") + method + " in lower case",
            withEndpoints(endpoint("«\"" + QByteArray(method).toLower() + "\"»", "\"/a\"")),
            "WB1414 api.endpoints[0].method");
    }
    for (const char *method : {"OPTIONS", "HEAD", "head", "TRACE", " GET"})
        rows.add(QByteArray("method '") + method + '\'',
            withEndpoints(endpoint("«\"" + QByteArray(method) + "\"»", "\"/a\"")), "WB1406 api.endpoints[0].method");
}

void unknown(Rows &rows) {
    for (const char *field : {"Name", "description", "entry", "extension!", "", "$schema", "ui.entry", "*", "[]"})
        rows.add(QByteArray("a field '") + field + '\'', with({{QByteArray("«\"") + field + "\"»", "1"}}),
            QByteArray("WB1407 ") + field);
    rows.add(
        "events and sbom are known", with({{"events", "[{\"topic\": \"t\", \"handler\": \"h\"}]"}, {"sbom", "\"s\""}}));
    rows.add("a field of ui", withUi("«\"title\"»: 1"), "WB1407 ui.title");
    rows.add("the minimal shape's field of ui", withUi("«\"basePath\"»: \"/\""), "WB1407 ui.basePath");
    rows.add("a field of an app menu", withUi("\"hooks\": {\"appMenu\": {\"label\": \"a\", «\"icon\"»: 1}}"),
        "WB1407 ui.hooks.appMenu.icon");
    rows.add("any hook", withUi("\"hooks\": {\"other\": {\"icon\": 1}}"));
    rows.add("a field of a portal menu", withUi("\"hooks\": {\"clientPortalMenu\": {\"label\": \"a\", \"icon\": 1}}"));
    rows.add("a field of api", with({{"api", "{\"endpoints\": [" + endpoint("\"GET\"", "\"/a\"") + "], «\"v\"»: 1}"}}),
        "WB1407 api.v");
    rows.add("a field of an endpoint", withEndpoints(endpoint("\"GET\"", "\"/a\"", ", «\"auth\"»: 1")),
        "WB1407 api.endpoints[0].auth");
    rows.add("schedulable", withEndpoints(endpoint("\"GET\"", "\"/a\"", ", «\"schedulable\"»: true")),
        "WB1408 api.endpoints[0].schedulable");
    rows.add("a field of an event", with({{"events", "[{\"topic\": \"t\", \"handler\": \"h\", «\"x\"»: 1}]"}}),
        "WB1407 events[0].x");
    rows.add("any target of precompiled", with({{"precompiled", "{\"*\": \"a\", \"[]\": \"b\", \"a.b\": \"c\"}"}}));
}

void capabilities(Rows &rows) {
    QByteArray all;
    for (const QLatin1StringView &name : knownCapabilities())
        all += (all.isEmpty() ? "\"" : ", \"") + QByteArray(name.data(), name.size()) + '"';
    rows.add("all capabilities", with({{"capabilities", '[' + all + ']'}}));
    const auto one = [&](const char *name, const QByteArray &list, const QStringList &expected) {
        rows.add(name, with({{"capabilities", '[' + list + ']'}}), expected);
    };
    const QString first = QStringLiteral(" capabilities[0]");
    const QString second = QStringLiteral(" capabilities[1]");
    one("without cap:", "«\"http.fetch\"»", {QStringLiteral("WB1411") + first});
    one("without cap:, in upper case", "«\"HTTP.Fetch\"»", {QStringLiteral("WB1411") + first});
    one("in upper case", "«\"CAP:HTTP.FETCH\"»", {QStringLiteral("WB1412") + first});
    one("with white space", "«\" cap:http.fetch\\n\"»", {QStringLiteral("WB1412") + first});
    one("unknown", "«\"cap:world.rule\"»", {QStringLiteral("WB1413") + first});
    one("cap: twice", "«\"cap:cap:http.fetch\"»", {QStringLiteral("WB1413") + first});
    one("twice", R"("cap:http.fetch", «"cap:http.fetch"»)", {QStringLiteral("WB1410") + second});
    one("twice in two spellings", R"("cap:http.fetch", ««"http.fetch"»»)",
        {QStringLiteral("WB1411") + second, QStringLiteral("WB1410") + second});
    one("unknown twice", R"(«"x"», ««"x"»»)",
        {QStringLiteral("WB1413") + first, QStringLiteral("WB1413") + second, QStringLiteral("WB1410") + second});
    one("blank", "«\" \"»", {QStringLiteral("WB1405") + first});
}

void documents(Rows &rows) {
    for (const char *good : {"com.acme.reports", "de.x", "com.Acme.my-app_2"})
        rows.add(QByteArray("name ") + good, with({{"name", '"' + QByteArray(good) + '"'}}));
    for (const char *bad :
        {"reports", "Acme Reports", "com.", ".com.acme", "com..acme", "1com.acme", "com.acme.отчёты"})
        rows.add(QByteArray("name ") + bad, with({{"name", "«\"" + QByteArray(bad) + "\"»"}}), "WB1501 name");
    for (const char *good : {"0.0.0", "1.4.2", "1.4.2-rc.1", "1.4.2-0.a", "1.4.2+007", "1.4.2-a-b+c.d"})
        rows.add(QByteArray("version ") + good, with({{"version", '"' + QByteArray(good) + '"'}}));
    for (const char *bad : {"01.2.3", "1.02.3", "1.2.3-01", "1.2.3-a..b", "1.2.3-.", "1.2", "v1.2.3", "x"})
        rows.add(QByteArray("version ") + bad, with({{"version", "«\"" + QByteArray(bad) + "\"»"}}), "WB1502 version");
    rows.add("the next patch", with({{"version", "«\"1.2.*\"»"}}), "WB1503 version");
    rows.add("a path without /", withEndpoints(endpoint("\"GET\"", "«\"a\"»")), "WB1505 api.endpoints[0].path");
    rows.add(
        "one path, two methods", withEndpoints(endpoint("\"GET\"", "\"/a\"") + ", " + endpoint("\"PUT\"", "\"/a\"")));
    rows.add("one method, one path",
        withEndpoints(endpoint("\"GET\"", "\"/a\"") + ", " + endpoint("\"GET\"", "«\"/a\"»")),
        "WB1504 api.endpoints[1].path");
    rows.add("one method in two cases",
        withEndpoints(endpoint("\"GET\"", "\"/a\"") + ", " + endpoint("«\"get\"»", "«\"\\u002fa\"»")),
        {QStringLiteral("WB1414 api.endpoints[1].method"), QStringLiteral("WB1504 api.endpoints[1].path")});
    for (const char *field : {"name", "publisher", "version"}) {
        const QByteArray json = QByteArray(field) == "version" ? "«\" 1.4.2\"»" : "«\"com.acme \"»";
        rows.add(QByteArray(field) + " is padded", with({{field, json}}), QByteArray("WB1506 ") + field);
    }
    rows.add("a label is padded", withUi("\"hooks\": {\"appMenu\": {\"label\": «\"\\ta\"»}}"),
        "WB1506 ui.hooks.appMenu.label");
    rows.add("an asset is padded", with({{"assets", "[«\"a \"»]"}}), "WB1506 assets[0]");
}

QList<JudgeRow> schemaRows() {
    Rows rows;
    presence(rows);
    kinds(rows);
    values(rows);
    unknown(rows);
    capabilities(rows);
    documents(rows);
    rows.add("the minimal shape", "{«\"extension\"»: \"a\", \"version\": 1}", "WB1400 $");
    return rows.rows;
}

QList<Finding> judged(const QByteArray &text) {
    return judgeBySchema(text, readJson(text));
}

} // namespace

class SchemaJudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void row_data() {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QStringList>("expected");
        for (const JudgeRow &row : schemaRows())
            QTest::newRow(row.name.constData()) << row.marked << row.expected;
    }
    void row() {
        QFETCH(QByteArray, marked);
        QFETCH(QStringList, expected);
        const Marked source = unmark(marked);
        const QList<Finding> findings = judged(source.text);
        QStringList found;
        for (const Finding &finding : findings)
            found.append(finding.code + u' ' + finding.path);
        QCOMPARE(found, expected);
        QCOMPARE(source.places.size(), expected.size());
        for (qsizetype i = 0; i < findings.size(); ++i) {
            const Finding &finding = findings[i];
            QCOMPARE(finding.place, source.places[i]);
            QCOMPARE(finding.file, QStringLiteral("manifest.json"));
            const auto *code = std::ranges::find(manifestFindingCodes, finding.code, &FindingCode::code);
            QVERIFY(code != manifestFindingCodes.end());
            QCOMPARE(finding.severity, code->severity);
            QVERIFY(finding.severity != Severity::Error);
            QCOMPARE(finding.judge, Judge::Schema);
            QCOMPARE(code->judge, Judge::Schema);
            const QString names = code->arguments;
            QCOMPARE(finding.arguments.size(), names.isEmpty() ? 0 : names.count(u',') + 1);
        }
    }

    void everyCodeIsBrokenInSomeRow() {
        QSet<QString> codes;
        for (const FindingCode &code : manifestFindingCodes) {
            if (code.judge == Judge::Schema)
                codes.insert(code.code);
        }
        for (const JudgeRow &row : schemaRows()) {
            for (const QString &expected : row.expected)
                codes.remove(expected.section(u' ', 0, 0));
        }
        QCOMPARE(codes, QSet<QString>{QStringLiteral("WB1499")}); // below
    }

    // Told once, by the server; and what the server says is the same with or without the other judge.
    void theServerHasTheFirstWord() {
        for (const JudgeRow &row : judgeRows() + languageRows() + textRows() + minimalRows()) {
            const QByteArray text = unmark(row.marked).text;
            const ManifestReport server = judgeManifest(text);
            const ManifestReport both = judgeByRules(text);
            QVERIFY2(server.accepted() == both.accepted(), row.name.constData());
            QList<Finding> byServer;
            for (const Finding &finding : both.findings) {
                if (finding.judge == Judge::Server) {
                    byServer.append(finding);
                    continue;
                }
                const bool twice = std::ranges::any_of(server.findings, [&](const Finding &other) {
                    return other.code != QLatin1StringView("WB1010") && other.path == finding.path
                        && other.place.offset == finding.place.offset;
                });
                QVERIFY2(!twice, row.name.constData());
            }
            QVERIFY2(byServer == server.findings, row.name.constData());
            QVERIFY2(std::ranges::is_sorted(both.findings, {}, [](const Finding &f) { return f.place.offset; }),
                row.name.constData());
        }
    }

    void thereIsAnEndToRemarks() {
        const QByteArray text = with({{"capabilities", '[' + QByteArray("\"x\",").repeated(3000) + "\"y\"]"}});
        const QList<Finding> findings = judged(text);
        QCOMPARE(findings.size(), 1001);
        QCOMPARE(findings.first().code, QStringLiteral("WB1499"));
        QCOMPARE(
            findings.first().arguments, (QStringList{QStringLiteral("1000"), QString::number(3001 + 2999 - 1000)}));
    }

    // What the table of fields says of the server is what the server judge does.
    void theTableAndTheServerAgree() {
        for (const FieldRule *rule : rulesWithin(ruleOfRoot())) {
            const QString field = rule->path;
            const QByteArray name = field.toUtf8();
            const ManifestReport without = judgeManifest(manifestWith({{name, {}}}));
            QVERIFY2(without.accepted() == (rule->server != Presence::Required), name.constData());
            const ManifestReport wrong = judgeManifest(manifestWith({{name, "5"}}));
            const bool unknown = std::ranges::any_of(wrong.findings,
                [&](const Finding &f) { return f.code == QLatin1StringView("WB1201") && f.path == field; });
            QVERIFY2(unknown == (rule->server == Presence::Refused), name.constData());
            QVERIFY2(!wrong.accepted(), name.constData());
        }
    }

    void findsRulesByPath() {
        QCOMPARE(
            ruleOfPath(QStringLiteral("api.endpoints[7].method"))->path, QLatin1StringView("api.endpoints[].method"));
        QCOMPARE(ruleOfPath(QStringLiteral("precompiled.x86"))->path, QLatin1StringView("precompiled.*"));
        QCOMPARE(ruleOfPath(QStringLiteral("$"))->path, QLatin1StringView(""));
        for (const FieldRule &rule : manifestFields()) {
            if (!rule.path.isEmpty())
                QCOMPARE(ruleOfPath(rule.path), &rule);
        }
        for (const char *none : {"", "nothing", "ui.nothing", "name.x", "ui[0]", "[0]", "capabilities[0].x", "."})
            QVERIFY2(!ruleOfPath(QString::fromUtf8(none)), none);
    }

    void semanticVersions() {
        // semver.org, its own examples.
        for (const char *good : {"0.0.4", "1.2.3", "1.1.2-prerelease+meta", "1.0.0-alpha.1", "1.0.0-alpha0.valid",
                 "1.0.0-0A.is.legal", "2.0.0+build.1848", "1.0.0+0.build.1-rc.10000aaa-kk-0.1",
                 "99999999999999999999999.999999999999999999.99999999999999999", "1.0.0--"})
            QVERIFY2(isSemanticVersion(QString::fromUtf8(good)), good);
        for (const char *bad :
            {"", "1", "1.2", "1.2.3-0123", "1.2.3-0123.0123", "1.1.2+.123", "+invalid", "-invalid", "alpha",
                "1.0.0-alpha_beta", "1.0.0-alpha..1", "01.1.1", "1.01.1", "1.1.01", "1.2.3.DEV", "1.2-SNAPSHOT",
                "1.2.31.2.3----RC-SNAPSHOT.12.09.1--..12+788", "+justmeta", "1.2.3+a+b", "1.2.3 ", "1.2.3-é", "1..3"})
            QVERIFY2(!isSemanticVersion(QString::fromUtf8(bad)), bad);
    }
};

QTEST_GUILESS_MAIN(SchemaJudgeTest)
#include "tst_schemajudge.moc"
