// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace grapnel
{

using WindowVisit = std::function<void(const QString &name, QWidget &window)>;

/// Builds every window of the program with made-up data, one after the other, in the states that show different
/// texts, and hands each to \a visit under a name of its own. The windows are not shown.
void visitEveryWindow(const WindowVisit &visit);

} // namespace grapnel
