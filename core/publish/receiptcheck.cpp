#include "core/publish/receiptcheck.h"

#include "core/publish/history.h"
#include "core/publish/publishedobjects.h"

#include <QFile>

namespace waybill {

namespace {

// The job that the receipt names; nothing where this history has none.
Result<std::optional<Job>> jobOf(const Receipt &receipt, const QString &historyFile) {
    if (receipt.jobId.isEmpty() || !QFile::exists(historyFile))
        return std::nullopt;
    const auto history = History::open(historyFile);
    if (!history)
        return fail(history.error());
    auto job = (*history)->job(receipt.jobId);
    if (job)
        return *std::move(job);
    return job.error().code == ErrorCode::JobNotFound ? Result<std::optional<Job>>(std::nullopt) : fail(job.error());
}

// What the receipt says, not the job: it is the receipt that is judged.
std::optional<Result<void>> askStore(
    const Receipt &receipt, const Job &job, const JobToolsFor &toolsFor, OperationContext &context) {
    const auto tools = toolsFor(job);
    if (!tools)
        return fail(tools.error());
    if (!tools->store)
        return std::nullopt;
    const PublishedRelease release{
        receipt.tenant, receipt.answer.canonicalKey, receipt.answer.contentHash, receipt.size, job.order.manifestJson};
    return checkPublished(*tools->store, release, job.order.server.storage.download, context);
}

} // namespace

std::optional<Error> ReceiptChecks::firstError() const {
    for (const auto &check : {history, bundle, store}) {
        if (check && !*check)
            return check->error();
    }
    return std::nullopt;
}

Result<ReceiptChecks> checkReceipt(const QByteArray &json, const ReceiptOrder &order, OperationContext &context) {
    auto receipt = readReceipt(json);
    if (!receipt)
        return fail(receipt.error());
    ReceiptChecks checks;
    checks.receipt = *std::move(receipt);
    const auto job = jobOf(checks.receipt, order.historyFile);
    if (!job)
        return fail(job.error());
    if (!*job && order.bundle.isEmpty())
        return fail(ErrorCode::JobNotFound, checks.receipt.jobId);
    if (*job)
        checks.history = compareWithJob(checks.receipt, **job);
    if (!order.bundle.isEmpty())
        checks.bundle = compareWithBundle(checks.receipt, order.bundle, context);
    if (*job && order.tools)
        checks.store = askStore(checks.receipt, **job, order.tools, context);
    return checks;
}

} // namespace waybill
