// Proves the road of a signed bundle: `release` and `publish` against `serve --trust`, in every algorithm; and what the
// registry refuses, asked by raw HTTP where the client would not even send it.
#include "signstage.h"
#include "tests/support/places/places.h"
#include "tests/support/rawhttp.h"

#include <QDir>
#include <QUrl>

using namespace waybill;

namespace {

const QString sample = inSources("resources/sample/dist");

QString text(const char *bytes) {
    return QString::fromLatin1(bytes);
}

} // namespace

class SignedPublishTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void released_data();
    void released();
    void oneTrustFileForAll();
    void trustFromTheEnvironment();
    void published_data();
    void published();
    void refused_data();
    void refused();
    void theServerLooksForItself_data();
    void theServerLooksForItself();
    void releaseStopsBeforeItPacks();
    void trustThatCannotBeRead_data();
    void trustThatCannotBeRead();
};

namespace {

CliResult release(const SignStage &stage, const QString &address, const char *key) {
    return stage.run(QStringList{QStringLiteral("release"), sample, QStringLiteral("--server"), address}
        + split(text(key)) + split("--passphrase-file word --output out.tar.zst --force --json"));
}

bool isPublished(const SignStage &stage) {
    return QDir(stage.path("store/_registry")).exists();
}

} // namespace

void SignedPublishTest::released_data() {
    addKindRows();
}

void SignedPublishTest::released() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    SignStage stage;
    const QString address = stage.serve({QStringLiteral("--trust"), stage.path(of.trustFile)});
    const CliResult stranger = release(stage, address, of.otherKey);
    QVERIFY2(stranger.exit == 5, said(stranger));
    QCOMPARE(stranger.json().value(QLatin1StringView("error"))[QLatin1StringView("serverCode")].toString(),
        QStringLiteral("SIGNER_NOT_TRUSTED"));
    QCOMPARE(errorCodeOf(stranger), QStringLiteral("signer-not-accepted"));
    QVERIFY(!isPublished(stage));
    const CliResult done = release(stage, address, of.key);
    QVERIFY2(done.exit == 0, said(done));
    QCOMPARE(done.json().keys(),
        split("attempts bundle canonicalKey contentHash extension job outcome receipt requestIds signature signer "
              "version"));
    QCOMPARE(textIn(done, "outcome"), QStringLiteral("finalized"));
    QCOMPARE(
        done.json().value(QLatin1StringView("signer"))[QLatin1StringView("algorithm")].toString(), text(of.algorithm));
    // What the registry keeps is what was signed, and anybody can check it.
    const QString folder = QStringLiteral("store/sha256/") + textIn(done, "contentHash");
    QCOMPARE(bytesOf(stage.path(qPrintable(folder + QStringLiteral("/SIGNATURE.") + text(of.algorithm)))),
        bytesOf(stage.path("out.tar.zst.SIGNATURE")));
    const CliResult checked = stage.line(QStringLiteral("verify %1/bundle.tar.zst --signature %1/SIGNATURE.%2 %3")
            .arg(folder, text(of.algorithm), text(of.trust)));
    QVERIFY2(checked.exit == 0, said(checked));
    // Signed or not, a version is published once.
    QCOMPARE(release(stage, address, of.key).exit, 6);
}

void SignedPublishTest::oneTrustFileForAll() {
    SignStage stage;
    stage.must("(echo '# Who may publish'; cat cosign.pub pgp.asc root.crt rsa4096.asc other.pub) >trust");
    const QString address = stage.serve({QStringLiteral("--trust"), stage.path("trust")});
    int patch = 0;
    for (const SignKind &of : signKinds) {
        put(stage.path("dist/manifest.json"),
            R"({"name":"com.acme.all","publisher":"Acme","version":"1.0.)" + QByteArray::number(patch++)
                + R"(","runtime":"wasm-js@1"})");
        const CliResult done = stage.line(
            QStringLiteral("release dist --server %1 --passphrase-file word --output out.tar.zst --force --json %2")
                .arg(address, text(of.key)));
        QVERIFY2(done.exit == 0, said(done));
        QCOMPARE(done.json().value(QLatin1StringView("signer"))[QLatin1StringView("algorithm")].toString(),
            text(of.algorithm));
    }
    stage.must("openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out third.key");
    QCOMPARE(release(stage, address, "--key third.key").exit, 5);
}

void SignedPublishTest::trustFromTheEnvironment() {
    SignStage stage;
    stage.set("SIGNING_TRUST_BUNDLE", stage.path("cosign.pub"));
    const QString address = stage.serve();
    const CliResult unsignedOne
        = stage.run(QStringList{QStringLiteral("release"), sample, QStringLiteral("--server"), address}
            + split("--output out.tar.zst --json"));
    QVERIFY2(unsignedOne.exit == 5, said(unsignedOne));
    QCOMPARE(unsignedOne.json().value(QLatin1StringView("error"))[QLatin1StringView("serverCode")].toString(),
        QStringLiteral("SIGNATURE_REQUIRED"));
    QCOMPARE(release(stage, address, "--key cosign.key").exit, 0);
}

void SignedPublishTest::published_data() {
    addKindRows();
}

void SignedPublishTest::published() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    SignStage stage;
    const QString address = stage.serve({QStringLiteral("--trust"), stage.path(of.trustFile)});
    QCOMPARE(stage.sign(of.key).exit, 0);
    const CliResult done = stage.line(
        QStringLiteral("publish --bundle bundle.tar.zst --signature bundle.tar.zst.SIGNATURE --signature-algorithm %1 "
                       "--server %2 --json")
            .arg(text(of.algorithm), address));
    QVERIFY2(done.exit == 0, said(done));
    QCOMPARE(textIn(done, "contentHash").toLatin1(), bytesOf(stage.path("bundle.sha256")).first(64));
}

void SignedPublishTest::refused_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("serverCode");
    for (int kind = 0; kind < static_cast<int>(signKinds.size()); ++kind) {
        const char *algorithm = signKinds.at(static_cast<std::size_t>(kind)).algorithm;
        const QString sent = QStringLiteral("--signature %1 --signature-algorithm ") + text(algorithm);
        const auto row = [&](const char *name, const QString &options, int exit, const char *code, const char *server) {
            QTest::addRow("%s, %s", algorithm, name) << kind << options << exit << text(code) << text(server);
        };
        row("unsigned", {}, 5, "signature-required", "SIGNATURE_REQUIRED");
        row("by a stranger", sent.arg(QStringLiteral("stranger")), 5, "signer-not-accepted", "SIGNER_NOT_TRUSTED");
        // Where the key is not at hand, only the server can tell.
        if (kind == 2)
            row("of other bytes", sent.arg(QStringLiteral("other")), 5, "signature-not-accepted", "SIGNATURE_INVALID");
        else
            row("of other bytes", sent.arg(QStringLiteral("other")), 8, "signature-bad", "");
        row("unreadable", sent.arg(QStringLiteral("word")), 8, "signature-unreadable", "");
        row("called another",
            QStringLiteral("--signature good --signature-algorithm ") + text(kind == 0 ? "pgp" : "cosign"), 8,
            "signature-unreadable", "");
    }
}

void SignedPublishTest::refused() {
    QFETCH(int, kind);
    QFETCH(QString, options);
    QFETCH(int, exit);
    QFETCH(QString, code);
    QFETCH(QString, serverCode);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    SignStage stage;
    const QString address = stage.serve({QStringLiteral("--trust"), stage.path(of.trustFile)});
    QCOMPARE(stage.sign(of.key, QStringLiteral("--output good")).exit, 0);
    QCOMPARE(stage.sign(of.otherKey, QStringLiteral("--output stranger")).exit, 0);
    QCOMPARE(
        stage.line(QStringLiteral("sign tampered.tar.zst --passphrase-file word --output other ") + text(of.key)).exit,
        0);
    const CliResult result
        = stage.line(QStringLiteral("publish --bundle bundle.tar.zst --json --server %1 %2").arg(address, options));
    QVERIFY2(result.exit == exit, said(result));
    QCOMPARE(errorCodeOf(result), code);
    QCOMPARE(result.json().value(QLatin1StringView("error"))[QLatin1StringView("serverCode")].toString(), serverCode);
    QVERIFY(!isPublished(stage));
    QVERIFY2(!QDir(stage.path("store/sha256/_staging")).exists() || QDir(stage.path("store/sha256/_staging")).isEmpty(),
        "a staged object stays");
}

void SignedPublishTest::theServerLooksForItself_data() {
    addKindRows();
}

void SignedPublishTest::theServerLooksForItself() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    SignStage stage;
    const quint16 port
        = static_cast<quint16>(QUrl(stage.serve({QStringLiteral("--trust"), stage.path(of.trustFile)})).port());
    QCOMPARE(stage.sign(of.key).exit, 0);
    const QString good = QString::fromUtf8(bytesOf(stage.path("bundle.tar.zst.SIGNATURE")));
    const auto finalize = [&](const char *bundle, const QString &signature, const QString &algorithm) {
        const QByteArray bytes = bytesOf(stage.path(bundle));
        const RawAnswer upload = ask(port,
            rawPost("/api/ext-bundles/upload-proxy?filename=bundle.tar.zst&size=" + QByteArray::number(bytes.size()),
                bytes));
        const QJsonObject body{
            {QStringLiteral("key"),
                upload.json().value(QLatin1StringView("upload"))[QLatin1StringView("key")].toString()},
            {QStringLiteral("manifestJson"),
                QStringLiteral(R"({"name":"a","publisher":"A","version":"1.0.0","runtime":"wasm-js@1"})")},
            {QStringLiteral("signature"),
                QJsonObject{{QStringLiteral("text"), signature}, {QStringLiteral("algorithm"), algorithm}}}};
        return ask(port, rawPost("/api/ext-bundles/finalize", QJsonDocument(body).toJson()));
    };
    const auto check = [&](const RawAnswer &answer, int status, const char *code) {
        QVERIFY2(answer.status == status, answer.body.constData());
        QCOMPARE(answer.code(), text(code));
        QVERIFY(!isPublished(stage));
    };
    check(finalize("tampered.tar.zst", good, text(of.algorithm)), 400, "SIGNATURE_INVALID");
    check(finalize("bundle.tar.zst", QStringLiteral("placeholder"), text(of.algorithm)), 400, "SIGNATURE_INVALID");
    check(finalize("bundle.tar.zst", good, text(kind == 0 ? "x509" : "cosign")), 400, "SIGNATURE_INVALID");
    check(finalize("bundle.tar.zst", QStringLiteral(" "), text(of.algorithm)), 400, "BAD_REQUEST");
    QCOMPARE(finalize("bundle.tar.zst", good, text(of.algorithm)).status, 200);
    QVERIFY(isPublished(stage));
}

// Nobody waits for a pack to hear of a wrong passphrase.
void SignedPublishTest::releaseStopsBeforeItPacks() {
    SignStage stage;
    const QString address = stage.serve({QStringLiteral("--trust"), stage.path("cosign.pub")});
    const CliResult wrong
        = stage.run(QStringList{QStringLiteral("release"), sample, QStringLiteral("--server"), address}
            + split("--key cosign.key --passphrase-file wrong-word --output out.tar.zst --json"));
    QVERIFY2(wrong.exit == 10, said(wrong));
    QCOMPARE(errorCodeOf(wrong), QStringLiteral("passphrase-wrong"));
    const CliResult none = stage.run(QStringList{QStringLiteral("release"), sample, QStringLiteral("--server"), address}
        + split("--key cosign.key --output out.tar.zst --json"));
    QVERIFY2(none.exit == 10, said(none));
    QCOMPARE(errorCodeOf(none), QStringLiteral("passphrase-needed"));
    for (const char *file : {"out.tar.zst", "out.tar.zst.SIGNATURE", "out.tar.zst.sha256"})
        QVERIFY2(!QFile::exists(stage.path(file)), file);
    QVERIFY(!isPublished(stage));
}

void SignedPublishTest::trustThatCannotBeRead_data() {
    QTest::addColumn<QString>("make");
    QTest::addColumn<QString>("code");
    const QString unreadable = QStringLiteral("trust-unreadable");
    QTest::newRow("words") << QStringLiteral("echo words >trust") << unreadable;
    QTest::newRow("nothing") << QStringLiteral(">trust") << unreadable;
    QTest::newRow("none") << QStringLiteral("true") << QStringLiteral("file-not-found");
    QTest::newRow("a key cut off behind a good one")
        << QStringLiteral("(cat root.crt; head -c 100 cosign.pub) >trust") << unreadable;
    QTest::newRow("a keyring cut off before a good key")
        << QStringLiteral("(head -c 300 pgp.asc; echo; cat cosign.pub) >trust") << unreadable;
    QTest::newRow("a certificate cut off before a good one")
        << QStringLiteral("(head -c 300 root.crt; echo; cat stranger.crt) >trust") << unreadable;
    QTest::newRow("a broken certificate")
        << QStringLiteral("sed 2s/MII/AAA/ root.crt >trust; cat cosign.pub >>trust") << unreadable;
    QTest::newRow("a private key") << QStringLiteral("cat cosign.pub other.key >trust") << unreadable;
    QTest::newRow("over 1 MiB") << QStringLiteral("(cat cosign.pub; head -c 1100000 /dev/zero | tr '\\0' ' '; cat "
                                                  "root.crt) >trust")
                                << unreadable;
}

void SignedPublishTest::trustThatCannotBeRead() {
    QFETCH(QString, make);
    QFETCH(QString, code);
    SignStage stage;
    stage.must(qPrintable(make));
    const QString serve = QStringLiteral("serve --listen 127.0.0.1:0 --store store --json");
    // Were it taken, the server would not end by itself.
    stage.set("CLI", CliStage::program());
    const auto started = [&](const QString &line) { return stage.shell(QStringLiteral("timeout 20 $CLI ") + line); };
    const CliResult option = started(serve + QStringLiteral(" --trust trust"));
    QVERIFY2(option.exit == 3, said(option));
    QCOMPARE(errorCodeOf(option), code);
    stage.set("SIGNING_TRUST_BUNDLE", stage.path("trust"));
    const CliResult variable = started(serve);
    QVERIFY2(variable.exit == 3, said(variable));
}

QTEST_GUILESS_MAIN(SignedPublishTest)
#include "tst_signedpublish.moc"
