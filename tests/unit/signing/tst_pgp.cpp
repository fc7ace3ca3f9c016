// Proves that OpenPGP keys are read, made and exported, and that detached signatures are made and judged as
// core/signing/pgp.h says, against keys and signatures by GnuPG 2.4 (tests/vectors; every passphrase is "waybill").
#include "core/signing/pgp.h"
#include "tests/support/places/places.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <unistd.h>

using namespace waybill;

namespace {

QString vectorPath(const QString &name) {
    return inSources("tests/vectors/") + name;
}

QByteArray contentOf(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}

QByteArray vectorOf(const QString &name) {
    return contentOf(vectorPath(name));
}

SecretBytes secretOf(QByteArrayView text) {
    return SecretBytes::copyOf(text);
}

// The packets inside armor.
QByteArray dearmored(const QByteArray &armor) {
    const qsizetype start = armor.indexOf("\n\n") + 2;
    return QByteArray::fromBase64(armor.sliced(start, armor.lastIndexOf("\n=") - start));
}

// The number of a version 4 signature's hash (RFC 4880 9.4).
int hashOf(const QByteArray &armored) {
    const QByteArray packet = dearmored(armored);
    return packet.at(packet.indexOf(QByteArrayView("\x04\x00", 2)) + 3);
}

QString bundle() {
    return vectorPath(QStringLiteral("bundle.tar.zst"));
}

QString tampered() {
    return vectorPath(QStringLiteral("tampered.tar.zst"));
}

Result<PgpSignatureFacts> verified(const QByteArray &signature, const QString &file, const QByteArray &certificate) {
    OperationContext context;
    return verifyPgp(signature, file, {certificate}, context);
}

Result<QByteArray> signedWith(
    const SecretBytes &secret, const SecretBytes &passphrase, const QString &file = bundle()) {
    OperationContext context;
    return signPgp(secret, passphrase, file, context);
}

} // namespace

class TestPgp : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    // Larger than all buffers between the file and the hash.
    QString largeFile() const {
        const QString path = m_folder.filePath(QStringLiteral("large"));
        QFile file(path);
        if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(8 << 20, 'x')) < 0))
            qFatal("no large file");
        return path;
    }

    static void keyRows() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("keyType");
        QTest::addColumn<QString>("fingerprint");
        QTest::addColumn<QString>("holder");
        QTest::newRow("Ed25519") << QStringLiteral("pgp/ed25519") << QStringLiteral("Ed25519")
                                 << QStringLiteral("56c0c303bd412a80ca3639155531d50a43814085")
                                 << QStringLiteral("Ed Vector <ed@example.com>");
        QTest::newRow("RSA 4096") << QStringLiteral("pgp/rsa4096") << QStringLiteral("RSA 4096")
                                  << QStringLiteral("263c1d0ca292c6be3ae99e0bc817bf8cdb1bbce2")
                                  << QStringLiteral("Rsa Vector <rsa@example.com>");
    }

private Q_SLOTS:
    void signaturesOfGnupgVerify_data() { keyRows(); }
    void signaturesOfGnupgVerify() {
        QFETCH(QString, name);
        QFETCH(QString, keyType);
        QFETCH(QString, fingerprint);
        QFETCH(QString, holder);
        const QByteArray certificate = vectorOf(name + QStringLiteral(".asc"));
        const auto facts = verified(vectorOf(name + QStringLiteral(".SIGNATURE")), bundle(), certificate);
        VERIFY_OK(facts);
        QCOMPARE(facts->fingerprint, fingerprint);
        QCOMPARE(facts->keyType, keyType);
        QCOMPARE(facts->holder, holder);
        QCOMPARE(facts->signedAt.date().year(), 2026);
        QVERIFY(!facts->expires.isValid());
        const auto again = readPgpCertificates(facts->certificate);
        VERIFY_OK(again);
        QCOMPARE(again->first().fingerprint, fingerprint);
    }

    void oneChangedByteIsBad_data() { keyRows(); }
    void oneChangedByteIsBad() {
        QFETCH(QString, name);
        const auto facts = verified(
            vectorOf(name + QStringLiteral(".SIGNATURE")), tampered(), vectorOf(name + QStringLiteral(".asc")));
        COMPARE_ERROR(facts, ErrorCode::SignatureBad);
    }

    void signerWithoutCertificateIsNamed() {
        const auto facts = verified(
            vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")), bundle(), vectorOf(QStringLiteral("pgp/rsa4096.asc")));
        COMPARE_ERROR(facts, ErrorCode::SignerUnknown);
        QCOMPARE(facts.error().detail, QStringLiteral("56c0c303bd412a80ca3639155531d50a43814085"));
        OperationContext context;
        COMPARE_ERROR(verifyPgp(vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")), bundle(), {}, context),
            ErrorCode::SignerUnknown);
    }

    void unreadableCertificatesServeNobody() {
        OperationContext context;
        const QList<QByteArray> certificates{"no certificate", {}, vectorOf(QStringLiteral("pgp/rsa4096.asc")),
            dearmored(vectorOf(QStringLiteral("pgp/ed25519.asc")))};
        VERIFY_OK(verifyPgp(vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")), bundle(), certificates, context));
    }

    void signatureTextIsReadAsPeoplePasteIt_data() {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray text = vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE"));
        QTest::newRow("CRLF") << QByteArray(text).replace("\n", "\r\n");
        QTest::newRow("blank lines before") << "\n \r\n" + text;
        QTest::newRow("spaces at line ends") << QByteArray(text).replace("\n", " \t\n");
        QTest::newRow("no last line end") << text.trimmed();
        QTest::newRow("blank lines after") << text + "\r\n\n";
        QTest::newRow("binary") << dearmored(text);
    }
    void signatureTextIsReadAsPeoplePasteIt() {
        QFETCH(QByteArray, signature);
        VERIFY_OK(verified(signature, bundle(), vectorOf(QStringLiteral("pgp/ed25519.asc"))));
    }

    void signaturesThatProveNothingAreRefused_data() {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray text = vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE"));
        const QByteArray packet = dearmored(text);
        QTest::newRow("two packets") << packet + packet;
        QTest::newRow("two armored blocks") << text + text;
        QTest::newRow("literal data") << QByteArray("\xcb\x0b"
                                                    "b\0\0\0\0\0hello",
            13);
        QTest::newRow("content behind") << packet
                + QByteArray("\xcb\x0b"
                             "b\0\0\0\0\0hello",
                    13);
        QTest::newRow("cleartext") << "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nhello\n" + text;
        QTest::newRow("message") << QByteArray(text).replace("PGP SIGNATURE", "PGP MESSAGE");
        QByteArray text1 = packet;
        text1[3] = 1;
        QTest::newRow("text signature") << text1;
        QByteArray weak = packet;
        weak[5] = 2;
        QTest::newRow("SHA-1") << weak;
        weak[5] = 1;
        QTest::newRow("MD5") << weak;
    }
    void signaturesThatProveNothingAreRefused() {
        QFETCH(QByteArray, signature);
        COMPARE_ERROR(
            verified(signature, bundle(), vectorOf(QStringLiteral("pgp/ed25519.asc"))), ErrorCode::SignatureRefused);
    }

    void garbageIsUnreadable_data() {
        QTest::addColumn<QByteArray>("signature");
        const QByteArray text = vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE"));
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blank") << QByteArray("\n\n");
        QTest::newRow("words") << QByteArray("no signature at all");
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("ones") << QByteArray(1000, '\xff');
        QTest::newRow("armor alone") << QByteArray("-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----\n");
        QTest::newRow("armor's start alone") << QByteArray("-----BEGIN PGP SIGNATURE-----");
        QTest::newRow("a certificate") << vectorOf(QStringLiteral("pgp/ed25519.asc"));
        QTest::newRow("a binary certificate") << dearmored(vectorOf(QStringLiteral("pgp/ed25519.asc")));
        QTest::newRow("bytes behind") << dearmored(text) + "x";
        QTest::newRow("too long") << "-----BEGIN PGP SIGNATURE-----\n\n" + QByteArray(1 << 20, 'A');
        QByteArray version = dearmored(text);
        version[2] = 9;
        QTest::newRow("unknown version") << version;
    }
    void garbageIsUnreadable() {
        QFETCH(QByteArray, signature);
        COMPARE_ERROR(
            verified(signature, bundle(), vectorOf(QStringLiteral("pgp/ed25519.asc"))), ErrorCode::SignatureUnreadable);
    }

    // Ends without a crash for every cut and every changed byte, and never finds one of them good over other bytes.
    void cutAndChangedSignaturesAreNeverGood() {
        const QByteArray certificate = vectorOf(QStringLiteral("pgp/ed25519.asc"));
        const QByteArray packet = dearmored(vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")));
        for (qsizetype size = 0; size < packet.size(); ++size)
            COMPARE_ERROR(verified(packet.first(size), bundle(), certificate), ErrorCode::SignatureUnreadable);
        for (qsizetype at = 0; at < packet.size(); ++at) {
            QByteArray changed = packet;
            changed[at] = static_cast<char>(changed[at] ^ 0x41);
            QVERIFY2(!verified(changed, tampered(), certificate), qPrintable(QString::number(at)));
        }
    }

    void vectorKeysSign_data() { keyRows(); }
    void vectorKeysSign() {
        QFETCH(QString, name);
        QFETCH(QString, keyType);
        QFETCH(QString, fingerprint);
        QFETCH(QString, holder);
        const QByteArray armored = vectorOf(name + QStringLiteral("-secret.asc"));
        for (const QByteArray &form : {armored, QByteArray("\n" + armored).replace("\n", "\r\n"), dearmored(armored)}) {
            const auto key = readPgpSecretKey(form);
            VERIFY_OK(key);
            QCOMPARE(key->facts.algorithm, SigningAlgorithm::Pgp);
            QCOMPARE(key->facts.keyType, keyType);
            QCOMPARE(key->facts.fingerprint, fingerprint);
            QCOMPARE(key->facts.holder, holder);
            QVERIFY(key->facts.needsPassphrase);
            QVERIFY(key->facts.created.isValid());
            QVERIFY(!key->facts.expires.isValid());
            QVERIFY(key->facts.publicPart.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n"));
            QVERIFY(!key->facts.publicPart.contains('\r'));
            QVERIFY(!key->secret.view().startsWith("-----"));
            COMPARE_ERROR(signedWith(key->secret, secretOf("")), ErrorCode::PassphraseNeeded);
            COMPARE_ERROR(signedWith(key->secret, secretOf("Waybill")), ErrorCode::PassphraseWrong);
            COMPARE_ERROR(signedWith(key->secret, secretOf(QByteArray(300, 'x'))), ErrorCode::PassphraseWrong);
            const auto signature = signedWith(key->secret, secretOf("waybill"));
            VERIFY_OK(signature);
            QVERIFY(signature->startsWith("-----BEGIN PGP SIGNATURE-----\n"));
            QVERIFY(!signature->contains('\r'));
            QCOMPARE(hashOf(*signature), 10); // SHA-512
            VERIFY_OK(verified(*signature, bundle(), vectorOf(name + QStringLiteral(".asc"))));
            COMPARE_ERROR(verified(*signature, tampered(), key->facts.publicPart), ErrorCode::SignatureBad);
        }
    }

    void bytesWithoutOneSecretKeyAreRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("error");
        const QByteArray secret = vectorOf(QStringLiteral("pgp/ed25519-secret.asc"));
        const QByteArray other = vectorOf(QStringLiteral("pgp/rsa4096-secret.asc"));
        QTest::newRow("nothing") << QByteArray() << ErrorCode::KeyUnreadable;
        QTest::newRow("words") << QByteArray("no key") << ErrorCode::KeyUnreadable;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << ErrorCode::KeyUnreadable;
        QTest::newRow("cut") << secret.first(secret.size() / 4) << ErrorCode::KeyUnreadable;
        QTest::newRow("a signature") << vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")) << ErrorCode::KeyUnreadable;
        QTest::newRow("public") << vectorOf(QStringLiteral("pgp/ed25519.asc")) << ErrorCode::KeyUnsupported;
        QTest::newRow("two keys") << dearmored(secret) + dearmored(other) << ErrorCode::KeyUnsupported;
        QTest::newRow("two armored keys") << secret + other << ErrorCode::KeyUnsupported;
    }
    void bytesWithoutOneSecretKeyAreRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, error);
        COMPARE_ERROR(readPgpSecretKey(bytes), error);
    }

    void createdKeySigns_data() {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("without a passphrase") << QByteArray();
        QTest::newRow("with one") << QByteArray("a long passphrase, with ü");
        QTest::newRow("with the longest") << QByteArray(255, 'x');
    }
    void createdKeySigns() {
        QFETCH(QByteArray, passphrase);
        const QDateTime expires = QDateTime::currentDateTimeUtc().addYears(2);
        const SecretBytes given = SecretBytes::copyOf(passphrase);
        const auto key = createPgpKey(QStringLiteral("Jürgen <j@example.com>"), expires, given);
        VERIFY_OK(key);
        QCOMPARE(key->facts.keyType, QStringLiteral("Ed25519"));
        QCOMPARE(key->facts.holder, QStringLiteral("Jürgen <j@example.com>"));
        QCOMPARE(key->facts.fingerprint.size(), 40);
        QCOMPARE(key->facts.needsPassphrase, !passphrase.isEmpty());
        QVERIFY(qAbs(key->facts.expires.secsTo(expires)) < 60);
        const auto again = readPgpSecretKey(key->secret.view());
        VERIFY_OK(again);
        QCOMPARE(again->facts, key->facts);
        const auto signature = signedWith(key->secret, given);
        VERIFY_OK(signature);
        const auto facts = verified(*signature, bundle(), key->facts.publicPart);
        VERIFY_OK(facts);
        QCOMPARE(facts->fingerprint, key->facts.fingerprint);
        COMPARE_ERROR(verified(*signature, tampered(), key->facts.publicPart), ErrorCode::SignatureBad);
        if (!passphrase.isEmpty())
            COMPARE_ERROR(signedWith(key->secret, secretOf("another")), ErrorCode::PassphraseWrong);
    }

    void keysThatCannotBeAreNotMade() {
        const QString name = QStringLiteral("a");
        COMPARE_ERROR(createPgpKey({}, {}, {}), ErrorCode::KeyUnsupported);
        COMPARE_ERROR(createPgpKey(QString(128, u'a'), {}, {}), ErrorCode::KeyUnsupported);
        COMPARE_ERROR(createPgpKey(name, QDateTime::currentDateTimeUtc().addDays(-1), {}), ErrorCode::KeyExpired);
        COMPARE_ERROR(createPgpKey(name, QDateTime::currentDateTimeUtc().addYears(300), {}), ErrorCode::KeyUnsupported);
        COMPARE_ERROR(createPgpKey(name, {}, secretOf(QByteArray(256, 'x'))), ErrorCode::PassphraseWrong);
        COMPARE_ERROR(createPgpKey(name, {}, SecretBytes(3)), ErrorCode::PassphraseWrong);
        const auto longest = createPgpKey(QString(127, u'a'), {}, {});
        VERIFY_OK(longest);
        QVERIFY(!longest->facts.expires.isValid());
    }

    void exportIsProtectedAnew() {
        const auto key = readPgpSecretKey(vectorOf(QStringLiteral("pgp/rsa4096-secret.asc")));
        VERIFY_OK(key);
        COMPARE_ERROR(exportPgpSecretKey(key->secret, {}, secretOf("new")), ErrorCode::PassphraseNeeded);
        COMPARE_ERROR(exportPgpSecretKey(key->secret, secretOf("x"), secretOf("new")), ErrorCode::PassphraseWrong);
        const auto exported = exportPgpSecretKey(key->secret, secretOf("waybill"), secretOf("new"));
        VERIFY_OK(exported);
        QVERIFY(exported->view().startsWith("-----BEGIN PGP PRIVATE KEY BLOCK-----\n"));
        QVERIFY(!exported->view().contains('\r'));
        const auto again = readPgpSecretKey(exported->view());
        VERIFY_OK(again);
        QCOMPARE(again->facts, key->facts);
        COMPARE_ERROR(signedWith(again->secret, secretOf("waybill")), ErrorCode::PassphraseWrong);
        VERIFY_OK(signedWith(again->secret, secretOf("new")));
        const auto bare = exportPgpSecretKey(again->secret, secretOf("new"), {});
        VERIFY_OK(bare);
        const auto open = readPgpSecretKey(bare->view());
        VERIFY_OK(open);
        QVERIFY(!open->facts.needsPassphrase);
        VERIFY_OK(signedWith(open->secret, {}));
        const auto closed = exportPgpSecretKey(open->secret, {}, secretOf("third"));
        VERIFY_OK(closed);
        COMPARE_ERROR(signedWith(*closed, {}), ErrorCode::PassphraseNeeded);
        COMPARE_ERROR(exportPgpSecretKey(secretOf("no key"), {}, {}), ErrorCode::KeyUnreadable);
    }

    void keyringsAreRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray first = vectorOf(QStringLiteral("pgp/rsa4096.asc"));
        const QByteArray second = vectorOf(QStringLiteral("pgp/ed25519.asc"));
        QTest::newRow("binary") << dearmored(first) + dearmored(second);
        QTest::newRow("armored blocks") << first + second;
        QTest::newRow("armored blocks, CRLF") << QByteArray(first + second).replace("\n", "\r\n");
    }
    void keyringsAreRead() {
        QFETCH(QByteArray, bytes);
        const auto keys = readPgpCertificates(bytes);
        VERIFY_OK(keys);
        QCOMPARE(keys->size(), 2);
        QCOMPARE(keys->at(0).keyType, QStringLiteral("RSA 4096"));
        QCOMPARE(keys->at(1).keyType, QStringLiteral("Ed25519"));
        QCOMPARE(keys->at(1).fingerprint, QStringLiteral("56c0c303bd412a80ca3639155531d50a43814085"));
        QVERIFY(keys->at(1).publicPart.startsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n"));
    }

    void otherBytesAreNoKeyring() {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("no keyring"), QByteArray(1000, '\xff'),
                 vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE"))})
            COMPARE_ERROR(readPgpCertificates(bytes), ErrorCode::TrustUnreadable);
    }

    void progressReachesTheEnd() {
        const auto key = createPgpKey(QStringLiteral("a"), {}, {});
        VERIFY_OK(key);
        QList<Progress> reports;
        OperationContext context({}, [&](const Progress &progress) { reports.append(progress); });
        const auto signature = signPgp(key->secret, {}, largeFile(), context);
        VERIFY_OK(signature);
        QVERIFY(reports.size() >= 8);
        QCOMPARE(reports.last(), (Progress{Stage::Signing, 8 << 20, 8 << 20}));
        reports.clear();
        VERIFY_OK(verifyPgp(*signature, largeFile(), {key->facts.publicPart}, context));
        QVERIFY(reports.size() >= 8);
        QCOMPARE(reports.last(), (Progress{Stage::Verifying, 8 << 20, 8 << 20}));
    }

    void stopEndsItMidFile() {
        const auto key = createPgpKey(QStringLiteral("a"), {}, {});
        VERIFY_OK(key);
        const auto signature = signedWith(key->secret, {}, largeFile());
        VERIFY_OK(signature);
        qint64 seen = 0;
        const auto stopped = [&](auto step) {
            std::stop_source stop;
            OperationContext context(stop.get_token(), [&](const Progress &progress) {
                seen = progress.done;
                stop.request_stop();
            });
            return errorNameOf(step(context));
        };
        QCOMPARE(stopped([&](OperationContext &context) { return signPgp(key->secret, {}, largeFile(), context); }),
            errorName(ErrorCode::Cancelled));
        QVERIFY(seen > 0 && seen < 4 << 20);
        QCOMPARE(stopped([&](OperationContext &context) {
            return verifyPgp(*signature, largeFile(), {key->facts.publicPart}, context);
        }),
            errorName(ErrorCode::Cancelled));
        QVERIFY(seen > 0 && seen < 4 << 20);
    }

    void filesThatCannotBeReadAreNamed() {
        const auto key = createPgpKey(QStringLiteral("a"), {}, {});
        VERIFY_OK(key);
        const QString missing = m_folder.filePath(QStringLiteral("missing"));
        const QByteArray signature = vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE"));
        const QByteArray certificate = vectorOf(QStringLiteral("pgp/ed25519.asc"));
        const auto unsignedFile = signedWith(key->secret, {}, missing);
        COMPARE_ERROR(unsignedFile, ErrorCode::FileNotFound);
        QCOMPARE(unsignedFile.error().subject, missing);
        COMPARE_ERROR(signedWith(key->secret, {}, m_folder.path()), ErrorCode::FileUnreadable);
        COMPARE_ERROR(verified(signature, missing, certificate), ErrorCode::FileNotFound);
        COMPARE_ERROR(verified(signature, m_folder.path(), certificate), ErrorCode::FileUnreadable);
    }

    // rnp as Debian builds it likes to say on stderr what it could not parse.
    void nothingReachesStderr() {
        const std::unique_ptr<std::FILE, int (*)(std::FILE *)> caught(std::tmpfile(), &std::fclose);
        if (!caught)
            QFAIL("no temporary file");
        std::fflush(stderr);
        const int before = dup(STDERR_FILENO);
        dup2(fileno(caught.get()), STDERR_FILENO);
        const bool good = verified("garbage", bundle(), "garbage")
            || verified(QByteArray(100, '\x88'), bundle(), QByteArray(100, '\x99'))
            || verified(vectorOf(QStringLiteral("pgp/ed25519.SIGNATURE")), tampered(),
                vectorOf(QStringLiteral("pgp/ed25519.asc")))
            || readPgpSecretKey("-----BEGIN PGP PRIVATE KEY BLOCK-----\nabc");
        std::fflush(stderr);
        dup2(before, STDERR_FILENO);
        close(before);
        QVERIFY(!good);
        QCOMPARE(std::fseek(caught.get(), 0, SEEK_END), 0);
        QCOMPARE(std::ftell(caught.get()), 0L);
    }
};

QTEST_GUILESS_MAIN(TestPgp)
#include "tst_pgp.moc"
