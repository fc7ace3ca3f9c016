// Proves what a typed address becomes, which hosts are this machine, that plain http stays here unless the user allows
// it, and under which names secrets are kept.
#include "core/settings/serverprofile.h"

#include "core/settings/serversecrets.h"
#include "tests/support/verify.h"

using namespace waybill;

class TestServerProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsRead_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("as it is") << QStringLiteral("https://a.example") << QStringLiteral("https://a.example");
        QTest::newRow("a port") << QStringLiteral("http://a.example:3000") << QStringLiteral("http://a.example:3000");
        QTest::newRow("slashes") << QStringLiteral("https://a.example//") << QStringLiteral("https://a.example");
        QTest::newRow("a base path") << QStringLiteral("https://a.example/server/")
                                     << QStringLiteral("https://a.example/server");
        QTest::newRow("white space") << QStringLiteral("  https://a.example\n") << QStringLiteral("https://a.example");
        QTest::newRow("no scheme") << QStringLiteral("a.example") << QStringLiteral("https://a.example");
        QTest::newRow("no scheme, port") << QStringLiteral("a.example:8443")
                                         << QStringLiteral("https://a.example:8443");
        QTest::newRow("this machine") << QStringLiteral("localhost:3000") << QStringLiteral("http://localhost:3000");
        QTest::newRow("this machine, IPv6") << QStringLiteral("[::1]:3000") << QStringLiteral("http://[::1]:3000");
        QTest::newRow("looks like this machine")
            << QStringLiteral("127.evil.example") << QStringLiteral("https://127.evil.example");
        QTest::newRow("upper case") << QStringLiteral("HTTPS://A.Example") << QStringLiteral("https://a.example");
    }
    void anAddressIsRead() {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const auto parsed = parseServerAddress(typed);
        VERIFY_OK(parsed);
        QCOMPARE(parsed->toString(), address);
    }

    void anAddressIsRefused_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral(" \t");
        QTest::newRow("no host") << QStringLiteral("https://");
        QTest::newRow("another scheme") << QStringLiteral("ftp://a.example");
        QTest::newRow("a script") << QStringLiteral("javascript://a.example/%0aalert(1)");
        QTest::newRow("a query") << QStringLiteral("https://a.example?x=1");
        QTest::newRow("a fragment") << QStringLiteral("https://a.example#x");
        QTest::newRow("a port out of range") << QStringLiteral("https://a.example:99999");
        QTest::newRow("a space inside") << QStringLiteral("https://a exa.mple");
    }
    void anAddressIsRefused() {
        QFETCH(QString, typed);
        COMPARE_ERROR(parseServerAddress(typed), ErrorCode::InvalidAddress);
    }

    void aPasswordIsRefusedAndNotRepeated_data() {
        QTest::addColumn<QString>("typed");
        QTest::newRow("a good address") << QStringLiteral("https://user:hunter2@a.example");
        QTest::newRow("no good address") << QStringLiteral("https://user:hunter2@a.example:99999");
        QTest::newRow("no scheme") << QStringLiteral("user:hunter2@a.exa mple");
    }
    void aPasswordIsRefusedAndNotRepeated() {
        QFETCH(QString, typed);
        const auto parsed = parseServerAddress(typed);
        COMPARE_ERROR(parsed, ErrorCode::InvalidAddress);
        QVERIFY(!parsed.error().subject.contains(QLatin1StringView("hunter2")));
        QVERIFY(!parsed.error().detail.contains(QLatin1StringView("hunter2")));
    }

    void anObjectStoreHasNoPath() {
        VERIFY_OK(parseStorageEndpoint(QStringLiteral("https://s3.example:9000/")));
        COMPARE_ERROR(parseStorageEndpoint(QStringLiteral("https://s3.example/bucket")), ErrorCode::InvalidAddress);
        COMPARE_ERROR(parseStorageEndpoint(QStringLiteral("s3://bucket")), ErrorCode::InvalidAddress);
    }

    void secretsHaveNamesOfTheirOwn() {
        QStringList names;
        for (const ServerSecret secret : allServerSecrets)
            names.append(secretId(QStringLiteral("s1"), secret));
        QCOMPARE(names,
            (QStringList{QStringLiteral("s1/api-key"), QStringLiteral("s1/storage-access-key"),
                QStringLiteral("s1/storage-secret-key")}));
    }

    void onlyThisMachineIsLoopback_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("loopback");
        QTest::newRow("name") << QStringLiteral("http://localhost") << true;
        QTest::newRow("name, case") << QStringLiteral("http://LocalHost:1") << true;
        QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:1") << true;
        QTest::newRow("127.255.0.9") << QStringLiteral("http://127.255.0.9") << true;
        QTest::newRow("IPv6") << QStringLiteral("http://[::1]") << true;
        QTest::newRow("another address") << QStringLiteral("http://128.0.0.1") << false;
        QTest::newRow("any address") << QStringLiteral("http://0.0.0.0") << false;
        QTest::newRow("a name with 127") << QStringLiteral("http://127.0.0.1.evil.example") << false;
        QTest::newRow("a name with localhost") << QStringLiteral("http://localhost.evil.example") << false;
        QTest::newRow("another IPv6") << QStringLiteral("http://[::2]") << false;
    }
    void onlyThisMachineIsLoopback() {
        QFETCH(QString, address);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopback(QUrl(address)), loopback);
    }

    void plainHttpStaysOnThisMachine() {
        ServerProfile profile;
        profile.address = QUrl(QStringLiteral("http://a.example"));
        COMPARE_ERROR(checkServerAddress(profile), ErrorCode::InsecureAddress);
        profile.allowPlainHttp = true;
        VERIFY_OK(checkServerAddress(profile));
        profile.allowPlainHttp = false;
        profile.address = QUrl(QStringLiteral("http://127.0.0.1:3000"));
        VERIFY_OK(checkServerAddress(profile));
        profile.address = QUrl(QStringLiteral("https://a.example"));
        VERIFY_OK(checkServerAddress(profile));
        profile.address = QUrl();
        COMPARE_ERROR(checkServerAddress(profile), ErrorCode::InvalidAddress);
    }
};

QTEST_GUILESS_MAIN(TestServerProfile)
#include "tst_serverprofile.moc"
