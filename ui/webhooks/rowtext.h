// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooktablemodel.h"

namespace grapnel
{

/// The \a columns of \a rows for the clipboard: fields parted by tabulators, rows by line breaks; inside a field both
/// are blanks. With the names of the columns as the first line when \a withHeaders.
[[nodiscard]] QString rowText(const WebhookTableModel &model, const QList<int> &rows,
                              const QList<WebhookTableModel::Column> &columns, bool withHeaders);

} // namespace grapnel
