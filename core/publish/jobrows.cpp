#include "core/publish/jobrows.h"

#include "core/settings/profilejson.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace waybill {

namespace {

constexpr int tableVersion = 1;
constexpr std::chrono::milliseconds turningAtMost{15'000};
constexpr std::chrono::milliseconds turningAgain{10};
constexpr int sqliteBusy = 5; // SQLITE_BUSY

// Times are milliseconds since 1970, UTC: they sort, and no zone or locale has a say.
const QString jobTable = QStringLiteral(
    "CREATE TABLE IF NOT EXISTS job ("
    "id TEXT PRIMARY KEY, begun INTEGER NOT NULL, changed INTEGER NOT NULL, "
    "address TEXT NOT NULL, tenant TEXT NOT NULL, server TEXT NOT NULL, bundle TEXT NOT NULL, sha256 TEXT NOT NULL, "
    "size INTEGER NOT NULL, extension TEXT NOT NULL, version TEXT NOT NULL, algorithm TEXT NOT NULL, "
    "signer TEXT NOT NULL, outcome TEXT NOT NULL, install TEXT NOT NULL, stagingKey TEXT NOT NULL, "
    "attempts INTEGER NOT NULL, failureCode TEXT NOT NULL, failureSubject TEXT NOT NULL, failureDetail TEXT NOT NULL, "
    "requestIds TEXT NOT NULL, receipt TEXT NOT NULL, settled INTEGER NOT NULL, manifest BLOB NOT NULL, "
    "signature TEXT NOT NULL)");
const QString eventTable = QStringLiteral(
    "CREATE TABLE IF NOT EXISTS event ("
    "id INTEGER PRIMARY KEY, job TEXT NOT NULL REFERENCES job(id) ON DELETE CASCADE, at INTEGER NOT NULL, "
    "step TEXT NOT NULL, begun INTEGER NOT NULL, attempt INTEGER NOT NULL, word TEXT NOT NULL, detail TEXT NOT NULL)");

QString text(const QString &value) {
    return value.isNull() ? QStringLiteral("") : value; // a null text is NULL to SQL
}

QString compact(const QJsonObject &json) {
    return json.isEmpty() ? QStringLiteral("") : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &json) {
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QDateTime timeOf(const QVariant &value) {
    return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC);
}

std::optional<Error> failureOf(const QString &name, const QString &subject, const QString &detail) {
    if (name.isEmpty())
        return std::nullopt;
    const auto codes = allErrorCodes();
    const auto *const found
        = std::ranges::find_if(codes, [&](ErrorCode code) { return errorName(code) == name; }).base();
    return Error{found == codes.data() + codes.size() ? ErrorCode::Internal : *found, subject, detail};
}

// What changes while a job runs, in the order of changedColumns.
QVariantList changedValues(const Job &job) {
    return {job.changed.toMSecsSinceEpoch(), text(job.order.sha256), job.order.size, outcomeName(job.outcome),
        installOutcomeName(job.install), text(job.stagingKey), job.attempts,
        job.failure ? errorName(job.failure->code) : QStringLiteral(""),
        job.failure ? text(job.failure->subject) : QStringLiteral(""),
        job.failure ? text(job.failure->detail) : QStringLiteral(""),
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(job.requestIds)).toJson(QJsonDocument::Compact)),
        compact(job.receipt), job.settled ? 1 : 0};
}

const QStringList changedColumns{QStringLiteral("changed"), QStringLiteral("sha256"), QStringLiteral("size"),
    QStringLiteral("outcome"), QStringLiteral("install"), QStringLiteral("stagingKey"), QStringLiteral("attempts"),
    QStringLiteral("failureCode"), QStringLiteral("failureSubject"), QStringLiteral("failureDetail"),
    QStringLiteral("requestIds"), QStringLiteral("receipt"), QStringLiteral("settled")};

Result<void> done(const Result<QSqlQuery> &query) {
    return query ? Result<void>() : fail(query.error());
}

// WAL: readers and one writer at once; the file remembers it. SQLite's own waiting does not cover this turn, which
// several programs may begin at once.
Result<void> turnToWal(QSqlDatabase &database) {
    const QDeadlineTimer patience(turningAtMost);
    for (;;) {
        QSqlQuery query(database);
        if (query.exec(QStringLiteral("PRAGMA journal_mode=WAL")))
            return {};
        // The extended codes of the same reason (recovery, snapshot) have it in their lowest byte.
        const bool busy = (query.lastError().nativeErrorCode().toInt() & 0xFF) == sqliteBusy;
        if (!busy || patience.hasExpired())
            return fail(ErrorCode::HistoryFailed, database.databaseName(), query.lastError().text());
        QThread::sleep(turningAgain);
    }
}

// Of the tables that stand in the file; 0: none of ours.
Result<int> madeVersion(QSqlDatabase &database) {
    auto version = runQuery(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    return version->next() ? version->value(0).toInt() : 0;
}

} // namespace

Result<QSqlQuery> runQuery(QSqlDatabase &database, const QString &statement, const QVariantList &values) {
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool good = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    good = good && query.exec();
    if (!good)
        return fail(ErrorCode::HistoryFailed, database.databaseName(), query.lastError().text());
    return query;
}

Result<void> makeTables(QSqlDatabase &database, const QString &file) {
    // FULL: what is written down outlives a power cut too.
    for (const auto *pragma : {"PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON"}) {
        if (auto set = runQuery(database, QString::fromLatin1(pragma)); !set)
            return done(set);
    }
    const auto present = madeVersion(database);
    if (!present || *present == tableVersion)
        return present ? Result<void>() : fail(present.error());
    if (*present != 0)
        return fail(ErrorCode::HistoryFailed, file, QStringLiteral("it is of version %1").arg(*present));
    if (auto turned = turnToWal(database); !turned)
        return turned;
    for (const QString &statement : {QStringLiteral("BEGIN IMMEDIATE"), jobTable, eventTable,
             QStringLiteral("CREATE INDEX IF NOT EXISTS job_begun ON job(begun)"),
             QStringLiteral("CREATE INDEX IF NOT EXISTS event_job ON event(job)"),
             QStringLiteral("PRAGMA user_version=%1").arg(tableVersion), QStringLiteral("COMMIT")}) {
        if (auto made = runQuery(database, statement); !made)
            return done(made);
    }
    return {};
}

QString jobColumns(bool whole) {
    const QString columns = QStringLiteral(
        "id, begun, server, bundle, sha256, size, extension, version, algorithm, signer, changed, outcome, install, "
        "stagingKey, attempts, failureCode, failureSubject, failureDetail, requestIds, receipt, settled");
    return whole ? columns + QStringLiteral(", manifest, signature") : columns;
}

Job jobOf(const QSqlQuery &row, bool whole) {
    Job job;
    int at = 0;
    const auto next = [&] { return row.value(at++); };
    job.id = next().toString();
    job.begun = timeOf(next());
    job.order.server = serverProfileOf(objectOf(next().toString())).value_or(ServerProfile());
    job.order.bundle = next().toString();
    job.order.sha256 = next().toString();
    job.order.size = next().toLongLong();
    job.order.extension = next().toString();
    job.order.version = next().toString();
    job.order.signatureAlgorithm = next().toString();
    job.order.signer = next().toString();
    job.changed = timeOf(next());
    // A word of a later version: the most careful one stands in for it.
    job.outcome = outcomeOf(next().toString()).value_or(Outcome::Unknown);
    job.install = installOutcomeOf(next().toString()).value_or(InstallOutcome::Unknown);
    job.stagingKey = next().toString();
    job.attempts = next().toInt();
    const QString failureCode = next().toString();
    const QString failureSubject = next().toString();
    job.failure = failureOf(failureCode, failureSubject, next().toString());
    const QJsonArray ids = QJsonDocument::fromJson(next().toString().toUtf8()).array();
    for (const auto id : ids)
        job.requestIds.append(id.toString());
    job.receipt = objectOf(next().toString());
    job.settled = next().toBool();
    if (whole) {
        job.order.manifestJson = next().toByteArray();
        job.order.signatureText = next().toString();
    }
    return job;
}

JobEvent eventOf(const QSqlQuery &row) {
    return {timeOf(row.value(0)), row.value(1).toString(), row.value(2).toBool(), row.value(3).toInt(),
        row.value(4).toString(), row.value(5).toString()};
}

Result<void> insertJob(QSqlDatabase &database, const Job &job) {
    const JobOrder &order = job.order;
    const QVariantList fixed{job.id, job.begun.toMSecsSinceEpoch(), order.server.address.toString(),
        text(order.server.tenant), compact(toJson(order.server)), text(order.bundle), text(order.extension),
        text(order.version), text(order.signatureAlgorithm), text(order.signer),
        order.manifestJson.isNull() ? QByteArray("") : order.manifestJson, text(order.signatureText)};
    const QVariantList values = fixed + changedValues(job);
    const QStringList holes(values.size(), QStringLiteral("?"));
    return done(runQuery(database,
        QStringLiteral("INSERT INTO job (id, begun, address, tenant, server, bundle, extension, version, algorithm, "
                       "signer, manifest, signature, %1) VALUES (%2)")
            .arg(changedColumns.join(QStringLiteral(", ")), holes.join(QStringLiteral(", "))),
        values));
}

Result<void> updateJob(QSqlDatabase &database, const Job &job) {
    return done(runQuery(database,
        QStringLiteral("UPDATE job SET %1=? WHERE id=?").arg(changedColumns.join(QStringLiteral("=?, "))),
        changedValues(job) + QVariantList{job.id}));
}

Result<void> insertEvent(QSqlDatabase &database, const QString &job, const JobEvent &event) {
    return done(runQuery(database,
        QStringLiteral("INSERT INTO event (job, at, step, begun, attempt, word, detail) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {job, event.at.toMSecsSinceEpoch(), event.step, event.begun ? 1 : 0, event.attempt, text(event.word),
            text(event.detail)}));
}

} // namespace waybill
