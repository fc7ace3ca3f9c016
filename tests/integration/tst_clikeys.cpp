// Proves `waybill-cli keys`: identities in a real gnome-keyring, of gpg-agent and on a token (SoftHSM2), from making or
// taking them to the certificate of an authority and to signatures that the real tools accept; and that a missing
// answer is an error that names the option. And that the key of the chosen server comes from there.
#include "signstage.h"
#include "tests/support/keychainsession.h"

#include <QDir>
#include <QJsonArray>
#include <QUrl>

using namespace waybill;

namespace {

constexpr auto module = "/usr/lib/softhsm/libsofthsm2.so";

// issue REQUEST: an authority's answer, with the certificate between.
constexpr auto issue = R"(
issue() {
    openssl x509 -req -in $1 -CA $VECTORS/x509/inter.crt -CAkey $VECTORS/x509/inter.key -days 5 -out leaf.crt \
        -extfile <(echo keyUsage=digitalSignature) 2>/dev/null && cat leaf.crt $VECTORS/x509/inter.crt >answer.crt
}
)";

QJsonObject firstOf(const CliResult &result) {
    return result.json().value(QLatin1StringView("identities")).toArray().first().toObject();
}

} // namespace

class CliKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usage_data();
    void usage();
    void noKeychain();
    void fromRequestToCertificate();
    void exportsUnderANewPassphrase();
    void keysOfTheAgent();
    void keysOnAToken();
    void aTokenWithACertificate();
    void theKeyOfAServerIsTheKeychains();
};

void CliKeysTest::usage_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("names");
    const auto row = [](const char *line, const char *names) {
        QTest::newRow(line) << QString::fromLatin1(line) << QByteArray(names);
    };
    row("keys nonsense", "certify");
    row("keys create --name x", "--algorithm");
    row("keys create --algorithm cosign", "--name");
    row("keys create --algorithm rot13 --name x", "--algorithm");
    row("keys create --algorithm pgp --name x --expires 1999-01-01", "--expires");
    row("keys import cosign.key", "--name");
    row("keys import --name x", "file");
    row("keys certify x", "--certificate");
    row("release dist --server http://127.0.0.1:1 --certificate chain.crt", "--key");
    row("release dist --server http://127.0.0.1:1 --passphrase-file word", "--key");
}

void CliKeysTest::usage() {
    QFETCH(QString, line);
    QFETCH(QByteArray, names);
    const SignStage stage;
    const CliResult result = stage.line(line);
    QVERIFY2(result.exit == 2, said(result));
    QVERIFY2(result.errors.contains(names), said(result));
}

// Nothing falls back to a file in clear text, and nothing is half there.
void CliKeysTest::noKeychain() {
    const SignStage stage;
    for (const char *line : {"keys create --algorithm cosign --name Release --json",
             "keys import cosign.key --name Release --passphrase-file word --json"}) {
        const CliResult result = stage.line(QString::fromLatin1(line));
        QVERIFY2(result.exit == 10, said(result));
        QCOMPARE(errorCodeOf(result), QStringLiteral("keychain-absent"));
    }
    const CliResult list = stage.line(QStringLiteral("keys list --json"));
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.json().value(QLatin1StringView("identities")), QJsonValue(QJsonArray()));
    QVERIFY(QDir(stage.path("home/data/waybill/identities")).isEmpty());
    for (const char *line :
        {"keys export Nobody", "keys delete Nobody --yes", "keys certify Nobody --certificate chain.crt"})
        QCOMPARE(stage.line(QString::fromLatin1(line)).exit, 10);
}

namespace {

// A script in a session with an open keychain.
CliResult session(SignStage &stage, const QByteArray &script) {
    stage.set("CLI", CliStage::program());
    stage.set("XDG_RUNTIME_DIR", stage.path("runtime"));
    stage.must("mkdir -p -m 700 runtime");
    put(stage.path("bus.conf"), keychainBus);
    put(stage.path("script"), QByteArray(keychainFunctions) + issue + "unlocked\n" + script);
    return stage.shell(QStringLiteral("dbus-run-session --config-file=bus.conf -- bash script"));
}

} // namespace

// What a person does who asks an authority: each step by its own program run.
void CliKeysTest::fromRequestToCertificate() {
    SignStage stage;
    const CliResult result = session(stage, R"(
export WAYBILL_PASSPHRASE=waybill
$CLI keys create --algorithm x509 --name Release --holder 'Acme, Release' --quiet >/dev/null || exit 1
$CLI keys list | sed -n 's/.*  until [0-9-]*  /listed: /p'
$CLI keys export Release --request --output asked.csr --quiet || exit 1
openssl req -in asked.csr -noout -subject -nameopt RFC2253
$CLI keys export Release --request --holder 'Acme Other' | openssl req -noout -subject -nameopt RFC2253
issue asked.csr
$CLI keys certify Release --certificate rsa-chain.crt --json 2>/dev/null | grep -o '"code": ".*"'
$CLI keys certify Release --certificate word --json 2>/dev/null | grep -o '"code": ".*"'
$CLI keys certify Release --certificate answer.crt --json >certified.json || exit 1
$CLI sign bundle.tar.zst --identity Release --json >signed.json 2>/dev/null || exit 1
$CLI verify bundle.tar.zst --identity Release --json >verified.json 2>/dev/null || exit 1
$CLI verify bundle.tar.zst --ca-file root.crt --quiet | tail -n 1
unset WAYBILL_PASSPHRASE
$CLI sign bundle.tar.zst --identity Release --output none --json 2>/dev/null | grep -o '"code": ".*"'
test -e none && echo written
true)");
    QVERIFY2(result.exit == 0, said(result));
    QCOMPARE(result.output,
        QByteArray("listed: in the keychain, passphrase needed\n"
                   "subject=CN=Acme\\, Release\nsubject=CN=Acme Other\n"
                   "\"code\": \"key-mismatch\"\n\"code\": \"certificate-unreadable\"\n"
                   "trusted: yes\n\"code\": \"passphrase-needed\"\n"));
    const auto json = [&](const char *file) { return QJsonDocument::fromJson(bytesOf(stage.path(file))).object(); };
    QCOMPARE(json("certified.json").value(QLatin1StringView("label")).toString(), QStringLiteral("Release"));
    QCOMPARE(json("signed.json").value(QLatin1StringView("signer"))[QLatin1StringView("issuer")].toString(),
        QStringLiteral("CN=inter"));
    QCOMPARE(json("signed.json").value(QLatin1StringView("signer"))[QLatin1StringView("fingerprint")],
        json("certified.json").value(QLatin1StringView("fingerprint")));
    for (const char *file : {"signed.json", "verified.json"}) {
        const QString command = json(file).value(QLatin1StringView("command")).toString();
        const CliResult accepted = stage.shell(command);
        QVERIFY2(accepted.exit == 0, said(accepted));
    }
    stage.must("mv tampered.tar.zst bundle.tar.zst");
    QVERIFY(stage.shell(json("signed.json").value(QLatin1StringView("command")).toString()).exit != 0);
}

void CliKeysTest::exportsUnderANewPassphrase() {
    SignStage stage;
    const CliResult result = session(stage, R"(
$CLI keys create --algorithm cosign --name Plain --quiet >/dev/null || exit 1
$CLI keys list | sed 's/.*  //'
$CLI keys export Plain --private --json 2>/dev/null | grep -o '"code": ".*"'
$CLI keys export Plain --request 2>&1 | grep -o 'x509 identities'
$CLI keys export Plain --private --new-passphrase-file word --output out.key --quiet || exit 1
stat -c %a out.key
COSIGN_PASSWORD=waybill cosign sign-blob --yes --key out.key --tlog-upload=false --new-bundle-format --bundle by.cosign bundle.tar.zst >/dev/null 2>&1 || exit 1
$CLI verify bundle.tar.zst --signature by.cosign --identity Plain --quiet | tail -n 1
$CLI keys import pgp.key --name Pgp --passphrase-file wrong-word --remember-passphrase --json 2>/dev/null | grep -o '"code": ".*"'
$CLI keys import pgp.key --name Pgp --remember-passphrase 2>&1 | grep -o -- --passphrase-file
$CLI keys import pgp.key --name Pgp --passphrase-file word --remember-passphrase --json 2>/dev/null | grep -o '"passphraseRemembered": true'
$CLI sign bundle.tar.zst --identity Pgp --quiet >/dev/null && $CLI verify bundle.tar.zst --keyring pgp.asc --quiet | tail -n 1
$CLI keys import cosign.key --name Vector --passphrase-file word --remember-passphrase --quiet >/dev/null || exit 1
$CLI keys list | sed -n '/^Vector/s/.*  //p'
$CLI sign bundle.tar.zst --identity Vector --quiet >/dev/null && $CLI verify bundle.tar.zst --public-key cosign.pub --quiet | tail -n 1
)");
    QVERIFY2(result.exit == 0, said(result));
    QCOMPARE(result.output,
        QByteArray("in the keychain\n\"code\": \"passphrase-needed\"\nx509 identities\n600\ntrusted: yes\n"
                   "\"code\": \"passphrase-wrong\"\n--passphrase-file\n\"passphraseRemembered\": true\ntrusted: yes\n"
                   "in the keychain, passphrase remembered\ntrusted: yes\n"));
}

void CliKeysTest::keysOfTheAgent() {
    const SignStage stage; // no keychain: nothing of this needs one
    const CliResult none = stage.line(QStringLiteral("keys list --agent --json"));
    QVERIFY2(none.exit == 0, said(none));
    QCOMPARE(none.json().value(QLatin1StringView("identities")), QJsonValue(QJsonArray()));
    stage.must("gpg --batch --quiet --passphrase '' --quick-gen-key 'Agent <agent@acme.example>' ed25519 sign 1y 2>&1");
    const QString fingerprint = QString::fromLatin1(
        stage.shell(QStringLiteral("gpg --list-secret-keys --with-colons | sed -n 's/^fpr:*\\(.*\\):$/\\1/p'")).output)
                                    .trimmed();
    QCOMPARE(fingerprint.size(), 40);
    const CliResult agent = stage.line(QStringLiteral("keys list --agent --json"));
    QCOMPARE(firstOf(agent).value(QLatin1StringView("fingerprint")).toString(), fingerprint.toLower());
    QCOMPARE(firstOf(agent).value(QLatin1StringView("place")).toString(), QStringLiteral("gpg-agent"));
    QCOMPARE(
        firstOf(agent).value(QLatin1StringView("holder")).toString(), QStringLiteral("Agent <agent@acme.example>"));
    const QByteArray words = stage.line(QStringLiteral("keys list --agent")).output;
    QVERIFY2(words.startsWith("gpg:" + fingerprint.toLower().toLatin1() + "  pgp  Ed25519  "), words.constData());
    QVERIFY2(words.endsWith("  Agent <agent@acme.example>\n"), words.constData());
    QCOMPARE(stage.line(QStringLiteral("keys list")).output, QByteArray()); // of the agent, not kept

    const auto check = [&](const QString &options) {
        const CliResult made = stage.line(QStringLiteral("sign bundle.tar.zst --json ") + options);
        QVERIFY2(made.exit == 0, said(made));
        const CliResult accepted = stage.shell(textIn(made, "command"));
        QVERIFY2(accepted.exit == 0, said(accepted));
    };
    check(QStringLiteral("--key gpg:") + fingerprint);
    const CliResult kept = stage.line(QStringLiteral("keys import gpg:%1 --name Agent --json").arg(fingerprint));
    QVERIFY2(kept.exit == 0, said(kept));
    QCOMPARE(textIn(kept, "place"), QStringLiteral("gpg-agent"));
    check(QStringLiteral("--identity Agent"));
    const CliResult verified = stage.line(QStringLiteral("verify bundle.tar.zst --identity Agent --json"));
    QVERIFY2(verified.exit == 0, said(verified));
    QVERIFY(stage.line(QStringLiteral("keys list")).output.contains("  in gpg-agent"));
    QCOMPARE(stage.line(QStringLiteral("keys import gpg:%1 --name Again").arg(fingerprint)).exit, 10);
    QCOMPARE(stage.line(QStringLiteral("keys import gpg:%1 --name x").arg(QString(40, u'0'))).exit, 10);
    QCOMPARE(stage.line(QStringLiteral("sign bundle.tar.zst --algorithm x509 --identity Agent")).exit, 10);
    const CliResult secret = stage.line(QStringLiteral("keys export Agent --private"));
    QVERIFY2(secret.exit == 2 && secret.errors.contains("gpg-agent"), said(secret));
    QVERIFY(stage.line(QStringLiteral("keys export Agent")).output.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----"));
    QCOMPARE(stage.line(QStringLiteral("keys delete Agent")).exit, 2);
    QCOMPARE(stage.line(QStringLiteral("keys delete Agent --yes")).exit, 0);
    QCOMPARE(stage.line(QStringLiteral("keys list")).output, QByteArray());
    QVERIFY(stage.shell(QStringLiteral("gpg --list-secret-keys")).output.contains(fingerprint.toLatin1())); // gpg's own
}

namespace {

// A token with one EC key, PIN 1234; its URI.
QString makeToken(SignStage &stage) {
    stage.set("SOFTHSM2_CONF", stage.path("softhsm2.conf"));
    stage.set("MODULE", QString::fromLatin1(module));
    stage.must(
        "mkdir tokens && echo directories.tokendir = $PWD/tokens >softhsm2.conf && "
        "softhsm2-util --init-token --free --label waybill --so-pin 5678 --pin 1234 >/dev/null && "
        "pkcs11-tool --module $MODULE --login --pin 1234 --token-label waybill --keypairgen --key-type "
        "EC:prime256v1 --label release --id 01 --usage-sign >/dev/null 2>&1 && echo 1234 >pin && echo 9999 >bad-pin");
    return QStringLiteral("pkcs11:token=waybill;object=release;type=private?module-path=%1")
        .arg(QLatin1StringView(module));
}

} // namespace

void CliKeysTest::keysOnAToken() {
    SignStage stage;
    const QString uri = makeToken(stage);
    const QString import = QStringLiteral("keys import %1 --name Token --json").arg(uri);
    const CliResult noPin = stage.line(import);
    QVERIFY2(noPin.exit == 10, said(noPin));
    QCOMPARE(errorCodeOf(noPin), QStringLiteral("passphrase-needed"));
    QVERIFY(noPin.errors.contains("--passphrase-file"));
    const CliResult pinInside = stage.line(
        QStringLiteral("keys import %1&pin-value=1234 --name Token --json --passphrase-file pin").arg(uri));
    QVERIFY2(pinInside.exit == 2, said(pinInside));
    QVERIFY2(!pinInside.errors.contains("1234") && !pinInside.output.contains("1234"), said(pinInside));
    const CliResult wrong = stage.line(import + QStringLiteral(" --passphrase-file bad-pin"));
    QVERIFY2(wrong.exit == 10, said(wrong));
    QCOMPARE(errorCodeOf(wrong), QStringLiteral("passphrase-wrong"));
    QCOMPARE(stage.line(QStringLiteral("keys list")).output, QByteArray());

    const CliResult kept = stage.line(import + QStringLiteral(" --passphrase-file pin"));
    QVERIFY2(kept.exit == 0, said(kept));
    QCOMPARE(textIn(kept, "place"), QStringLiteral("pkcs11"));
    QCOMPARE(textIn(kept, "algorithm"), QStringLiteral("cosign"));
    QVERIFY(stage.line(QStringLiteral("keys list")).output.endsWith("  on a token, PIN needed\n"));
    const CliResult made
        = stage.line(QStringLiteral("sign bundle.tar.zst --identity Token --passphrase-file pin --json"));
    QVERIFY2(made.exit == 0, said(made));
    const CliResult accepted = stage.shell(textIn(made, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));
    const CliResult asked = stage.line(QStringLiteral("sign bundle.tar.zst --identity Token --json"));
    QVERIFY2(asked.exit == 10 && errorCodeOf(asked) == QLatin1StringView("passphrase-needed"), said(asked));
    QVERIFY2(asked.errors.contains("--passphrase-file"), said(asked));
    QCOMPARE(stage.line(QStringLiteral("keys export Token --private")).exit, 2);
    QVERIFY(!stage.shell(QStringLiteral("grep -r 1234 home")).output.contains("1234"));
}

void CliKeysTest::aTokenWithACertificate() {
    SignStage stage;
    const QString uri = makeToken(stage);
    stage.set("WAYBILL_PASSPHRASE", QStringLiteral("1234"));
    const CliResult kept = stage.line(QStringLiteral("keys import %1 --name Token --algorithm x509 --json").arg(uri));
    QVERIFY2(kept.exit == 0, said(kept));
    QVERIFY(stage.line(QStringLiteral("keys list")).output.endsWith("  on a token, PIN needed, no certificate yet\n"));
    const CliResult early = stage.line(QStringLiteral("sign bundle.tar.zst --identity Token --json"));
    QVERIFY2(early.exit == 10, said(early));
    QCOMPARE(errorCodeOf(early), QStringLiteral("certificate-unreadable"));
    const CliResult asked = stage.line(QStringLiteral("keys export Token --request --output asked.csr"));
    QVERIFY2(asked.exit == 0, said(asked));
    stage.must(qPrintable(QString::fromLatin1(issue)
        + QStringLiteral("openssl req -in asked.csr -verify -noout 2>/dev/null && "
                         "test \"$(openssl req -in asked.csr -noout -subject -nameopt RFC2253)\" = subject=CN=Token && "
                         "issue asked.csr")));
    const CliResult certified = stage.line(QStringLiteral("keys certify Token --certificate answer.crt --json"));
    QVERIFY2(certified.exit == 0, said(certified));
    QVERIFY(!stage.line(QStringLiteral("keys list")).output.contains("no certificate"));
    const CliResult made = stage.line(QStringLiteral("sign bundle.tar.zst --identity Token --json"));
    QVERIFY2(made.exit == 0, said(made));
    const CliResult accepted = stage.shell(textIn(made, "command"));
    QVERIFY2(accepted.exit == 0, said(accepted));
    QCOMPARE(stage.line(QStringLiteral("verify bundle.tar.zst --ca-file root.crt")).exit, 0);
    // Without an identity, the same key with what its holder has.
    const CliResult bare = stage.line(
        QStringLiteral("sign bundle.tar.zst --key %1 --certificate answer.crt --json --output bare").arg(uri));
    QVERIFY2(bare.exit == 0, said(bare));
    QCOMPARE(textIn(bare, "algorithm"), QStringLiteral("x509"));
}

// The server that was chosen in the window, with the key that was typed there.
void CliKeysTest::theKeyOfAServerIsTheKeychains() {
    SignStage stage;
    put(stage.path("api-key"), "key-4711");
    const QString address = stage.serve({QStringLiteral("--api-key-file"), stage.path("api-key")});
    put(stage.path("home/config/waybill/waybill.ini"),
        "[General]\ntarget=s1\nkeptSecrets=s1/api-key\n[servers]\n1\\id=s1\n1\\name=One\n1\\address=" + address.toUtf8()
            + "\nsize=1\n");
    stage.set("PROBE", builtProgram("keychainprobe"));
    stage.set("ADDRESS", address);
    const CliResult result = session(stage, R"(
publish() { $CLI publish --bundle bundle.tar.zst --json "$@" >out.json 2>err; echo "${1-}: $?"; }
export PROBE_SERVICE=waybill/servers
publish # the settings name a key that is not there
printf key-4711 | $PROBE write s1/api-key 5000 || exit 1
publish --server $ADDRESS # given by its address: a stranger
ALGA_API_KEY=wrong publish --quiet
publish --verbose
cat out.json err | grep -c key-4711
grep -rl key-4711 home | wc -l
)");
    QCOMPARE(result.output, QByteArray(": 10\n--server: 5\n--quiet: 5\n--verbose: 0\n0\n0\n"));
    QVERIFY2(result.exit == 0, said(result));
    // Without the session its keychain is gone: the key is not left out in silence.
    const CliResult without = stage.line(QStringLiteral("publish --bundle bundle.tar.zst --json"));
    QVERIFY2(without.exit == 10, said(without));
    QCOMPARE(errorCodeOf(without), QStringLiteral("keychain-absent"));
}

QTEST_GUILESS_MAIN(CliKeysTest)
#include "tst_clikeys.moc"
