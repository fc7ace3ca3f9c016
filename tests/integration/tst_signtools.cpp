// Proves that cosign and openssl take what is signed here, by exactly the command that is printed for copying, and
// refuse it for other bytes; that what they sign is taken here, and refused in every way that it must be; keys of their
// making and keys on a token (SoftHSM2) included.
#include "core/signing/signer.h"
#include "core/signing/toolcommand.h"
#include "tests/support/toolbench.h"

#include <QTest>
#include <QUrl>

using namespace waybill;

namespace {

constexpr auto authority = R"(
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout root.key -out root.crt -days 30 -subj /CN=Root 2>&1
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout other.key -out other.crt -days 30 -subj /CN=Other 2>&1
openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout inter.key -out inter.csr -subj /CN=Inter 2>&1
openssl x509 -req -in inter.csr -CA root.crt -CAkey root.key -days 20 -out inter.crt -extfile <(echo basicConstraints=critical,CA:TRUE) 2>&1
)";

// issue NAME KEYOPTIONS EXTENSIONS DATES: a key and its certificate by the intermediate.
constexpr auto issue = R"(
issue() {
    openssl genpkey $2 -out $1.key 2>/dev/null || return 1
    openssl req -new -key $1.key -subj "/CN=$1/O=Acme" -out $1.csr || return 1
    openssl x509 -req -in $1.csr -CA inter.crt -CAkey inter.key $4 -out $1.crt -extfile <(printf "$3") 2>/dev/null
}
)";

KeyFile keyFile(const ToolBench &bench, const char *key, const char *certificates = "", const char *passphrase = "") {
    QByteArray chain;
    if (*certificates)
        chain = bytesOf(bench.path(certificates)) + bytesOf(bench.path("inter.crt"));
    return {SecretBytes::copyOf(bytesOf(bench.path(key))), chain, secret(passphrase), std::nullopt,
        QString::fromLatin1(key), QString::fromLatin1(key)};
}

Result<SignedBundle> signWith(
    const ToolBench &bench, const PrivateKey &key, const SignOptions &options = {}, const char *passphrase = "") {
    const auto signer = Signer::open(key, secret(passphrase));
    if (!signer)
        return fail(signer.error());
    OperationContext context;
    return signBundle(*signer, bench.path("bundle.tar.zst"), options, context);
}

} // namespace

class SignToolsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ToolBench> m_bench;

    QString judged(const QByteArray &signature, const QByteArray &trust) const {
        return verdict(m_bench->path("bundle.tar.zst"), signature, {anchorsFrom(trust), {}, {}});
    }

    // The printed command, for the bundle and for the tampered one in its place.
    void checkByTool(const SignedBundle &done, const char *trust, bool raw = false) const {
        put(m_bench->path("bundle.tar.zst.SIGNATURE"), done.text);
        ToolCommand command{*done.verification.algorithm, QStringLiteral("bundle.tar.zst"),
            QStringLiteral("bundle.tar.zst.SIGNATURE"), QString::fromLatin1(trust), raw,
            done.verification.signer->forMail};
        const QString line = textOf(command, installedCosignMajor());
        const ToolResult good = m_bench->shell(line);
        QVERIFY2(good.exit == 0, qPrintable(line + u'\n' + QString::fromUtf8(good.errors)));
        command.bundle = QStringLiteral("tampered.tar.zst");
        QVERIFY2(m_bench->shell(textOf(command, installedCosignMajor())).exit != 0, qPrintable(line));
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<ToolBench>(); }
    void cleanup() { m_bench.reset(); }

    void cosignKeyOfCosign();
    void cosignKeyOfOurs();
    void cosignRsaKey();
    void cosignRawSignature();
    void cosignRefusesOtherKeys_data();
    void cosignRefusesOtherKeys();
    void signatureByCosign();
    void x509Keys_data();
    void x509Keys();
    void x509CreatedKey();
    void x509CertificatesThatMayNotSign_data();
    void x509CertificatesThatMayNotSign();
    void signatureByOpenssl_data();
    void signatureByOpenssl();
    void requestForAnAuthority();
    void timestamps();
    void tokenTrouble(); // first: a token stays open to a program that has given the PIN once
    void tokenKeys_data();
    void tokenKeys();
};

void SignToolsTest::cosignKeyOfCosign() {
    m_bench->must("cosign generate-key-pair");
    const auto key = readPrivateKey(keyFile(*m_bench, "cosign.key", "", "waybill"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key);
    VERIFY_OK(done);
    checkByTool(*done, "cosign.pub");
    QCOMPARE(judged(done->text, bytesOf(m_bench->path("cosign.pub"))), QStringLiteral("known"));
}

void SignToolsTest::cosignKeyOfOurs() {
    const auto key = createPrivateKey({SigningAlgorithm::Cosign, QStringLiteral("Release"), {}, {}, {}});
    VERIFY_OK(key);
    put(m_bench->path("ours.pub"), key->identity.publicPart);
    const auto done = signWith(*m_bench, *key);
    VERIFY_OK(done);
    checkByTool(*done, "ours.pub");
    const auto file = exportPrivateKey(*key, {}, secret("waybill"));
    VERIFY_OK(file);
    put(m_bench->path("ours.key"), *file);
    m_bench->must("cosign sign-blob --yes --key ours.key --tlog-upload=false --new-bundle-format "
                  "--bundle theirs.SIGNATURE bundle.tar.zst");
    QCOMPARE(judged(bytesOf(m_bench->path("theirs.SIGNATURE")), key->identity.publicPart), QStringLiteral("known"));
}

void SignToolsTest::cosignRsaKey() {
    m_bench->must("openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out rsa.key 2>/dev/null && "
                  "openssl pkey -in rsa.key -pubout -out rsa.pub");
    const auto key = readPrivateKey(keyFile(*m_bench, "rsa.key"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key);
    VERIFY_OK(done);
    checkByTool(*done, "rsa.pub");
}

void SignToolsTest::cosignRawSignature() {
    m_bench->must("cosign generate-key-pair");
    const auto key = readPrivateKey(keyFile(*m_bench, "cosign.key", "", "waybill"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key, {{}, true});
    VERIFY_OK(done);
    QVERIFY(!done->text.startsWith('{'));
    checkByTool(*done, "cosign.pub", true);
}

void SignToolsTest::cosignRefusesOtherKeys_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("type");
    QTest::newRow("Ed25519") << QStringLiteral("-algorithm ED25519") << QStringLiteral("Ed25519");
    QTest::newRow("P-384") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-384")
                           << QStringLiteral("ECDSA P-384");
    QTest::newRow("P-521") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-521")
                           << QStringLiteral("ECDSA P-521");
    QTest::newRow("RSA-PSS") << QStringLiteral("-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048")
                             << QStringLiteral("RSA-PSS 2048");
    QTest::newRow("RSA 1024") << QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:1024")
                              << QStringLiteral("RSA 1024");
}

void SignToolsTest::cosignRefusesOtherKeys() {
    QFETCH(QString, options);
    QFETCH(QString, type);
    m_bench->must(qPrintable(QStringLiteral("openssl genpkey %1 -out odd.key 2>/dev/null").arg(options)));
    const auto key = readPrivateKey(keyFile(*m_bench, "odd.key"));
    COMPARE_ERROR(key, ErrorCode::KeyUnsupported);
    QCOMPARE(key.error().detail, type);
}

void SignToolsTest::signatureByCosign() {
    m_bench->must("cosign generate-key-pair && mkdir other && (cd other && cosign generate-key-pair)");
    m_bench->must("cosign sign-blob --yes --key cosign.key --tlog-upload=false --new-bundle-format "
                  "--bundle new.SIGNATURE bundle.tar.zst");
    m_bench->must("cosign sign-blob --yes --key cosign.key --tlog-upload=false --output-signature raw.SIGNATURE "
                  "bundle.tar.zst");
    const QByteArray key = bytesOf(m_bench->path("cosign.pub"));
    const QByteArray other = bytesOf(m_bench->path("other/cosign.pub"));
    for (const char *file : {"new.SIGNATURE", "raw.SIGNATURE"}) {
        const QByteArray signature = bytesOf(m_bench->path(file));
        QCOMPARE(judged(signature, key), QStringLiteral("known"));
        QCOMPARE(verdict(m_bench->path("tampered.tar.zst"), signature, {anchorsFrom(key), {}, {}}),
            QStringLiteral("bad signature-bad"));
        const QString foreign = judged(signature, other);
        QVERIFY2(foreign != QLatin1StringView("known"), qPrintable(foreign));
    }
    QCOMPARE(judged(bytesOf(m_bench->path("new.SIGNATURE")), other), QStringLiteral("cannot-check signer-unknown"));
}

void SignToolsTest::x509Keys_data() {
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("extensions");
    const QString usual = QStringLiteral("keyUsage=critical,digitalSignature\\nextendedKeyUsage=emailProtection\\n");
    QTest::newRow("P-256") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256") << usual;
    QTest::newRow("P-384") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-384") << usual;
    QTest::newRow("RSA") << QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:2048") << usual;
    QTest::newRow("RSA-PSS") << QStringLiteral("-algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048") << usual;
    QTest::newRow("for code alone") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256")
                                    << QStringLiteral("keyUsage=digitalSignature\\nextendedKeyUsage=codeSigning\\n");
    QTest::newRow("no usage at all") << QStringLiteral("-algorithm EC -pkeyopt ec_paramgen_curve:P-256")
                                     << QStringLiteral("subjectKeyIdentifier=hash\\n");
}

void SignToolsTest::x509Keys() {
    QFETCH(QString, options);
    QFETCH(QString, extensions);
    m_bench->must(authority);
    m_bench->must(qPrintable(
        QString::fromLatin1(issue) + QStringLiteral("issue leaf '%1' '%2' '-days 10'").arg(options, extensions)));
    const auto key = readPrivateKey(keyFile(*m_bench, "leaf.key", "leaf.crt"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key);
    VERIFY_OK(done);
    QVERIFY(done->text.startsWith("-----BEGIN PKCS7-----\n"));
    QVERIFY(!done->text.contains('\r'));
    checkByTool(*done, "root.crt");
    QCOMPARE(judged(done->text, bytesOf(m_bench->path("root.crt"))), QStringLiteral("known"));
    QCOMPARE(judged(done->text, bytesOf(m_bench->path("other.crt"))), QStringLiteral("untrusted signer-untrusted"));
    const QByteArray shown
        = m_bench->shell(QStringLiteral("openssl cms -cmsout -print -inform PEM -in bundle.tar.zst.SIGNATURE")).output;
    for (const char *attribute : {"contentType", "signingTime", "messageDigest", "id-smime-aa-signingCertificateV2"})
        QVERIFY2(shown.contains(attribute), attribute);
    QVERIFY(!shown.contains("CN=Root") || !shown.contains("subject: CN=Root")); // the root is left out
}

void SignToolsTest::x509CreatedKey() {
    const auto key = createPrivateKey({SigningAlgorithm::X509, QStringLiteral("Try"),
        QStringLiteral("Acme, trying out"), QDateTime::currentDateTimeUtc().addDays(30), {}});
    VERIFY_OK(key);
    put(m_bench->path("self.crt"), key->identity.publicPart);
    const auto done = signWith(*m_bench, *key);
    VERIFY_OK(done);
    checkByTool(*done, "self.crt");
}

void SignToolsTest::x509CertificatesThatMayNotSign_data() {
    QTest::addColumn<QString>("extensions");
    QTest::addColumn<QString>("dates");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("detail"); // what it begins with
    const QString usual = QStringLiteral("keyUsage=critical,digitalSignature\\n");
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto day = [&](int days) { return now.addDays(days).toString(QStringLiteral("yyyyMMddhhmmss'Z'")); };
    const auto date = [&](int days) { return now.addDays(days).toString(QStringLiteral("yyyy-MM-dd")); };
    QTest::newRow("expired") << usual << QStringLiteral("-not_before %1 -not_after %2").arg(day(-5), day(-1))
                             << static_cast<int>(ErrorCode::KeyExpired) << date(-1);
    QTest::newRow("not yet valid") << usual << QStringLiteral("-not_before %1 -not_after %2").arg(day(3), day(9))
                                   << static_cast<int>(ErrorCode::KeyNotYetValid) << date(3);
    QTest::newRow("wrong usage") << QStringLiteral("keyUsage=critical,keyEncipherment\\n") << QStringLiteral("-days 5")
                                 << static_cast<int>(ErrorCode::KeyUsage) << QStringLiteral("digitalSignature");
    QTest::newRow("wrong extended usage")
        << usual + QStringLiteral("extendedKeyUsage=serverAuth\\n") << QStringLiteral("-days 5")
        << static_cast<int>(ErrorCode::KeyUsage) << QStringLiteral("codeSigning");
}

// Neither signs with it, nor is a signature by openssl with it trusted.
void SignToolsTest::x509CertificatesThatMayNotSign() {
    QFETCH(QString, extensions);
    QFETCH(QString, dates);
    QFETCH(int, code);
    QFETCH(QString, detail);
    m_bench->must(authority);
    m_bench->must(qPrintable(QString::fromLatin1(issue)
        + QStringLiteral("issue leaf '-algorithm EC -pkeyopt ec_paramgen_curve:P-256' '%1' '%2'")
            .arg(extensions, dates)));
    const auto key = readPrivateKey(keyFile(*m_bench, "leaf.key", "leaf.crt"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key);
    COMPARE_ERROR(done, static_cast<ErrorCode>(code));
    QVERIFY2(done.error().detail.startsWith(detail), qPrintable(done.error().detail));
    m_bench->must("openssl cms -sign -binary -in bundle.tar.zst -signer leaf.crt -inkey leaf.key -certfile inter.crt "
                  "-outform PEM -out by.SIGNATURE");
    QCOMPARE(judged(bytesOf(m_bench->path("by.SIGNATURE")), bytesOf(m_bench->path("root.crt"))),
        QStringLiteral("untrusted ") + errorName(static_cast<ErrorCode>(code)));
}

void SignToolsTest::signatureByOpenssl_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const QString sign = QStringLiteral("openssl cms -sign -binary -in bundle.tar.zst -signer leaf.crt -inkey leaf.key "
                                        "-certfile inter.crt -outform PEM -out by.SIGNATURE ");
    const QString known = QStringLiteral("known");
    const QString refused = QStringLiteral("bad signature-refused");
    QTest::newRow("plain") << sign << known;
    QTest::newRow("without attributes") << sign + QStringLiteral("-noattr") << known;
    QTest::newRow("SHA-384") << sign + QStringLiteral("-md sha384") << known;
    QTest::newRow("by key identifier") << sign + QStringLiteral("-keyid") << known;
    QTest::newRow("attached") << sign + QStringLiteral("-nodetach") << refused;
    QTest::newRow("two signers") << sign + QStringLiteral("-signer root.crt -inkey root.key") << refused;
    QTest::newRow("no certificate inside")
        << sign + QStringLiteral("-nocerts") << QStringLiteral("cannot-check signer-unknown");
    QTest::newRow("text mode") << QString(sign).replace(QLatin1StringView("-binary"), QLatin1StringView("-text"))
                               << QStringLiteral("bad signature-bad");
    QTest::newRow("smime's PKCS7") << QStringLiteral(
        "openssl smime -sign -binary -in bundle.tar.zst -signer leaf.crt "
        "-inkey leaf.key -certfile inter.crt -outform PEM -out by.SIGNATURE")
                                   << known;
    QTest::newRow("DER") << QString(sign).replace(QLatin1StringView("-outform PEM"), QLatin1StringView("-outform DER"))
                         << known;
    QTest::newRow("data, not signed") << QStringLiteral(
        "openssl cms -data_create -in bundle.tar.zst -outform PEM -out by.SIGNATURE")
                                      << QStringLiteral("cannot-check signature-unreadable");
    QTest::newRow("another bundle's") << QString(sign).replace(
        QLatin1StringView("-in bundle.tar.zst"), QLatin1StringView("-in tampered.tar.zst"))
                                      << QStringLiteral("bad signature-bad");
}

void SignToolsTest::signatureByOpenssl() {
    QFETCH(QString, line);
    QFETCH(QString, expected);
    m_bench->must(authority);
    m_bench->must(qPrintable(QString::fromLatin1(issue)
        + QStringLiteral("issue leaf '-algorithm EC -pkeyopt ec_paramgen_curve:P-256' "
                         "'keyUsage=digitalSignature\\nsubjectKeyIdentifier=hash\\n' '-days 5'")));
    m_bench->must(qPrintable(line));
    QCOMPARE(judged(bytesOf(m_bench->path("by.SIGNATURE")), bytesOf(m_bench->path("root.crt"))), expected);
}

void SignToolsTest::requestForAnAuthority() {
    m_bench->must(authority);
    const auto key = createPrivateKey({SigningAlgorithm::X509, QStringLiteral("Release"),
        QStringLiteral("Acme Release"), QDateTime::currentDateTimeUtc().addDays(30), {}});
    VERIFY_OK(key);
    const auto request = certificateRequest(*key, {}, QStringLiteral("Acme Release"));
    VERIFY_OK(request);
    put(m_bench->path("ours.csr"), *request);
    m_bench->must("openssl req -in ours.csr -verify -noout 2>&1 && openssl x509 -req -in ours.csr -CA inter.crt -CAkey "
                  "inter.key -days 5 -out ours.crt -extfile <(printf 'keyUsage=digitalSignature\\n') 2>&1");
    const auto certified
        = withCertificates(key->identity, bytesOf(m_bench->path("ours.crt")) + bytesOf(m_bench->path("inter.crt")));
    VERIFY_OK(certified);
    const auto done = signWith(*m_bench, {*certified, key->secret.clone()});
    VERIFY_OK(done);
    checkByTool(*done, "root.crt");
}

// openssl itself is the authority. The signer's certificate ends in seconds; the timestamp keeps its signature good.
void SignToolsTest::timestamps() {
    m_bench->must(authority);
    m_bench->must(qPrintable(QString::fromLatin1(issue)
        + QStringLiteral(
            "issue leaf '-algorithm EC -pkeyopt ec_paramgen_curve:P-256' 'keyUsage=digitalSignature\\n' "
            "'-days 5' && issue tsa '-algorithm EC -pkeyopt ec_paramgen_curve:P-256' "
            "'keyUsage=critical,digitalSignature\\nextendedKeyUsage=critical,timeStamping\\n' '-days 5' && "
            "echo 01 > serial && cat inter.crt > chain.crt")));
    put(m_bench->path("tsa.cnf"), R"([tsa]
default_tsa = one
[one]
serial = serial
crypto_device = builtin
signer_cert = tsa.crt
certs = chain.crt
signer_key = tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_chain = no
)");
    int asked = 0;
    const TimestampAuthority stamping = [&](const QByteArray &request) -> Result<QByteArray> {
        ++asked;
        put(m_bench->path("query"), request);
        m_bench->must("openssl ts -reply -config tsa.cnf -queryfile query -out reply 2>&1");
        return bytesOf(m_bench->path("reply"));
    };
    const auto key = readPrivateKey(keyFile(*m_bench, "leaf.key", "leaf.crt"));
    VERIFY_OK(key);
    const auto done = signWith(*m_bench, *key, {stamping, false});
    VERIFY_OK(done);
    QCOMPARE(asked, 1);
    checkByTool(*done, "root.crt");
    OperationContext context;
    const auto trusted = verifyBundle(m_bench->path("bundle.tar.zst"), done->text,
        {anchorsFrom(bytesOf(m_bench->path("root.crt"))), {}, {}}, context);
    VERIFY_OK(trusted);
    QVERIFY(std::abs(trusted->signer->stampedTime.secsTo(QDateTime::currentDateTimeUtc())) < 300);
    // Nobody vouches for that authority: its time does not count.
    const auto stranger = verifyBundle(m_bench->path("bundle.tar.zst"), done->text,
        {anchorsFrom(bytesOf(m_bench->path("leaf.crt"))), {}, {}}, context);
    VERIFY_OK(stranger);
    QVERIFY(!stranger->signer->stampedTime.isValid());
    // An answer to another question, and none at all.
    const QByteArray old = bytesOf(m_bench->path("reply"));
    COMPARE_ERROR(signWith(*m_bench, *key, {[&](const QByteArray &) -> Result<QByteArray> { return old; }, false}),
        ErrorCode::TimestampFailed);
    COMPARE_ERROR(
        signWith(*m_bench, *key, {[](const QByteArray &) -> Result<QByteArray> { return QByteArray("no"); }, false}),
        ErrorCode::TimestampFailed);
}

void SignToolsTest::tokenKeys_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("algorithm");
    for (const char *type : {"EC:prime256v1", "rsa:2048"}) {
        QTest::addRow("cosign %s", type) << QString::fromLatin1(type) << static_cast<int>(SigningAlgorithm::Cosign);
        QTest::addRow("x509 %s", type) << QString::fromLatin1(type) << static_cast<int>(SigningAlgorithm::X509);
    }
}

namespace {

constexpr auto module = "/usr/lib/softhsm/libsofthsm2.so";

// One for the whole program: a token's library reads its settings once.
void makeToken(ToolBench &bench) {
    static const QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("softhsm2.conf"));
    const bool made = QFile::exists(settings);
    bench.set("SOFTHSM2_CONF", settings);
    if (made)
        return;
    QDir().mkpath(folder.filePath(QStringLiteral("tokens")));
    put(settings, "directories.tokendir = " + folder.filePath(QStringLiteral("tokens")).toUtf8() + "\n");
    qputenv("SOFTHSM2_CONF", settings.toUtf8());
    bench.must("softhsm2-util --init-token --free --label waybill --so-pin 5678 --pin 1234");
    for (const char *type : {"EC:prime256v1", "rsa:2048"})
        bench.must(qPrintable(QStringLiteral("pkcs11-tool --module %1 --login --pin 1234 --token-label waybill "
                                             "--keypairgen --key-type %2 --label %2 --id %3 --usage-sign")
                .arg(QLatin1StringView(module), QLatin1StringView(type),
                    *type == 'E' ? QStringLiteral("01") : QStringLiteral("02"))));
}

QString tokenUri(const QString &type) {
    return QStringLiteral("pkcs11:token=waybill;object=%1;type=private?module-path=%2")
        .arg(QString::fromUtf8(QUrl::toPercentEncoding(type)), QLatin1StringView(module));
}

} // namespace

void SignToolsTest::tokenKeys() {
    QFETCH(QString, type);
    QFETCH(int, algorithm);
    makeToken(*m_bench);
    m_bench->must(authority);
    m_bench->must(
        qPrintable(QStringLiteral("pkcs11-tool --module %1 --read-object --type pubkey --id %2 --token-label "
                                  "waybill -o token.der && openssl pkey -pubin -in token.der -out token.pub "
                                  "&& openssl x509 -new -force_pubkey token.pub -subj /CN=Token -CA inter.crt "
                                  "-CAkey inter.key -days 5 -out token.crt")
                .arg(QLatin1StringView(module), type.startsWith(u'E') ? QStringLiteral("01") : QStringLiteral("02"))));
    const bool x509 = static_cast<SigningAlgorithm>(algorithm) == SigningAlgorithm::X509;
    const QByteArray chain = bytesOf(m_bench->path("token.crt")) + bytesOf(m_bench->path("inter.crt"));
    const auto key = referToToken(tokenUri(type), secret("1234"), static_cast<SigningAlgorithm>(algorithm),
        x509 ? chain : QByteArray(), QStringLiteral("Token"));
    VERIFY_OK(key);
    QVERIFY(key->secret.isEmpty());
    const auto done = signWith(*m_bench, *key, {}, "1234");
    VERIFY_OK(done);
    checkByTool(*done, x509 ? "root.crt" : "token.pub");
}

void SignToolsTest::tokenTrouble() {
    makeToken(*m_bench);
    const QString uri = tokenUri(QStringLiteral("EC:prime256v1"));
    const auto refer = [](const QString &place, const char *pin) {
        return referToToken(place, secret(pin), SigningAlgorithm::Cosign, {}, QStringLiteral("Token"));
    };
    COMPARE_ERROR(refer(uri, "9999"), ErrorCode::PassphraseWrong);
    COMPARE_ERROR(refer(uri, ""), ErrorCode::PassphraseNeeded);
    COMPARE_ERROR(refer(uri + QStringLiteral("&pin-value=1234"), "1234"), ErrorCode::InvalidKey);
    COMPARE_ERROR(refer(QString(uri).replace(QLatin1StringView("object=EC"), QLatin1StringView("object=XX")), "1234"),
        ErrorCode::TokenFailed);
    COMPARE_ERROR(
        refer(QStringLiteral("pkcs11:token=waybill?module-path=/nowhere.so"), "1234"), ErrorCode::TokenFailed);
    VERIFY_OK(refer(uri, "1234"));
}

QTEST_GUILESS_MAIN(SignToolsTest)
#include "tst_signtools.moc"
