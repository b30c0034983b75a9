// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookdraft.h"

#include <QJsonObject>

#include <optional>

namespace grapnel
{

// Webhooks and drafts as files keep them: the API's names and words (reference: section 3), without any credential.
// What is left out is named by paths: "authentication.data.password", "custom_headers.X-Token", "endpoint.user_info",
// "endpoint.query.token", "signing_secret".

/// True for headers whose value may be a credential, by their name (see validate()).
[[nodiscard]] bool mayHoldCredential(const CustomHeader &header);
/// \a endpoint without user info and without the values of query parameters that are named like credentials; their
/// paths are added to \a missing. A secret in the path looks like any other path and stays.
[[nodiscard]] QString withoutCredentials(const QString &endpoint, QStringList &missing);

/// What can be sent of \a webhook, id and times, and its shown authentication; headers that may hold a credential are
/// left out. \a missing gets the paths of all that Zendesk has and this does not.
[[nodiscard]] QJsonObject recordOf(const Webhook &webhook, QStringList &missing);
/// Keeps what is not valid too: repeated and nameless headers, empty names.
[[nodiscard]] QJsonObject recordOf(const WebhookDraft &draft, QStringList &missing);
/// Unknown words are kept; disengaged when \a record is none.
[[nodiscard]] std::optional<Webhook> webhookOfRecord(const QJsonObject &record);
/// Credentials of the authentication are empty.
[[nodiscard]] std::optional<WebhookDraft> draftOfRecord(const QJsonObject &record);

} // namespace grapnel
