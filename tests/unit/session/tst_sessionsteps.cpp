// Proves the session's steps: names for the file system, findings of the server in their places, copies that are whole.
#include "tests/support/dist.h"
#include "tests/support/verify.h"
#include "ui/session/sessionsteps.h"

#include <QSet>

using namespace waybill;
using namespace waybill::ui;

class SessionStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesForTheFileSystem() {
        QCOMPARE(fileSystemName(QStringLiteral("com.acme.reports")), QStringLiteral("com.acme.reports"));
        QCOMPARE(fileSystemName(QStringLiteral("1.4.2-beta+7")), QStringLiteral("1.4.2-beta+7"));
        QSet<QString> seen;
        const QStringList odd{QString(), QStringLiteral("."), QStringLiteral(".."), QStringLiteral("../../x"),
            QStringLiteral("a/b"), QStringLiteral("a_b"), QStringLiteral("a\\b"), QStringLiteral("a:b"),
            QStringLiteral("-rf"), QStringLiteral("a b"), QStringLiteral("1.2.*"), QString(500, u'n'),
            QString(501, u'n'), QString(200, u'ü'), QStringLiteral("a\nb")};
        for (const QString &text : odd) {
            const QString name = fileSystemName(text);
            QVERIFY(!name.isEmpty() && name.toUtf8().size() <= 96);
            QVERIFY2(!name.contains(u'/') && !name.contains(u'\\') && !name.startsWith(u'.') && !name.startsWith(u'-'),
                qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
        }
    }

    void serverFindingsStandAtTheNearestPlace() {
        const ManifestReport report
            = judgeManifest("{\n \"name\": \"a\",\n \"api\": {\n  \"endpoints\": [{\"path\": \"/x\"}]\n }\n}");
        const QList<Finding> findings = findingsOf(
            {{QStringLiteral("name"), QStringLiteral("one")},
                {QStringLiteral("api.endpoints[0].method"), QStringLiteral("two")},
                {QStringLiteral("api.endpoints[7]"), QStringLiteral("three")},
                {QStringLiteral("nothing.like.it"), QStringLiteral("four")}, {QString(), QStringLiteral("five")}},
            report);
        QList<int> lines;
        for (const Finding &finding : findings)
            lines.append(finding.place.line);
        QCOMPARE(lines, (QList<int>{2, 4, 4, 1, 1}));
        QCOMPARE(findings[1].place.column, 17);
        QCOMPARE(findings[0].arguments, QStringList{QStringLiteral("one")});
    }

    void copiesAreWholeOrNot() {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("dist/manifest.json")), smallManifest);
        const auto packed
            = scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("b.tar.zst")));
        VERIFY_OK(packed);
        OperationContext context;
        const QString target = folder.filePath(QStringLiteral("copy/bundle.tar.zst"));
        QDir().mkpath(folder.filePath(QStringLiteral("copy")));
        VERIFY_OK(copyBundle(*packed, target, context));
        QCOMPARE(bytesOf(target), bytesOf(packed->bundle));
        QCOMPARE(bytesOf(folder.filePath(QStringLiteral("copy/bundle.sha256"))), packed->sha256.toLatin1() + '\n');
        put(packed->bundle, "another");
        const QString second = folder.filePath(QStringLiteral("copy/second"));
        COMPARE_ERROR(copyBundle(*packed, second, context), ErrorCode::FileChanged);
        QVERIFY(!QFile::exists(second));
        COMPARE_ERROR(
            copyBundle(*packed, folder.filePath(QStringLiteral("none/x")), context), ErrorCode::FileUnwritable);
    }

    void wipingReachesEveryCopy() {
        QByteArray secret("key-0815");
        const QByteArray shared = secret;
        wipe(secret);
        QVERIFY(secret.isEmpty());
        QCOMPARE(shared, QByteArray(8, '\0'));
    }
};

QTEST_GUILESS_MAIN(SessionStepsTest)
#include "tst_sessionsteps.moc"
