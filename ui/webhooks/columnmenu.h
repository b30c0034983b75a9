// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnlayout.h"

#include <QMenu>

#include <array>

namespace grapnel
{

/// Chooses which columns show.
class ColumnMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a layout is not owned; \a model names the columns.
    ColumnMenu(ColumnLayout *layout, const WebhookTableModel *model, QWidget *parent = nullptr);

private:
    void update();

    ColumnLayout *m_layout;
    std::array<QAction *, WebhookTableModel::ColumnCount> m_actions{};
};

} // namespace grapnel
