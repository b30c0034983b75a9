// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookdraft.h"

#include <QJsonObject>

namespace grapnel
{

// Webhooks and drafts as files keep them: the API's names and words (reference: section 3), no credential in any
// form. What a record lacks is named in a list of paths: "authentication.data.password", "custom_headers.X-Token",
// "endpoint.password", "endpoint.query.token".

/// A copy without anything that may be a credential: endpoint without password and telling query values, headers
/// without those that look like credentials.
[[nodiscard]] Webhook withoutCredentials(Webhook webhook, QStringList &missing);
[[nodiscard]] WebhookDraft withoutCredentials(WebhookDraft draft, QStringList &missing);

/// What can be sent of the webhook, and its shown authentication.
[[nodiscard]] QJsonObject recordOf(const Webhook &webhook);
[[nodiscard]] QJsonObject recordOf(const WebhookDraft &draft);
/// Disengaged when \a record is none. Unknown words are kept.
[[nodiscard]] std::optional<Webhook> webhookOfRecord(const QJsonObject &record);
[[nodiscard]] std::optional<WebhookDraft> draftOfRecord(const QJsonObject &record);

} // namespace grapnel
