#include "core/publish/jobs.h"

#include "core/publish/publishing.h"

namespace waybill {

namespace {

PublishRequest requestOf(const Job &job, const JobTools &tools) {
    PublishRequest request;
    request.server = job.order.server;
    request.credentials = tools.credentials;
    request.bundle = job.order.bundle;
    request.manifestJson = job.order.manifestJson;
    request.declaredHash = job.order.sha256;
    request.signature = {job.order.signatureText, job.order.signatureAlgorithm, job.order.signer};
    request.limits = tools.limits;
    request.retry = tools.retry;
    request.store = tools.store;
    request.extension = job.order.extension;
    request.version = job.order.version;
    request.historyFile = tools.historyFile;
    return request;
}

// `refuses`: why nothing is to be done for this job; nothing where it is.
PublishReport withJob(const QString &id, const JobTools &tools, OperationContext &context,
    const std::function<std::optional<ErrorCode>(const Job &)> &refuses,
    const std::function<PublishReport(Publishing &)> &work) {
    const auto history = History::open(tools.historyFile);
    if (!history)
        return notBegun(history.error());
    const auto record = JobRecord::resume(**history, id);
    if (!record)
        return notBegun(record.error());
    const Job &job = (*record)->job();
    if (const auto refusal = refuses(job)) {
        PublishReport report = notBegun({*refusal, job.id, {}});
        report.outcome = job.outcome;
        report.jobId = job.id;
        return report;
    }
    const PublishRequest request = requestOf(job, tools);
    Publishing publishing(request, record->get(), context);
    return work(publishing);
}

std::optional<ErrorCode> settledJob(const Job &job) {
    return job.settled ? std::optional(ErrorCode::JobSettled) : std::nullopt;
}

} // namespace

PublishReport resumeJob(const QString &id, const JobTools &tools, OperationContext &context) {
    return withJob(id, tools, context, settledJob, &Publishing::goOn);
}

PublishReport checkJob(const QString &id, const JobTools &tools, OperationContext &context) {
    const auto refuses = [](const Job &job) -> std::optional<ErrorCode> {
        return isPublished(job.outcome) ? std::nullopt : settledJob(job);
    };
    return withJob(id, tools, context, refuses, &Publishing::findOut);
}

PublishReport cleanUpJob(const QString &id, const JobTools &tools, OperationContext &context) {
    const auto refuses = [](const Job &job) -> std::optional<ErrorCode> {
        return job.outcome == Outcome::Unknown || isPublished(job.outcome) ? std::optional(ErrorCode::JobSettled)
                                                                           : settledJob(job);
    };
    return withJob(id, tools, context, refuses, &Publishing::cleanUp);
}

PublishReport installJob(const QString &id, const JobTools &tools, OperationContext &context) {
    const auto refuses = [](const Job &job) -> std::optional<ErrorCode> {
        return isPublished(job.outcome) ? std::nullopt : std::optional(ErrorCode::JobSettled);
    };
    return withJob(id, tools, context, refuses, &Publishing::install);
}

} // namespace waybill
