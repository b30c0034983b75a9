// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QList>
#include <QString>

#include <functional>
#include <utility>

class QWidget;

namespace grapnel
{

using WindowVisit = std::function<void(const QString &name, QWidget &window)>;

/// What can go wrong with a request, each under a name of its own ("forbidden").
[[nodiscard]] QList<std::pair<QString, ApiError>> everyTrouble();

/// Builds every window of the program with made-up data, one after the other, in the states that show different
/// texts, and hands each to \a visit under a name of its own ("edit-conflict"). A window comes back in each of its
/// states; it is not shown. What a visit does to it (showing, another page of a tab widget) may stay.
void visitEveryWindow(const WindowVisit &visit);

void visitMainWindow(const WindowVisit &visit);
void visitEditingWindows(const WindowVisit &visit);
void visitTestWindows(const WindowVisit &visit);
void visitSecretWindows(const WindowVisit &visit);
void visitAccountWindows(const WindowVisit &visit);
void visitPreferences(const WindowVisit &visit);
void visitToolWindows(const WindowVisit &visit);
void visitHelpWindows(const WindowVisit &visit);

} // namespace grapnel
