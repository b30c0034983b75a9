// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <mutex>

namespace sandbox
{

struct HttpAnswer;

/// So many calls in a window of time; the window starts with the first call after the last one ended. Thread-safe.
class RateBucket
{
public:
    struct Verdict {
        bool allowed = true;
        int remaining = 0;
        std::chrono::seconds retryAfter{0}; ///< at least 1 when not allowed
    };

    /// A limit of 0 allows everything.
    RateBucket(int limit, std::chrono::milliseconds window) : m_limit(limit), m_window(window) { }

    Verdict take();
    /// Tells the caller about `verdict` as Zendesk does; nothing when there is no limit.
    void addHeaders(const Verdict &verdict, HttpAnswer &answer) const;

private:
    using Clock = std::chrono::steady_clock;

    const int m_limit;
    const std::chrono::milliseconds m_window;
    std::mutex m_mutex;
    Clock::time_point m_end{};
    int m_used = 0;
};

} // namespace sandbox
