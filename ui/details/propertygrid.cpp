// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertygrid.h"

#include "theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace grapnel
{

PropertyGrid::PropertyGrid(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(8);
    m_layout->addStretch(1);
}

void PropertyGrid::addRow(const QString &label, QWidget *value)
{
    Row row{.whole = new QWidget(this), .label = new QLabel(label), .value = value};
    row.label->setTextFormat(Qt::PlainText);
    row.layout = new QBoxLayout(QBoxLayout::LeftToRight, row.whole);
    row.layout->setContentsMargins(0, 0, 0, 0);
    row.layout->addWidget(row.label, 0, Qt::AlignTop);
    row.layout->addWidget(value, 1);
    m_layout->insertWidget(m_layout->count() - 1, row.whole);
    m_rows.append(row);
    applyColors();
    arrange();
}

void PropertyGrid::addWideRow(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    m_rows.append(Row{.whole = widget, .value = widget});
}

void PropertyGrid::addGap()
{
    m_layout->insertSpacing(m_layout->count() - 1, 4);
}

void PropertyGrid::setRowVisible(QWidget *value, bool isVisible)
{
    const auto row = std::ranges::find(m_rows, value, &Row::value);
    if (row != m_rows.end())
        row->whole->setVisible(isVisible);
}

void PropertyGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    else if (event->type() == QEvent::FontChange)
        arrange();
}

void PropertyGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PropertyGrid::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::color(theme::Accent::Muted, palette()));
    for (const Row &row : std::as_const(m_rows))
        if (row.label)
            row.label->setPalette(muted);
}

void PropertyGrid::arrange()
{
    int widest = 0;
    for (const Row &row : std::as_const(m_rows))
        if (row.label)
            widest = std::max(widest, row.label->sizeHint().width());
    const int readable = fontMetrics().averageCharWidth() * 24;
    const bool isNarrow = width() < widest + readable + 40;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.label)
            continue;
        row.layout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        row.layout->setSpacing(isNarrow ? 2 : 16);
        row.label->setMinimumWidth(isNarrow ? 0 : widest);
    }
}

} // namespace grapnel
