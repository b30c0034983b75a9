// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace grapnel
{

/// Sends messages of \a level and above to standard error with time, level and category. Debug and info are those of
/// our own categories ("grapnel.http", "grapnel.startup") only; Qt's own follow QT_LOGGING_RULES.
void setUpLogging(LogLevel level);

} // namespace grapnel
