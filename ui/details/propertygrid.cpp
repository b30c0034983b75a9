// SPDX-License-Identifier: GPL-3.0-or-later
#include "propertygrid.h"

#include "theme.h"

#include <QEvent>
#include <QFormLayout>

#include <algorithm>

namespace grapnel
{

PropertyGrid::PropertyGrid(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(8);
    m_layout->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void PropertyGrid::addRow(const QString &label, QWidget *value)
{
    auto *shown = new QLabel(label, this);
    shown->setTextFormat(Qt::PlainText);
    // the layout gives a label more height than it asks for
    shown->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_labels.append(shown);
    m_layout->addRow(shown, value);
    applyColors();
    arrange();
}

void PropertyGrid::addWideRow(QWidget *widget)
{
    m_layout->addRow(widget);
}

void PropertyGrid::addGap()
{
    m_layout->addItem(new QSpacerItem(0, 4, QSizePolicy::Minimum, QSizePolicy::Fixed));
}

void PropertyGrid::setRowVisible(QWidget *value, bool isVisible)
{
    m_layout->setRowVisible(value, isVisible);
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
    for (QLabel *label : std::as_const(m_labels))
        label->setPalette(muted);
}

void PropertyGrid::arrange()
{
    int widest = 0;
    for (const QLabel *label : std::as_const(m_labels))
        widest = std::max(widest, label->sizeHint().width());
    const int readable = fontMetrics().averageCharWidth() * 24;
    const bool isNarrow = width() < widest + readable + 40;
    const auto policy = isNarrow ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows;
    if (policy == m_layout->rowWrapPolicy())
        return;
    m_layout->setRowWrapPolicy(policy);
    // the label belongs to the value under it, not to the one above
    m_layout->setVerticalSpacing(isNarrow ? 2 : 8);
    const int above = isNarrow ? 8 : 0;
    for (QLabel *label : std::as_const(m_labels))
        label->setContentsMargins(0, above, 0, 0);
}

} // namespace grapnel
