#include "core/registry/ratelimit.h"

namespace waybill {

RateLimit::RateLimit(int atMost, std::chrono::milliseconds window)
    : m_atMost(atMost)
    , m_window(window) { }

bool RateLimit::admits(const std::string &address) {
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(m_seen, [&](auto &entry) {
        auto &times = entry.second;
        while (!times.empty() && now - times.front() >= m_window)
            times.pop_front();
        return times.empty();
    });
    auto &times = m_seen[address];
    if (times.size() >= static_cast<std::size_t>(m_atMost))
        return false;
    times.push_back(now);
    return true;
}

} // namespace waybill
