// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace grapnel
{

/// Colours as systems have them: light and dark as in most desktops, and white on black for those who need contrast.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette contrastPalette();

} // namespace grapnel
