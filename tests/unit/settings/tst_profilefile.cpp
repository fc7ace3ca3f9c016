// Proves that server profiles come back from a file as they went into it, that neither ids nor the leave for plain http
// travel with them, and that a file with anything wrong in it gives nothing but the place of it.
#include "core/settings/profilefile.h"

#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>

using namespace waybill;

namespace {

const QString file = QStringLiteral("servers.json");

QList<ServerProfile> someServers() {
    ServerProfile full{QStringLiteral("s1"), QStringLiteral("Prüfstand „alt“ <b>"),
        QUrl(QStringLiteral("https://acme.example:8443/base")), QStringLiteral("tenant-1"), true, false};
    full.authorityFile = QStringLiteral("/etc/ssl/acme.pem");
    full.storage = {QUrl(QStringLiteral("http://s3.acme.example:9000")), QStringLiteral("bundles"),
        QStringLiteral("eu-central-1"), false, true};
    full.installAfterPublish = true;
    ServerProfile plain{QStringLiteral("s2"), QStringLiteral("Two"), QUrl(QStringLiteral("http://localhost:3000"))};
    return {full, plain};
}

// Written with ' for ".
QByteArray json(QByteArray text) {
    return text.replace('\'', '"');
}

QByteArray oneServer(const QByteArray &members) {
    return json(
        "{'waybill':'servers','version':1,'servers':[{'name':'A','address':'https://a.example'},{" + members + "}]}");
}

} // namespace

class TestProfileFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBack() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(file);
        VERIFY_OK(exportProfiles(someServers(), path));
        auto read = importProfiles(path);
        VERIFY_OK(read);
        QCOMPARE(read->size(), 2);
        for (qsizetype i = 0; i < read->size(); ++i) {
            QVERIFY(!(*read)[i].id.isEmpty());
            (*read)[i].id = someServers()[i].id;
        }
        QCOMPARE(*read, someServers());
        VERIFY_OK(profilesFromJson(profilesToJson({}), file));
    }

    // Secrets hang on the id.
    void everyServerGetsANewId() {
        const QByteArray text = profilesToJson(someServers() + someServers());
        QVERIFY(!text.contains("s1"));
        QSet<QString> ids;
        for (int time = 0; time < 2; ++time) {
            const auto read = profilesFromJson(text, file);
            VERIFY_OK(read);
            for (const ServerProfile &server : *read)
                ids.insert(server.id);
        }
        QCOMPARE(ids.size(), 8);
        const QByteArray withId = oneServer("'name':'B','address':'https://b.example','id':'s1'");
        COMPARE_ERROR(profilesFromJson(withId, file), ErrorCode::ProfileUnreadable);
    }

    void plainHttpIsNotAllowedByAFile() {
        ServerProfile server{QStringLiteral("s"), QStringLiteral("Plain"), QUrl(QStringLiteral("http://a.example"))};
        server.allowPlainHttp = true;
        const auto read = profilesFromJson(profilesToJson({server}), file);
        VERIFY_OK(read);
        QVERIFY(!read->first().allowPlainHttp);
        COMPARE_ERROR(checkServerAddress(read->first()), ErrorCode::InsecureAddress);
    }

    void whatMayBeMissingHasItsDefault() {
        const auto read = profilesFromJson(
            oneServer("'name':'B','address':'https://b.example/','storage':{'endpoint':'s3.example','bucket':'x'}"),
            file);
        VERIFY_OK(read);
        QCOMPARE(read->at(0).storage, StorageCheck());
        QCOMPARE(read->at(1).address, QUrl(QStringLiteral("https://b.example")));
        StorageCheck storage;
        storage.endpoint = QUrl(QStringLiteral("https://s3.example"));
        storage.bucket = QStringLiteral("x");
        QCOMPARE(read->at(1).storage, storage);
    }

    void anythingWrongIsNamedByItsPlace_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const QByteArray &text, const char *place) {
            QTest::newRow(name) << json(text) << QString::fromLatin1(place);
        };
        row("empty", "", "line 1, column ");
        row("no JSON", "{\n  \"waybill\": servers\n}", "line 2, column ");
        row("not UTF-8", "{\"waybill\":\"\xff\"}", "line 1, column ");
        row("a list", "[]", "waybill: ");
        row("another kind", "{'waybill':'receipt','version':1}", "waybill: ");
        row("a later version", "{'waybill':'servers','version':2,'servers':[]}", "version: not 1");
        row("a version as text", "{'waybill':'servers','version':'1','servers':[]}", "version: not 1");
        row("no servers", "{'waybill':'servers','version':1}", "servers: not a list");
        row("something more", "{'waybill':'servers','version':1,'servers':[],'apiKeys':{}}", "apiKeys: not known");
        row("a number", "{'waybill':'servers','version':1,'servers':[7]}", "servers[0]: not an object");
        row("no name", oneServer("'address':'https://b.example'"), "servers[1].name: missing");
        row("an empty name", oneServer("'name':' ','address':'https://b.example'"), "servers[1].name: empty");
        row("no address", oneServer("'name':'B'"), "servers[1].address: missing");
        row("a bad address", oneServer("'name':'B','address':'ftp://b.example'"), "servers[1].address: neither");
        row("a password", oneServer("'name':'B','address':'https://u:hunter2@b.example'"),
            "servers[1].address: a user name");
        row("a bad address with a password", oneServer("'name':'B','address':'https://u:hunter2@b.example:99999'"),
            "servers[1].address: Invalid port");
        row("a secret", oneServer("'name':'B','address':'https://b.example','apiKey':'hunter2'"),
            "servers[1].apiKey: not known");
        row("a flag as text", oneServer("'name':'B','address':'https://b.example','adminHeader':'hunter2'"),
            "servers[1].adminHeader: neither");
        row("a header in the tenant",
            oneServer("'name':'B','address':'https://b.example','tenant':'x\\r\\nx-alga-admin: hunter2'"),
            "servers[1].tenant: a character");
        row("a name that turns around", oneServer("'name':'B\\u202e','address':'https://b.example'"),
            "servers[1].name: a character");
        row("much too long", oneServer("'address':'https://b.example','name':'" + QByteArray(1001, 'x') + "'"),
            "servers[1].name: over");
        row("a file that is too long", QByteArray(1024 * 1024 + 1, ' '), "over 1048576 bytes");
        row("half a store", oneServer("'name':'B','address':'https://b.example','storage':{'bucket':'x'}"),
            "servers[1].storage.endpoint: missing");
        row("a store with a path",
            oneServer(
                "'name':'B','address':'https://b.example','storage':{'bucket':'x','endpoint':'https://s3.example/y'}"),
            "servers[1].storage.endpoint: a path");
        row("a store's secret",
            oneServer("'name':'B','address':'https://b.example','storage':{'bucket':'x','endpoint':'https://"
                      "s3.example','secretKey':'hunter2'}"),
            "servers[1].storage.secretKey: not known");
    }
    void anythingWrongIsNamedByItsPlace() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto read = profilesFromJson(text, file);
        COMPARE_ERROR(read, ErrorCode::ProfileUnreadable);
        QCOMPARE(read.error().subject, file);
        QVERIFY2(read.error().detail.startsWith(place), qPrintable(read.error().detail));
        QVERIFY(!read.error().detail.contains(QLatin1StringView("hunter2")));
    }

    void filesThatCannotBeUsed() {
        const QTemporaryDir folder;
        COMPARE_ERROR(importProfiles(folder.filePath(file)), ErrorCode::FileNotFound);
        COMPARE_ERROR(importProfiles(folder.path()), ErrorCode::FileUnreadable);
        COMPARE_ERROR(
            exportProfiles({}, folder.filePath(QStringLiteral("none/servers.json"))), ErrorCode::FileUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestProfileFile)
#include "tst_profilefile.moc"
