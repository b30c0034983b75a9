// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconlabel.h"

#include "icons.h"

#include <QPainter>

namespace grapnel
{

IconLabel::IconLabel(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, std::optional<theme::Accent> accent)
{
    m_name = name;
    m_accent = accent;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    const QColor color = m_accent ? theme::color(*m_accent, palette()) : palette().color(QPalette::WindowText);
    icons::paint(painter, m_name, rect(), color);
}

} // namespace grapnel
