// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookdraft.h"

#include <QJsonObject>

namespace grapnel
{

/// The body that a request will carry, for people to read: the shape that is sent (reference: sections 3, 5 and 7),
/// every credential as maskedCredential(), whatever its length, and empty while none was typed.
[[nodiscard]] QJsonObject previewOf(const WebhookDraft &draft);
/// Changed fields only; a header to remove and an authentication to remove are null, as they are sent.
[[nodiscard]] QJsonObject previewOf(const WebhookPatch &patch);

/// Eight bullets.
[[nodiscard]] QString maskedCredential();

} // namespace grapnel
