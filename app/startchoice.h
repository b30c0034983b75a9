// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <QString>

#include <optional>

namespace grapnel
{

class AccountStore;

/// What to open when the program starts.
struct StartChoice {
    enum class What {
        /// The built-in sandbox.
        Demo,
        /// The account that the environment names.
        Environment,
        /// The saved account \a id.
        Saved,
        /// None is known, or the user wants to choose: the window welcomes.
        Welcome,
        /// The account that --account asks for is not there; \a problem says so.
        Unknown,
    };
    What what = What::Welcome;
    QString id{};
    QString problem{};
    friend bool operator==(const StartChoice &, const StartChoice &) = default;
};

/// The command line goes before the environment, and that before what is saved. \a opensLast: of the saved accounts the
/// one that was open last, or the first; else the user chooses.
[[nodiscard]] StartChoice chooseStart(const CommandLine &line, bool hasEnvironmentAccount, const AccountStore &accounts,
                                      bool opensLast);

} // namespace grapnel
