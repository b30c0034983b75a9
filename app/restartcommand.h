// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

#include <optional>

namespace grapnel
{

/// What was open when the session ended.
struct OpenAtEnd {
    enum class What { Nothing, Demo, Environment, Saved };
    What what = What::Nothing;
    /// Of a saved account.
    QString name{};
};

/// How the session manager brings back what is open, when the user logs in again. Disengaged: it cannot, because
/// credentials of the environment are not there any more. What is typed comes back through the drafts.
[[nodiscard]] std::optional<QStringList> restartCommand(const QString &program, const CommandLine &line,
                                                        const OpenAtEnd &open);

} // namespace grapnel
