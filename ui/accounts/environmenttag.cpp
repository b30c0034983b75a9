// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmenttag.h"

#include <QPainter>

namespace grapnel
{

namespace
{

QFont tagFont(QFont font)
{
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

EnvironmentTag::EnvironmentTag(const Look &look, QWidget *parent) : QLabel(look.word, parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

EnvironmentTag::Look EnvironmentTag::environment(const AccountInfo &account)
{
    if (account.isDemo) {
        //: Word beside the account's name: sample data, nothing real
        return {tr("DEMO"), theme::Accent::Demo, Shape::Dashed};
    }
    switch (account.environment) {
    case Environment::Production:
        //: Word beside the account's name: what is done here has effect on real work
        return {tr("PRODUCTION"), theme::Accent::Production, Shape::Filled};
    case Environment::Sandbox:
        //: Word beside the account's name: an account for trying things out
        return {tr("SANDBOX"), theme::Accent::Sandbox, Shape::Rounded};
    case Environment::Other:
        return {};
    }
    Q_UNREACHABLE();
}

EnvironmentTag::Look EnvironmentTag::readOnly()
{
    //: Word beside the account's name: nothing may be changed in it
    return {tr("READ ONLY"), theme::Accent::Muted, Shape::Outlined};
}

QSize EnvironmentTag::sizeFor(const Look &look, const QFont &font)
{
    const QFontMetrics metrics(tagFont(font));
    return {metrics.horizontalAdvance(look.word) + 14, metrics.height() + 4};
}

QSize EnvironmentTag::sizeHint() const
{
    return sizeFor(m_look, font());
}

void EnvironmentTag::paint(QPainter &painter, const QRect &rect, const Look &look, const QFont &font,
                           const QPalette &palette)
{
    const QColor color = theme::color(look.accent, palette);
    QPen pen(look.shape == Shape::Filled ? color : theme::border(look.accent, palette));
    QBrush brush(theme::tint(look.accent, palette));
    if (look.shape == Shape::Filled)
        brush = color;
    else if (look.shape == Shape::Dashed)
        pen.setStyle(Qt::DashLine);
    else if (look.shape == Shape::Outlined)
        brush = palette.window();
    const double radius = look.shape == Shape::Rounded ? rect.height() / 2.0 : 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(tagFont(font));
    painter.setPen(pen);
    painter.setBrush(brush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    // the accent's colour has the contrast of text on the window, and so the window's on the accent
    painter.setPen(look.shape == Shape::Filled ? palette.color(QPalette::Window) : color);
    painter.drawText(rect, Qt::AlignCenter, look.word);
    painter.restore();
}

void EnvironmentTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_look, font(), palette());
}

} // namespace grapnel
