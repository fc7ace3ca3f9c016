// Proves that the history holds what happened: a step counts for the worst until its end is written, a job belongs to
// one process, nothing is lost between connections, and a file that is not ours is left alone.
#include "core/operation/context.h"
#include "core/publish/history.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <barrier>
#include <thread>

using namespace waybill;

namespace {

JobOrder someOrder(const QString &version = QStringLiteral("1.4.2")) {
    JobOrder order;
    order.server.id = QStringLiteral("acme");
    order.server.name = QStringLiteral("Acme");
    order.server.address = QUrl(QStringLiteral("https://registry.example.com"));
    order.server.tenant = QStringLiteral("t1");
    order.server.storage.endpoint = QUrl(QStringLiteral("https://s3.example.com"));
    order.server.storage.bucket = QStringLiteral("bundles");
    order.bundle = QStringLiteral("/tmp/bundle.tar.zst");
    order.sha256 = QString(64, u'a');
    order.size = 123;
    order.extension = QStringLiteral("com.acme.reports");
    order.version = version;
    order.manifestJson = "{\"name\":\"com.acme.reports\"}";
    order.signatureText = QStringLiteral("-----BEGIN PKCS7-----");
    order.signatureAlgorithm = QStringLiteral("x509");
    order.signer = QString(64, u'f');
    return order;
}

const QString uploading = stageName(Stage::Uploading);
const QString finalizing = stageName(Stage::Finalizing);

} // namespace

class HistoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_number = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("%1/history.sqlite").arg(++m_number)); }

private Q_SLOTS:
    void keepsAWholeJob() {
        const QString file = newFile();
        QString id;
        {
            auto history = History::open(file);
            VERIFY_OK(history);
            auto record = JobRecord::begin(**history, someOrder());
            VERIFY_OK(record);
            id = (*record)->job().id;
            VERIFY_OK((*record)->before(uploading, 1));
            VERIFY_OK((*record)->after(uploading, 1, {}, [](Job &job) {
                job.outcome = Outcome::Stored;
                job.stagingKey = QStringLiteral("sha256/_staging/x/bundle.tar.zst");
                job.requestIds = {QStringLiteral("r1"), QStringLiteral("r2")};
                job.receipt = {{QStringLiteral("contentHash"), QStringLiteral("aa")}};
                job.failure = Error{ErrorCode::ConnectionLost, QStringLiteral("s"), QStringLiteral("d")};
            }));
        }
        auto history = History::open(file);
        const auto job = (*history)->job(id.first(8));
        VERIFY_OK(job);
        QCOMPARE(job->id, id);
        QCOMPARE(job->order.server, someOrder().server);
        QCOMPARE(job->order.manifestJson, someOrder().manifestJson);
        QCOMPARE(job->order.signatureText, someOrder().signatureText);
        QCOMPARE(job->order.signer, someOrder().signer);
        QCOMPARE(outcomeName(job->outcome), QStringLiteral("stored"));
        QCOMPARE(job->stagingKey, QStringLiteral("sha256/_staging/x/bundle.tar.zst"));
        QCOMPARE(job->requestIds, (QStringList{QStringLiteral("r1"), QStringLiteral("r2")}));
        QCOMPARE(job->receipt.value(QStringLiteral("contentHash")).toString(), QStringLiteral("aa"));
        QCOMPARE(job->failure, (Error{ErrorCode::ConnectionLost, QStringLiteral("s"), QStringLiteral("d")}));
        QCOMPARE(job->attempts, 1);
        QVERIFY(job->unfinished());
        const auto events = (*history)->events(id);
        QCOMPARE(events->size(), 2);
        QVERIFY(events->first().begun && !events->last().begun);
        QCOMPARE(events->last().word, QStringLiteral("done"));
        QCOMPARE((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)), QFile::Permissions());
    }

    void aStepCountsForTheWorst() {
        auto history = History::open(newFile());
        auto record = JobRecord::begin(**history, someOrder());
        const QString id = (*record)->job().id;
        QCOMPARE(outcomeName((*history)->job(id)->outcome), QStringLiteral("not-sent"));
        VERIFY_OK((*record)->before(uploading, 1));
        QCOMPARE(outcomeName((*history)->job(id)->outcome), QStringLiteral("sent"));
        VERIFY_OK((*record)->after(uploading, 1, {}, [](Job &job) { job.outcome = Outcome::Stored; }));
        VERIFY_OK((*record)->before(finalizing, 1));
        QCOMPARE(outcomeName((*history)->job(id)->outcome), QStringLiteral("unknown"));
        VERIFY_OK((*record)->after(finalizing, 1, {}, [](Job &job) { job.outcome = Outcome::Finalized; }));
        QCOMPARE(outcomeName((*history)->job(id)->outcome), QStringLiteral("finalized"));
        VERIFY_OK((*record)->before(stageName(Stage::Installing), 1));
        QCOMPARE(installOutcomeName((*history)->job(id)->install), QStringLiteral("unknown"));
    }

    void aJobBelongsToOne() {
        const QString file = newFile();
        auto history = History::open(file);
        auto record = JobRecord::begin(**history, someOrder());
        const QString id = (*record)->job().id;
        auto other = History::open(file);
        QVERIFY((*other)->job(id)->running);
        QVERIFY((*other)->unfinishedJobs()->isEmpty());
        COMPARE_ERROR(JobRecord::resume(**other, id), ErrorCode::JobRunning);
        COMPARE_ERROR((*other)->dismiss(id), ErrorCode::JobRunning);
        record->reset();
        QVERIFY(!(*other)->job(id)->running);
        QCOMPARE((*other)->unfinishedJobs()->size(), 1);
        VERIFY_OK((*other)->dismiss(id));
        QVERIFY((*other)->unfinishedJobs()->isEmpty());
        QVERIFY((*other)->job(id)->settled);
    }

    void newestFirst() {
        auto history = History::open(newFile());
        QStringList begun;
        for (int i = 0; i < 5; ++i)
            begun.prepend((*JobRecord::begin(**history, someOrder()))->job().id);
        QStringList listed;
        const auto newest = (*history)->jobs(3);
        for (const Job &job : *newest)
            listed.append(job.id);
        QCOMPARE(listed, begun.first(3));
        QCOMPARE((*history)->jobs()->size(), 5);
    }

    void findsWhatThisServerConfirmed() {
        auto history = History::open(newFile());
        const JobOrder order = someOrder();
        const auto ask = [&](const QString &version) {
            return (*history)
                ->published(order.server.address, order.server.tenant, order.extension, version)
                ->has_value();
        };
        QVERIFY(!ask(order.version));
        {
            auto record = JobRecord::begin(**history, order);
            VERIFY_OK((*record)->after(finalizing, 1, {}, [](Job &job) { job.outcome = Outcome::Unknown; }));
            QVERIFY(!ask(order.version));
            VERIFY_OK((*record)->after(finalizing, 1, {}, [](Job &job) { job.outcome = Outcome::Checked; }));
        }
        QVERIFY(ask(order.version));
        QVERIFY(!ask(QStringLiteral("1.4.3")));
        QVERIFY(!(*history)->published(order.server.address, {}, order.extension, order.version)->has_value());
    }

    void remembersThatSignaturesAreDemanded() {
        auto history = History::open(newFile());
        const QUrl server = someOrder().server.address;
        const auto end = [&](Outcome outcome, std::optional<ErrorCode> code) {
            auto record = JobRecord::begin(**history, someOrder());
            return (*record)->after(finalizing, 1, {}, [&](Job &job) {
                job.outcome = outcome;
                if (code)
                    job.failure = Error{*code, {}, {}};
            });
        };
        QCOMPARE((*history)->demandsSignature(server).value(), false);
        VERIFY_OK(end(Outcome::Rejected, ErrorCode::SignatureRequired));
        QCOMPARE((*history)->demandsSignature(server).value(), true);
        VERIFY_OK(end(Outcome::Rejected, ErrorCode::Forbidden)); // says nothing of signatures
        QCOMPARE((*history)->demandsSignature(server).value(), true);
        VERIFY_OK(end(Outcome::Finalized, {}));
        QCOMPARE((*history)->demandsSignature(server).value(), false);
    }

    void manyAtOnce() {
        const QString file = newFile();
        std::vector<std::jthread> threads;
        threads.reserve(8);
        std::atomic<int> failures = 0;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                auto history = History::open(file);
                for (int job = 0; history && job < 10; ++job) {
                    auto record = JobRecord::begin(**history, someOrder());
                    if (!record || !(*record)->before(uploading, 1) || !(*record)->after(uploading, 1, {}))
                        ++failures;
                }
                failures += history ? 0 : 1;
            });
        }
        threads.clear();
        QCOMPARE(failures.load(), 0);
        auto history = History::open(file);
        QCOMPARE((*history)->jobs()->size(), 80);
    }

    void aNewFileIsMadeByManyAtOnce() {
        for (int round = 0; round < 20; ++round) {
            const QString file = newFile();
            std::barrier start(8);
            std::atomic<int> failures = 0;
            std::vector<std::jthread> threads;
            threads.reserve(8);
            for (int i = 0; i < 8; ++i) {
                threads.emplace_back([&] {
                    start.arrive_and_wait();
                    auto history = History::open(file);
                    failures += history && JobRecord::begin(**history, someOrder()) ? 0 : 1;
                });
            }
            threads.clear();
            QCOMPARE(failures.load(), 0);
        }
    }

    void unknownIds_data() {
        QTest::addColumn<QString>("id");
        for (const char *id : {"", "ab", "0000000", "%%%%%", "____", "'; DROP TABLE job; --"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void unknownIds() {
        QFETCH(QString, id);
        auto history = History::open(newFile());
        auto record = JobRecord::begin(**history, someOrder());
        COMPARE_ERROR((*history)->job(id), ErrorCode::JobNotFound);
        QCOMPARE((*history)->jobs()->size(), 1);
    }

    void leavesAlienFilesAlone() {
        const QString file = m_folder.filePath(QStringLiteral("alien"));
        QFile alien(file);
        QVERIFY(alien.open(QIODevice::WriteOnly) && alien.write(QByteArray(9000, 'x')) == 9000);
        alien.close();
        COMPARE_ERROR(History::open(file), ErrorCode::HistoryFailed);
        QVERIFY(alien.open(QIODevice::ReadOnly));
        QCOMPARE(alien.readAll(), QByteArray(9000, 'x'));
    }

    void leavesNewerVersionsAlone() {
        const QString file = newFile();
        VERIFY_OK(History::open(file));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("PRAGMA user_version=99")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        COMPARE_ERROR(History::open(file), ErrorCode::HistoryFailed);
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"
