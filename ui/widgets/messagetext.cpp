// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagetext.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace grapnel
{

MessageText::MessageText(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageText::setText(const QString &title, const QString &text)
{
    const bool hasBoth = !title.isEmpty() && !text.isEmpty();
    QString whole = title;
    whole += hasBoth ? QStringLiteral("  ") + text : text;
    // one paragraph for the layout; a line break within it is a line separator
    whole.replace(u'\n', QChar::LineSeparator);
    if (whole == m_text && m_titleLength == int(title.size()))
        return;
    m_text = whole;
    m_titleLength = int(title.size());
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize MessageText::sizeHint() const
{
    QTextLayout layout;
    const QSizeF size = layOut(layout, 10'000);
    return {int(std::ceil(size.width())), int(std::ceil(size.height()))};
}

QSize MessageText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

int MessageText::heightForWidth(int width) const
{
    QTextLayout layout;
    return int(std::ceil(layOut(layout, width).height()));
}

void MessageText::paintEvent(QPaintEvent *)
{
    QTextLayout layout;
    const QSizeF size = layOut(layout, width());
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    layout.draw(&painter, {0, std::max(0.0, (height() - size.height()) / 2)});
}

void MessageText::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

QSizeF MessageText::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    layout.setText(m_text);
    layout.setFont(font());
    layout.setTextOption(option);
    layout.setFormats({{0, m_titleLength, bold}});
    layout.beginLayout();
    double height = 0;
    double widest = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    layout.endLayout();
    return {widest + 1, height};
}

} // namespace grapnel
