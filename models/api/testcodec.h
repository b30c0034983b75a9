// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookcodec.h"
#include "webhooktest.h"

namespace grapnel
{

/// {"response":{…}}, or {"test":{…}} as the published schema has it; `elapsed` is left for the caller.
/// Reference: section 7.8.
[[nodiscard]] Read<WebhookTestResult> readTestResult(const QJsonObject &answer);

} // namespace grapnel
