#include "core/publish/history.h"

#include "core/operation/context.h"
#include "core/publish/jobrows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QStandardPaths>
#include <QUuid>

namespace waybill {

namespace {

constexpr auto busyMilliseconds = 15'000; // another process may be writing
constexpr int lockWaitMs = 500; // somebody may be looking whether the lock is held
constexpr qsizetype idAtLeast = 4; // characters of an id that is not given whole

} // namespace

struct History::Private {
    QString file;
    QString connection;
    QSqlDatabase database;

    QString lockPath(const QString &id) const { return file + QStringLiteral(".jobs/") + id + QStringLiteral(".lock"); }

    std::unique_ptr<QLockFile> lock(const QString &id) const {
        auto lock = std::make_unique<QLockFile>(lockPath(id));
        lock->setStaleLockTime(0); // a job may run for hours; one whose process is gone is free all the same
        return lock;
    }

    bool isHeld(const QString &id) const { return QFileInfo::exists(lockPath(id)) && !lock(id)->tryLock(0); }

    // All of it or nothing.
    Result<void> transact(const std::function<Result<void>()> &write) {
        if (auto begun = runQuery(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return fail(begun.error());
        auto written = write();
        if (written) {
            if (auto committed = runQuery(database, QStringLiteral("COMMIT")); !committed)
                written = fail(committed.error());
        }
        if (!written)
            (void)runQuery(database, QStringLiteral("ROLLBACK")); // the first error is the one to tell
        return written;
    }

    Result<QList<Job>> select(const QString &rest, const QVariantList &values, bool whole = false) {
        auto rows = runQuery(database, QStringLiteral("SELECT %1 FROM job %2").arg(jobColumns(whole), rest), values);
        if (!rows)
            return fail(rows.error());
        QList<Job> jobs;
        while (rows->next()) {
            Job job = jobOf(*rows, whole);
            job.running = !job.settled && isHeld(job.id);
            jobs.append(std::move(job));
        }
        return jobs;
    }
};

History::History(std::unique_ptr<Private> given)
    : d(std::move(given)) { }

History::~History() {
    d->database.close();
    d->database = {};
    QSqlDatabase::removeDatabase(d->connection);
}

QString History::defaultFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/waybill/history.sqlite");
}

Result<std::unique_ptr<History>> History::open(const QString &file) {
    auto given = std::make_unique<Private>();
    given->file = file;
    given->connection = QUuid::createUuid().toString();
    given->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), given->connection);
    given->database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    given->database.setDatabaseName(file);
    std::unique_ptr<History> history(new History(std::move(given)));
    if (!QDir().mkpath(QFileInfo(file).absolutePath()) || !QDir().mkpath(file + QStringLiteral(".jobs")))
        return fail(ErrorCode::HistoryFailed, file, QStringLiteral("its folder cannot be made"));
    QSqlDatabase &database = history->d->database;
    if (!database.open())
        return fail(ErrorCode::HistoryFailed, file, database.lastError().text());
    // What somebody published is nobody else's business on a shared machine.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (auto made = makeTables(database, file); !made)
        return fail(made.error());
    return history;
}

Result<QList<Job>> History::jobs(int atMost) {
    return d->select(QStringLiteral("ORDER BY begun DESC, rowid DESC LIMIT ?"), {atMost});
}

Result<QList<Job>> History::unfinishedJobs() {
    auto jobs = d->select(QStringLiteral("WHERE settled=0 ORDER BY begun DESC, rowid DESC"), {});
    if (jobs)
        jobs->removeIf([](const Job &job) { return job.running; });
    return jobs;
}

Result<Job> History::job(const QString &id) {
    // An id is hexadecimal: what could mean something to LIKE is in none.
    static const QString digits = QStringLiteral("0123456789abcdef-");
    const bool plausible
        = id.size() >= idAtLeast && std::ranges::all_of(id, [](QChar c) { return digits.contains(c); });
    if (!plausible)
        return fail(ErrorCode::JobNotFound, id);
    auto found = d->select(QStringLiteral("WHERE id LIKE ? LIMIT 2"), {id + u'%'}, true);
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::JobNotFound, id);
    if (found->size() > 1)
        return fail(ErrorCode::JobNotFound, id, QStringLiteral("more than one id begins so"));
    return found->first();
}

Result<QList<JobEvent>> History::events(const QString &id) {
    auto rows = runQuery(d->database,
        QStringLiteral("SELECT at, step, begun, attempt, word, detail FROM event WHERE job=? ORDER BY id"), {id});
    if (!rows)
        return fail(rows.error());
    QList<JobEvent> events;
    while (rows->next())
        events.append(eventOf(*rows));
    return events;
}

Result<std::optional<Job>> History::published(
    const QUrl &server, const QString &tenant, const QString &extension, const QString &version) {
    auto found = d->select(
        QStringLiteral("WHERE address=? AND tenant=? AND extension=? AND version=? AND outcome IN ('finalized', "
                       "'checked') ORDER BY begun DESC, rowid DESC LIMIT 1"),
        {server.toString(), tenant.isNull() ? QStringLiteral("") : tenant, extension, version});
    if (!found)
        return fail(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<bool> History::demandsSignature(const QUrl &server) {
    auto last = d->select(
        QStringLiteral("WHERE address=? AND outcome IN ('finalized', 'checked', 'rejected') AND failureCode IN ('', ?) "
                       "ORDER BY begun DESC, rowid DESC LIMIT 1"),
        {server.toString(), errorName(ErrorCode::SignatureRequired)});
    if (!last)
        return fail(last.error());
    return !last->isEmpty() && last->first().failure.has_value();
}

Result<void> History::dismiss(const QString &id) {
    auto record = JobRecord::resume(*this, id);
    if (!record)
        return fail(record.error());
    return (*record)->after(QStringLiteral("dismissed"), 1, {}, [](Job &job) { job.settled = true; });
}

JobRecord::JobRecord(History &history, std::unique_ptr<QLockFile> lock, Job job)
    : m_history(history)
    , m_lock(std::move(lock))
    , m_job(std::move(job)) { }

JobRecord::~JobRecord() = default;

Result<std::unique_ptr<JobRecord>> JobRecord::begin(History &history, JobOrder order) {
    Job job;
    job.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    job.begun = QDateTime::currentDateTimeUtc();
    job.changed = job.begun;
    job.order = std::move(order);
    auto lock = history.d->lock(job.id);
    // Held before the row is there: nobody takes it for one that was left behind.
    if (!lock->tryLock(lockWaitMs))
        return fail(ErrorCode::HistoryFailed, history.d->file, QStringLiteral("the job cannot be locked"));
    if (auto inserted = insertJob(history.d->database, job); !inserted)
        return fail(inserted.error());
    return std::unique_ptr<JobRecord>(new JobRecord(history, std::move(lock), std::move(job)));
}

Result<std::unique_ptr<JobRecord>> JobRecord::resume(History &history, const QString &id) {
    const auto known = history.job(id);
    if (!known)
        return fail(known.error());
    auto lock = history.d->lock(known->id);
    if (!lock->tryLock(lockWaitMs))
        return fail(ErrorCode::JobRunning, known->id);
    // Read again under the lock: its former owner may have gone on meanwhile.
    auto job = history.job(known->id);
    if (!job)
        return fail(job.error());
    job->running = true;
    return std::unique_ptr<JobRecord>(new JobRecord(history, std::move(lock), *std::move(job)));
}

const Job &JobRecord::job() const {
    return m_job;
}

Result<void> JobRecord::before(const QString &step, int attempt) {
    // Until its end is known, a step counts for the worst that it may do.
    if (step == stageName(Stage::Uploading)) {
        m_job.outcome = Outcome::Sent;
        ++m_job.attempts;
    } else if (step == stageName(Stage::Finalizing)) {
        m_job.outcome = Outcome::Unknown;
        ++m_job.attempts;
    } else if (step == stageName(Stage::Installing)) {
        m_job.install = InstallOutcome::Unknown;
    }
    return write({QDateTime::currentDateTimeUtc(), step, true, attempt, {}, {}});
}

Result<void> JobRecord::after(
    const QString &step, int attempt, const std::optional<Error> &error, const std::function<void(Job &)> &change) {
    if (change)
        change(m_job);
    return write({QDateTime::currentDateTimeUtc(), step, false, attempt,
        error ? errorName(error->code) : QStringLiteral("done"), error ? error->detail : QString()});
}

Result<void> JobRecord::write(const JobEvent &event) {
    m_job.changed = event.at;
    return m_history.d->transact([&]() -> Result<void> {
        if (auto updated = updateJob(m_history.d->database, m_job); !updated)
            return updated;
        return insertEvent(m_history.d->database, m_job.id, event);
    });
}

} // namespace waybill
