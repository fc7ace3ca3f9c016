// Proves the error table complete and stable in form, errno mapped, and Sha256 equal to published digests.
#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/base/sha256.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cerrno>

using namespace waybill;

class TestBase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void errorNamesAreUniqueKebabCase() {
        QSet<QString> seen;
        const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
        for (const ErrorCode code : allErrorCodes()) {
            const QString name = errorName(code);
            QVERIFY2(kebab.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
        QVERIFY(seen.size() > 50);
    }

    void errnoBecomesItsCode_data() {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("missing") << ENOENT << QStringLiteral("file-not-found");
        QTest::newRow("full") << ENOSPC << QStringLiteral("disk-full");
        QTest::newRow("quota") << EDQUOT << QStringLiteral("disk-full");
        QTest::newRow("too big for the file system") << EFBIG << QStringLiteral("disk-full");
        QTest::newRow("other") << EACCES << QStringLiteral("file-unreadable");
    }
    void errnoBecomesItsCode() {
        QFETCH(int, number);
        QFETCH(QString, expected);
        const Error error = errorFromErrno(number, QStringLiteral("/a"), ErrorCode::FileUnreadable);
        QCOMPARE(errorName(error.code), expected);
        QCOMPARE(error.subject, QStringLiteral("/a"));
        QVERIFY(!error.detail.isEmpty());
    }

    // FIPS 180-4 examples.
    void sha256_data() {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("digest");
        QTest::newRow("empty") << QByteArray()
                               << QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QTest::newRow("a million a") << QByteArray(
            1'000'000, 'a') << QStringLiteral("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    }
    void sha256() {
        QFETCH(QByteArray, input);
        QFETCH(QString, digest);
        Sha256 whole;
        whole.update(input);
        QCOMPARE(whole.finish(), digest);
        Sha256 pieces;
        for (qsizetype at = 0; at < input.size(); at += 997)
            pieces.update(QByteArrayView(input).sliced(at, std::min<qsizetype>(997, input.size() - at)));
        QCOMPARE(pieces.finish(), digest);
        QVERIFY(isSha256Hex(digest));
    }

    void hexRefusesOtherText() {
        QVERIFY(!isSha256Hex(QStringLiteral("")));
        QVERIFY(!isSha256Hex(QString(63, u'a')));
        QVERIFY(!isSha256Hex(QString(65, u'a')));
        QVERIFY(!isSha256Hex(QString(64, u'A')));
        QVERIFY(!isSha256Hex(QString(64, u'g')));
    }

    void findingsKnowTheirSeverity() {
        Finding warning;
        warning.severity = Severity::Warning;
        QVERIFY(!hasErrors({warning}));
        QVERIFY(hasErrors({warning, Finding{}}));
        QCOMPARE(severityName(Severity::Warning), QStringLiteral("warning"));
        QCOMPARE(judgeName(Judge::Runner), QStringLiteral("runner"));
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "tst_base.moc"
