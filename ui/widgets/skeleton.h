// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace grapnel
{

/// Stands in for the rows of a table while the first ones load: resting bars, nothing that moves.
class Skeleton final : public QWidget
{
    Q_OBJECT

public:
    /// \a accessibleName says what loads ("Loading webhooks").
    explicit Skeleton(const QString &accessibleName, QWidget *parent = nullptr);

    /// Of the table's rows, in pixels.
    void setRowHeight(int height);
    /// Widths of the table's columns in the order of reading; without them one bar takes the row.
    void setColumnWidths(const QList<int> &widths);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rowHeight = 0;
    QList<int> m_columnWidths;
};

} // namespace grapnel
