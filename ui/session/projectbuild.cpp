#include "ui/session/projectbuild.h"

#include "core/build/buildrun.h"
#include "ui/session/startoperation.h"

#include <QFileInfo>
#include <QTimer>

namespace waybill::ui {

namespace {

constexpr int tellEvery = 50; // ms: a build may write thousands of lines a second

bool hasPackage(const QString &folder) {
    return QFileInfo(folder + QStringLiteral("/package.json")).isFile();
}

} // namespace

QString ProjectBuild::projectOf(const QString &opened) {
    const QFileInfo folder(opened);
    if (opened.isEmpty() || !folder.isDir())
        return {};
    if (hasPackage(folder.absoluteFilePath()))
        return folder.absoluteFilePath();
    return hasPackage(folder.absolutePath()) ? folder.absolutePath() : QString();
}

void ProjectBuild::start(const QString &folder, const QString &words) {
    if (m_running)
        return;
    m_lines.clear();
    m_untold.clear();
    m_error.reset();
    m_result.clear();
    const auto command = words.trimmed().isEmpty() ? findBuild(folder) : readBuild(folder, words);
    if (!command) {
        m_command.reset();
        m_error = command.error();
        Q_EMIT changed();
        return;
    }
    m_command = *command;
    const auto step = [this, command = *command](OperationContext &context) {
        return runBuild(command, context, [this](const QString &line) {
            QMetaObject::invokeMethod(this, [this, line] { take(line); }, Qt::QueuedConnection);
        });
    };
    m_running = startOperation<Result<void>>(this, step, [this](OperationBase *, const Result<void> &built) {
        m_running = nullptr;
        tell();
        if (built)
            m_result = builtFolder(m_command->folder);
        else
            m_error = built.error();
        Q_EMIT changed();
        if (built)
            Q_EMIT succeeded();
    });
    Q_EMIT changed();
}

void ProjectBuild::cancel() {
    if (m_running)
        m_running->requestStop();
}

void ProjectBuild::take(const QString &line) {
    if (m_untold.isEmpty())
        QTimer::singleShot(tellEvery, this, &ProjectBuild::tell);
    m_untold.append(line);
}

void ProjectBuild::tell() {
    if (m_untold.isEmpty())
        return;
    const QStringList more = std::exchange(m_untold, {});
    m_lines += more;
    if (m_lines.size() > linesAtMost)
        m_lines.remove(0, m_lines.size() - linesAtMost);
    Q_EMIT wrote(more);
}

} // namespace waybill::ui
