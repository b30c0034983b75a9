// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook.h"
#include "webhookdraft.h"

#include <QHash>
#include <QList>

namespace grapnel
{

/// What a user can change of a webhook.
enum class WebhookField {
    Name,
    Description,
    Endpoint,
    Subscriptions,
    Method,
    Format,
    Authentication,
    CustomHeaders,
    Status
};

/// The API's name of \a field ("http_method"), as field errors use it.
[[nodiscard]] QString apiName(WebhookField field);
/// The field that the server means by "http_method", "authentication.data.password" or "/webhook/endpoint".
[[nodiscard]] std::optional<WebhookField> fieldOf(const QString &apiName);

/// A draft that holds what \a webhook has. Authentication is disengaged, because the credential cannot be read: in
/// the draft of an edit that means "keep what is stored".
[[nodiscard]] WebhookDraft draftOf(const Webhook &webhook);

/// The fields in which \a draft differs from \a base, in the order of the enumeration. An engaged authentication is
/// always a change, but for "none" where there is none.
[[nodiscard]] QList<WebhookField> changedFields(const Webhook &base, const WebhookDraft &draft);

/// The PATCH that makes \a draft of \a base: changed fields only; a header that is gone is sent as null, because
/// the server merges headers by name (reference: section 6).
[[nodiscard]] WebhookPatch patchFor(const Webhook &base, const WebhookDraft &draft);
[[nodiscard]] bool isEmpty(const WebhookPatch &patch);

/// The PATCH that gives the fields of \a patch the values they have in \a webhook: undoes \a patch when applied after
/// it. Disengaged when it cannot be made, because \a patch replaces or removes a credential that cannot be read.
[[nodiscard]] std::optional<WebhookPatch> inverseOf(const WebhookPatch &patch, const Webhook &webhook);

/// Whose value of a field is to stand.
enum class MergeSide { Theirs, Mine, Base };

/// Fields that both have changed since \a base, differently. A changed credential cannot be seen in \a theirs, so
/// authentication is one when its kind or public part moved there and \a mine replaces or removes it.
[[nodiscard]] QList<WebhookField> conflicts(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine);

/// The draft to save over \a theirs: what I changed since \a base, what they changed otherwise, and for each
/// conflict the side chosen (theirs where none is). Headers merge by name.
[[nodiscard]] WebhookDraft merged(const Webhook &base, const Webhook &theirs, const WebhookDraft &mine,
                                  const QHash<WebhookField, MergeSide> &choices);

} // namespace grapnel
