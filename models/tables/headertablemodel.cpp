// SPDX-License-Identifier: GPL-3.0-or-later
#include "headertablemodel.h"

namespace grapnel
{

namespace
{

bool isBlank(const CustomHeader &header)
{
    return header.name.trimmed().isEmpty() && header.value.isEmpty();
}

QList<CustomHeader> sendable(QList<CustomHeader> rows)
{
    rows.removeIf(isBlank);
    for (CustomHeader &header : rows)
        header.name = header.name.trimmed();
    return rows;
}

/// The endpoint of the draft stays empty: what is said of all headers together belongs to no row.
QList<ValidationIssue> headerIssues(const QList<CustomHeader> &headers)
{
    QList<ValidationIssue> issues = validate(WebhookDraft{.customHeaders = headers});
    issues.removeIf([](const ValidationIssue &issue) { return issue.field != WebhookField::CustomHeaders; });
    return issues;
}

} // namespace

void HeaderTableModel::setHeaders(const QList<CustomHeader> &headers)
{
    if (headers == m_rows)
        return;
    beginResetModel();
    m_rows = headers;
    endResetModel();
    Q_EMIT headersChanged();
}

QList<CustomHeader> HeaderTableModel::headers() const
{
    return sendable(m_rows);
}

int HeaderTableModel::appendRow()
{
    const auto row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append(CustomHeader{});
    endInsertRows();
    Q_EMIT headersChanged();
    return row;
}

QList<ValidationIssue> HeaderTableModel::issuesAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || isBlank(m_rows.at(row)))
        return {};
    // a row adds its issues to those of the rows above it
    const QList<ValidationIssue> above = headerIssues(sendable(m_rows.first(row)));
    return headerIssues(sendable(m_rows.first(row + 1))).mid(above.size());
}

int HeaderTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HeaderTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeaderTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const CustomHeader &header = m_rows.at(index.row());
    return index.column() == Name ? header.name : header.value;
}

bool HeaderTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    CustomHeader &header = m_rows[index.row()];
    QString &text = index.column() == Name ? header.name : header.value;
    if (text == value.toString())
        return true;
    text = value.toString();
    // rows below may have become a repetition of this one, or cease to be
    Q_EMIT dataChanged(this->index(index.row(), Name), this->index(rowCount() - 1, Value));
    Q_EMIT headersChanged();
    return true;
}

QVariant HeaderTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column of the table of custom HTTP headers
    return section == Name ? tr("Name") : tr("Value");
}

Qt::ItemFlags HeaderTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractTableModel::flags(index) | Qt::ItemIsEditable : Qt::NoItemFlags;
}

bool HeaderTableModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_rows.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    if (row < rowCount())
        Q_EMIT dataChanged(index(row, Name), index(rowCount() - 1, Value));
    Q_EMIT headersChanged();
    return true;
}

} // namespace grapnel
