#include "ui/session/historysteps.h"

#include "ui/text/usertext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr qint64 receiptAtMost = 1024 * 1024; // bytes

Result<QByteArray> readReceiptFile(const QString &path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path, file.errorString());
    if (file.size() > receiptAtMost)
        return fail(ErrorCode::ReceiptUnreadable, path, QStringLiteral("over %1 bytes").arg(receiptAtMost));
    return file.readAll();
}

Result<Job> wholeJob(const QString &file, const QString &id) {
    const auto history = History::open(file);
    return history ? (*history)->job(id) : fail(history.error());
}

std::optional<Error> dismissJob(const QString &file, const QString &id) {
    const auto history = History::open(file);
    if (!history)
        return history.error();
    const auto dismissed = (*history)->dismiss(id);
    return dismissed ? std::nullopt : std::optional(dismissed.error());
}

PublishReport runTool(const QString &id, JobAction action, const JobTools &tools, OperationContext &context) {
    switch (action) {
    case JobAction::GoOn:
        return resumeJob(id, tools, context);
    case JobAction::CleanUp:
        return cleanUpJob(id, tools, context);
    case JobAction::InstallAgain:
        return installJob(id, tools, context);
    default:
        return checkJob(id, tools, context);
    }
}

void compareKeptReceipt(
    JobEnd &end, const PublishHistory::Environment &environment, const Job &job, OperationContext &context) {
    // A bundle that was packed anew under its name says nothing about the receipt; one that is gone, neither.
    const QString bundle = QFile::exists(job.order.bundle) ? job.order.bundle : QString();
    auto checks
        = checkReceipt(QJsonDocument(job.receipt).toJson(), {environment.file, bundle, environment.tools}, context);
    if (checks)
        end.checks = *std::move(checks);
    else
        end.error = checks.error();
}

} // namespace

Result<QList<Job>> readJobs(const QString &file) {
    if (!QFile::exists(file))
        return QList<Job>();
    const auto history = History::open(file);
    if (!history)
        return fail(history.error());
    auto jobs = (*history)->jobs();
    if (jobs)
        std::ranges::stable_partition(*jobs, &Job::unfinished);
    return jobs;
}

Result<JobDetails> readJobDetails(const QString &file, const QString &id) {
    const auto history = History::open(file);
    if (!history)
        return fail(history.error());
    auto job = (*history)->job(id);
    if (!job)
        return fail(job.error());
    auto events = (*history)->events(job->id);
    if (!events)
        return fail(events.error());
    return JobDetails{*std::move(job), *std::move(events)};
}

JobEnd runAction(
    const PublishHistory::Environment &environment, const QString &id, JobAction action, OperationContext &context) {
    JobEnd end{id, action, {}, {}, {}};
    if (action == JobAction::Dismiss) {
        end.error = dismissJob(environment.file, id);
        return end;
    }
    const auto job = wholeJob(environment.file, id);
    if (!job) {
        end.error = job.error();
        return end;
    }
    if (action == JobAction::VerifyReceipt) {
        compareKeptReceipt(end, environment, *job, context);
        return end;
    }
    auto tools = environment.tools(*job);
    if (!tools) {
        end.error = tools.error();
        return end;
    }
    tools->historyFile = environment.file;
    end.report = runTool(id, action, *tools, context);
    return end;
}

JobEnd runReceiptCheck(
    const PublishHistory::Environment &environment, const QString &receiptFile, OperationContext &context) {
    JobEnd end{{}, JobAction::VerifyReceipt, {}, {}, {}};
    const auto text = readReceiptFile(receiptFile);
    if (!text) {
        end.error = text.error();
        return end;
    }
    auto checks = checkReceipt(*text, {environment.file, {}, environment.tools}, context);
    if (checks) {
        end.checks = *std::move(checks);
    } else {
        end.error = checks.error();
        if (end.error->subject.isEmpty())
            end.error->subject = receiptFile;
    }
    return end;
}

QByteArray historyStamp(const QString &file) {
    QByteArray stamp;
    // A write-ahead log that is empty is as good as none: reading makes and removes it.
    for (const QString &path : {file, file + QStringLiteral("-wal")}) {
        const QFileInfo info(path);
        if (info.exists() && info.size() > 0)
            stamp
                += QByteArray::number(info.size()) + '@' + QByteArray::number(info.lastModified().toMSecsSinceEpoch());
        stamp += '\n';
    }
    // Who holds a lock works on that job.
    stamp += QDir(file + QStringLiteral(".jobs")).entryList(QDir::Files, QDir::Name).join(u'\n').toUtf8();
    return stamp;
}

QString sentenceOf(const JobEnd &end) {
    const auto ofError = [](const Error &error) {
        const Description text = describe(error);
        return text.title + QStringLiteral(". ") + text.truth;
    };
    if (end.error)
        return ofError(*end.error);
    if (end.checks) {
        const auto error = end.checks->firstError();
        return error ? ofError(*error) : PublishHistory::tr("The receipt holds.");
    }
    if (!end.report)
        return PublishHistory::tr("It stays in the history, and is not asked about again.");
    if (end.action == JobAction::CleanUp && !end.report->failure)
        return PublishHistory::tr("The uploaded copy was removed from the server.");
    if (end.report->succeeded() && end.report->installError)
        return ofError(*end.report->installError);
    const Description text = describe(*end.report);
    return text.title + QStringLiteral(". ") + text.truth;
}

} // namespace waybill::ui
