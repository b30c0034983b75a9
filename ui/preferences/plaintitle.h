// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// \a title of a menu or command without its mnemonic: "&Save && close" gives "Save & close".
[[nodiscard]] inline QString plainTitle(const QString &title)
{
    QString plain;
    for (qsizetype i = 0; i < title.size(); ++i) {
        if (title[i] == u'&' && ++i == title.size())
            break;
        plain.append(title[i]);
    }
    return plain;
}

} // namespace grapnel
