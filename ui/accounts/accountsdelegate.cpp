// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsdelegate.h"

#include "accounttablemodel.h"
#include "environmenttag.h"

#include <QApplication>
#include <QPainter>

namespace grapnel
{

namespace
{

EnvironmentTag::Look lookOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const AccountTableModel *>(index.model());
    if (!model || index.column() != static_cast<int>(AccountTableModel::Column::Environment))
        return {};
    return EnvironmentTag::environment({.environment = model->accountAt(index.row()).environment});
}

} // namespace

void AccountsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const EnvironmentTag::Look look = lookOf(index);
    if (look.word.isEmpty())
        return IsolatingDelegate::paint(painter, option, index);
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    QRect rect(QPoint(), EnvironmentTag::sizeFor(look, option.font));
    rect.moveCenter(option.rect.center());
    rect.moveLeft(option.rect.left() + 6);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, rect);
    EnvironmentTag::paint(*painter, placed, look, option.font, option.palette);
}

QSize AccountsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = IsolatingDelegate::sizeHint(option, index);
    const EnvironmentTag::Look look = lookOf(index);
    if (look.word.isEmpty())
        return size;
    return size.expandedTo(EnvironmentTag::sizeFor(look, option.font) + QSize(12, 6));
}

} // namespace grapnel
