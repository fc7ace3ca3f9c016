// Proves that OpenPGP signatures and keys go both ways between Waybill and the real gpg, that what gpg can make and
// should not be trusted gets the right verdict, and that keys in a real gpg-agent sign.
#include "core/signing/gpgagent.h"
#include "core/signing/pgp.h"
#include "tests/support/places/places.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <chrono>
#include <memory>
#include <stop_token>
#include <thread>

using namespace waybill;

namespace {

QString vectorPath(const QString &name) {
    return inSources("tests/vectors/") + name;
}

void write(const QString &path, QByteArrayView bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), bytes.size()) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

SecretBytes secretOf(QByteArrayView text) {
    return SecretBytes::copyOf(text);
}

QString bundle() {
    return vectorPath(QStringLiteral("bundle.tar.zst"));
}

QString tampered() {
    return vectorPath(QStringLiteral("tampered.tar.zst"));
}

struct Outcome {
    int exit = -1;
    QByteArray output;
    QByteArray errors;
};

// A GNUPGHOME of its own, and an agent that ends with it. Its path is short: a socket has to fit in.
class GpgHome {
public:
    GpgHome()
        : m_folder(QStringLiteral("/tmp/wb-XXXXXX"))
        , m_environment(QProcessEnvironment::systemEnvironment()) {
        m_environment.insert(QStringLiteral("GNUPGHOME"), m_folder.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }
    ~GpgHome() { program(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")}); }
    GpgHome(const GpgHome &) = delete;
    GpgHome &operator=(const GpgHome &) = delete;

    QString path(const QString &name = {}) const { return m_folder.filePath(name); }

    Outcome program(const QString &name, const QStringList &arguments, const QByteArray &input = {}) const {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(name, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            qFatal("%s does not end", qPrintable(name));
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    // gpg with these words, at this time ("20200101T000000"; empty: now).
    Outcome gpg(const QString &words, const QString &time = {}, const QByteArray &input = {}) const {
        QStringList arguments{QStringLiteral("--batch"), QStringLiteral("--yes"), QStringLiteral("--no-tty")};
        if (!time.isEmpty())
            arguments << QStringLiteral("--faked-system-time") << time + u'!';
        return program(QStringLiteral("gpg"), arguments + words.split(u' ', Qt::SkipEmptyParts), input);
    }

    // The output of a gpg that must succeed.
    QByteArray must(const QString &words, const QString &time = {}, const QByteArray &input = {}) const {
        const Outcome outcome = gpg(words, time, input);
        if (outcome.exit != 0)
            qFatal("gpg %s: %s", qPrintable(words), outcome.errors.constData());
        return outcome.output;
    }

    void makeKey(const QString &name, const QString &kind = QStringLiteral("ed25519 sign never"),
        const QString &time = {}, const QByteArray &passphrase = {}) const {
        must(QStringLiteral("--pinentry-mode loopback --passphrase-fd 0 --quick-gen-key %1 %2").arg(name, kind), time,
            passphrase);
    }
    QString fingerprint(const QString &name) const {
        const QByteArray listed = must(QStringLiteral("--with-colons --list-keys ") + name);
        return QString::fromLatin1(listed.sliced(listed.indexOf("\nfpr:") + 13, 40)).toLower();
    }
    QByteArray certificate(const QString &name) const { return must(QStringLiteral("--armor --export ") + name); }
    Result<PgpKey> secretKey(const QString &name) const {
        return readPgpSecretKey(must(QStringLiteral("--export-secret-keys ") + name));
    }
    // A detached, armored signature of the bundle, unless the words say otherwise.
    QByteArray sign(
        const QString &name, const QString &time = {}, const QString &words = QStringLiteral("--armor -b")) {
        return must(QStringLiteral("-u %1 %2 -o - %3").arg(name, words, bundle()), time);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

Result<PgpSignatureFacts> verified(
    const QByteArray &signature, const QByteArray &certificate, const QString &file = bundle()) {
    OperationContext context;
    return verifyPgp(signature, file, {certificate}, context);
}

Result<QByteArray> signedWith(const SecretBytes &secret, const SecretBytes &passphrase = {}) {
    OperationContext context;
    return signPgp(secret, passphrase, bundle(), context);
}

Result<QByteArray> signedByAgent(const QString &fingerprint) {
    OperationContext context;
    return signWithGpgAgent(fingerprint, bundle(), context);
}

const QString spring = QStringLiteral("20200301T000000");
const QString summer = QStringLiteral("20200701T000000");
const QString autumn = QStringLiteral("20201001T000000");

} // namespace

class TestPgpTools : public QObject {
    Q_OBJECT

private:
    // gpgme takes the home from the process's environment.
    std::unique_ptr<GpgHome> agentHome() const {
        auto home = std::make_unique<GpgHome>();
        qputenv("GNUPGHOME", home->path().toUtf8());
        return home;
    }

    static void setPinentry(const GpgHome &home, const QByteArray &answerToGetpin) {
        const QString script = home.path(QStringLiteral("pinentry"));
        write(script,
            "#!/bin/sh\necho OK\nwhile read word rest; do\ncase $word in\nGETPIN) " + answerToGetpin
                + " ;;\nBYE) echo OK; exit ;;\n*) echo OK ;;\nesac\ndone\n");
        QFile::setPermissions(script, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write(home.path(QStringLiteral("gpg-agent.conf")),
            QByteArray("s2k-count 65536\npinentry-program " + script.toUtf8() + "\n"));
        home.program(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("gpg-agent")});
    }

private Q_SLOTS:
    // --- Waybill's keys and signatures, judged by gpg ---

    void gpgAcceptsWhatIsSignedHere_data() {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("without a passphrase") << QByteArray();
        QTest::newRow("with one") << QByteArray("pass phrase");
    }
    void gpgAcceptsWhatIsSignedHere() {
        QFETCH(QByteArray, passphrase);
        const GpgHome home;
        const auto key = createPgpKey(
            QStringLiteral("New <new@example.com>"), QDateTime::currentDateTimeUtc().addYears(1), secretOf(passphrase));
        VERIFY_OK(key);
        home.must(QStringLiteral("--import"), {}, key->facts.publicPart);
        QCOMPARE(home.fingerprint(QStringLiteral("new@example.com")), key->facts.fingerprint);
        const auto signature = signedWith(key->secret, secretOf(passphrase));
        VERIFY_OK(signature);
        const QString file = home.path(QStringLiteral("signature"));
        write(file, *signature);
        const Outcome good = home.gpg(QStringLiteral("--verify %1 %2").arg(file, bundle()));
        QCOMPARE(good.exit, 0);
        QVERIFY2(good.errors.contains("Good signature"), good.errors.constData());
        const Outcome bad = home.gpg(QStringLiteral("--verify %1 %2").arg(file, tampered()));
        QCOMPARE(bad.exit, 1);
        QVERIFY2(bad.errors.contains("BAD signature"), bad.errors.constData());
    }

    void gpgTakesTheBackup() {
        GpgHome home;
        const auto key = createPgpKey(QStringLiteral("backup"), {}, secretOf("old"));
        VERIFY_OK(key);
        const auto exported = exportPgpSecretKey(key->secret, secretOf("old"), secretOf("new"));
        VERIFY_OK(exported);
        home.must(QStringLiteral("--import"), {}, exported->view().toByteArray());
        const QString sign = QStringLiteral("--pinentry-mode loopback --passphrase-fd 0 --armor -b -o - ") + bundle();
        QVERIFY(home.gpg(sign, {}, "old").exit != 0);
        VERIFY_OK(verified(home.must(sign, {}, "new"), key->facts.publicPart));
    }

    // --- gpg's keys, used here ---

    void keysOfAllKindsSign_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("keyType");
        QTest::newRow("Ed25519") << QStringLiteral("ed25519 sign never") << QStringLiteral("Ed25519");
        QTest::newRow("P-256") << QStringLiteral("nistp256 sign never") << QStringLiteral("ECDSA P-256");
        QTest::newRow("P-521") << QStringLiteral("nistp521 sign never") << QStringLiteral("ECDSA P-521");
        QTest::newRow("RSA") << QStringLiteral("rsa2048 sign never") << QStringLiteral("RSA 2048");
        QTest::newRow("with an encryption subkey")
            << QStringLiteral("default default never") << QStringLiteral("Ed25519");
    }
    void keysOfAllKindsSign() {
        QFETCH(QString, kind);
        QFETCH(QString, keyType);
        const auto home = agentHome();
        home->makeKey(QStringLiteral("a"), kind);
        const auto key = home->secretKey(QStringLiteral("a"));
        VERIFY_OK(key);
        QCOMPARE(key->facts.keyType, keyType);
        const auto signature = signedWith(key->secret);
        VERIFY_OK(signature);
        VERIFY_OK(verified(*signature, home->certificate(QStringLiteral("a"))));
        OperationContext context;
        const auto listed = listGpgAgentKeys(context);
        VERIFY_OK(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().keyType, keyType);
    }

    void subkeySignsForItsPrimaryKey() {
        const GpgHome home;
        home.makeKey(QStringLiteral("a"), QStringLiteral("ed25519 cert never"));
        COMPARE_ERROR(home.secretKey(QStringLiteral("a")), ErrorCode::KeyUnsupported);
        const QString fingerprint = home.fingerprint(QStringLiteral("a"));
        home.must(QStringLiteral("--pinentry-mode loopback --passphrase-fd 0 --quick-add-key %1 rsa2048 sign 1y")
                .arg(fingerprint));
        // gpg leaves a stub of the primary key in this export.
        const auto key = readPgpSecretKey(home.must(QStringLiteral("--export-secret-subkeys a")));
        VERIFY_OK(key);
        QCOMPARE(key->facts.fingerprint, fingerprint);
        QVERIFY(key->facts.expires.isValid());
        const auto signature = signedWith(key->secret);
        VERIFY_OK(signature);
        const auto facts = verified(*signature, home.certificate(QStringLiteral("a")));
        VERIFY_OK(facts);
        QCOMPARE(facts->fingerprint, fingerprint);
        QCOMPARE(facts->keyType, QStringLiteral("Ed25519"));
    }

    // --- gpg's signatures, judged here ---

    void signaturesOfGpgGetTheirVerdict_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ErrorCode>("error");
        const auto row = [](const char *name, const char *words, ErrorCode error) {
            QTest::newRow(name) << QString::fromLatin1(words) << error;
        };
        row("armored", "--armor -b", ErrorCode::Internal); // good
        row("binary", "-b", ErrorCode::Internal);
        row("two signers", "-u b --armor -b", ErrorCode::SignatureRefused);
        row("two signers, binary", "-u b -b", ErrorCode::SignatureRefused);
        row("attached", "--armor --sign", ErrorCode::SignatureRefused);
        row("attached, binary", "--sign", ErrorCode::SignatureRefused);
        row("attached, not compressed", "--sign -z 0", ErrorCode::SignatureRefused);
        row("cleartext", "--clearsign", ErrorCode::SignatureRefused);
        row("text", "--textmode --armor -b", ErrorCode::SignatureRefused);
        row("SHA-1", "--digest-algo SHA1 --armor -b", ErrorCode::SignatureRefused);
    }
    void signaturesOfGpgGetTheirVerdict() {
        QFETCH(QString, words);
        QFETCH(ErrorCode, error);
        GpgHome home;
        home.makeKey(QStringLiteral("a"), QStringLiteral("rsa2048 sign never"));
        home.makeKey(QStringLiteral("b"));
        const QByteArray signature = home.sign(QStringLiteral("a"), {}, words);
        const auto facts = verified(signature, home.certificate(QStringLiteral("a")));
        if (error == ErrorCode::Internal)
            VERIFY_OK(facts);
        else
            COMPARE_ERROR(facts, error);
    }

    void datesAreHeld() {
        GpgHome home;
        const QString a = QStringLiteral("a");
        home.makeKey(a, QStringLiteral("ed25519 sign never"), spring);
        const QByteArray open = home.certificate(a);
        const QByteArray early = home.sign(a, spring);
        const QByteArray late = home.sign(a, autumn);
        const QByteArray future = home.sign(a, QStringLiteral("20900101T000000"));
        const QByteArray brief = home.sign(a, spring, QStringLiteral("--default-sig-expire 1d --armor -b"));
        const auto lasting = verified(early, open);
        VERIFY_OK(lasting);
        QCOMPARE(lasting->signedAt, QDateTime(QDate(2020, 3, 1), QTime(0, 0), QTimeZone::UTC));
        const auto expired = verified(brief, open);
        COMPARE_ERROR(expired, ErrorCode::KeyExpired);
        QCOMPARE(expired.error().detail, QStringLiteral("signature 2020-03-02T00:00:00Z"));
        COMPARE_ERROR(verified(brief, open, tampered()), ErrorCode::SignatureBad);
        COMPARE_ERROR(verified(future, open), ErrorCode::KeyNotYetValid);
        COMPARE_ERROR(verified(future, open, tampered()), ErrorCode::SignatureBad);

        // The same key, which in spring was told to end in summer.
        home.must(QStringLiteral("--quick-set-expire %1 20200701T000000").arg(home.fingerprint(a)),
            QStringLiteral("20200401T000000"));
        const QByteArray ended = home.certificate(a);
        VERIFY_OK(verified(early, ended));
        COMPARE_ERROR(verified(early, ended, tampered()), ErrorCode::SignatureBad);
        const auto afterEnd = verified(late, ended);
        COMPARE_ERROR(afterEnd, ErrorCode::KeyExpired);
        QCOMPARE(afterEnd.error().detail, QStringLiteral("2020-07-01T00:00:00Z"));
        const auto key = home.secretKey(a);
        VERIFY_OK(key);
        QCOMPARE(key->facts.expires, QDateTime(QDate(2020, 7, 1), QTime(0, 0), QTimeZone::UTC));
        const auto unsignedFile = signedWith(key->secret);
        COMPARE_ERROR(unsignedFile, ErrorCode::KeyExpired);
        QCOMPARE(unsignedFile.error().detail, QStringLiteral("2020-07-01T00:00:00Z"));
    }

    void keyFromTheFutureIsNotYetValid() {
        GpgHome home;
        const QString a = QStringLiteral("a");
        const QString later = QStringLiteral("20900101T000000");
        home.makeKey(a, QStringLiteral("ed25519 sign never"), later);
        const QByteArray certificate = home.must(QStringLiteral("--armor --export a"), later);
        const QByteArray signature = home.sign(a, later);
        COMPARE_ERROR(verified(signature, certificate), ErrorCode::KeyNotYetValid);
        COMPARE_ERROR(verified(signature, certificate, tampered()), ErrorCode::SignatureBad);
        const auto key = readPgpSecretKey(home.must(QStringLiteral("--export-secret-keys a"), later));
        VERIFY_OK(key);
        COMPARE_ERROR(signedWith(key->secret), ErrorCode::KeyNotYetValid);
    }

    // A stolen key can date signatures back, and "no reason" may mean just that: then none stands.
    void revokedKeyIsHeldToItsReason_data() {
        QTest::addColumn<QByteArray>("reason"); // as gpg numbers them
        QTest::addColumn<bool>("earlierStand");
        QTest::newRow("none") << QByteArray("0") << false;
        QTest::newRow("compromised") << QByteArray("1") << false;
        QTest::newRow("superseded") << QByteArray("2") << true;
        QTest::newRow("retired") << QByteArray("3") << true;
    }
    void revokedKeyIsHeldToItsReason() {
        QFETCH(QByteArray, reason);
        QFETCH(bool, earlierStand);
        GpgHome home;
        const QString a = QStringLiteral("a");
        home.makeKey(a, QStringLiteral("ed25519 sign never"), spring);
        const QByteArray early = home.sign(a, spring);
        const QByteArray late = home.sign(a, autumn);
        const Outcome revocation = home.program(QStringLiteral("gpg"),
            {QStringLiteral("--no-tty"), QStringLiteral("--faked-system-time"), summer + u'!',
                QStringLiteral("--command-fd"), QStringLiteral("0"), QStringLiteral("--gen-revoke"), a},
            "y\n" + reason + "\n\ny\n");
        QVERIFY2(revocation.exit == 0, revocation.errors.constData());
        home.must(QStringLiteral("--import"), {}, revocation.output);
        const auto before = verified(early, home.certificate(a));
        if (earlierStand)
            VERIFY_OK(before);
        else
            COMPARE_ERROR(before, ErrorCode::KeyExpired);
        const auto after = verified(late, home.certificate(a));
        COMPARE_ERROR(after, ErrorCode::KeyExpired);
        QCOMPARE(after.error().detail, QStringLiteral("revoked 2020-07-01T00:00:00Z"));
        const auto key = home.secretKey(a);
        VERIFY_OK(key);
        COMPARE_ERROR(signedWith(key->secret), ErrorCode::KeyExpired);
    }

    // SHA-1 can be made to collide: what it vouches for, the key's owner may never have said.
    void keyThatOnlyShaOneVouchesForIsNotTaken() {
        GpgHome home;
        home.must(QStringLiteral("--pinentry-mode loopback --passphrase-fd 0 --cert-digest-algo SHA1 "
                                 "--quick-gen-key a rsa2048 sign never"));
        COMPARE_ERROR(
            verified(home.sign(QStringLiteral("a")), home.certificate(QStringLiteral("a"))), ErrorCode::KeyUsage);
    }

    // --- gpg-agent ---

    void agentListsKeysThatSign() {
        const auto home = agentHome();
        OperationContext context;
        const auto none = listGpgAgentKeys(context);
        VERIFY_OK(none);
        QVERIFY(none->isEmpty());
        home->makeKey(QStringLiteral("a"));
        home->makeKey(QStringLiteral("expired"), QStringLiteral("ed25519 sign 1m"), spring);
        home->makeKey(QStringLiteral("certifies"), QStringLiteral("ed25519 cert never"));
        home->must(QStringLiteral("--import ") + vectorPath(QStringLiteral("pgp/ed25519.asc"))); // public alone
        const auto keys = listGpgAgentKeys(context);
        VERIFY_OK(keys);
        QCOMPARE(keys->size(), 1);
        const Identity &key = keys->first();
        QCOMPARE(key.fingerprint, home->fingerprint(QStringLiteral("a")));
        QCOMPARE(key.locator, key.fingerprint);
        QCOMPARE(key.place, KeyPlace::GpgAgent);
        QCOMPARE(key.keyType, QStringLiteral("Ed25519"));
        QCOMPARE(key.holder, QStringLiteral("a"));
        const auto read = readPgpCertificates(key.publicPart);
        VERIFY_OK(read);
        QCOMPARE(read->first().fingerprint, key.fingerprint);
        const auto expired = signedByAgent(home->fingerprint(QStringLiteral("expired")));
        COMPARE_ERROR(expired, ErrorCode::KeyExpired);
        QVERIFY(expired.error().detail.startsWith(QLatin1StringView("2020-03-31T")));
        COMPARE_ERROR(signedByAgent(home->fingerprint(QStringLiteral("certifies"))), ErrorCode::KeyUsage);
        COMPARE_ERROR(signedByAgent(QString(40, u'0')), ErrorCode::IdentityNotFound);
        COMPARE_ERROR(
            signWithGpgAgent(key.fingerprint, home->path(QStringLiteral("missing")), context), ErrorCode::FileNotFound);
    }

    void agentSigns() {
        const auto home = agentHome();
        home->makeKey(QStringLiteral("a"));
        const auto signature = signedByAgent(home->fingerprint(QStringLiteral("a")));
        VERIFY_OK(signature);
        QVERIFY(signature->startsWith("-----BEGIN PGP SIGNATURE-----\n") && !signature->contains('\r'));
        const auto facts = verified(*signature, home->certificate(QStringLiteral("a")));
        VERIFY_OK(facts);
        QCOMPARE(facts->fingerprint, home->fingerprint(QStringLiteral("a")));
        COMPARE_ERROR(
            verified(*signature, home->certificate(QStringLiteral("a")), tampered()), ErrorCode::SignatureBad);
    }

    void agentAsksForThePassphrase_data() {
        QTest::addColumn<QByteArray>("pinentry");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("given") << QByteArray("echo D secret; echo OK") << ErrorCode::Internal; // good
        QTest::newRow("wrong") << QByteArray("echo D wrong; echo OK") << ErrorCode::AgentFailed;
        QTest::newRow("cancelled") << QByteArray("echo ERR 83886179 cancelled") << ErrorCode::Cancelled;
        QTest::newRow("no pinentry") << QByteArray("exit 1") << ErrorCode::AgentFailed;
    }
    void agentAsksForThePassphrase() {
        QFETCH(QByteArray, pinentry);
        QFETCH(ErrorCode, error);
        const auto home = agentHome();
        setPinentry(*home, "exit 1");
        home->makeKey(QStringLiteral("a"), QStringLiteral("ed25519 sign never"), {}, "secret");
        setPinentry(*home, pinentry);
        const auto signature = signedByAgent(home->fingerprint(QStringLiteral("a")));
        if (error == ErrorCode::Internal) {
            VERIFY_OK(signature);
            VERIFY_OK(verified(*signature, home->certificate(QStringLiteral("a"))));
        } else {
            COMPARE_ERROR(signature, error);
            QCOMPARE(signature.error().detail.isEmpty(), error == ErrorCode::Cancelled);
        }
    }

    void stopEndsTheAgentsWork_data() {
        QTest::addColumn<bool>("inPinentry");
        QTest::newRow("mid-file") << false;
        QTest::newRow("while pinentry is open") << true;
    }
    void stopEndsTheAgentsWork() {
        QFETCH(bool, inPinentry);
        const auto home = agentHome();
        const QString asked = home->path(QStringLiteral("asked"));
        setPinentry(*home, "exit 1");
        home->makeKey(QStringLiteral("a"), QStringLiteral("ed25519 sign never"), {}, "secret");
        setPinentry(
            *home, "touch " + asked.toUtf8() + "; while [ -e " + asked.toUtf8() + " ]; do sleep 0.1; done; exit");
        const QString file = home->path(QStringLiteral("large"));
        write(file, QByteArray(8 << 20, 'x'));
        std::stop_source stop;
        qint64 seen = 0;
        OperationContext context(stop.get_token(), [&](const Progress &progress) {
            seen = progress.done;
            if (!inPinentry)
                stop.request_stop();
        });
        std::jthread watcher([&](const std::stop_token &ended) {
            while (inPinentry && !ended.stop_requested() && !QFile::exists(asked))
                std::this_thread::sleep_for(std::chrono::milliseconds(10));
            if (inPinentry)
                stop.request_stop();
        });
        COMPARE_ERROR(signWithGpgAgent(home->fingerprint(QStringLiteral("a")), file, context), ErrorCode::Cancelled);
        QCOMPARE(QFile::exists(asked), inPinentry);
        QCOMPARE(seen == 8 << 20, inPinentry);
    }
};

QTEST_GUILESS_MAIN(TestPgpTools)
#include "tst_pgptools.moc"
