// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowresult.h"

class QTreeWidgetItem;

namespace grapnel::rowresulttext
{

/// What became of one webhook, in a few words; \a done is the word for success.
[[nodiscard]] QString words(const RowResult &result, const QString &done);
/// Writes that into a column of \a item, with an icon and the reason as tool tip.
void show(QTreeWidgetItem &item, int column, const RowResult &result, const QString &done);

} // namespace grapnel::rowresulttext
