// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// \a title of a menu, command or field without its mnemonic: "&Save && close" gives "Save & close". A letter that
/// stands beside the words, as in languages whose own have none ("名前(&N)"), goes as a whole.
[[nodiscard]] inline QString plainTitle(const QString &title)
{
    QString plain;
    for (qsizetype i = 0; i < title.size(); ++i) {
        const bool isBeside = title.size() - i >= 4 && title[i] == u'(' && title[i + 1] == u'&' && title[i + 3] == u')';
        if (isBeside) {
            i += 3;
            if (plain.endsWith(u' '))
                plain.chop(1);
            continue;
        }
        if (title[i] == u'&' && ++i == title.size())
            break;
        plain.append(title[i]);
    }
    return plain;
}

} // namespace grapnel
