// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpattempt.h"
#include "networksettings.h"
#include "requestlog.h"

#include <functional>

namespace grapnel
{

/// How an ApiClient sends, apart from whom it signs in as.
struct ApiClientSettings {
    AttemptLimits limits{};
    /// For calls that bring none of their own.
    RetryPolicy retry = NetworkPreferences().retry;
    /// In place of \a retry, for those that have one of their own.
    QMap<WebhookOperation, RetryPolicy> operationRetry{};
    /// Proxy and trusted authorities.
    NetworkSettings network{};
    /// Not owned, and must outlive the client; null: the client has one of its own.
    RequestLog *log = nullptr;
    /// Requests on the wire at a time, and how many of those places only interactive calls may take.
    int placesInFlight = 6;
    int placesForInteractive = 2;
    /// Requests of each minute that are kept for interactive calls.
    int budgetReserve = 10;
    /// Numbers from 0 up to, but not including, 1, for the jitter of repeats; empty: the system's.
    std::function<double()> random{};

    /// Takes over time-outs, policies of repeats, proxy and CA file; the rest stays.
    void setNetwork(const NetworkPreferences &preferences, const Secret &proxyPassword);
};

} // namespace grapnel
