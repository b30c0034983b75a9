// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLineEdit;

/// Names that Qt does not pass on to a screen reader by itself.
namespace grapnel::accessiblenames
{

/// On Linux Qt gives a combo box's value in place of its name, and the name only through a label beside it: \a box gets
/// one that is not seen. Call when the box has its parent for good.
void set(QComboBox &box, const QString &name);
/// Gives \a field a button that clears it, under the name of \a name.
void addClearButton(QLineEdit &field, const QString &name);

} // namespace grapnel::accessiblenames
