// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookchanges.h"

#include <QString>

/// The words for fields and values where they are listed rather than edited: review, conflict, delete.
namespace grapnel::fieldtext
{

/// "Endpoint URL": the field's label on the form.
[[nodiscard]] QString label(WebhookField field);

/// Words of product and API values; a word that this version does not know comes back as it is.
[[nodiscard]] QString status(const OpenEnum<WebhookStatus> &status);
[[nodiscard]] QString method(const OpenEnum<HttpMethod> &method);
[[nodiscard]] QString format(const OpenEnum<RequestFormat> &format);
/// "Trigger or automation", or the event types, one a line.
[[nodiscard]] QString subscriptions(const QStringList &subscriptions);
/// "Basic".
[[nodiscard]] QString kind(const ShownAuthentication &authentication);
/// "Basic, user name zd": never a credential.
[[nodiscard]] QString authentication(const ShownAuthentication &authentication);
/// "Basic, user name zd, password replaced".
[[nodiscard]] QString authentication(const SentAuthentication &authentication);

/// The value of \a field as text; several lines for events and headers. Empty when there is none.
[[nodiscard]] QString value(const Webhook &webhook, WebhookField field);
/// The same of a draft of an edit of \a base: a credential that is kept reads as what \a base has.
[[nodiscard]] QString value(const WebhookDraft &draft, const Webhook &base, WebhookField field);

} // namespace grapnel::fieldtext
