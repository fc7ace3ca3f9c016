// Proves the keychain against a real gnome-keyring in throw-away sessions: what is put in comes out, after a restart
// and in parts; and a keychain that is absent, locked, dying or tampered with is named in time, and loses nothing.
#include "core/signing/privatekey.h"
#include "tests/support/keychainsession.h"
#include "tests/support/places/places.h"
#include "tests/support/toolbench.h"

#include <QDirIterator>
#include <QTest>

using namespace waybill;

namespace {

// For a failed check; lives until the next one.
const char *said(const ToolResult &result) {
    static QByteArray text;
    text = "exit " + QByteArray::number(result.exit) + "\n" + result.output + "\n" + result.errors;
    return text.constData();
}

} // namespace

class KeychainTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ToolBench> m_bench;

    // A script in a session of its own; the keyrings stay in the folder between sessions.
    ToolResult session(const QString &script) const {
        put(m_bench->path("script"), QByteArray(keychainFunctions) + script.toUtf8() + "\n");
        return m_bench->shell(QStringLiteral("dbus-run-session --config-file=bus.conf -- bash script"));
    }

    void expect(const QString &script, const QByteArray &output) const {
        const ToolResult result = session(script);
        QVERIFY2(result.output == output && result.exit == 0, said(result));
    }

private Q_SLOTS:
    void init() {
        m_bench = std::make_unique<ToolBench>();
        put(m_bench->path("bus.conf"), keychainBus);
        for (const char *variable : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"}) {
            const QString folder = m_bench->path(variable);
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            m_bench->set(variable, folder);
        }
        m_bench->set("PROBE", builtProgram("keychainprobe"));
        m_bench->set("CLI", builtProgram("waybill-cli"));
    }
    void cleanup() { m_bench.reset(); }

    void sizesComeBack_data();
    void sizesComeBack();
    void aNewGenerationReplacesTheOld();
    void fromAnotherThread();
    void survivesARestart();
    void tamperedPartsAreNoticed();
    void lockedIsSaidInTimeAndLosesNothing();
    void noService();
    void aServiceThatDies();
    void cancelled();
    void theWholeLifeOfAnIdentity_data();
    void theWholeLifeOfAnIdentity();
    void noSecretAnywhere();
};

void KeychainTest::sizesComeBack_data() {
    QTest::addColumn<int>("size");
    for (const int size : {1, 1999, 2000, 2001, 4000, 20'000})
        QTest::addRow("%d", size) << size;
}

void KeychainTest::sizesComeBack() {
    QFETCH(int, size);
    // Bytes of every value, zeros among them.
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += static_cast<char>((i * 7) % 256);
    put(m_bench->path("secret"), bytes);
    expect(
        QStringLiteral("unlocked; $PROBE write one 20000 <secret && $PROBE read one 20000 >back && cmp secret back && "
                       "items && $PROBE remove one 20000 && items; $PROBE read one 20000 2>&1; true"),
        QByteArray::number((size + 1999) / 2000 + 1) + "\n0\nidentity-not-found\n");
}

void KeychainTest::aNewGenerationReplacesTheOld() {
    put(m_bench->path("long"), QByteArray(7000, 'a'));
    put(m_bench->path("short"), QByteArray(10, 'b'));
    expect(QStringLiteral("unlocked; $PROBE write one 20000 <long; items; $PROBE write one 20000 <short; items; "
                          "$PROBE read one 20000 | cmp - short; $PROBE write one 20000 </dev/null 2>&1; "
                          "$PROBE read one 20000 | cmp - short"),
        "5\n2\nkeychain-failed\n");
}

void KeychainTest::fromAnotherThread() {
    put(m_bench->path("secret"), QByteArray(3000, 's'));
    expect(
        QStringLiteral("unlocked; $PROBE write one 20000 thread <secret && $PROBE read one 20000 thread | cmp - secret "
                       "&& $PROBE probe x 20000 thread && echo good"),
        "good\n");
}

void KeychainTest::survivesARestart() {
    put(m_bench->path("secret"), QByteArray(5000, 's'));
    expect(QStringLiteral("unlocked; $PROBE write one 20000 <secret && echo written"), "written\n");
    expect(QStringLiteral("unlocked; $PROBE read one 20000 | cmp - secret && echo same"), "same\n");
}

void KeychainTest::tamperedPartsAreNoticed() {
    put(m_bench->path("secret"), QByteArray(3000, 's'));
    const QString write = QStringLiteral("unlocked; $PROBE write one 20000 <secret; ");
    const QString part
        = QStringLiteral("user=$(secret-tool search --all server waybill/signing 2>&1 | sed -n 's/^attribute.user = "
                         "\\(one\\..*\\.1\\)$/\\1/p'); ");
    expect(write + part
            + QStringLiteral("secret-tool clear server waybill/signing user $user; $PROBE read one 20000 2>&1; "
                             "$PROBE write one 20000 <secret && $PROBE read one 20000 | cmp - secret && echo mended"),
        "identity-damaged\nmended\n");
}

void KeychainTest::lockedIsSaidInTimeAndLosesNothing() {
    put(m_bench->path("secret"), QByteArray(3000, 's'));
    put(m_bench->path("other"), QByteArray(3000, 'o'));
    expect(QStringLiteral("unlocked; $PROBE write one 20000 <secret && echo written"), "written\n");
    expect(QStringLiteral("locked; $PROBE probe one 1500 2>&1; $PROBE read one 1500 2>&1; "
                          "$PROBE write one 1500 <other 2>&1; $PROBE remove one 1500 2>&1; true"),
        "keychain-locked\nkeychain-locked\nkeychain-locked\nkeychain-locked\n");
    expect(QStringLiteral("unlocked; $PROBE read one 20000 | cmp - secret && echo same"), "same\n");
}

void KeychainTest::noService() {
    expect(QStringLiteral("$PROBE probe one 20000 2>&1; $PROBE read one 20000 2>&1; "
                          "echo x | $PROBE write one 20000 2>&1; true"),
        "keychain-absent\nkeychain-absent\nkeychain-absent\n");
    const ToolResult noBus = m_bench->shell(
        QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere $PROBE read one 20000 2>&1; true"));
    QCOMPARE(noBus.output, QByteArray("keychain-absent\n"));
}

void KeychainTest::aServiceThatDies() {
    put(m_bench->path("secret"), QByteArray(3000, 's'));
    const ToolResult result = session(QStringLiteral(
        "unlocked; $PROBE write one 20000 <secret; kill -STOP $(owner_pid); ($PROBE read one 20000 2>&1; echo end) & "
        "sleep 0.3; kill -9 $(owner_pid); wait; unlocked; $PROBE read one 20000 | cmp - secret && echo same"));
    QVERIFY2(result.output.endsWith("end\nsame\n"), said(result));
    QVERIFY2(result.output.startsWith("keychain-"), said(result));
}

void KeychainTest::cancelled() {
    put(m_bench->path("secret"), QByteArray(300, 's'));
    expect(QStringLiteral("unlocked; $PROBE write one 20000 <secret; kill -STOP $(owner_pid); "
                          "$PROBE read one 60000 cancel 2>&1; $PROBE read one 700 2>&1; true"),
        "cancelled\nkeychain-slow\n");
}

void KeychainTest::theWholeLifeOfAnIdentity_data() {
    QTest::addColumn<QString>("make");
    QTest::newRow("cosign") << QStringLiteral("create --algorithm cosign --name Release");
    QTest::newRow("x509") << QStringLiteral("create --algorithm x509 --name Release --holder Acme");
    QTest::newRow("pgp") << QStringLiteral("create --algorithm pgp --name Release --holder 'Acme <a@acme.example>'");
    QTest::newRow("pgp RSA 4096, in parts")
        << QStringLiteral("import %1 --name Release").arg(vectorPath("pgp/rsa4096-secret.asc"));
    QTest::newRow("cosign, by cosign")
        << QStringLiteral("import %1 --name Release").arg(vectorPath("cosign/cosign.key"));
    QTest::newRow("PKCS#12") << QStringLiteral("import %1 --name Release").arg(vectorPath("x509/modern.p12"));
}

// Each line is a program of its own: nothing lives on but the keychain and the files.
void KeychainTest::theWholeLifeOfAnIdentity() {
    QFETCH(QString, make);
    m_bench->set("WAYBILL_PASSPHRASE", QStringLiteral("waybill"));
    expect(QStringLiteral("unlocked; $CLI keys %1 >made 2>errors || { cat errors; exit 1; }\n").arg(make)
            + QStringLiteral("test $(items) -ge 2 && echo kept\n"
                             "$CLI keys list | grep -c Release\n"
                             "$CLI sign bundle.tar.zst --identity Release --quiet >signed || exit 1\n"
                             "$CLI verify bundle.tar.zst --identity Release --quiet >/dev/null; echo $?\n"
                             "cp bundle.tar.zst.SIGNATURE tampered.tar.zst.SIGNATURE\n"
                             "$CLI verify tampered.tar.zst --identity Release --quiet >/dev/null 2>&1; echo $?\n"
                             "WAYBILL_PASSPHRASE=wrong $CLI sign bundle.tar.zst --identity Release --quiet >/dev/null "
                             "2>&1; echo $?\n"
                             "$CLI keys delete Release --quiet >/dev/null 2>&1; echo $?\n"
                             "$CLI keys delete Release --yes --quiet; echo $?\n"
                             "items; $CLI keys list"),
        "kept\n1\n0\n8\n10\n2\n0\n0\n");
}

// A canary in the key and in the passphrase: in no file, no output, no argument and no child's environment.
void KeychainTest::noSecretAnywhere() {
    const auto key = createPrivateKey({SigningAlgorithm::Cosign, QStringLiteral("x"), {}, {}, {}});
    VERIFY_OK(key);
    // The private number itself, as it stands in every PKCS#8 of P-256.
    const QByteArray number = key->secret.view().sliced(36, 32).toByteArray();
    const auto file = exportPrivateKey(*key, {}, secret("canary-passphrase-7391"));
    VERIFY_OK(file);
    put(m_bench->path("canary.key"), *file);
    put(m_bench->path("word"), "canary-passphrase-7391\n");
    const ToolResult result = session(QStringLiteral(
        "unlocked; $CLI keys import canary.key --name Canary --passphrase-file word --remember-passphrase --verbose; "
        "$CLI sign bundle.tar.zst --identity Canary --json --verbose & "
        "while kill -0 $! 2>/dev/null; do cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null >>seen; done; wait "
        "$!; "
        "$CLI keys export Canary --json; $CLI verify bundle.tar.zst --identity Canary --json; "
        "$CLI keys import canary.key --name Again --passphrase-file bus.conf"));
    QVERIFY2(result.output.contains("\"trusted\": true"), said(result));
    QFile::remove(m_bench->path("word"));
    QByteArray everything = result.output + result.errors;
    QDirIterator files(m_bench->path("."), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        everything += bytesOf(files.next());
        ++read;
    }
    QVERIFY(read > 8);
    QVERIFY(!bytesOf(m_bench->path("seen")).isEmpty());
    QVERIFY(!everything.contains("canary-passphrase-7391"));
    QVERIFY(!everything.contains(number));
    QVERIFY(!everything.contains(number.toHex()));
    QVERIFY(!everything.contains(number.toBase64().left(40)));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
