// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibleview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace grapnel
{

namespace
{

QAccessible::Role roleOf(const QAbstractItemView *view)
{
    if (qobject_cast<const QTreeView *>(view))
        return QAccessible::Tree;
    return qobject_cast<const QListView *>(view) ? QAccessible::List : QAccessible::Table;
}

QHeaderView *shown(QHeaderView *header)
{
    return header && !header->isHidden() ? header : nullptr;
}

} // namespace

AccessibleView::AccessibleView(QAbstractItemView *view) : QAccessibleWidget(view, roleOf(view)), m_view(view) { }

AccessibleView::~AccessibleView()
{
    m_listener.reset();
    for (const QAccessible::Id id : std::as_const(m_cells))
        QAccessible::deleteAccessibleInterface(id);
}

QAbstractItemModel *AccessibleView::model() const
{
    if (!m_view)
        return nullptr;
    if (m_view->model() != m_model || !m_listener)
        attach();
    return m_model;
}

void AccessibleView::attach() const
{
    dropCells(-1);
    m_model = m_view->model();
    m_listener = std::make_unique<QObject>();
    QObject *listener = m_listener.get();
    if (auto *tree = qobject_cast<QTreeView *>(m_view.data())) {
        const auto drop = [this] { dropCells(0); };
        QObject::connect(tree, &QTreeView::expanded, listener, drop);
        QObject::connect(tree, &QTreeView::collapsed, listener, drop);
    }
    if (!m_model)
        return;
    const auto dropFrom = [this](const QModelIndex &parent, int first) { dropCells(parent.isValid() ? 0 : first); };
    const auto dropAll = [this] { dropCells(-1); };
    const QAbstractItemModel *model = m_model;
    QObject::connect(model, &QAbstractItemModel::rowsInserted, listener, dropFrom);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, listener, dropFrom);
    QObject::connect(model, &QAbstractItemModel::rowsMoved, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::columnsInserted, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::columnsRemoved, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::columnsMoved, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::modelReset, listener, dropAll);
    QObject::connect(model, &QAbstractItemModel::dataChanged, listener,
                     [this](const QModelIndex &from, const QModelIndex &to) { tellNewNames(from, to); });
}

void AccessibleView::dropCells(int firstRow) const
{
    // rows below may be others although they stand where they stood
    m_treeRows.clear();
    const int current = m_view && m_view->hasFocus() ? rowOf(m_view->currentIndex()) : -1;
    bool isFocusGone = false;
    for (auto it = m_cells.begin(); it != m_cells.end();) {
        const int row = it.key().first;
        if (row < firstRow) {
            ++it;
            continue;
        }
        isFocusGone = isFocusGone || (row >= 0 && current >= firstRow);
        QAccessible::deleteAccessibleInterface(*it);
        it = m_cells.erase(it);
    }
    if (isFocusGone && m_listener)
        QTimer::singleShot(0, m_listener.get(), [this] { tellFocus(); });
}

void AccessibleView::tellFocus() const
{
    if (!m_view || !m_view->hasFocus())
        return;
    if (QAccessibleInterface *focused = focusChild()) {
        QAccessibleEvent event(focused, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void AccessibleView::tellNewNames(const QModelIndex &topLeft, const QModelIndex &bottomRight) const
{
    const bool isTree = roleOf(m_view) == QAccessible::Tree;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        const auto [row, column] = it.key();
        const bool isWithin = isTree || (row >= topLeft.row() && row <= bottomRight.row());
        if (row < 0 || !isWithin || column < topLeft.column() || column > bottomRight.column())
            continue;
        auto *cell = static_cast<AccessibleCell *>(QAccessible::accessibleInterface(*it));
        if (!cell || !cell->hasNewName())
            continue;
        QAccessibleEvent event(cell, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

QHeaderView *AccessibleView::columnHeader() const
{
    if (const auto *table = qobject_cast<QTableView *>(m_view.data()))
        return shown(table->horizontalHeader());
    if (const auto *tree = qobject_cast<QTreeView *>(m_view.data()))
        return shown(tree->header());
    return nullptr;
}

QHeaderView *AccessibleView::rowHeader() const
{
    const auto *table = qobject_cast<QTableView *>(m_view.data());
    return table ? shown(table->verticalHeader()) : nullptr;
}

AccessibleView::Numbering AccessibleView::numbering() const
{
    const QAbstractItemModel *items = model();
    Numbering result{.columns = items ? items->columnCount(m_view->rootIndex()) : 0};
    // hidden headers count, as they do for Qt
    if (role() == QAccessible::Table)
        result.headerColumns = 1;
    if (role() != QAccessible::List)
        result.headerRows = 1;
    return result;
}

const QModelIndexList &AccessibleView::treeRows() const
{
    if (m_treeRows.isEmpty())
        appendRows(m_view->rootIndex());
    return m_treeRows;
}

void AccessibleView::appendRows(const QModelIndex &parent) const
{
    const auto *tree = static_cast<QTreeView *>(m_view.data());
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        if (tree->isRowHidden(row, parent))
            continue;
        const QModelIndex index = m_model->index(row, 0, parent);
        m_treeRows.append(index);
        if (tree->isExpanded(index))
            appendRows(index);
    }
}

QModelIndex AccessibleView::indexAt(int row, int column) const
{
    const QAbstractItemModel *items = model();
    if (!items || row < 0 || column < 0)
        return {};
    if (role() == QAccessible::Tree)
        return row < treeRows().size() ? treeRows()[row].siblingAtColumn(column) : QModelIndex();
    return items->hasIndex(row, column, m_view->rootIndex()) ? items->index(row, column, m_view->rootIndex())
                                                             : QModelIndex();
}

int AccessibleView::rowOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    if (role() == QAccessible::Tree)
        return model() ? static_cast<int>(treeRows().indexOf(index.siblingAtColumn(0))) : -1;
    return index.row();
}

QList<int> AccessibleView::shownColumns() const
{
    QList<int> columns;
    const int count = numbering().columns;
    const QHeaderView *header = columnHeader();
    if (!header || header->count() != count) {
        for (int column = 0; column < count; ++column)
            columns.append(column);
        return columns;
    }
    for (int visual = 0; visual < count; ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

AccessibleCell *AccessibleView::cell(int row, int column) const
{
    const QPair<int, int> place(row, column);
    if (const auto it = m_cells.constFind(place); it != m_cells.cend())
        return static_cast<AccessibleCell *>(QAccessible::accessibleInterface(*it));
    auto *cell = new AccessibleCell(*this, row, column);
    m_cells.insert(place, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QComboBox *AccessibleView::comboBox() const
{
    // between a combo box and its list Qt has a window of its own
    const QObject *parent = m_view ? m_view->parent() : nullptr;
    return parent && parent->inherits("QComboBoxPrivateContainer") ? qobject_cast<QComboBox *>(parent->parent())
                                                                   : nullptr;
}

QAccessibleInterface *AccessibleView::parent() const
{
    QComboBox *box = comboBox();
    return box ? QAccessible::queryAccessibleInterface(box) : QAccessibleWidget::parent();
}

QAccessibleInterface *AccessibleView::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const Numbering numbers = numbering();
    const int wide = numbers.columns + numbers.headerColumns;
    if (wide <= 0)
        return nullptr;
    return cell(index / wide - numbers.headerRows, index % wide - numbers.headerColumns);
}

int AccessibleView::childCount() const
{
    const Numbering numbers = numbering();
    return (rowCount() + numbers.headerRows) * (numbers.columns + numbers.headerColumns);
}

int AccessibleView::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const AccessibleCell *>(child);
    if (!cell || !cell->isValid())
        return -1;
    const Numbering numbers = numbering();
    return (cell->row() + numbers.headerRows) * (numbers.columns + numbers.headerColumns) + cell->column()
        + numbers.headerColumns;
}

QAccessibleInterface *AccessibleView::childAt(int x, int y) const
{
    if (!model())
        return nullptr;
    const QModelIndex index = m_view->indexAt(m_view->viewport()->mapFromGlobal(QPoint(x, y)));
    return index.isValid() ? cell(rowOf(index), index.column()) : nullptr;
}

QAccessibleInterface *AccessibleView::focusChild() const
{
    const QModelIndex current = model() ? m_view->currentIndex() : QModelIndex();
    const int row = rowOf(current);
    return row >= 0 ? cell(row, current.column()) : nullptr;
}

void *AccessibleView::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

} // namespace grapnel
