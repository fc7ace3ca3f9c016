// Proves the keys page against a real gnome-keyring, pressing what people press: what is made in the window is an item
// of the keyring and signs after a restart; a keychain that is absent or locked is said in time and loses nothing; what
// is deleted in the window is gone from the keyring. tests/gui/keysessions runs each part in a session of its own.
#include "core/signing/keychain.h"
#include "keysstage.h"
#include "ui/models/identitymodel.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr std::chrono::milliseconds shortLimit{1500}; // of one question; nobody sits here to type a password

// As gnome-keyring tells it.
int itemsInKeyring() {
    QProcess search;
    search.start(QStringLiteral("secret-tool"),
        {QStringLiteral("search"), QStringLiteral("--all"), QStringLiteral("server"),
            QStringLiteral("waybill/signing")});
    if (!search.waitForFinished(patience))
        return -1;
    return static_cast<int>((search.readAllStandardOutput() + search.readAllStandardError()).count("attribute.user"));
}

struct KeychainStage {
    Keychain keychain{QStringLiteral("waybill/signing"), shortLimit};
    KeysStage stage{keychain, qEnvironmentVariable("WAYBILL_KEYSESSION")};
};

} // namespace

class KeySessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // By hand it would meet the keyring of whoever runs it.
    void initTestCase() { QVERIFY2(qEnvironmentVariableIsSet("WAYBILL_KEYSESSION"), "run tests/gui/keysessions"); }

    void withoutAKeychain();
    void aKeyIsMadeAndKept();
    void lockedLosesNothing();
    void deletedMeansGone();
};

void KeySessionTest::withoutAKeychain() {
    KeychainStage keychain;
    KeysStage &stage = keychain.stage;
    QCOMPARE(stage.label("keychainTitle"), QStringLiteral("No keychain service runs in this session"));
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("No keychain service runs in this session"));
    QVERIFY(stage.formIsOpen());
    QVERIFY(stage.press("Cancel"));
    QVERIFY(stage.keys->identities().isEmpty());
    QVERIFY(QDir(stage.path("identities")).isEmpty());
    QVERIFY(stage.press("Use a key file for this session…"));
    QVERIFY(stage.type("Key file", vectorPath("cosign/cosign.key")));
    QVERIFY(stage.type("Passphrase of the file", QStringLiteral("waybill")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.sign(QStringLiteral("cosign")), QStringLiteral("good"));
}

void KeySessionTest::aKeyIsMadeAndKept() {
    KeychainStage keychain;
    KeysStage &stage = keychain.stage;
    QVERIFY2(
        stage.label("keychainTitle").contains(QStringLiteral("It is open.")), qPrintable(stage.label("keychainTitle")));
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.type("Passphrase", QStringLiteral("canary-4711")));
    QVERIFY(stage.type("The same again", QStringLiteral("canary-4711")));
    QVERIFY(stage.press("Remember the passphrase in the keychain"));
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Release key"));
    QCOMPARE(itemsInKeyring(), 4); // the key and its passphrase, each with an index
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("good"));
    stage.restart();
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("remembered"));
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("good"));
    // What was typed is in no file of ours.
    QDirIterator files(
        qEnvironmentVariable("WAYBILL_KEYSESSION"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    for (; files.hasNext(); ++read)
        QVERIFY(!bytesOf(files.next()).contains("canary-4711"));
    QVERIFY(read >= 2);
    // The ring may go while the keychain is at work, wherever it is then: a key is there as a whole, or not at all.
    for (int waited = 0; waited < 60; waited += 5) {
        stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("Key %1").arg(waited), {}, {}, {}}, false);
        QTest::qWait(waited);
        stage.restart();
        const auto kept = static_cast<int>(stage.keys->identities().size());
        QCOMPARE(itemsInKeyring(), 4 + 2 * (kept - 1));
    }
}

void KeySessionTest::lockedLosesNothing() {
    KeychainStage keychain;
    KeysStage &stage = keychain.stage;
    QCOMPARE(stage.label("keychainTitle"), QStringLiteral("The keychain is locked"));
    QVERIFY(stage.button(QStringLiteral("Use a key file for this session…")));
    const qsizetype before = stage.keys->identities().size();
    QVERIFY(before >= 1);
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("keychain-locked"));
    stage.table()->setCurrentIndex(stage.table()->model()->index(0, 0));
    QVERIFY(stage.press("Delete…"));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain is locked"));
    QVERIFY(stage.press("Cancel"));
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.type("Name of the key", QStringLiteral("Third")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain is locked"));
    QCOMPARE(stage.keys->identities().size(), before);
}

void KeySessionTest::deletedMeansGone() {
    KeychainStage keychain;
    KeysStage &stage = keychain.stage;
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("good"));
    while (stage.table()->model()->rowCount() > 0) {
        QVERIFY(stage.press("Delete…"));
        QVERIFY(stage.submit());
        QVERIFY2(!stage.formIsOpen(), qPrintable(stage.label("errorTitle")));
    }
    QCOMPARE(itemsInKeyring(), 0);
    // A deletion that was stopped, wherever it was then, is done again: nothing is left that no list shows.
    for (qint64 waited = 0; waited < 12'000; waited += 300) { // microseconds
        stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("Key"), {}, {}, {}}, false);
        QVERIFY(stage.settled());
        const QString id = stage.keys->identities().first().id;
        stage.keys->remove(id);
        QElapsedTimer clock;
        clock.start();
        while (clock.nsecsElapsed() < waited * 1000)
            QCoreApplication::processEvents();
        stage.keys->cancel();
        QVERIFY(stage.settled());
        if (stage.keys->identity(id))
            stage.keys->remove(id);
        QVERIFY(stage.settled());
        QVERIFY(stage.keys->identities().isEmpty());
        QCOMPARE(itemsInKeyring(), 0);
    }
    stage.restart();
    QVERIFY(stage.label("noKeys").contains(QStringLiteral("no key yet")));
}

QTEST_MAIN(KeySessionTest)
#include "tst_keysession.moc"
