// Proves the servers page by pressing what people press: a server is added, changed, copied, handed on and removed; its
// keys go to the keychain and to no file, and stay for the session where that cannot be used; its connection is tested,
// and the test ends when nobody looks; everything has a name and a key.
#include "serversstage.h"
#include "tests/support/dist.h"
#include "ui/text/usertext.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QRegularExpression>

using namespace waybill;
using namespace waybill::ui;

namespace {

const QString acme = QStringLiteral("https://acme.example");

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

// In no file below the folder; how many were read.
int filesWithout(const QString &folder, const QByteArray &canary) {
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        if (bytesOf(files.next()).contains(canary))
            return -1;
        ++read;
    }
    return read;
}

QList<PreflightAnswer> someAnswers() {
    return {{Question::ServerReached, Verdict::Good, {}, {QStringLiteral("12")}},
        {Question::CredentialsAccepted, Verdict::Bad, Error{ErrorCode::Forbidden, acme, {}}, {}},
        {Question::VersionFree, Verdict::Unknown, {}, {}}};
}

} // namespace

class ServersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLocalRegistryStandsFirst();
    void aServerIsAddedAndComesBack();
    void whatIsWrongStandsBesideIt_data();
    void whatIsWrongStandsBesideIt();
    void plainHttpAndTheAdminHeaderAreWarnedOf();
    void theObjectStoreIsSetUp();
    void keysGoToTheKeychainAlone();
    void withoutAKeychainTheKeyStaysForTheSession();
    void unsavedChangesAreNotLost();
    void aCopyHasNoKeys();
    void removingTakesTheKeysAlong();
    void aLockedKeychainKeepsTheServer();
    void serversAreHandedOn();
    void theConnectionIsTested();
    void theTestStops();
    void aLockedKeychainKeepsFromAsking();
    void theKeyboardIsEnough();
    void everyControlHasANameAndAKeyOfItsOwn();
    void largeFontsFit();
};

void ServersPageTest::theLocalRegistryStandsFirst() {
    ServersStage stage;
    QCOMPARE(stage.rows(), QStringList{QStringLiteral("Local registry\ntarget, inside this program")});
    QCOMPARE(stage.line("Folder")->text(), QDir::toNativeSeparators(stage.path("data/registry")));
    QVERIFY(!stage.line("API key") && !stage.button("Save server") && !stage.button("Export…"));
    QVERIFY(!stage.button("Remove…")->isEnabled() && !stage.button("Duplicate")->isEnabled());
    QVERIFY(!stage.button("Use as target")->isEnabled());
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return !stage.line("Address")->text().isEmpty(); }, patience));
    QCOMPARE(stage.line("Address")->text(), QStringLiteral("http://127.0.0.1:4711"));
}

void ServersPageTest::aServerIsAddedAndComesBack() {
    ServersStage stage;
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.line("Address")->hasFocus());
    QCOMPARE(stage.rows().last(), QStringLiteral("New server\nnot saved yet"));
    QVERIFY(stage.type("Address", QStringLiteral("acme.example:8443/")));
    QVERIFY(stage.type("Tenant", QStringLiteral("tenant-1")));
    const QString authority = stage.path("ca.pem");
    put(authority, "-----BEGIN CERTIFICATE-----\n");
    QVERIFY(stage.press("Browse…"));
    QVERIFY(chooseFile(authority));
    QVERIFY(stage.press("Install for the tenant"));
    QVERIFY(stage.press("Save server"));
    ServerProfile server = stage.session->settings().servers.value(0);
    QVERIFY(!server.id.isEmpty());
    QCOMPARE(server.name, QStringLiteral("acme.example"));
    QCOMPARE(server.address, QUrl(QStringLiteral("https://acme.example:8443")));
    QCOMPARE(server.tenant, QStringLiteral("tenant-1"));
    QCOMPARE(server.authorityFile, authority);
    QVERIFY(server.installAfterPublish && !server.adminHeader && !server.allowPlainHttp && !server.storage.isSet());
    QVERIFY(stage.announced.contains(QStringLiteral("acme.example is saved.")));
    QCOMPARE(stage.session->target().id, QString(localServerId));
    QVERIFY(stage.press("Use as target"));
    QCOMPARE(stage.session->target().id, server.id);
    QCOMPARE(stage.rows().last(), QStringLiteral("acme.example\ntarget, https://acme.example:8443"));
    QVERIFY(stage.type("Name", QStringLiteral("Acme")));
    QVERIFY(stage.press("Save server"));
    stage.restart();
    server.name = QStringLiteral("Acme");
    QCOMPARE(stage.session->settings().servers, QList<ServerProfile>{server});
    QCOMPARE(stage.list()->currentRow(), 1); // the target
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Acme"));
    QVERIFY(!stage.button("Save server")->isEnabled());
}

void ServersPageTest::whatIsWrongStandsBesideIt_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("press");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no address") << QString() << QString() << QStringLiteral("Address")
                                << QStringLiteral("This is no server address");
    QTest::newRow("another scheme") << QStringLiteral("ftp://acme.example") << QString() << QStringLiteral("Address")
                                    << QStringLiteral("This is no server address");
    QTest::newRow("for no tenant") << acme << QStringLiteral("Install for the tenant") << QStringLiteral("Tenant")
                                   << QStringLiteral("Name the tenant");
    QTest::newRow("a store without an endpoint")
        << acme << QStringLiteral("Look into the object store") << QStringLiteral("Endpoint")
        << QStringLiteral("The object store: This is no server address");
}

void ServersPageTest::whatIsWrongStandsBesideIt() {
    QFETCH(QString, address);
    QFETCH(QString, press);
    QFETCH(QString, field);
    QFETCH(QString, problem);
    ServersStage stage;
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Name", QStringLiteral("Acme")) && stage.type("Address", address));
    QVERIFY(press.isEmpty() || stage.press(qPrintable(press)));
    QVERIFY(stage.press("Save server"));
    QVERIFY2(stage.label("serverProblem").startsWith(problem), qPrintable(stage.label("serverProblem")));
    QVERIFY(stage.line(qPrintable(field))->hasFocus());
    QVERIFY(stage.session->settings().servers.isEmpty());
    // It goes when something else is typed, and what was typed before is there still.
    QVERIFY(stage.type("Address", QStringLiteral("http://localhost:1")));
    QVERIFY(stage.label("serverProblem").isEmpty());
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Acme"));
}

void ServersPageTest::plainHttpAndTheAdminHeaderAreWarnedOf() {
    ServersStage stage;
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", QStringLiteral("http://localhost:3000")));
    QVERIFY(!stage.button("Allow plain http"));
    QVERIFY(stage.button("Send x-alga-admin") && !stage.button("Server without sign-in…"));
    QVERIFY(stage.type("Address", QStringLiteral("http://acme.example")));
    QVERIFY(stage.button("Allow plain http") && !stage.button("Send x-alga-admin"));
    const auto warned = [&](const char *words) {
        return stage.visible<QLabel>([&](const QLabel *each) {
            return each->text().contains(QLatin1StringView(words));
        }) != nullptr;
    };
    QVERIFY(warned("Without encryption") && !warned("This is not this computer."));
    QVERIFY(stage.press("Server without sign-in…"));
    QVERIFY(warned("This is not this computer."));
    QVERIFY(stage.press("Send x-alga-admin") && stage.press("Allow plain http"));
    QVERIFY(stage.press("Save server"));
    const ServerProfile server = stage.session->settings().servers.value(0);
    QVERIFY(server.adminHeader && server.allowPlainHttp);
}

void ServersPageTest::theObjectStoreIsSetUp() {
    ServersStage stage;
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", acme));
    QVERIFY(!stage.line("Bucket"));
    QVERIFY(stage.press("Look into the object store"));
    QVERIFY(stage.type("Endpoint", QStringLiteral("http://s3.acme.example:9000")));
    QVERIFY(stage.press("Save server"));
    QVERIFY(stage.label("serverProblem").startsWith(QStringLiteral("Name the bucket")));
    QVERIFY(stage.type("Bucket", QStringLiteral("bundles")));
    QVERIFY(stage.type("Access key", QStringLiteral("access-1")));
    QVERIFY(stage.type("Secret key", QStringLiteral("secret-1")));
    QVERIFY(stage.press("Bucket in the path") && stage.press("Read the whole bundle"));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    StorageCheck storage;
    storage.endpoint = QUrl(QStringLiteral("http://s3.acme.example:9000"));
    storage.bucket = QStringLiteral("bundles");
    storage.pathStyle = false;
    storage.download = true;
    QCOMPARE(stage.session->settings().servers.value(0).storage, storage);
    QCOMPARE(stage.secrets.ids().size(), 2);
    QCOMPARE(stage.about("Secret key"), QStringLiteral("It is in the keychain."));
    // Without a store its keys serve nobody.
    QVERIFY(stage.press("Look into the object store"));
    QVERIFY(
        stage.visible<QLabel>([](const QLabel *each) { return each->text().contains(QStringLiteral("forgotten")); }));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    QVERIFY(!stage.session->settings().servers.value(0).storage.isSet());
    QVERIFY(stage.secrets.ids().isEmpty());
}

void ServersPageTest::keysGoToTheKeychainAlone() {
    const QByteArray canary = "canary-4711";
    ServersStage stage;
    stage.answers = someAnswers();
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", acme));
    QVERIFY(stage.type("API key", QStringLiteral(" canary-4711 ")));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    QVERIFY(stage.line("API key")->text().isEmpty());
    QCOMPARE(stage.about("API key"), QStringLiteral("It is in the keychain."));
    QCOMPARE(stage.secrets.ids().size(), 1);
    QVERIFY(QDir().mkpath(stage.path("data")));
    QVERIFY(stage.press("Export…"));
    QVERIFY(chooseFile(stage.path("data/servers.json")));
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(stage.path("data/servers.json")); }, patience));
    const int calls = stage.secrets.calls();
    stage.restart();
    QCOMPARE(stage.secrets.calls(), calls); // nothing is asked at the start
    stage.choose(1);
    QCOMPARE(stage.about("API key"), QStringLiteral("It is in the keychain."));
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.labels("answer").size() == 3; }, patience));
    QCOMPARE(stage.keySeen, canary);
    QVERIFY(filesWithout(stage.folder.path(), canary) >= 2);
    QVERIFY(filesWithout(stage.folder.path(), "acme.example") < 0); // it finds what is there
    QVERIFY(stage.press("Forget it") && stage.keysSettled());
    QVERIFY(stage.secrets.ids().isEmpty());
    QVERIFY(stage.about("API key").isEmpty() && !stage.button("Forget it"));
}

void ServersPageTest::withoutAKeychainTheKeyStaysForTheSession() {
    ServersStage stage;
    stage.secrets.failWith(ErrorCode::KeychainAbsent);
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", acme) && stage.type("API key", QStringLiteral("canary-4711")));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    QVERIFY2(stage.about("API key").startsWith(QStringLiteral("No keychain service runs in this session. It is kept in "
                                                              "memory until Waybill is closed, and in no file.")),
        qPrintable(stage.about("API key")));
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.asked == 1; }, patience));
    QCOMPARE(stage.keySeen, QByteArray("canary-4711"));
    QVERIFY(filesWithout(stage.folder.path(), "canary-4711") >= 1);
    stage.secrets.failWith({});
    QVERIFY(stage.press("Try the keychain again") && stage.keysSettled());
    QCOMPARE(stage.about("API key"), QStringLiteral("It is in the keychain."));
    stage.secrets.failWith(ErrorCode::KeychainAbsent);
    QVERIFY(stage.type("API key", QStringLiteral("another")) && stage.press("Save server") && stage.keysSettled());
    stage.restart();
    stage.choose(1);
    QCOMPARE(stage.about("API key"), QStringLiteral("It is in the keychain.")); // the one before
}

void ServersPageTest::unsavedChangesAreNotLost() {
    ServersStage stage;
    QVERIFY(stage.add(QStringLiteral("Acme"), acme));
    QVERIFY(stage.type("Name", QStringLiteral("Changed")));
    QVERIFY(stage.label("unsaved").startsWith(QStringLiteral("Save or undo")));
    QVERIFY(!stage.list()->isEnabled() && !stage.button("Add…")->isEnabled());
    stage.page->addServer(true); // by the menu
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Changed"));
    QCOMPARE(stage.announced.last(), stage.label("unsaved"));
    stage.session->setTarget(stage.session->settings().servers.first().id); // by the header
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Changed"));
    QVERIFY(stage.press("Undo changes"));
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Acme"));
    QVERIFY(stage.label("unsaved").isEmpty() && stage.list()->isEnabled());
    QVERIFY(stage.press("Add…") && stage.press("Undo changes"));
    QCOMPARE(stage.rows().size(), 2);
    QVERIFY(!stage.button("Undo changes")->isEnabled());
}

void ServersPageTest::aCopyHasNoKeys() {
    ServersStage stage;
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Name", QStringLiteral("Acme")) && stage.type("Address", acme));
    QVERIFY(stage.type("Tenant", QStringLiteral("one")) && stage.type("API key", QStringLiteral("key")));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    QVERIFY(stage.press("Duplicate"));
    QVERIFY(stage.about("API key").isEmpty());
    QVERIFY(stage.press("Save server"));
    const QList<ServerProfile> servers = stage.session->settings().servers;
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[1].name, QStringLiteral("Acme (copy)"));
    QCOMPARE(servers[1].tenant, QStringLiteral("one"));
    QVERIFY(servers[0].id != servers[1].id);
    QVERIFY(!stage.session->serverKeys().hasAny(servers[1].id));
}

void ServersPageTest::removingTakesTheKeysAlong() {
    ServersStage stage;
    for (const char *name : {"First", "Second"}) {
        QVERIFY(stage.add(QString::fromLatin1(name), acme));
        QVERIFY(stage.type("API key", QString::fromLatin1(name)) && stage.press("Save server") && stage.keysSettled());
    }
    stage.choose(1);
    QVERIFY(stage.press("Remove…"));
    QVERIFY(!stage.button("Add…")->isEnabled() && !stage.list()->isEnabled());
    QVERIFY(stage.press("Cancel"));
    QCOMPARE(stage.rows().size(), 3);
    QVERIFY(stage.press("Remove…") && stage.submit());
    QVERIFY(QTest::qWaitFor([&] { return stage.rows().size() == 2; }, patience));
    QVERIFY(!stage.formIsOpen());
    QCOMPARE(stage.line("Name")->text(), QStringLiteral("Second")); // the one in its place
    QCOMPARE(
        stage.secrets.ids(), QStringList{stage.session->settings().servers.first().id + QStringLiteral("/api-key")});
    QVERIFY(stage.announced.contains(QStringLiteral("The server First was removed.")));
}

void ServersPageTest::aLockedKeychainKeepsTheServer() {
    ServersStage stage;
    QVERIFY(stage.add(QStringLiteral("Acme"), acme));
    QVERIFY(stage.type("API key", QStringLiteral("key")) && stage.press("Save server") && stage.keysSettled());
    stage.secrets.failWith(ErrorCode::KeychainLocked);
    QVERIFY(stage.press("Forget it") && stage.keysSettled());
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain is locked"));
    QCOMPARE(stage.about("API key"), QStringLiteral("It is in the keychain."));
    QVERIFY(stage.press("Remove…") && stage.submit());
    QVERIFY(QTest::qWaitFor([&] { return stage.button("Remove it, leave its keys") != nullptr; }, patience));
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain is locked"));
    QCOMPARE(stage.rows().size(), 2);
    QVERIFY(stage.press("Cancel"));
    QVERIFY(stage.label("errorTitle").isEmpty());
    QVERIFY(stage.press("Remove…") && stage.submit());
    QVERIFY(stage.press("Remove it, leave its keys"));
    QCOMPARE(stage.rows().size(), 1);
    QVERIFY(!stage.formIsOpen() && stage.label("errorTitle").isEmpty());
}

void ServersPageTest::serversAreHandedOn() {
    ServersStage stage;
    QVERIFY(stage.add(QStringLiteral("Acme"), acme));
    const QString file = stage.path("data/servers.json");
    QVERIFY(QDir().mkpath(stage.path("data")));
    QVERIFY(stage.press("Export…"));
    QVERIFY(chooseFile(file));
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file); }, patience));
    QVERIFY(stage.press("Remove…") && stage.submit());
    QVERIFY(QTest::qWaitFor([&] { return stage.rows().size() == 1; }, patience));
    QVERIFY(stage.press("Import…"));
    QVERIFY(chooseFile(file));
    QVERIFY(QTest::qWaitFor([&] { return stage.rows().size() == 2; }, patience));
    QCOMPARE(stage.rows().last(), QStringLiteral("Acme\nhttps://acme.example"));
    put(file, "{\"waybill\": \"servers\",\n \"version\": 1, \"servers\": [{\"name\": \"Evil\"}]}");
    QVERIFY(stage.press("Import…"));
    QVERIFY(chooseFile(file));
    QVERIFY(QTest::qWaitFor([&] { return !stage.label("errorTitle").isEmpty(); }, patience));
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The file holds no server profiles"));
    QVERIFY(stage.visible<QLabel>(
        [](const QLabel *each) { return each->text().contains(QStringLiteral("servers[0].address: missing")); }));
    QCOMPARE(stage.rows().size(), 2);
}

void ServersPageTest::theConnectionIsTested() {
    ServersStage stage;
    stage.answers = someAnswers();
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", QStringLiteral("ftp://acme.example")));
    QVERIFY(stage.press("Save and test connection"));
    QVERIFY(!stage.label("serverProblem").isEmpty());
    QCOMPARE(stage.asked, 0);
    QVERIFY(stage.type("Address", acme) && stage.type("API key", QStringLiteral("key")));
    QVERIFY(stage.press("Save and test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.labels("answer").size() == 3; }, patience));
    QCOMPARE(stage.keySeen, QByteArray("key"));
    QStringList titles;
    QStringList next;
    for (const PreflightAnswer &answer : someAnswers()) {
        titles.append(describe(answer).title);
        if (!describe(answer).next.isEmpty())
            next.append(describe(answer).next);
    }
    QCOMPARE(stage.labels("answer"), titles);
    QCOMPARE(stage.labels("answerNext"), next);
    QVERIFY(!next.isEmpty());
    QStringList states;
    for (const QLabel *each : stage.page->findChildren<QLabel *>(QStringLiteral("answer")))
        states.append(each->accessibleDescription());
    QCOMPARE(
        states, (QStringList{QStringLiteral("good"), QStringLiteral("with errors"), QStringLiteral("not done yet")}));
    QCOMPARE(stage.label("connectionTitle"), QStringLiteral("You could not publish to this server."));
    QVERIFY(stage.announced.contains(stage.label("connectionTitle")));
    stage.answers = someAnswers().first(1);
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.labels("answer").size() == 1; }, patience));
    QCOMPARE(stage.label("connectionTitle"), QStringLiteral("You can publish to this server."));
    // What was found of one server is not shown over another.
    stage.choose(0);
    QVERIFY(stage.labels("answer").isEmpty() && stage.label("connectionTitle").isEmpty());
}

void ServersPageTest::theTestStops() {
    ServersStage stage;
    stage.answers = someAnswers();
    stage.silent = true;
    QVERIFY(stage.add(QStringLiteral("Acme"), acme));
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.asked == 1; }, patience));
    QCOMPARE(stage.label("connectionTitle"), QStringLiteral("Testing the connection…"));
    QVERIFY(!stage.button("Test connection")->isEnabled());
    QVERIFY(stage.press("Stop the test"));
    QVERIFY(stage.label("connectionTitle").isEmpty() && stage.button("Test connection")->isEnabled());
    QVERIFY(QTest::qWaitFor([&] { return stage.stopped == 1; }, patience));
    QVERIFY(stage.labels("answer").isEmpty());
    // Nobody looks any more.
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.asked == 2; }, patience));
    stage.page->hide();
    QVERIFY(QTest::qWaitFor([&] { return stage.stopped == 2; }, patience));
    stage.page->show();
    QVERIFY(stage.label("connectionTitle").isEmpty());
    // Another server, and the end of all.
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.asked == 3; }, patience));
    stage.choose(0);
    QVERIFY(QTest::qWaitFor([&] { return stage.stopped == 3; }, patience));
    stage.choose(1);
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return stage.asked == 4; }, patience));
    stage.page.reset();
    QCOMPARE(stage.stopped, 4);
}

void ServersPageTest::aLockedKeychainKeepsFromAsking() {
    ServersStage stage;
    QVERIFY(stage.add(QStringLiteral("Acme"), acme));
    QVERIFY(stage.type("API key", QStringLiteral("key")) && stage.press("Save server") && stage.keysSettled());
    stage.secrets.failWith(ErrorCode::KeychainLocked);
    QVERIFY(stage.press("Test connection"));
    QVERIFY(QTest::qWaitFor([&] { return !stage.label("errorTitle").isEmpty(); }, patience));
    QCOMPARE(stage.label("errorTitle"), QStringLiteral("The keychain is locked"));
    QCOMPARE(stage.label("connectionTitle"), QStringLiteral("The server was not asked."));
    QCOMPARE(stage.asked, 0);
}

void ServersPageTest::theKeyboardIsEnough() {
    ServersStage stage;
    stage.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
    stage.page->focusAction();
    QVERIFY(stage.list()->hasFocus());
    QTest::keyClick(stage.page.get(), Qt::Key_A, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return stage.line("API key") != nullptr; }, patience));
    QVERIFY(stage.line("Address")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), acme);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(stage.rows().size(), 2);
    QVERIFY(stage.list()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(stage.label("serverTitle"), QStringLiteral("Local registry"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete); // it stays
    QVERIFY(!stage.formIsOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(stage.page.get(), Qt::Key_G, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor([&] { return stage.session->target().id != localServerId; }, patience));
    stage.page->focusAction();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(QTest::qWaitFor([&] { return stage.formIsOpen(); }, patience));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.formIsOpen() && stage.list()->hasFocus());
}

void ServersPageTest::everyControlHasANameAndAKeyOfItsOwn() {
    ServersStage stage;
    stage.silent = true;
    int controls = 0;
    const auto look = [&](const char *when) {
        QHash<QChar, QString> taken;
        // The window's menus and its header have these.
        for (const QChar letter : QStringLiteral("FRVHT"))
            taken.insert(letter, QStringLiteral("the window"));
        for (QWidget *widget : stage.page->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool control
                = button || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget);
            const bool part = widget->objectName().startsWith(QLatin1StringView("qt_")) || !widget->isVisible();
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
    look("local");
    QVERIFY(stage.press("Add…"));
    QVERIFY(stage.type("Address", QStringLiteral("http://acme.example")));
    QVERIFY(stage.press("Server without sign-in…") && stage.press("Look into the object store"));
    look("all of the form");
    for (const char *field : {"API key", "Access key", "Secret key"})
        QVERIFY(stage.type(field, QStringLiteral("key")));
    QVERIFY(stage.type("Endpoint", QStringLiteral("s3.example")) && stage.type("Bucket", QStringLiteral("b")));
    QVERIFY(stage.press("Save server") && stage.keysSettled());
    look("saved");
    QVERIFY(stage.press("Test connection"));
    look("testing");
    QVERIFY(stage.press("Stop the test"));
    QVERIFY(stage.press("Remove…"));
    look("removing");
    QVERIFY(controls > 60);
}

void ServersPageTest::largeFontsFit() {
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(large);
    {
        ServersStage stage;
        stage.answers = someAnswers();
        const auto cutOff = [&] {
            for (const QAbstractButton *button : stage.page->findChildren<QAbstractButton *>()) {
                const int right = button->mapTo(stage.page.get(), QPoint(button->width(), 0)).x();
                if (button->isVisible()
                    && (button->width() < button->minimumSizeHint().width() || right > stage.page->width()))
                    return button->text();
            }
            return QString();
        };
        const auto fits = [&] { return QTest::qWaitFor([&] { return cutOff().isEmpty(); }, 10'000); };
        QVERIFY2(fits(), qPrintable(cutOff()));
        QVERIFY(stage.press("Add…"));
        QVERIFY(stage.type("Address", QStringLiteral("http://acme.example")));
        QVERIFY(stage.press("Server without sign-in…"));
        QVERIFY2(fits(), qPrintable(cutOff()));
        QVERIFY(stage.press("Save and test connection"));
        QVERIFY(QTest::qWaitFor([&] { return stage.labels("answer").size() == 3; }, patience));
        QVERIFY2(fits(), qPrintable(cutOff()));
    }
    QApplication::setFont(before);
}

QTEST_MAIN(ServersPageTest)
#include "tst_serverspage.moc"
