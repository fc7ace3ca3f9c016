// What a finished publish came to, to keep and to show: what was published where, under which ids, by which signer; and
// whether such a paper still fits what it speaks of. Values; the functions block, on any thread. Holds no secret.
#pragma once

#include "core/operation/context.h"
#include "core/publish/publishapi.h"

#include <QJsonObject>
#include <QStringList>

namespace waybill {

struct Job;

// Which signature was sent, without repeating it.
struct SignatureMark {
    QString algorithm; // "cosign", "x509", "pgp"; empty: unsigned
    QString sha256; // of its text, in hex
    QString signer; // fingerprint; empty: not known

    SignatureMark() = default;
    SignatureMark(const Signature &signature); // an empty text: unsigned
    bool operator==(const SignatureMark &) const = default;
};

struct Receipt {
    QString outcome; // outcomeName: "finalized" or "checked"
    QString server; // address
    QString tenant;
    FinalizeAnswer answer; // with the canonical key
    qint64 size = 0; // bytes
    SignatureMark signature;
    QStringList requestIds;
    QString finishedAt; // ISO 8601, UTC
    QString tool; // "waybill 0.1.0"
    // Empty in what earlier versions wrote:
    QString zstd; // the version of libzstd that the tool has
    QString startedAt; // ISO 8601, UTC
    QString jobId; // in the history
    QString installation; // installOutcomeName

    // As the command line prints it (contract: cli, publish).
    QJsonObject toJson() const;
};

// What toJson gave, and nothing else: a member that is missing, unknown or of another shape is refused, with its line
// and column. ReceiptUnreadable.
Result<Receipt> readReceipt(const QByteArray &json);

// All below: ReceiptDiffers, with the first field and both values in the detail.

// Whether `other`, of the same publish, says the same. It may be a later one: a check, an installation and more request
// ids may have come since, nothing else.
Result<void> compareReceipt(const Receipt &receipt, const Receipt &other);

// Whether the history's job says the same; one that is read whole.
Result<void> compareWithJob(const Receipt &receipt, const Job &job);

// Size and SHA-256 of the file. Also FileNotFound, FileUnreadable, Cancelled.
Result<void> compareWithBundle(const Receipt &receipt, const QString &bundle, OperationContext &context);

} // namespace waybill
