// The tables of the history and their rows. Internal to core/publish: History and JobRecord speak SQL through it.
#pragma once

#include "core/publish/history.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace waybill {

// Makes what is missing; HistoryFailed where the file is another program's, or a newer version's.
Result<void> makeTables(QSqlDatabase &database, const QString &file);

// Runs one statement with its values in order.
Result<QSqlQuery> runQuery(QSqlDatabase &database, const QString &statement, const QVariantList &values = {});

// `whole`: with the manifest and the signature's text.
QString jobColumns(bool whole);
Job jobOf(const QSqlQuery &row, bool whole);
JobEvent eventOf(const QSqlQuery &row);

Result<void> insertJob(QSqlDatabase &database, const Job &job);
Result<void> updateJob(QSqlDatabase &database, const Job &job);
Result<void> insertEvent(QSqlDatabase &database, const QString &job, const JobEvent &event);

} // namespace waybill
