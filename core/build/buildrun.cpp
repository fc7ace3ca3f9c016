#include "core/build/buildrun.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringDecoder>

#include <csignal>

namespace waybill {

namespace {

constexpr int lookEvery = 50; // ms, for a stop
constexpr int patience = 3000; // ms that a command has to end by itself once it was asked to
constexpr qsizetype lineAtMost = 4096;

class Lines {
public:
    Lines(OperationContext &context, const BuildLine &line)
        : m_context(context)
        , m_line(line) { }

    void feed(const QByteArray &bytes) {
        m_text += m_decoder(bytes);
        for (qsizetype end = m_text.indexOf(u'\n'); end >= 0; end = m_text.indexOf(u'\n')) {
            tell(m_text.first(end));
            m_text.remove(0, end + 1);
        }
        for (; m_text.size() > lineAtMost; m_text.remove(0, lineAtMost))
            tell(m_text.first(lineAtMost));
    }

    void finish() {
        if (!m_text.isEmpty())
            tell(m_text);
    }

private:
    void tell(QString line) {
        // Colours and moves of the cursor, which say nothing here; what came before a carriage return was written over.
        static const QRegularExpression steering(
            QStringLiteral("\x1B(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1B]*(?:\x07|\x1B\\\\)|[@-Z\\\\-_])"));
        line.remove(steering);
        while (line.endsWith(u'\r'))
            line.chop(1);
        line = line.sliced(line.lastIndexOf(u'\r') + 1);
        ++m_lines;
        m_context.report({Stage::Building, m_lines, -1});
        m_line(line);
    }

    OperationContext &m_context;
    const BuildLine &m_line;
    QStringDecoder m_decoder = QStringDecoder(QStringDecoder::Utf8);
    QString m_text;
    qint64 m_lines = 0;
};

// The command leads a session of its own: what it started goes with it.
void endAll(QProcess &process) {
    const auto group = static_cast<pid_t>(-process.processId());
    ::kill(group, SIGTERM);
    if (!process.waitForFinished(patience)) {
        ::kill(group, SIGKILL);
        process.waitForFinished(-1);
    }
    ::kill(group, SIGKILL); // who outlived the leader
}

} // namespace

Result<void> runBuild(const BuildCommand &command, OperationContext &context, const BuildLine &line) {
    QProcess process;
    process.setWorkingDirectory(command.folder);
    process.setProcessEnvironment(buildEnvironment());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice()); // nobody is there to answer a question
    process.setUnixProcessParameters(
        QProcess::UnixProcessFlag::CreateNewSession | QProcess::UnixProcessFlag::ResetSignalHandlers);
    context.report({Stage::Building, 0, -1});
    process.start(command.program, command.arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted(-1))
        return fail(ErrorCode::BuildNotStarted, command.program, process.errorString());
    Lines lines(context, line);
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(lookEvery);
        lines.feed(process.readAll());
        if (context.stopRequested()) {
            endAll(process);
            return fail(OperationContext::cancelled(shownCommand(command)));
        }
    }
    lines.feed(process.readAll());
    lines.finish();
    if (process.exitStatus() == QProcess::CrashExit)
        return fail(ErrorCode::BuildFailed, shownCommand(command), process.errorString());
    if (process.exitCode() != 0)
        return fail(ErrorCode::BuildFailed, shownCommand(command), QString::number(process.exitCode()));
    return {};
}

} // namespace waybill
