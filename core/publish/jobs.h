// What can be done with a publish that did not end: go on, find out, clean up. Blocking; a thread of its own each.
#pragma once

#include "core/publish/publisher.h"

namespace waybill {

// What of a publish is not written down: the secrets, and the way to look things up.
struct JobTools {
    QString historyFile;
    Credentials credentials;
    std::shared_ptr<ObjectStore> store; // null: nothing is looked up
    TimeLimits limits;
    RetryPolicy retry;
};

// Takes the job up where it stands: publishes again what was not stored, finalizes what is, finds out what is unknown.
// The bundle has to be the same (HashMismatch, FileNotFound). JobNotFound, JobRunning, JobSettled in the report's
// failure.
PublishReport resumeJob(const QString &id, const JobTools &tools, OperationContext &context);

// Finds out what became of a job, and does nothing else: where it is not known, the object store is asked, and finalize
// once more for what is staged. A job whose upload alone was stored stays as it is.
PublishReport checkJob(const QString &id, const JobTools &tools, OperationContext &context);

// Removes what the job left on the server, and settles it. Refused for what is unknown: what the server may be working
// on is not taken away (JobSettled, JobRunning, JobNotFound, and the way's errors).
PublishReport cleanUpJob(const QString &id, const JobTools &tools, OperationContext &context);

// Installs a published version for the tenant once more: where installing failed after a publish.
PublishReport installJob(const QString &id, const JobTools &tools, OperationContext &context);

} // namespace waybill
