// The only nested event loop of core: a blocking step waits here for an asynchronous Qt job on its own thread.
#pragma once

#include <chrono>
#include <functional>
#include <stop_token>

namespace waybill {

enum class WaitEnd { Done, Stopped, TimedOut };

// Runs this thread's event loop until the job calls the function that `arrange` was given, a stop is asked for, or the
// time is over. `arrange` connects the job, and may call done at once; calls after the end are harmless. limit <= 0: no
// limit.
WaitEnd wait(const std::function<void(std::function<void()> done)> &arrange, const std::stop_token &token,
    std::chrono::milliseconds limit);

} // namespace waybill
