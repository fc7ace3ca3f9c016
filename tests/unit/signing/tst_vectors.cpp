// Proves that signatures by the real tools are judged rightly: each as it came, in every lenient form, and in every way
// that it must be refused.
#include "tests/support/vectors.h"

#include <QTest>

using namespace waybill;

class VectorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verify_data();
    void verify();
    void lenientForms_data();
    void lenientForms();
    void refusedForms_data();
    void refusedForms();
    void whoSigned_data();
    void whoSigned();
    void rememberedSigners();
    void aMixedTrustFile();
};

void VectorsTest::verify_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("trust");
    QTest::addColumn<QByteArray>("others"); // somebody else's
    QTest::addColumn<QString>("withOthers");
    const auto row
        = [](const char *name, const char *signature, const char *trust, const char *others, const char *withOthers) {
              QTest::newRow(name) << vectorBytes(signature) << vectorBytes(trust) << vectorBytes(others)
                                  << QString::fromLatin1(withOthers);
          };
    row("cosign bundle", "cosign/bundle.SIGNATURE", "cosign/cosign.pub", "pgp/ed25519.asc",
        "cannot-check signer-unknown");
    row("cosign raw", "cosign/raw.SIGNATURE", "cosign/cosign.pub", "pgp/ed25519.asc", "cannot-check signer-unknown");
    row("x509 P-256", "x509/ec-p256.SIGNATURE", "x509/root.crt", "cosign/cosign.pub", "untrusted signer-untrusted");
    row("x509 RSA", "x509/rsa-3072.SIGNATURE", "x509/root.crt", "cosign/cosign.pub", "untrusted signer-untrusted");
    row("x509 code signing", "x509/codesign.SIGNATURE", "x509/root.crt", "cosign/cosign.pub",
        "untrusted signer-untrusted");
    row("x509, its own certificate pinned", "x509/ec-p256.SIGNATURE", "x509/ec-p256.crt", "x509/rsa-3072.crt",
        "untrusted signer-untrusted");
    row("pgp Ed25519", "pgp/ed25519.SIGNATURE", "pgp/ed25519.asc", "pgp/rsa4096.asc", "cannot-check signer-unknown");
    row("pgp RSA", "pgp/rsa4096.SIGNATURE", "pgp/rsa4096.asc", "pgp/ed25519.asc", "cannot-check signer-unknown");
}

void VectorsTest::verify() {
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, trust);
    QFETCH(QByteArray, others);
    QFETCH(QString, withOthers);
    const QString bundle = vectorPath("bundle.tar.zst");
    TrustQuestion question{anchorsFrom(trust), {}, {}};
    QCOMPARE(verdict(bundle, signature, question), QStringLiteral("known"));
    QCOMPARE(verdict(vectorPath("tampered.tar.zst"), signature, question), QStringLiteral("bad signature-bad"));
    QCOMPARE(verdict(bundle, signature, {anchorsFrom(others), {}, {}}), withOthers);
    OperationContext context;
    const auto verification = verifyBundle(bundle, signature, question, context);
    VERIFY_OK(verification);
    QVERIFY(verification->unchanged);
    QCOMPARE(verification->sha256.toLatin1(), vectorBytes("bundle.sha256").first(64));
}

void VectorsTest::lenientForms_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("trust");
    const std::array<std::array<const char *, 2>, 5> all{{{"cosign/bundle.SIGNATURE", "cosign/cosign.pub"},
        {"cosign/raw.SIGNATURE", "cosign/cosign.pub"}, {"x509/ec-p256.SIGNATURE", "x509/root.crt"},
        {"pgp/ed25519.SIGNATURE", "pgp/ed25519.asc"}, {"pgp/rsa4096.SIGNATURE", "pgp/rsa4096.asc"}}};
    for (const auto &each : all) {
        const char *const signature = each[0];
        const char *const trust = each[1];
        const QByteArray text = vectorBytes(signature);
        const auto row = [&](const char *form, const QByteArray &bytes) {
            QTest::addRow("%s: %s", signature, form) << bytes << vectorBytes(trust);
        };
        row("CRLF", QByteArray(text).replace("\n", "\r\n"));
        row("leading blank lines", "\n \r\n" + text);
        row("trimmed", text.trimmed());
        row("trailing blanks", text + "  \n\n");
        row("a byte order mark", "\xEF\xBB\xBF" + text);
    }
    const QByteArray raw = vectorBytes("cosign/raw.SIGNATURE").trimmed();
    QTest::newRow("raw base64, wrapped") << raw.left(40) + "\r\n" + raw.mid(40) << vectorBytes("cosign/cosign.pub");
    QTest::newRow("DER of ECDSA") << QByteArray::fromBase64(raw) << vectorBytes("cosign/cosign.pub");
    const QByteArray pem = vectorBytes("x509/ec-p256.SIGNATURE");
    QTest::newRow("labelled CMS") << QByteArray(pem).replace("PKCS7", "CMS") << vectorBytes("x509/root.crt");
    const QByteArray body = pem.mid(pem.indexOf('\n'), pem.indexOf("-----END") - pem.indexOf('\n'));
    QTest::newRow("CMS in base64 alone") << body << vectorBytes("x509/root.crt");
    QTest::newRow("DER of CMS") << QByteArray::fromBase64(body) << vectorBytes("x509/root.crt");
    const QByteArray json = vectorBytes("cosign/bundle.SIGNATURE");
    QTest::newRow("unknown fields") << QByteArray(json).replace("{\"mediaType\"", "{\"more\":[1,{}],\"mediaType\"")
                                    << vectorBytes("cosign/cosign.pub");
}

void VectorsTest::lenientForms() {
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, trust);
    QCOMPARE(verdict(vectorPath("bundle.tar.zst"), signature, {anchorsFrom(trust), {}, {}}), QStringLiteral("known"));
}

void VectorsTest::refusedForms_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("expected");
    const QString unreadable = QStringLiteral("cannot-check signature-unreadable");
    const QByteArray json = vectorBytes("cosign/bundle.SIGNATURE");
    const QByteArray pem = vectorBytes("x509/ec-p256.SIGNATURE");
    QTest::newRow("nothing") << QByteArray() << unreadable;
    QTest::newRow("blanks") << QByteArray(" \n\r\n") << unreadable;
    QTest::newRow("a placeholder") << QByteArray("placeholder signature\n") << unreadable;
    QTest::newRow("JSON of something else") << QByteArray("{\"a\":1}") << unreadable;
    QTest::newRow("cut JSON") << json.left(200) << unreadable;
    QTest::newRow("no signature in it") << QByteArray(json).replace("\"signature\"", "\"signatur\"") << unreadable;
    QTest::newRow("a broken digest") << QByteArray(json).replace("SHA2_256", "SHA2_512") << unreadable;
    QTest::newRow("cut PEM") << pem.left(300) << unreadable;
    QTest::newRow("two PEM blocks") << pem + pem << QStringLiteral("bad signature-refused");
    QTest::newRow("over 1 MiB") << QByteArray(1'100'000, 'A') << unreadable;
    QTest::newRow("bytes") << QByteArray("\x01\x02\x03\x04") << unreadable;
    QTest::newRow("another digest inside")
        << QByteArray(json).replace("sTGs3j1AOH8D", "sTGs3j1AOH8E") << QStringLiteral("bad signature-bad");
    QTest::newRow("another signature inside")
        << QByteArray(json).replace("MEUCIHiE91ul", "MEUCIHiE91um") << QStringLiteral("bad signature-bad");
}

void VectorsTest::refusedForms() {
    QFETCH(QByteArray, signature);
    QFETCH(QString, expected);
    const TrustAnchors anchors = anchorsFrom(vectorBytes("cosign/cosign.pub") + vectorBytes("x509/root.crt"));
    QCOMPARE(verdict(vectorPath("bundle.tar.zst"), signature, {anchors, {}, {}}), expected);
}

void VectorsTest::whoSigned_data() {
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("trust");
    QTest::addColumn<QString>("keyType");
    QTest::newRow("cosign") << vectorBytes("cosign/bundle.SIGNATURE") << vectorBytes("cosign/cosign.pub")
                            << QStringLiteral("ECDSA P-256");
    QTest::newRow("x509") << vectorBytes("x509/rsa-3072.SIGNATURE") << vectorBytes("x509/root.crt")
                          << QStringLiteral("RSA 3072");
    QTest::newRow("pgp") << vectorBytes("pgp/ed25519.SIGNATURE") << vectorBytes("pgp/ed25519.asc")
                         << QStringLiteral("Ed25519");
}

void VectorsTest::whoSigned() {
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, trust);
    QFETCH(QString, keyType);
    OperationContext context;
    const auto verification
        = verifyBundle(vectorPath("bundle.tar.zst"), signature, {anchorsFrom(trust), {}, {}}, context);
    VERIFY_OK(verification);
    const SignerFacts &signer = verification->signer.value();
    QCOMPARE(signer.keyType, keyType);
    QCOMPARE(signer.fingerprint.size(), verification->algorithm == SigningAlgorithm::Pgp ? 40 : 64);
    QVERIFY(!signer.publicPart.isEmpty());
    QCOMPARE(signer.holder.isEmpty(), verification->algorithm == SigningAlgorithm::Cosign);
    QCOMPARE(signer.claimedTime.isValid(), verification->algorithm != SigningAlgorithm::Cosign);
    QVERIFY(!signer.stampedTime.isValid());
}

void VectorsTest::rememberedSigners() {
    const QString bundle = vectorPath("bundle.tar.zst");
    const QString extension = QStringLiteral("com.acme.reports");
    const QByteArray first = vectorBytes("x509/ec-p256.SIGNATURE");
    const QByteArray other = vectorBytes("x509/rsa-3072.SIGNATURE");
    TrustQuestion question{{}, {}, extension};
    QCOMPARE(verdict(bundle, first, question), QStringLiteral("first-seen signer-untrusted"));
    OperationContext context;
    const auto seen = verifyBundle(bundle, first, question, context);
    VERIFY_OK(seen);
    const SignerFacts &signer = seen->signer.value();
    question.remembered = {{extension, *seen->algorithm, signer.fingerprint, signer.keyFingerprint, signer.holder,
        signer.publicPart, QDateTime::currentDateTimeUtc()}};
    QCOMPARE(verdict(bundle, first, question), QStringLiteral("known"));
    QCOMPARE(verdict(bundle, other, question), QStringLiteral("other-key signer-changed"));
    QCOMPARE(verifyBundle(bundle, other, question, context)->expectedFingerprint, signer.fingerprint);
    QCOMPARE(verdict(vectorPath("tampered.tar.zst"), first, question), QStringLiteral("bad signature-bad"));
    // A signature that does not bring its key: nobody can say whether it is good, but who was expected.
    const auto keyless = verifyBundle(bundle, vectorBytes("cosign/bundle.SIGNATURE"), question, context);
    VERIFY_OK(keyless);
    QCOMPARE(keyless->state, TrustState::CannotCheck);
    QCOMPARE(keyless->expectedFingerprint, signer.fingerprint);
    question.extension = QStringLiteral("com.other.thing");
    QCOMPARE(verifyBundle(bundle, vectorBytes("cosign/bundle.SIGNATURE"), question, context)->expectedFingerprint,
        QString());
    QCOMPARE(verdict(bundle, first, question), QStringLiteral("first-seen signer-untrusted"));
}

void VectorsTest::aMixedTrustFile() {
    const QByteArray mixed = vectorBytes("x509/root.crt") + vectorBytes("pgp/ed25519.asc")
        + vectorBytes("cosign/cosign.pub") + vectorBytes("pgp/rsa4096.asc");
    const TrustAnchors anchors = anchorsFrom(mixed);
    QCOMPARE(anchors.publicKeys.size(), 1);
    QCOMPARE(anchors.pgpCertificates.size(), 2);
    for (const char *signature : {"cosign/bundle.SIGNATURE", "x509/ec-p256.SIGNATURE", "pgp/rsa4096.SIGNATURE"})
        QCOMPARE(
            verdict(vectorPath("bundle.tar.zst"), vectorBytes(signature), {anchors, {}, {}}), QStringLiteral("known"));
    // One bad part spoils the file: else less would be trusted than was meant, and nobody would know.
    for (const QByteArray &broken :
        {QByteArray(), QByteArray("words"), vectorBytes("x509/root.crt").left(200),
            mixed + vectorBytes("x509/root.crt").left(200), mixed + vectorBytes("pgp/ed25519.asc").left(300),
            vectorBytes("x509/ec-p256.crt").left(300) + '\n' + mixed,
            vectorBytes("cosign/cosign.pub").left(60) + '\n' + mixed, mixed + vectorBytes("x509/ec-p256.key"),
            mixed + vectorBytes("pgp/ed25519-secret.asc"), mixed + QByteArray(mixed).replace("CERTIFICATE", "X509 CRL"),
            QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")})
        COMPARE_ERROR(readTrustAnchors(broken, {}), ErrorCode::TrustUnreadable);
}

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
