// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"

namespace grapnel
{

/// A whole webhook as it is sent: the body of Create and of Update (PUT). Reference: sections 7.2 and 7.5.
struct WebhookDraft {
    QString name{};
    std::optional<QString> description{};
    OpenEnum<WebhookStatus> status = WebhookStatus::Active;
    QStringList subscriptions{};
    QString endpoint{};
    OpenEnum<HttpMethod> method = HttpMethod::Post;
    OpenEnum<RequestFormat> format = RequestFormat::Json;
    /// Disengaged: the field is left out, and a PUT drops what is stored.
    std::optional<SentAuthentication> authentication{};
    QList<CustomHeader> customHeaders{};
    friend bool operator==(const WebhookDraft &, const WebhookDraft &) = default;
};

/// The fields to change, the body of PATCH; what is disengaged is not sent and stays. Reference: section 7.6.
struct WebhookPatch {
    /// A value disengaged means "remove this header" and is sent as null.
    struct HeaderChange {
        QString name{};
        std::optional<QString> value{};
        friend bool operator==(const HeaderChange &, const HeaderChange &) = default;
    };

    std::optional<QString> name{};
    std::optional<QString> description{};
    std::optional<OpenEnum<WebhookStatus>> status{};
    std::optional<QStringList> subscriptions{};
    std::optional<QString> endpoint{};
    std::optional<OpenEnum<HttpMethod>> method{};
    std::optional<OpenEnum<RequestFormat>> format{};
    /// NoAuthentication is sent as null and removes the stored credential.
    std::optional<SentAuthentication> authentication{};
    QList<HeaderChange> customHeaders{};
    friend bool operator==(const WebhookPatch &, const WebhookPatch &) = default;
};

} // namespace grapnel
