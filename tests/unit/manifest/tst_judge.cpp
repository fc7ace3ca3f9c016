// Proves the server judge: each rule of the contract broken and kept, each finding with its code, its path and its
// exact place.
#include "core/manifest/findingcodes.h"
#include "core/manifest/judge.h"
#include "judgerows.h"
#include "marked.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

QList<JudgeRow> allRows() {
    return judgeRows() + languageRows() + textRows() + minimalRows();
}

QString told(const Finding &finding) {
    return (finding.severity == Severity::Warning ? QStringLiteral("?") : QString()) + finding.code + u' '
        + finding.path;
}

} // namespace

class JudgeTest : public QObject {
    Q_OBJECT

private:
    // The sentences rely on it: severity and number of arguments.
    static void matchesItsTableRow(const Finding &finding) {
        const auto *row = std::ranges::find(manifestFindingCodes, finding.code, &FindingCode::code);
        QVERIFY(row != manifestFindingCodes.end());
        QCOMPARE(finding.severity, row->severity);
        const QString names = row->arguments;
        QCOMPARE(finding.arguments.size(), names.isEmpty() ? 0 : names.count(u',') + 1);
    }

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
        for (const FindingCode &code : manifestFindingCodes) {
            if (code.judge == Judge::Server) // the others' rows: tst_schemajudge, tst_surroundings
                codes.insert(code.code);
        }
        for (const JudgeRow &row : allRows()) {
            for (QString expected : row.expected)
                codes.remove(expected.remove(u'?').section(u' ', 0, 0));
        }
        // What the server itself answered: no text makes this judge say it.
        QCOMPARE(codes, QSet<QString>{QStringLiteral("WB1290")});
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
        QCOMPARE(source.places.size(), expected.size()); // else the row itself is wrong
        for (qsizetype i = 0; i < found.size(); ++i) {
            const TextPlace &wanted = source.places[i];
            const TextPlace &given = report.findings[i].place;
            QCOMPARE(given.line, wanted.line);
            QCOMPARE(given.column, wanted.column);
            QCOMPARE(given.length, wanted.length);
            QCOMPARE(given.offset, wanted.offset);
            QCOMPARE(given.bytes, wanted.bytes);
            QCOMPARE(report.findings[i].file, QStringLiteral("manifest.json"));
            QCOMPARE(report.findings[i].judge, Judge::Server);
        }
        for (const Finding &finding : report.findings)
            matchesItsTableRow(finding);
        const bool refused = std::ranges::any_of(expected, [](const QString &code) { return !code.startsWith(u'?'); });
        QCOMPARE(report.accepted(), !refused);
    }

    void todaysServerRefusesTheMinimalShape_data() {
        QTest::addColumn<QByteArray>("marked");
        for (const JudgeRow &row : minimalRows()) {
            if (row.expected.contains(QStringLiteral("?WB1300 $")))
                QTest::newRow(row.name.constData()) << row.marked;
        }
    }
    void todaysServerRefusesTheMinimalShape() {
        QFETCH(QByteArray, marked);
        const QByteArray text = unmark(marked).text;
        const ManifestReport today = judgeManifest(text, false);
        QVERIFY(!today.accepted());
        ManifestReport older = judgeManifest(text);
        for (Finding &finding : older.findings) {
            if (finding.code == QLatin1StringView("WB1300"))
                finding.severity = Severity::Error;
        }
        QCOMPARE(today.findings, older.findings); // nothing else changes
    }

    void everyRowOfTodaysShapeIsTheSameForAnOlderServer() {
        for (const JudgeRow &row : judgeRows()) {
            const QByteArray text = unmark(row.marked).text;
            QVERIFY2(judgeManifest(text).findings == judgeManifest(text, false).findings, row.name.constData());
        }
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
