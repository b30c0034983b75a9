// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "webhook.h"

#include <optional>

namespace grapnel
{

/// What the list can be sorted by at the server; ascending only. Reference: section 7.1.
enum class ServerSort { Name, Status };

/// The parameters of List, all optional. Reference: section 7.1.
struct WebhookQuery {
    /// filter[name_contains]; empty: any name.
    QString nameContains{};
    /// filter[status]: Active or Inactive.
    std::optional<WebhookStatus> status{};
    /// Disengaged: the server's own order, newest first.
    std::optional<ServerSort> sort{};
    /// page[size], 1 to 100.
    int pageSize = 100;
    /// page[after] and page[before]; at most one of them.
    std::optional<Cursor> after{};
    std::optional<Cursor> before{};
    friend bool operator==(const WebhookQuery &, const WebhookQuery &) = default;
};

} // namespace grapnel
