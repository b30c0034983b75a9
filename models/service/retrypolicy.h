// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace grapnel
{

/// When and how often a failed attempt is repeated. Reference: section 11.3; the values are the defaults given there.
/// Statuses 429, 500, 502, 503 and 504 are repeated; POST and PATCH only after 429 or when no connection was made,
/// because an attempt without an answer may have been carried out.
struct RetryPolicy {
    bool enabled = true;
    std::chrono::milliseconds initialInterval{500};
    std::chrono::milliseconds maxInterval{60'000};
    double exponent = 1.5;
    /// Counted from the first attempt; no further attempt starts after it. The wait that a 429 before it demands is
    /// kept whatever its length, except for tests.
    std::chrono::milliseconds maxElapsedTime{3'600'000};
    /// Also repeat when the connection could not be made or broke.
    bool retryConnectionErrors = true;

    static RetryPolicy none()
    {
        RetryPolicy policy;
        policy.enabled = false;
        return policy;
    }
    friend bool operator==(const RetryPolicy &, const RetryPolicy &) = default;
};

} // namespace grapnel
