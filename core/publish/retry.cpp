#include "core/publish/retry.h"

#include <QRandomGenerator>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace waybill {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds reportEvery{200};

milliseconds delayBefore(const RetryPolicy &policy, int next, const CallFailure &failure) {
    if (failure.retryAfterSeconds >= 0)
        return std::chrono::seconds(failure.retryAfterSeconds);
    if (failure.error.code == ErrorCode::RateLimited)
        return policy.rateWindow;
    milliseconds delay = policy.first;
    for (int attempt = 2; attempt < next && delay < policy.longest; ++attempt)
        delay *= 2;
    delay = std::min(delay, policy.longest);
    // Half of it is chance: many clients that failed together do not come back together.
    const auto half = static_cast<quint32>(delay.count() / 2);
    return delay - milliseconds(half > 0 ? QRandomGenerator::global()->bounded(half) : 0);
}

} // namespace

bool mayPass(const CallFailure &failure) {
    switch (failure.error.code) {
    case ErrorCode::ServerNotReached:
    case ErrorCode::ConnectTimeout:
    case ErrorCode::ConnectionLost:
    case ErrorCode::IdleTimeout:
    case ErrorCode::RateLimited:
    case ErrorCode::S3PutFailed:
    case ErrorCode::ServerInternal:
        return true;
    default:
        return failure.httpStatus == 502 || failure.httpStatus == 503 || failure.httpStatus == 504;
    }
}

bool waitForAttempt(const RetryPolicy &policy, int next, const CallFailure &failure, OperationContext &context) {
    const milliseconds delay = delayBefore(policy, next, failure);
    const auto begun = std::chrono::steady_clock::now();
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    for (milliseconds passed{0}; passed < delay;
        passed = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - begun)) {
        context.report({Stage::Waiting, passed.count(), delay.count(), next});
        stopped.wait_for(lock, context.stopToken(), std::min(reportEvery, delay - passed), [] { return false; });
        if (context.stopRequested())
            return false;
    }
    return !context.stopRequested();
}

} // namespace waybill
