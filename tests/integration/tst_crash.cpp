// Proves that what the programs hold in memory, keys among it, does not outlive a crash and is not for other programs:
// no core where the system would write one, nothing of it in what the crashing program says, and no reading of its
// memory by a process of the same user. Each question is asked of a program that does not protect itself as well, so
// that the answer says something.
#include "clirun.h"
#include "tests/support/faultpeer.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <fcntl.h>
#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace waybill;

namespace {

constexpr int patience = 30'000;
const QByteArray canary = "canary-that-dies-with-its-program";

struct Crash {
    int signal = 0;
    bool core = false;
};

// A program in a folder of its own, with cores allowed, and without root's right to look into any process, also where
// root runs it: the kernel then judges by user and protection alone.
class Victim {
public:
    Victim(const QString &program, const QStringList &arguments, QProcessEnvironment environment) {
        environment.insert(QStringLiteral("ALGA_API_KEY"), QString::fromLatin1(canary));
        QList<QByteArray> words{program.toUtf8()};
        for (const QString &argument : arguments)
            words.append(argument.toUtf8());
        QList<QByteArray> variables;
        for (const QString &variable : environment.toStringList())
            variables.append(variable.toUtf8());
        auto argv = pointers(words);
        auto envp = pointers(variables);
        const QByteArray folder = m_folder.path().toUtf8();
        m_pid = fork();
        if (m_pid == 0) {
            for (int capability = 0; capability <= CAP_LAST_CAP; ++capability)
                prctl(PR_CAPBSET_DROP, capability);
            rlimit limit{};
            getrlimit(RLIMIT_CORE, &limit);
            limit.rlim_cur = limit.rlim_max;
            const bool ready = setrlimit(RLIMIT_CORE, &limit) == 0 && chdir(folder.constData()) == 0;
            const int said = open("said", O_WRONLY | O_CREAT, 0600);
            if (ready && dup2(said, 1) == 1 && dup2(said, 2) == 2)
                execve(argv.front(), argv.data(), envp.data());
            _exit(127);
        }
    }
    ~Victim() {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            waitpid(m_pid, nullptr, 0);
        }
    }
    Q_DISABLE_COPY_MOVE(Victim)

    // Asked by a process of the same user without more rights than that.
    bool isReadable() const {
        const QByteArray memory = "/proc/" + QByteArray::number(m_pid) + "/mem";
        const pid_t reader = fork();
        if (reader == 0) {
            __user_cap_header_struct head{_LINUX_CAPABILITY_VERSION_3, 0};
            const __user_cap_data_struct none[2]{};
            if (syscall(SYS_capset, &head, none) != 0)
                _exit(2);
            _exit(open(memory.constData(), O_RDONLY) < 0 ? 1 : 0);
        }
        int status = 0;
        waitpid(reader, &status, 0);
        if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
            qFatal("no reader");
        return WEXITSTATUS(status) == 0;
    }

    // Before, it is the fork of the test.
    bool runs(const QByteArray &program) const {
        QFile file(QStringLiteral("/proc/%1/comm").arg(m_pid));
        return file.open(QIODevice::ReadOnly) && file.readAll().trimmed() == program;
    }

    Crash crash(int number) {
        ::kill(m_pid, number);
        int status = 0;
        waitpid(std::exchange(m_pid, -1), &status, 0);
        return {WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFSIGNALED(status) && WCOREDUMP(status)};
    }

    // In what it said, and in whatever it or the system left in its folder.
    QStringList filesWithCanary() const {
        QStringList found;
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary))
                found.append(name);
        }
        return found;
    }

private:
    static std::vector<char *> pointers(QList<QByteArray> &words) {
        std::vector<char *> all;
        for (QByteArray &word : words)
            all.push_back(word.data());
        all.push_back(nullptr);
        return all;
    }

    QTemporaryDir m_folder;
    pid_t m_pid = -1;
};

// A file beside the program; else the cores go elsewhere, and only the kernel's word of them is seen.
bool coresStayInTheFolder() {
    QFile pattern(QStringLiteral("/proc/sys/kernel/core_pattern"));
    const QByteArray said = pattern.open(QIODevice::ReadOnly) ? pattern.readAll() : QByteArray();
    return !said.startsWith('|') && !said.contains('/');
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const CliResult packed = m_stage.run({QStringLiteral("pack"), inSources("resources/sample/dist"),
            m_stage.path("bundle"), QStringLiteral("--level"), QStringLiteral("3")});
        QVERIFY2(packed.exit == 0, packed.errors.constData());
    }

    // What the two tests below would see if nothing were done.
    void anotherProgramTellsAll() {
        Victim victim(QStringLiteral("/bin/sleep"), {QStringLiteral("60")}, m_stage.environment());
        QVERIFY(QTest::qWaitFor([&] { return victim.runs("sleep") && victim.isReadable(); }, patience));
        const Crash crash = victim.crash(SIGSEGV);
        QCOMPARE(crash.signal, SIGSEGV);
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        if (limit.rlim_max == 0)
            qInfo("this system allows no cores at all: that ours leaves none says nothing here");
        else if (coresStayInTheFolder())
            QVERIFY(crash.core && !victim.filesWithCanary().isEmpty());
    }

    void whilePublishing_data() { crashes(); }
    void whilePublishing() {
        QFETCH(int, number);
        const FaultPeer peer(static_cast<quint16>(0));
        Victim victim(CliStage::program(),
            {QStringLiteral("publish"), QStringLiteral("--bundle"), m_stage.path("bundle"), QStringLiteral("--server"),
                peer.address(), QStringLiteral("--verbose")},
            m_stage.environment());
        QVERIFY(QTest::qWaitFor([&] { return !peer.requests().empty(); }, patience));
        QVERIFY(peer.requests().front().head.contains(canary)); // it has the key in its memory
        QVERIFY(!victim.isReadable());
        const Crash crash = victim.crash(number);
        QCOMPARE(crash.signal, number);
        QVERIFY(!crash.core);
        QCOMPARE(victim.filesWithCanary(), QStringList());
    }

    void theWindow_data() { crashes(); }
    void theWindow() {
        QFETCH(int, number);
        QProcessEnvironment environment = m_stage.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        Victim victim(builtProgram("waybill"), {}, environment);
        QVERIFY(QTest::qWaitFor([&] { return victim.runs("waybill") && !victim.isReadable(); }, patience));
        const Crash crash = victim.crash(number);
        QCOMPARE(crash.signal, number);
        QVERIFY(!crash.core);
        QCOMPARE(victim.filesWithCanary(), QStringList());
    }

private:
    static void crashes() {
        QTest::addColumn<int>("number");
        QTest::newRow("broken pointer") << SIGSEGV;
        QTest::newRow("abort") << SIGABRT;
    }

    CliStage m_stage;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
