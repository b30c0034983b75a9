// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountinfo.h"

namespace grapnel
{

/// One account that can be switched to.
struct AccountEntry {
    /// What accountWanted() names.
    QString id{};
    AccountInfo info{};
    /// Named by the environment's variables and not saved.
    bool isFromEnvironment = false;
    friend bool operator==(const AccountEntry &, const AccountEntry &) = default;
};

} // namespace grapnel
