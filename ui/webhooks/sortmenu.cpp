// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortmenu.h"

#include <QActionGroup>

namespace grapnel
{

using Column = WebhookTableModel::Column;

namespace
{

/// Data of the action that means "no column".
constexpr int serverOrder = -1;

Qt::SortOrder firstOrder(Column column)
{
    return column == Column::Updated || column == Column::Created ? Qt::DescendingOrder : Qt::AscendingOrder;
}

/// The order in force, or the one that the list is loading for.
WebhookList::Sort wanted(const WebhookList::State &state)
{
    return state.sortPending.value_or(state.sort);
}

} // namespace

SortMenu::SortMenu(WebhookList *list, QWidget *parent)
    : QMenu(tr("Sort by"), parent), m_list(list), m_columns(new QActionGroup(this)), m_orders(new QActionGroup(this))
{
    const auto add = [this](QActionGroup *group, const QString &text, int value) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
    };
    add(m_columns, tr("Server order, newest first"), serverOrder);
    addSeparator();
    for (int section = 0; section < WebhookTableModel::ColumnCount; ++section)
        add(m_columns, list->model()->headerData(section, Qt::Horizontal).toString(), section);
    addSeparator();
    add(m_orders, tr("Ascending"), Qt::AscendingOrder);
    add(m_orders, tr("Descending"), Qt::DescendingOrder);

    connect(m_columns, &QActionGroup::triggered, this, [this](const QAction *action) {
        const int section = action->data().toInt();
        const auto column = static_cast<Column>(section);
        m_list->setSort(section == serverOrder ? WebhookList::Sort{}
                                               : WebhookList::Sort{.column = column, .order = firstOrder(column)});
    });
    connect(m_orders, &QActionGroup::triggered, this, [this](const QAction *action) {
        WebhookList::Sort sort = wanted(m_list->state());
        sort.order = static_cast<Qt::SortOrder>(action->data().toInt());
        m_list->setSort(sort);
    });
    connect(this, &QMenu::aboutToShow, this, &SortMenu::update);
}

WebhookList::Sort SortMenu::next(const WebhookList::Sort &present, Column column)
{
    const Qt::SortOrder first = firstOrder(column);
    if (present.column != column)
        return {.column = column, .order = first};
    if (present.order == first)
        return {.column = column, .order = first == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder};
    return {};
}

void SortMenu::update()
{
    const WebhookList::Sort sort = wanted(m_list->state());
    const int section = sort.column ? static_cast<int>(*sort.column) : serverOrder;
    for (QAction *action : m_columns->actions())
        action->setChecked(action->data().toInt() == section);
    for (QAction *action : m_orders->actions())
        action->setChecked(sort.column && action->data().toInt() == sort.order);
    m_orders->setEnabled(sort.column.has_value());
}

} // namespace grapnel
