// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace grapnel
{

/// Gives a window that does not show yet \a size, or less where the screen is small; room is left for the frame, which
/// is not known yet.
inline void resizeToFit(QWidget &window, QSize size)
{
    window.resize(size.boundedTo(window.screen()->availableSize() - QSize(16, 48)));
}

} // namespace grapnel
