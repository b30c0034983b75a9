// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "webhookchanges.h"

namespace grapnel
{

/// True when the server may have carried out a write although it answered with \a error, or not at all: no answer in
/// time, a connection that broke, 5xx, or an answer that cannot be read. Reference: sections 7.2 and 11.3.
[[nodiscard]] bool mayBeDone(const ApiError &error);

/// What became of a write, as far as a fresh copy can tell.
enum class WriteOutcome { Done, NotDone, Unclear };

/// The fields that \a patch changes, in the order of the enumeration.
[[nodiscard]] QList<WebhookField> fieldsOf(const WebhookPatch &patch);

/// The fields in which two copies of one webhook differ, authentication by what can be seen of it.
[[nodiscard]] QList<WebhookField> changedBetween(const Webhook &before, const Webhook &now);

/// \a webhook as it is after \a patch, by what was sent: times of change and who changed it are those of before.
[[nodiscard]] Webhook applied(const WebhookPatch &patch, const Webhook &webhook);

/// Whether \a patch of \a before was stored, judged by the fresh copy \a now. A credential that changes nothing
/// that can be seen is taken as stored when the time of the last change has moved.
[[nodiscard]] WriteOutcome outcomeOf(const WebhookPatch &patch, const Webhook &before, const Webhook &now);

/// What a PUT of \a draft changes of \a webhook, written as a patch: what is left out goes (reference: section 7.5).
[[nodiscard]] WebhookPatch replacementPatch(const Webhook &webhook, const WebhookDraft &draft);

/// What of \a webhook Zendesk drops when \a draft is PUT over it: of description, authentication and custom headers
/// those that it has and \a draft does not send, or does not send all of.
[[nodiscard]] QList<WebhookField> lostByReplacing(const Webhook &webhook, const WebhookDraft &draft);

} // namespace grapnel
