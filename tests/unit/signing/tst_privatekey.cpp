// Proves that private keys of every container are read, made, sealed and written out, and that what they sign verifies;
// and that a wrong passphrase, a foreign certificate or a damaged file is named.
#include "core/signing/identitystore.h"
#include "core/signing/signer.h"
#include "core/signing/trustedsigners.h"
#include "tests/support/places/places.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <map>

using namespace waybill;

namespace {

// A store of secrets in memory, which can be told to fail.
class MemoryStore final : public SecretStore {
public:
    Result<void> probe(OperationContext &) override { return {}; }
    Result<void> write(const QString &id, const SecretBytes &secret, OperationContext &) override {
        if (failing)
            return fail(ErrorCode::KeychainLocked);
        items.insert_or_assign(id, secret.clone());
        return {};
    }
    Result<SecretBytes> read(const QString &id, OperationContext &) override {
        const auto at = items.find(id);
        if (at == items.end())
            return fail(ErrorCode::IdentityNotFound, id);
        return at->second.clone();
    }
    Result<void> remove(const QString &id, OperationContext &) override {
        if (failing)
            return fail(ErrorCode::KeychainLocked);
        items.erase(id);
        return {};
    }

    std::map<QString, SecretBytes> items;
    bool failing = false;
};

KeyFile keyFile(const QByteArray &bytes, const char *passphrase = "", const QByteArray &certificates = {},
    std::optional<SigningAlgorithm> algorithm = {}) {
    return {SecretBytes::copyOf(bytes), certificates, secret(passphrase), algorithm, QStringLiteral("key"),
        QStringLiteral("Release")};
}

} // namespace

class PrivateKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void containers_data();
    void containers();
    void passphrases_data();
    void passphrases();
    void unreadable_data();
    void unreadable();
    void aForeignCertificate();
    void createsAndSigns_data();
    void createsAndSigns();
    void sealsAnew_data();
    void sealsAnew();
    void exports_data();
    void exports();
    void aCertificateFromAnAuthority();
    void refusesCertificates_data();
    void refusesCertificates();
    void storesIdentities();
    void aFailingKeychainLosesNothing();
    void trustedSignersFile();
};

void PrivateKeyTest::containers_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("certificates");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("keyType");
    QTest::addColumn<QByteArray>("trust");
    const auto row
        = [](const char *file, const char *certificates, const char *algorithm, const char *type, const char *trust) {
              QTest::newRow(file) << vectorBytes(
                  file) << (*certificates ? vectorBytes(certificates) + vectorBytes("x509/inter.crt") : QByteArray())
                                  << QString::fromLatin1(algorithm) << QString::fromLatin1(type) << vectorBytes(trust);
          };
    row("cosign/cosign.key", "", "cosign", "ECDSA P-256", "cosign/cosign.pub");
    row("x509/ec-p256.key", "x509/ec-p256.crt", "x509", "ECDSA P-256", "x509/root.crt");
    row("x509/rsa-3072.key", "x509/rsa-3072.crt", "x509", "RSA 3072", "x509/root.crt");
    row("x509/codesign.key", "x509/codesign.crt", "x509", "ECDSA P-256", "x509/root.crt");
    row("x509/modern.p12", "", "x509", "", "x509/root.crt");
    row("x509/legacy.p12", "", "x509", "", "x509/root.crt");
    row("x509/pbmac1.p12", "", "x509", "", "x509/root.crt");
    row("pgp/ed25519-secret.asc", "", "pgp", "Ed25519", "pgp/ed25519.asc");
    row("pgp/rsa4096-secret.asc", "", "pgp", "RSA 4096", "pgp/rsa4096.asc");
}

void PrivateKeyTest::containers() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, certificates);
    QFETCH(QString, algorithm);
    QFETCH(QString, keyType);
    QFETCH(QByteArray, trust);
    const auto key = readPrivateKey(keyFile(bytes, "waybill", certificates));
    VERIFY_OK(key);
    QCOMPARE(algorithmName(key->identity.algorithm), algorithm);
    if (!keyType.isEmpty())
        QCOMPARE(key->identity.keyType, keyType);
    QCOMPARE(key->identity.label, QStringLiteral("Release"));
    const auto signer = Signer::open(*key, secret("waybill"));
    VERIFY_OK(signer);
    OperationContext context;
    const auto done = signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context);
    VERIFY_OK(done);
    QCOMPARE(verdict(vectorPath("bundle.tar.zst"), done->text, {anchorsFrom(trust), {}, {}}), QStringLiteral("known"));
    QCOMPARE(verdict(vectorPath("tampered.tar.zst"), done->text, {anchorsFrom(trust), {}, {}}),
        QStringLiteral("bad signature-bad"));
}

void PrivateKeyTest::passphrases_data() {
    QTest::addColumn<QByteArray>("bytes");
    for (const char *file : {"cosign/cosign.key", "x509/modern.p12", "x509/legacy.p12", "x509/pbmac1.p12",
             "pgp/ed25519-secret.asc", "pgp/rsa4096-secret.asc"})
        QTest::newRow(file) << vectorBytes(file);
    const auto key = readPrivateKey(keyFile(vectorBytes("x509/ec-p256.key"), "", vectorBytes("x509/ec-p256.crt")));
    VERIFY_OK(key);
    QTest::newRow("encrypted PEM") << exportPrivateKey(*key, {}, secret("waybill")).value();
}

// A pgp key is opened by its first signature, any other when it is read.
void PrivateKeyTest::passphrases() {
    QFETCH(QByteArray, bytes);
    const auto open = [&](const char *passphrase) -> Result<SignedBundle> {
        const auto key = readPrivateKey(keyFile(bytes, passphrase));
        if (!key)
            return fail(key.error());
        const auto signer = Signer::open(*key, secret(passphrase));
        if (!signer)
            return fail(signer.error());
        OperationContext context;
        return signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context);
    };
    COMPARE_ERROR(open(""), ErrorCode::PassphraseNeeded);
    COMPARE_ERROR(open("Waybill"), ErrorCode::PassphraseWrong);
    VERIFY_OK(open("waybill"));
}

void PrivateKeyTest::unreadable_data() {
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray cosign = vectorBytes("cosign/cosign.key");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("this is no key");
    QTest::newRow("a public key") << vectorBytes("cosign/cosign.pub");
    QTest::newRow("a certificate") << vectorBytes("x509/root.crt");
    QTest::newRow("a cut PEM") << vectorBytes("x509/ec-p256.key").left(100);
    QTest::newRow("a cut PKCS#12") << vectorBytes("x509/modern.p12").left(400);
    QTest::newRow("a cut cosign key") << cosign.left(300) + "\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n";
    QTest::newRow("cosign: no JSON inside") << QByteArray(
        "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n");
    const auto changed = [&](const char *before, const char *after) {
        const QByteArray json = QByteArray::fromBase64(cosign.mid(47, cosign.indexOf("-----END") - 47));
        return "-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n" + QByteArray(json).replace(before, after).toBase64()
            + "\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n";
    };
    QTest::newRow("cosign: scrypt that would take all memory") << changed("65536", "1073741824");
    QTest::newRow("cosign: another kdf") << changed("scrypt", "argon2");
    QTest::newRow("cosign: another cipher") << changed("nacl/secretbox", "aes");
    QTest::newRow("cosign: a short nonce") << changed("U69n2TmQsWQw", "U69n");
    QTest::newRow("cosign: a short salt") << changed("2XXNmjOhLxtu", "2XXN");
    QTest::newRow("over 1 MiB") << QByteArray(1'100'000, 'x');
    const auto kept = [](const char *name) {
        return bytesOf(inSources("tests/fuzz/corpus/keyfile/%1").arg(QLatin1StringView(name)));
    };
    QTest::newRow("cosign: PEM lines that share their dashes") << kept("shared-dashes.key");
    const QByteArray rounds = kept("rounds.der");
    QTest::newRow("PKCS#8 that would take hours") << rounds;
    QTest::newRow("PKCS#12 without a MAC, a key that would take hours") << kept("rounds-key.p12");
    QTest::newRow("PKCS#12 without a MAC, certificates that would take hours") << kept("rounds-certificates.p12");
    QTest::newRow("the same as PEM") << "-----BEGIN ENCRYPTED PRIVATE KEY-----\n" + rounds.toBase64()
            + "\n-----END ENCRYPTED PRIVATE KEY-----\n";
}

void PrivateKeyTest::unreadable() {
    QFETCH(QByteArray, bytes);
    COMPARE_ERROR(readPrivateKey(keyFile(bytes, "waybill")), ErrorCode::KeyUnreadable);
}

void PrivateKeyTest::aForeignCertificate() {
    const QByteArray key = vectorBytes("x509/ec-p256.key");
    COMPARE_ERROR(readPrivateKey(keyFile(key, "", vectorBytes("x509/rsa-3072.crt"))), ErrorCode::KeyMismatch);
    COMPARE_ERROR(readPrivateKey(keyFile(key, "", "no certificate")), ErrorCode::CertificateUnreadable);
    COMPARE_ERROR(readPrivateKey(keyFile(vectorBytes("pgp/ed25519-secret.asc"), "", {}, SigningAlgorithm::X509)),
        ErrorCode::KeyUnsupported);
    COMPARE_ERROR(readPrivateKey(keyFile(key, "", {}, SigningAlgorithm::Pgp)), ErrorCode::KeyUnreadable);
}

void PrivateKeyTest::createsAndSigns_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("passphrase");
    for (const auto algorithm : {SigningAlgorithm::Cosign, SigningAlgorithm::X509, SigningAlgorithm::Pgp}) {
        for (const char *passphrase : {"", "a long passphrase, ü"})
            QTest::addRow("%s %s", qPrintable(algorithmName(algorithm)), *passphrase ? "sealed" : "open")
                << static_cast<int>(algorithm) << QByteArray(passphrase);
    }
}

void PrivateKeyTest::createsAndSigns() {
    QFETCH(int, algorithm);
    QFETCH(QByteArray, passphrase);
    const QDateTime expires = QDateTime::currentDateTimeUtc().addYears(1);
    const auto key = createPrivateKey({static_cast<SigningAlgorithm>(algorithm), QStringLiteral("New"),
        QStringLiteral("Acme Release <release@acme.example>"), expires, SecretBytes::copyOf(passphrase)});
    VERIFY_OK(key);
    QCOMPARE(key->identity.needsPassphrase, !passphrase.isEmpty());
    if (!passphrase.isEmpty()) {
        const auto closed = Signer::open(*key, {});
        COMPARE_ERROR(closed, ErrorCode::PassphraseNeeded);
    }
    const auto signer = Signer::open(*key, SecretBytes::copyOf(passphrase));
    VERIFY_OK(signer);
    OperationContext context;
    VERIFY_OK(signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context));
    if (static_cast<SigningAlgorithm>(algorithm) != SigningAlgorithm::Cosign)
        QVERIFY(std::abs(key->identity.expires.secsTo(expires)) < 120);
    const auto again = identityFromJson(toJson(key->identity), {});
    QVERIFY(!again); // it has no id yet
}

void PrivateKeyTest::sealsAnew_data() {
    createsAndSigns_data();
}

void PrivateKeyTest::sealsAnew() {
    QFETCH(int, algorithm);
    QFETCH(QByteArray, passphrase);
    const SecretBytes before = SecretBytes::copyOf(passphrase);
    const auto key = createPrivateKey({static_cast<SigningAlgorithm>(algorithm), QStringLiteral("New"),
        QStringLiteral("Acme"), QDateTime::currentDateTimeUtc().addYears(1), before.clone()});
    VERIFY_OK(key);
    const auto sealed = withPassphrase(*key, before, secret("another"));
    VERIFY_OK(sealed);
    QVERIFY(sealed->identity.needsPassphrase);
    OperationContext context;
    const auto signer = Signer::open(*sealed, secret("another"));
    VERIFY_OK(signer);
    VERIFY_OK(signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context));
    const auto bare = withPassphrase(*sealed, secret("another"), {});
    VERIFY_OK(bare);
    QVERIFY(!bare->identity.needsPassphrase);
    COMPARE_ERROR(withPassphrase(*sealed, secret("wrong"), {}), ErrorCode::PassphraseWrong);
}

void PrivateKeyTest::exports_data() {
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("cosign") << static_cast<int>(SigningAlgorithm::Cosign)
                            << QByteArray("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----");
    QTest::newRow("x509") << static_cast<int>(SigningAlgorithm::X509)
                          << QByteArray("-----BEGIN ENCRYPTED PRIVATE KEY-----");
    QTest::newRow("pgp") << static_cast<int>(SigningAlgorithm::Pgp)
                         << QByteArray("-----BEGIN PGP PRIVATE KEY BLOCK-----");
}

void PrivateKeyTest::exports() {
    QFETCH(int, algorithm);
    QFETCH(QByteArray, begins);
    const auto key = createPrivateKey({static_cast<SigningAlgorithm>(algorithm), QStringLiteral("New"),
        QStringLiteral("Acme"), QDateTime::currentDateTimeUtc().addYears(1), {}});
    VERIFY_OK(key);
    COMPARE_ERROR(exportPrivateKey(*key, {}, {}), ErrorCode::PassphraseNeeded);
    const auto file = exportPrivateKey(*key, {}, secret("outside"));
    VERIFY_OK(file);
    QVERIFY2(file->startsWith(begins), file->left(60).constData());
    QByteArray certificates;
    if (static_cast<SigningAlgorithm>(algorithm) == SigningAlgorithm::X509)
        certificates = key->identity.publicPart;
    const auto back = readPrivateKey(keyFile(*file, "outside", certificates));
    VERIFY_OK(back);
    QCOMPARE(back->identity.fingerprint, key->identity.fingerprint);
}

void PrivateKeyTest::aCertificateFromAnAuthority() {
    const auto key = readPrivateKey(keyFile(vectorBytes("x509/ec-p256.key"), "", {}, SigningAlgorithm::X509));
    VERIFY_OK(key);
    QVERIFY(key->identity.publicPart.startsWith("-----BEGIN PUBLIC KEY-----"));
    const auto request = certificateRequest(*key, {}, QStringLiteral("Acme Release"));
    VERIFY_OK(request);
    QVERIFY(request->startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    const auto cosign = readPrivateKey(keyFile(vectorBytes("x509/ec-p256.key"), "", {}, SigningAlgorithm::Cosign));
    VERIFY_OK(cosign);
    COMPARE_ERROR(certificateRequest(*cosign, {}, QStringLiteral("Acme Release")), ErrorCode::KeyUnsupported);
    COMPARE_ERROR(withCertificates(key->identity, vectorBytes("x509/root.crt")), ErrorCode::KeyMismatch);
    const auto certified
        = withCertificates(key->identity, vectorBytes("x509/chain.pem") + vectorBytes("x509/ec-p256.crt"));
    VERIFY_OK(certified);
    QVERIFY(certified->expires.isValid());
    QCOMPARE(certified->publicPart.count("BEGIN CERTIFICATE"), 2); // leaf and intermediate, without the root
}

void PrivateKeyTest::refusesCertificates_data() {
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("code");
    QTest::newRow("expired") << -1 << static_cast<int>(ErrorCode::KeyExpired);
}

void PrivateKeyTest::refusesCertificates() {
    QFETCH(int, days);
    QFETCH(int, code);
    const auto key = createPrivateKey({SigningAlgorithm::X509, QStringLiteral("Old"), QStringLiteral("Acme"),
        QDateTime::currentDateTimeUtc().addDays(days), {}});
    VERIFY_OK(key);
    const auto signer = Signer::open(*key, {});
    VERIFY_OK(signer);
    OperationContext context;
    const auto done = signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context);
    COMPARE_ERROR(done, static_cast<ErrorCode>(code));
    QVERIFY(!done.error().detail.isEmpty()); // the date
}

void PrivateKeyTest::storesIdentities() {
    QTemporaryDir folder;
    MemoryStore secrets;
    IdentityStore store(folder.filePath(QStringLiteral("identities")), secrets);
    OperationContext context;
    QCOMPARE(store.list().value().size(), 0);
    const auto key = createPrivateKey({SigningAlgorithm::Cosign, QStringLiteral("Release"), {}, {}, {}});
    VERIFY_OK(key);
    const auto identity = store.add(*key, context);
    VERIFY_OK(identity);
    COMPARE_ERROR(store.add(*key, context), ErrorCode::IdentityExists);
    for (const QString &name : {identity->label, identity->id, identity->fingerprint, identity->fingerprint.first(8),
             identity->fingerprint.toUpper()})
        QCOMPARE(store.find(name).value(), *identity);
    COMPARE_ERROR(store.find(identity->fingerprint.first(7)), ErrorCode::IdentityNotFound);
    QCOMPARE(bytesOf(store.publicFile(*identity)), identity->publicPart);
    const auto opened = store.open(*identity, context);
    VERIFY_OK(opened);
    QCOMPARE(opened->secret.view(), key->secret.view());
    VERIFY_OK(store.rememberPassphrase(*identity, secret("word"), context));
    const Identity remembered = store.find(QStringLiteral("Release")).value();
    QCOMPARE(store.passphraseOf(remembered, context)->view(), QByteArrayView("word"));
    VERIFY_OK(store.remove(remembered, context));
    QVERIFY(secrets.items.empty());
    QCOMPARE(store.list().value().size(), 0);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("identities"))).entryList(QDir::Files), QStringList());
    put(folder.filePath(QStringLiteral("identities/broken.json")), "{");
    COMPARE_ERROR(store.list(), ErrorCode::IdentityDamaged);
}

void PrivateKeyTest::aFailingKeychainLosesNothing() {
    QTemporaryDir folder;
    MemoryStore secrets;
    IdentityStore store(folder.path(), secrets);
    OperationContext context;
    const auto key = createPrivateKey({SigningAlgorithm::Cosign, QStringLiteral("Release"), {}, {}, {}});
    secrets.failing = true;
    COMPARE_ERROR(store.add(*key, context), ErrorCode::KeychainLocked);
    QCOMPARE(store.list().value().size(), 0);
    secrets.failing = false;
    const auto identity = store.add(*key, context);
    VERIFY_OK(identity);
    secrets.failing = true;
    COMPARE_ERROR(store.remove(*identity, context), ErrorCode::KeychainLocked);
    QCOMPARE(store.list().value().size(), 1);
    VERIFY_OK(store.open(*identity, context));
}

void PrivateKeyTest::trustedSignersFile() {
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("trust/signers.json"));
    QCOMPARE(loadTrustedSigners(file).value().size(), 0);
    OperationContext context;
    const auto seen = verifyBundle(vectorPath("bundle.tar.zst"), vectorBytes("x509/ec-p256.SIGNATURE"), {}, context);
    VERIFY_OK(seen);
    const QString extension = QStringLiteral("com.acme.reports");
    const QList<TrustedSigner> signers = withTrusted({}, extension, *seen);
    VERIFY_OK(saveTrustedSigners(file, signers));
    const auto loaded = loadTrustedSigners(file);
    VERIFY_OK(loaded);
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(loaded->first().publicPart, signers.first().publicPart);
    QCOMPARE(withTrusted(*loaded, extension, *seen).size(), 1); // in place of the earlier one
    put(file, "{\"trustedSigners\":[{\"extension\":\"x\"}]}");
    COMPARE_ERROR(loadTrustedSigners(file), ErrorCode::TrustUnreadable);
    put(file, "nothing of the kind");
    COMPARE_ERROR(loadTrustedSigners(file), ErrorCode::TrustUnreadable);
}

QTEST_GUILESS_MAIN(PrivateKeyTest)
#include "tst_privatekey.moc"
