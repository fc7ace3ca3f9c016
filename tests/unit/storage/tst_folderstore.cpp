// Proves the folder store: objects appear whole or not at all, one of many writers wins, and no key leaves the folder.
#include "core/storage/folderstore.h"
#include "tests/support/dist.h"
#include "tests/support/verify.h"

#include <QDirIterator>

#include <atomic>
#include <barrier>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace waybill;

namespace {

QStringList filesBelow(const QString &folder) {
    QStringList names;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        names.append(QDir(folder).relativeFilePath(all.next()));
    names.sort();
    return names;
}

Result<void> putWhole(ObjectStore &store, const QString &key, QByteArrayView bytes, bool ifAbsent = false) {
    auto writer = store.put(key);
    if (!writer)
        return fail(writer.error());
    if (auto written = (*writer)->write(bytes); !written)
        return written;
    return ifAbsent ? (*writer)->commitIfAbsent() : (*writer)->commit();
}

Result<QByteArray> getWhole(ObjectStore &store, const QString &key) {
    auto reader = store.get(key);
    if (!reader)
        return fail(reader.error());
    QByteArray bytes;
    for (;;) {
        const auto piece = (*reader)->read(1000);
        if (!piece)
            return fail(piece.error());
        if (piece->isEmpty())
            return bytes;
        bytes += *piece;
    }
}

} // namespace

class FolderStoreTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderStore> m_store;

    // A child's part of the race. Its exit code: 0 won, 1 lost, 2 anything else.
    int racesThrough(const int (&gate)[2], int round, int racer) const {
        ::close(gate[1]);
        char byte = 0;
        std::ignore = ::read(gate[0], &byte, 1);
        const auto done = putWhole(
            *m_store, QStringLiteral("race/%1").arg(round), QByteArray(1000, static_cast<char>('a' + racer)), true);
        if (done)
            return 0;
        return done.error().code == ErrorCode::ObjectExists ? 1 : 2;
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = FolderStore::open(m_folder->filePath(QStringLiteral("new/store")));
        VERIFY_OK(opened);
        m_store = std::move(*opened);
    }

    void keepsWhatItIsGiven() {
        const QByteArray large(300'000, 'x');
        VERIFY_OK(putWhole(*m_store, QStringLiteral("sha256/ab/größe.bin"), large));
        const auto info = m_store->head(QStringLiteral("sha256/ab/größe.bin"));
        VERIFY_OK(info);
        QCOMPARE(info->size, large.size());
        QCOMPARE(getWhole(*m_store, QStringLiteral("sha256/ab/größe.bin")).value_or(QByteArray()), large);
        VERIFY_OK(putWhole(*m_store, QStringLiteral("sha256/ab/größe.bin"), "new"));
        QCOMPARE(getWhole(*m_store, QStringLiteral("sha256/ab/größe.bin")).value_or(QByteArray()), "new");
        const auto removed = m_store->remove(QStringLiteral("sha256/ab/größe.bin"));
        VERIFY_OK(removed);
        QVERIFY(*removed);
        COMPARE_ERROR(m_store->head(QStringLiteral("sha256/ab/größe.bin")), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(m_store->get(QStringLiteral("sha256/ab/größe.bin")), ErrorCode::ObjectNotFound);
        QCOMPARE(m_store->remove(QStringLiteral("sha256/ab/größe.bin")).value_or(true), false);
        QCOMPARE(filesBelow(m_folder->path()), QStringList());
    }

    void nothingIsSeenBeforeTheCommit() {
        {
            auto writer = m_store->put(QStringLiteral("a/b"));
            VERIFY_OK(writer);
            VERIFY_OK((*writer)->write("half"));
            COMPARE_ERROR(m_store->head(QStringLiteral("a/b")), ErrorCode::ObjectNotFound);
        }
        COMPARE_ERROR(m_store->head(QStringLiteral("a/b")), ErrorCode::ObjectNotFound);
        QCOMPARE(filesBelow(m_folder->path()), QStringList());
    }

    void aReaderKeepsItsObject() {
        VERIFY_OK(putWhole(*m_store, QStringLiteral("k"), QByteArray(5000, 'a')));
        auto reader = m_store->get(QStringLiteral("k"));
        VERIFY_OK(reader);
        QCOMPARE((*reader)->read(10).value_or(QByteArray()), QByteArray(10, 'a'));
        VERIFY_OK(putWhole(*m_store, QStringLiteral("k"), QByteArray(5000, 'b')));
        QCOMPARE((*reader)->read(5000).value_or(QByteArray()), QByteArray(4990, 'a'));
    }

    void onceWrittenNeverChanged() {
        VERIFY_OK(putWhole(*m_store, QStringLiteral("k"), "first", true));
        COMPARE_ERROR(putWhole(*m_store, QStringLiteral("k"), "second", true), ErrorCode::ObjectExists);
        QCOMPARE(getWhole(*m_store, QStringLiteral("k")).value_or(QByteArray()), "first");
        VERIFY_OK(putWhole(*m_store, QStringLiteral("from"), "copy"));
        COMPARE_ERROR(m_store->copyIfAbsent(QStringLiteral("from"), QStringLiteral("k")), ErrorCode::ObjectExists);
        VERIFY_OK(m_store->copyIfAbsent(QStringLiteral("from"), QStringLiteral("deep/er/to")));
        COMPARE_ERROR(m_store->copyIfAbsent(QStringLiteral("none"), QStringLiteral("x")), ErrorCode::ObjectNotFound);
        // The copy is an object of its own.
        VERIFY_OK(putWhole(*m_store, QStringLiteral("from"), "changed"));
        QCOMPARE(getWhole(*m_store, QStringLiteral("deep/er/to")).value_or(QByteArray()), "copy");
    }

    void oneOfManyThreadsWins() {
        for (int round = 0; round < 20; ++round) {
            const QString key = QStringLiteral("race/%1/x").arg(round);
            std::atomic<int> won = 0;
            std::atomic<int> lost = 0;
            std::barrier start(16);
            std::vector<std::jthread> threads;
            threads.reserve(16);
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&, i] {
                    const QByteArray bytes(10'000, static_cast<char>('a' + i));
                    start.arrive_and_wait();
                    const auto done = putWhole(*m_store, key, bytes, true);
                    (done ? won : lost) += 1;
                    if (!done && done.error().code != ErrorCode::ObjectExists)
                        lost += 1000;
                });
            }
            threads.clear();
            QCOMPARE(won.load(), 1);
            QCOMPARE(lost.load(), 15);
            const QByteArray winner = getWhole(*m_store, key).value_or(QByteArray());
            QCOMPARE(winner, QByteArray(10'000, winner.isEmpty() ? '?' : winner[0]));
        }
    }

    void oneOfManyCopiesWins() {
        for (int i = 0; i < 8; ++i)
            VERIFY_OK(putWhole(*m_store, QStringLiteral("from/%1").arg(i), QByteArray(10, static_cast<char>('a' + i))));
        for (int round = 0; round < 50; ++round) {
            const QString to = QStringLiteral("to/%1/x").arg(round);
            std::atomic<int> won = 0;
            std::atomic<int> lost = 0;
            std::barrier start(8);
            {
                std::vector<std::jthread> threads;
                threads.reserve(8);
                for (int i = 0; i < 8; ++i) {
                    threads.emplace_back([&, i] {
                        start.arrive_and_wait();
                        // Half of them copy, half of them write: both are the same contest.
                        const auto done = i % 2 ? putWhole(*m_store, to, "written", true)
                                                : m_store->copyIfAbsent(QStringLiteral("from/%1").arg(i), to);
                        won += done ? 1 : 0;
                        lost += !done && done.error().code == ErrorCode::ObjectExists ? 1 : 0;
                    });
                }
            }
            QCOMPARE(won.load(), 1);
            QCOMPARE(lost.load(), 7);
        }
    }

    void oneOfManyProcessesWins() {
        for (int round = 0; round < 20; ++round) {
            int gate[2];
            QCOMPARE(pipe(gate), 0);
            std::vector<pid_t> children;
            for (int i = 0; i < 6; ++i) {
                const pid_t child = fork();
                if (child == 0)
                    _exit(racesThrough(gate, round, i));
                children.push_back(child);
            }
            // The children wait for the end of the pipe: all of them start with this.
            ::close(gate[0]);
            ::close(gate[1]);
            int won = 0;
            int lost = 0;
            for (const pid_t child : children) {
                int status = 0;
                QCOMPARE(waitpid(child, &status, 0), child);
                won += WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 1 : 0;
                lost += WIFEXITED(status) && WEXITSTATUS(status) == 1 ? 1 : 0;
            }
            QCOMPARE(won, 1);
            QCOMPARE(lost, 5);
            const QByteArray winner = getWhole(*m_store, QStringLiteral("race/%1").arg(round)).value_or(QByteArray());
            QCOMPARE(winner, QByteArray(1000, winner.isEmpty() ? '?' : winner[0]));
        }
        QCOMPARE(filesBelow(m_folder->filePath(QStringLiteral("new/store/_tmp"))), QStringList());
    }

    // Folders come and go below the writers: remove() takes away those that it has emptied.
    void removingDisturbsNoWriter_data() {
        QTest::addColumn<bool>("copies");
        QTest::newRow("commit") << false;
        QTest::newRow("copy") << true;
    }
    void removingDisturbsNoWriter() {
        QFETCH(bool, copies);
        VERIFY_OK(putWhole(*m_store, QStringLiteral("from"), "x"));
        std::atomic<bool> over = false;
        const std::jthread remover([&] {
            while (!over) {
                for (int i = 0; i < 4; ++i)
                    std::ignore = m_store->remove(QStringLiteral("a/%1").arg(i));
            }
        });
        QStringList failures;
        for (int i = 0; i < (copies ? 20'000 : 1000); ++i) { // a commit waits for the disk, a copy does not
            const QString key = QStringLiteral("a/%1").arg(i % 4);
            const auto done
                = copies ? m_store->copyIfAbsent(QStringLiteral("from"), key) : putWhole(*m_store, key, "x", true);
            if (!done && done.error().code != ErrorCode::ObjectExists)
                failures.append(errorOf(done));
        }
        over = true;
        QCOMPARE(failures, QStringList());
    }

    void aKilledWriterLeavesNothingToBeSeen() {
        const pid_t child = fork();
        if (child == 0) {
            auto writer = m_store->put(QStringLiteral("a/b"));
            std::ignore = (*writer)->write("half");
            raise(SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        COMPARE_ERROR(m_store->head(QStringLiteral("a/b")), ErrorCode::ObjectNotFound);
        QCOMPARE(filesBelow(m_folder->filePath(QStringLiteral("new/store/_tmp"))).size(), 1); // what it left
        VERIFY_OK(putWhole(*m_store, QStringLiteral("a/b"), "whole", true));
    }

    void leftoversAreSweptOnceTheyAreOld() {
        const QString temporary = m_folder->filePath(QStringLiteral("new/store/_tmp"));
        put(temporary + QStringLiteral("/young"), "x");
        put(temporary + QStringLiteral("/old"), "x");
        QFile old(temporary + QStringLiteral("/old"));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTimeUtc().addDays(-2), QFileDevice::FileModificationTime));
        old.close();
        auto writer = m_store->put(QStringLiteral("k")); // is at work while another process opens the store
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->write("whole"));
        VERIFY_OK(FolderStore::open(m_folder->filePath(QStringLiteral("new/store"))));
        const QStringList left = filesBelow(temporary);
        QCOMPARE(left.size(), 2);
        QVERIFY(left.contains(QStringLiteral("young")));
        VERIFY_OK((*writer)->commit());
        QCOMPARE(getWhole(*m_store, QStringLiteral("k")).value_or(QByteArray()), "whole");
    }

    void aFolderIsNoObject() {
        VERIFY_OK(putWhole(*m_store, QStringLiteral("a/b"), "x"));
        COMPARE_ERROR(m_store->head(QStringLiteral("a")), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(m_store->get(QStringLiteral("a")), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(m_store->get(QStringLiteral("a/b/c")), ErrorCode::ObjectNotFound);
        COMPARE_ERROR(m_store->copyIfAbsent(QStringLiteral("a"), QStringLiteral("c")), ErrorCode::ObjectNotFound);
        QCOMPARE(m_store->remove(QStringLiteral("a")).value_or(true), false);
        QCOMPARE(m_store->remove(QStringLiteral("a/b/c")).value_or(true), false);
        COMPARE_ERROR(putWhole(*m_store, QStringLiteral("a/b/c"), "y"), ErrorCode::StoreFailed);
        COMPARE_ERROR(putWhole(*m_store, QStringLiteral("a"), "y"), ErrorCode::StoreFailed);
        QCOMPARE(getWhole(*m_store, QStringLiteral("a/b")).value_or(QByteArray()), "x");
        QCOMPARE(filesBelow(m_folder->path()), QStringList{QStringLiteral("new/store/a/b")});
    }

    void keysStayInside_data() {
        QTest::addColumn<QString>("key");
        for (const char *key : {"", "/", "/etc/passwd", "..", "../out", "a/../b", "a/./b", ".", "a//b", "a/", "./a",
                 "_tmp", "_tmp/x", "_tmp/x/y"})
            QTest::newRow(*key ? key : "empty") << QString::fromLatin1(key);
        QTest::newRow("NUL") << QString(QChar(u'\0'));
        QTest::newRow("half a surrogate pair") << QString(QChar(0xD800));
        QTest::newRow("a part over 255 bytes") << QString(256, u'k');
        QTest::newRow("over 1024 characters") << QStringLiteral("k/").repeated(512) + u'k';
        QTest::newRow("NUL inside") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b");
    }
    void keysStayInside() {
        QFETCH(QString, key);
        VERIFY_OK(putWhole(*m_store, QStringLiteral("x"), "x"));
        COMPARE_ERROR(m_store->put(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(m_store->get(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(m_store->head(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(m_store->remove(key), ErrorCode::InvalidKey);
        COMPARE_ERROR(m_store->copyIfAbsent(key, QStringLiteral("x")), ErrorCode::InvalidKey);
        COMPARE_ERROR(m_store->copyIfAbsent(QStringLiteral("x"), key), ErrorCode::InvalidKey);
        QCOMPARE(filesBelow(m_folder->path()), QStringList{QStringLiteral("new/store/x")});
        VERIFY_OK(putWhole(*m_store, QStringLiteral("still/works"), "x"));
    }

    void aFullDiskIsSaid() {
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit little{10'000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
        const auto done = putWhole(*m_store, QStringLiteral("a"), QByteArray(100'000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        COMPARE_ERROR(done, ErrorCode::DiskFull);
        QCOMPARE(filesBelow(m_folder->path()), QStringList());
    }

    void aFolderThatIsNone() {
        put(m_folder->filePath(QStringLiteral("file")), "x");
        QVERIFY(!FolderStore::open(m_folder->filePath(QStringLiteral("file"))));
        QVERIFY(!FolderStore::open(m_folder->filePath(QStringLiteral("file/below"))));
        QVERIFY(!FolderStore::open(QStringLiteral("/proc/store")));
    }
};

QTEST_GUILESS_MAIN(FolderStoreTest)
#include "tst_folderstore.moc"
