// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace grapnel
{

enum class HttpVerb { Get, Post, Put, Patch, Delete };

/// "GET"
[[nodiscard]] inline QLatin1StringView wordOf(HttpVerb verb)
{
    switch (verb) {
    case HttpVerb::Get:
        return QLatin1StringView("GET");
    case HttpVerb::Post:
        return QLatin1StringView("POST");
    case HttpVerb::Put:
        return QLatin1StringView("PUT");
    case HttpVerb::Patch:
        return QLatin1StringView("PATCH");
    case HttpVerb::Delete:
        return QLatin1StringView("DELETE");
    }
    return {};
}

} // namespace grapnel
