// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"

namespace grapnel
{

/// What the main window tells of the account that it shows; nothing secret.
struct AccountInfo {
    /// What the user calls it; for the demo a name of the application's choice.
    QString name{};
    Environment environment = Environment::Other;
    /// The built-in sandbox with sample data.
    bool isDemo = false;
    /// Its server runs on this computer, and can reach what listens here.
    bool isLocal = false;
    /// Nothing may be changed in it from here.
    bool isReadOnly = false;
    /// A saved account: one can sign in to it anew from here.
    bool canSignIn = false;
    friend bool operator==(const AccountInfo &, const AccountInfo &) = default;
};

} // namespace grapnel
