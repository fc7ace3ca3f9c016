// Proves what is seen in a server's own object store, here a real Ceph RADOS Gateway: a publish is called checked only
// where both objects stand there whole, a server that says otherwise is caught and named, and the registry of the
// command line keeps what it publishes in such a bucket.
#include "clirun.h"
#include "core/base/sha256.h"
#include "core/publish/publishedobjects.h"
#include "core/publish/publisher.h"
#include "tests/support/cephstore.h"
#include "tests/support/dist.h"
#include "tests/support/faultpeer.h"
#include "tests/support/objects.h"
#include "tests/support/verify.h"

#include <QDirIterator>

using namespace waybill;

namespace {

const QByteArray manifest = R"({"name":"com.acme.reports","publisher":"Acme","version":"1.4.2","runtime":"wasm-js@1"})";

QString hashOf(const QByteArray &bytes) {
    Sha256 hash;
    hash.update(bytes);
    return hash.finish();
}

QByteArray json(const QByteArray &text) {
    return httpAnswer(200, "application/json", text);
}

// A server that says that all went well, whatever stands in its store.
struct SayingServer {
    QTemporaryDir folder;
    FaultPeer peer{0};
    QByteArray bytes = QByteArray("what the bundle holds ").repeated(2000);
    QString hash = hashOf(bytes);
    QString key = QStringLiteral("sha256/%1/bundle.tar.zst").arg(hash);
    PublishRequest request;

    explicit SayingServer(const CephStore &ceph) {
        put(folder.filePath(QStringLiteral("bundle.tar.zst")), bytes);
        const QByteArray size = QByteArray::number(bytes.size());
        peer.set("abort", {Fault::Kind::AnswerAfterBody, json(R"({"status":"nothing-to-do"})")});
        peer.set("upload-proxy",
            {Fault::Kind::AnswerAfterBody,
                json(R"({"upload":{"key":"sha256/_staging/one/bundle.tar.zst"},"filename":"bundle.tar.zst","size":)"
                    + size + "}")});
        peer.set("finalize",
            {Fault::Kind::AnswerAfterBody,
                json(R"({"extension":{"id":"e-1","name":"com.acme.reports"},"version":{"id":"v-1","version":"1.4.2"},)"
                     R"("contentHash":")"
                    + hash.toUtf8() + R"(","canonicalKey":")" + key.toUtf8() + "\"}")});
        request.server.id = QStringLiteral("saying");
        request.server.address = QUrl(peer.address());
        request.server.storage.endpoint = ceph.location().endpoint;
        request.server.storage.bucket = CephStore::bucket();
        request.server.storage.region = ceph.location().region;
        request.server.storage.download = true;
        request.credentials.storageAccessKey = ceph.keys().accessKey;
        request.credentials.storageSecretKey = ceph.keys().secretKey;
        request.bundle = folder.filePath(QStringLiteral("bundle.tar.zst"));
        request.manifestJson = manifest;
        request.historyFile = folder.filePath(QStringLiteral("history.sqlite"));
        request.retry.attempts = 1;
    }

    // As the window and the command line do it.
    PublishReport publish() {
        auto store = openPublishedObjects(request.server, request.credentials);
        if (!store)
            qFatal("no store");
        request.store = *std::move(store);
        OperationContext context;
        return publishBundle(request, context);
    }
};

} // namespace

class CheckedTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CephStore> m_ceph;

    QString keysFile(const CliStage &stage) const {
        put(stage.path("s3-keys"), m_ceph->keys().accessKey + '\n' + m_ceph->keys().secretKey + '\n');
        return stage.path("s3-keys");
    }
    QStringList s3(const QString &prefix) const {
        return {QStringLiteral("--store"), QStringLiteral("s3://%1/%2").arg(CephStore::bucket(), prefix),
            QStringLiteral("--s3-endpoint"), m_ceph->address()};
    }

private Q_SLOTS:
    void initTestCase() {
        for (const char *variable : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(variable);
        m_ceph = std::make_unique<CephStore>();
    }

    void whatASayingServerHasStored_data() {
        QTest::addColumn<QByteArray>("bundle"); // null: none stands there
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("download");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("check");
        const QByteArray bytes = QByteArray("what the bundle holds ").repeated(2000);
        const QByteArray others(bytes.size(), 'x');
        const auto row = [](const char *name, const QByteArray &bundle, const QByteArray &text, bool download,
                             const char *outcome, const char *check) {
            QTest::newRow(name) << bundle << text << download << QString::fromLatin1(outcome)
                                << QString::fromLatin1(check);
        };
        row("all of it", bytes, manifest, true, "checked", "");
        row("nothing", {}, {}, true, "finalized", "published-missing");
        row("no bundle", {}, manifest, true, "finalized", "published-missing");
        row("no manifest", bytes, {}, true, "finalized", "published-missing");
        row("a truncated bundle", bytes.first(1000), manifest, false, "finalized", "published-truncated");
        row("a longer bundle", bytes + "x", manifest, false, "finalized", "published-differs");
        row("other bytes of that size", others, manifest, true, "finalized", "published-differs");
        // What the profile says is looked at is looked at, and no more is claimed.
        row("other bytes, sizes are compared alone", others, manifest, false, "checked", "");
        row("another manifest", bytes, R"({"name":"com.evil"})", true, "finalized", "published-manifest-differs");
    }
    void whatASayingServerHasStored() {
        QFETCH(QByteArray, bundle);
        QFETCH(QByteArray, text);
        QFETCH(bool, download);
        QFETCH(QString, outcome);
        QFETCH(QString, check);
        SayingServer server(*m_ceph);
        server.request.server.storage.download = download;
        const auto store = m_ceph->open();
        const QString manifestKey = QStringLiteral("sha256/%1/manifest.json").arg(server.hash);
        for (const QString &key : {server.key, manifestKey})
            VERIFY_OK(store->remove(key));
        if (!bundle.isNull())
            VERIFY_OK(putWhole(*store, server.key, bundle));
        if (!text.isNull())
            VERIFY_OK(putWhole(*store, manifestKey, text));
        const PublishReport report = server.publish();
        QCOMPARE(outcomeName(report.outcome), outcome);
        QVERIFY(report.succeeded() && report.receipt);
        QCOMPARE(report.check ? errorName(report.check->code) : QString(), check);
        if (report.check)
            QVERIFY2(report.check->subject.contains(server.hash), qPrintable(report.check->subject));
    }

    void whoCannotLookSaysSo_data() {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QString>("check");
        QTest::newRow("another secret key") << QStringLiteral("secret") << QStringLiteral("store-refused");
        QTest::newRow("another bucket") << QStringLiteral("bucket") << QStringLiteral("bucket-not-found");
        QTest::newRow("an authority nobody knows") << QStringLiteral("tls") << QStringLiteral("tls-self-signed");
    }
    void whoCannotLookSaysSo() {
        QFETCH(QString, fault);
        QFETCH(QString, check);
        SayingServer server(*m_ceph);
        if (fault == QStringLiteral("secret"))
            server.request.credentials.storageSecretKey = "canary-wrong-secret";
        else if (fault == QStringLiteral("bucket"))
            server.request.server.storage.bucket = QStringLiteral("nothing-here");
        else
            server.request.server.storage.endpoint = QUrl(m_ceph->secureAddress());
        const PublishReport report = server.publish();
        QCOMPARE(outcomeName(report.outcome), QStringLiteral("finalized"));
        QVERIFY(report.check);
        QCOMPARE(errorName(report.check->code), check);
        QVERIFY(!report.check->detail.contains(QStringLiteral("canary")));
    }

    void theRegistryOverABucket() {
        CliStage stage;
        put(stage.path("dist/manifest.json"), smallManifest);
        put(stage.path("dist/ui/index.html"), "<title>Reports</title>");
        const QString address = stage.serve(
            s3(QStringLiteral("team/a")) + QStringList{QStringLiteral("--s3-keys-file"), keysFile(stage)});
        const QString bundle = stage.path("bundle.tar.zst");
        QCOMPARE(stage.run({QStringLiteral("pack"), stage.path("dist"), bundle}).exit, 0);
        const QStringList publish{QStringLiteral("publish"), QStringLiteral("--bundle"), bundle,
            QStringLiteral("--server"), address, QStringLiteral("--json")};
        const CliResult published = stage.run(publish);
        QVERIFY2(published.exit == 0, published.errors.constData());
        const QString key = published.json().value(QLatin1StringView("canonicalKey")).toString();
        const auto store = m_ceph->open(QStringLiteral("team/a"));
        const auto stored = getWhole(*store, key);
        VERIFY_OK(stored);
        QCOMPARE(hashOf(*stored), published.json().value(QLatin1StringView("contentHash")).toString());
        QCOMPARE(hashOf(*stored), hashOf(bytesOf(bundle)));
        QCOMPARE(getWhole(*store, key.section(u'/', 0, -2) + QStringLiteral("/manifest.json")).value_or("?"),
            QByteArray(smallManifest));
        QCOMPARE(stage.run(publish).exit, 6);

        // Another process over the same bucket knows what was published.
        const QString again = stage.serve(
            s3(QStringLiteral("team/a")) + QStringList{QStringLiteral("--s3-keys-file"), keysFile(stage)});
        CliStage other;
        put(other.path("dist/manifest.json"), smallManifest);
        put(other.path("dist/ui/index.html"), "<title>Other reports</title>");
        const CliResult second = other.run({QStringLiteral("release"), other.path("dist"), QStringLiteral("--server"),
            again, QStringLiteral("--json")});
        QVERIFY2(second.exit == 6, second.errors.constData());
        QCOMPARE(hashOf(getWhole(*store, key).value_or("?")), hashOf(bytesOf(bundle)));
        const QByteArray said = stage.server().readAllStandardOutput() + stage.server().readAllStandardError();
        QVERIFY(!said.contains(m_ceph->keys().secretKey));
    }

    void theRegistryOverABucketByTheNamesOfTheServer() {
        CliStage stage;
        put(stage.path("dist/manifest.json"), smallManifest);
        stage.set("STORAGE_S3_ENDPOINT", m_ceph->address());
        stage.set("STORAGE_S3_BUNDLE_BUCKET", CephStore::bucket());
        stage.set("STORAGE_S3_ACCESS_KEY", QString::fromLatin1(m_ceph->keys().accessKey));
        stage.set("STORAGE_S3_SECRET_KEY", QString::fromLatin1(m_ceph->keys().secretKey));
        const QString address = stage.serve({QStringLiteral("--store"), QString()});
        const CliResult published = stage.run({QStringLiteral("release"), stage.path("dist"),
            QStringLiteral("--server"), address, QStringLiteral("--json")});
        QVERIFY2(published.exit == 0, published.errors.constData());
        VERIFY_OK(m_ceph->open()->head(published.json().value(QLatin1StringView("canonicalKey")).toString()));
    }

    void aBucketThatCannotBeUsedIsToldAtTheStart_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exit");
        const QByteArray secret = m_ceph->keys().secretKey;
        QTest::newRow("another secret key")
            << QStringList{} << QByteArray("canary-wrong-secret") << QStringLiteral("store-refused") << 5;
        QTest::newRow("another bucket") << QStringList{QStringLiteral("--store"), QStringLiteral("s3://nothing-here")}
                                        << secret << QStringLiteral("bucket-not-found") << 5;
        QTest::newRow("a certificate of its own")
            << QStringList{QStringLiteral("--s3-endpoint"), m_ceph->secureAddress()} << secret
            << QStringLiteral("tls-self-signed") << 4;
        QTest::newRow("nobody there") << QStringList{QStringLiteral("--s3-endpoint"),
            QStringLiteral("http://127.0.0.1:1")}
                                      << secret << QStringLiteral("server-not-reached") << 4;
        QTest::newRow("no address") << QStringList{QStringLiteral("--s3-endpoint"), QString()} << secret
                                    << QStringLiteral("usage") << 2;
        QTest::newRow("no keys") << QStringList{} << QByteArray() << QStringLiteral("usage") << 2;
    }
    void aBucketThatCannotBeUsedIsToldAtTheStart() {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, secret);
        QFETCH(QString, code);
        QFETCH(int, exit);
        const CliStage stage;
        put(stage.path("keys"), m_ceph->keys().accessKey + '\n' + secret + '\n');
        const CliResult result = stage.run(QStringList{QStringLiteral("serve"), QStringLiteral("--json"),
                                               QStringLiteral("--s3-keys-file"), stage.path("keys")}
            + s3(QStringLiteral("x")) + more);
        QCOMPARE(result.exit, exit);
        QVERIFY(!result.errors.isEmpty());
        QVERIFY(!result.errors.contains("canary"));
        QCOMPARE(result.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(), code);
    }

    void aBucketBehindACertificateOfItsOwn() {
        CliStage stage;
        put(stage.path("dist/manifest.json"), smallManifest);
        const QString address = stage.serve(s3(QStringLiteral("tls"))
            + QStringList{QStringLiteral("--s3-endpoint"), m_ceph->secureAddress(), QStringLiteral("--s3-ca-file"),
                m_ceph->certificateFile(), QStringLiteral("--s3-keys-file"), keysFile(stage)});
        const CliResult published = stage.run({QStringLiteral("release"), stage.path("dist"),
            QStringLiteral("--server"), address, QStringLiteral("--json")});
        QVERIFY2(published.exit == 0, published.errors.constData());
    }
};

QTEST_GUILESS_MAIN(CheckedTest)
#include "tst_checked.moc"
