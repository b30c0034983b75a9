// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace grapnel
{

/// Writes what was set in \a settings, which has a file, to it now. False when that cannot be done: it is tried again
/// at each change and at the end. The status of \a settings itself would stay an error once it was one.
[[nodiscard]] inline bool writeNow(const QSettings &settings)
{
    // objects of one file share what is to be written
    QSettings fresh(settings.fileName(), settings.format());
    fresh.sync();
    return fresh.status() == QSettings::NoError;
}

} // namespace grapnel
