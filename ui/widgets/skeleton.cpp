// SPDX-License-Identifier: GPL-3.0-or-later
#include "skeleton.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>

namespace grapnel
{

Skeleton::Skeleton(const QString &accessibleName, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(accessibleName);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setRowHeight(fontMetrics().height() + 12);
}

void Skeleton::setRowHeight(int height)
{
    m_rowHeight = std::max(8, height);
    update();
}

void Skeleton::setColumnWidths(const QList<int> &widths)
{
    m_columnWidths = widths;
    update();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    // percent of a column that its bar fills: uneven as text is, and the same each time
    static constexpr std::array shares{62, 78, 54, 86, 70, 48, 66};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QList<int> columns = m_columnWidths.isEmpty() ? QList<int>{width()} : m_columnWidths;
    const int barHeight = std::max(6, fontMetrics().xHeight() + 2);
    for (int row = 0; row * m_rowHeight < height(); ++row) {
        QColor color = theme::line(palette());
        color.setAlphaF(std::max(0.0F, 0.7F - 0.06F * float(row)));
        painter.setBrush(color);
        int x = 0;
        for (qsizetype column = 0; column < columns.size(); ++column) {
            const auto share = shares[size_t(qsizetype{row} * 3 + column * 2) % shares.size()];
            const int room = columns.at(column) - 16;
            const QRect bar(x + 8, row * m_rowHeight + (m_rowHeight - barHeight) / 2, room * share / 100, barHeight);
            if (room > 0)
                painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 3, 3);
            x += columns.at(column);
        }
    }
}

} // namespace grapnel
