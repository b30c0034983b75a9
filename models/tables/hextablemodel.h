// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>

namespace grapnel
{

/// Bytes in rows of sixteen: where a row begins, its bytes in hexadecimal, and as ASCII. Nothing is made before it is
/// looked at, and the bytes are shared with whoever gave them.
class HexTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Offset, Bytes, Characters };
    static constexpr int ColumnCount = 3;
    static constexpr int BytesPerRow = 16;

    using QAbstractTableModel::QAbstractTableModel;

    void setBytes(const QByteArray &bytes);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QByteArray m_bytes;
};

} // namespace grapnel
