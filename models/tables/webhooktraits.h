// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

#include <QHash>

namespace grapnel
{

/// What a webhook has in common with many others.
struct WebhookTraits {
    /// How it signs in at its endpoint.
    enum class Auth : std::uint8_t { None, ApiKey, Basic, Bearer, Unknown };

    OpenEnum<WebhookStatus> status{};
    OpenEnum<HttpMethod> method{};
    OpenEnum<RequestFormat> format{};
    QStringList subscriptions{};
    Auth auth = Auth::None;
    /// The API's word for an Auth::Unknown.
    QString unknownAuth{};
    bool isAppMade = false;

    friend bool operator==(const WebhookTraits &, const WebhookTraits &) = default;
    friend std::size_t qHash(const WebhookTraits &traits, std::size_t seed) noexcept
    {
        return qHashMulti(seed, static_cast<int>(traits.status.value), static_cast<int>(traits.method.value),
                          static_cast<int>(traits.format.value), traits.subscriptions, static_cast<int>(traits.auth),
                          traits.isAppMade);
    }
};

} // namespace grapnel
