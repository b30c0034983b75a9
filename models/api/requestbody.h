// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"
#include "webhookdraft.h"
#include "webhooktest.h"

namespace grapnel
{

// The JSON that is sent, credentials included. A credential that is empty is never sent: its whole authentication
// is then left out. Words that this version does not know are sent as they came.

/// {"webhook":{…}} of Create and Update. "No authentication" is sent by leaving it out.
[[nodiscard]] Secret bodyOf(const WebhookDraft &draft);
/// {"webhook":{…}} of Patch: what is engaged, and null for what is to be removed.
[[nodiscard]] Secret bodyOf(const WebhookPatch &patch);
/// {"request":{…}} of Test.
[[nodiscard]] Secret bodyOf(const WebhookTest &test);

} // namespace grapnel
