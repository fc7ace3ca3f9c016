// The bundle file of a version that was published from here, as the history knows it. Blocking; the thread of the
// History.
#pragma once

#include "core/operation/context.h"
#include "core/publish/history.h"

namespace waybill {

struct PublishedBundle {
    QString file; // absolute as it was given
    QString version; // as the server entered it
    QDateTime published; // UTC
};

// The newest of `jobs`, in whatever order, of this extension that the server confirmed; of this
// version, where one is given. Null: there is none. Into `jobs`.
const Job *newestPublish(const QList<Job> &jobs, const QString &extension, const QString &version);

// The published versions of an extension, in the order of their publishing: of each the newest publish that the server
// confirmed, to whichever server.
QList<Job> publishedVersions(const QList<Job> &jobs, const QString &extension);

// As the server entered it: a version that the server chose stands in the receipt alone.
QString publishedVersion(const Job &job);

// The newest publish of this extension that the server confirmed; of this version, where one is given. Errors:
// JobNotFound (none), FileNotFound, HashMismatch (other bytes stand at its path now), HistoryFailed, hashFile's. Where
// the file is gone or another, the subject is its path.
Result<PublishedBundle> findPublishedBundle(
    History &history, const QString &extension, const QString &version, OperationContext &context);

} // namespace waybill
