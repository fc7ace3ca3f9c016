// The blocking steps that go to a server, for Operations: what is asked beforehand, the publish, and what became of it.
#pragma once

#include "core/publish/jobs.h"
#include "core/publish/preflight.h"
#include "ui/session/serverkeys.h"

#include <functional>

namespace waybill::ui {

struct PublishOrder {
    PublishRequest request; // its credentials, store and address are filled in, as below
    ServerKeys::Reader readCredentials;
    std::function<Result<ServerProfile>()> startLocalServer; // set: the registry inside the program is the server
    QString localStoreFolder; // what that registry publishes is looked up there; empty: nowhere
    bool willSign = false; // it is signed before it is sent
    TrustAnchors signers; // as PreflightOrder's
};

struct PublishEnd {
    ServerProfile server; // the one that was asked
    QList<PreflightAnswer> preflight;
    PublishReport report;
};

// Only looks: nothing is sent but questions. report.failure: what kept from asking.
PublishEnd askBeforehand(PublishOrder order, OperationContext &context);

// Asks beforehand, and publishes where no answer is bad; else the first bad answer's error is the failure, and nothing
// was sent.
PublishEnd publishTo(PublishOrder order, OperationContext &context);

// Finds out what became of the job; the request names server, history and limits.
PublishEnd checkAgain(PublishOrder order, const QString &jobId, OperationContext &context);

} // namespace waybill::ui
