// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

#include <QAbstractTableModel>

namespace grapnel
{

/// The custom headers of a draft as an editable table of names and values. Rows keep what was typed, wrong or not;
/// headers() is what of it can be sent.
class HeaderTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value };
    static constexpr int ColumnCount = 2;

    using QAbstractTableModel::QAbstractTableModel;

    /// Replaces all rows.
    void setHeaders(const QList<CustomHeader> &headers);
    /// Names trimmed; rows in which nothing was typed are left out.
    [[nodiscard]] QList<CustomHeader> headers() const;

    /// Adds an empty row at the end and returns its number.
    int appendRow();

    /// What is wrong with, or odd about, the header of \a row; a repeated name is the later row's fault.
    [[nodiscard]] QList<ValidationIssue> issuesAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    /// Rows were added, removed, replaced or edited.
    void headersChanged();

private:
    QList<CustomHeader> m_rows;
};

} // namespace grapnel
