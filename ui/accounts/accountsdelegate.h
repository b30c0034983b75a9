// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lefttoright.h"

namespace grapnel
{

/// Paints the environment of an account as its tag.
class AccountsDelegate final : public IsolatingDelegate
{
    Q_OBJECT

public:
    using IsolatingDelegate::IsolatingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace grapnel
