// How many requests of one address are admitted in a sliding window. Internal to core/registry; one thread.
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <string>

namespace waybill {

class RateLimit {
public:
    RateLimit(int atMost, std::chrono::milliseconds window);

    bool admits(const std::string &address); // counts it where it is admitted

private:
    int m_atMost;
    std::chrono::milliseconds m_window;
    std::map<std::string, std::deque<std::chrono::steady_clock::time_point>> m_seen;
};

} // namespace waybill
