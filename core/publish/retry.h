// What may pass and is worth another attempt, and the time in between. Internal to core/publish; the publish's thread.
#pragma once

#include "core/publish/publisher.h"

namespace waybill {

// Whether a call that is harmless to repeat (the question, an upload, abort) may do better the next time: the server
// was not reached, the connection broke, it had too many requests, or its storage failed. Never what an administrator
// or the author has to mend.
bool mayPass(const CallFailure &failure);

// Waits before attempt number `next` (2 for the first repetition), and reports it: Stage::Waiting. False: asked to
// stop.
bool waitForAttempt(const RetryPolicy &policy, int next, const CallFailure &failure, OperationContext &context);

} // namespace waybill
