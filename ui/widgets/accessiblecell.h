// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QModelIndex>

class QAbstractItemView;

namespace grapnel
{

class AccessibleView;

/// A place in a view as a screen reader sees it: a cell, a header, or the corner. It names a place, not an item: what
/// it says is what stands there now, and a place that is no more is invalid but can still be asked. Owned by its
/// AccessibleView.
class AccessibleCell final : public QAccessibleInterface,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    /// \a row is -1 for the headers of columns, \a column is -1 for those of rows; it is the model's column.
    AccessibleCell(const AccessibleView &view, int row, int column) : m_view(view), m_row(row), m_column(column) { }

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] QModelIndex index() const;
    /// The name was asked for and differs from what was answered.
    [[nodiscard]] bool hasNewName() const;

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override;

    /// Select or check; open or edit, as a double click does; go there.
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &actionName) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] bool isHeader() const { return m_row < 0 || m_column < 0; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString headerName() const;
    [[nodiscard]] QRect headerRect() const;
    void setItemState(QAccessible::State &state, const QModelIndex &index) const;
    void press();
    void toggle();

    const AccessibleView &m_view;
    int m_row;
    int m_column;
    mutable QString m_toldName;
};

} // namespace grapnel
