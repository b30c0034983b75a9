// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountservice.h"
#include "theme.h"

/// Words for what a test of a connection found, in the user's language.
namespace grapnel::connectiontext
{

struct Line {
    QString icon{};
    theme::Accent accent = theme::Accent::Muted;
    /// Plain text.
    QString text{};
    friend bool operator==(const Line &, const Line &) = default;
};

/// User and role, whether the webhooks can be read and what is missing, scopes, limits: in this order. \a isReadOnly:
/// the account is not to be written to.
[[nodiscard]] QList<Line> lines(const ConnectionReport &report, bool isReadOnly);
/// The webhooks can be read.
[[nodiscard]] bool isUsable(const ConnectionReport &report);
/// Scopes that the answers say are missing, or that were not granted where the answers do not say which.
[[nodiscard]] QStringList missingScopes(const ConnectionReport &report, bool isReadOnly);
/// The credentials were refused: signing in again may help.
[[nodiscard]] bool isRefused(const ConnectionReport &report);
/// For "Copy details"; empty when nothing failed.
[[nodiscard]] QString details(const ConnectionReport &report, const QDateTime &time);

} // namespace grapnel::connectiontext
