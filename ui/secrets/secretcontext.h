// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "clock.h"

namespace grapnel
{

class SecretClipboard;
class WebhookService;

/// What the secrets of one account are shown with; nothing is owned, and all must outlive the windows.
struct SecretContext {
    WebhookService *service = nullptr;
    SecretClipboard *clipboard = nullptr;
    AccountInfo account{};
    const Clock *clock = &Clock::system();

    [[nodiscard]] bool isProduction() const { return account.environment == Environment::Production; }
};

} // namespace grapnel
