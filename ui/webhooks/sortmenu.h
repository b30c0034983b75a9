// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooklist.h"

#include <QMenu>

class QActionGroup;

namespace grapnel
{

/// Chooses the order of the rows.
class SortMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a list is not owned.
    explicit SortMenu(WebhookList *list, QWidget *parent = nullptr);

    /// The order that a click on the header of \a column asks for: one direction, the other, then the server's order.
    /// Dates begin with the newest.
    [[nodiscard]] static WebhookList::Sort next(const WebhookList::Sort &present, WebhookTableModel::Column column);

private:
    void update();

    WebhookList *m_list;
    QActionGroup *m_columns;
    QActionGroup *m_orders;
};

} // namespace grapnel
