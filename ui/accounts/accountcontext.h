// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "clock.h"

#include <functional>
#include <optional>

namespace grapnel
{

class AccountStore;
class AccountVault;

/// What the windows of the accounts work with; nothing is owned, and all must outlive the windows.
struct AccountContext {
    AccountStore *store = nullptr;
    AccountVault *vault = nullptr;
    AccountService *service = nullptr;
    const Clock *clock = &Clock::system();
    /// Opens an address in the system's browser.
    std::function<void(const QUrl &)> openBrowser{};
    /// What the environment says of an account: filled in for the first account that is added there. Nothing secret.
    std::optional<AccountProfile> environment{};

    /// Keeps what is renewed of a saved account; null when \a account is not saved yet.
    [[nodiscard]] AccountService::Keeper keeperOf(const AccountProfile &account) const;
};

} // namespace grapnel
