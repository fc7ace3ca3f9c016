#include "core/publish/publishedbundle.h"

#include "core/bundle/bundlereader.h"

#include <QFileInfo>

namespace waybill {

namespace {

// A version that the server chose stands in the receipt alone.
QString versionOf(const Job &job) {
    const QString entered
        = job.receipt.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString();
    return entered.isEmpty() ? job.order.version : entered;
}

bool isOf(const Job &job, const QString &extension, const QString &version) {
    const bool published = job.outcome == Outcome::Finalized || job.outcome == Outcome::Checked;
    return published && job.order.extension == extension && (version.isEmpty() || versionOf(job) == version);
}

} // namespace

Result<PublishedBundle> findPublishedBundle(
    History &history, const QString &extension, const QString &version, OperationContext &context) {
    const auto jobs = history.jobs();
    if (!jobs)
        return fail(jobs.error());
    for (const Job &job : *jobs) {
        if (!isOf(job, extension, version))
            continue;
        const QString file = job.order.bundle;
        if (!QFileInfo(file).isFile())
            return fail(ErrorCode::FileNotFound, file);
        const auto hash = hashFile(file, context);
        if (!hash)
            return fail(hash.error());
        if (*hash != job.order.sha256)
            return fail(ErrorCode::HashMismatch, file, *hash);
        return PublishedBundle{file, versionOf(job), job.begun};
    }
    return fail(ErrorCode::JobNotFound, version.isEmpty() ? extension : extension + u'@' + version);
}

} // namespace waybill
