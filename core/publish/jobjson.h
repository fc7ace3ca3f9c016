// Jobs of the history as JSON, for the command line and for export: times in UTC (ISO 8601), no secret. Values; any
// thread.
#pragma once

#include "core/operation/context.h"
#include "core/publish/history.h"

namespace waybill {

// {"id","begun","changed","extension","version","server":{"name","address","tenant"},"bundle","sha256","size",
// "signature","outcome","installation","running","settled","attempts","stagingKey","requestIds","failure","receipt"};
// signature, failure and receipt are null where there is none.
QJsonObject toJson(const Job &job);

// {"at","step","begun","attempt","word","detail"}
QJsonObject toJson(const JobEvent &event);

// The whole history into a file, a job with its events on each line, the newest first. HistoryFailed, FileUnwritable,
// Cancelled.
Result<void> exportHistory(const QString &historyFile, const QString &file, OperationContext &context);

} // namespace waybill
