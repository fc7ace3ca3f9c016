// Proves that everything that can happen has words: each error code, each finding code with its arguments, each
// outcome.
#include "core/bundle/bundlereader.h"
#include "core/bundle/findingcodes.h"
#include "core/manifest/fields.h"
#include "core/manifest/findingcodes.h"
#include "core/scan/findingcodes.h"
#include "ui/text/findingtable.h"
#include "ui/text/usertext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace waybill;
using namespace waybill::ui;

namespace {

struct Known {
    QString code;
    int arguments;
};

QList<Known> knownFindings() {
    QList<Known> known;
    const auto take = [&](QLatin1StringView code, QLatin1StringView arguments) {
        known.append({code, arguments.isEmpty() ? 0 : static_cast<int>(QString(arguments).count(u',')) + 1});
    };
    for (const FindingCode &row : manifestFindingCodes)
        take(row.code, row.arguments);
    for (const ScanCode &row : scanFindingCodes)
        take(row.code, row.arguments);
    for (const SecretCode &row : secretFindingCodes)
        take(row.code, row.arguments);
    return known;
}

bool isSentence(const QString &text) {
    return text.size() > 8 && text[0].isUpper() && (text.endsWith(u'.') || text.endsWith(u'…'));
}

} // namespace

class UserTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyErrorHasWords() {
        QSet<QString> titles;
        for (const ErrorCode code : allErrorCodes()) {
            const Description description = describe(Error{code, QStringLiteral("subject"), QStringLiteral("detail")});
            const QByteArray name = errorName(code).toUtf8();
            QVERIFY2(
                description.title.size() > 6 && description.title[0].isUpper() && !description.title.endsWith(u'.'),
                name.constData());
            QVERIFY2(isSentence(description.truth), name.constData());
            QVERIFY2(isSentence(description.next), name.constData());
            titles.insert(description.title);
        }
        // Storage that is not set up and a server that failed have several codes and one meaning each.
        QCOMPARE(titles.size(), static_cast<qsizetype>(allErrorCodes().size()) - 1 - 6);
    }

    void everyFindingHasWords() {
        QSet<QString> messages;
        for (const Known &known : knownFindings()) {
            QStringList arguments;
            for (int i = 1; i <= known.arguments; ++i)
                arguments.append(QStringLiteral("<argument %1>").arg(i));
            Finding finding;
            finding.code = known.code;
            finding.arguments = arguments;
            const FindingText text = describe(finding);
            const QByteArray name = known.code.toUtf8();
            QVERIFY2(!text.message.isEmpty(), name.constData());
            QVERIFY2(isSentence(text.help), name.constData());
            static const QRegularExpression hole(QStringLiteral("%[0-9](?![0-9])"));
            QVERIFY2(!hole.match(text.message).hasMatch(), qPrintable(known.code + u' ' + text.message));
            for (const QString &argument : std::as_const(arguments)) {
                const bool unused = known.code == QLatin1StringView("WB2008") && argument == arguments.last();
                QVERIFY2(unused || text.message.contains(argument), qPrintable(known.code + u' ' + text.message));
            }
            // Both shapes of a manifest have a version and a ui; what is wrong with them may sound alike, what helps
            // may not.
            QVERIFY2(!messages.contains(text.message + text.help), name.constData());
            messages.insert(text.message + text.help);
        }
    }

    void noSentenceIsWithoutACode() {
        QSet<QString> codes;
        for (const Known &known : knownFindings())
            codes.insert(known.code);
        for (const FindingSentence &sentence : findingTable()) {
            QVERIFY2(codes.remove(sentence.code), sentence.code.data());
        }
        QVERIFY(codes.isEmpty());
    }

    void missingFieldsHaveTheirOwnWords() {
        Finding finding;
        finding.code = QStringLiteral("WB1215");
        finding.arguments = QStringList{QString()};
        QCOMPARE(describe(finding).message, QStringLiteral("\"ui.entry\" is missing."));
        finding.arguments = QStringList{QStringLiteral("null")};
        QCOMPARE(
            describe(finding).message, QStringLiteral("\"ui.entry\" has to be a text that is not blank, not null."));
        finding.code = QStringLiteral("WB1219");
        finding.arguments = QStringList{QStringLiteral("appMenu"), QString()};
        QCOMPARE(describe(finding).message, QStringLiteral("The hook \"appMenu\" has no label."));
    }

    void argumentsAreNotFilledTwice() {
        Finding finding;
        finding.code = QStringLiteral("WB2005");
        finding.arguments = {QStringLiteral("%2"), QStringLiteral("b")};
        QCOMPARE(describe(finding).message, QStringLiteral("%2 and b differ in upper and lower case only."));
    }

    void whatIsWaivedSaysWhy() {
        Finding finding;
        finding.code = QStringLiteral("WB3106");
        finding.arguments = {QStringLiteral("ui/a~")};
        const QString before = describe(finding).message;
        finding.arguments.append(QStringLiteral("100 %1 harmless"));
        QCOMPARE(describe(finding).message, before + QStringLiteral(" Waived: 100 %1 harmless"));
    }

    void unknownOutcomesAreNeverCalledFailed() {
        PublishReport report;
        report.outcome = Outcome::Unknown;
        for (const ErrorCode code : allErrorCodes()) {
            // These say that nothing was begun this time, and nothing of what was before.
            if (code == ErrorCode::JobNotFound || code == ErrorCode::JobRunning || code == ErrorCode::JobSettled)
                continue;
            report.failure = CallFailure{.error = {code, {}, {}}};
            const Description description = describe(report);
            QVERIFY(description.truth.contains(QStringLiteral("may be published")));
            QVERIFY(description.next.startsWith(QStringLiteral("Check again")));
        }
    }

    void eachOutcomeTellsItsOwnTruth() {
        QSet<QString> truths;
        QSet<QString> titles;
        for (const Outcome outcome : {Outcome::NotSent, Outcome::Sent, Outcome::Stored, Outcome::Finalized,
                 Outcome::Checked, Outcome::Rejected, Outcome::Unknown}) {
            PublishReport report;
            report.outcome = outcome;
            report.failure = CallFailure{.error = {ErrorCode::BadRequest, {}, {}}};
            truths.insert(describe(report).truth);
            titles.insert(outcomeTitle(outcome));
        }
        QCOMPARE(truths.size(), 7);
        QCOMPARE(titles.size(), 7);
    }

    void saysWhetherTheUploadWasRemoved() {
        PublishReport report;
        report.outcome = Outcome::Stored;
        report.failure = CallFailure{.error = {ErrorCode::Cancelled, {}, {}}};
        report.stagingKey = QStringLiteral("sha256/_staging/x/bundle.tar.zst");
        QVERIFY(describe(report).truth.contains(QStringLiteral("could not be removed")));
        report.stagedObjectRemoved = true;
        QVERIFY(describe(report).truth.contains(QStringLiteral("was removed from the server")));
    }

    void explainsEverything() {
        const QList<Explanation> all = allExplanations();
        QCOMPARE(all.size(), static_cast<qsizetype>(allErrorCodes().size()) + knownFindings().size());
        for (const Explanation &explanation : all) {
            QVERIFY(!explanation.title.isEmpty());
            QVERIFY(!explanation.text.isEmpty());
            QCOMPARE(explain(explanation.code)->text, explanation.text);
        }
        QCOMPARE(explain(QStringLiteral("wb1203 "))->code, QStringLiteral("WB1203"));
        QVERIFY(!explain(QStringLiteral("WB9999")));
        const Explanation unknown = *explain(QStringLiteral("WB1407"));
        QCOMPARE(unknown.severity, QStringLiteral("warning"));
        QCOMPARE(unknown.judge, QStringLiteral("schema"));
        QCOMPARE(unknown.sentence, QStringLiteral("The published schema knows no field \"<field>\"."));
        QVERIFY(unknown.meaning.startsWith(QStringLiteral("The server takes it")));
        QVERIFY(unknown.text.contains(unknown.sentence) && unknown.text.contains(unknown.meaning));
        QCOMPARE(explain(QStringLiteral("WB2008"))->judge, QStringLiteral("runner"));
        QVERIFY(explain(QStringLiteral("version-exists"))->severity.isEmpty());
    }

    void everyFixHasWords() {
        QSet<QString> sentences;
        for (const FixKind kind : allFixKinds()) {
            const Fix fix{kind, {QStringLiteral("<first>"), QStringLiteral("<second>")}, {}};
            const QString sentence = describe(fix);
            QVERIFY2(isSentence(sentence) && !sentence.contains(u'%'), qPrintable(fixName(kind)));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<qsizetype>(allFixKinds().size()));
        QCOMPARE(describe(Fix{FixKind::AddField, {QStringLiteral("%2"), QStringLiteral("\"a\"")}, {}}),
            QStringLiteral("Add \"%2\": \"a\"."));
        QCOMPARE(describe(Fix{FixKind::RemoveField, {QStringLiteral("\u202ea")}, {}}),
            QStringLiteral("Remove the field \"\\u{202E}a\"."));
    }

    void everyFieldHasWords() {
        QSet<QString> titles;
        for (const FieldRule &rule : manifestFields()) {
            const QString path = rule.path.isEmpty() ? QStringLiteral("$") : QString(rule.path);
            const auto field = describeField(path);
            QVERIFY2(field, qPrintable(path));
            QCOMPARE(field->path, path);
            QVERIFY2(!field->title.isEmpty() && !field->title.endsWith(u'.'), qPrintable(path));
            QVERIFY2(isSentence(field->text), qPrintable(path));
            QVERIFY(field->asked.size() >= 2);
            titles.insert(field->title);
        }
        QCOMPARE(titles.size(), static_cast<qsizetype>(manifestFields().size()));
        QCOMPARE(allFields().size(), titles.size());
        QCOMPARE(describeField(QStringLiteral("api.endpoints[3].method"))->values.size(), 5);
        QVERIFY(describeField(QStringLiteral("sbom"))->asked.first().contains(QStringLiteral("refuses")));
        QVERIFY(!describeField(QStringLiteral("nonsense")));
    }

    // Two tables of the same names.
    void everyKnownCapabilityHasAMeaning() {
        for (const QLatin1StringView &name : knownCapabilities())
            QVERIFY2(capabilityMeaning(name) != capabilityMeaning(QStringLiteral("cap:none")), name.data());
    }

    void strangeNamesAreShownForWhatTheyAre() {
        QCOMPARE(shownName(QStringLiteral("ui/Grüße 日本.html")), QStringLiteral("ui/Grüße 日本.html"));
        QCOMPARE(shownName(QString::fromUcs4(U"\U0001F600.png")), QString::fromUcs4(U"\U0001F600.png"));
        // Shown as it is, the first would read "gnp.exe": an image.
        QCOMPARE(shownName(QStringLiteral("\u202eexe.png")), QStringLiteral("\\u{202E}exe.png"));
        QCOMPARE(shownName(QStringLiteral("a\nb\tc\u0007")), QStringLiteral("a\\u{000A}b\\u{0009}c\\u{0007}"));
        QCOMPARE(shownName(QStringLiteral("a\u200bb\u2066\u2028\u2029")),
            QStringLiteral("a\\u{200B}b\\u{2066}\\u{2028}\\u{2029}"));
        QCOMPARE(shownName(QString(QChar(0x1b)) + QStringLiteral("[2J")), QStringLiteral("\\u{001B}[2J"));
        QCOMPARE(shownName(QString::fromUcs4(U"\U000E0041")), QStringLiteral("\\u{E0041}"));
        const Error error
            = shown({ErrorCode::BundleUnsafePath, QStringLiteral("b\u202e"), QStringLiteral("x\ny\u202e")});
        QCOMPARE(error.subject, QStringLiteral("b\\u{202E}"));
        QCOMPARE(error.detail, QStringLiteral("x\ny\\u{202E}"));
    }

    void everyReasonOfTheRunnerHasWords() {
        for (const char *path : {"/a", "a/../b", "a//b", ".a/b"})
            QVERIFY2(runnerReason(runnerSkipReason(QString::fromUtf8(path))).contains(u' '), path);
        QVERIFY(runnerReason(QStringLiteral("not-a-file")).contains(u' '));
        QCOMPARE(runnerReason(QStringLiteral("unheard-of")), QStringLiteral("unheard-of"));
    }

    void formatsSizesAndTimes() {
        QCOMPARE(formatSize(0), QStringLiteral("0 bytes"));
        QCOMPARE(formatSize(209'715'200), QStringLiteral("200.0 MiB"));
        QCOMPARE(formatRate(1024 * 1024), QStringLiteral("1.0 MiB/s"));
        QCOMPARE(formatTimeLeft(3), QStringLiteral("a few seconds left"));
        QCOMPARE(formatTimeLeft(31), QStringLiteral("about 40 s left"));
        QCOMPARE(formatTimeLeft(61), QStringLiteral("about 2 min left"));
        QCOMPARE(formatTimeLeft(7200), QStringLiteral("more than an hour left"));
    }
};

QTEST_GUILESS_MAIN(UserTextTest)
#include "tst_usertext.moc"
