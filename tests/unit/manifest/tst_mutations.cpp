// Proves, on ten thousand manifests that went wrong, that the server judge says what the contract says, that each
// finding stands inside the text, and that each fix mends what it says and touches nothing else. WAYBILL_SEED and
// WAYBILL_MUTATIONS replay a run, or make a longer one.
#include "core/manifest/fixes.h"
#include "core/manifest/judge.h"
#include "mutant.h"
#include "oracle.h"

#include <QSet>
#include <QTest>

using namespace waybill;

namespace {

constexpr int mutationsAtLeast = 10'000;

int fromEnvironment(const char *name, int otherwise) {
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

using TextJudge = QList<Finding> (*)(const QByteArray &);

QList<Finding> byServer(const QByteArray &text) {
    return judgeManifest(text, false).findings;
}

QList<Finding> bySchema(const QByteArray &text) {
    return judgeBySchema(text, readJson(text));
}

bool hasLoneLineFeed(const QByteArray &text) {
    return QByteArray(text).replace("\r\n", "").contains('\n');
}

bool isInside(const Finding &finding, const QByteArray &text) {
    const TextPlace &place = finding.place;
    return place.offset >= 0 && place.bytes >= 0 && place.offset + place.bytes <= text.size() && place.line >= 1
        && place.column >= 1 && place.length >= 0 && place.length <= place.bytes;
}

// Of a text that was no JSON: the reader does not stop at the same thing again.
QString textFixFault(const Finding &finding, const QByteArray &before, const QByteArray &after) {
    if (finding.fix->kind == FixKind::RemoveByteOrderMark)
        return after == before.sliced(3) ? QString() : QStringLiteral("more than the mark is gone");
    const JsonSource again = readJson(after);
    const qint64 shift = after.size() - before.size();
    const bool stays = !again.root && again.findings.last().code == finding.code
        && again.findings.last().place.offset == finding.place.offset + std::min<qint64>(shift, 0);
    return stays ? QStringLiteral("the reader still stops there") : QString();
}

QString valueFault(const Finding &finding, const oracle::Node &before, const oracle::Node &after) {
    const QString &path = finding.path;
    switch (finding.fix->kind) {
    case FixKind::RemoveField:
    case FixKind::RemoveEntry:
        return same(without(before, path), after) ? QString() : QStringLiteral("not that one alone is gone");
    case FixKind::AddField:
        return same(before, without(after, path)) && find(after, path) ? QString()
                                                                       : QStringLiteral("not that one alone came");
    case FixKind::RemoveRepetition:
        return same(before, after) ? QString() : QStringLiteral("a value that counts has changed");
    case FixKind::RenameField: {
        const QString to = finding.fix->arguments.last();
        const bool kept = find(before, path) && find(after, to) && same(*find(before, path), *find(after, to))
            && same(without(before, path), without(after, to));
        return kept ? QString() : QStringLiteral("not the name alone has changed");
    }
    case FixKind::ReplaceValue:
    case FixKind::TrimText:
    case FixKind::AddSlash:
        return find(after, path) && same(without(before, path), without(after, path))
            ? QString()
            : QStringLiteral("another value has changed");
    case FixKind::RemoveByteOrderMark:
    case FixKind::RemoveComma:
    case FixKind::EscapeCharacter:
        break;
    }
    return QStringLiteral("a fix for text in what is JSON");
}

// What is wrong with a fix; empty: nothing.
QString fixFault(const Finding &finding, const QByteArray &before, TextJudge judge) {
    const QByteArray after = applyFix(before, *finding.fix);
    if (after == before)
        return QStringLiteral("it does nothing");
    const auto values = oracle::parse(before);
    if (!values)
        return textFixFault(finding, before, after);
    const auto found
        = [&](const QByteArray &text) { return std::ranges::count(judge(text), finding.code, &Finding::code); };
    if (found(after) >= found(before))
        return QStringLiteral("the finding is still there");
    const auto valuesAfter = oracle::parse(after);
    if (!valuesAfter)
        return QStringLiteral("it is no JSON any more");
    if (!hasLoneLineFeed(before) && hasLoneLineFeed(after))
        return QStringLiteral("it brings line ends of another kind");
    // A path that was cut, or is two things at once, tells nothing of the values.
    const bool plain = !finding.path.endsWith(u'…') && count(*values, finding.path) <= 1;
    return plain ? valueFault(finding, *values, *valuesAfter) : QString();
}

struct Totals {
    int accepted = 0;
    int noJson = 0;
    int findings = 0;
    int fixes = 0;
    QSet<QString> codes;
    QSet<FixKind> kinds;
};

QString fault(const QByteArray &text, Totals &totals) {
    const bool accepted = oracle::accepts(text);
    if (judgeManifest(text, false).accepted() != accepted || judgeByRules(text, false).accepted() != accepted)
        return accepted ? QStringLiteral("the contract accepts it") : QStringLiteral("the contract refuses it");
    if (readJson(text).root.has_value() != oracle::parse(text).has_value())
        return QStringLiteral("only one of the readers calls it JSON");
    totals.accepted += accepted ? 1 : 0;
    totals.noJson += readJson(text).root ? 0 : 1;
    for (const TextJudge judge : {&byServer, &bySchema}) {
        for (const Finding &finding : judge(text)) {
            if (!isInside(finding, text))
                return finding.code + QStringLiteral(": its place is outside");
            ++totals.findings;
            totals.codes.insert(finding.code);
            if (!finding.fix)
                continue;
            ++totals.fixes;
            totals.kinds.insert(finding.fix->kind);
            if (const QString wrong = fixFault(finding, text, judge); !wrong.isEmpty())
                return finding.code + u' ' + finding.path + u' ' + fixName(finding.fix->kind) + QStringLiteral(": ")
                    + wrong;
        }
    }
    return {};
}

} // namespace

class MutationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMutantIsJudgedAndMended() {
        const auto seed = static_cast<quint32>(fromEnvironment("WAYBILL_SEED", 1));
        const int mutations = fromEnvironment("WAYBILL_MUTATIONS", mutationsAtLeast);
        qInfo("WAYBILL_SEED=%u WAYBILL_MUTATIONS=%d", seed, mutations);
        Totals totals;
        for (int number = 0; number < mutations; ++number) {
            const QByteArray text = mutant(seed, static_cast<quint32>(number));
            const QString wrong = fault(text, totals);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QStringLiteral("mutant %1: %2\n%3").arg(number).arg(wrong, QString::fromUtf8(text))));
        }
        qInfo("%d accepted, %d no JSON, %d findings of %d codes, %d fixes of %d kinds", totals.accepted, totals.noJson,
            totals.findings, static_cast<int>(totals.codes.size()), totals.fixes,
            static_cast<int>(totals.kinds.size()));
        if (mutations < mutationsAtLeast)
            return;
        // Else the mutants show little.
        QVERIFY(totals.accepted > mutations / 20 && totals.noJson > mutations / 20);
        QVERIFY(totals.codes.size() > 55);
        QCOMPARE(totals.kinds.size(), static_cast<qsizetype>(allFixKinds().size()));
    }

    void theyMendTogether() {
        const auto seed = static_cast<quint32>(fromEnvironment("WAYBILL_SEED", 1));
        const auto judge = [](const QByteArray &text) { return judgeByRules(text, false).findings; };
        for (quint32 number = 0; number < 500; ++number) {
            const QByteArray text = mutant(seed, number);
            const Mended mended = mend(text, judge);
            const bool left = std::ranges::any_of(
                judge(mended.text), [](const Finding &finding) { return finding.fix.has_value(); });
            QVERIFY2(
                !left, qPrintable(QStringLiteral("mutant %1\n%2").arg(number).arg(QString::fromUtf8(mended.text))));
            QVERIFY(!oracle::accepts(text) || oracle::accepts(mended.text));
        }
    }

    // The oracle itself, on what the contract says in so many words.
    void theOracleKnowsTheContract() {
        const QByteArray good = R"({"name":"a","version":"1.2.3","runtime":"-"})";
        QVERIFY(oracle::accepts(good));
        QVERIFY(oracle::accepts(R"({"name":5,"name":"a","version":" 1.2.* ","runtime":"@","capabilities":["x"]})"));
        for (const char *bad : {"", "{}", "[]", R"({"name":"a","version":"1.2.3","runtime":"-","sbom":"x"})",
                 R"({"name":" ","version":"1.2.3","runtime":"-"})", R"({"name":"a","version":"1.2","runtime":"-"})",
                 R"({"name":"a","version":"1.2.3","runtime":"x"})", R"({"name":"a","version":"1.2.3","runtime":"-",})",
                 R"({"name":"a","version":"1.2.3","runtime":"-","ui":null})",
                 R"({"name":"a","name":5,"version":"1.2.3","runtime":"-"})"})
            QVERIFY2(!oracle::accepts(bad), bad);
        QVERIFY(!oracle::accepts("\xef\xbb\xbf" + good));
        QVERIFY(!oracle::accepts(good + '\0'));
    }
};

QTEST_GUILESS_MAIN(MutationsTest)
#include "tst_mutations.moc"
