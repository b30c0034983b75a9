// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <algorithm>

namespace grapnel
{

/// The first language of \a locale for which \a isThere, which takes names as of our files: for "de-Latn-AT" it is
/// asked for "de_Latn_AT", "de_Latn" and "de". Empty when there is none.
template<typename Predicate> [[nodiscard]] QString firstLanguage(const QLocale &locale, Predicate isThere)
{
    for (QString name : locale.uiLanguages()) {
        for (name.replace(u'-', u'_'); !name.isEmpty(); name.truncate(std::max<qsizetype>(0, name.lastIndexOf(u'_')))) {
            if (isThere(name))
                return name;
        }
    }
    return {};
}

} // namespace grapnel
