// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpreferences.h"

#include <QList>

namespace grapnel
{

/// What times and retries may be set to.
struct NetworkLimits {
    using Seconds = std::chrono::seconds;
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Seconds shortestTime{1};
    static constexpr Seconds longestConnect{120};
    static constexpr Seconds longestInactivity{600};
    static constexpr Seconds longestOverall{3'600};
    static constexpr Milliseconds shortestWait{100};
    static constexpr Milliseconds longestWait{600'000};
    static constexpr Milliseconds longestElapsed{3'600'000};
    static constexpr double smallestFactor = 1.0;
    static constexpr double largestFactor = 10.0;
    /// Longer names are none (RFC 1035).
    static constexpr int longestHost = 253;

    [[nodiscard]] static bool isAllowed(const RetryPolicy &policy);
    /// A host name or address without scheme, port, path or spaces.
    [[nodiscard]] static bool isHost(const QString &host);
};

/// All of them, in the order of the reference's section 7.
[[nodiscard]] const QList<WebhookOperation> &allOperations();

} // namespace grapnel
