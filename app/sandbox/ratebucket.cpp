// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratebucket.h"

#include "httpmessage.h"

#include <algorithm>

namespace sandbox
{

RateBucket::Verdict RateBucket::take()
{
    if (m_limit <= 0)
        return {};
    const std::lock_guard lock(m_mutex);
    const Clock::time_point now = Clock::now();
    if (now >= m_end) {
        m_end = now + m_window;
        m_used = 0;
    }
    if (m_used >= m_limit) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(m_end - now);
        return {false, 0, std::max(wait, std::chrono::seconds{1})};
    }
    ++m_used;
    return {true, m_limit - m_used, std::chrono::seconds{0}};
}

void RateBucket::addHeaders(const Verdict &verdict, HttpAnswer &answer) const
{
    if (m_limit <= 0)
        return;
    answer.headers.emplace_back("x-rate-limit", std::to_string(m_limit));
    answer.headers.emplace_back("x-rate-limit-remaining", std::to_string(verdict.remaining));
    if (!verdict.allowed)
        answer.headers.emplace_back("Retry-After", std::to_string(verdict.retryAfter.count()));
}

} // namespace sandbox
