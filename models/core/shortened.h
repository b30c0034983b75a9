// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// \a text, or its beginning and an ellipsis: \a longest UTF-16 units at most, which are two or more, and never the
/// half of a character.
[[nodiscard]] inline QString shortened(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    const qsizetype end = text[longest - 2].isHighSurrogate() ? longest - 2 : longest - 1;
    return text.left(end) + u'…';
}

} // namespace grapnel
