// Proves what the rest relies on: a late cancel never loses a result, an owner may die at any time, progress arrives in
// order.
#include "core/operation/operation.h"
#include "core/operation/wait.h"

#include "tests/support/verify.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

using namespace waybill;
using namespace std::chrono_literals;

class TestOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsItsResultOnTheOwnersThread() {
        Operation<Result<int>> operation;
        QThread *stepThread = nullptr;
        QThread *ownerThread = nullptr;
        connect(&operation, &OperationBase::finished, this, [&] { ownerThread = QThread::currentThread(); });
        QSignalSpy finished(&operation, &OperationBase::finished);
        operation.start([&](OperationContext &) -> Result<int> {
            stepThread = QThread::currentThread();
            return 7;
        });
        QVERIFY(finished.wait());
        QVERIFY(!operation.isRunning());
        VERIFY_OK(operation.result());
        QCOMPARE(*operation.result(), 7);
        QCOMPARE(ownerThread, QThread::currentThread());
        QVERIFY(stepThread != QThread::currentThread());
    }

    void aLateCancelKeepsTheResult() {
        Operation<Result<QString>> operation;
        QSignalSpy finished(&operation, &OperationBase::finished);
        QSemaphore past;
        QSemaphore go;
        operation.start([&](OperationContext &) -> Result<QString> {
            past.release(); // behind the point of no return: the token is not looked at any more
            go.acquire();
            return QStringLiteral("receipt");
        });
        past.acquire();
        operation.requestStop();
        go.release();
        QVERIFY(finished.wait());
        VERIFY_OK(operation.result());
        QCOMPARE(*operation.result(), QStringLiteral("receipt"));
    }

    void aStepSeesTheRequest() {
        Operation<Result<int>> operation;
        QSignalSpy finished(&operation, &OperationBase::finished);
        QSemaphore started;
        operation.start([&](OperationContext &context) -> Result<int> {
            started.release();
            const WaitEnd end = wait([](const auto &) { }, context.stopToken(), 30s);
            return end == WaitEnd::Stopped ? Result<int>(std::unexpected(OperationContext::cancelled()))
                                           : Result<int>(1);
        });
        started.acquire();
        operation.requestStop();
        QVERIFY(finished.wait());
        COMPARE_ERROR(operation.result(), ErrorCode::Cancelled);
    }

    void destroyedWhileItRunsItStopsAndWaits() {
        bool sawStop = false;
        bool emitted = false;
        {
            Operation<Result<int>> operation;
            connect(&operation, &OperationBase::finished, this, [&] { emitted = true; });
            QSemaphore started;
            operation.start([&](OperationContext &context) -> Result<int> {
                started.release();
                sawStop = wait([](const auto &) { }, context.stopToken(), 30s) == WaitEnd::Stopped;
                return 1;
            });
            started.acquire();
        }
        QVERIFY(sawStop); // so the destructor waited for the step to end
        QCoreApplication::processEvents();
        QVERIFY(!emitted);
    }

    void destroyedBeforeItsResultIsDeliveredItTellsNobody() {
        bool emitted = false;
        {
            Operation<Result<int>> operation;
            connect(&operation, &OperationBase::finished, this, [&] { emitted = true; });
            QSemaphore done;
            operation.start([&](OperationContext &) -> Result<int> {
                done.release();
                return 1;
            });
            done.acquire();
        }
        QCoreApplication::processEvents();
        QVERIFY(!emitted);
    }

    void progressComesInOrderAndItsLastIsKept() {
        Operation<Result<int>> operation;
        QSignalSpy finished(&operation, &OperationBase::finished);
        QList<Progress> seen;
        bool behindEnd = false;
        connect(&operation, &OperationBase::progressed, this, [&](const Progress &progress) {
            behindEnd = behindEnd || finished.count() > 0;
            seen.append(progress);
        });
        constexpr qint64 steps = 100'000;
        operation.start([&](OperationContext &context) -> Result<int> {
            for (qint64 i = 1; i <= steps; ++i)
                context.report({Stage::Packing, i, steps});
            for (qint64 i = 1; i <= steps; ++i)
                context.report({Stage::Uploading, i, steps});
            return 0;
        });
        QVERIFY(finished.wait());
        QVERIFY(!behindEnd);
        QVERIFY2(seen.size() < 1000, qPrintable(QString::number(seen.size()))); // throttled, not one a report
        QVERIFY(seen.contains(Progress{Stage::Packing, steps, steps}));
        QCOMPARE(seen.last(), (Progress{Stage::Uploading, steps, steps}));
        for (qsizetype i = 1; i < seen.size(); ++i) {
            QVERIFY(seen[i].stage >= seen[i - 1].stage);
            if (seen[i].stage == seen[i - 1].stage)
                QVERIFY(seen[i].done > seen[i - 1].done);
        }
    }

    void waitEndsByTheJob() {
        QCOMPARE(wait([](const auto &done) { QTimer::singleShot(0, qApp, done); }, {}, 30s), WaitEnd::Done);
        QCOMPARE(wait([](const auto &done) { done(); }, {}, 30s), WaitEnd::Done);
    }

    void waitEndsByTime() {
        QCOMPARE(wait([](const auto &) { }, {}, 1ms), WaitEnd::TimedOut);
    }

    void waitEndsByAStopThatCameBefore() {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(wait([](const auto &) { }, source.get_token(), 30s), WaitEnd::Stopped);
    }

    void aJobsLateCallIsHarmless() {
        std::function<void()> late;
        QCOMPARE(wait([&](const auto &done) { late = done; }, {}, 1ms), WaitEnd::TimedOut);
        late();
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
