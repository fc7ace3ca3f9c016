// Proves the road to a receipt against the real registry, what is sent on it, and that each refusal of the contract's
// tables becomes its own error with its outcome.
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace waybill;

class PublisherTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishesToAReceipt();
    void sendsWhatTheContractAsksFor();
    void sendsNoCredentialsThatAreNotSet();
    void reportsTrueProgress();
    void sendsTheSignature();
    void takesTheVersionOfTheAnswer();
    void readsTheOlderAnswer();
    void publishesUnderATenant();
    void saysVersionExists();
    void refusesAnotherHashThanTheDeclaredOne();
    void refusesBadFiles();
    void tellsEachRefusalOfUpload_data();
    void tellsEachRefusalOfUpload();
    void tellsEachRefusalOfFinalize_data();
    void tellsEachRefusalOfFinalize();
    void carriesTheServersIssues();
    void carriesBothHashes();
    void writesTheReceipt();
};

void PublisherTest::publishesToAReceipt() {
    PublishStage stage;
    const PublishReport report = stage.publish();
    QVERIFY2(report.succeeded(), report.failure ? qPrintable(report.failure->error.detail) : "");
    QCOMPARE(report.bundleHash, stage.hash);
    QCOMPARE(report.receipt->answer.contentHash, stage.hash);
    QCOMPARE(report.receipt->answer.canonicalKey, QStringLiteral("sha256/%1/bundle.tar.zst").arg(stage.hash));
    QCOMPARE(report.receipt->answer.extensionName, QStringLiteral("com.acme.reports"));
    QCOMPARE(report.receipt->answer.version, QStringLiteral("1.4.2"));
    QCOMPARE(report.receipt->size, stage.bytes.size());
    QCOMPARE(report.requestIds.size(), 1);
    QFile stored(stage.storeFolder() + u'/' + report.receipt->answer.canonicalKey);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), stage.bytes);
}

void PublisherTest::sendsWhatTheContractAsksFor() {
    PublishStage stage;
    stage.request.credentials.apiKey = "key-0815";
    stage.request.server.tenant = QStringLiteral("tenant-1");
    stage.request.server.adminHeader = true;
    QVERIFY(stage.publish().succeeded());
    const auto requests = stage.peer->requests();
    QCOMPARE(requests.size(), 3U);
    QCOMPARE(requests[0].path, "/api/ext-bundles/abort");
    QVERIFY(requests[1].head.startsWith("POST /api/ext-bundles/upload-proxy?filename=bundle.tar.zst&size="
        + QByteArray::number(stage.bytes.size()) + "&declaredHash=" + stage.hash.toLatin1() + " HTTP/1.1\r\n"));
    QVERIFY(requests[1].head.toLower().contains("\r\ncontent-type: application/octet-stream\r\n"));
    QVERIFY(
        requests[1].head.toLower().contains("\r\ncontent-length: " + QByteArray::number(stage.bytes.size()) + "\r\n"));
    QVERIFY(requests[2].head.toLower().contains("\r\ncontent-type: application/json\r\n"));
    for (const auto &request : requests) {
        const QByteArray head = request.head.toLower();
        QVERIFY(head.contains("\r\nx-api-key: key-0815\r\n"));
        QVERIFY(head.contains("\r\nx-tenant-id: tenant-1\r\n"));
        QVERIFY(head.contains("\r\nx-alga-admin: true\r\n"));
        QVERIFY(!head.contains("\r\ncookie:"));
    }
}

void PublisherTest::sendsNoCredentialsThatAreNotSet() {
    PublishStage stage;
    QVERIFY(stage.publish().succeeded());
    for (const auto &request : stage.peer->requests()) {
        QVERIFY(!request.head.toLower().contains("x-api-key"));
        QVERIFY(!request.head.toLower().contains("x-tenant-id"));
        QVERIFY(!request.head.toLower().contains("x-alga-admin"));
    }
}

void PublisherTest::reportsTrueProgress() {
    PublishStage stage;
    QList<Progress> seen;
    QVERIFY(stage.publish([&](const Progress &progress) { seen.append(progress); }).succeeded());
    QList<Stage> stages;
    qint64 uploaded = 0;
    for (const Progress &progress : seen) {
        if (stages.isEmpty() || stages.last() != progress.stage)
            stages.append(progress.stage);
        if (progress.stage == Stage::Uploading) {
            QCOMPARE(progress.total, stage.bytes.size());
            QVERIFY(progress.done >= uploaded);
            uploaded = progress.done;
        }
    }
    QCOMPARE(stages, (QList<Stage>{Stage::Hashing, Stage::Asking, Stage::Uploading, Stage::Finalizing}));
    QCOMPARE(uploaded, stage.bytes.size());
}

void PublisherTest::sendsTheSignature() {
    PublishStage stage;
    stage.request.signature = {QStringLiteral("-----BEGIN…"), QStringLiteral("x509")};
    QVERIFY(stage.publish().succeeded());
    QCOMPARE(stage.objects().filter(QStringLiteral("SIGNATURE.x509")).size(), 1);
}

void PublisherTest::takesTheVersionOfTheAnswer() {
    PublishStage stage;
    stage.request.manifestJson = QByteArray(goodManifest).replace("1.4.2", "1.4.*");
    QCOMPARE(stage.publish().receipt.value().answer.version, QStringLiteral("1.4.0"));
    QCOMPARE(stage.publish().receipt.value().answer.version, QStringLiteral("1.4.1"));
}

void PublisherTest::readsTheOlderAnswer() {
    PublishStage stage;
    const QByteArray older
        = R"({"extension":"example.ext","version":"1.0.0","contentHash":")" + stage.hash.toLatin1() + "\"}";
    stage.peer->set("finalize", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", older)});
    const PublishReport report = stage.publish();
    QVERIFY(report.succeeded());
    QCOMPARE(report.receipt->answer.extensionName, QStringLiteral("example.ext"));
    QCOMPARE(report.receipt->answer.version, QStringLiteral("1.0.0"));
    QCOMPARE(report.receipt->answer.extensionId, QString());
}

void PublisherTest::publishesUnderATenant() {
    PublishStage stage({.layout = RegistryConfig::Layout::Tenant});
    stage.request.server.tenant = QStringLiteral("acme");
    const PublishReport report = stage.publish();
    QVERIFY(report.succeeded());
    const QString key = report.receipt->answer.canonicalKey;
    QCOMPARE(key,
        QStringLiteral("tenants/acme/extensions/%1/sha256/%2/bundle.tar.zst")
            .arg(report.receipt->answer.extensionId, stage.hash));
    QVERIFY(stage.objects().contains(key));
    QVERIFY(stage.objects().contains(key.chopped(14) + QStringLiteral("manifest.json")));
}

void PublisherTest::saysVersionExists() {
    PublishStage stage;
    QVERIFY(stage.publish().succeeded());
    const int staged = stage.staged();
    const PublishReport again = stage.publish();
    QCOMPARE(again.outcome, Outcome::Rejected);
    QCOMPARE(errorName(again.failure->error.code), QStringLiteral("version-exists"));
    QCOMPARE(again.failure->httpStatus, 409);
    QVERIFY(again.stagedObjectRemoved);
    QCOMPARE(stage.staged(), staged);
}

void PublisherTest::refusesAnotherHashThanTheDeclaredOne() {
    PublishStage stage;
    stage.request.declaredHash = QString(64, u'a');
    const PublishReport report = stage.publish();
    QCOMPARE(report.outcome, Outcome::NotSent);
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("hash-mismatch"));
    QCOMPARE(report.failure->declaredHash, stage.request.declaredHash);
    QCOMPARE(report.failure->computedHash, stage.hash);
    QCOMPARE(stage.peer->requests().size(), 0U);
}

void PublisherTest::refusesBadFiles() {
    PublishStage stage;
    stage.request.bundle = stage.folder.filePath(QStringLiteral("none"));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("file-not-found"));
    writeFile(stage.request.bundle, {});
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("bundle-truncated"));
    QFile large(stage.request.bundle);
    QVERIFY(large.resize(209'715'201));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("bundle-over-cap"));
    QCOMPARE(stage.peer->requests().size(), 0U);
}

namespace {

void errorColumns() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("serverCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("outcome");
}

void row(int status, const char *serverCode, const char *code, Outcome outcome) {
    QTest::addRow("%d %s", status, serverCode)
        << status << QByteArray(serverCode) << QString::fromLatin1(code) << static_cast<int>(outcome);
}

QByteArray flatError(int status, const QByteArray &code) {
    return httpAnswer(status, "application/json", R"({"error":"words","code":")" + code + "\"}",
        "x-request-id: req-42\r\nx-upload-proxy-why: a-reason\r\n");
}

QByteArray nestedError(int status, const QByteArray &code) {
    return httpAnswer(
        status, "application/json", R"({"success":false,"error":{"message":"words","code":")" + code + "\"}}");
}

} // namespace

void PublisherTest::tellsEachRefusalOfUpload_data() {
    errorColumns();
    row(400, "BAD_REQUEST", "bad-request", Outcome::Rejected);
    row(403, "RBAC_FORBIDDEN", "forbidden", Outcome::Rejected);
    row(401, "", "forbidden", Outcome::Rejected);
    row(429, "RATE_LIMIT", "rate-limited", Outcome::Rejected);
    row(500, "BUNDLE_CONFIG_MISSING", "bundle-config-missing", Outcome::Sent);
    row(500, "BUCKET_NOT_FOUND", "bucket-not-found", Outcome::Sent);
    row(500, "S3_PUT_FAILED", "s3-put-failed", Outcome::Sent);
    row(500, "INTERNAL_ERROR", "server-internal", Outcome::Sent);
    row(500, "SOMETHING_NEW", "server-internal", Outcome::Sent);
    row(400, "SOMETHING_NEW", "bad-request", Outcome::Rejected);
    row(418, "SOMETHING_NEW", "http-status", Outcome::Rejected);
    row(503, "SOMETHING_NEW", "http-status", Outcome::Sent);
}

void PublisherTest::tellsEachRefusalOfUpload() {
    QFETCH(int, status);
    QFETCH(QByteArray, serverCode);
    QFETCH(QString, code);
    QFETCH(int, outcome);
    PublishStage stage;
    for (const QByteArray &answer : {flatError(status, serverCode), nestedError(status, serverCode)}) {
        stage.peer->set("upload-proxy", {Fault::Kind::AnswerAfterBody, answer});
        const PublishReport report = stage.publish();
        QVERIFY(!report.succeeded());
        QCOMPARE(errorName(report.failure->error.code), code);
        QCOMPARE(report.failure->httpStatus, status);
        QCOMPARE(report.failure->serverCode, QString::fromLatin1(serverCode));
        QVERIFY(report.failure->error.detail.contains(QStringLiteral("words")));
        QCOMPARE(outcomeName(report.outcome), outcomeName(static_cast<Outcome>(outcome)));
    }
    QCOMPARE(stage.peer->count("upload-proxy"), 2);
    QCOMPARE(stage.peer->count("finalize"), 0);
    stage.peer->set("upload-proxy", {Fault::Kind::AnswerAfterBody, flatError(status, serverCode)});
    const PublishReport report = stage.publish();
    QCOMPARE(report.requestIds, QStringList{QStringLiteral("req-42")});
    QCOMPARE(report.failure->requestId, QStringLiteral("req-42"));
    QVERIFY(report.failure->error.detail.contains(QStringLiteral("a-reason")));
}

void PublisherTest::tellsEachRefusalOfFinalize_data() {
    errorColumns();
    row(400, "BAD_REQUEST", "bad-request", Outcome::Rejected);
    row(400, "STAGING_NOT_FOUND", "staging-not-found", Outcome::Rejected);
    row(400, "HASH_MISMATCH", "hash-mismatch", Outcome::Rejected);
    row(400, "INVALID_MANIFEST", "invalid-manifest", Outcome::Rejected);
    row(400, "MANIFEST_NOT_FOUND", "manifest-not-found", Outcome::Rejected);
    row(409, "EXTENSION_VERSION_ALREADY_EXISTS", "version-exists", Outcome::Rejected);
    row(403, "RBAC_FORBIDDEN", "forbidden", Outcome::Rejected);
    row(429, "RATE_LIMIT", "rate-limited", Outcome::Rejected);
    row(500, "S3_HEAD_FAILED", "s3-head-failed", Outcome::Unknown);
    row(500, "S3_GET_FAILED", "s3-get-failed", Outcome::Unknown);
    row(500, "OBJECT_NOT_FOUND", "object-not-found", Outcome::Unknown);
    row(500, "CANONICAL_MISSING", "canonical-missing", Outcome::Unknown);
    row(500, "MANIFEST_STORE_FAILED", "manifest-store-failed", Outcome::Unknown);
    row(500, "MANIFEST_EXTRACTION_FAILED", "manifest-extraction-failed", Outcome::Unknown);
    row(500, "INTERNAL_ERROR", "server-internal", Outcome::Unknown);
    row(502, "", "http-status", Outcome::Unknown);
}

void PublisherTest::tellsEachRefusalOfFinalize() {
    QFETCH(int, status);
    QFETCH(QByteArray, serverCode);
    QFETCH(QString, code);
    QFETCH(int, outcome);
    PublishStage stage;
    for (const QByteArray &answer : {flatError(status, serverCode), nestedError(status, serverCode)}) {
        stage.peer->set("finalize", {Fault::Kind::AnswerAfterBody, answer});
        const int staged = stage.staged();
        const PublishReport report = stage.publish();
        QCOMPARE(errorName(report.failure->error.code), code);
        QCOMPARE(outcomeName(report.outcome), outcomeName(static_cast<Outcome>(outcome)));
        // What may have been published is not taken from under the server.
        QCOMPARE(report.stagedObjectRemoved, report.outcome == Outcome::Rejected);
        QCOMPARE(stage.staged(), report.outcome == Outcome::Rejected ? staged : staged + 1);
    }
    QCOMPARE(stage.peer->count("finalize"), 2);
}

void PublisherTest::carriesTheServersIssues() {
    PublishStage stage;
    stage.request.manifestJson = R"({"name":"com.acme.reports","version":"1","runtime":"wasm-js@1"})";
    const PublishReport report = stage.publish();
    QCOMPARE(errorName(report.failure->error.code), QStringLiteral("invalid-manifest"));
    QCOMPARE(report.failure->issues.size(), 1);
    QCOMPARE(report.failure->issues.first().path, QStringLiteral("version"));
    QVERIFY(report.stagedObjectRemoved);
}

void PublisherTest::carriesBothHashes() {
    PublishStage stage;
    const QByteArray answer = R"({"error":"x","code":"HASH_MISMATCH","details":{"declared":"aa","computed":"bb"}})";
    stage.peer->set("finalize", {Fault::Kind::AnswerAfterBody, httpAnswer(400, "application/json", answer)});
    const PublishReport report = stage.publish();
    QCOMPARE(report.failure->declaredHash, QStringLiteral("aa"));
    QCOMPARE(report.failure->computedHash, QStringLiteral("bb"));
}

void PublisherTest::writesTheReceipt() {
    PublishStage stage;
    stage.request.credentials.apiKey = "key-0815";
    const QJsonObject receipt = stage.publish().receipt.value().toJson();
    QCOMPARE(receipt.value(QStringLiteral("outcome")).toString(), QStringLiteral("finalized"));
    QCOMPARE(receipt.value(QStringLiteral("contentHash")).toString(), stage.hash);
    QCOMPARE(
        receipt.value(QStringLiteral("extension"))[QStringLiteral("publisher")].toString(), QStringLiteral("Acme"));
    QCOMPARE(receipt.value(QStringLiteral("server")).toString(), stage.peer->address());
    QVERIFY(QDateTime::fromString(receipt.value(QStringLiteral("finishedAt")).toString(), Qt::ISODate).isValid());
    QVERIFY(!QJsonDocument(receipt).toJson().contains("key-0815"));
}

QTEST_GUILESS_MAIN(PublisherTest)
#include "tst_publisher.moc"
