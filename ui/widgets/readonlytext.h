// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// Why a command that changes something is disabled in an account that is read only, and the way out.
[[nodiscard]] QString readOnlyText();

} // namespace grapnel
