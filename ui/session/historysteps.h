// The blocking steps behind the publish history: plain functions from values to values, on a step's thread.
#pragma once

#include "ui/session/publishhistory.h"

namespace waybill::ui {

// Of a file that is not there: nothing, and it is not made. HistoryFailed.
Result<QList<Job>> readJobs(const QString &file);

// HistoryFailed, JobNotFound.
Result<JobDetails> readJobDetails(const QString &file, const QString &id);

JobEnd runAction(
    const PublishHistory::Environment &environment, const QString &id, JobAction action, OperationContext &context);
JobEnd runReceiptCheck(
    const PublishHistory::Environment &environment, const QString &receiptFile, OperationContext &context);

// What the database and the locks beside it looked like: two equal ones have nothing new between them.
QByteArray historyStamp(const QString &file);

// One sentence on how it ended.
QString sentenceOf(const JobEnd &end);

} // namespace waybill::ui
