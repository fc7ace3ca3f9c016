#include "core/publish/publishedbundle.h"

#include "core/bundle/bundlereader.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace waybill {

namespace {

bool isOf(const Job &job, const QString &extension, const QString &version) {
    return isPublished(job.outcome) && job.order.extension == extension
        && (version.isEmpty() || publishedVersion(job) == version);
}

} // namespace

QString publishedVersion(const Job &job) {
    const QString entered = job.receipt.value(QLatin1StringView("version"))[QLatin1StringView("version")].toString();
    return entered.isEmpty() ? job.order.version : entered;
}

const Job *newestPublish(const QList<Job> &jobs, const QString &extension, const QString &version) {
    const auto newer = [](const Job *one, const Job &other) { return !one || one->begun < other.begun; };
    const Job *newest = nullptr;
    for (const Job &job : jobs) {
        if (isOf(job, extension, version) && newer(newest, job))
            newest = &job;
    }
    return newest;
}

QList<Job> publishedVersions(const QList<Job> &jobs, const QString &extension) {
    QList<Job> published;
    for (const Job &job : jobs) {
        if (isOf(job, extension, {}))
            published.append(job);
    }
    std::ranges::stable_sort(published, std::ranges::greater(), &Job::begun);
    QSet<QString> met;
    published.removeIf([&](const Job &job) {
        const auto known = met.size();
        met.insert(publishedVersion(job));
        return met.size() == known;
    });
    std::ranges::reverse(published);
    return published;
}

Result<PublishedBundle> findPublishedBundle(
    History &history, const QString &extension, const QString &version, OperationContext &context) {
    const auto jobs = history.jobs();
    if (!jobs)
        return fail(jobs.error());
    const Job *job = newestPublish(*jobs, extension, version);
    if (!job)
        return fail(ErrorCode::JobNotFound, version.isEmpty() ? extension : extension + u'@' + version);
    const QString file = job->order.bundle;
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::FileNotFound, file);
    const auto hash = hashFile(file, context);
    if (!hash)
        return fail(hash.error());
    if (*hash != job->order.sha256)
        return fail(ErrorCode::HashMismatch, file, *hash);
    return PublishedBundle{file, publishedVersion(*job), job->begun};
}

} // namespace waybill
