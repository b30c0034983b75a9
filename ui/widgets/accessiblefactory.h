// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace grapnel
{

/// From here on views, combo boxes and labels meet screen readers as AccessibleView, AccessibleComboBox and
/// AccessibleLabel, and a view that gets the focus tells of its current cell. After the QApplication was made, before
/// the first window; once more does nothing.
void installAccessibleFactory();

} // namespace grapnel
