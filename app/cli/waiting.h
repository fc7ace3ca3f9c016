// For commands that go on until they are stopped. Main thread.
#pragma once

#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace waybill::cli {

inline void waitForStop(const std::stop_token &token) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, token, [] { return false; });
}

} // namespace waybill::cli
