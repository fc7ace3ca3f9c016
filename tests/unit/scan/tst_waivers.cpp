// Proves waivers: what is waived is told with its reason, anything else as before; that the file is read strictly, is
// never packed, and gives no password away.
#include "core/scan/secretscan.h"
#include "core/scan/waivers.h"
#include "plantings.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

using namespace waybill;

class WaiversTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QList<Discovery> discover() const {
        OperationContext context;
        const auto files = scanFolder(m_folder.path(), context);
        const auto discoveries = discoverSecrets(*files, context);
        return discoveries ? *discoveries : QList<Discovery>();
    }

    QList<Finding> findings() const {
        OperationContext context;
        const auto files = scanFolder(m_folder.path(), context);
        const auto found = scanForSecrets(*files, context);
        return found ? *found : QList<Finding>();
    }

    static Waiver waiverOf(const Discovery &one, const QString &reason) {
        return {one.finding.code, one.finding.file, one.fingerprint, reason};
    }

private Q_SLOTS:
    void init() {
        m_folder.~QTemporaryDir();
        new (&m_folder) QTemporaryDir;
        put(at("manifest.json"), smallManifest);
    }

    void whatIsWaivedIsToldWithItsReason() {
        Seed seed(1);
        const QByteArray one = seed.checksummed(QStringLiteral("ghp") + u'_').toLatin1();
        const QByteArray two = seed.checksummed(QStringLiteral("ghp") + u'_').toLatin1();
        put(at("a.js"), "x('" + one + "')\n");
        const QList<Discovery> before = discover();
        QCOMPARE(before.size(), 1);
        VERIFY_OK(writeWaivers(
            waiversPath(m_folder.path()), {waiverOf(before[0], QStringLiteral("revoked 100 % on 1 May"))}));
        QList<Finding> now = findings();
        QCOMPARE(now.size(), 1);
        QCOMPARE(now[0].severity, Severity::Info);
        QCOMPARE(waiverReason(now[0]), QStringLiteral("revoked 100 % on 1 May"));
        // Elsewhere in the file it is the same; another one beside it is not.
        put(at("a.js"), "\n\n// moved\ny('" + one + "')\nz('" + two + "')\n");
        now = findings();
        QCOMPARE(now.size(), 2);
        QCOMPARE(now[0].severity, Severity::Info);
        QCOMPARE(now[1].severity, Severity::Error);
        QCOMPARE(waiverReason(now[1]), QString());
        // In another file it is another finding, and the waiver is about nothing.
        QVERIFY(QFile::rename(at("a.js"), at("b.js")));
        now = findings();
        QCOMPARE(now.size(), 3);
        QCOMPARE(now[0].severity, Severity::Error);
        QCOMPARE(now[2].code, QStringLiteral("WB3120"));
        QCOMPARE(now[2].severity, Severity::Info);
        QCOMPARE(now[2].arguments, (QStringList{QStringLiteral("WB3010"), QStringLiteral("a.js")}));
    }

    void neverPacked() {
        put(at(".waybill-waivers.json"), "{\"waivers\": []}");
        put(at("below/.waybill-waivers.json"), "{}"); // of nobody
        OperationContext context;
        const auto files = scanFolder(m_folder.path(), context);
        VERIFY_OK(files);
        QCOMPARE(files->files.size(), 2);
        QCOMPARE(files->files[1].path, QStringLiteral("below/.waybill-waivers.json"));
    }

    // The fingerprint of what a person may have chosen does not depend on it: a list of passwords is of no use.
    void passwordsCannotBeGuessed() {
        QStringList fingerprints;
        for (const char *password : {"Tr0ub4dor&3x", "k9#Lm2!qZw7"}) {
            put(at("app.env"), QByteArray("DB_PASSWORD=") + password + "\n");
            put(at("x.js"), QByteArray("open('https://deploy:") + password + "@git.acme.io/x')\n");
            const QList<Discovery> found = discover();
            QCOMPARE(found.size(), 3); // the third is app.env itself
            fingerprints.append(found[0].fingerprint + found[1].fingerprint);
        }
        QCOMPARE(fingerprints[0], fingerprints[1]);
    }

    void readsStrictly_data() {
        QTest::addColumn<QByteArray>("text");
        const QByteArray print = '"' + QByteArray(64, 'a') + '"';
        const auto one = [&](const char *reason) {
            return "{\"waivers\": [{\"code\": \"WB3010\", \"file\": \"a\", \"fingerprint\": " + print
                + ", \"reason\": \"" + reason + "\"}]}";
        };
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no waivers") << QByteArray("{}");
        QTest::newRow("more") << QByteArray("{\"waivers\": [], \"more\": 1}");
        QTest::newRow("no reason") << QByteArray(
            "{\"waivers\": [{\"code\": \"WB3010\", \"file\": \"a\", \"fingerprint\": " + print + "}]}");
        QTest::newRow("blank reason") << one("  ");
        QTest::newRow("two lines") << one("a\\nb");
        QTest::newRow("escape") << one("a\\u001b[2J");
        QTest::newRow("long reason") << one(QByteArray(501, 'x').constData());
        QTest::newRow("short fingerprint") << one("x").replace(QByteArray(64, 'a'), "aa");
        QTest::newRow("too large") << QByteArray(1024 * 1024, ' ') + one("x");
    }
    void readsStrictly() {
        QFETCH(QByteArray, text);
        put(at(".waybill-waivers.json"), text);
        COMPARE_ERROR(readWaivers(at(".waybill-waivers.json")), ErrorCode::WaiversUnreadable);
        const QList<Finding> found = findings();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].code, QStringLiteral("WB3121"));
        QCOMPARE(found[0].severity, Severity::Warning);
    }

    void writesWhatItReads() {
        const QString file = at(".waybill-waivers.json");
        const auto none = readWaivers(file);
        VERIFY_OK(none);
        QVERIFY(none->isEmpty());
        const Waiver b{
            QStringLiteral("WB3010"), QStringLiteral("b.js"), QString(64, u'1'), QStringLiteral("é \"quoted\"")};
        const Waiver a{QStringLiteral("WB3014"), QStringLiteral("a.js"), QString(64, u'0'), QStringLiteral("x")};
        VERIFY_OK(writeWaivers(file, {b, a}));
        const auto again = readWaivers(file);
        VERIFY_OK(again);
        QCOMPARE(*again, (QList<Waiver>{a, b}));
        COMPARE_ERROR(writeWaivers(at("none/x"), {a}), ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(WaiversTest)
#include "tst_waivers.moc"
