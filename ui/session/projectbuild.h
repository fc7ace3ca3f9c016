// Builds the project that is open, or that the open folder was built by: one build at a time. No widgets. Lives on its
// owner's thread; no call of it blocks.
#pragma once

#include "core/build/buildcommand.h"
#include "core/operation/operation.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace waybill::ui {

class ProjectBuild : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype linesAtMost = 5000; // kept of what it writes: the last ones

    using QObject::QObject;

    // The folder to build for what is open: itself or the one around it, whichever has a package.json; empty: neither.
    static QString projectOf(const QString &opened);

    // Nothing while one runs. `words`: a command as it is typed; empty: as package.json says.
    void start(const QString &folder, const QString &words);
    void cancel();

    bool isRunning() const { return m_running != nullptr; }
    const std::optional<BuildCommand> &command() const { return m_command; } // of the last one that was started
    const QStringList &lines() const { return m_lines; } // what it has written so far
    const std::optional<Error> &error() const { return m_error; } // of the last one; none while one runs
    QString result() const { return m_result; } // the folder to open, once it has succeeded

Q_SIGNALS:
    void changed(); // everything but lines()
    void wrote(const QStringList &lines); // more of them
    void succeeded();

private:
    void take(const QString &line);
    void tell();

    QPointer<OperationBase> m_running;
    std::optional<BuildCommand> m_command;
    QStringList m_lines;
    QStringList m_untold;
    std::optional<Error> m_error;
    QString m_result;
};

} // namespace waybill::ui
