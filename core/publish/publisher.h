// Publishes a bundle: asks, uploads, finalizes, cleans up, and tells what is true at the end. Blocking; a thread of its
// own.
#pragma once

#include "core/publish/publishapi.h"

#include <optional>

namespace waybill {

// How far it came. Unknown: the server may have published it, and nobody has asked yet.
enum class Outcome { NotSent, Sent, Stored, Finalized, Rejected, Unknown };

// "not-sent", "sent", "stored", "finalized", "rejected", "unknown".
QString outcomeName(Outcome outcome);

struct PublishRequest {
    ServerProfile server;
    Credentials credentials;
    QString bundle; // path
    QByteArray manifestJson; // the bytes of manifest.json
    QString declaredHash; // hex; empty: the bundle is hashed and that is declared
    Signature signature;
    TimeLimits limits;
};

struct Receipt {
    QString outcome;
    QString server; // address
    QString tenant;
    FinalizeAnswer answer;
    qint64 size = 0; // bytes
    Signature signature; // as it was sent; empty: unsigned
    QStringList requestIds;
    QString finishedAt; // ISO 8601, UTC
    QString tool; // "waybill 0.1.0"

    // As the command line prints it (contract: cli, publish).
    QJsonObject toJson() const;
};

struct PublishReport {
    Outcome outcome = Outcome::NotSent;
    std::optional<Receipt> receipt; // where finalized
    std::optional<CallFailure> failure; // why it went no further
    QString bundleHash; // hex, as computed from the file; empty where that failed
    QString stagingKey; // where it was stored
    bool stagedObjectRemoved = false; // by abort, after a failure or cancel
    QStringList requestIds;

    bool succeeded() const { return outcome == Outcome::Finalized; }
};

// Steps: hash the file (HashMismatch where it is not the declared one), the harmless question, upload, finalize. After
// a failure or cancel with a staged object: abort. Nothing looks at the stop token once finalize was sent.
PublishReport publishBundle(const PublishRequest &request, OperationContext &context);

} // namespace waybill
