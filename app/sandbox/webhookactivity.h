// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedwebhook.h"

#include <optional>
#include <string>
#include <vector>

namespace sandbox
{

/// Deliveries of the last seven days, made up from the webhook's id and the clock: the same when asked again. Inactive
/// webhooks have none. One row for each attempt, so that ids repeat, as they do at Zendesk.
struct InvocationQuery {
    std::size_t size = 100;
    std::string status; ///< empty: any
    std::string from; ///< ISO 8601 in UTC; empty: no limit
    std::string to;
    bool oldestFirst = false;
    std::string after; ///< cursors as they came; empty: none
    std::string before;
};

struct InvocationList {
    std::string text; ///< the whole body
    std::vector<std::string> links; ///< values of Link headers
};

/// Nothing when a cursor is none.
std::optional<InvocationList> listInvocations(const StoredWebhook &webhook, const InvocationQuery &query,
                                              const std::string &baseUrl, Nanoseconds now);
/// The whole body; empty when there is no such invocation.
std::string listAttempts(const StoredWebhook &webhook, const std::string &invocation, Nanoseconds now);

} // namespace sandbox
