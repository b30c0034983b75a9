// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QWindow;

namespace grapnel::x11
{

/// Brings \a window to the front as of the moment that \a startupId names (Startup Notification Protocol), and tells
/// the desktop that this start is over, which may have been another process's. Does nothing without an id or off X11.
void activate(QWindow &window, const QByteArray &startupId);

/// The messages of 20 bytes each that end the start of \a startupId.
[[nodiscard]] QList<QByteArray> startupEnd(const QByteArray &startupId);
/// The server's time of the start, in milliseconds; 0 when the id does not tell.
[[nodiscard]] quint32 startupTime(const QByteArray &startupId);

} // namespace grapnel::x11
