// Proves that a server's keys go to the keychain and nowhere else, can be used before they are there, stay in memory
// where the keychain cannot be used, and that nothing is asked of it before somebody needs it.
#include "ui/session/serverkeys.h"

#include "core/operation/operation.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/verify.h"

#include <QSignalSpy>

using namespace waybill;
using namespace waybill::ui;

namespace {

constexpr int patience = 30'000;
const QString server = QStringLiteral("s1");
constexpr auto apiKey = ServerSecret::ApiKey;

SecretBytes bytes(const char *text) {
    return SecretBytes::copyOf(QByteArrayView(text));
}

bool settled(const ServerKeys &keys) {
    return QTest::qWaitFor([&] { return !keys.isBusy(); }, patience);
}

// As a publish does it; an error by its name.
QByteArray read(const ServerKeys::Reader &reader) {
    OperationContext context;
    const auto credentials = reader(context);
    return credentials ? credentials->apiKey + '|' + credentials->storageAccessKey + '|' + credentials->storageSecretKey
                       : errorName(credentials.error().code).toLatin1();
}

} // namespace

class ServerKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysGoToTheKeychain() {
        MemorySecrets secrets;
        ServerKeys keys(&secrets, {});
        const QSignalSpy kept(&keys, &ServerKeys::keptChanged);
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Nowhere);
        keys.put(server, apiKey, bytes("one"));
        keys.put(server, ServerSecret::StorageSecretKey, bytes("two"));
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Saving);
        QCOMPARE(read(keys.reader(server)), QByteArray("one||two")); // though it is not there yet
        QVERIFY(settled(keys));
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Keychain);
        QCOMPARE(read(keys.reader(server)), QByteArray("one||two"));
        QCOMPARE(keys.kept(), (QStringList{QStringLiteral("s1/api-key"), QStringLiteral("s1/storage-secret-key")}));
        QCOMPARE(kept.size(), 2);
        QCOMPARE(read(keys.reader(QStringLiteral("s2"))), QByteArray("||"));
        QVERIFY(!keys.hasAny(QStringLiteral("s2")));
    }

    void theKeychainIsAskedForWhatItHasAlone() {
        MemorySecrets secrets;
        secrets.failWith(ErrorCode::KeychainLocked);
        ServerKeys keys(&secrets, {QStringLiteral("s1/api-key")});
        QCOMPARE(read(keys.reader(QStringLiteral("s2"))), QByteArray("||"));
        bool done = false;
        keys.forget(QStringLiteral("s2"), {apiKey}, [&](const Result<void> &end) { done = end.has_value(); });
        QVERIFY(done);
        QCOMPARE(secrets.calls(), 0);
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Keychain);
        QCOMPARE(read(keys.reader(server)), QByteArray("keychain-locked"));
        // A key that is known to be there and is not: publishing without it would not be what was meant.
        secrets.failWith({});
        QCOMPARE(read(keys.reader(server)), QByteArray("identity-damaged"));
    }

    void withoutAKeychainTheyStayInMemory() {
        MemorySecrets secrets;
        secrets.failWritesWith(ErrorCode::KeychainLocked);
        ServerKeys keys(&secrets, {});
        keys.put(server, apiKey, bytes("one"));
        QVERIFY(settled(keys));
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Session);
        QCOMPARE(keys.error()->code, ErrorCode::KeychainLocked);
        QCOMPARE(read(keys.reader(server)), QByteArray("one||"));
        QVERIFY(keys.kept().isEmpty() && secrets.ids().isEmpty());
        secrets.failWritesWith({});
        keys.putAgain(server);
        QVERIFY(settled(keys));
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Keychain);
        QVERIFY(!keys.error());
        QCOMPARE(secrets.ids(), QStringList{QStringLiteral("s1/api-key")});
        ServerKeys alone(nullptr, {});
        alone.put(server, apiKey, bytes("one"));
        QCOMPARE(alone.place(server, apiKey), SecretPlace::Session);
        QCOMPARE(read(alone.reader(server)), QByteArray("one||"));
        alone.forget(server, {apiKey});
        QCOMPARE(alone.place(server, apiKey), SecretPlace::Nowhere);
    }

    void theLastOneTypedCounts() {
        MemorySecrets secrets;
        ServerKeys keys(&secrets, {});
        for (const char *text : {"one", "two", "three"})
            keys.put(server, apiKey, bytes(text));
        QVERIFY(settled(keys));
        QCOMPARE(read(keys.reader(server)), QByteArray("three||"));
        // What is there stays there where another one cannot be put in its place; the new one is used.
        secrets.failWritesWith(ErrorCode::KeychainFailed);
        keys.put(server, apiKey, bytes("four"));
        QVERIFY(settled(keys));
        QCOMPARE(read(keys.reader(server)), QByteArray("four||"));
        QCOMPARE(keys.kept(), QStringList{QStringLiteral("s1/api-key")});
        QCOMPARE(read(ServerKeys(&secrets, keys.kept()).reader(server)), QByteArray("three||"));
    }

    void forgottenMeansGone() {
        MemorySecrets secrets;
        ServerKeys keys(&secrets, {});
        keys.put(server, apiKey, bytes("one"));
        keys.put(QStringLiteral("s2"), apiKey, bytes("other"));
        Result<void> end = fail(ErrorCode::Internal);
        keys.forget(server, {apiKey}, [&](const Result<void> &result) { end = result; }); // while it is on its way
        QVERIFY(settled(keys));
        VERIFY_OK(end);
        QCOMPARE(keys.place(server, apiKey), SecretPlace::Nowhere);
        QCOMPARE(secrets.ids(), QStringList{QStringLiteral("s2/api-key")});
        secrets.failWith(ErrorCode::KeychainLocked);
        keys.forget(QStringLiteral("s2"), {apiKey}, [&](const Result<void> &result) { end = result; });
        QVERIFY(settled(keys));
        COMPARE_ERROR(end, ErrorCode::KeychainLocked);
        QCOMPARE(keys.place(QStringLiteral("s2"), apiKey), SecretPlace::Keychain);
        keys.abandon(QStringLiteral("s2"));
        QVERIFY(keys.kept().isEmpty());
    }

    // A window that is closed right after a key was typed.
    void whatIsOnItsWayArrives() {
        MemorySecrets secrets;
        QStringList kept;
        {
            ServerKeys keys(&secrets, {});
            connect(&keys, &ServerKeys::keptChanged, &keys, [&] { kept = keys.kept(); });
            keys.put(server, apiKey, bytes("one"));
            keys.put(server, ServerSecret::StorageAccessKey, bytes("two"));
        }
        QCOMPARE(secrets.ids().size(), 2);
        QCOMPARE(kept.size(), 2);
    }

    void anEndThatWaitsForAPersonIsAnEnd() {
        MemorySecrets secrets;
        secrets.holdWrites(true);
        auto keys = std::make_unique<ServerKeys>(&secrets, QStringList());
        keys->put(server, apiKey, bytes("one"));
        QVERIFY(QTest::qWaitFor([&] { return secrets.waiting() == 1; }, patience));
        QCOMPARE(read(keys->reader(server)), QByteArray("one||"));
        keys.reset();
        QVERIFY(secrets.ids().isEmpty());
    }

    void credentialsAreWiped() {
        Credentials credentials{"one", "two", "three"};
        const QByteArray shared = credentials.apiKey;
        wipe(credentials);
        QVERIFY(credentials.apiKey.isEmpty() && credentials.storageSecretKey.isEmpty());
        QCOMPARE(shared, QByteArray(3, '\0'));
    }
};

QTEST_GUILESS_MAIN(ServerKeysTest)
#include "tst_serverkeys.moc"
