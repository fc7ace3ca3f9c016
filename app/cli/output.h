// What the command line writes: results to standard output (one JSON document with --json), progress and errors to
// standard error. One instance, used on the main thread.
#pragma once

#include "core/base/finding.h"
#include "core/operation/context.h"
#include "core/publish/publisher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace waybill::cli {

// contract: cli, exit codes
enum class Exit {
    Done = 0,
    Findings = 1,
    Usage = 2,
    File = 3,
    NotReached = 4,
    Refused = 5,
    VersionExists = 6,
    Unknown = 7,
    SignatureBad = 8,
    NotTrusted = 9,
    Key = 10,
    Cancelled = 130,
};

// What the command line says of its own.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Exit exitOf(ErrorCode code);
Exit exitOf(const PublishReport &report);

QJsonObject toJson(const Fix &fix);
QJsonObject toJson(const Finding &finding); // its fix is there only where it has one
QJsonArray toJson(const QList<Finding> &findings);
QJsonObject toJson(const Error &error);

class Output {
public:
    enum class ProgressStyle { Live, Lines, Json, None };

    struct Options {
        bool json = false;
        bool quiet = false;
        bool verbose = false;
        ProgressStyle progress = ProgressStyle::Lines;
    };

    explicit Output(Options options)
        : m_options(options) { }

    bool wantsJson() const { return m_options.json; }
    bool isVerbose() const { return m_options.verbose; }

    void result(const QString &line); // standard output; nothing with --json
    void document(const QJsonObject &object); // standard output, with --json only
    void note(const QString &line); // standard error; nothing with --quiet
    void finding(const Finding &finding); // standard error

    // Words and, with --json, {"error":...} in `around`; the exit code that belongs to it.
    Exit failed(const Error &error, QJsonObject around = {});
    Exit failed(const PublishReport &report, QJsonObject around);
    Exit usage(const QString &sentence);

    OperationContext::Reporter reporter();

private:
    void progress(const Progress &progress);
    void endLiveLine();
    void error(const QString &line);
    void describe(const Error &error, const QString &title, const QString &truth, const QString &next);

    Options m_options;
    std::optional<Progress> m_shown;
    QElapsedTimer m_sinceShown;
    bool m_onLiveLine = false;
};

} // namespace waybill::cli
