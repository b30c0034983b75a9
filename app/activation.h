// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace grapnel
{

/// What the desktop gave this process so that a window of its may come to the front: Wayland's activation token, or
/// the startup id of X11; empty where there is none. To be called before the application object takes it away.
[[nodiscard]] QString activationToken();

/// Brings \a window to the front, out of the task bar if it was minimized; \a token as from activationToken(), of this
/// process or another. Where the desktop keeps it back all the same, its entry in the task bar asks for attention.
void bringToFront(QWidget &window, const QString &token = {});

} // namespace grapnel
