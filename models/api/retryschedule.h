// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "apirequest.h"
#include "retrypolicy.h"

#include <functional>
#include <optional>

namespace grapnel
{

/// Evaluates a RetryPolicy: full jitter below an interval that grows, Retry-After above all.
class RetrySchedule
{
public:
    /// \a random gives numbers from 0 up to, but not including, 1.
    RetrySchedule(const RetryPolicy &policy, std::function<double()> random);

    /// How long to wait before the attempt after number \a attempt (1 is the first), which ended with \a error
    /// \a elapsed after the first began; disengaged when there is to be none. A wait that a 429 demands may go
    /// beyond maxElapsedTime, because the user is told of it; a test is told to its user as an error instead.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayAfter(int attempt, const ApiRequest &request,
                                                                      const ApiError &error,
                                                                      std::chrono::milliseconds elapsed) const;

private:
    [[nodiscard]] bool isRepeatable(HttpVerb verb, const ApiError &error) const;

    RetryPolicy m_policy;
    std::function<double()> m_random;
};

} // namespace grapnel
