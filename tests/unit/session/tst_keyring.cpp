// Proves the key ring: what is made and imported signs, also after a restart; what fails is said and loses nothing; a
// key of the session is nowhere but in memory; a second wish is refused aloud; an end is clean. The real keychain is
// proved elsewhere: the one here is in memory, for failures that a real one does not show on demand.
#include "core/signing/signer.h"
#include "core/signing/trustedsigners.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/vectors.h"
#include "ui/session/keyring.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int patience = 30'000; // ms; only a test that fails waits so long

struct RingStage {
    QTemporaryDir folder;
    MemorySecrets secrets;
    std::unique_ptr<KeyRing> keys;

    RingStage() { restart(); }

    // Another ring over the same files and secrets, as after a restart.
    void restart() {
        keys.reset();
        keys = std::make_unique<KeyRing>(
            KeyRing::Environment{path("identities"), path("trusted-signers.json"), &secrets});
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }

    bool settled() const {
        return QTest::qWaitFor([&] { return !keys->isBusy() && keys->keychain() != KeychainState::Asking; }, patience);
    }
    // Whether the change that runs ends well.
    bool done() const {
        QSignalSpy idle(keys.get(), &KeyRing::idle);
        if (!keys->isBusy())
            return false;
        return idle.wait(patience) && idle.first().first().toBool();
    }
    QString errorAfterIt() const {
        QSignalSpy idle(keys.get(), &KeyRing::idle);
        if (keys->isBusy() && !idle.wait(patience))
            return QStringLiteral("never ends");
        return keys->error() ? errorName(keys->error()->code) : QStringLiteral("none");
    }
    bool refreshed() const {
        QSignalSpy changed(keys.get(), &KeyRing::changed);
        keys->refresh();
        // At once, with the keychain's answer, and with the lists.
        return QTest::qWaitFor([&] { return changed.size() == 3; }, patience);
    }

    bool create(SigningAlgorithm algorithm, const char *label, const char *passphrase = "", bool remember = false) {
        NewKey wanted{algorithm, QString::fromUtf8(label), QStringLiteral("Acme <release@acme.example>"),
            QDateTime::currentDateTimeUtc().addYears(2), secret(passphrase)};
        keys->create(std::move(wanted), remember);
        return done();
    }
    void import(const char *vector, const char *passphrase, bool remember, bool forThisSession) {
        keys->importFile(
            {{}, {}, secret(passphrase), {}, vectorPath(vector), QStringLiteral("Imported")}, remember, forThisSession);
    }

    // The opener's key, with the typed passphrase where none is remembered, signs; "good" or the error.
    QString sign(const QString &id, const char *typed = "") const {
        OperationContext context;
        const auto opened = keys->opener(id)(context);
        if (!opened)
            return errorName(opened.error().code);
        const auto signer
            = Signer::open(opened->key, opened->passphrase.isEmpty() ? secret(typed) : opened->passphrase.clone());
        if (!signer)
            return errorName(signer.error().code);
        const auto signedBundle = signBundle(*signer, vectorPath("bundle.tar.zst"), {}, context);
        return signedBundle ? QStringLiteral("good") : errorName(signedBundle.error().code);
    }
    Identity first() const { return keys->identities().value(0); }
};

Verification verificationBy(const char *fingerprint) {
    Verification verification;
    verification.algorithm = SigningAlgorithm::Cosign;
    verification.signer = SignerFacts();
    verification.signer->fingerprint = QString::fromLatin1(fingerprint);
    verification.signer->keyFingerprint = verification.signer->fingerprint;
    verification.signer->publicPart = "key";
    return verification;
}

} // namespace

class KeyRingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyBeforeItIsAsked();
    void whatIsMadeSignsAfterARestart_data();
    void whatIsMadeSignsAfterARestart();
    void passphrasesAreRememberedAndForgotten();
    void importsStayUnderTheirPassphrase_data();
    void importsStayUnderTheirPassphrase();
    void aKeyOfTheSessionIsInMemoryAlone();
    void wrongPassphrasesKeepNothing_data();
    void wrongPassphrasesKeepNothing();
    void exportsAreWhatOthersRead();
    void certificatesAreTaken();
    void labelsStayDifferent();
    void removedMeansGone();
    void theKeychainsStateIsNamed_data();
    void theKeychainsStateIsNamed();
    void aFailedWriteLeavesNothing();
    void aBrokenFileIsSaidAndTheListStays();
    void trustIsKeptAndTakenBack();
    void aSecondWishIsRefusedAloud();
    void cancelled();
    void destroyedWhileItWorks();
};

void KeyRingTest::asksNobodyBeforeItIsAsked() {
    const RingStage stage;
    QCOMPARE(stage.secrets.calls(), 0);
    QCOMPARE(stage.keys->keychain(), KeychainState::Unknown);
    QVERIFY(!stage.keys->isBusy() && stage.keys->identities().isEmpty() && !stage.keys->error());
    QVERIFY(stage.refreshed());
    QCOMPARE(stage.secrets.calls(), 1);
    QCOMPARE(stage.keys->keychain(), KeychainState::Open);
}

void KeyRingTest::whatIsMadeSignsAfterARestart_data() {
    QTest::addColumn<SigningAlgorithm>("algorithm");
    QTest::addColumn<QString>("keyType");
    QTest::newRow("cosign") << SigningAlgorithm::Cosign << QStringLiteral("ECDSA P-256");
    QTest::newRow("x509") << SigningAlgorithm::X509 << QStringLiteral("ECDSA P-256");
    QTest::newRow("pgp") << SigningAlgorithm::Pgp << QStringLiteral("Ed25519");
}

void KeyRingTest::whatIsMadeSignsAfterARestart() {
    QFETCH(SigningAlgorithm, algorithm);
    QFETCH(QString, keyType);
    RingStage stage;
    QVERIFY(stage.create(algorithm, "Release"));
    QCOMPARE(stage.keys->identities().size(), 1);
    QCOMPARE(stage.first().label, QStringLiteral("Release"));
    QCOMPARE(stage.first().keyType, keyType);
    const KeyRing::Opener kept = stage.keys->opener(stage.first().id);
    QCOMPARE(stage.sign(stage.first().id), QStringLiteral("good"));
    const QString id = stage.first().id;
    stage.restart();
    QCOMPARE(stage.sign(id), QStringLiteral("identity-not-found"));
    QVERIFY(stage.refreshed());
    QCOMPARE(stage.first().id, id);
    QCOMPARE(stage.sign(id), QStringLiteral("good"));
    QCOMPARE(bytesOf(stage.keys->publicFile(id)), stage.first().publicPart);
}

void KeyRingTest::passphrasesAreRememberedAndForgotten() {
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::Pgp, "Release", "word"));
    const QString id = stage.first().id;
    QVERIFY(stage.first().needsPassphrase && !stage.first().passphraseRemembered);
    QCOMPARE(stage.sign(id), QStringLiteral("passphrase-needed"));
    QCOMPARE(stage.sign(id, "word"), QStringLiteral("good"));
    stage.keys->rememberPassphrase(id, secret("wrong"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("passphrase-wrong"));
    QCOMPARE(stage.secrets.ids().size(), 1);
    stage.keys->rememberPassphrase(id, secret("word"));
    QVERIFY(stage.done());
    QVERIFY(stage.first().passphraseRemembered);
    QCOMPARE(stage.sign(id), QStringLiteral("good"));
    stage.keys->forgetPassphrase(id);
    QVERIFY(stage.done());
    QCOMPARE(stage.sign(id), QStringLiteral("passphrase-needed"));
    QCOMPARE(stage.secrets.ids(), QStringList{id});
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "Other", "word", true));
    QVERIFY(stage.first().label == QLatin1StringView("Other") && stage.first().passphraseRemembered);
    QCOMPARE(stage.sign(stage.first().id), QStringLiteral("good"));
}

void KeyRingTest::importsStayUnderTheirPassphrase_data() {
    QTest::addColumn<QByteArray>("vector");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::newRow("cosign") << QByteArray("cosign/cosign.key") << QByteArray("waybill");
    QTest::newRow("PKCS#12") << QByteArray("x509/modern.p12") << QByteArray("waybill");
    QTest::newRow("OpenPGP") << QByteArray("pgp/ed25519-secret.asc") << QByteArray("waybill");
    QTest::newRow("PEM, open") << QByteArray("x509/ec-p256.key") << QByteArray();
}

void KeyRingTest::importsStayUnderTheirPassphrase() {
    QFETCH(QByteArray, vector);
    QFETCH(QByteArray, passphrase);
    RingStage stage;
    stage.import(vector.constData(), passphrase.constData(), false, false);
    QVERIFY2(stage.done(), qPrintable(stage.errorAfterIt()));
    const QString id = stage.first().id;
    QCOMPARE(stage.first().needsPassphrase, !passphrase.isEmpty());
    if (!passphrase.isEmpty())
        QVERIFY(stage.sign(id, "wrong") == QLatin1StringView("passphrase-wrong"));
    QCOMPARE(stage.sign(id, passphrase.constData()), QStringLiteral("good"));
    stage.import(vector.constData(), passphrase.constData(), false, false);
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("identity-exists"));
    QCOMPARE(stage.keys->identities().size(), 1);
}

void KeyRingTest::aKeyOfTheSessionIsInMemoryAlone() {
    RingStage stage;
    stage.secrets.failWith(ErrorCode::KeychainAbsent);
    stage.import("cosign/cosign.key", "waybill", false, true);
    QVERIFY2(stage.done(), qPrintable(stage.errorAfterIt()));
    QCOMPARE(stage.secrets.calls(), 0);
    QVERIFY(!QFile::exists(stage.path("identities")));
    const Identity identity = stage.first();
    QCOMPARE(identity.place, KeyPlace::SessionFile);
    QCOMPARE(identity.locator, vectorPath("cosign/cosign.key"));
    QCOMPARE(stage.sign(identity.id), QStringLiteral("passphrase-needed"));
    QCOMPARE(stage.sign(identity.id, "waybill"), QStringLiteral("good"));
    stage.keys->rememberPassphrase(identity.id, secret("wrong"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("passphrase-wrong"));
    stage.keys->rememberPassphrase(identity.id, secret("waybill"));
    QVERIFY(stage.done());
    QCOMPARE(stage.sign(identity.id), QStringLiteral("good"));
    const KeyRing::Opener before = stage.keys->opener(identity.id);
    stage.keys->rename(identity.id, QStringLiteral("Now"));
    QVERIFY(stage.done());
    QCOMPARE(stage.first().label, QStringLiteral("Now"));
    QVERIFY(stage.keys->publicFile(identity.id).isEmpty());
    stage.import("cosign/cosign.key", "waybill", false, true);
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("identity-exists"));
    stage.keys->remove(identity.id);
    QVERIFY(stage.keys->identities().isEmpty());
    OperationContext context;
    VERIFY_OK(before(context)); // what began to sign with it ends
    QCOMPARE(stage.secrets.calls(), 0);
}

void KeyRingTest::wrongPassphrasesKeepNothing_data() {
    QTest::addColumn<QByteArray>("vector");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<QString>("error");
    QTest::newRow("cosign, none") << QByteArray("cosign/cosign.key") << QByteArray()
                                  << QStringLiteral("passphrase-needed");
    QTest::newRow("cosign, wrong") << QByteArray("cosign/cosign.key") << QByteArray("no")
                                   << QStringLiteral("passphrase-wrong");
    QTest::newRow("PKCS#12, wrong") << QByteArray("x509/modern.p12") << QByteArray("no")
                                    << QStringLiteral("passphrase-wrong");
    QTest::newRow("OpenPGP, wrong") << QByteArray("pgp/ed25519-secret.asc") << QByteArray("no")
                                    << QStringLiteral("passphrase-wrong");
    QTest::newRow("no key") << QByteArray("bundle.tar.zst") << QByteArray() << QStringLiteral("key-unreadable");
    QTest::newRow("no file") << QByteArray("none") << QByteArray() << QStringLiteral("file-not-found");
}

void KeyRingTest::wrongPassphrasesKeepNothing() {
    QFETCH(QByteArray, vector);
    QFETCH(QByteArray, passphrase);
    QFETCH(QString, error);
    RingStage stage;
    for (const bool forThisSession : {false, true}) {
        stage.import(vector.constData(), passphrase.constData(), true, forThisSession);
        QCOMPARE(stage.errorAfterIt(), error);
        QVERIFY(stage.keys->identities().isEmpty() && stage.secrets.ids().isEmpty());
    }
}

void KeyRingTest::exportsAreWhatOthersRead() {
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::X509, "Release", "word"));
    const Identity identity = stage.first();
    const QString file = stage.path("exported");
    stage.keys->exportPublic(identity.id, file);
    QVERIFY(stage.done());
    QCOMPARE(bytesOf(file), identity.publicPart);
    stage.keys->exportPrivate(identity.id, secret("no"), secret("new"), file);
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("passphrase-wrong"));
    QCOMPARE(bytesOf(file), identity.publicPart);
    stage.keys->exportPrivate(identity.id, secret("word"), secret("new"), file);
    QVERIFY(stage.done());
    QCOMPARE(
        QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    const auto again = readPrivateKey({SecretBytes::copyOf(bytesOf(file)), identity.publicPart, secret("new"),
        SigningAlgorithm::X509, file, QStringLiteral("again")});
    VERIFY_OK(again);
    QCOMPARE(again->identity.fingerprint, identity.fingerprint);
    stage.keys->exportRequest(identity.id, secret("word"), QStringLiteral("Acme"), file);
    QVERIFY(stage.done());
    QVERIFY(bytesOf(file).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    stage.keys->exportPublic(identity.id, stage.path("none/exported"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("file-unwritable"));
}

void KeyRingTest::certificatesAreTaken() {
    RingStage stage;
    stage.keys->importFile(
        {{}, {}, {}, SigningAlgorithm::X509, vectorPath("x509/ec-p256.key"), QStringLiteral("Key")}, false, false);
    QVERIFY2(stage.done(), qPrintable(stage.errorAfterIt()));
    const Identity bare = stage.first();
    QVERIFY(bare.holder.isEmpty());
    stage.keys->certify(bare.id, vectorPath("x509/rsa-3072.crt"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("key-mismatch"));
    QCOMPARE(stage.first(), bare);
    stage.keys->certify(bare.id, vectorPath("x509/ec-p256.crt"));
    QVERIFY(stage.done());
    QVERIFY(!stage.first().holder.isEmpty() && stage.first().fingerprint != bare.fingerprint);
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "A"));
    stage.keys->certify(stage.first().id, vectorPath("x509/ec-p256.crt"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("key-unsupported"));
    // Beside the key at once.
    stage.keys->importFile({{}, {}, {}, {}, vectorPath("x509/codesign.key"), QStringLiteral("B")}, false, true,
        vectorPath("x509/codesign.crt"));
    QVERIFY2(stage.done(), qPrintable(stage.errorAfterIt()));
    QCOMPARE(stage.keys->identities().last().algorithm, SigningAlgorithm::X509);
}

void KeyRingTest::labelsStayDifferent() {
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "A") && stage.create(SigningAlgorithm::Cosign, "B"));
    stage.keys->rename(stage.first().id, QStringLiteral("B"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("identity-exists"));
    stage.keys->rename(stage.first().id, QStringLiteral("C"));
    QVERIFY(stage.done());
    QCOMPARE(stage.first().label, QStringLiteral("B"));
    QCOMPARE(stage.keys->identities().last().label, QStringLiteral("C"));
    QCOMPARE(stage.sign(stage.keys->identities().last().id), QStringLiteral("good"));
}

void KeyRingTest::removedMeansGone() {
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::Pgp, "A", "word", true));
    QCOMPARE(stage.secrets.ids().size(), 2);
    const QString id = stage.first().id;
    stage.secrets.failWith(ErrorCode::KeychainLocked);
    stage.keys->remove(id);
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("keychain-locked"));
    QCOMPARE(stage.keys->keychain(), KeychainState::Locked);
    stage.secrets.failWith({});
    QCOMPARE(stage.first().id, id); // nothing is lost
    QCOMPARE(stage.sign(id), QStringLiteral("good"));
    stage.keys->remove(id);
    QVERIFY(stage.done());
    QVERIFY(stage.settled());
    QCOMPARE(stage.keys->keychain(), KeychainState::Open); // asked anew, for it works again
    QVERIFY(stage.secrets.ids().isEmpty() && stage.keys->identities().isEmpty());
    QVERIFY(QDir(stage.path("identities")).isEmpty());
    stage.keys->remove(id);
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("identity-not-found"));
}

void KeyRingTest::theKeychainsStateIsNamed_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<KeychainState>("state");
    QTest::newRow("absent") << ErrorCode::KeychainAbsent << KeychainState::Absent;
    QTest::newRow("locked") << ErrorCode::KeychainLocked << KeychainState::Locked;
    QTest::newRow("slow") << ErrorCode::KeychainSlow << KeychainState::Slow;
    QTest::newRow("failed") << ErrorCode::KeychainFailed << KeychainState::Failed;
}

void KeyRingTest::theKeychainsStateIsNamed() {
    QFETCH(ErrorCode, code);
    QFETCH(KeychainState, state);
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "A"));
    stage.secrets.failWith(code);
    QVERIFY(stage.refreshed());
    QCOMPARE(stage.keys->keychain(), state);
    QCOMPARE(stage.keys->keychainError()->code, code);
    QCOMPARE(stage.sign(stage.first().id), errorName(code));
    QCOMPARE(stage.keys->identities().size(), 1);
    stage.secrets.failWith({});
    QVERIFY(stage.refreshed());
    QCOMPARE(stage.keys->keychain(), KeychainState::Open);
    QVERIFY(!stage.keys->keychainError());
}

void KeyRingTest::aFailedWriteLeavesNothing() {
    RingStage stage;
    stage.secrets.failWritesWith(ErrorCode::KeychainFailed);
    QVERIFY(!stage.create(SigningAlgorithm::Cosign, "A"));
    QCOMPARE(errorName(stage.keys->error()->code), QStringLiteral("keychain-failed"));
    QVERIFY(stage.keys->identities().isEmpty() && !QFile::exists(stage.path("identities")));
    QCOMPARE(stage.keys->keychain(), KeychainState::Failed);
    // The secret went in, the record does not: it is taken out again.
    stage.secrets.failWritesWith({});
    put(stage.path("identities"), "in the way");
    QVERIFY(!stage.create(SigningAlgorithm::Cosign, "A"));
    QCOMPARE(errorName(stage.keys->error()->code), QStringLiteral("file-unwritable"));
    QVERIFY(stage.secrets.ids().isEmpty());
}

void KeyRingTest::aBrokenFileIsSaidAndTheListStays() {
    RingStage stage;
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "A"));
    const QString broken = stage.path("identities/broken.json");
    put(broken, "{");
    QVERIFY(stage.refreshed());
    QCOMPARE(errorName(stage.keys->error()->code), QStringLiteral("identity-damaged"));
    QCOMPARE(stage.keys->error()->subject, broken);
    QCOMPARE(stage.first().label, QStringLiteral("A"));
    QFile::remove(broken);
    put(stage.path("trusted-signers.json"), "{");
    QVERIFY(stage.refreshed());
    QCOMPARE(errorName(stage.keys->error()->code), QStringLiteral("trust-unreadable"));
    stage.keys->trust(QStringLiteral("com.acme.reports"), verificationBy("aa"));
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("trust-unreadable"));
    QCOMPARE(bytesOf(stage.path("trusted-signers.json")), QByteArray("{"));
    QFile::remove(stage.path("trusted-signers.json"));
    QVERIFY(stage.refreshed());
    QVERIFY(!stage.keys->error());
}

void KeyRingTest::trustIsKeptAndTakenBack() {
    RingStage stage;
    const QString reports = QStringLiteral("com.acme.reports");
    stage.keys->trust(reports, verificationBy("aa"));
    QVERIFY(stage.done());
    stage.keys->trust(QStringLiteral("com.acme.other"), verificationBy("bb"));
    QVERIFY(stage.done());
    stage.keys->trust(reports, verificationBy("cc"));
    QVERIFY(stage.done());
    stage.restart();
    QVERIFY(stage.refreshed());
    QStringList seen;
    for (const TrustedSigner &each : stage.keys->trustedSigners())
        seen.append(each.extension + u' ' + each.fingerprint);
    QCOMPARE(seen, (QStringList{QStringLiteral("com.acme.other bb"), QStringLiteral("com.acme.reports cc")}));
    stage.keys->distrust(QStringLiteral("com.acme.other"));
    QVERIFY(stage.done());
    QCOMPARE(stage.keys->trustedSigners().size(), 1);
    QCOMPARE(loadTrustedSigners(stage.path("trusted-signers.json"))->size(), 1);
    stage.keys->trust(reports, Verification());
    QCOMPARE(stage.errorAfterIt(), QStringLiteral("signer-unknown"));
    QCOMPARE(stage.secrets.calls(), 1); // by refresh(): trust needs no secret
}

void KeyRingTest::aSecondWishIsRefusedAloud() {
    RingStage stage;
    stage.secrets.holdWrites(true);
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("A"), {}, {}, {}}, false);
    QVERIFY(stage.keys->isBusy());
    QSignalSpy announced(stage.keys.get(), &KeyRing::announced);
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("B"), {}, {}, {}}, false);
    stage.keys->remove(QStringLiteral("x"));
    QCOMPARE(announced.size(), 2);
    QVERIFY(announced.first().first().toString().startsWith(QStringLiteral("Another change")));
    stage.keys->cancel();
    QVERIFY(!stage.done());
    stage.secrets.holdWrites(false);
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "C"));
    QCOMPARE(stage.keys->identities().size(), 1);
}

void KeyRingTest::cancelled() {
    RingStage stage;
    stage.secrets.holdWrites(true);
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("A"), {}, {}, {}}, false);
    QVERIFY(QTest::qWaitFor([&] { return stage.secrets.waiting() == 1; }, patience));
    QSignalSpy idle(stage.keys.get(), &KeyRing::idle);
    stage.keys->cancel();
    QVERIFY(idle.wait(patience));
    QCOMPARE(idle.first().first().toBool(), false);
    QVERIFY(!stage.keys->error() && !stage.keys->isBusy() && stage.keys->identities().isEmpty());
    stage.secrets.holdWrites(false);
    QVERIFY(stage.create(SigningAlgorithm::Cosign, "A"));
}

void KeyRingTest::destroyedWhileItWorks() {
    RingStage stage;
    stage.secrets.holdWrites(true);
    stage.keys->refresh();
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("A"), {}, {}, {}}, false);
    QVERIFY(QTest::qWaitFor([&] { return stage.secrets.waiting() == 1; }, patience));
    QSignalSpy changed(stage.keys.get(), &KeyRing::changed);
    QSignalSpy idle(stage.keys.get(), &KeyRing::idle);
    stage.keys.reset();
    QVERIFY(changed.isEmpty() && idle.isEmpty());
    QVERIFY(!QFile::exists(stage.path("identities")));
}

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_keyring.moc"
