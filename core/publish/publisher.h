// Publishes a bundle: asks, uploads, finalizes, cleans up, and tells what is true at the end. Blocking; a thread of its
// own.
#pragma once

#include "core/publish/outcome.h"
#include "core/publish/publishapi.h"
#include "core/publish/receipt.h"
#include "core/storage/objectstore.h"

#include <memory>
#include <optional>

namespace waybill {

// What may pass is tried again: after `first`, then twice as long each time, with jitter, at most `longest`. After a
// 429 as long as the server says, else a whole window of its limit.
struct RetryPolicy {
    int attempts = 4; // of one call in all
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds longest{30'000};
    std::chrono::milliseconds rateWindow{60'000};
};

struct PublishRequest {
    ServerProfile server;
    Credentials credentials;
    QString bundle; // path
    QByteArray manifestJson; // the bytes of manifest.json
    QString declaredHash; // hex; empty: the bundle is hashed and that is declared
    Signature signature;
    TimeLimits limits;
    RetryPolicy retry;
    std::shared_ptr<ObjectStore> store; // where the server keeps what it publishes; null: nothing is looked up
    QString extension; // the manifest's name and version, for the history
    QString version;
    QString historyFile; // what is done is written down there; empty: nowhere
};

struct PublishReport {
    Outcome outcome = Outcome::NotSent;
    std::optional<Receipt> receipt; // where finalized
    std::optional<CallFailure> failure; // why it went no further
    QString bundleHash; // hex, as computed from the file; empty where that failed
    QString stagingKey; // where it was stored
    bool stagedObjectRemoved = false; // by abort, after a failure or cancel
    QStringList requestIds;
    std::optional<bool>
        sameBytes; // VersionExists: whether the version that exists is of these bytes; absent: not known
    std::optional<Error> historyError; // what could not be written down
    QString jobId; // in the history; empty: not written down
    int attempts = 0; // of the upload and of finalize together
    std::optional<Error> check; // what is wrong with what the server stored, or why nobody could look
    InstallOutcome install = InstallOutcome::NotAsked;
    std::optional<Error> installError;

    bool succeeded() const { return isPublished(outcome); }
};

// Steps: hash the file (HashMismatch where it is not the declared one), the harmless question, upload, finalize; then
// the check and the installation that the profile asks for. What may pass is tried again. After a finalize whose answer
// was lost, it is found out what became of it (finalizing.cpp). After a failure or cancel with a staged object: abort.
// Nothing looks at the stop token while finalize is on its way; a stop between two attempts to find out ends as
// unknown.
PublishReport publishBundle(const PublishRequest &request, OperationContext &context);

} // namespace waybill
