// SPDX-License-Identifier: GPL-3.0-or-later
#include "hextablemodel.h"

#include <algorithm>

namespace grapnel
{

void HexTableModel::setBytes(const QByteArray &bytes)
{
    beginResetModel();
    m_bytes = bytes;
    endResetModel();
}

int HexTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>((m_bytes.size() + BytesPerRow - 1) / BytesPerRow);
}

int HexTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HexTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype start = qsizetype{index.row()} * BytesPerRow;
    const QByteArray row = m_bytes.mid(start, BytesPerRow);
    switch (index.column()) {
    case Offset:
        return QString::number(start, 16).rightJustified(8, u'0');
    case Bytes:
        return QString::fromLatin1(row.toHex(' '));
    case Characters: {
        QString text = QString::fromLatin1(row);
        std::ranges::replace_if(
            text, [](QChar c) { return c < u' ' || c > u'~'; }, u'.');
        return text;
    }
    }
    return {};
}

QVariant HexTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Offset:
        //: Column: where in the body a row of bytes begins
        return tr("Offset");
    case Bytes:
        return tr("Bytes");
    case Characters:
        return tr("Characters");
    }
    return {};
}

} // namespace grapnel
