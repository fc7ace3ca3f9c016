// Proves that the S3 store keeps the promises of an object store, the same as the folder store does, against a real
// Ceph RADOS Gateway: which checks signatures, hashes, clocks and conditions.
#include "core/base/sha256.h"
#include "core/storage/folderstore.h"
#include "tests/support/cannedpeer.h"
#include "tests/support/cephstore.h"
#include "tests/support/objects.h"
#include "tests/support/rawhttp.h"
#include "tests/support/tlspeer.h"
#include "tests/support/verify.h"

#include <barrier>
#include <ctime>

using namespace waybill;

namespace {

std::atomic<time_t> clockSkew = 0;

QByteArray randomBytes(qsizetype size) {
    QByteArray bytes((size + 3) / 4 * 4, Qt::Uninitialized);
    quint32 state = 7;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        state = state * 1664525 + 1013904223;
        bytes[i] = static_cast<char>(state >> 24);
    }
    bytes.truncate(size);
    return bytes;
}

QString text(const char *bytes) {
    return QString::fromUtf8(bytes);
}

// Bytes; the peak since the last call of forgetPeak.
qint64 peakMemory() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("no /proc");
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:") + 6;
    return all.sliced(at, all.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

void forgetPeak() {
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (!refs.open(QIODevice::WriteOnly) || refs.write("5") != 1)
        qFatal("no /proc");
}

} // namespace

// Stands in for the C library's, which libcurl asks for the time of a signature.
extern "C" time_t time(time_t *into) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    const time_t shown = now.tv_sec + clockSkew;
    if (into)
        *into = shown;
    return shown;
}

class S3StoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CephStore> m_ceph;
    QTemporaryDir m_folder;
    int m_stores = 0;

    // Empty, and of its own.
    std::unique_ptr<ObjectStore> newStore(const QString &kind) {
        const QString name = QStringLiteral("t %1").arg(++m_stores);
        if (kind == QLatin1StringView("s3"))
            return m_ceph->open(name + QStringLiteral("/+ü"));
        return *FolderStore::open(m_folder.filePath(name));
    }

    static void addStores() {
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder") << text("folder");
        QTest::newRow("s3") << text("s3");
    }

private Q_SLOTS:
    void initTestCase() {
        for (const char *variable : {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(variable);
        m_ceph = std::make_unique<CephStore>();
    }

    void init() { clockSkew = 0; }

    // First: before anything large was in this process's own hands.
    void memoryDoesNotGrowWithTheObject() {
        const auto store = m_ceph->open(QStringLiteral("memory"));
        const QByteArray piece = randomBytes(1'000'000);
        VERIFY_OK(putWhole(*store, text("small"), piece));
        forgetPeak();
        const qint64 before = peakMemory();
        auto writer = store->put(text("large"));
        VERIFY_OK(writer);
        for (int i = 0; i < 100; ++i)
            VERIFY_OK((*writer)->write(piece));
        VERIFY_OK((*writer)->commit());
        VERIFY_OK(store->copyIfAbsent(text("large"), text("copy")));
        auto reader = store->get(text("copy"));
        VERIFY_OK(reader);
        qint64 size = 0;
        for (;;) {
            const auto got = (*reader)->read(10'000);
            VERIFY_OK(got);
            if (got->isEmpty())
                break;
            size += got->size();
        }
        QCOMPARE(size, 100'000'000);
        const qint64 grown = peakMemory() - before;
        qInfo("100 MB put, copied and read: %.1f MiB more at the peak", static_cast<double>(grown) / 1048576);
        QVERIFY(grown < 12'000'000);
        VERIFY_OK(store->remove(text("large")));
        VERIFY_OK(store->remove(text("copy")));
    }

    void keepsWhatItIsGiven_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("size");
        QString longest = QString(250, u'x');
        for (const char letter : {'y', 'z', 'w'})
            longest += u'/' + QString(249, QLatin1Char(letter));
        for (const QString &kind : {text("folder"), text("s3")}) {
            const auto row = [&](const char *name, const QString &key, int size = 1000) {
                QTest::addRow("%s, %s", qPrintable(kind), name) << kind << key << size;
            };
            row("plain", text("sha256/ab/bundle.tar.zst"));
            row("blanks", text("a b/ c /d"));
            row("plus", text("a+b/+"));
            row("percent", text("100%/%2F/%2e%2e/%"));
            row("letters of all kinds", text("größe/日本語/🙂/e\u0301"));
            row("marks", text("~!*'();:@&=$,?#[]\"<>\\^`{|}"));
            row("dots", text("..a/b../.c/..."));
            row("1,000 bytes", longest, 3);
            row("empty", text("empty"), 0);
            row("one byte", text("one"), 1);
            row("20 MB", text("large"), 20'000'000);
        }
    }
    void keepsWhatItIsGiven() {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        QFETCH(int, size);
        const auto store = newStore(kind);
        const QByteArray bytes = randomBytes(size);
        COMPARE_ERROR(store->head(key), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(store->get(key), ErrorCode::ObjectNotFound);
        QCOMPARE(store->remove(key).value_or(true), false);
        VERIFY_OK(putWhole(*store, key, bytes, true));
        const auto info = store->head(key);
        VERIFY_OK(info);
        QCOMPARE(info->size, size);
        QVERIFY(getWhole(*store, key).value_or("?") == bytes);
        COMPARE_ERROR(putWhole(*store, key, "other", true), ErrorCode::ObjectExists);
        QVERIFY(getWhole(*store, key).value_or("?") == bytes);
        VERIFY_OK(putWhole(*store, key, "other"));
        QCOMPARE(getWhole(*store, key).value_or("?"), "other");
        QCOMPARE(store->remove(key).value_or(false), true);
        COMPARE_ERROR(store->head(key), ErrorCode::ObjectNotFound);
        QCOMPARE(store->list({}).value_or(QStringList{text("?")}), QStringList());
    }

    void nothingIsSeenBeforeTheCommit_data() { addStores(); }
    void nothingIsSeenBeforeTheCommit() {
        QFETCH(QString, kind);
        const auto store = newStore(kind);
        {
            auto writer = store->put(text("a/b"));
            VERIFY_OK(writer);
            VERIFY_OK((*writer)->write("half"));
            COMPARE_ERROR(store->head(text("a/b")), ErrorCode::ObjectNotFound);
        }
        COMPARE_ERROR(store->head(text("a/b")), ErrorCode::ObjectNotFound);
        QCOMPARE(store->list({}).value_or(QStringList{text("?")}), QStringList());
    }

    void copies_data() { addStores(); }
    void copies() {
        QFETCH(QString, kind);
        const auto store = newStore(kind);
        const QByteArray bytes = randomBytes(700'000);
        VERIFY_OK(putWhole(*store, text("from"), bytes));
        VERIFY_OK(store->copyIfAbsent(text("from"), text("deep/er/to")));
        COMPARE_ERROR(store->copyIfAbsent(text("from"), text("deep/er/to")), ErrorCode::ObjectExists);
        COMPARE_ERROR(store->copyIfAbsent(text("none"), text("x")), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(store->copyIfAbsent(text("none"), text("from")), ErrorCode::ObjectNotFound);
        VERIFY_OK(putWhole(*store, text("from"), "changed"));
        QVERIFY(getWhole(*store, text("deep/er/to")).value_or("?") == bytes);
    }

    void keysThatAreRefused_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("key");
        for (const QString &kind : {text("folder"), text("s3")}) {
            int row = 0;
            for (const QString &key : {QString(), text("/a"), text("a/"), text("a//b"), text("."), text(".."),
                     text("../a"), text("a/../b"), text("a/./b"), text("a/.."), QStringLiteral("a\0b"),
                     QString(256, u'x'), QStringList(6, QString(200, u'x')).join(u'/'), QString(QChar(0xd800))})
                QTest::addRow("%s, %d: %s", qPrintable(kind), ++row, qPrintable(key.left(20))) << kind << key;
        }
    }
    void keysThatAreRefused() {
        QFETCH(QString, kind);
        QFETCH(QString, key);
        const auto store = newStore(kind);
        VERIFY_OK(putWhole(*store, text("there"), "x"));
        COMPARE_ERROR(store->put(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(store->head(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(store->get(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(store->remove(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(store->copyIfAbsent(text("there"), key), ErrorCode::InvalidKey);
        COMPARE_ERROR(store->copyIfAbsent(key, text("to")), ErrorCode::InvalidKey);
        if (!key.isEmpty())
            COMPARE_ERROR(store->list(key), ErrorCode::InvalidKey);
    }

    void oneOfManyWins_data() { addStores(); }
    void oneOfManyWins() {
        QFETCH(QString, kind);
        constexpr int writers = 32;
        const auto store = newStore(kind);
        const QByteArray from = randomBytes(50'000);
        VERIFY_OK(putWhole(*store, text("from"), from));
        for (int round = 0; round < 6; ++round) {
            const QString key = QStringLiteral("race/%1/x").arg(round);
            std::atomic<int> won = 0;
            std::atomic<int> lost = 0;
            std::atomic<int> winner = -1;
            std::barrier start(writers);
            std::vector<std::jthread> threads;
            threads.reserve(writers);
            for (int i = 0; i < writers; ++i) {
                threads.emplace_back([&, i] {
                    start.arrive_and_wait();
                    // Some copy, the others write: it is the same contest.
                    const auto done = i % 8 == 7
                        ? store->copyIfAbsent(text("from"), key)
                        : putWhole(*store, key, QByteArray(50'000, static_cast<char>('A' + i)), true);
                    if (done)
                        winner = i;
                    won += done ? 1 : 0;
                    lost += !done && done.error().code == ErrorCode::ObjectExists ? 1 : 0;
                });
            }
            threads.clear();
            QCOMPARE(won.load(), 1);
            QCOMPARE(lost.load(), writers - 1);
            const QByteArray wanted
                = winner % 8 == 7 ? from : QByteArray(50'000, static_cast<char>('A' + winner.load()));
            QVERIFY(getWhole(*store, key).value_or("?") == wanted);
        }
    }

    void lists_data() { addStores(); }
    void lists() {
        QFETCH(QString, kind);
        const auto store = newStore(kind);
        for (const char *key : {"a", "b c", "d+e/1", "d+e/2/3", "d+e/ü%2F/4", "d", "d+/x"})
            VERIFY_OK(putWhole(*store, text(key), "x"));
        QCOMPARE(store->list({}).value_or(QStringList()),
            QStringList({text("a"), text("b c"), text("d"), text("d+/"), text("d+e/")}));
        QCOMPARE(store->list(text("d+e")).value_or(QStringList()), QStringList({text("1"), text("2/"), text("ü%2F/")}));
        QCOMPARE(store->list(text("d+e/ü%2F")).value_or(QStringList()), QStringList({text("4")}));
        QCOMPARE(store->list(text("none")).value_or(QStringList{text("?")}), QStringList());
        QCOMPARE(store->list(text("a")).value_or(QStringList{text("?")}), QStringList());
    }

    void listsMoreThanOnePage_data() { addStores(); }
    void listsMoreThanOnePage() {
        QFETCH(QString, kind);
        constexpr int objects = 1'205;
        const auto store = newStore(kind);
        std::atomic<int> next = 0;
        std::atomic<int> stored = 0;
        {
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    for (int n = next++; n < objects; n = next++)
                        stored += putWhole(*store, QStringLiteral("many/o %1").arg(n, 4, 10, QLatin1Char('0')), "x")
                            ? 1
                            : 0;
                });
            }
        }
        QCOMPARE(stored.load(), objects);
        const auto names = store->list(text("many"));
        VERIFY_OK(names);
        QCOMPARE(names->size(), objects);
        QCOMPARE(names->first(), text("o 0000"));
        QCOMPARE(names->last(), text("o 1204"));
        QVERIFY(std::ranges::adjacent_find(*names) == names->end());
    }

    void refusals_data() {
        QTest::addColumn<S3Location>("location");
        QTest::addColumn<QByteArray>("accessKey");
        QTest::addColumn<QByteArray>("secretKey");
        QTest::addColumn<int>("skew");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("why");
        const S3Location here = m_ceph->location();
        const S3Keys keys = m_ceph->keys();
        QTest::newRow("another secret") << here << keys.accessKey << QByteArray("canary-wrong-secret") << 0
                                        << ErrorCode::StoreRefused << text("SignatureDoesNotMatch");
        QTest::newRow("another access key") << here << QByteArray("AKCANARY") << keys.secretKey << 0
                                            << ErrorCode::StoreRefused << text("InvalidAccessKeyId");
        QTest::newRow("a clock that is late") << here << keys.accessKey << keys.secretKey << -3600
                                              << ErrorCode::StoreRefused << text("RequestTimeTooSkewed");
        QTest::newRow("a clock that is early") << here << keys.accessKey << keys.secretKey << 3600
                                               << ErrorCode::StoreRefused << text("RequestTimeTooSkewed");
        S3Location other = here;
        other.bucket = text("nothing-here");
        QTest::newRow("another bucket") << other << keys.accessKey << keys.secretKey << 0 << ErrorCode::BucketNotFound
                                        << text("NoSuchBucket");
    }
    void refusals() {
        QFETCH(S3Location, location);
        QFETCH(QByteArray, accessKey);
        QFETCH(QByteArray, secretKey);
        QFETCH(int, skew);
        QFETCH(ErrorCode, code);
        QFETCH(QString, why);
        const auto opened = S3Store::open(location, {accessKey, secretKey});
        VERIFY_OK(opened);
        S3Store &store = **opened;
        clockSkew = skew;
        const QString key = text("k");
        const std::vector<QString> said{errorOf(store.head(key)), errorOf(store.get(key)), errorOf(store.remove(key)),
            errorOf(store.list({})), errorOf(putWhole(store, key, "x")), errorOf(putWhole(store, key, "x", true)),
            errorOf(store.copyIfAbsent(key, text("to"))), errorOf(store.checkUsable())};
        for (const QString &error : said) {
            QVERIFY2(error.startsWith(errorName(code)), qPrintable(error));
            QVERIFY2(error.contains(why), qPrintable(error));
            QVERIFY2(!error.contains(QString::fromLatin1(secretKey)), qPrintable(error));
        }
    }

    void aUsableStore() {
        const auto store = m_ceph->open(QStringLiteral("usable"));
        VERIFY_OK(store->checkUsable());
        QCOMPARE(store->list({}).value_or(QStringList{text("?")}), QStringList());
    }

    void byTheBucketsOwnHost() {
        S3Location location = m_ceph->location();
        location.endpoint = QUrl(QStringLiteral("http://localhost:%1").arg(m_ceph->port()));
        location.pathStyle = false;
        const auto store = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(store);
        VERIFY_OK(putWhole(**store, text("virtual host/k"), "x", true));
        QCOMPARE(getWhole(*m_ceph->open(), text("virtual host/k")).value_or("?"), "x");
    }

    void overTls() {
        S3Location location = m_ceph->location(QStringLiteral("tls"));
        location.endpoint = QUrl(m_ceph->secureAddress());
        const auto unknown = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(unknown);
        COMPARE_ERROR((*unknown)->head(text("k")), ErrorCode::TlsSelfSigned);
        location.authorityFile = m_ceph->certificateFile();
        const auto known = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(known);
        const QByteArray bytes = randomBytes(2'000'000);
        VERIFY_OK(putWhole(**known, text("k"), bytes, true));
        QVERIFY(getWhole(**known, text("k")).value_or("?") == bytes);
        location.endpoint.setHost(text("other.localhost"));
        const auto elsewhere = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(elsewhere);
        COMPARE_ERROR((*elsewhere)->head(text("k")), ErrorCode::TlsWrongHost);
    }

    void certificates_data() {
        QTest::addColumn<int>("untilDay");
        QTest::addColumn<bool>("known");
        QTest::addColumn<QString>("error");
        QTest::newRow("expired") << -1 << true << errorName(ErrorCode::TlsExpired);
        QTest::newRow("of an authority that nobody trusts") << 30 << false << errorName(ErrorCode::TlsUntrusted);
        QTest::newRow("of an authority that is trusted") << 30 << true << QString();
    }
    void certificates() {
        QFETCH(int, untilDay);
        QFETCH(bool, known);
        QFETCH(QString, error);
        const QTemporaryDir folder;
        const TestAuthority authority(folder.path(), text("Store Test Authority"));
        const TlsPeer tls(authority.certify({.fromDay = -9, .untilDay = untilDay}), m_ceph->port());
        S3Location location = m_ceph->location(text("certified"));
        location.endpoint = QUrl(tls.address());
        if (known)
            location.authorityFile = authority.certificate();
        const auto store = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(store);
        const auto stored = putWhole(**store, text("k"), "x");
        if (error.isEmpty())
            VERIFY_OK(stored);
        else
            QCOMPARE(errorNameOf(stored), error);
    }

    // Between a client and the gateway: what was sent is stored, and the answer never comes.
    void anAnswerThatIsLost() {
        const CannedPeer between([&](const CannedPeer::Request &request) {
            // Signed for the host that was asked, which the gateway reads in the head.
            const RawAnswer answer = ask(m_ceph->port(), request.head + "Connection: close\r\n\r\n" + request.body);
            return request.number == 0 ? QByteArray() : answer.head + "\r\n" + answer.body;
        });
        S3Location location = m_ceph->location(QStringLiteral("lost"));
        location.endpoint = QUrl(between.address());
        const auto store = S3Store::open(location, m_ceph->keys());
        VERIFY_OK(store);
        VERIFY_OK(putWhole(**store, text("k"), "ours", true));
        QCOMPARE(between.count(), 3); // the put, again, and who wrote it
        QCOMPARE(getWhole(**store, text("k")).value_or("?"), "ours");
        COMPARE_ERROR(putWhole(**store, text("k"), "another", true), ErrorCode::ObjectExists);
    }

    // Last: the gateway goes.
    void aStoreThatGoesAway() {
        const auto store = m_ceph->open(QStringLiteral("gone"));
        VERIFY_OK(putWhole(*store, text("k"), "x")); // its connection is kept
        m_ceph.reset();
        COMPARE_ERROR(store->head(text("k")), ErrorCode::ServerNotReached);
        COMPARE_ERROR(putWhole(*store, text("k"), "x", true), ErrorCode::ServerNotReached);
        COMPARE_ERROR(store->list({}), ErrorCode::ServerNotReached);
    }
};

QTEST_GUILESS_MAIN(S3StoreTest)
#include "tst_s3store.moc"
