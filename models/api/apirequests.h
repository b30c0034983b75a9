// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "webhookdraft.h"
#include "webhookquery.h"
#include "webhooktest.h"

namespace grapnel
{

// One function per operation of the webhooks API; the sections are those of the reference.

/// Section 7.1. The size is kept within 1 to 100; of two cursors `after` is sent.
[[nodiscard]] ApiRequest listWebhooks(const WebhookQuery &query);
/// Section 7.4.
[[nodiscard]] ApiRequest showWebhook(const QString &id);
/// Section 7.2.
[[nodiscard]] ApiRequest createWebhook(const WebhookDraft &draft);
/// Section 7.3.
[[nodiscard]] ApiRequest cloneWebhook(const QString &id);
/// Section 7.5, PUT.
[[nodiscard]] ApiRequest updateWebhook(const QString &id, const WebhookDraft &draft);
/// Section 7.6.
[[nodiscard]] ApiRequest patchWebhook(const QString &id, const WebhookPatch &patch);
/// Section 7.7.
[[nodiscard]] ApiRequest deleteWebhook(const QString &id);
/// Section 7.8.
[[nodiscard]] ApiRequest testWebhook(const WebhookTest &test);
/// Section 7.9.
[[nodiscard]] ApiRequest showSigningSecret(const QString &id);
/// Section 7.10.
[[nodiscard]] ApiRequest resetSigningSecret(const QString &id);

} // namespace grapnel
