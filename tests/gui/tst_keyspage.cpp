// Proves the keys page by pressing what people press: a key is made with what stands there already, imported by drop,
// renamed, exported, certified and deleted; secrets do not stay in fields; errors stand in their place and lose
// nothing; everything has a name and a key. The secrets are kept in memory here; tst_keysession has a real keychain.
#include "keysstage.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/places/places.h"
#include "ui/models/identitymodel.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QProcess>
#include <QRadioButton>
#include <QTimeZone>

#include <cstdlib>

using namespace waybill;
using namespace waybill::ui;

namespace {

struct MemoryStage {
    QTemporaryDir folder;
    MemorySecrets secrets;
    KeysStage stage{secrets, folder.path()};
};

// Answers the file dialog that is open.
bool chooseFile(const QString &file) {
    QFileDialog *dialog = nullptr;
    if (!QTest::qWaitFor(
            [&] {
                dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
                return dialog != nullptr;
            },
            patience))
        return false;
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(file);
    QMetaObject::invokeMethod(dialog, "accept");
    return QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }, patience);
}

void drop(QWidget *page, const QString &file) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &dropped);
}

Verification goodVerification() {
    Verification verification;
    verification.algorithm = SigningAlgorithm::Cosign;
    verification.signer = SignerFacts();
    verification.signer->fingerprint = QString(64, u'a');
    verification.signer->keyFingerprint = verification.signer->fingerprint;
    verification.signer->publicPart = "key";
    return verification;
}

} // namespace

class KeysPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsMadeWithWhatStandsThere();
    void eachKindAsksForWhatItNeeds_data();
    void eachKindAsksForWhatItNeeds();
    void passphrasesAreTypedTwiceAndDoNotStay();
    void aDroppedFileIsImported();
    void anAbsentKeychainOffersAKeyFile();
    void aFailureStandsInItsPlace();
    void passphrasesAreRememberedAndForgotten();
    void filesAreWrittenForOthers();
    void certificatesGoOutAndIn();
    void deletingSaysWhatItMeans();
    void theEndIsSaid();
    void gpgAgentsKeysAreOffered();
    void tokensWantAnAddressWithoutAPin();
    void trustedSignersAreForgotten();
    void theKeyboardIsEnough();
    void everyControlHasANameAndAKeyOfItsOwn();
    void largeFontsFit();
};

void KeysPageTest::aKeyIsMadeWithWhatStandsThere() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    QVERIFY(stage.label("noKeys").contains(QStringLiteral("no key yet")));
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.button(QStringLiteral("cosign"))->isChecked());
    QVERIFY(stage.submit());
    QVERIFY(!stage.formIsOpen());
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Release key"));
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("none"));
    QCOMPARE(stage.cell(0, IdentityModel::Expires), QStringLiteral("never"));
    QCOMPARE(stage.label("identityLabel"), QStringLiteral("Release key"));
    const QString fingerprint = stage.keys->identities().first().fingerprint;
    QCOMPARE(stage.line("Fingerprint")->text().remove(u' '), fingerprint);
    QVERIFY(stage.press("Copy fingerprint"));
    QCOMPARE(QApplication::clipboard()->text(), stage.line("Fingerprint")->text());
    QVERIFY(stage.announced.contains(QStringLiteral("The key Release key was made and is kept in the keychain.")));
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("good"));
    QVERIFY(stage.press("Create…"));
    QCOMPARE(stage.line("Name of the key")->text(), QStringLiteral("Release key 2"));
    QVERIFY(stage.press("Cancel"));
    stage.restart();
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Release key"));
}

void KeysPageTest::eachKindAsksForWhatItNeeds_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("holder");
    QTest::newRow("x509") << QStringLiteral("x509") << QStringLiteral("Acme Release");
    QTest::newRow("pgp") << QStringLiteral("pgp") << QStringLiteral("Acme <release@acme.example>");
}

void KeysPageTest::eachKindAsksForWhatItNeeds() {
    QFETCH(QString, kind);
    QFETCH(QString, holder);
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    QVERIFY(stage.press("Create…"));
    QVERIFY(!stage.line("For whom it signs"));
    QVERIFY(stage.press(qPrintable(kind)));
    QVERIFY(stage.submit());
    QVERIFY(stage.label("formProblem").startsWith(QStringLiteral("Say for whom")));
    const auto *lastDay = stage.visible<QDateEdit>([](const QDateEdit *) { return true; });
    QCOMPARE(lastDay->date(), QDate::currentDate().addYears(2));
    QVERIFY(stage.type("For whom it signs", holder));
    QVERIFY(stage.type("Name of the key", QStringLiteral("Mine")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.keys->identities().size(), 1);
    const Identity identity = stage.keys->identities().first();
    QCOMPARE(algorithmName(identity.algorithm), kind);
    QVERIFY2(identity.holder.contains(holder.section(u' ', 0, 0)), qPrintable(identity.holder));
    // An OpenPGP key counts its seconds from when it is made, which may be one later than when it was asked for.
    const QDateTime end = QDate::currentDate().addYears(2).endOfDay(QTimeZone::UTC);
    QVERIFY2(std::abs(identity.expires.secsTo(end)) < 60, qPrintable(identity.expires.toString(Qt::ISODate)));
    QCOMPARE(stage.sign(QStringLiteral("Mine")), QStringLiteral("good"));
}

void KeysPageTest::passphrasesAreTypedTwiceAndDoNotStay() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    QVERIFY(stage.press("Create…"));
    auto *remember = stage.visible<QCheckBox>([](const QCheckBox *) { return true; });
    QVERIFY(!remember->isEnabled());
    QVERIFY(stage.type("Passphrase", QStringLiteral("one")));
    QVERIFY(remember->isEnabled());
    QVERIFY(stage.type("The same again", QStringLiteral("two")));
    QVERIFY(stage.submit());
    QVERIFY(stage.label("formProblem").startsWith(QStringLiteral("The two passphrases differ")));
    QVERIFY(stage.line("Passphrase")->text().isEmpty() && stage.line("The same again")->text().isEmpty());
    QVERIFY(stage.keys->identities().isEmpty());
    QVERIFY(stage.type("Passphrase", QStringLiteral("one")));
    const QPointer<QLineEdit> abandoned = stage.line("Passphrase");
    QVERIFY(stage.press("Cancel"));
    QVERIFY(!abandoned || abandoned->text().isEmpty());
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.line("Passphrase")->text().isEmpty());
    QVERIFY(stage.type("Passphrase", QStringLiteral("word")));
    QVERIFY(stage.type("The same again", QStringLiteral("word")));
    QVERIFY(stage.press("Remember the passphrase in the keychain"));
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("remembered"));
    QCOMPARE(stage.sign(QStringLiteral("Release key")), QStringLiteral("good"));
}

void KeysPageTest::aDroppedFileIsImported() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    drop(stage.page.get(), inSources("tests")); // a folder is not for this page
    QVERIFY(!stage.formIsOpen());
    drop(stage.page.get(), vectorPath("cosign/cosign.key"));
    QVERIFY(stage.formIsOpen());
    QCOMPARE(stage.line("Name of the key")->text(), QStringLiteral("cosign"));
    QVERIFY(stage.type("Passphrase of the file", QStringLiteral("wrong")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The passphrase does not open the key"));
    QVERIFY(stage.formIsOpen() && stage.line("Passphrase of the file")->text().isEmpty());
    QVERIFY(stage.line("Passphrase of the file")->hasFocus());
    QVERIFY(stage.type("Passphrase of the file", QStringLiteral("waybill")));
    QTest::keyClick(stage.line("Passphrase of the file"), Qt::Key_Return);
    QVERIFY(stage.settled());
    QVERIFY(!stage.formIsOpen() && stage.label("errorTitle").isEmpty());
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("asked"));
    QCOMPARE(stage.sign(QStringLiteral("cosign"), "waybill"), QStringLiteral("good"));
}

void KeysPageTest::anAbsentKeychainOffersAKeyFile() {
    QTemporaryDir folder;
    MemorySecrets secrets;
    secrets.failWith(ErrorCode::KeychainAbsent);
    KeysStage stage(secrets, folder.path());
    QCOMPARE(stage.label("keychainTitle"), QStringLiteral("No keychain service runs in this session"));
    QVERIFY(stage.label("keychainNext").contains(QStringLiteral("GNOME Keyring")));
    QVERIFY(stage.press("Use a key file for this session…"));
    QVERIFY(stage.press("Browse…"));
    QVERIFY(chooseFile(vectorPath("x509/modern.p12")));
    QCOMPARE(stage.line("Name of the key")->text(), QStringLiteral("modern"));
    QVERIFY(stage.type("Passphrase of the file", QStringLiteral("waybill")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Place), QStringLiteral("key file, until Waybill is closed"));
    QCOMPARE(stage.sign(QStringLiteral("modern")), QStringLiteral("good")); // the passphrase is remembered till then
    QVERIFY(secrets.ids().isEmpty() && !QFile::exists(stage.path("identities")));
    secrets.failWith({});
    QVERIFY(stage.press("Try again"));
    QVERIFY(stage.settled());
    QVERIFY(stage.label("keychainTitle").contains(QStringLiteral("It is open.")));
    QVERIFY(!stage.button(QStringLiteral("Try again")));
    QCOMPARE(stage.table()->model()->rowCount(), 1);
    stage.restart();
    QCOMPARE(stage.table()->model()->rowCount(), 0);
}

void KeysPageTest::aFailureStandsInItsPlace() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    memory.secrets.failWritesWith(ErrorCode::KeychainFailed);
    QVERIFY(stage.press("Create…"));
    QVERIFY(stage.type("Name of the key", QStringLiteral("Mine")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain refused or failed"));
    QVERIFY(stage.formIsOpen());
    QCOMPARE(stage.line("Name of the key")->text(), QStringLiteral("Mine"));
    QCOMPARE(stage.table()->model()->rowCount(), 0);
    memory.secrets.failWritesWith({});
    memory.secrets.holdWrites(true);
    QTest::mouseClick(stage.page->findChild<QAbstractButton *>(QStringLiteral("formSubmit")), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return memory.secrets.waiting() == 1; }, patience));
    QVERIFY(stage.keys->isBusy() && !stage.line("Name of the key")->isEnabled());
    QVERIFY(stage.press("Cancel"));
    QVERIFY(stage.settled());
    QVERIFY(stage.formIsOpen() && stage.label("errorTitle").isEmpty());
    memory.secrets.holdWrites(false);
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Mine"));
}

void KeysPageTest::passphrasesAreRememberedAndForgotten() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("Mine"), {}, {}, secret("word")}, false);
    QVERIFY(stage.settled());
    QVERIFY(stage.press("Remember passphrase…"));
    QVERIFY(stage.submit());
    QVERIFY(!stage.label("formProblem").isEmpty());
    QVERIFY(stage.type("Passphrase", QStringLiteral("wrong")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The passphrase does not open the key"));
    QVERIFY(stage.type("Passphrase", QStringLiteral("word")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("remembered"));
    QVERIFY(stage.press("Forget passphrase"));
    QVERIFY(stage.settled());
    QCOMPARE(stage.cell(0, IdentityModel::Passphrase), QStringLiteral("asked"));
    QCOMPARE(memory.secrets.ids().size(), 1);
    QVERIFY(stage.press("Rename…"));
    QVERIFY(stage.type("Name of the key", QStringLiteral("Ours")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Ours"));
}

void KeysPageTest::filesAreWrittenForOthers() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    stage.keys->create({SigningAlgorithm::Cosign, QStringLiteral("Mine"), {}, {}, secret("word")}, false);
    QVERIFY(stage.settled());
    QVERIFY(stage.press("Export public part…"));
    QVERIFY(chooseFile(stage.path("mine.pub")));
    QVERIFY(stage.settled());
    QCOMPARE(bytesOf(stage.path("mine.pub")), stage.keys->identities().first().publicPart);
    QVERIFY(stage.press("Export private key…"));
    QVERIFY(chooseFile(stage.path("mine.key")));
    QVERIFY(stage.type("New passphrase, of the file", QStringLiteral("new")));
    QVERIFY(stage.type("The new one again", QStringLiteral("new")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("formProblem"), QStringLiteral("Type the passphrase of the key."));
    QVERIFY(stage.type("Passphrase of the key", QStringLiteral("word")));
    QVERIFY(stage.submit());
    QVERIFY(!stage.formIsOpen());
    const auto back = readPrivateKey({SecretBytes::copyOf(bytesOf(stage.path("mine.key"))), {}, secret("new"), {},
        QStringLiteral("mine.key"), QStringLiteral("back")});
    VERIFY_OK(back);
    QCOMPARE(back->identity.fingerprint, stage.keys->identities().first().fingerprint);
}

void KeysPageTest::certificatesGoOutAndIn() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    stage.keys->importFile(
        {{}, {}, {}, SigningAlgorithm::X509, vectorPath("x509/ec-p256.key"), QStringLiteral("Mine")}, false, false);
    QVERIFY(stage.settled());
    QVERIFY(stage.press("Certificate request…"));
    QVERIFY(chooseFile(stage.path("mine.csr")));
    QVERIFY(stage.submit());
    QVERIFY(bytesOf(stage.path("mine.csr")).startsWith("-----BEGIN CERTIFICATE REQUEST-----"));
    QVERIFY(stage.press("Take a certificate…"));
    QVERIFY(chooseFile(vectorPath("x509/rsa-3072.crt")));
    QVERIFY(stage.settled());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The certificate belongs to another key"));
    QVERIFY(stage.press("Take a certificate…"));
    QVERIFY(chooseFile(vectorPath("x509/ec-p256.crt")));
    QVERIFY(stage.settled());
    QVERIFY(!stage.line("Holder")->text().isEmpty());
    QCOMPARE(stage.sign(QStringLiteral("Mine")), QStringLiteral("good"));
}

void KeysPageTest::deletingSaysWhatItMeans() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    for (const char *name : {"A", "B"}) {
        stage.keys->create({SigningAlgorithm::Cosign, QString::fromLatin1(name), {}, {}, {}}, false);
        QVERIFY(stage.settled());
    }
    stage.table()->setCurrentIndex(stage.table()->model()->index(0, 0));
    QVERIFY(stage.press("Delete…"));
    QVERIFY(stage.visible<QLabel>(
        [](const QLabel *each) { return each->text().contains(QStringLiteral("nobody can bring it back")); }));
    QVERIFY(stage.button(QStringLiteral("Cancel"))->hasFocus()); // Return does no harm
    stage.table()->setCurrentIndex(stage.table()->model()->index(1, 0));
    QVERIFY(!stage.formIsOpen()); // the question was about the other one
    QCOMPARE(stage.keys->identities().size(), 2);
    QVERIFY(stage.press("Delete…"));
    QVERIFY(stage.submit());
    QCOMPARE(stage.keys->identities().size(), 1);
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("A"));
    QCOMPARE(stage.label("identityLabel"), QStringLiteral("A"));
    QCOMPARE(memory.secrets.ids().size(), 1);
}

void KeysPageTest::theEndIsSaid() {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Identity identity;
    QCOMPARE(expiryState(identity, now), ExpiryState::Fine);
    QCOMPARE(expiryText(identity, now), QStringLiteral("never"));
    identity.expires = now.addDays(31);
    QCOMPARE(expiryState(identity, now), ExpiryState::Fine);
    identity.expires = now.addDays(12).addSecs(60);
    QCOMPARE(expiryState(identity, now), ExpiryState::Soon);
    QVERIFY(expiryText(identity, now).endsWith(QStringLiteral(", in 12 days")));
    identity.expires = now.addSecs(-1);
    QCOMPARE(expiryState(identity, now), ExpiryState::Past);
    QVERIFY(expiryText(identity, now).endsWith(QStringLiteral(", expired")));
    IdentityModel model;
    model.setIdentities({identity});
    const QModelIndex cell = model.index(0, IdentityModel::Expires);
    QVERIFY(!cell.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(cell.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Expires: ")));
}

// With the real gpg and an agent of its own.
void KeysPageTest::gpgAgentsKeysAreOffered() {
    const QTemporaryDir home;
    qputenv("GNUPGHOME", home.path().toUtf8());
    const auto gpg = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(patience) && process.exitCode() == 0;
    };
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    QVERIFY(stage.press("From gpg-agent…"));
    QVERIFY(stage.settled());
    QVERIFY(stage.formIsOpen()); // what is listed is no end of the form
    QVERIFY(!stage.button(QStringLiteral("Use the key"))->isEnabled());
    QVERIFY(stage.press("Cancel"));
    QVERIFY(gpg(QStringLiteral("gpg"),
        {QStringLiteral("--batch"), QStringLiteral("--passphrase"), QString(), QStringLiteral("--quick-gen-key"),
            QStringLiteral("Agent <agent@acme.example>"), QStringLiteral("ed25519"), QStringLiteral("sign")}));
    QVERIFY(stage.press("From gpg-agent…"));
    QVERIFY(stage.settled());
    QVERIFY(stage.submit());
    QVERIFY2(!stage.formIsOpen(), qPrintable(stage.label("errorTitle")));
    QCOMPARE(stage.cell(0, IdentityModel::Place), QStringLiteral("held by gpg-agent"));
    QVERIFY(!stage.button(QStringLiteral("Export private key")));
    QVERIFY(memory.secrets.ids().isEmpty());
    QCOMPARE(stage.sign(QStringLiteral("GnuPG key")), QStringLiteral("good"));
    QVERIFY(gpg(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")}));
    qunsetenv("GNUPGHOME");
}

void KeysPageTest::tokensWantAnAddressWithoutAPin() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    QVERIFY(stage.press("From a token…"));
    QVERIFY(stage.type("Address of the key", QStringLiteral("token=Acme")));
    QVERIFY(stage.submit());
    QVERIFY(stage.label("formProblem").contains(QStringLiteral("pkcs11:")));
    QVERIFY(stage.type("Address of the key", QStringLiteral("pkcs11:token=Acme;object=x?pin-value=1234")));
    QVERIFY(stage.submit());
    QVERIFY(stage.label("formProblem").contains(QStringLiteral("PIN")));
    QVERIFY(stage.type("Address of the key", QStringLiteral("pkcs11:token=NoSuchToken;object=x")));
    QVERIFY(stage.type("PIN", QStringLiteral("1234")));
    QVERIFY(stage.submit());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The token could not be used"));
    QVERIFY(stage.line("PIN")->text().isEmpty());
}

void KeysPageTest::trustedSignersAreForgotten() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    for (const char *extension : {"com.acme.one", "com.acme.two"}) {
        stage.keys->trust(QString::fromLatin1(extension), goodVerification());
        QVERIFY(stage.settled());
    }
    auto *table = stage.page->findChild<QAbstractItemView *>(QStringLiteral("signers"));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(0, 2).data().toString().startsWith(QStringLiteral("aaaa aaaa")));
    table->setCurrentIndex(table->model()->index(1, 0));
    QCOMPARE(stage.line("Signer's fingerprint")->text().remove(u' '), QString(64, u'a'));
    QVERIFY(stage.press("Forget signer…"));
    QVERIFY(stage.press("Cancel"));
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(stage.press("Forget signer…"));
    QVERIFY(stage.submit());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("com.acme.one"));
}

void KeysPageTest::theKeyboardIsEnough() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    stage.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
    stage.page->focusAction();
    QVERIFY(stage.button(QStringLiteral("Create…"))->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(stage.formIsOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.formIsOpen());
    QVERIFY(stage.button(QStringLiteral("Create…"))->hasFocus());
    QTest::keyClick(stage.page.get(), Qt::Key_C, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return stage.formIsOpen(); }, patience)); // the button is seen to go down first
    QVERIFY(stage.type("Name of the key", QStringLiteral("Typed")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stage.settled());
    QVERIFY(stage.table()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Renamed"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(stage.settled());
    QCOMPARE(stage.cell(0, IdentityModel::Label), QStringLiteral("Renamed"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(stage.formIsOpen());
    QTest::keyClick(stage.page.get(), Qt::Key_L, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return stage.table()->model()->rowCount() == 0; }, patience));
}

void KeysPageTest::everyControlHasANameAndAKeyOfItsOwn() {
    MemoryStage memory;
    KeysStage &stage = memory.stage;
    stage.keys->create({SigningAlgorithm::X509, QStringLiteral("Mine"), QStringLiteral("Acme"),
                           QDateTime::currentDateTimeUtc().addDays(10), secret("word")},
        false);
    QVERIFY(stage.settled());
    stage.keys->trust(QStringLiteral("com.acme.one"), goodVerification());
    QVERIFY(stage.settled());
    int controls = 0;
    const auto look = [&](const char *when) {
        QHash<QChar, QString> taken;
        // The window's menus and its header have these.
        for (const QChar letter : QStringLiteral("FRVHT"))
            taken.insert(letter, QStringLiteral("the window"));
        for (QWidget *widget : stage.page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool control = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget)
                || qobject_cast<QDateEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            const bool part = widget->objectName().startsWith(QLatin1StringView("qt_"))
                || widget->inherits("QComboBoxListView") || widget->inherits("QHeaderView")
                || widget->inherits("QTableCornerButton") || widget->inherits("QCalendarView")
                || widget->inherits("QDateTimeEditPopup") || !widget->isVisible();
            if (!control || part)
                continue;
            ++controls;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                qPrintable(QString::fromLatin1(when) + u' ' + QString::fromLatin1(widget->metaObject()->className())));
            static const QRegularExpression marked(QStringLiteral("&(\\w)"));
            const auto match = button ? marked.match(button->text()) : QRegularExpressionMatch();
            if (!match.hasMatch() || !button->isEnabled())
                continue;
            const QChar letter = match.captured(1).front().toUpper();
            QVERIFY2(!taken.contains(letter),
                qPrintable(QString::fromLatin1(when) + QStringLiteral(": ") + button->text() + QStringLiteral(" and ")
                    + taken.value(letter)));
            taken.insert(letter, button->text());
        }
    };
    look("the page");
    for (const char *form : {"Create…", "Import…", "Use a key file", "From a token…", "Rename…", "Remember passphrase…",
             "Delete…", "Forget signer…"}) {
        QVERIFY(stage.press(form));
        look(form);
        QVERIFY(stage.press("Cancel"));
    }
    memory.secrets.failWith(ErrorCode::KeychainLocked);
    stage.keys->refresh();
    QVERIFY(stage.settled());
    look("locked");
    QVERIFY(controls > 80);
}

void KeysPageTest::largeFontsFit() {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        MemoryStage memory;
        KeysStage &stage = memory.stage;
        stage.keys->create({SigningAlgorithm::X509, QStringLiteral("Mine"), QStringLiteral("Acme"),
                               QDateTime::currentDateTimeUtc().addDays(10), secret("word")},
            false);
        QVERIFY(stage.settled());
        const auto cutOff = [&] {
            for (const QAbstractButton *button : stage.page->findChildren<QAbstractButton *>()) {
                const int right = button->mapTo(stage.page.get(), QPoint(button->width(), 0)).x();
                if (button->isVisible()
                    && (button->width() < button->minimumSizeHint().width() || right > stage.page->width()))
                    return button->text();
            }
            return QString();
        };
        for (const char *form : {"", "Create…", "Import…"}) {
            if (*form)
                QVERIFY(stage.press(form));
            QVERIFY2(QTest::qWaitFor([&] { return cutOff().isEmpty(); }, 10'000), qPrintable(cutOff()));
            if (*form)
                QVERIFY(stage.press("Cancel"));
        }
    }
    QApplication::setFont(before);
}

QTEST_MAIN(KeysPageTest)
#include "tst_keyspage.moc"
