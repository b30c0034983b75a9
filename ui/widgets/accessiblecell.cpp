// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblecell.h"

#include "accessibleview.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QListView>
#include <QTreeView>

namespace grapnel
{

QModelIndex AccessibleCell::index() const
{
    return isHeader() ? QModelIndex() : m_view.indexAt(m_row, m_column);
}

bool AccessibleCell::hasNewName() const
{
    return !m_toldName.isNull() && m_toldName != name();
}

bool AccessibleCell::isValid() const
{
    if (!m_view.isValid())
        return false;
    if (!isHeader())
        return index().isValid();
    return m_row < m_view.rowCount() && (m_column < 0 || m_column < m_view.view()->model()->columnCount());
}

QWindow *AccessibleCell::window() const
{
    return m_view.window();
}

QAccessibleInterface *AccessibleCell::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.view());
}

QAccessibleInterface *AccessibleCell::table() const
{
    return parent();
}

QString AccessibleCell::name() const
{
    if (isHeader())
        return headerName();
    const QModelIndex place = index();
    const QString text = place.data(Qt::AccessibleTextRole).toString();
    return text.isEmpty() ? place.data(Qt::DisplayRole).toString() : text;
}

QString AccessibleCell::headerName() const
{
    if (!isValid() || (m_row < 0 && m_column < 0))
        return {};
    if (m_row >= 0) {
        const QString text = m_view.view()->model()->headerData(m_row, Qt::Vertical).toString();
        return text.isEmpty() ? QString::number(m_row + 1) : text;
    }
    const QVariant text = m_view.view()->model()->headerData(m_column, Qt::Horizontal, Qt::AccessibleTextRole);
    return text.isValid() ? text.toString() : m_view.view()->model()->headerData(m_column, Qt::Horizontal).toString();
}

QString AccessibleCell::text(QAccessible::Text kind) const
{
    if (!m_view.isValid())
        return {};
    switch (kind) {
    case QAccessible::Name:
    case QAccessible::Value:
        m_toldName = name();
        if (m_toldName.isNull())
            m_toldName = QLatin1StringView("");
        return m_toldName;
    case QAccessible::Description:
        return index().data(Qt::AccessibleDescriptionRole).toString();
    case QAccessible::Help:
    case QAccessible::Accelerator:
    case QAccessible::DebugDescription:
    case QAccessible::UserText:
        break;
    }
    return {};
}

void AccessibleCell::setText(QAccessible::Text, const QString &text)
{
    const QModelIndex place = index();
    if (place.flags().testFlag(Qt::ItemIsEditable)
        && m_view.view()->editTriggers() != QAbstractItemView::NoEditTriggers)
        m_view.view()->model()->setData(place, text);
}

QRect AccessibleCell::rect() const
{
    if (!isValid())
        return {};
    if (isHeader())
        return headerRect();
    QRect rect = m_view.view()->visualRect(index());
    rect.moveTopLeft(m_view.view()->viewport()->mapToGlobal(rect.topLeft()));
    return rect;
}

QRect AccessibleCell::headerRect() const
{
    const QHeaderView *header = m_row < 0 ? m_view.columnHeader() : m_view.rowHeader();
    const int section = m_row < 0 ? m_column : m_row;
    if (!header || section < 0 || header->isSectionHidden(section))
        return {};
    const int start = header->sectionViewportPosition(section);
    const int length = header->sectionSize(section);
    const QRect rect = header->orientation() == Qt::Horizontal ? QRect(start, 0, length, header->height())
                                                               : QRect(0, start, header->width(), length);
    return {header->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::Role AccessibleCell::role() const
{
    if (m_row < 0)
        return m_column < 0 ? QAccessible::Pane : QAccessible::ColumnHeader;
    if (m_column < 0)
        return QAccessible::RowHeader;
    if (qobject_cast<QTreeView *>(m_view.view()))
        return QAccessible::TreeItem;
    return qobject_cast<QListView *>(m_view.view()) ? QAccessible::ListItem : QAccessible::Cell;
}

QAccessible::State AccessibleCell::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        state.invisible = true;
        return state;
    }
    const QAccessible::State whole = m_view.state();
    state.disabled = whole.disabled;
    const QRect place = rect();
    state.invisible = place.isEmpty() || whole.invisible;
    state.offscreen = !place.intersects(m_view.rect());
    if (!isHeader())
        setItemState(state, index());
    return state;
}

void AccessibleCell::setItemState(QAccessible::State &state, const QModelIndex &index) const
{
    const QAbstractItemView *view = m_view.view();
    const Qt::ItemFlags flags = index.flags();
    state.disabled = state.disabled || !flags.testFlag(Qt::ItemIsEnabled);
    state.focusable = true;
    state.focused = view->hasFocus() && view->currentIndex() == index;
    state.selectable = flags.testFlag(Qt::ItemIsSelectable) && view->selectionMode() != QAbstractItemView::NoSelection;
    state.multiSelectable = view->selectionMode() == QAbstractItemView::ExtendedSelection
        || view->selectionMode() == QAbstractItemView::MultiSelection;
    state.selected = isSelected();
    state.editable = flags.testFlag(Qt::ItemIsEditable) && view->editTriggers() != QAbstractItemView::NoEditTriggers;
    if (flags.testFlag(Qt::ItemIsUserCheckable)) {
        const auto check = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        state.checkable = true;
        state.checked = check == Qt::Checked;
        state.checkStateMixed = check == Qt::PartiallyChecked;
    }
    const auto *tree = qobject_cast<const QTreeView *>(view);
    if (tree && index.column() == 0 && index.model()->hasChildren(index)) {
        state.expandable = true;
        state.expanded = tree->isExpanded(index);
        state.collapsed = !state.expanded;
    }
}

void *AccessibleCell::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && !isHeader())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool AccessibleCell::isSelected() const
{
    const QModelIndex place = index();
    if (m_view.role() == QAccessible::List)
        return m_view.isRowSelected(m_row);
    return place.isValid() && m_view.view()->selectionModel()->isSelected(place);
}

QList<QAccessibleInterface *> AccessibleCell::columnHeaderCells() const
{
    if (!isValid() || m_column < 0 || !m_view.columnHeader())
        return {};
    return {m_view.cell(-1, m_column)};
}

QList<QAccessibleInterface *> AccessibleCell::rowHeaderCells() const
{
    if (!isValid() || m_row < 0 || !m_view.rowHeader())
        return {};
    return {m_view.cell(m_row, -1)};
}

int AccessibleCell::rowIndex() const
{
    return isValid() ? m_row : -1;
}

int AccessibleCell::columnIndex() const
{
    return m_view.isValid() ? static_cast<int>(m_view.shownColumns().indexOf(m_column)) : -1;
}

QStringList AccessibleCell::actionNames() const
{
    return {toggleAction(), pressAction(), setFocusAction()};
}

void AccessibleCell::doAction(const QString &actionName)
{
    const QModelIndex place = index();
    QAbstractItemView *view = m_view.view();
    if (!place.isValid() || !view->isEnabled())
        return;
    if (actionName == toggleAction()) {
        toggle();
    } else if (actionName == setFocusAction()) {
        view->setFocus(Qt::OtherFocusReason);
        view->setCurrentIndex(place);
    } else if (actionName == pressAction()) {
        press();
    }
}

void AccessibleCell::press()
{
    const QModelIndex place = index();
    QAbstractItemView *view = m_view.view();
    if (m_view.comboBox()) {
        parent()->tableInterface()->selectRow(m_row);
        return;
    }
    view->setCurrentIndex(place);
    auto *tree = qobject_cast<QTreeView *>(view);
    const QModelIndex first = place.siblingAtColumn(0);
    if (place.flags().testFlag(Qt::ItemIsEditable) && view->editTriggers() != QAbstractItemView::NoEditTriggers)
        view->edit(place);
    else if (tree && place.model()->hasChildren(first))
        tree->setExpanded(first, !tree->isExpanded(first));
    else
        Q_EMIT view->doubleClicked(place);
}

void AccessibleCell::toggle()
{
    const QModelIndex place = index();
    QAbstractItemView *view = m_view.view();
    if (place.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool isChecked = place.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        view->model()->setData(place, isChecked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    auto *table = parent()->tableInterface();
    if (isSelected())
        table->unselectRow(m_row);
    else
        table->selectRow(m_row);
}

} // namespace grapnel
