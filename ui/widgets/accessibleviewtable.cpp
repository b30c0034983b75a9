// SPDX-License-Identifier: GPL-3.0-or-later
// AccessibleView as a table: rows and columns that show, and which of them are selected.
#include "accessibleview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace grapnel
{

QAccessibleInterface *AccessibleView::cellAt(int row, int column) const
{
    const QList<int> columns = shownColumns();
    if (row < 0 || row >= rowCount() || column < 0 || column >= columns.size()) {
        // a cell that no model has: it answers that it is not there
        return cell(std::numeric_limits<int>::max(), 0);
    }
    return cell(row, columns[column]);
}

int AccessibleView::columnCount() const
{
    return static_cast<int>(shownColumns().size());
}

int AccessibleView::rowCount() const
{
    const QAbstractItemModel *items = model();
    if (!items)
        return 0;
    return role() == QAccessible::Tree ? static_cast<int>(treeRows().size()) : items->rowCount(m_view->rootIndex());
}

QString AccessibleView::columnDescription(int column) const
{
    const QList<int> columns = shownColumns();
    if (column < 0 || column >= columns.size() || !columnHeader())
        return {};
    return cell(-1, columns[column])->text(QAccessible::Name);
}

QString AccessibleView::rowDescription(int row) const
{
    return row >= 0 && row < rowCount() && rowHeader() ? cell(row, -1)->text(QAccessible::Name) : QString();
}

QList<int> AccessibleView::selectedRows() const
{
    QList<int> rows;
    if (!model())
        return rows;
    if (const QComboBox *box = comboBox())
        return box->currentIndex() < 0 ? rows : QList<int>{box->currentIndex()};
    // by range: all rows of a long list may be selected
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const int place = rowOf(m_model->index(row, range.left(), range.parent()));
            if (place >= 0)
                rows.append(place);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

QList<int> AccessibleView::selectedColumns() const
{
    QList<int> result;
    for (int column = 0; column < columnCount(); ++column) {
        if (isColumnSelected(column))
            result.append(column);
    }
    return result;
}

int AccessibleView::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> AccessibleView::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    const QList<int> columns = shownColumns();
    for (const int row : selectedRows()) {
        for (const int column : columns)
            cells.append(cell(row, column));
    }
    return cells;
}

bool AccessibleView::isColumnSelected(int column) const
{
    const QList<int> columns = shownColumns();
    if (!model() || column < 0 || column >= columns.size())
        return false;
    return m_view->selectionModel()->isColumnSelected(columns[column], m_view->rootIndex());
}

bool AccessibleView::isRowSelected(int row) const
{
    if (const QComboBox *box = comboBox())
        return row >= 0 && box->currentIndex() == row;
    const QModelIndex index = indexAt(row, 0);
    return index.isValid() && m_view->selectionModel()->isRowSelected(index.row(), index.parent());
}

bool AccessibleView::selectRow(int row)
{
    const QList<int> columns = shownColumns();
    const QModelIndex index = columns.isEmpty() ? QModelIndex() : indexAt(row, columns.first());
    const QAbstractItemView::SelectionMode mode = m_view ? m_view->selectionMode() : QAbstractItemView::NoSelection;
    if (!index.isValid() || mode == QAbstractItemView::NoSelection)
        return false;
    const bool isSingle = mode == QAbstractItemView::SingleSelection;
    if (QComboBox *box = comboBox()) {
        box->setCurrentIndex(row);
        box->hidePopup();
        Q_EMIT box->activated(row);
        return true;
    }
    // what is selected here becomes the current row, as it does with keys and mouse
    const QItemSelectionModel::SelectionFlags how
        = QItemSelectionModel::Rows | (isSingle ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select);
    m_view->selectionModel()->setCurrentIndex(index, how);
    return true;
}

bool AccessibleView::unselectRow(int row)
{
    const QModelIndex index = indexAt(row, 0);
    if (!index.isValid() || !isRowSelected(row) || m_view->selectionMode() == QAbstractItemView::SingleSelection)
        return false;
    m_view->selectionModel()->select(index, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

} // namespace grapnel
