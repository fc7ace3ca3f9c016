// Proves the folder judge and the Runner judge: what a manifest names against what is there, each finding in its place;
// and the patterns of assets.
#include "core/manifest/findingcodes.h"
#include "core/manifest/glob.h"
#include "core/manifest/surroundings.h"
#include "judgerows.h"
#include "marked.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

const QByteArray component("\0asm\x0d\0\x01\0", 8);

struct Row {
    QByteArray name;
    QByteArray marked;
    QStringList files; // "!" in front: the Runner leaves it out
    QStringList expected;
    QByteArray code = component; // what dist/main.wasm and entry.wasm begin with
};

QByteArray with(const QList<Field> &changes) {
    return manifestWith(QList<Field>{{"api", {}}, {"ui", {}}} + changes);
}

QByteArray withEntry(const QByteArray &entry) {
    return with({{"ui", "{\"type\": \"iframe\", \"entry\": " + entry + "}"}});
}

const QByteArray minimal = R"({"extension": "a", "version": "1", "entry": {"wasm": «"code/a.wasm"»}})";
const QByteArray endpointsWithCode = R"({"endpoints": [{"method": "GET", "path": "/a", "handler": «"h"»}]})";

QStringList files(const char *names) {
    return QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
}

QList<Row> folderRows() {
    const QByteArray noMark = QByteArray(minimal).replace("«", "").replace("»", "");
    QList<Row> rows{
        {"nothing is named", with({}), {}, {}},
        {"the page is there", withEntry("\"ui/index.html\""), files("ui/index.html"), {}},
        {"the page is there, from the root", withEntry("\"/ui/index.html\""), files("ui/index.html"), {}},
        {"the page is there, from here", withEntry("\"./ui/index.html\""), files("ui/index.html"), {}},
        {"the page is there, with a place in it", withEntry("\"ui/index.html#/home?a\""), files("ui/index.html"), {}},
        {"the archive writes ./", withEntry("\"ui/index.html\""), files("./ui/index.html"), {}},
        {"the page is missing", withEntry("«\"ui/index.html\"»"), files("ui/Index.html"), files("WB1601·ui.entry")},
        {"the page is a folder", withEntry("«\"ui\"»"), files("ui/index.html"), files("WB1601·ui.entry")},
        {"the page is no text", withEntry("5"), {}, {}},
        {"an overridden page", with({{"ui", R"({"entry": "none", "entry": "a"})"}}), files("a"), {}},
        {"assets match", with({{"assets", R"(["ui/**", "*.txt", "b"])"}}), files("ui/a/b.js a.txt b"), {}},
        {"assets do not match", with({{"assets", R"([5, «"ui/*.css"», "ui/*"])"}}), files("ui/a.js"),
            files("WB1602·assets[1]")},
        {"assets of the minimal shape",
            R"({"extension": "a", "version": "1", "ui": {"assets": ["a", «"b/**"»]}, "entry": {"wasm": "a"}})",
            files("a"), files("WB1602·ui.assets[1]")},
        {"precompiled is there", with({{"precompiled", R"({"x86": "p/a"})"}}), files("p/a"), {}},
        {"precompiled is missing", with({{"precompiled", R"({"x86": «"p/a"», "arm": "p/b"})"}}), files("p/b"),
            files("WB1603·precompiled.x86")},
        {"sbom is missing", with({{"sbom", "«\"sbom.json\"»"}}), {}, files("WB1604·sbom")},
        {"sbom is there", with({{"sbom", "\"sbom.json\""}}), files("sbom.json"), {}},
        {"entry is missing", with({{"entry", "«\"e\"»"}}), {}, files("WB1605·entry")},
        {"entry.wasm is missing", minimal, {}, files("WB1606·entry.wasm")},
        {"entry.wasm is there", noMark, files("code/a.wasm"), {}},
        {"entry.wasm is no code", minimal, files("code/a.wasm"), files("WB1608·entry.wasm"), "#!/bin/sh"},
        {"no endpoints need no code", with({{"api", R"({"endpoints": []})"}}), {}, {}},
        {"endpoints need code", with({{"api", endpointsWithCode}}), {}, files("WB1607·api.endpoints[0].handler")},
        {"endpoints without a handler need code", with({{"api", R"({"endpoints": «[{}]»})"}}), {},
            files("WB1607·api.endpoints")},
        {"events need code", with({{"events", R"([{"topic": "t", "handler": «"h"»}])"}}), {},
            files("WB1607·events[0].handler")},
        {"the code is a component", with({{"api", QByteArray(endpointsWithCode).replace("«", "").replace("»", "")}}),
            files("dist/main.wasm"), {}},
        {"the code is empty", with({{"api", endpointsWithCode}}), files("dist/main.wasm"),
            files("WB1608·api.endpoints[0].handler"), {}},
        {"the code is cut", with({{"api", endpointsWithCode}}), files("dist/main.wasm"),
            files("WB1608·api.endpoints[0].handler"), QByteArray("\0as", 3)},
        {"the code is a core module", with({{"api", endpointsWithCode}}), files("dist/main.wasm"),
            files("WB1609·api.endpoints[0].handler"), QByteArray("\0asm\1\0\0\0", 8)},
        {"the code is of another version", with({{"api", endpointsWithCode}}), files("dist/main.wasm"),
            files("WB1610·api.endpoints[0].handler"), QByteArray("\0asm\x0d\0\0\0", 8)},
        {"the code's header is cut", with({{"api", endpointsWithCode}}), files("dist/main.wasm"),
            files("WB1610·api.endpoints[0].handler"), QByteArray("\0asm\x0d", 5)},
        {"no JSON", "{", {}, {}},
        {"no object", "[]", {}, {}},
    };
    return rows;
}

QList<Row> runnerRows() {
    return {
        {"kept", withEntry("\"ui/index.html\""), files("ui/index.html"), {}},
        {"the page is left out", withEntry("«\"ui/.index.html\"»"), files("!ui/.index.html"), files("WB1701·ui.entry")},
        {"the page is a link", withEntry("«\"ui/index.html\"»"), files("!ui/index.html"), files("WB1701·ui.entry")},
        {"the page is not below ui", withEntry("«\"index.html\"»"), files("index.html"), files("WB1702·ui.entry")},
        {"the page is missing", withEntry("\"index.html\""), {}, {}},
        {"a precompiled file is left out", with({{"precompiled", R"({"x86": «".p/a"»})"}}), files("!.p/a"),
            files("WB1701·precompiled.x86")},
        {"assets are left out", with({{"assets", R"([«".well-known/**"», "ui/**"])"}}),
            files("!.well-known/a !ui/.a ui/b"), files("WB1703·assets[0]")},
        {"assets that nothing matches", with({{"assets", R"(["x/**"])"}}), files("!.a"), {}},
    };
}

Surroundings surroundingsOf(const QStringList &names, const QByteArray &bytes) {
    Surroundings surroundings;
    for (QString name : names) {
        const bool skipped = name.startsWith(u'!');
        surroundings.files.append({name.remove(u'!'), 8, skipped ? QStringLiteral("dot-segment") : QString()});
    }
    surroundings.firstBytes
        = [bytes](const QString &, qsizetype atMost) { return bytes.first(std::min(atMost, bytes.size())); };
    return surroundings;
}

using JudgeStep = Result<QList<Finding>> (*)(const JsonSource &, const Surroundings &, OperationContext &);

void check(JudgeStep judge, Judge who, const Row &row) {
    const Marked source = unmark(row.marked);
    OperationContext context;
    const auto findings = judge(readJson(source.text), surroundingsOf(row.files, row.code), context);
    QVERIFY(findings);
    QStringList found;
    for (const Finding &finding : *findings)
        found.append(finding.code + u'·' + finding.path);
    QCOMPARE(found, row.expected);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Finding &finding = findings->at(i);
        QCOMPARE(finding.place, source.places[i]);
        QCOMPARE(finding.file, QStringLiteral("manifest.json"));
        QCOMPARE(finding.judge, who);
        const auto *code = std::ranges::find(manifestFindingCodes, finding.code, &FindingCode::code);
        QVERIFY(code != manifestFindingCodes.end());
        QCOMPARE(finding.severity, code->severity);
        QCOMPARE(code->judge, who);
        QCOMPARE(finding.arguments.size(), QString(code->arguments).count(u',') + 1);
        QVERIFY(!finding.fix);
    }
}

void rowsOf(const QList<Row> &rows) {
    QTest::addColumn<int>("index");
    for (int i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name.constData()) << i;
}

} // namespace

class SurroundingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folder_data() { rowsOf(folderRows()); }
    void folder() {
        QFETCH(int, index);
        check(&judgeFolder, Judge::Folder, folderRows()[index]);
    }

    void runner_data() { rowsOf(runnerRows()); }
    void runner() {
        QFETCH(int, index);
        check(&judgeRunner, Judge::Runner, runnerRows()[index]);
    }

    void everyCodeIsBrokenInSomeRow() {
        QSet<QString> codes;
        for (const FindingCode &code : manifestFindingCodes) {
            if (code.judge == Judge::Folder || code.judge == Judge::Runner)
                codes.insert(code.code);
        }
        for (const Row &row : folderRows() + runnerRows()) {
            for (const QString &expected : row.expected)
                codes.remove(expected.section(u'·', 0, 0));
        }
        QCOMPARE(codes, QSet<QString>{QStringLiteral("WB1611")}); // below
    }

    // Patterns made to take long are given up, and that is said.
    void thereIsAnEndToComparing() {
        QByteArray assets = "[\"a0\"";
        for (int i = 0; i < 20'000; ++i)
            assets += ",\"" + QByteArray("**/?").repeated(8) + "b" + QByteArray::number(i) + '"';
        QStringList names;
        for (int i = 0; i < 500; ++i)
            names.append(QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/aaaaaaaaaaaaaaaaaaaaaaaa/a%1").arg(i));
        const QByteArray text = with({{"assets", assets + ']'}});
        OperationContext context;
        const auto findings = judgeFolder(readJson(text), surroundingsOf(names, {}), context);
        QVERIFY(findings);
        QCOMPARE(findings->first().code, QStringLiteral("WB1611"));
        QVERIFY(findings->first().arguments.first().toInt() > 10'000);
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        OperationContext context(stop.get_token());
        const QByteArray text = withEntry("\"a\"");
        for (const JudgeStep judge : {&judgeFolder, &judgeRunner})
            QCOMPARE(judge(readJson(text), surroundingsOf({}, {}), context).error().code, ErrorCode::Cancelled);
    }

    void whatCannotBeReadIsAnError() {
        Surroundings surroundings = surroundingsOf(files("dist/main.wasm"), {});
        surroundings.firstBytes = [](const QString &path, qsizetype) -> Result<QByteArray> {
            return fail(ErrorCode::FileUnreadable, path);
        };
        OperationContext context;
        const QByteArray text = unmark(with({{"api", endpointsWithCode}})).text;
        QCOMPARE(judgeFolder(readJson(text), surroundings, context).error(),
            (Error{ErrorCode::FileUnreadable, QStringLiteral("dist/main.wasm"), {}}));
        QCOMPARE(judgeByAll(text, surroundings, context).error().code, ErrorCode::FileUnreadable);
    }

    void allJudgesTogether() {
        const Marked source = unmark(manifestWith({{"ui", R"({"type": "iframe", "entry": «"a"»})"},
            {"api", R"({"endpoints": [{"method": «"get"», "path": "/a", "handler": «"h"»}]})"},
            {"«\"sbom\"»", "«\"s\"»"}}));
        OperationContext context;
        const auto report = judgeByAll(source.text, surroundingsOf(files("a"), {}), context);
        QVERIFY(report);
        QStringList found;
        for (const Finding &finding : report->findings)
            found.append(finding.code);
        QCOMPARE(found, files("WB1702 WB1414 WB1607 WB1201 WB1604"));
        for (qsizetype i = 0; i < found.size(); ++i)
            QCOMPARE(report->findings[i].place, source.places[i]);
        QVERIFY(!report->accepted());
        // An error of another judge is not the server's.
        const auto other = judgeByAll(unmark(withEntry("«\"none\"»")).text, surroundingsOf({}, {}), context);
        QVERIFY(hasErrors(other->findings) && other->accepted());
    }

    void patterns_data() {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("matched");
        QTest::addColumn<QString>("others");
        const auto row = [](const char *pattern, const char *matched, const char *others) {
            QTest::newRow(pattern) << QString::fromUtf8(pattern) << QString::fromUtf8(matched)
                                   << QString::fromUtf8(others);
        };
        row("*", "a .a", "a/b");
        row("**", "a a/b a/b/c", "");
        row("ui/**", "ui/a ui/a/b", "ui uia/b x/ui/a");
        row("ui/", "ui/a ui/a/b", "ui");
        row("**/*.js", "a.js b/a.js b/c/a.js", "a.jsx a.js/b");
        row("ui/**/a.js", "ui/a.js ui/b/a.js ui/b/c/a.js", "a.js ui/ba.js ui/b/ca.js");
        row("a**/b", "a/b ax/y/b", "ab xa/b");
        row("/ui/*.js", "ui/a.js", "ui/b/a.js");
        row("./ui/*.js", "ui/a.js", "ui/b/a.js");
        row("a?c", "abc aüc", "ac a/c abbc");
        row("[a-c]x", "ax cx", "dx -x /x");
        row("[!a-c]x", "dx -x", "ax /x x");
        row("[]]x", "]x", "x");
        row("[a", "[a", "a");
        row("*.{js,css}", "a.js a.css", "a.html a.");
        row("{a,b}{c,d}", "ac ad bc bd", "a ab");
        row("{a}", "{a}", "a");
        row("a*b*c", "abc axbxc abbcc", "acb abcx ab/c");
        row("a+(b).c", "a+(b).c", "abc");
    }
    void patterns() {
        QFETCH(QString, pattern);
        QFETCH(QString, matched);
        QFETCH(QString, others);
        const Glob glob(pattern);
        for (const QString &path : matched.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(glob.matches(path), qPrintable(path));
        for (const QString &path : others.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!glob.matches(path), qPrintable(path));
        QVERIFY(!glob.matches(QString()) || pattern == u"*" || pattern == u"**");
    }

    void aPatternWithoutWildcardsIsAPath() {
        QCOMPARE(Glob(QStringLiteral("./ui/a.js")).literal(), QStringLiteral("ui/a.js"));
        QVERIFY(Glob(QStringLiteral("ui/*")).literal().isEmpty());
        // Braces that would multiply without end are taken as they are.
        QVERIFY(Glob(QStringLiteral("{a,b}").repeated(40)).size() < 64 * 200);
    }
};

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"
