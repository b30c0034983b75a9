// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"
#include "clock.h"

namespace grapnel
{

class SecretClipboard;
class SignInOffer;
class WebhookService;

/// What the secrets of one account are shown with; nothing is owned, and all must outlive the windows.
struct SecretContext {
    WebhookService *service = nullptr;
    SecretClipboard *clipboard = nullptr;
    AccountInfo account{};
    const Clock *clock = &Clock::system();
    /// Told beside an error that signing in again helps against; may be null.
    SignInOffer *signIn = nullptr;

    [[nodiscard]] bool isProduction() const { return account.environment == Environment::Production; }
};

} // namespace grapnel
