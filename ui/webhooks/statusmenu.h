// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterbar.h"

#include <QMenu>

namespace grapnel
{

/// The status filter as a menu; it works the field of the filter bar.
class StatusMenu final : public QMenu
{
    Q_OBJECT

public:
    /// \a bar is not owned.
    explicit StatusMenu(FilterBar *bar, QWidget *parent = nullptr);
};

} // namespace grapnel
