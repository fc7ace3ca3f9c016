// Finalize, and what is true when its answer is lost. One rule: nothing is called published, refused or not done that
// is not known. A version is published by these bytes where the server says so (200 with their hash; 409 with their
// hash), or where it says that the version exists and its store, which did not hold these bytes before, holds them now.
#include "core/publish/publishing.h"
#include "core/publish/retry.h"

namespace waybill {

namespace {

// Refusals that depend on nothing but what was sent: where the same is refused now, it was refused the first time.
bool refusesForGood(ErrorCode code) {
    switch (code) {
    case ErrorCode::BadRequest:
    case ErrorCode::InvalidManifest:
    case ErrorCode::ManifestNotFound:
    case ErrorCode::SignatureRequired:
    case ErrorCode::SignatureNotAccepted:
    case ErrorCode::SignerNotAccepted:
        return true;
    default:
        return false;
    }
}

bool isRefusal(const CallFailure &failure) {
    return failure.httpStatus >= 300 && failure.httpStatus < 500 && failure.httpStatus != 408;
}

} // namespace

bool Publishing::finalizeStored(bool mayBePublished) {
    m_mayBePublished = mayBePublished;
    if (!mayBePublished && !lookBefore())
        return false;
    for (int attempt = 1;; ++attempt) {
        const Turn turn = finalizeOnce(attempt);
        if (turn != Turn::Again)
            return turn == Turn::Done;
        const CallFailure failure = *m_report.failure;
        // A version that the server chooses is another one each time: asking again would publish twice.
        const bool asksAgain = attempt < m_request.retry.attempts && !m_report.historyError
            && !(m_mayBePublished && versionIsChosenByServer());
        if (asksAgain && waitForAttempt(m_request.retry, attempt + 1, failure, m_context))
            continue;
        if (m_mayBePublished) {
            m_report.outcome = Outcome::Unknown;
            return false;
        }
        // Nothing of it arrived, or the server did not look at it.
        m_report.outcome = failure.httpStatus == 0 ? Outcome::Stored : Outcome::Rejected;
        removeStaged(errorName(failure.error.code));
        if (m_context.stopRequested())
            (void)stop(OperationContext::cancelled(m_request.server.address.toString()));
        return false;
    }
}

// Whether these bytes stand in the store before anything is finalized: else nobody could tell afterwards who put them
// there. Where the store cannot be asked, the publish goes on, and knows less.
bool Publishing::lookBefore() {
    if (!m_request.store)
        return true;
    const auto found = findPublished(*m_request.store, release({}), m_context);
    if (found)
        m_storedBefore = found->has_value();
    if (!m_context.stopRequested())
        return true;
    removeStaged(QStringLiteral("cancelled"));
    return stop(OperationContext::cancelled(m_request.server.address.toString()));
}

Publishing::Turn Publishing::finalizeOnce(int attempt) {
    if (!begin(Stage::Finalizing, attempt)) {
        if (!m_mayBePublished)
            removeStaged(QStringLiteral("the history cannot be written"));
        return Turn::Failed;
    }
    if (m_mayBePublished)
        m_context.report({Stage::Resolving, 0, -1, attempt});
    ++m_report.attempts;
    m_report.failure.reset();
    auto answer = finalize(
        m_client, {m_report.stagingKey, m_size, m_report.bundleHash, m_request.manifestJson, m_request.signature});
    Turn turn = Turn::Failed;
    if (answer && answer->contentHash == m_report.bundleHash) {
        turn = published(*answer);
    } else if (answer) {
        // It says that it published something, and that it was not this.
        m_report.outcome = Outcome::Unknown;
        (void)stop(CallFailure{.error = {ErrorCode::HashMismatch, m_request.server.address.toString(), {}},
            .httpStatus = 200,
            .declaredHash = m_report.bundleHash,
            .computedHash = answer->contentHash,
            .mayHaveArrived = true});
    } else {
        (void)stop(answer.error());
        const CallFailure &failure = answer.error();
        turn = failure.error.code == ErrorCode::VersionExists ? takeVersionExists(failure)
            : isRefusal(failure)                              ? takeRefusal(failure)
                                                              : takeDoubt(failure);
    }
    end(Stage::Finalizing, attempt, m_report.failure ? std::optional(m_report.failure->error) : std::nullopt);
    if (turn == Turn::Failed && m_report.outcome == Outcome::Rejected)
        removeStaged(errorName(m_report.failure->error.code));
    return turn;
}

Publishing::Turn Publishing::published(const FinalizeAnswer &answer) {
    m_report.failure.reset();
    m_report.outcome = Outcome::Finalized;
    m_report.receipt = receipt(answer);
    return Turn::Done;
}

Publishing::Turn Publishing::takeRefusal(const CallFailure &failure) {
    if (failure.error.code == ErrorCode::RateLimited) {
        // It has not looked at this one; what an earlier one did is as unknown as before.
        m_report.outcome = m_mayBePublished ? Outcome::Unknown : Outcome::Stored;
        return Turn::Again;
    }
    // Refused for a reason that may be new, after one that may have been published.
    const bool doubtful = m_mayBePublished && (!refusesForGood(failure.error.code) || failure.serverCode.isEmpty());
    m_report.outcome = doubtful ? Outcome::Unknown : Outcome::Rejected;
    return Turn::Failed;
}

Publishing::Turn Publishing::takeVersionExists(const CallFailure &failure) {
    std::optional<bool> same; // whether the version that exists is of these bytes
    FinalizeAnswer answer = failure.existing;
    if (!answer.contentHash.isEmpty()) {
        same = answer.contentHash == m_report.bundleHash;
    } else if (m_request.store) {
        const auto found = findPublished(*m_request.store, release({}), m_context);
        // A copy may be made after the version was entered: that nothing is there yet says little.
        if (found && found->has_value()) {
            same = true;
            answer = {.extensionId = {},
                .extensionName = m_request.extension,
                .publisher = {},
                .versionId = {},
                .version = m_request.version,
                .contentHash = m_report.bundleHash,
                .canonicalKey = found->value()};
        }
    }
    m_report.sameBytes = same;
    const bool putThereByThis = m_mayBePublished || m_storedBefore == false;
    if (same == true && putThereByThis)
        return published(answer);
    // That it exists is the answer to a first finalize; after one in doubt, whose it is remains open.
    const bool theirs = same == false || !m_mayBePublished;
    m_report.outcome = theirs ? Outcome::Rejected : Outcome::Unknown;
    if (same == true)
        m_report.receipt = receipt(answer);
    return theirs || !m_request.store ? Turn::Failed : Turn::Again;
}

Publishing::Turn Publishing::takeDoubt(const CallFailure &failure) {
    if (!failure.mayHaveArrived) {
        m_report.outcome = m_mayBePublished ? Outcome::Unknown : Outcome::Stored;
        if (mayPass(failure))
            return Turn::Again;
        if (!m_mayBePublished)
            removeStaged(errorName(failure.error.code));
        return Turn::Failed;
    }
    // The server may be at work still: what it works on is not taken away.
    m_mayBePublished = true;
    m_report.outcome = Outcome::Unknown;
    return Turn::Again;
}

} // namespace waybill
