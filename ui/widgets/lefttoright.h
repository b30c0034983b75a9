// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookwording.h"

#include <QStyledItemDelegate>

namespace grapnel
{

/// What is written alike in every language, as addresses, ids, JSON and code, runs from left to right in mirrored
/// windows too. Returns \a widget.
template<typename Widget> Widget *leftToRight(Widget *widget)
{
    widget->setLayoutDirection(Qt::LeftToRight);
    return widget;
}

/// Cells whose text keeps the order of its own language in a mirrored table: the slash at the end of an address stays
/// at its end.
class IsolatingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->direction == Qt::RightToLeft)
            option->text = isolated(option->text);
    }
};

} // namespace grapnel
