// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relativetime.h"

#include <QHeaderView>

#include <algorithm>

namespace grapnel
{

/// Makes the column \a section of \a header as wide as \a letters average characters, or as its title if that is wider.
inline void giveRoom(QHeaderView &header, int section, int letters)
{
    const int width = letters * header.fontMetrics().averageCharWidth();
    header.resizeSection(section, std::max(width, header.sectionSizeHint(section)));
}

/// The same for times of day, the longer one of those before and after noon.
inline void giveRoomForTimes(QHeaderView &header, int section, RelativeTime::Precision precision)
{
    const QFontMetrics metrics = header.fontMetrics();
    int width = header.sectionSizeHint(section);
    for (const int hour : {10, 22}) {
        const QString time = RelativeTime::clock(QTime(hour, 58, 58, 888), precision);
        width = std::max(width, metrics.horizontalAdvance(time) + 3 * metrics.averageCharWidth());
    }
    header.resizeSection(section, width);
}

} // namespace grapnel
