// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace grapnel
{

/// Gives a window that does not show yet \a size, or less where the screen is small; room is left for its frame and
/// for a panel, which are not known yet.
inline void resizeToFit(QWidget &window, QSize size)
{
    window.resize(size.boundedTo(window.screen()->availableSize() - QSize(16, 88)));
}

} // namespace grapnel
