// Whether a receipt still holds: against the history's job, a bundle, and what the server keeps in its object store.
// Blocking; a thread of its own.
#pragma once

#include "core/publish/jobs.h"
#include "core/publish/receipt.h"

#include <functional>
#include <optional>

namespace waybill {

// The secrets and the object store for a job's server; asked for on the step's thread.
using JobToolsFor = std::function<Result<JobTools>(const Job &)>;

struct ReceiptOrder {
    QString historyFile; // need not be there
    QString bundle; // path; empty: none is compared
    JobToolsFor tools; // without one the object store is not asked
};

// Each is absent where it was not asked; an error says what differs, or what kept from looking.
struct ReceiptChecks {
    Receipt receipt;
    std::optional<Result<void>> history; // absent: this history does not have its job
    std::optional<Result<void>> bundle;
    std::optional<Result<void>> store; // absent: no storage check is set up for the server

    std::optional<Error> firstError() const;
};

// ReceiptUnreadable; HistoryFailed; JobNotFound where there is nothing at all to compare with.
Result<ReceiptChecks> checkReceipt(const QByteArray &json, const ReceiptOrder &order, OperationContext &context);

} // namespace waybill
