// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryschedule.h"

#include <algorithm>
#include <cmath>

namespace grapnel
{

RetrySchedule::RetrySchedule(const RetryPolicy &policy, std::function<double()> random)
    : m_policy(policy), m_random(std::move(random))
{
}

std::optional<std::chrono::milliseconds> RetrySchedule::delayAfter(int attempt, const ApiRequest &request,
                                                                   const ApiError &error,
                                                                   std::chrono::milliseconds elapsed) const
{
    using std::chrono::milliseconds;
    if (!isRepeatable(request.verb, error) || elapsed > m_policy.maxElapsedTime)
        return std::nullopt;
    const bool isAskedToWait = error.retryAfter && *error.retryAfter > milliseconds(0);
    if (isAskedToWait && error.kind == ApiError::Kind::RateLimited && request.bucket == RateBucket::Webhooks)
        return error.retryAfter;
    const double interval = std::min(static_cast<double>(m_policy.initialInterval.count())
                                         * std::pow(m_policy.exponent, std::max(attempt - 1, 0)),
                                     static_cast<double>(m_policy.maxInterval.count()));
    const milliseconds delay
        = isAskedToWait ? *error.retryAfter : milliseconds(std::llround(std::max(interval, 0.0) * m_random()));
    if (elapsed + delay > m_policy.maxElapsedTime)
        return std::nullopt;
    return delay;
}

bool RetrySchedule::isRepeatable(HttpVerb verb, const ApiError &error) const
{
    using Kind = ApiError::Kind;
    if (!m_policy.enabled)
        return false;
    const bool isIdempotent = verb == HttpVerb::Get || verb == HttpVerb::Put || verb == HttpVerb::Delete;
    switch (error.kind) {
    case Kind::RateLimited:
        return true;
    case Kind::Unreachable:
        return m_policy.retryConnectionErrors;
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return isIdempotent && m_policy.retryConnectionErrors;
    case Kind::Server:
        return isIdempotent && (error.httpStatus == 500 || (error.httpStatus >= 502 && error.httpStatus <= 504));
    case Kind::Cancelled:
    case Kind::Tls:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::Validation:
    case Kind::Rejected:
    case Kind::Redirected:
    case Kind::Protocol:
        return false;
    }
    return false;
}

} // namespace grapnel
