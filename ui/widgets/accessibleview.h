// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accessiblecell.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <memory>

class QAbstractItemView;
class QComboBox;
class QHeaderView;

namespace grapnel
{

/// A table, a tree or a list as a screen reader sees it. Qt 6.4's own ends the program when it is asked for a cell that
/// is not there, which happens whenever rows go while someone reads them; here every place has an answer. Columns are
/// those that show, in the order in which they show. Children are numbered as Qt's are, because the views send their
/// events with those numbers.
class AccessibleView final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleView(QAbstractItemView *view);
    ~AccessibleView() override;

    [[nodiscard]] QAbstractItemView *view() const { return m_view; }
    /// That the view is the list of; null for others.
    [[nodiscard]] QComboBox *comboBox() const;
    /// Null where there is none, or it does not show.
    [[nodiscard]] QHeaderView *columnHeader() const;
    [[nodiscard]] QHeaderView *rowHeader() const;
    /// Invalid when there is no such place. \a column is the model's.
    [[nodiscard]] QModelIndex indexAt(int row, int column) const;
    [[nodiscard]] int rowOf(const QModelIndex &index) const;
    /// The model's columns that show, in the order in which they do.
    [[nodiscard]] QList<int> shownColumns() const;
    [[nodiscard]] AccessibleCell *cell(int row, int column) const;
    /// Tells that the current cell has the focus, if the view has it.
    void tellFocus() const;

    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    /// Never null: a place that is not there is invalid.
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int selectedColumnCount() const override { return static_cast<int>(selectedColumns().size()); }
    [[nodiscard]] int selectedRowCount() const override { return static_cast<int>(selectedRows().size()); }
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override;
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int column) const override;
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int row) override;
    bool unselectColumn(int) override { return false; }
    /// The model itself is listened to.
    void modelChange(QAccessibleTableModelChangeEvent *) override { }

private:
    struct Numbering {
        int headerRows = 0;
        int headerColumns = 0;
        int columns = 0;
    };

    [[nodiscard]] QAbstractItemModel *model() const;
    [[nodiscard]] Numbering numbering() const;
    [[nodiscard]] const QModelIndexList &treeRows() const;
    void appendRows(const QModelIndex &parent) const;
    /// Listens to the model that the view has now.
    void attach() const;
    /// Forgets the cells from \a firstRow on; whoever still holds one is told that it is gone.
    void dropCells(int firstRow) const;
    void tellNewNames(const QModelIndex &topLeft, const QModelIndex &bottomRight) const;

    QPointer<QAbstractItemView> m_view;
    mutable QPointer<QAbstractItemModel> m_model;
    mutable std::unique_ptr<QObject> m_listener;
    /// By row and column; each is registered under the id.
    mutable QHash<QPair<int, int>, QAccessible::Id> m_cells;
    /// The rows of a tree that show, in order; empty: not looked up.
    mutable QModelIndexList m_treeRows;
};

} // namespace grapnel
