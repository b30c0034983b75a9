// SPDX-License-Identifier: GPL-3.0-or-later
#include "readonlytext.h"

#include <QCoreApplication>

namespace grapnel
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReadOnlyText)
};

} // namespace

QString readOnlyText()
{
    return Words::tr("This account is set to read only. Change that in Accounts…");
}

} // namespace grapnel
