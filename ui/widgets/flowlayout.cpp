// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace grapnel
{

FlowLayout::FlowLayout(Qt::Alignment alignment, QWidget *parent) : QLayout(parent), m_alignment(alignment)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? spacing() : 0),
                std::max(size.height(), hint.height())};
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto &item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    std::vector<QLayoutItem *> line;
    int y = inner.y();
    int lineWidth = 0;
    int lineHeight = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        if (!line.empty() && lineWidth + spacing() + hint.width() > inner.width()) {
            if (apply)
                place(line, inner, y, lineHeight);
            y += lineHeight + spacing();
            line.clear();
            lineHeight = 0;
        }
        lineWidth = line.empty() ? hint.width() : lineWidth + spacing() + hint.width();
        lineHeight = std::max(lineHeight, hint.height());
        line.push_back(item.get());
    }
    if (apply)
        place(line, inner, y, lineHeight);
    return y + lineHeight - rect.y() + contentsMargins().bottom();
}

void FlowLayout::place(const std::vector<QLayoutItem *> &line, const QRect &rect, int y, int lineHeight) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int width = -spacing();
    for (const QLayoutItem *item : line)
        width += std::min(item->sizeHint().width(), rect.width()) + spacing();
    int x = rect.x();
    if (m_alignment & Qt::AlignHCenter)
        x += (rect.width() - width) / 2;
    else if (m_alignment & Qt::AlignTrailing)
        x += rect.width() - width;
    for (QLayoutItem *item : line) {
        const QSize hint = item->sizeHint().boundedTo({rect.width(), lineHeight});
        const QRect place(x, y + (lineHeight - hint.height()) / 2, hint.width(), hint.height());
        item->setGeometry(QStyle::visualRect(direction, rect, place));
        x += hint.width() + spacing();
    }
}

} // namespace grapnel
