// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storedwebhook.h"

#include <vector>

namespace sandbox
{

/// The webhooks of sampledata.json, oldest first; their ages count from `now`.
std::vector<StoredWebhook> sampleWebhooks(Nanoseconds now);

/// `count` made-up webhooks, oldest first, spread over three years; the same for the same count and time.
std::vector<StoredWebhook> generatedWebhooks(std::size_t count, Nanoseconds now);

} // namespace sandbox
