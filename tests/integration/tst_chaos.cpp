// Proves that no publish is ever told wrong, done twice or left without its receipt, whatever the way to the registry
// and the registry itself do: many small publishes through a proxy that makes trouble by a seed, before a real registry
// in a process of its own that is killed and started again. Afterwards the registry's store is looked into, and
// compared with what was told. WAYBILL_CHAOS_RUNS=1000 runs more; WAYBILL_CHAOS_SEED=N runs that one publish again,
// alone.
#include "core/base/sha256.h"
#include "core/publish/history.h"
#include "core/publish/jobs.h"
#include "core/storage/folderstore.h"
#include "tests/support/chaosproxy.h"
#include "tests/support/places/places.h"
#include "tests/support/verify.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waybill;
using namespace std::chrono_literals;

namespace {

constexpr int usualRuns = 60;
constexpr int publishers = 6;

// Below those that the system gives to connections: while the registry is down, one would else connect to itself.
quint16 freePort() {
    for (;;) {
        const auto port = static_cast<quint16>(QRandomGenerator::system()->bounded(20'000, 30'000));
        if (QTcpServer server; server.listen(QHostAddress::LocalHost, port))
            return port;
    }
}

// `waybill-cli serve` in a process of its own, on a port that stays the same.
class Registry {
public:
    Registry(const QString &store, quint16 port)
        : m_arguments{builtProgram("waybill-cli").toUtf8(), "serve", "--listen",
              "127.0.0.1:" + QByteArray::number(port), "--store", store.toUtf8(), "--rate-limit", "0", "--quiet"}
        , m_port(port) {
        start();
    }
    ~Registry() { killNow(); }
    Registry(const Registry &) = delete;
    Registry &operator=(const Registry &) = delete;

    void killAndRestart() {
        const std::scoped_lock lock(m_mutex);
        killNow();
        start();
        ++m_kills;
    }

    int kills() const { return m_kills; }

private:
    void start() {
        std::vector<char *> arguments;
        arguments.reserve(m_arguments.size() + 1);
        for (QByteArray &argument : m_arguments)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        m_pid = fork();
        if (m_pid == 0) {
            const int nothing = open("/dev/null", O_WRONLY);
            if (nothing >= 0)
                dup2(nothing, 1);
            execv(arguments.front(), arguments.data());
            _exit(127);
        }
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            if (probe.waitForConnected(100))
                return;
            if (timer.elapsed() > 20'000)
                qFatal("the registry does not start");
            std::this_thread::sleep_for(5ms);
        }
    }

    void killNow() {
        ::kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }

    std::vector<QByteArray> m_arguments;
    quint16 m_port;
    pid_t m_pid = -1;
    std::mutex m_mutex;
    std::atomic<int> m_kills = 0;
};

struct Run {
    quint64 seed = 0;
    bool looksIntoTheStore = false;
    bool saysLittle = false;
    QString version;
    QString hash;
    PublishReport report; // as it was told first
    PublishReport later; // after "check again", where it was unknown
    QString troubles;
    std::unique_ptr<ChaosProxy> proxy;
    PublishRequest request;
};

} // namespace

class ChaosTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<Registry> m_registry;
    std::mutex m_mutex;
    std::vector<Run> m_runs;

    QString storeFolder() const { return m_folder.filePath(QStringLiteral("store")); }
    QString historyFile() const { return m_folder.filePath(QStringLiteral("history.sqlite")); }

    void publishOne(quint64 seed, bool alone);
    void checkAgain(Run &run) const;
    PublishRequest requestOf(Run &run, QRandomGenerator &random, const QString &address) const;
    QJsonObject rowOf(const QString &version) const;
    QString wrongIn(const Run &run, const PublishReport &report) const;

private Q_SLOTS:
    void nothingIsToldWrong();
};

PublishRequest ChaosTest::requestOf(Run &run, QRandomGenerator &random, const QString &address) const {
    QByteArray bytes(random.bounded(2'000, 30'000), Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    Sha256 sha256;
    sha256.update(bytes);
    run.hash = sha256.finish();
    // Each version has two publishers with other bytes, who mostly do not meet.
    run.version = QStringLiteral("1.%1.0").arg(run.seed / 2);
    PublishRequest request;
    request.bundle = m_folder.filePath(QStringLiteral("%1.tar.zst").arg(run.seed));
    QFile file(request.bundle);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the bundle");
    request.server.id = QStringLiteral("chaos");
    request.server.address = QUrl(address);
    request.manifestJson = R"({"name":"com.acme.chaos","publisher":"Acme","version":")" + run.version.toUtf8()
        + R"(","runtime":"wasm-js@1"})";
    request.extension = QStringLiteral("com.acme.chaos");
    request.version = run.version;
    request.historyFile = historyFile();
    request.retry = {.attempts = 4, .first = 20ms, .longest = 300ms, .rateWindow = 50ms};
    request.limits = {.connect = 5s, .idle = 700ms, .finalize = 700ms, .ask = 700ms};
    return request;
}

void ChaosTest::publishOne(quint64 seed, bool alone) {
    Run run;
    run.seed = seed;
    QRandomGenerator random(static_cast<quint32>(seed * 2654435761U + 1));
    run.saysLittle = random.bounded(2) == 0;
    run.looksIntoTheStore = random.bounded(2) == 0;
    ChaosOptions options;
    options.seed = random.generate64();
    options.registryPort = m_port;
    options.saysLittle = run.saysLittle;
    // A server that does not tell whose a version is, asked twice by a proxy, with no store to look into: a 409 then is
    // all that anyone can know (ARCHITECTURE.md, publishing).
    options.duplicates = !run.saysLittle || run.looksIntoTheStore;
    options.killRegistry = [this] { m_registry->killAndRestart(); };
    run.proxy = std::make_unique<ChaosProxy>(options);
    run.request = requestOf(run, random, run.proxy->address());
    if (run.looksIntoTheStore) {
        auto store = FolderStore::open(storeFolder());
        run.request.store = std::move(*store);
    }
    OperationContext context;
    run.report = publishBundle(run.request, context);
    run.later = run.report;
    run.troubles = run.proxy->told();
    if (run.report.outcome != Outcome::Unknown)
        run.proxy.reset();
    if (alone || qEnvironmentVariableIsSet("WAYBILL_CHAOS_TELL"))
        qInfo("%llu: %s -> %s (%s)", seed, qPrintable(run.troubles), qPrintable(outcomeName(run.report.outcome)),
            qPrintable(run.report.failure ? errorName(run.report.failure->error.code) : QString()));
    const std::scoped_lock lock(m_mutex);
    m_runs.push_back(std::move(run));
}

// Once nobody makes trouble any more: a registry that another one's proxy kills leaves it open again, and truly so.
void ChaosTest::checkAgain(Run &run) const {
    run.proxy->calmDown();
    JobTools tools{historyFile(), {}, run.request.store, run.request.limits, run.request.retry};
    tools.limits.finalize = 20s;
    tools.limits.connect = 20s;
    OperationContext context;
    run.later = checkJob(run.report.jobId, tools, context);
}

QJsonObject ChaosTest::rowOf(const QString &version) const {
    QDirIterator rows(storeFolder() + QStringLiteral("/_registry"), QDir::Files, QDirIterator::Subdirectories);
    while (rows.hasNext()) {
        QFile file(rows.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject row = QJsonDocument::fromJson(file.readAll()).object();
        if (row.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString() == version)
            return row;
    }
    return {};
}

// What was told that is not so; empty: all of it is true.
QString ChaosTest::wrongIn(const Run &run, const PublishReport &report) const {
    const QString published = rowOf(run.version).value(QLatin1StringView("contentHash")).toString();
    const bool ours = published == run.hash;
    if (report.succeeded()) {
        if (!ours)
            return QStringLiteral("told published, but is not");
        if (!report.receipt || report.receipt->answer.contentHash != run.hash)
            return QStringLiteral("published without its receipt");
        return {};
    }
    if (report.outcome == Outcome::Unknown)
        return {};
    const bool toldOurs
        = report.failure && report.failure->error.code == ErrorCode::VersionExists && report.sameBytes == true;
    if (ours && !toldOurs)
        return QStringLiteral("published, but told %1").arg(outcomeName(report.outcome));
    if (!ours && toldOurs)
        return QStringLiteral("told that it is published with these bytes, but is not");
    if (toldOurs && !report.receipt)
        return QStringLiteral("published without its receipt");
    if (report.failure && report.failure->error.code == ErrorCode::VersionExists && published.isEmpty())
        return QStringLiteral("told that the version exists, but it does not");
    return {};
}

void ChaosTest::nothingIsToldWrong() {
    m_port = freePort();
    m_registry = std::make_unique<Registry>(storeFolder(), m_port);
    const int runs = qEnvironmentVariableIntValue("WAYBILL_CHAOS_RUNS") > 0
        ? qEnvironmentVariableIntValue("WAYBILL_CHAOS_RUNS")
        : usualRuns;
    const bool one = qEnvironmentVariableIsSet("WAYBILL_CHAOS_SEED");
    const quint64 base = one ? qEnvironmentVariable("WAYBILL_CHAOS_SEED").toULongLong()
                             : QRandomGenerator::system()->bounded(1'000'000'000U) * 2ULL;
    qInfo("%d publishes, seeds from %llu", one ? 1 : runs, base);
    if (one) {
        publishOne(base, true);
    } else {
        std::atomic<int> next = 0;
        std::vector<std::unique_ptr<QThread>> threads; // of Qt's own: the client's timers want one
        for (int i = 0; i < publishers; ++i) {
            threads.emplace_back(QThread::create([&] {
                for (int run = next++; run < runs; run = next++)
                    publishOne(base + static_cast<quint64>(run), false);
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
    }
    for (Run &run : m_runs) {
        if (run.report.outcome == Outcome::Unknown)
            checkAgain(run);
    }
    QMap<QString, int> outcomes;
    int wrong = 0;
    int openAtTheEnd = 0;
    auto history = History::open(historyFile());
    VERIFY_OK(history);
    for (const Run &run : m_runs) {
        ++outcomes[outcomeName(run.report.outcome)];
        QStringList faults{wrongIn(run, run.report), wrongIn(run, run.later)};
        // Asked again in quiet, a server that tells, or whose store is looked into, leaves nothing open.
        const bool mayStayOpen = run.saysLittle;
        openAtTheEnd += run.later.outcome == Outcome::Unknown ? 1 : 0;
        if (run.later.outcome == Outcome::Unknown && !mayStayOpen)
            faults.append(QStringLiteral("still unknown"));
        const auto job = (*history)->job(run.report.jobId);
        if (!job || job->outcome != run.later.outcome)
            faults.append(QStringLiteral("the history says otherwise"));
        else if (run.later.succeeded() && job->receipt.value(QLatin1StringView("contentHash")).toString() != run.hash)
            faults.append(QStringLiteral("the receipt is lost"));
        faults.removeAll(QString());
        if (faults.isEmpty())
            continue;
        ++wrong;
        qWarning("seed %llu: %s (%s; store %d, says little %d)", run.seed,
            qPrintable(faults.join(QStringLiteral(", "))), qPrintable(run.troubles), run.looksIntoTheStore,
            run.saysLittle);
    }
    QStringList told;
    for (auto each = outcomes.cbegin(); each != outcomes.cend(); ++each)
        told.append(QStringLiteral("%1 %2").arg(each.key()).arg(each.value()));
    qInfo("%zu publishes: %s; after checking again %d unknown; registry killed %d times; %d wrong", m_runs.size(),
        qPrintable(told.join(QStringLiteral(", "))), openAtTheEnd, m_registry->kills(), wrong);
    QCOMPARE(wrong, 0);
    // Else nothing was shown: most come through, and some were in doubt.
    QVERIFY(one || outcomes.value(QStringLiteral("finalized")) + outcomes.value(QStringLiteral("checked")) > runs / 5);
    QCOMPARE(static_cast<int>(m_runs.size()), one ? 1 : runs);
}

QTEST_GUILESS_MAIN(ChaosTest)
#include "tst_chaos.moc"
