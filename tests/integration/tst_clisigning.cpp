// Proves signing and verifying from the command line, without a keychain and a display: where passphrases come from,
// what is written and what never is; that the printed command, run as it stands, makes cosign, openssl and gpg accept
// the bundle and refuse another; and every state that verify tells, with its exit code and JSON.
#include "signstage.h"

#include <QDir>

using namespace waybill;

class CliSigningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signs_data();
    void signs();
    void printsTheCommandInWords();
    void oddNamesSurviveTheShell();
    void outputAndRaw();
    void timestamps();
    void refusesToSign_data();
    void refusesToSign();
    void failureLeavesTheOldSignature();
    void noQuestionWithoutATerminal_data();
    void noQuestionWithoutATerminal();
    void asksOnATerminal();
    void passphraseFiles_data();
    void passphraseFiles();
    void noToolHearsThePassphrase();
    void verifiesByWhatIsGiven_data();
    void verifiesByWhatIsGiven();
    void remembers_data();
    void remembers();
    void anotherKeyLater_data();
    void anotherKeyLater();
    void cannotCheck_data();
    void cannotCheck();
    void verdictInWords();
};

void CliSigningTest::signs_data() {
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("variable");
    for (const SignKind &kind : signKinds) {
        const auto row = [&](const char *name, const char *more, const char *variable) {
            QTest::addRow("%s, %s", kind.algorithm, name)
                << QString::fromLatin1(kind.algorithm)
                << QStringLiteral("%1 %2").arg(QLatin1StringView(kind.key), QLatin1StringView(more))
                << QByteArray(variable);
        };
        row("a file", "--passphrase-file word", "");
        row("WAYBILL_PASSPHRASE", "", "WAYBILL_PASSPHRASE");
        row("the algorithm said", qPrintable(QStringLiteral("--algorithm %1").arg(QLatin1StringView(kind.algorithm))),
            "WAYBILL_PASSPHRASE");
    }
    QTest::newRow("cosign, COSIGN_PASSWORD")
        << QStringLiteral("cosign") << QStringLiteral("--key cosign.key") << QByteArray("COSIGN_PASSWORD");
    QTest::newRow("cosign, a key without one")
        << QStringLiteral("cosign") << QStringLiteral("--key plain.key --algorithm cosign") << QByteArray();
}

void CliSigningTest::signs() {
    QFETCH(QString, algorithm);
    QFETCH(QString, options);
    QFETCH(QByteArray, variable);
    SignStage stage;
    stage.must("gpg --quiet --import pgp.asc");
    if (options.contains(QLatin1StringView("plain")))
        stage.must("mv other.key plain.key && mv other.pub cosign.pub");
    if (!variable.isEmpty())
        stage.set(variable.constData(), QStringLiteral("waybill"));
    const CliResult result = stage.line(QStringLiteral("sign bundle.tar.zst --json ") + options);
    QVERIFY2(result.exit == 0, said(result));
    QCOMPARE(result.json().keys(), split("algorithm command sha256 signature signer"));
    QCOMPARE(textIn(result, "algorithm"), algorithm);
    QCOMPARE(textIn(result, "signature"), QStringLiteral("bundle.tar.zst.SIGNATURE"));
    QCOMPARE(textIn(result, "sha256").toLatin1(), bytesOf(stage.path("bundle.sha256")).first(64));
    QVERIFY(QFile::exists(stage.path("bundle.tar.zst.SIGNATURE")));
    // As it stands; then the same words about other bytes.
    const QString command = textIn(result, "command");
    const CliResult accepted = stage.shell(command);
    QVERIFY2(accepted.exit == 0, said(accepted));
    stage.must("mv tampered.tar.zst bundle.tar.zst");
    const CliResult refused = stage.shell(command);
    QVERIFY2(refused.exit != 0, said(refused));
    QCOMPARE(stage
                 .line(command.section(u' ', 0, 0) == QLatin1StringView("gpg")
                         ? QStringLiteral("verify bundle.tar.zst --keyring pgp.asc")
                         : QStringLiteral("verify bundle.tar.zst"))
                 .exit,
        8);
}

void CliSigningTest::printsTheCommandInWords() {
    const SignStage stage;
    const QString command = textIn(stage.sign("--key cosign.key"), "command");
    const CliResult words = stage.line(QStringLiteral("sign bundle.tar.zst --key cosign.key --passphrase-file word"));
    QCOMPARE(words.exit, 0);
    QCOMPARE(words.output.trimmed().split('\n').last(), command.toUtf8());
    QVERIFY(words.output.startsWith("signed bundle.tar.zst.SIGNATURE (cosign, "));
}

void CliSigningTest::oddNamesSurviveTheShell() {
    const SignStage stage;
    const QString bundle = QStringLiteral("it's $HOME & \"mine\".tar.zst");
    QVERIFY(QFile::copy(stage.path("bundle.tar.zst"), stage.path(qPrintable(bundle))));
    const CliResult result = stage.run(QStringList{QStringLiteral("sign"), bundle, QStringLiteral("--json")}
        + split("--key x509.key --certificate chain.crt --passphrase-file word"));
    QVERIFY2(result.exit == 0, said(result));
    const CliResult accepted = stage.shell(textIn(result, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));
}

void CliSigningTest::outputAndRaw() {
    const SignStage stage;
    const CliResult result = stage.sign("--key cosign.key", QStringLiteral("--raw --output raw.sig"));
    QVERIFY2(result.exit == 0, said(result));
    QCOMPARE(textIn(result, "signature"), QStringLiteral("raw.sig"));
    QVERIFY(!QFile::exists(stage.path("bundle.tar.zst.SIGNATURE")));
    const QByteArray text = bytesOf(stage.path("raw.sig"));
    QVERIFY(QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors));
    const CliResult accepted = stage.shell(textIn(result, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));
    const CliResult verified
        = stage.line(QStringLiteral("verify bundle.tar.zst --signature raw.sig --public-key cosign.pub --json"));
    QCOMPARE(verified.exit, 0);
    QCOMPARE(stage.shell(textIn(verified, "command")).exit, 0);
    stage.must("mv tampered.tar.zst bundle.tar.zst");
    QVERIFY(stage.shell(textIn(verified, "command")).exit != 0);
}

namespace {

// A time-stamping authority over HTTP, as RFC 3161 has it: openssl answers, python listens.
constexpr auto stampServer = R"(
import http.server, subprocess
class Authority(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        good = self.path == '/tsa?kind=1' and self.headers['Content-Type'] == 'application/timestamp-query'
        open('query', 'wb').write(self.rfile.read(int(self.headers['Content-Length'])))
        subprocess.run('openssl ts -reply -config tsa.cnf -queryfile query -out reply 2>&1', shell=True, check=True)
        self.send_response(200 if good else 404)
        self.send_header('Content-Type', 'application/timestamp-reply')
        self.end_headers()
        self.wfile.write(open('reply', 'rb').read())
server = http.server.HTTPServer(('127.0.0.1', 0), Authority)
print(server.server_port, flush=True)
server.serve_forever()
)";

constexpr auto stampSettings = R"([tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_cert = tsa.crt
certs = tsa-chain.crt
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_chain = no
)";

} // namespace

void CliSigningTest::timestamps() {
    SignStage stage;
    stage.must(
        "openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout tsa.key -subj /CN=Stamp -out "
        "tsa.csr 2>/dev/null && openssl x509 -req -in tsa.csr -CA root.crt -CAkey $VECTORS/x509/root.key -days 5 "
        "-extfile <(printf 'keyUsage=critical,digitalSignature\\nextendedKeyUsage=critical,timeStamping\\n') "
        "-out tsa.crt 2>/dev/null && cp root.crt tsa-chain.crt && echo 01 >serial");
    put(stage.path("tsa.cnf"), stampSettings);
    put(stage.path("tsa.py"), stampServer);
    stage.set("CLI", CliStage::program());
    const CliResult made = stage.shell(QStringLiteral(
        "exec 3< <(exec python3 tsa.py 2>said); authority=$!; trap 'kill $authority' EXIT; read -r port <&3; "
        "$CLI sign bundle.tar.zst --key x509.key --certificate chain.crt --passphrase-file word "
        "--timestamp-url http://127.0.0.1:$port/tsa?kind=1 --json"));
    QVERIFY2(made.exit == 0, said(made));
    QVERIFY(QFile::exists(stage.path("query")));
    const CliResult verified = stage.line(QStringLiteral("verify bundle.tar.zst --ca-file root.crt --json"));
    QVERIFY2(verified.exit == 0, said(verified));
    const QDateTime stamped = QDateTime::fromString(
        verified.json().value(QLatin1StringView("signer"))[QLatin1StringView("stampedTime")].toString(), Qt::ISODate);
    QVERIFY2(std::abs(stamped.secsTo(QDateTime::currentDateTimeUtc())) < 600, said(verified));
    const CliResult accepted = stage.shell(textIn(verified, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));
    // Without one, nothing claims to be stamped.
    QCOMPARE(stage.sign(signKinds[1].key).exit, 0);
    const CliResult bare = stage.line(QStringLiteral("verify bundle.tar.zst --ca-file root.crt --json"));
    QVERIFY(!bare.json().value(QLatin1StringView("signer")).toObject().contains(QLatin1StringView("stampedTime")));
}

void CliSigningTest::refusesToSign_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *line, int exit, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(line) << exit << QString::fromLatin1(code);
    };
    row("wrong, cosign", "--key cosign.key --passphrase-file wrong-word", 10, "passphrase-wrong");
    row("wrong, x509", "--key x509.key --certificate chain.crt --passphrase-file wrong-word", 10, "passphrase-wrong");
    row("wrong, pgp", "--key pgp.key --passphrase-file wrong-word", 10, "passphrase-wrong");
    row("pgp of a cosign key", "--key cosign.key --algorithm pgp --passphrase-file word", 10, "key-unreadable");
    row("cosign of a pgp key", "--key pgp.key --algorithm cosign --passphrase-file word", 10, "key-unsupported");
    row("x509 of a pgp key", "--key pgp.key --algorithm x509 --passphrase-file word", 10, "key-unsupported");
    row("x509 without a certificate", "--key x509.key --algorithm x509 --passphrase-file word", 10,
        "certificate-unreadable");
    row("another key's certificate", "--key x509.key --certificate rsa-chain.crt --passphrase-file word", 10,
        "key-mismatch");
    row("a certificate that is none", "--key x509.key --certificate word --passphrase-file word", 10,
        "certificate-unreadable");
    row("a key that is none", "--key word", 10, "key-unreadable");
    row("a public key", "--key cosign.pub", 10, "key-unreadable");
    row("no key file", "--key nowhere", 3, "file-not-found");
    row("no certificate file", "--key x509.key --certificate nowhere", 3, "file-not-found");
    row("no passphrase file", "--key cosign.key --passphrase-file nowhere", 3, "file-not-found");
    row("nowhere to write", "--key cosign.key --passphrase-file word --output no/where", 3, "file-unwritable");
    row("an unknown identity", "--identity Nobody", 10, "identity-not-found");
    row("no key", "--algorithm cosign", 2, "usage");
    row("two keys", "--key cosign.key --identity Nobody", 2, "usage");
    row("an unknown algorithm", "--key cosign.key --algorithm rot13", 2, "usage");
    row("raw of x509", "--raw --key x509.key --certificate chain.crt --passphrase-file word", 2, "usage");
    row("a timestamp of cosign", "--timestamp-url http://127.0.0.1:1 --key cosign.key --passphrase-file word", 2,
        "usage");
    row("a timestamp that is no address",
        "--timestamp-url nowhere --key x509.key --certificate chain.crt --passphrase-file word", 2, "usage");
    row("a time-stamping authority that is not there",
        "--timestamp-url http://127.0.0.1:1 --key x509.key --certificate chain.crt --passphrase-file word", 10,
        "timestamp-failed");
}

void CliSigningTest::refusesToSign() {
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QString, code);
    const SignStage stage;
    const QStringList before = QDir(stage.path("")).entryList(QDir::Files | QDir::Hidden);
    const CliResult result = stage.line(QStringLiteral("sign bundle.tar.zst --json ") + line);
    QVERIFY2(result.exit == exit, said(result));
    QCOMPARE(errorCodeOf(result), code);
    QVERIFY(!result.errors.isEmpty());
    QCOMPARE(QDir(stage.path("")).entryList(QDir::Files | QDir::Hidden), before);
}

void CliSigningTest::failureLeavesTheOldSignature() {
    const SignStage stage;
    QCOMPARE(stage.sign("--key cosign.key").exit, 0);
    const QByteArray before = bytesOf(stage.path("bundle.tar.zst.SIGNATURE"));
    QCOMPARE(stage.line(QStringLiteral("sign bundle.tar.zst --key cosign.key --passphrase-file wrong-word")).exit, 10);
    QCOMPARE(bytesOf(stage.path("bundle.tar.zst.SIGNATURE")), before);
    QCOMPARE(stage.line(QStringLiteral("sign nowhere.tar.zst --key cosign.key --passphrase-file word")).exit, 3);
    QVERIFY(!QFile::exists(stage.path("nowhere.tar.zst.SIGNATURE")));
    QCOMPARE(stage.sign("--key pgp.key").exit, 0); // a good one takes its place
    QVERIFY(bytesOf(stage.path("bundle.tar.zst.SIGNATURE")).startsWith("-----BEGIN PGP SIGNATURE-----\n"));
}

void CliSigningTest::noQuestionWithoutATerminal_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("variable");
    for (const SignKind &kind : signKinds)
        QTest::newRow(kind.algorithm) << QString::fromLatin1(kind.key) << QByteArray();
    // cosign's own variable is none for other keys.
    QTest::newRow("x509, COSIGN_PASSWORD") << QString::fromLatin1(signKinds[1].key) << QByteArray("COSIGN_PASSWORD");
    QTest::newRow("pgp, COSIGN_PASSWORD") << QString::fromLatin1(signKinds[2].key) << QByteArray("COSIGN_PASSWORD");
}

// The process's standard input stays open and silent: a program that asks would never end.
void CliSigningTest::noQuestionWithoutATerminal() {
    QFETCH(QString, key);
    QFETCH(QByteArray, variable);
    SignStage stage;
    if (!variable.isEmpty())
        stage.set(variable.constData(), QStringLiteral("waybill"));
    const CliResult result = stage.line(QStringLiteral("sign bundle.tar.zst --json ") + key);
    QVERIFY2(result.exit == 10, said(result));
    QCOMPARE(errorCodeOf(result), QStringLiteral("passphrase-needed"));
    QVERIFY2(result.errors.contains("--passphrase-file") && result.errors.contains("WAYBILL_PASSPHRASE"), said(result));
    QVERIFY(!QFile::exists(stage.path("bundle.tar.zst.SIGNATURE")));
}

// A pseudo-terminal of util-linux: the question goes to standard error, the answer is not shown.
void CliSigningTest::asksOnATerminal() {
    SignStage stage;
    stage.set("CLI", CliStage::program());
    const CliResult result = stage.shell(
        QStringLiteral("(until grep -q Passphrase typescript 2>/dev/null; do sleep 0.02; done; echo waybill) | "
                       "script -qefc '$CLI sign bundle.tar.zst --key cosign.key --quiet' typescript"));
    QVERIFY2(result.exit == 0, said(result));
    QVERIFY(QFile::exists(stage.path("bundle.tar.zst.SIGNATURE")));
    const QByteArray shown = bytesOf(stage.path("typescript"));
    QVERIFY2(shown.contains("Passphrase for cosign.key: "), shown.constData());
    QVERIFY2(!shown.contains("waybill\r\n"), shown.constData());
}

void CliSigningTest::passphraseFiles_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("exit");
    QTest::newRow("a line") << QByteArray("waybill\n") << 0;
    QTest::newRow("no end of line") << QByteArray("waybill") << 0;
    QTest::newRow("CRLF") << QByteArray("waybill\r\n") << 0;
    QTest::newRow("more lines") << QByteArray("waybill\nwrong\n") << 0;
    QTest::newRow("a blank in front") << QByteArray(" waybill\n") << 10;
    QTest::newRow("a blank behind") << QByteArray("waybill \n") << 10;
    QTest::newRow("an empty line first") << QByteArray("\nwaybill\n") << 10;
    QTest::newRow("nothing") << QByteArray() << 10;
}

void CliSigningTest::passphraseFiles() {
    QFETCH(QByteArray, content);
    QFETCH(int, exit);
    const SignStage stage;
    put(stage.path("word"), content);
    const CliResult result = stage.sign("--key cosign.key");
    QVERIFY2(result.exit == exit, said(result));
}

// A cosign of ours tells what it was given.
void CliSigningTest::noToolHearsThePassphrase() {
    SignStage stage;
    stage.must("mkdir bin && printf '#!/bin/sh\\nenv >seen\\n' >bin/cosign && chmod +x bin/cosign");
    stage.set("PATH", stage.path("bin:") + qEnvironmentVariable("PATH"));
    stage.set("WAYBILL_PASSPHRASE", QStringLiteral("waybill"));
    stage.set("COSIGN_PASSWORD", QStringLiteral("waybill"));
    QCOMPARE(stage.line(QStringLiteral("sign bundle.tar.zst --key cosign.key")).exit, 0);
    const QByteArray seen = bytesOf(stage.path("seen"));
    QVERIFY2(seen.contains("GNUPGHOME="), seen.constData());
    QVERIFY2(!seen.contains("WAYBILL_PASSPHRASE") && !seen.contains("COSIGN_PASSWORD"), seen.constData());
}

void CliSigningTest::verifiesByWhatIsGiven_data() {
    addKindRows();
}

void CliSigningTest::verifiesByWhatIsGiven() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    const SignStage stage;
    const CliResult made = stage.sign(of.key);
    QVERIFY2(made.exit == 0, said(made));
    const QString verify = QStringLiteral("verify %1 --json --signature bundle.tar.zst.SIGNATURE %2");
    const CliResult good = stage.line(verify.arg(QStringLiteral("bundle.tar.zst"), QLatin1StringView(of.trust)));
    QVERIFY2(good.exit == 0, said(good));
    QCOMPARE(good.json().keys(), split("algorithm command sha256 signer state trusted unchanged"));
    QCOMPARE(good.json().value(QLatin1StringView("unchanged")), QJsonValue(true));
    QCOMPARE(good.json().value(QLatin1StringView("trusted")), QJsonValue(true));
    QCOMPARE(textIn(good, "state"), QStringLiteral("known"));
    QCOMPARE(textIn(good, "algorithm"), QString::fromLatin1(of.algorithm));
    QCOMPARE(good.json().value(QLatin1StringView("signer")), made.json().value(QLatin1StringView("signer")));
    QVERIFY(textIn(good, "command").contains(QLatin1StringView(of.trustFile)) || kind == 2);
    stage.must("gpg --quiet --import pgp.asc");
    const CliResult accepted = stage.shell(textIn(good, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));

    const CliResult bad = stage.line(verify.arg(QStringLiteral("tampered.tar.zst"), QLatin1StringView(of.trust)));
    QVERIFY2(bad.exit == 8, said(bad));
    QCOMPARE(textIn(bad, "state"), QStringLiteral("bad"));
    QCOMPARE(bad.json().value(QLatin1StringView("unchanged")), QJsonValue(false));
    QCOMPARE(bad.json().value(QLatin1StringView("trusted")), QJsonValue(false));
    QCOMPARE(errorCodeOf(bad), QStringLiteral("signature-bad"));

    const CliResult stranger
        = stage.line(verify.arg(QStringLiteral("bundle.tar.zst"), QLatin1StringView(of.otherTrust)));
    QVERIFY2(stranger.exit == 9, said(stranger));
    QCOMPARE(stranger.json().value(QLatin1StringView("trusted")), QJsonValue(false));
    QCOMPARE(textIn(stranger, "state"), kind == 1 ? QStringLiteral("untrusted") : QStringLiteral("cannot-check"));
}

void CliSigningTest::remembers_data() {
    addKindRows();
}

void CliSigningTest::remembers() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    const SignStage stage;
    const CliResult made = stage.sign(of.key);
    QVERIFY2(made.exit == 0, said(made));
    const QString verify = QStringLiteral("verify bundle.tar.zst --json ");
    // A certificate comes with its signature; a bare key and an OpenPGP key do not.
    const bool seen = kind == 1;
    const CliResult first = stage.line(verify);
    QVERIFY2(first.exit == 9, said(first));
    QCOMPARE(textIn(first, "state"), seen ? QStringLiteral("first-seen") : QStringLiteral("cannot-check"));
    QCOMPARE(first.json().value(QLatin1StringView("unchanged")), QJsonValue(seen));
    QCOMPARE(first.json().value(QLatin1StringView("trusted")), QJsonValue(false));
    QCOMPARE(first.json().contains(QLatin1StringView("signer")), seen);
    QCOMPARE(stage.line(verify).exit, 9); // looking remembers nothing
    const QString trust = seen ? QString() : QString::fromLatin1(of.trust);
    const CliResult kept = stage.line(verify + QStringLiteral("--remember ") + trust);
    QVERIFY2(kept.exit == 0, said(kept));
    QCOMPARE(textIn(kept, "state"), QStringLiteral("known"));
    QVERIFY(!kept.json().contains(QLatin1StringView("error")));
    const CliResult later = stage.line(verify);
    QVERIFY2(later.exit == 0, said(later));
    QCOMPARE(textIn(later, "state"), QStringLiteral("known"));
    QCOMPARE(later.json().value(QLatin1StringView("trusted")), QJsonValue(true));
    QCOMPARE(later.json().value(QLatin1StringView("signer")), made.json().value(QLatin1StringView("signer")));
    stage.must("cp bundle.tar.zst.SIGNATURE tampered.tar.zst.SIGNATURE");
    const CliResult bad = stage.line(QStringLiteral("verify tampered.tar.zst --json --remember"));
    QVERIFY2(bad.exit == 8, said(bad));
    QCOMPARE(textIn(bad, "state"), QStringLiteral("bad"));
    // A list that cannot be read is no trust, and no lack of it either.
    stage.must("echo cut >home/data/waybill/trusted-signers.json");
    const CliResult broken = stage.line(verify);
    QVERIFY2(broken.exit == 3, said(broken));
    QCOMPARE(errorCodeOf(broken), QStringLiteral("trust-unreadable"));
}

void CliSigningTest::anotherKeyLater_data() {
    addKindRows();
}

void CliSigningTest::anotherKeyLater() {
    QFETCH(int, kind);
    const SignKind &of = signKinds.at(static_cast<std::size_t>(kind));
    const SignStage stage;
    const QString verify = QStringLiteral("verify bundle.tar.zst --json ");
    const QString trust = QString::fromLatin1(of.trust);
    const QString otherTrust = QString::fromLatin1(of.otherTrust);
    const QString first
        = stage.sign(of.key).json().value(QLatin1StringView("signer"))[QLatin1StringView("fingerprint")].toString();
    QCOMPARE(stage.line(verify + QStringLiteral("--remember ") + trust).exit, 0);
    const QString second = stage.sign(of.otherKey)
                               .json()
                               .value(QLatin1StringView("signer"))[QLatin1StringView("fingerprint")]
                               .toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);

    // The other key is not at hand where its signature does not bring it: then nobody can say that it is good.
    if (kind != 1) {
        const CliResult unknown = stage.line(verify);
        QVERIFY2(unknown.exit == 9, said(unknown));
        QCOMPARE(textIn(unknown, "state"), QStringLiteral("cannot-check"));
        QCOMPARE(textIn(unknown, "expectedFingerprint"), first);
        // Known from another extension, it is.
        stage.must("mkdir dist && echo '{\"name\":\"com.acme.else\",\"publisher\":\"Acme\",\"version\":\"1.0.0\","
                   "\"runtime\":\"wasm-js@1\"}' >dist/manifest.json");
        QCOMPARE(stage.line(QStringLiteral("pack dist else.tar.zst")).exit, 0);
        QCOMPARE(
            stage.line(QStringLiteral("sign else.tar.zst --passphrase-file word ") + QLatin1StringView(of.otherKey))
                .exit,
            0);
        const CliResult other = stage.line(QStringLiteral("verify else.tar.zst --json --remember ") + otherTrust);
        QVERIFY2(other.exit == 0, said(other));
    }
    for (const QString &more : {QString(), QStringLiteral("--remember")}) {
        const CliResult changed = stage.line(verify + more);
        QVERIFY2(changed.exit == 9, said(changed));
        QCOMPARE(textIn(changed, "state"), QStringLiteral("other-key"));
        QCOMPARE(errorCodeOf(changed), QStringLiteral("signer-changed"));
        QCOMPARE(changed.json().value(QLatin1StringView("unchanged")), QJsonValue(true));
        QCOMPARE(changed.json().value(QLatin1StringView("trusted")), QJsonValue(false));
        QCOMPARE(
            changed.json().value(QLatin1StringView("signer"))[QLatin1StringView("fingerprint")].toString(), second);
        QCOMPARE(textIn(changed, "expectedFingerprint"), first);
        QVERIFY2(
            changed.errors.contains(first.toLatin1()) && changed.errors.contains(second.toLatin1()), said(changed));
    }
    // Who has it from the publisher gives it, and says so: from then on the former one is the other.
    const CliResult replaced = stage.line(verify + QStringLiteral("--remember ") + otherTrust);
    QVERIFY2(replaced.exit == 0, said(replaced));
    QCOMPARE(stage.line(verify).exit, 0);
    QCOMPARE(stage.sign(of.key).exit, 0);
    const CliResult back = stage.line(verify);
    QVERIFY2(back.exit == 9, said(back));
    QCOMPARE(textIn(back, "expectedFingerprint"), second);
}

void CliSigningTest::cannotCheck_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("state");
    const auto row = [](const char *name, const char *line, int exit, const char *code, const char *state = "") {
        QTest::newRow(name) << QString::fromLatin1(line) << exit << QString::fromLatin1(code)
                            << QString::fromLatin1(state);
    };
    row("unreadable", "bundle.tar.zst --signature placeholder", 8, "signature-unreadable", "cannot-check");
    row("unreadable, a key given", "bundle.tar.zst --signature placeholder --public-key cosign.pub", 8,
        "signature-unreadable", "cannot-check");
    row("empty", "bundle.tar.zst --signature /dev/null", 8, "signature-unreadable", "cannot-check");
    row("no signature", "bundle.tar.zst", 3, "file-not-found");
    row("no bundle", "nowhere --signature good", 3, "file-not-found");
    row("a trust file that is none", "bundle.tar.zst --signature good --public-key word", 3, "trust-unreadable");
    row("a trust file cut off", "bundle.tar.zst --signature good --ca-file cut.crt", 3, "trust-unreadable");
    row("no trust file", "bundle.tar.zst --signature good --keyring nowhere", 3, "file-not-found");
    row("an unknown identity", "bundle.tar.zst --signature good --identity Nobody", 10, "identity-not-found");
    row("two things to trust", "bundle.tar.zst --signature good --public-key cosign.pub --ca-file root.crt", 2,
        "usage");
    row("another kind of trust", "bundle.tar.zst --signature good --ca-file root.crt", 9, "signer-unknown",
        "cannot-check");
}

void CliSigningTest::cannotCheck() {
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QString, code);
    QFETCH(QString, state);
    const SignStage stage;
    stage.must("echo placeholder >placeholder; cp $VECTORS/cosign/bundle.SIGNATURE good; "
               "(cat root.crt; head -c 300 root.crt) >cut.crt");
    const CliResult result = stage.line(QStringLiteral("verify --json ") + line);
    QVERIFY2(result.exit == exit, said(result));
    QCOMPARE(errorCodeOf(result), code);
    QCOMPARE(textIn(result, "state"), state);
    QVERIFY(result.json().value(QLatin1StringView("trusted")) != QJsonValue(true));
}

// Three plain questions, three answers, for a person at a terminal, too.
void CliSigningTest::verdictInWords() {
    const SignStage stage;
    const QByteArray digest = bytesOf(stage.path("bundle.sha256")).first(64);
    const QByteArray fingerprint = stage.sign(signKinds[1].key)
                                       .json()
                                       .value(QLatin1StringView("signer"))[QLatin1StringView("fingerprint")]
                                       .toString()
                                       .toLatin1();
    const QByteArray about
        = "unchanged: yes (sha256:" + digest + ")\nsigned by: CN=ec-p256 (" + fingerprint + ")\ntrusted: ";
    QCOMPARE(stage.line(QStringLiteral("verify bundle.tar.zst --ca-file root.crt")).output, about + "yes\n");
    const CliResult first = stage.line(QStringLiteral("verify bundle.tar.zst"));
    QCOMPARE(first.exit, 9);
    QCOMPARE(first.output, about + "no\n");
    QVERIFY2(first.errors.contains("--remember"), said(first));
    stage.must("cp bundle.tar.zst.SIGNATURE tampered.tar.zst.SIGNATURE");
    const CliResult bad = stage.line(QStringLiteral("verify tampered.tar.zst"));
    QCOMPARE(bad.exit, 8);
    QCOMPARE(bad.output, QByteArray("unchanged: no\n"));
}

QTEST_GUILESS_MAIN(CliSigningTest)
#include "tst_clisigning.moc"
