// What is looked at before anything is sent, in two parts: here, and at the server. Blocking; a thread of its own.
// Nothing is changed on either side.
#pragma once

#include "core/publish/publishapi.h"
#include "core/signing/verification.h"
#include "core/storage/objectstore.h"

#include <optional>

namespace waybill {

enum class Question {
    // here
    ManifestAccepted, // the server's own rules
    SizeAllowed, // facts: bytes, the cap
    HashAsSidecar, // facts: the SHA-256
    SignatureGood, // facts: algorithm, fingerprint
    AddressSafe, // https, or this computer
    // at the server
    ServerReached, // facts: milliseconds to the first answer
    ConnectionSafe, // TLS; facts: protocol, who vouches for it
    CredentialsAccepted, // the harmless question
    ClocksAgree, // facts: seconds that this computer is ahead
    VersionFree, // from the history and the object store
    SignatureDemanded, // as far as earlier publishes told
    StorageReached, // the object store of the profile
};

// Bad keeps from publishing. Unknown: cannot be told, or was not asked because another answer is missing.
enum class Verdict { Good, Warning, Bad, Unknown };

struct PreflightAnswer {
    Question question = Question::ServerReached;
    Verdict verdict = Verdict::Unknown;
    std::optional<Error> error; // why it is not good
    QStringList facts; // as above, untranslated numbers and names
};

bool isOffline(Question question); // needs no server

struct PreflightOrder {
    ServerProfile server;
    Credentials credentials;
    TimeLimits limits;
    std::shared_ptr<ObjectStore> store; // null: nothing is looked up
    QString historyFile; // empty: none
    // About a bundle; all empty for a mere test of the connection.
    QString bundle; // path; empty: it is not packed yet
    QByteArray manifestJson;
    QString extension;
    QString version;
    QString signatureText; // empty: not signed
    bool willSign = false; // it will be signed before it is sent
    TrustAnchors signers
        = {}; // the key of a signature that does not bring its own (cosign's, pgp's); empty: not at hand
};

// The offline questions that the order can answer.
QList<PreflightAnswer> askHere(const PreflightOrder &order, OperationContext &context);
// The questions to the server, in order; what depends on a failed one is Unknown.
QList<PreflightAnswer> askServer(const PreflightOrder &order, OperationContext &context);

bool isRed(const QList<PreflightAnswer> &answers); // some answer is Bad

} // namespace waybill
