#include "core/publish/jobjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace waybill {

namespace {

QString utc(const QDateTime &time) {
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue signatureJson(const JobOrder &order) {
    if (order.signatureAlgorithm.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{
        {QStringLiteral("algorithm"), order.signatureAlgorithm}, {QStringLiteral("signer"), order.signer}};
}

QJsonValue failureJson(const std::optional<Error> &failure) {
    if (!failure)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("code"), errorName(failure->code)},
        {QStringLiteral("subject"), failure->subject}, {QStringLiteral("detail"), failure->detail}};
}

} // namespace

QJsonObject toJson(const Job &job) {
    const JobOrder &order = job.order;
    return {{QStringLiteral("id"), job.id}, {QStringLiteral("begun"), utc(job.begun)},
        {QStringLiteral("changed"), utc(job.changed)}, {QStringLiteral("extension"), order.extension},
        {QStringLiteral("version"), order.version},
        {QStringLiteral("server"),
            QJsonObject{{QStringLiteral("name"), order.server.name},
                {QStringLiteral("address"), order.server.address.toString()},
                {QStringLiteral("tenant"), order.server.tenant}}},
        {QStringLiteral("bundle"), order.bundle}, {QStringLiteral("sha256"), order.sha256},
        {QStringLiteral("size"), order.size}, {QStringLiteral("signature"), signatureJson(order)},
        {QStringLiteral("outcome"), outcomeName(job.outcome)},
        {QStringLiteral("installation"), installOutcomeName(job.install)}, {QStringLiteral("running"), job.running},
        {QStringLiteral("settled"), job.settled}, {QStringLiteral("attempts"), job.attempts},
        {QStringLiteral("stagingKey"), job.stagingKey},
        {QStringLiteral("requestIds"), QJsonArray::fromStringList(job.requestIds)},
        {QStringLiteral("failure"), failureJson(job.failure)},
        {QStringLiteral("receipt"), job.receipt.isEmpty() ? QJsonValue(QJsonValue::Null) : job.receipt}};
}

QJsonObject toJson(const JobEvent &event) {
    return {{QStringLiteral("at"), utc(event.at)}, {QStringLiteral("step"), event.step},
        {QStringLiteral("begun"), event.begun}, {QStringLiteral("attempt"), event.attempt},
        {QStringLiteral("word"), event.word}, {QStringLiteral("detail"), event.detail}};
}

Result<void> exportHistory(const QString &historyFile, const QString &file, OperationContext &context) {
    const auto history = History::open(historyFile);
    if (!history)
        return fail(history.error());
    const auto jobs = (*history)->jobs();
    if (!jobs)
        return fail(jobs.error());
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return fail(ErrorCode::FileUnwritable, file, target.errorString());
    for (const Job &job : *jobs) {
        if (context.stopRequested())
            return fail(OperationContext::cancelled(file));
        const auto events = (*history)->events(job.id);
        if (!events)
            return fail(events.error());
        QJsonArray steps;
        for (const JobEvent &event : *events)
            steps.append(toJson(event));
        QJsonObject line = toJson(job);
        line.insert(QStringLiteral("events"), steps);
        target.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    return target.commit() ? Result<void>() : fail(ErrorCode::FileUnwritable, file, target.errorString());
}

} // namespace waybill
