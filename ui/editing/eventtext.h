// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel::eventtext
{

/// "Messaging tickets" for "messaging_ticket"; made from the name for a family that this version does not know.
[[nodiscard]] QString family(const QString &name);
/// "Comment added" for "zen:event-type:ticket.comment_added"; the whole text when it is not well formed.
[[nodiscard]] QString event(const QString &type);

} // namespace grapnel::eventtext
