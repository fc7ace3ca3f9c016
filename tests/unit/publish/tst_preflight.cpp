// Proves that the preflight asks each question, tells good from bad and from what cannot be known, leaves what depends
// on a missing answer open, and changes nothing on either side.
#include "core/bundle/bundlewriter.h"
#include "core/publish/history.h"
#include "core/publish/preflight.h"
#include "core/signing/signer.h"
#include "publishstage.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

const QByteArray noop = R"({"status":"noop","key":"sha256/probe","area":"canonical"})";

QByteArray verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::Good:
        return "good";
    case Verdict::Warning:
        return "warning";
    case Verdict::Bad:
        return "bad";
    case Verdict::Unknown:
        return "unknown";
    }
    Q_UNREACHABLE_RETURN({});
}

struct PreflightStage : PublishStage {
    PreflightOrder order;
    QList<PreflightAnswer> answers;

    explicit PreflightStage(const RegistryConfig &config = {})
        : PublishStage(config, 40'000) {
        order.server = request.server;
        order.bundle = request.bundle;
        order.manifestJson = request.manifestJson;
        order.extension = request.extension;
        order.version = request.version;
        order.historyFile = request.historyFile = folder.filePath(QStringLiteral("history.sqlite"));
        writeFile(sidecarPath(order.bundle), hash.toLatin1() + '\n');
    }

    void lookIntoTheStore() {
        order.store = std::shared_ptr<ObjectStore>(store.get(), [](ObjectStore *) { });
    }

    void askHere() {
        OperationContext context;
        answers = waybill::askHere(order, context);
    }
    void askServer(const std::stop_token &token = {}) {
        OperationContext context(token);
        answers = waybill::askServer(order, context);
    }

    std::optional<PreflightAnswer> answer(Question question) const {
        for (const PreflightAnswer &each : answers) {
            if (each.question == question)
                return each;
        }
        return std::nullopt;
    }

    // "good", or with its error "bad: version-exists"; "not asked".
    QByteArray told(Question question) const {
        const auto found = answer(question);
        if (!found)
            return "not asked";
        return verdictName(found->verdict) + (found->error ? ": " + errorName(found->error->code).toLatin1() : "");
    }
};

} // namespace

class PreflightTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allIsGoodHere();
    void changesNothing();
    void manifest();
    void size();
    void sidecar_data();
    void sidecar();
    void signature();
    void address();
    void connectionAlone();
    void notReached();
    void redirected();
    void credentials_data();
    void credentials();
    void clocks_data();
    void clocks();
    void versionThatIsPublished();
    void versionInTheStore();
    void versionThatTheServerChooses();
    void signatureDemanded();
    void storage();
    void cancelled();
};

void PreflightTest::allIsGoodHere() {
    PreflightStage stage;
    stage.askHere();
    QCOMPARE(stage.answers.size(), 4); // nothing is signed
    QVERIFY(!isRed(stage.answers));
    for (const PreflightAnswer &each : std::as_const(stage.answers)) {
        QCOMPARE(verdictName(each.verdict), QByteArray("good"));
        QVERIFY(isOffline(each.question));
    }
    QCOMPARE(stage.answer(Question::SizeAllowed)->facts,
        (QStringList{QStringLiteral("40000"), QStringLiteral("209715200")}));
    QCOMPARE(stage.answer(Question::HashAsSidecar)->facts, QStringList{stage.hash});
    QVERIFY(stage.peer->requests().empty());
}

void PreflightTest::changesNothing() {
    PreflightStage stage;
    stage.lookIntoTheStore();
    stage.askHere();
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("good"));
    QVERIFY(stage.answer(Question::ServerReached)->facts.first().toInt() >= 0);
    QCOMPARE(stage.told(Question::ConnectionSafe), QByteArray("good"));
    QCOMPARE(stage.told(Question::CredentialsAccepted), QByteArray("good"));
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown"));
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("unknown"));
    QCOMPARE(stage.told(Question::StorageReached), QByteArray("good"));
    QVERIFY(!isRed(stage.answers));
    QCOMPARE(stage.peer->requests().size(), 1U);
    QCOMPARE(stage.objects(), QStringList());
    QVERIFY(!QFile::exists(stage.order.historyFile));
}

void PreflightTest::manifest() {
    PreflightStage stage;
    stage.order.manifestJson = R"({"name":"com.acme.reports","version":"one"})";
    stage.askHere();
    QCOMPARE(stage.told(Question::ManifestAccepted), QByteArray("bad: manifest-invalid"));
    QVERIFY(stage.answer(Question::ManifestAccepted)->error->detail.startsWith(QStringLiteral("WB")));
    QVERIFY(isRed(stage.answers));
    stage.order.manifestJson.clear();
    stage.askHere();
    QCOMPARE(stage.told(Question::ManifestAccepted), QByteArray("not asked"));
}

void PreflightTest::size() {
    PreflightStage stage;
    QVERIFY(QFile::resize(stage.order.bundle, bundleSizeCap + 1));
    stage.askHere();
    QCOMPARE(stage.told(Question::SizeAllowed), QByteArray("bad: bundle-over-cap"));
    QVERIFY(QFile::resize(stage.order.bundle, 0));
    stage.askHere();
    QCOMPARE(stage.told(Question::SizeAllowed), QByteArray("bad: bundle-truncated"));
    QVERIFY(QFile::remove(stage.order.bundle));
    stage.askHere();
    QCOMPARE(stage.told(Question::SizeAllowed), QByteArray("bad: file-not-found"));
    QCOMPARE(stage.told(Question::HashAsSidecar), QByteArray("bad: file-not-found"));
}

void PreflightTest::sidecar_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("told");
    QTest::addRow("with a name, as sha256sum writes it") << QByteArray("HASH  bundle.tar.zst\n") << QByteArray("good");
    QTest::addRow("other") << QByteArray(64, 'a') << QByteArray("bad: hash-mismatch");
    QTest::addRow("no hash") << QByteArray("hello") << QByteArray("warning: invalid-hash");
    QTest::addRow("none") << QByteArray() << QByteArray("unknown: file-not-found");
}

void PreflightTest::sidecar() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, told);
    PreflightStage stage;
    const QString file = sidecarPath(stage.order.bundle);
    if (content.isEmpty())
        QVERIFY(QFile::remove(file));
    else
        writeFile(file, content.replace("HASH", stage.hash.toLatin1()));
    stage.askHere();
    QCOMPARE(stage.told(Question::HashAsSidecar), told);
    QCOMPARE(stage.answer(Question::HashAsSidecar)->facts, QStringList{stage.hash});
}

void PreflightTest::signature() {
    PreflightStage stage;
    const auto key = createPrivateKey({.algorithm = SigningAlgorithm::X509,
        .label = QStringLiteral("a"),
        .holder = QStringLiteral("Acme"),
        .expires = QDateTime::currentDateTimeUtc().addDays(10)});
    VERIFY_OK(key);
    const auto signer = Signer::open(*key, {});
    VERIFY_OK(signer);
    OperationContext context;
    const auto text = signer->sign(stage.order.bundle, {}, context);
    VERIFY_OK(text);
    stage.order.signatureText = QString::fromUtf8(*text);
    stage.askHere();
    QCOMPARE(stage.told(Question::SignatureGood), QByteArray("good"));
    QCOMPARE(
        stage.answer(Question::SignatureGood)->facts, (QStringList{QStringLiteral("x509"), key->identity.fingerprint}));
    writeFile(stage.order.bundle, "other bytes");
    stage.askHere();
    QCOMPARE(stage.told(Question::SignatureGood), QByteArray("bad: signature-bad"));
    stage.order.signatureText = QStringLiteral("hello");
    stage.askHere();
    QCOMPARE(stage.told(Question::SignatureGood), QByteArray("bad: signature-unreadable"));
    stage.order.signatureText.clear();
    stage.askHere();
    QCOMPARE(stage.told(Question::SignatureGood), QByteArray("not asked"));
}

void PreflightTest::address() {
    PreflightStage stage;
    stage.order.server.address = QUrl(QStringLiteral("http://registry.invalid"));
    stage.askHere();
    QCOMPARE(stage.told(Question::AddressSafe), QByteArray("bad: insecure-address"));
    stage.order.server.allowPlainHttp = true;
    stage.askHere();
    QCOMPARE(stage.told(Question::AddressSafe), QByteArray("warning: insecure-address"));
    stage.order.server.address = QUrl(QStringLiteral("https://registry.invalid"));
    stage.askHere();
    QCOMPARE(stage.told(Question::AddressSafe), QByteArray("good"));
}

void PreflightTest::connectionAlone() {
    PreflightStage stage;
    PreflightOrder order;
    order.server = stage.order.server;
    stage.order = order;
    stage.askHere();
    QCOMPARE(stage.answers.size(), 1);
    stage.askServer();
    QCOMPARE(stage.told(Question::CredentialsAccepted), QByteArray("good"));
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("not asked"));
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("not asked"));
    QCOMPARE(stage.told(Question::StorageReached), QByteArray("unknown"));
}

void PreflightTest::notReached() {
    PreflightStage stage;
    stage.order.server.address = QUrl(QStringLiteral("https://no-such-host.invalid"));
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("bad: server-not-found"));
    for (const Question each : {Question::ConnectionSafe, Question::CredentialsAccepted, Question::ClocksAgree})
        QCOMPARE(stage.told(each), QByteArray("unknown"));
    // Something is there, but it does not speak TLS.
    stage.order.server.address = QUrl(QStringLiteral("https://127.0.0.1:%1").arg(stage.registry->port()));
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("good"));
    QCOMPARE(stage.told(Question::ConnectionSafe), QByteArray("bad: tls-failed"));
    stage.order.server.authorityFile = stage.folder.filePath(QStringLiteral("nothing.pem"));
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("unknown"));
    QCOMPARE(stage.told(Question::ConnectionSafe), QByteArray("bad: authority-unreadable"));
    QCOMPARE(stage.told(Question::CredentialsAccepted), QByteArray("unknown"));
}

void PreflightTest::redirected() {
    PreflightStage stage;
    stage.peer->set("abort",
        {Fault::Kind::AnswerAfterBody,
            httpAnswer(302, "text/html", "go", "Location: https://sign-in.example/?next=x\r\n")});
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("good"));
    QCOMPARE(stage.told(Question::CredentialsAccepted), QByteArray("bad: redirect-refused"));
}

void PreflightTest::credentials_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("told");
    const auto coded = [](const char *code) { return QByteArray(R"({"error":"words","code":")") + code + "\"}"; };
    QTest::addRow("refused") << 403 << coded("RBAC_FORBIDDEN") << QByteArray("bad: forbidden");
    QTest::addRow("too many") << 429 << coded("RATE_LIMIT") << QByteArray("warning: rate-limited");
    QTest::addRow("broken") << 500 << coded("INTERNAL_ERROR") << QByteArray("warning: server-internal");
    QTest::addRow("bad gateway") << 502 << QByteArray("<html>") << QByteArray("warning: http-status");
    QTest::addRow("another site") << 404 << QByteArray("<html>") << QByteArray("bad: http-status");
    QTest::addRow("a sign-in page") << 200 << QByteArray("<html>") << QByteArray("bad: answer-unreadable");
}

void PreflightTest::credentials() {
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, told);
    PreflightStage stage;
    stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(status, "application/json", body)});
    stage.askServer();
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("good"));
    QCOMPARE(stage.told(Question::CredentialsAccepted), told);
}

void PreflightTest::clocks_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("told");
    const auto date = [](qint64 seconds) {
        return "Date: "
            + QLocale::c()
                  .toString(QDateTime::currentDateTimeUtc().addSecs(seconds),
                      QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                  .toLatin1()
            + "\r\n";
    };
    QTest::addRow("the same") << date(0) << QByteArray("good");
    QTest::addRow("the server is behind") << date(-3600) << QByteArray("warning: clock-skewed");
    QTest::addRow("the server is ahead") << date(3600) << QByteArray("warning: clock-skewed");
    QTest::addRow("not told") << QByteArray() << QByteArray("unknown");
    QTest::addRow("no date") << QByteArray("Date: yesterday\r\n") << QByteArray("unknown");
}

void PreflightTest::clocks() {
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, told);
    PreflightStage stage;
    stage.peer->set("abort", {Fault::Kind::AnswerAfterBody, httpAnswer(200, "application/json", noop, header)});
    stage.askServer();
    QCOMPARE(stage.told(Question::CredentialsAccepted), QByteArray("good"));
    QCOMPARE(stage.told(Question::ClocksAgree), told);
    if (told.startsWith("warning")) {
        const qint64 ahead = stage.answer(Question::ClocksAgree)->facts.first().toLongLong();
        QCOMPARE(ahead > 0, QByteArray(QTest::currentDataTag()).endsWith("behind"));
        QVERIFY(qAbs(ahead) > 3000);
    }
    QVERIFY(!isRed(stage.answers));
}

void PreflightTest::versionThatIsPublished() {
    PreflightStage stage;
    QVERIFY(stage.publish().succeeded());
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("bad: version-exists"));
    QCOMPARE(stage.answer(Question::VersionFree)->facts, QStringList{stage.order.version});
    QVERIFY(isRed(stage.answers));
    stage.order.version = QStringLiteral("1.4.3");
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown"));
    stage.order.version = QStringLiteral("1.4.2");
    stage.order.server.tenant = QStringLiteral("another");
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown"));
}

void PreflightTest::versionInTheStore() {
    PreflightStage stage;
    stage.request.historyFile.clear(); // as if another computer had published it
    QVERIFY(stage.publish().succeeded());
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown"));
    stage.lookIntoTheStore();
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("warning: version-exists"));
    writeFile(stage.order.bundle, "other bytes");
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown"));
    stage.order.bundle = stage.folder.filePath(QStringLiteral("gone"));
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown: file-not-found"));
}

void PreflightTest::versionThatTheServerChooses() {
    PreflightStage stage;
    stage.order.version = QStringLiteral("1.4.*");
    stage.askServer();
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("good"));
}

void PreflightTest::signatureDemanded() {
    RegistryConfig config;
    config.trust = TrustAnchors{};
    PreflightStage stage(config);
    stage.askServer();
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("unknown"));
    QCOMPARE(errorName(stage.publish().failure->error.code), QStringLiteral("signature-required"));
    stage.askServer();
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("bad: signature-required"));
    stage.order.willSign = true;
    stage.askServer();
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("good"));
    stage.order.willSign = false;
    stage.order.signatureText = QStringLiteral("a signature");
    stage.askServer();
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("good"));
    writeFile(stage.order.historyFile, "no database");
    stage.order.signatureText.clear();
    stage.askServer();
    QCOMPARE(stage.told(Question::SignatureDemanded), QByteArray("unknown: history-failed"));
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown: history-failed"));
}

void PreflightTest::storage() {
    struct ClosedStore : ObjectStore {
        Result<std::unique_ptr<ObjectWriter>> put(const QString &) override { return fail(ErrorCode::StoreRefused); }
        Result<ObjectInfo> head(const QString &) override { return fail(ErrorCode::StoreRefused); }
        Result<std::unique_ptr<ObjectReader>> get(const QString &) override { return fail(ErrorCode::StoreRefused); }
        Result<void> copyIfAbsent(const QString &, const QString &) override { return fail(ErrorCode::StoreRefused); }
        Result<bool> remove(const QString &) override { return fail(ErrorCode::StoreRefused); }
        Result<QStringList> list(const QString &) override { return fail(ErrorCode::StoreRefused); }
    };
    PreflightStage stage;
    stage.order.store = std::make_shared<ClosedStore>();
    stage.askServer();
    QCOMPARE(stage.told(Question::StorageReached), QByteArray("warning: store-refused"));
    QCOMPARE(stage.told(Question::VersionFree), QByteArray("unknown: store-refused"));
    QVERIFY(!isRed(stage.answers));
}

void PreflightTest::cancelled() {
    PreflightStage stage;
    std::stop_source stop;
    stop.request_stop();
    stage.askServer(stop.get_token());
    QCOMPARE(stage.told(Question::ServerReached), QByteArray("unknown: cancelled"));
    QVERIFY(!isRed(stage.answers));
    QVERIFY(stage.peer->requests().empty());
}

QTEST_GUILESS_MAIN(PreflightTest)
#include "tst_preflight.moc"
