// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>

class QWidget;

namespace grapnel
{

/// What a screen reader could not tell of \a window, which shows: a line each, empty when all is well.
[[nodiscard]] QStringList accessibleFaults(QWidget &window);

/// All that is below \a window, shown or not.
[[nodiscard]] QList<QAccessibleInterface *> accessibleTree(QWidget &window);

/// What shows in \a window under \a role and \a name; null when nothing does.
[[nodiscard]] QAccessibleInterface *accessibleNamed(QWidget &window, QAccessible::Role role, const QString &name);

/// Every text of the tree, one below the other: names, descriptions, values, what can be read in fields.
[[nodiscard]] QString accessibleTexts(QWidget &window);

} // namespace grapnel
