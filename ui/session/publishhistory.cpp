#include "ui/session/publishhistory.h"

#include "core/publish/jobjson.h"
#include "ui/session/historysteps.h"
#include "ui/session/startoperation.h"
#include "ui/text/usertext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace waybill::ui {

namespace {

constexpr int quietMs = 200; // a publish writes several times in a row

} // namespace

struct PublishHistory::Private {
    Private(PublishHistory *history, Environment given)
        : q(history)
        , environment(std::move(given)) { }

    void watch();
    void lookAgain();
    void read();
    void readDetails();
    void adopt(const Result<QList<Job>> &found, const QByteArray &before);
    bool refuses() const;
    void start(const QString &id, Operation<JobEnd>::Step step);
    void finish(const JobEnd &end);

    PublishHistory *q;
    Environment environment;
    QList<Job> jobs;
    std::optional<Error> readError;
    std::optional<JobDetails> details;
    QString chosen;
    QString busyJob;
    Progress progress;
    std::optional<JobEnd> end;
    bool asked = false;
    bool wasRead = false;
    bool again = false; // something changed while it was read
    QByteArray stamp; // of what was read last
    QFileSystemWatcher watcher;
    QTimer quiet;
    QPointer<OperationBase> running;
    QPointer<OperationBase> reading;
    QPointer<OperationBase> readingDetails;
};

// What is not there yet is found by its folder.
void PublishHistory::Private::watch() {
    const QString locks = environment.file + QStringLiteral(".jobs");
    QStringList wanted;
    for (const QString &path : {QFileInfo(environment.file).absolutePath(), environment.file,
             environment.file + QStringLiteral("-wal"), locks}) {
        if (QFile::exists(path) && !watcher.files().contains(path) && !watcher.directories().contains(path))
            wanted.append(path);
    }
    if (!wanted.isEmpty())
        watcher.addPaths(wanted);
}

void PublishHistory::Private::lookAgain() {
    watch();
    if (historyStamp(environment.file) != stamp)
        read();
}

void PublishHistory::Private::read() {
    asked = true;
    again = reading != nullptr;
    if (again)
        return;
    // Taken before: what is written meanwhile makes a difference afterwards.
    const QByteArray before = historyStamp(environment.file);
    reading = startOperation<Result<QList<Job>>>(
        q, [file = environment.file](OperationContext &) { return readJobs(file); },
        [this, before](OperationBase *, const Result<QList<Job>> &found) { adopt(found, before); });
}

void PublishHistory::Private::adopt(const Result<QList<Job>> &found, const QByteArray &before) {
    reading = nullptr;
    stamp = before;
    readError = found ? std::nullopt : std::optional(found.error());
    if (found)
        jobs = *found;
    wasRead = true;
    watch();
    Q_EMIT q->changed();
    readDetails();
    if (again)
        read();
}

void PublishHistory::Private::readDetails() {
    if (chosen.isEmpty()) {
        details.reset();
        Q_EMIT q->detailsChanged();
        return;
    }
    readingDetails = startOperation<Result<JobDetails>>(
        q, [file = environment.file, id = chosen](OperationContext &) { return readJobDetails(file, id); },
        [this](OperationBase *operation, const Result<JobDetails> &found) {
            if (operation != readingDetails)
                return; // another was chosen meanwhile
            readingDetails = nullptr;
            details = found ? std::optional(*found) : std::nullopt;
            if (!found) {
                readError = found.error();
                Q_EMIT q->changed();
            }
            Q_EMIT q->detailsChanged();
        });
}

bool PublishHistory::Private::refuses() const {
    if (!running)
        return false;
    Q_EMIT q->announced(PublishHistory::tr("Another publish is being worked on. Wait until it has ended, or stop it."));
    return true;
}

void PublishHistory::Private::start(const QString &id, Operation<JobEnd>::Step step) {
    end.reset();
    busyJob = id;
    progress = {};
    running = startOperation<JobEnd>(q, std::move(step), [this](OperationBase *, const JobEnd &came) { finish(came); });
    connect(running, &OperationBase::progressed, q, [this](const Progress &now) {
        progress = now;
        Q_EMIT q->progressed();
    });
    Q_EMIT q->busyChanged();
}

void PublishHistory::Private::finish(const JobEnd &came) {
    running = nullptr;
    busyJob.clear();
    end = came;
    read();
    Q_EMIT q->busyChanged();
    Q_EMIT q->ended();
    Q_EMIT q->announced(sentenceOf(came));
}

bool allows(const Job &job, JobAction action) {
    const bool published = isPublished(job.outcome);
    if (job.running)
        return false;
    switch (action) {
    case JobAction::GoOn:
        return !job.settled && job.outcome != Outcome::Unknown && job.outcome != Outcome::Rejected;
    case JobAction::CheckAgain:
        return published ? job.order.server.storage.isSet() : !job.settled && job.outcome == Outcome::Unknown;
    case JobAction::CleanUp:
        return !job.settled && !job.stagingKey.isEmpty() && !published && job.outcome != Outcome::Unknown;
    case JobAction::Dismiss:
        return !job.settled;
    case JobAction::InstallAgain:
        return published && job.install != InstallOutcome::NotAsked && job.install != InstallOutcome::Installed;
    case JobAction::VerifyReceipt:
        return !job.receipt.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

JobAction firstAction(const Job &job) {
    for (const JobAction action : {JobAction::GoOn, JobAction::CheckAgain, JobAction::CleanUp}) {
        if (allows(job, action))
            return action;
    }
    return JobAction::Dismiss;
}

bool JobEnd::done() const {
    return !error && !(checks && checks->firstError()) && !(report && (report->failure || report->installError));
}

PublishHistory::PublishHistory(Environment environment, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(environment))) {
    d->quiet.setSingleShot(true);
    d->quiet.setInterval(quietMs);
    connect(&d->quiet, &QTimer::timeout, this, [this] { d->lookAgain(); });
    for (const auto signal : {&QFileSystemWatcher::fileChanged, &QFileSystemWatcher::directoryChanged})
        connect(&d->watcher, signal, &d->quiet, qOverload<>(&QTimer::start));
}

// The steps use what stands here: they end first.
PublishHistory::~PublishHistory() {
    for (OperationBase *operation : findChildren<OperationBase *>(Qt::FindDirectChildrenOnly)) {
        disconnect(operation, nullptr, this, nullptr);
        operation->requestStop();
    }
    qDeleteAll(findChildren<OperationBase *>(Qt::FindDirectChildrenOnly));
}

bool PublishHistory::wasRead() const {
    return d->wasRead;
}

QList<Job> PublishHistory::jobs() const {
    return d->jobs;
}

QList<Job> PublishHistory::unfinished() const {
    QList<Job> left = d->jobs;
    left.removeIf([](const Job &job) { return !job.unfinished(); });
    return left;
}

std::optional<Job> PublishHistory::job(const QString &id) const {
    const auto found = std::ranges::find(std::as_const(d->jobs), id, &Job::id);
    return found == d->jobs.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Error> PublishHistory::readError() const {
    return d->readError;
}

std::optional<JobDetails> PublishHistory::details() const {
    return d->details;
}

bool PublishHistory::isBusy() const {
    return d->running != nullptr;
}

QString PublishHistory::busyJob() const {
    return d->busyJob;
}

Progress PublishHistory::progress() const {
    return d->progress;
}

std::optional<JobEnd> PublishHistory::lastEnd() const {
    return d->end;
}

void PublishHistory::refreshOnce() {
    if (!d->asked)
        refresh();
}

void PublishHistory::refresh() {
    d->read();
}

void PublishHistory::choose(const QString &id) {
    if (id == d->chosen)
        return;
    d->chosen = id;
    d->details.reset();
    d->readDetails();
}

void PublishHistory::act(const QString &id, JobAction action) {
    if (d->refuses())
        return;
    d->start(id, [environment = d->environment, id, action](OperationContext &context) {
        return runAction(environment, id, action, context);
    });
}

void PublishHistory::verifyReceiptFile(const QString &file) {
    if (d->refuses())
        return;
    d->start({}, [environment = d->environment, file](OperationContext &context) {
        return runReceiptCheck(environment, file, context);
    });
}

void PublishHistory::exportAll(const QString &file) {
    startOperation<Result<void>>(
        this,
        [from = d->environment.file, file](OperationContext &context) { return exportHistory(from, file, context); },
        [this, file](OperationBase *, const Result<void> &written) {
            if (!written) {
                d->end = JobEnd{{}, {}, {}, {}, written.error()};
                Q_EMIT ended();
            }
            Q_EMIT announced(written ? tr("The history was written to %1.").arg(QDir::toNativeSeparators(file))
                                     : describe(written.error()).title);
        });
}

void PublishHistory::cancel() {
    if (d->running)
        d->running->requestStop();
}

} // namespace waybill::ui
