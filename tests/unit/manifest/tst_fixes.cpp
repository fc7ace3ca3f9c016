// Proves each fix to the byte: what it makes of a text, in every way of setting one out; where no fix is honest; and
// that fixes together reach a text that nothing is left to be mended of.
#include "core/manifest/fixes.h"
#include "core/manifest/judge.h"

#include <QTest>

// Globs are cut in two inside raw strings: moc takes slash and star for a comment there.
using namespace waybill;

namespace {

struct Row {
    const char *name;
    const char *code;
    FixKind kind;
    QByteArray before;
    QByteArray after; // empty: it has no fix
};

// A manifest in which everything is right, but for `json` as its last field.
QByteArray ending(const QByteArray &json) {
    return R"({"name":"com.acme.a","publisher":"A","version":"1.0.0","runtime":"wasm-js@1",)"
           R"("ui":{"type":"iframe","entry":"ui/a"},)"
        + json + '}';
}

QByteArray ui(const QByteArray &json) {
    return R"({"name":"com.acme.a","publisher":"A","version":"1.0.0","runtime":"wasm-js@1","ui":)" + json + '}';
}

QByteArray endpoint(const QByteArray &method, const QByteArray &path) {
    return ending(R"("api":{"endpoints":[{"method":)" + method + R"(,"path":)" + path + R"(,"handler":"h"}]})");
}

const char none[] = "";

QList<Row> fields() {
    using enum FixKind;
    return {
        {"the first field", "WB1201", RemoveField, "{\n  \"sbom\": [1, 2],\n  \"name\": \"a\"\n}\n",
            "{\n  \"name\": \"a\"\n}\n"},
        {"a field between", "WB1201", RemoveField,
            "{\r\n\t\"name\": \"a\",\r\n\t\"sbom\": 1,\r\n\t\"version\": \"1\"\r\n}",
            "{\r\n\t\"name\": \"a\",\r\n\t\"version\": \"1\"\r\n}"},
        {"the last field", "WB1201", RemoveField, "{\r\n\t\"name\": \"a\",\r\n\t\"sbom\": {\"a\": \"}\"}\r\n}",
            "{\r\n\t\"name\": \"a\"\r\n}"},
        {"the only field", "WB1201", RemoveField, " {\n \"sbom\": 1\n}", " {}"},
        {"commas in front", "WB1201", RemoveField, "{ \"name\": \"a\"\n, \"sbom\": 1\n, \"version\": \"1\"\n}",
            "{ \"name\": \"a\"\n, \"version\": \"1\"\n}"},
        {"behind wide characters", "WB1201", RemoveField, "{\"name\":\"🚀é\",\"имя\":\"語\",\"version\":\"1\"}",
            "{\"name\":\"🚀é\",\"version\":\"1\"}"},
        {"in another case", "WB1201", RenameField, "{ \"Name\" : \"a\" }", "{ \"name\" : \"a\" }"},
        {"with white space", "WB1201", RenameField, "{\"version \": \"a\"}", "{\"version\": \"a\"}"},
        {"in another case, where the right one is there", "WB1201", RemoveField, "{\"Name\": \"a\", \"name\": \"b\"}",
            "{\"name\": \"b\"}"},
        {"unknown and repeated", "WB1201", RemoveField, "{\"sbom\": 1, \"sbom\": 2}", none},
        {"a field that the schema does not know", "WB1407", RemoveField,
            ui(R"({"type": "iframe", "entry": "ui/a", "title": "T"})"), ui(R"({"type": "iframe", "entry": "ui/a"})")},
        {"what the schema is late with", "WB1408", RemoveField,
            ending(R"("api":{"endpoints":[{"method":"GET","path":"/","handler":"h","schedulable":1}]})"), none},
        {"repeated", "WB1010", RemoveRepetition, "{\n \"name\": \"a\",\n \"version\": \"1\",\n \"name\": \"b\"\n}",
            "{\n \"version\": \"1\",\n \"name\": \"b\"\n}"},
        {"repeated at once", "WB1010", RemoveRepetition, "{\"a\": {\"b\": 1}, \"a\": 2}", "{\"a\": 2}"},
        {"no runtime", "WB1208", AddField, "{\n\t\"name\": \"a\",\n\t\"version\": \"1\",\n\t\"ui\": 1\n}",
            "{\n\t\"name\": \"a\",\n\t\"version\": \"1\",\n\t\"runtime\": \"wasm-js@1\",\n\t\"ui\": 1\n}"},
        {"no runtime, one line", "WB1208", AddField, "{\"version\":\"1\"}",
            "{\"version\":\"1\",\"runtime\":\"wasm-js@1\"}"},
        {"no runtime, no version", "WB1208", AddField, "{\r\n  \"name\" : \"a\"\r\n}",
            "{\r\n  \"name\" : \"a\",\r\n  \"runtime\" : \"wasm-js@1\"\r\n}"},
        {"nothing at all", "WB1208", AddField, "{\n}", "{\"runtime\": \"wasm-js@1\"\n}"},
        {"no ui.type", "WB1214", AddField, ui("{ \"entry\": \"ui/a\" }"),
            ui("{ \"entry\": \"ui/a\", \"type\": \"iframe\" }")},
        {"no ui.type, one field", "WB1214", AddField, ui("{\"entry\": \"ui/a\"}"),
            ui("{\"entry\": \"ui/a\", \"type\": \"iframe\"}")},
        {"no name", "WB1202", AddField, "{}", none},
        {"no version", "WB1205", AddField, "{}", none},
        {"no ui.entry", "WB1215", AddField, ui("{\"type\": \"iframe\"}"), none},
        {"no publisher", "WB1401", AddField, "{\"name\": \"a\"}", none},
        {"no label", "WB1219", AddField, ui(R"({"type":"iframe","entry":"ui/a","hooks":{"appMenu":{}}})"), none},
    };
}

QList<Row> values() {
    using enum FixKind;
    const auto version = [](const char *json) {
        return "{\"name\":\"a\",\"version\": " + QByteArray(json) + " ,\"runtime\":\"a@1\"}";
    };
    const auto capabilities = [](const char *json) { return ending("\"capabilities\": " + QByteArray(json)); };
    return {
        {"v in front", "WB1207", ReplaceValue, version("\"v1.2.3\""), version("\"1.2.3\"")},
        {"two numbers", "WB1207", ReplaceValue, version("\"1.2\""), version("\"1.2.0\"")},
        {"V, two numbers, a pre-release", "WB1207", ReplaceValue, version("\" V1.2-rc.1+7 \""),
            version("\"1.2.0-rc.1+7\"")},
        {"one number", "WB1207", ReplaceValue, version("\"1\""), none},
        {"words", "WB1207", ReplaceValue, version("\"one\""), none},
        {"a number", "WB1206", ReplaceValue, version("1.2"), none},
        {"leading zeros", "WB1502", ReplaceValue, version("\"01.2.3\""), none},
        {"ui.type", "WB1214", ReplaceValue, ui(R"({"type" :  "Frame" , "entry":"a"})"),
            ui(R"({"type" :  "iframe" , "entry":"a"})")},
        {"ui.type is a list", "WB1214", ReplaceValue, ui(R"({"type":[1,{}],"entry":"a"})"),
            ui(R"({"type":"iframe","entry":"a"})")},
        {"runtime in another case", "WB1406", ReplaceValue, R"({"runtime": " WASM-js@1"})",
            R"({"runtime": "wasm-js@1"})"},
        {"another runtime", "WB1406", ReplaceValue, R"({"runtime": "node@20"})", none},
        {"method in lower case", "WB1414", ReplaceValue, endpoint("\"pAtCh\"", "\"/a\""),
            endpoint("\"PATCH\"", "\"/a\"")},
        {"method with white space", "WB1224", ReplaceValue, endpoint("\" get\"", "\"/a\""),
            endpoint("\"GET\"", "\"/a\"")},
        {"method that is none", "WB1224", ReplaceValue, endpoint("\"TRACE\"", "\"/a\""), none},
        {"method beyond the schema", "WB1406", ReplaceValue, endpoint("\"HEAD\"", "\"/a\""), none},
        {"path without /", "WB1505", AddSlash, endpoint("\"GET\"", "\"\\u0061/b\""),
            endpoint("\"GET\"", "\"/\\u0061/b\"")},
        {"path with white space around it", "WB1226", TrimText, endpoint("\"GET\"", "\" \\t/\\u0061\xc2\xa0\""),
            endpoint("\"GET\"", "\"/\\u0061\"")},
        {"path with white space in it", "WB1226", TrimText, endpoint("\"GET\"", "\" /a b\""), none},
        {"name with white space", "WB1506", TrimText, R"({"name": "\u2003com.acme\u00e9.🚀\\ "})",
            R"({"name": "com.acme\u00e9.🚀\\"})"},
        {"white space in front alone", "WB1506", TrimText, R"({"publisher": "\n A b"})", R"({"publisher": "A b"})"},
        {"without cap:", "WB1411", ReplaceValue, capabilities(R"(["http.fetch" , "cap:log.emit"])"),
            capabilities(R"(["cap:http.fetch" , "cap:log.emit"])")},
        {"capability in another case", "WB1412", ReplaceValue, capabilities(R"([" CAP:Http.fetch"])"),
            capabilities(R"(["cap:http.fetch"])")},
        {"capability that is none", "WB1413", ReplaceValue, capabilities(R"(["cap:http"])"), none},
        {"capability twice", "WB1410", RemoveEntry,
            capabilities("[\"cap:log.emit\",\n  \"cap:log.emit\",\n  \"cap:user.read\"]"),
            capabilities("[\"cap:log.emit\",\n  \"cap:user.read\"]")},
        {"capability twice, the last", "WB1410", RemoveEntry, capabilities(R"([ "cap:log.emit", "LOG.EMIT" ])"),
            capabilities(R"([ "cap:log.emit" ])")},
        {"a blank capability", "WB1212", RemoveEntry, capabilities(R"([ " " ])"), capabilities("[]")},
        {"a capability that is no text", "WB1212", RemoveEntry, capabilities("[5]"), none},
        {"a blank asset", "WB1231", RemoveEntry,
            ending(R"("assets": ["", "ui/)"
                   R"(**"])"),
            ending(R"("assets": ["ui/)"
                   R"(**"])")},
    };
}

QList<Row> texts() {
    using enum FixKind;
    return {
        {"a byte order mark", "WB1003", RemoveByteOrderMark, "\xef\xbb\xbf{\r\n}", "{\r\n}"},
        {"a comma before }", "WB1001", RemoveComma, "{\"a\": 1 ,\n }", "{\"a\": 1 \n }"},
        {"a comma before ]", "WB1001", RemoveComma, "{\"a\": [1,\r\n]}", "{\"a\": [1\r\n]}"},
        {"a comma behind a text that ends like one", "WB1001", RemoveComma, "[\"],\",]", "[\"],\"]"},
        {"the first of several commas", "WB1001", RemoveComma, "[[1,],]", "[[1],]"},
        {"nothing before the comma", "WB1001", RemoveComma, "[,]", none},
        {"two commas", "WB1001", RemoveComma, "[1,,]", none},
        {"the bracket is wrong as well", "WB1001", RemoveComma, "[1,}", none},
        {"no comma", "WB1001", RemoveComma, "{\"a\": }", none},
        {"a raw line feed", "WB1008", EscapeCharacter, "{\"a\": \"b\nc\"}", "{\"a\": \"b\\nc\"}"},
        {"a raw control character", "WB1008", EscapeCharacter, "{\"a\": \"b\x01\"}", "{\"a\": \"b\\u0001\"}"},
        {"a raw tab behind a backslash of the text's", "WB1008", EscapeCharacter, "{\"a\": \"\\\\\t\"}",
            "{\"a\": \"\\\\\\t\"}"},
        {"a raw line feed behind a backslash", "WB1008", EscapeCharacter, "{\"a\": \"b\\\n\"}", none},
        {"text behind the end", "WB1007", RemoveComma, "{},", none},
    };
}

// As they come from the judges, whoever has the word.
QList<Finding> findingsOf(const QByteArray &text) {
    const JsonSource source = readJson(text);
    return judgeManifest(text, source).findings + judgeBySchema(text, source);
}

} // namespace

class FixesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fix_data() {
        QTest::addColumn<int>("index");
        const QList<Row> rows = fields() + values() + texts();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << i;
    }
    void fix() {
        QFETCH(int, index);
        const Row row = (fields() + values() + texts())[index];
        const QList<Finding> findings = findingsOf(row.before);
        const auto finding = std::ranges::find(findings, QString::fromLatin1(row.code), &Finding::code);
        QVERIFY(finding != findings.end());
        QCOMPARE(finding->fix.has_value(), !row.after.isEmpty());
        if (row.after.isEmpty())
            return;
        QCOMPARE(finding->fix->kind, row.kind);
        QCOMPARE(applyFix(row.before, *finding->fix), row.after);
    }

    void everyKindIsMadeInSomeRow() {
        QSet<FixKind> kinds;
        for (const Row &row : fields() + values() + texts()) {
            if (!row.after.isEmpty())
                kinds.insert(row.kind);
        }
        QCOMPARE(kinds.size(), static_cast<qsizetype>(allFixKinds().size()));
    }

    void editsOutsideAreNotMade() {
        const QByteArray text = "0123456789";
        const auto applied
            = [&](const QList<TextEdit> &edits) { return applyFix(text, {FixKind::RemoveField, {}, edits}); };
        QCOMPARE(applied({{2, 3, "ab"}, {5, 0, "c"}, {10, 0, "d"}}), QByteArray("01abc56789d"));
        QCOMPARE(applied({}), text);
        for (const QList<TextEdit> &bad : {QList<TextEdit>{{-1, 1, "x"}}, {{0, -1, "x"}}, {{9, 2, "x"}}, {{11, 0, "x"}},
                 {{2, 3, "x"}, {4, 1, "y"}}, {{5, 1, "x"}, {2, 1, "y"}}})
            QCOMPARE(applied(bad), text);
    }

    void mendsAllThatCanBe() {
        const QByteArray before
            = "\xef\xbb\xbf{\r\n"
              "  \"Name\": \" com.acme.a \",\r\n"
              "  \"publisher\": \"A\",\r\n"
              "  \"publisher\": \"B\",\r\n"
              "  \"version\": \"v1.2\",\r\n"
              "  \"capabilities\": [\"http.fetch\", \"cap:http.fetch\", \"\", \"HTTP.fetch\"],\r\n"
              "  \"ui\": {\"type\": \"page\", \"entry\": \"ui/a\", \"x\": 1, \"y\": [2]},\r\n"
              "  \"api\": {\"endpoints\": [{\"method\": \"get\", \"path\": \" a\", \"handler\": \"h\"},]},\r\n"
              "  \"sbom\": \"s\",\r\n"
              "  \"events\": [],\r\n"
              "}\r\n";
        const QByteArray after
            = "{\r\n"
              "  \"name\": \"com.acme.a\",\r\n"
              "  \"publisher\": \"B\",\r\n"
              "  \"version\": \"1.2.0\",\r\n"
              "  \"runtime\": \"wasm-js@1\",\r\n"
              "  \"capabilities\": [\"cap:http.fetch\"],\r\n"
              "  \"ui\": {\"type\": \"iframe\", \"entry\": \"ui/a\"},\r\n"
              "  \"api\": {\"endpoints\": [{\"method\": \"GET\", \"path\": \"/a\", \"handler\": \"h\"}]}\r\n"
              "}\r\n";
        const auto judge = [](const QByteArray &text) { return judgeByRules(text).findings; };
        const Mended mended = mend(before, judge);
        QCOMPARE(mended.text, after);
        QVERIFY(judge(after).isEmpty());
        QVERIFY(mended.mended.size() >= 17);
        for (const Finding &finding : mended.mended)
            QVERIFY(finding.fix);
        QCOMPARE(mend(after, judge).text, after);
        QVERIFY(mend(after, judge).mended.isEmpty());
    }

    void manyAtOnceTakeFewRounds() {
        int rounds = 0;
        const QByteArray text
            = ending("\"capabilities\": [" + QByteArray("\"cap:log.emit\",").repeated(900) + "\"log.emit\"]");
        const Mended mended = mend(text, [&](const QByteArray &now) {
            ++rounds;
            return judgeByRules(now).findings;
        });
        QCOMPARE(mended.text, ending("\"capabilities\": [\"cap:log.emit\"]"));
        QVERIFY2(rounds <= 20, qPrintable(QString::number(rounds)));
    }
};

QTEST_GUILESS_MAIN(FixesTest)
#include "tst_fixes.moc"
