// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookstore.h"
#include "webhooktablemodel.h"

#include <vector>

namespace grapnel
{

/// \a base in the order of \a column. Equal ones keep their order, whichever way round; missing texts and dates come
/// last both ways. Names and words go by NameOrder, endpoints, ids and descriptions by their characters, dates by
/// time, and Status with the active ones first.
[[nodiscard]] std::vector<WebhookStore::Slot> sorted(const WebhookStore &store,
                                                     const std::vector<WebhookStore::Slot> &base,
                                                     WebhookTableModel::Column column, Qt::SortOrder order);

} // namespace grapnel
