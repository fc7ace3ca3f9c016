// Proves that each question of the preflight has a sentence of its own for each verdict, with the facts in it, and that
// what is not good says why and what to do.
#include "core/publish/preflight.h"
#include "ui/text/usertext.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int lastQuestion = static_cast<int>(Question::StorageReached);

PreflightText textOf(
    Question question, Verdict verdict, const QStringList &facts = {}, std::optional<Error> error = {}) {
    return describe(PreflightAnswer{question, verdict, std::move(error), facts});
}

} // namespace

class PreflightTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyAnswerHasASentence() {
        QSet<QString> titles;
        for (int i = 0; i <= lastQuestion; ++i) {
            for (const Verdict verdict : {Verdict::Good, Verdict::Warning, Verdict::Bad, Verdict::Unknown}) {
                for (const QStringList &facts :
                    {QStringList{}, QStringList{QStringLiteral("12"), QStringLiteral("34")}}) {
                    const PreflightText text = textOf(static_cast<Question>(i), verdict, facts);
                    QVERIFY2(text.title.size() > 12 && text.title[0].isUpper() && text.title.endsWith(u'.')
                            && !text.title.contains(u'%'),
                        qPrintable(text.title));
                    QVERIFY(text.next.isEmpty());
                    titles.insert(text.title);
                }
            }
        }
        QVERIFY(titles.size() >= 4 * (lastQuestion + 1));
    }

    void everyErrorLeadsOn() {
        const Error error{ErrorCode::Forbidden, QStringLiteral("https://registry.example.com"), {}};
        for (int i = 0; i <= lastQuestion; ++i) {
            for (const Verdict verdict : {Verdict::Warning, Verdict::Bad, Verdict::Unknown})
                QCOMPARE(textOf(static_cast<Question>(i), verdict, {}, error).next,
                    QStringLiteral("You may not publish to this server. Check the API key and the tenant; ask the "
                                   "administrator for the right to publish."));
        }
    }

    void factsAreInTheSentence() {
        QCOMPARE(
            textOf(Question::SizeAllowed, Verdict::Good, {QStringLiteral("40000"), QStringLiteral("209715200")}).title,
            QStringLiteral("The bundle has 39 KiB; the server takes up to 200.0 MiB."));
        QCOMPARE(
            textOf(Question::ConnectionSafe, Verdict::Good, {QStringLiteral("TLS 1.3"), QStringLiteral("Acme %1 Root")})
                .title,
            QStringLiteral("The connection is encrypted (TLS 1.3), and Acme %1 Root vouches for the server."));
        QCOMPARE(
            textOf(Question::SignatureGood, Verdict::Good, {QStringLiteral("x509"), QStringLiteral("aabbccdd")}).title,
            QStringLiteral("The signature (x509) is over these very bytes. Signer: aabb ccdd."));
        QCOMPARE(textOf(Question::ClocksAgree, Verdict::Warning, {QStringLiteral("-90")}).title,
            QStringLiteral("This computer's clock and the server's are 90 s apart: that is much."));
        QCOMPARE(textOf(Question::VersionFree, Verdict::Bad, {QStringLiteral("1.4.2")}).title,
            QStringLiteral("Version 1.4.2 is published already."));
        QVERIFY(textOf(Question::ConnectionSafe, Verdict::Good, {QStringLiteral("TLS 1.3"), QStringLiteral("a\u202Eb")})
                .title.contains(QStringLiteral("\\u{202E}")));
    }
};

QTEST_GUILESS_MAIN(PreflightTextTest)
#include "tst_preflighttext.moc"
