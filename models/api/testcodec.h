// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookcodec.h"
#include "webhooktest.h"

namespace grapnel
{

/// {"response":{…}}, or {"test":{…}} as the published schema has it; `elapsed` is left for the caller. The payload
/// takes the memory of \a answer, which is empty then, so hand it over: what shares it costs a copy. An answer that
/// cannot be read stays as it is. Reference: section 7.8.
[[nodiscard]] Read<WebhookTestResult> readTestResult(QByteArray &answer);

} // namespace grapnel
