// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include "icons.h"
#include "safetext.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int cross = 12;
constexpr int padding = 8;
constexpr int gap = 4;
constexpr int longestText = 260;
} // namespace

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent), m_label(visibleText(text))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    //: %1 is a filter that is in force, for example "Status: Active"
    setAccessibleName(tr("Remove filter %1").arg(m_label));
    setToolTip(toolTipText(accessibleName()));
    connect(this, &QAbstractButton::clicked, this, &Chip::removed);
}

QSize Chip::sizeHint() const
{
    return sizeFor(std::min(longestText, fontMetrics().horizontalAdvance(m_label)));
}

QSize Chip::minimumSizeHint() const
{
    return sizeFor(std::min(fontMetrics().averageCharWidth() * 6, fontMetrics().horizontalAdvance(m_label)));
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHot = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(theme::line(palette())));
    painter.setBrush(isHot ? theme::tint(theme::Accent::Info, palette()) : palette().color(QPalette::Base));
    const double inset = hasFocus() ? 0.5 : 0;
    painter.drawRoundedRect(outline.adjusted(inset, inset, -inset, -inset), height() / 2.0, height() / 2.0);

    const QRect inner = rect().adjusted(padding + gap, 0, -padding, 0);
    const QRect textRect = inner.adjusted(0, 0, -cross - gap, 0);
    const QRect crossRect(inner.right() - cross + 1, (height() - cross) / 2, cross, cross);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), textRect), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_label, Qt::ElideMiddle, textRect.width()));
    icons::paint(painter, u"clear"_s, QStyle::visualRect(layoutDirection(), rect(), crossRect),
                 isHot ? palette().color(QPalette::WindowText) : theme::color(theme::Accent::Muted, palette()));
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Chip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

QSize Chip::sizeFor(int textWidth) const
{
    return {padding + gap + textWidth + 2 + gap + cross + padding, fontMetrics().height() + 8};
}

} // namespace grapnel
