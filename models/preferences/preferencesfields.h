// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

class QSettings;

namespace grapnel
{

/// What the present group of \a settings holds; values that are no such values are at their defaults, numbers may still
/// be out of range.
[[nodiscard]] Preferences readPreferences(QSettings &settings);
/// What differs from the defaults, into the present group of \a settings.
void writePreferences(QSettings &settings, const Preferences &preferences);

} // namespace grapnel
