// Proves the publish API as the contract has it: its answers, its errors in both shapes, its keys, and one winner in a
// race.
#include "registrystage.h"
#include "tests/support/dist.h"
#include "tests/support/vectors.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <atomic>
#include <barrier>
#include <thread>

using namespace waybill;

namespace {

// A store that cannot be written to.
class FullStore final : public ObjectStore {
public:
    Result<std::unique_ptr<ObjectWriter>> put(const QString &key) override { return fail(ErrorCode::DiskFull, key); }
    Result<ObjectInfo> head(const QString &key) override { return fail(ErrorCode::ObjectNotFound, key); }
    Result<std::unique_ptr<ObjectReader>> get(const QString &key) override { return fail(ErrorCode::StoreFailed, key); }
    Result<void> copyIfAbsent(const QString &, const QString &to) override { return fail(ErrorCode::DiskFull, to); }
    Result<bool> remove(const QString &key) override { return fail(ErrorCode::StoreFailed, key); }
    Result<QStringList> list(const QString &) override { return QStringList(); }
};

} // namespace

class PublishRoutesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeRoad();
    void tenantLayout();
    void aSecondFinalizeIsRefused();
    void nextPatchNumber();
    void manifestOutOfTheArchive();
    void abortDeletesStagedObjectsOnly();
    void malformedUploads_data();
    void malformedUploads();
    void malformedFinalizes_data();
    void malformedFinalizes();
    void refusals();
    void whoMayPublish_data();
    void whoMayPublish();
    void oneOfManyWins();
    void aFullStore();
    void trustedSignersOnly();
    void tenantsStayInTheirFolder();
};

void PublishRoutesTest::theWholeRoad() {
    const RegistryStage stage(RegistryStage::unhurried());
    const QByteArray bytes = "the bundle";
    const RawAnswer upload = ask(stage.port,
        rawPost(RegistryStage::uploadTarget(bytes.size(), "&declaredHash=" + hashOf(bytes).toLatin1()), bytes,
            "Content-Type: application/octet-stream\r\n"));
    QCOMPARE(upload.status, 200);
    QVERIFY(!upload.value("x-request-id").isEmpty());
    QCOMPARE(upload.value("content-type"), "application/json; charset=utf-8");
    QDateTime told = QLocale::c().toDateTime(
        QString::fromLatin1(upload.value("date")), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    told.setTimeZone(QTimeZone::UTC);
    QVERIFY2(told.isValid() && std::abs(told.secsTo(QDateTime::currentDateTimeUtc())) < 120,
        upload.value("date").constData());
    const QString key = upload.json().value(QLatin1StringView("upload"))[QLatin1StringView("key")].toString();
    QVERIFY(
        QRegularExpression(QStringLiteral("^sha256/_staging/[0-9a-f-]{36}/bundle\\.tar\\.zst$")).match(key).hasMatch());
    QCOMPARE(upload.json(),
        (QJsonObject{
            {QStringLiteral("upload"),
                QJsonObject{{QStringLiteral("key"), key}, {QStringLiteral("strategy"), QStringLiteral("staging")}}},
            {QStringLiteral("filename"), QStringLiteral("bundle.tar.zst")}, {QStringLiteral("size"), bytes.size()},
            {QStringLiteral("declaredHash"), hashOf(bytes)}}));

    const QByteArray manifest = manifestOf("com.acme.reports", "1.4.2");
    const RawAnswer done = stage.finalize(
        key, manifest, {{QStringLiteral("size"), bytes.size()}, {QStringLiteral("declaredHash"), hashOf(bytes)}});
    QCOMPARE(done.status, 200);
    QVERIFY(!done.has("x-request-id"));
    const QJsonObject answer = done.json();
    QCOMPARE(answer.keys(),
        (QStringList{QStringLiteral("canonicalKey"), QStringLiteral("contentHash"), QStringLiteral("extension"),
            QStringLiteral("version")}));
    QCOMPARE(answer.value(QLatin1StringView("contentHash")).toString(), hashOf(bytes));
    QCOMPARE(answer.value(QLatin1StringView("canonicalKey")).toString(),
        QStringLiteral("sha256/%1/bundle.tar.zst").arg(hashOf(bytes)));
    QCOMPARE(answer.value(QLatin1StringView("extension"))[QLatin1StringView("name")].toString(),
        QStringLiteral("com.acme.reports"));
    QCOMPARE(answer.value(QLatin1StringView("extension"))[QLatin1StringView("publisher")].toString(),
        QStringLiteral("Acme"));
    QCOMPARE(
        answer.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString(), QStringLiteral("1.4.2"));
    QCOMPARE(stage.object(QStringLiteral("sha256/%1/bundle.tar.zst").arg(hashOf(bytes))), bytes);
    QCOMPARE(stage.object(QStringLiteral("sha256/%1/manifest.json").arg(hashOf(bytes))), manifest);
    QCOMPARE(stage.object(key), bytes); // a finalize does not take it away
}

void PublishRoutesTest::tenantLayout() {
    RegistryConfig config = RegistryStage::unhurried();
    config.layout = RegistryConfig::Layout::Tenant;
    const RegistryStage stage(config);
    const QByteArray manifest = manifestOf("com.acme.reports", "1.4.2");
    const RawAnswer done = stage.finalize(stage.stagedKey("x"), manifest, {}, "x-tenant-id: acme\r\n");
    const QString id = done.json().value(QLatin1StringView("extension"))[QLatin1StringView("id")].toString();
    const QString folder = QStringLiteral("tenants/acme/extensions/%1/sha256/%2/").arg(id, hashOf("x"));
    QCOMPARE(
        done.json().value(QLatin1StringView("canonicalKey")).toString(), folder + QStringLiteral("bundle.tar.zst"));
    QCOMPARE(stage.object(folder + QStringLiteral("bundle.tar.zst")), "x");
    QCOMPARE(stage.object(folder + QStringLiteral("manifest.json")), manifest);
    // Another tenant's extension of the same name is another one.
    const RawAnswer other = stage.finalize(stage.stagedKey("x"), manifest, {}, "x-tenant-id: beta\r\n");
    QCOMPARE(other.status, 200);
    QVERIFY(other.json().value(QLatin1StringView("extension"))[QLatin1StringView("id")].toString() != id);
}

void PublishRoutesTest::aSecondFinalizeIsRefused() {
    const RegistryStage stage(RegistryStage::unhurried());
    QCOMPARE(stage.finalize(stage.stagedKey("one"), manifestOf("a", "1.0.0")).status, 200);
    const RawAnswer again = stage.finalize(stage.stagedKey("two"), manifestOf("a", "1.0.0"));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json().value(QLatin1StringView("success")), QJsonValue(false));
    QCOMPARE(again.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("EXTENSION_VERSION_ALREADY_EXISTS"));
    QVERIFY(!again.json().value(QLatin1StringView("error"))[QLatin1StringView("message")].toString().isEmpty());
    QCOMPARE(stage.finalize(stage.stagedKey("three"), manifestOf("a", "1.0.1")).status, 200);
    QCOMPARE(stage.finalize(stage.stagedKey("four"), manifestOf("b", "1.0.0")).status, 200);
}

void PublishRoutesTest::nextPatchNumber() {
    const RegistryStage stage(RegistryStage::unhurried());
    QStringList versions;
    QCOMPARE(stage.finalize(stage.stagedKey("fixed"), manifestOf("a", "1.2.1")).status, 200);
    for (int i = 0; i < 3; ++i)
        versions.append(stage.finalize(stage.stagedKey("x"), manifestOf("a", "1.2.*"))
                .json()
                .value(QLatin1StringView("version"))[QLatin1StringView("version")]
                .toString());
    QCOMPARE(versions, (QStringList{QStringLiteral("1.2.0"), QStringLiteral("1.2.2"), QStringLiteral("1.2.3")}));
}

void PublishRoutesTest::manifestOutOfTheArchive() {
    const RegistryStage stage(RegistryStage::unhurried());
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("dist/manifest.json")), manifestOf("inside", "1.0.0"));
    put(folder.filePath(QStringLiteral("dist/ui/manifest.json")), "{}");
    VERIFY_OK(scanAndPack(folder.filePath(QStringLiteral("dist")), folder.filePath(QStringLiteral("b.tar.zst"))));
    const QString key = stage.stagedKey(bytesOf(folder.filePath(QStringLiteral("b.tar.zst"))));
    const RawAnswer done = stage.json("finalize", {{QStringLiteral("key"), key}});
    QCOMPARE(done.status, 200);
    QCOMPARE(done.json().value(QLatin1StringView("extension"))[QLatin1StringView("name")].toString(),
        QStringLiteral("inside"));
    run(QStringLiteral("bash"),
        {QStringLiteral("-c"),
            QStringLiteral(
                "tar -C dist/ui -cf - manifest.json --transform s/manifest/other/ | zstd -q -o none.tar.zst")},
        folder.path());
    const RawAnswer none = stage.json("finalize",
        {{QStringLiteral("key"), stage.stagedKey(bytesOf(folder.filePath(QStringLiteral("none.tar.zst"))))}});
    QCOMPARE(none.status, 400);
    QCOMPARE(none.code(), QStringLiteral("MANIFEST_NOT_FOUND"));
    const RawAnswer broken = stage.json("finalize", {{QStringLiteral("key"), stage.stagedKey("no archive")}});
    QCOMPARE(broken.status, 500);
    QCOMPARE(broken.code(), QStringLiteral("MANIFEST_EXTRACTION_FAILED"));
}

void PublishRoutesTest::abortDeletesStagedObjectsOnly() {
    const RegistryStage stage(RegistryStage::unhurried());
    const QString key = stage.stagedKey("x");
    const auto abort = [&](const QString &which) {
        return stage.json(
            "abort", {{QStringLiteral("key"), which}, {QStringLiteral("reason"), QStringLiteral("test")}});
    };
    const RawAnswer deleted = abort(key);
    QCOMPARE(deleted.status, 200);
    QCOMPARE(deleted.json(),
        (QJsonObject{{QStringLiteral("status"), QStringLiteral("deleted")}, {QStringLiteral("key"), key},
            {QStringLiteral("area"), QStringLiteral("staging")}}));
    QCOMPARE(stage.objects(), QStringList());
    QCOMPARE(abort(key).json().value(QLatin1StringView("status")).toString(), QStringLiteral("noop"));
    const RawAnswer question = abort(QStringLiteral("sha256/probe"));
    QCOMPARE(question.status, 200);
    QCOMPARE(question.json().value(QLatin1StringView("status")).toString(), QStringLiteral("noop"));
    const QString canonical = stage.finalize(stage.stagedKey("x"), manifestOf("a", "1.0.0"))
                                  .json()
                                  .value(QLatin1StringView("canonicalKey"))
                                  .toString();
    const RawAnswer kept = abort(canonical);
    QCOMPARE(kept.json().value(QLatin1StringView("status")).toString(), QStringLiteral("noop"));
    QCOMPARE(kept.json().value(QLatin1StringView("area")).toString(), QStringLiteral("canonical"));
    QCOMPARE(stage.object(canonical), "x");
    QCOMPARE(abort({}).code(), QStringLiteral("BAD_REQUEST"));
}

void PublishRoutesTest::malformedUploads_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const QByteArray &query, const QByteArray &body, const char *why) {
        QTest::newRow(name) << query << body << QByteArray(why);
    };
    row("no filename", "size=1", "x", "filename");
    row("empty filename", "filename=&size=1", "x", "filename");
    row("no size", "filename=a", "x", "size");
    row("size zero", "filename=a&size=0", "x", "size");
    row("size negative", "filename=a&size=-1", "x", "size");
    row("size a word", "filename=a&size=one", "x", "size");
    row("size over the cap", "filename=a&size=209715201", "x", "size-cap");
    row("short hash", "filename=a&size=1&declaredHash=abc", "x", "declaredHash");
    row("hash in upper case", "filename=a&size=1&declaredHash=" + QByteArray(64, 'A'), "x", "declaredHash");
    row("empty hash", "filename=a&size=1&declaredHash=", "x", "declaredHash");
    row("Content-Length is not size", "filename=a&size=2", "x", "content-length");
    row("no body", "filename=a&size=1", "", "body");
}

void PublishRoutesTest::malformedUploads() {
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, why);
    const RegistryStage stage(RegistryStage::unhurried());
    const RawAnswer answer = ask(stage.port, rawPost("/api/ext-bundles/upload-proxy?" + query, body));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("BAD_REQUEST"));
    QCOMPARE(answer.value("x-upload-proxy-why"), why);
    QVERIFY(answer.has("x-request-id"));
    QCOMPARE(stage.objects(), QStringList());
}

void PublishRoutesTest::malformedFinalizes_data() {
    QTest::addColumn<QByteArray>("body");
    const QByteArray key = R"("key":"sha256/_staging/0/bundle.tar.zst")";
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", "");
    row("no JSON", "{");
    row("an array", "[]");
    row("no key", "{}");
    row("key a number", R"({"key":5})");
    row("key elsewhere", R"({"key":"sha256/abc/bundle.tar.zst"})");
    row("key upwards", R"({"key":"sha256/_staging/../x/bundle.tar.zst"})");
    row("key with a line feed", R"({"key":"sha256/_staging/0/bundle.tar.zst\n"})");
    row("size a word", "{" + key + R"(,"size":"1"})");
    row("size zero", "{" + key + R"(,"size":0})");
    row("short hash", "{" + key + R"(,"declaredHash":"abc"})");
    row("manifest an object", "{" + key + R"(,"manifestJson":{}})");
    row("signature without text", "{" + key + R"(,"signature":{"algorithm":"x509"}})");
    row("signature of another kind", "{" + key + R"(,"signature":{"text":"a","algorithm":"rot13"}})");
}

void PublishRoutesTest::malformedFinalizes() {
    QFETCH(QByteArray, body);
    const RegistryStage stage(RegistryStage::unhurried());
    const RawAnswer answer = ask(stage.port, rawPost("/api/ext-bundles/finalize", body));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), QStringLiteral("BAD_REQUEST"));
}

void PublishRoutesTest::refusals() {
    const RegistryStage stage(RegistryStage::unhurried());
    const RawAnswer gone = stage.finalize(QStringLiteral("sha256/_staging/0/bundle.tar.zst"), manifestOf("a", "1.0.0"));
    QCOMPARE(gone.status, 400);
    QCOMPARE(gone.code(), QStringLiteral("STAGING_NOT_FOUND"));
    const QString key = stage.stagedKey("x");
    const RawAnswer mismatch
        = stage.finalize(key, manifestOf("a", "1.0.0"), {{QStringLiteral("declaredHash"), QString(64, u'0')}});
    QCOMPARE(mismatch.status, 400);
    QCOMPARE(mismatch.code(), QStringLiteral("HASH_MISMATCH"));
    QCOMPARE(mismatch.json().value(QLatin1StringView("details")),
        QJsonValue(
            QJsonObject{{QStringLiteral("declared"), QString(64, u'0')}, {QStringLiteral("computed"), hashOf("x")}}));
    QCOMPARE(stage.finalize(key, manifestOf("a", "1.0.0"), {{QStringLiteral("size"), 2}}).code(),
        QStringLiteral("BAD_REQUEST"));
    const RawAnswer invalid
        = stage.finalize(key, R"({"name":"a","version":"x","runtime":"wasm-js@1","capabilities":[5]})");
    QCOMPARE(invalid.status, 400);
    QCOMPARE(invalid.code(), QStringLiteral("INVALID_MANIFEST"));
    const QJsonArray issues = invalid.json().value(QLatin1StringView("details"))[QLatin1StringView("issues")].toArray();
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues[0][QLatin1StringView("path")].toString(), QStringLiteral("version"));
    QCOMPARE(issues[1][QLatin1StringView("path")].toString(), QStringLiteral("capabilities[0]"));
    QVERIFY(!issues[0][QLatin1StringView("message")].toString().isEmpty());
    QCOMPARE(stage.objects(), QStringList{key}); // no refusal stores anything
}

void PublishRoutesTest::whoMayPublish_data() {
    QTest::addColumn<bool>("requireAdmin");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *name, bool admin, const char *key, const char *headers, bool allowed) {
        QTest::newRow(name) << admin << QString::fromLatin1(key) << QByteArray(headers) << allowed;
    };
    row("open", false, "", "", true);
    row("open, with a key", false, "", "x-api-key: any\r\n", true);
    row("admin needed, none", true, "", "", false);
    row("admin needed, there", true, "", "x-alga-admin: true\r\n", true);
    row("admin needed, another word", true, "", "x-alga-admin: yes\r\n", false);
    row("key needed, none", false, "k1", "", false);
    row("key needed, right", false, "k1", "x-api-key: k1\r\n", true);
    row("key needed, wrong", false, "k1", "x-api-key: k2\r\n", false);
    row("key needed, longer", false, "k1", "x-api-key: k11\r\n", false);
    row("key needed, empty", false, "k1", "x-api-key: \r\n", false);
    row("key needed, admin does not help", true, "k1", "x-alga-admin: true\r\n", false);
}

void PublishRoutesTest::whoMayPublish() {
    QFETCH(bool, requireAdmin);
    QFETCH(QString, apiKey);
    QFETCH(QByteArray, headers);
    QFETCH(bool, allowed);
    RegistryConfig config = RegistryStage::unhurried();
    config.requireAdmin = requireAdmin;
    config.apiKey = apiKey;
    const RegistryStage stage(config);
    const QList<QByteArray> requests{rawPost(RegistryStage::uploadTarget(1), "x", headers),
        rawPost("/api/ext-bundles/finalize", "{}", headers),
        rawPost("/api/ext-bundles/abort", R"({"key":"sha256/probe"})", headers)};
    for (const QByteArray &request : requests) {
        const RawAnswer answer = ask(stage.port, request);
        QCOMPARE(answer.status != 403, allowed);
        if (!allowed)
            QCOMPARE(answer.code(), QStringLiteral("RBAC_FORBIDDEN"));
    }
}

void PublishRoutesTest::oneOfManyWins() {
    const RegistryStage stage(RegistryStage::unhurried());
    constexpr int racers = 12;
    QStringList keys;
    for (int i = 0; i < racers; ++i)
        keys.append(stage.stagedKey(QByteArray(1000, static_cast<char>('a' + i))));
    std::atomic<int> won = 0;
    std::atomic<int> exists = 0;
    QString winner;
    std::barrier start(racers);
    {
        std::vector<std::jthread> threads;
        threads.reserve(racers);
        for (int i = 0; i < racers; ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                const RawAnswer answer = stage.finalize(keys[i], manifestOf("a", "1.0.0"));
                exists += answer.status == 409 ? 1 : 0;
                if (answer.status == 200 && ++won == 1)
                    winner = answer.json().value(QLatin1StringView("contentHash")).toString();
            });
        }
    }
    QCOMPARE(won.load(), 1);
    QCOMPARE(exists.load(), racers - 1);
    QCOMPARE(hashOf(stage.object(QStringLiteral("sha256/%1/bundle.tar.zst").arg(winner))), winner);
}

void PublishRoutesTest::aFullStore() {
    FullStore store;
    RegistryServer server(store, {});
    VERIFY_OK(server.start());
    const RawAnswer answer = ask(server.port(), rawPost(RegistryStage::uploadTarget(1), "x"));
    QCOMPARE(answer.status, 500);
    QCOMPARE(answer.code(), QStringLiteral("S3_PUT_FAILED"));
    const RawAnswer finalize
        = ask(server.port(), rawPost("/api/ext-bundles/finalize", R"({"key":"sha256/_staging/0/bundle.tar.zst"})"));
    QCOMPARE(finalize.status, 500);
    QCOMPARE(finalize.code(), QStringLiteral("S3_GET_FAILED"));
}

void PublishRoutesTest::trustedSignersOnly() {
    RegistryConfig config = RegistryStage::unhurried();
    config.trust = anchorsFrom(vectorBytes("x509/root.crt") + vectorBytes("cosign/cosign.pub"));
    const RegistryStage stage(config);
    const QByteArray bundle = vectorBytes("bundle.tar.zst");
    const auto finalize = [&](const QByteArray &bytes, const char *algorithm, const QByteArray &signature) {
        QJsonObject more;
        if (*algorithm)
            more.insert(QStringLiteral("signature"),
                QJsonObject{{QStringLiteral("text"), QString::fromUtf8(signature)},
                    {QStringLiteral("algorithm"), QString::fromLatin1(algorithm)}});
        return stage.finalize(stage.stagedKey(bytes), manifestOf("a", "1.0.0"), more);
    };
    const auto check = [](const RawAnswer &answer, int status, const char *code) {
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), QString::fromLatin1(code));
    };
    const QByteArray good = vectorBytes("x509/ec-p256.SIGNATURE");
    check(finalize(bundle, "", {}), 400, "SIGNATURE_REQUIRED");
    check(finalize(vectorBytes("tampered.tar.zst"), "x509", good), 400, "SIGNATURE_INVALID");
    check(finalize(bundle, "cosign", good), 400, "SIGNATURE_INVALID");
    check(finalize(bundle, "x509", "placeholder"), 400, "SIGNATURE_INVALID");
    check(finalize(bundle, "pgp", vectorBytes("pgp/ed25519.SIGNATURE")), 403, "SIGNER_NOT_TRUSTED");
    for (const QString &key : stage.objects())
        QVERIFY2(key.startsWith(QStringLiteral("sha256/_staging/")), qPrintable(key)); // nothing was stored
    QCOMPARE(finalize(bundle, "x509", good).status, 200);
    const QString stored = QStringLiteral("sha256/%1/SIGNATURE.x509").arg(hashOf(bundle));
    QCOMPARE(stage.object(stored), good);
    // Signed anew, the same bytes are the same version, and what is stored stays.
    const RawAnswer again = finalize(bundle, "x509", vectorBytes("x509/rsa-3072.SIGNATURE"));
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json().value(QLatin1StringView("error"))[QLatin1StringView("code")].toString(),
        QStringLiteral("EXTENSION_VERSION_ALREADY_EXISTS"));
    QCOMPARE(stage.object(stored), good);
}

void PublishRoutesTest::tenantsStayInTheirFolder() {
    RegistryConfig config = RegistryStage::unhurried();
    config.layout = RegistryConfig::Layout::Tenant;
    const RegistryStage stage(config);
    for (const QByteArray tenant : {"..", ".", "../../out", "a/b", "/etc", "a\\b", "%2e%2e"}) {
        const RawAnswer answer
            = stage.finalize(stage.stagedKey("x"), manifestOf("a", "1.0.0"), {}, "x-tenant-id: " + tenant + "\r\n");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("BAD_REQUEST"));
    }
    for (const QString &key : stage.objects())
        QVERIFY2(key.startsWith(QStringLiteral("sha256/_staging/")), qPrintable(key));
}

QTEST_GUILESS_MAIN(PublishRoutesTest)
#include "tst_publishroutes.moc"
