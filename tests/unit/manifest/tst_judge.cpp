// Proves the server judge: each rule of the contract broken and kept, each finding with its code, its path and its
// exact place.
#include "core/manifest/findingcodes.h"
#include "core/manifest/judge.h"
#include "judgerows.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

struct Marked {
    QByteArray text;
    QList<TextPlace> places;
};

int codePoints(const QByteArray &utf8) {
    return static_cast<int>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

// Takes the marks out, and counts where they stood: by hand, without any of the code that is judged here.
Marked unmark(const QByteArray &marked) {
    Marked result;
    QList<qsizetype> starts;
    for (qsizetype i = 0; i < marked.size();) {
        if (marked.sliced(i).startsWith("«")) {
            starts.append(result.text.size());
            i += 2;
        } else if (marked.sliced(i).startsWith("»")) {
            const qsizetype from = starts.takeLast();
            const QByteArray before = result.text.first(from);
            const QByteArray inside = result.text.sliced(from);
            const qsizetype lineStart = before.lastIndexOf('\n') + 1;
            result.places.append({static_cast<int>(before.count('\n')) + 1, codePoints(before.sliced(lineStart)) + 1,
                codePoints(inside), from, inside.size()});
            i += 2;
        } else {
            result.text += marked[i++];
        }
    }
    return result;
}

QList<JudgeRow> allRows() {
    return judgeRows() + textRows() + minimalRows();
}

QString told(const Finding &finding) {
    return (finding.severity == Severity::Warning ? QStringLiteral("?") : QString()) + finding.code + u' '
        + finding.path;
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnoughRows() {
        const QList<JudgeRow> rows = allRows();
        QVERIFY2(rows.size() >= 300, qPrintable(QString::number(rows.size())));
        QSet<QByteArray> names;
        for (const JudgeRow &row : rows)
            names.insert(row.name);
        QCOMPARE(names.size(), rows.size());
    }

    void everyCodeIsBrokenInSomeRow() {
        QSet<QString> codes;
        for (const FindingCode &code : manifestFindingCodes)
            codes.insert(code.code);
        for (const JudgeRow &row : allRows()) {
            for (QString expected : row.expected)
                codes.remove(expected.remove(u'?').section(u' ', 0, 0));
        }
        // WB1001 is any other breach of the grammar, WB1005 and WB1006 are limits: tst_jsonsource; WB1290 is the
        // server's own voice.
        QCOMPARE(codes,
            (QSet<QString>{QStringLiteral("WB1001"), QStringLiteral("WB1005"), QStringLiteral("WB1006"),
                QStringLiteral("WB1290")}));
    }

    void row_data() {
        QTest::addColumn<QByteArray>("marked");
        QTest::addColumn<QStringList>("expected");
        for (const JudgeRow &row : allRows())
            QTest::newRow(row.name.constData()) << row.marked << row.expected;
    }

    void row() {
        QFETCH(QByteArray, marked);
        QFETCH(QStringList, expected);
        const Marked source = unmark(marked);
        const ManifestReport report = judgeManifest(source.text);
        QStringList found;
        for (const Finding &finding : report.findings)
            found.append(told(finding));
        QCOMPARE(found, expected);
        for (qsizetype i = 0; i < found.size(); ++i) {
            // Several findings about what is missing from one object stand at its opening.
            const TextPlace &wanted = source.places[std::min(i, source.places.size() - 1)];
            const TextPlace &given = report.findings[i].place;
            QCOMPARE(given.line, wanted.line);
            QCOMPARE(given.column, wanted.column);
            QCOMPARE(given.length, wanted.length);
            QCOMPARE(given.offset, wanted.offset);
            QCOMPARE(given.bytes, wanted.bytes);
            QCOMPARE(report.findings[i].file, QStringLiteral("manifest.json"));
            QCOMPARE(report.findings[i].judge, Judge::Server);
        }
        const bool refused = std::ranges::any_of(expected, [](const QString &code) { return !code.startsWith(u'?'); });
        QCOMPARE(report.accepted(), !refused);
    }

    void todaysServerRefusesTheMinimalShape() {
        const QByteArray minimal = R"({"extension": "e", "version": "1.0.0", "entry": {"wasm": "e"}})";
        QVERIFY(judgeManifest(minimal).accepted());
        QVERIFY(!judgeManifest(minimal, false).accepted());
    }

    void readsWhatItJudges() {
        const ManifestReport report = judgeManifest(manifestWith({{"capabilities", "[\"cap:http.fetch\"]"},
            {"api", R"({"endpoints": [{"method": "get", "path": "/a", "handler": "h"}]})"},
            {"precompiled", R"({"x86": "p/a"})"}, {"assets", "[\"ui/**\"]"}}));
        QVERIFY(report.manifest);
        QCOMPARE(report.manifest->name, QStringLiteral("com.acme.reports"));
        QCOMPARE(report.manifest->version, QStringLiteral("1.4.2"));
        QCOMPARE(report.manifest->capabilities, QStringList{QStringLiteral("cap:http.fetch")});
        QCOMPARE(report.manifest->endpoints.size(), 1);
        QCOMPARE(report.manifest->endpoints.first().path, QStringLiteral("/a"));
        QCOMPARE(report.manifest->uiEntry, QStringLiteral("ui/index.html"));
        QCOMPARE(report.manifest->placeOf(QStringLiteral("version"))->line, 4);
        QVERIFY(!report.manifest->placeOf(QStringLiteral("nothing")));
    }
};

QTEST_GUILESS_MAIN(JudgeTest)
#include "tst_judge.moc"
