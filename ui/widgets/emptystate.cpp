// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptystate.h"

#include "actionbuttons.h"
#include "iconlabel.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace grapnel
{

namespace
{

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignHCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(64, this)), m_title(makeLabel(this)), m_text(makeLabel(this)),
      m_buttons(new ActionButtons(Qt::AlignHCenter, this))
{
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);

    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(16);
    column->addWidget(m_buttons);

    // lines longer than this are hard to read, however wide the window is
    auto *frame = new QWidget(this);
    frame->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    frame->setMaximumWidth(440);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(frame, 1000);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    applyColors();
}

void EmptyState::present(const Content &content)
{
    m_icon->setIcon(content.icon, theme::Accent::Muted);
    m_icon->setVisible(!content.icon.isEmpty());
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_buttons->setActions(content.actions);
    m_buttons->setDetails(content.details);
    m_buttons->setVisible(!m_buttons->isEmpty());
    if (!content.actions.isEmpty())
        m_buttons->button(content.actions.constFirst())->setDefault(true);
    const bool hasTitle = !content.title.isEmpty();
    setAccessibleName(hasTitle ? content.title : content.text);
    setAccessibleDescription(hasTitle ? content.text : QString());
}

void EmptyState::placeAfter(QWidget *before)
{
    m_buttons->placeAfter(before);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void EmptyState::applyColors()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme::color(theme::Accent::Muted, palette()));
    m_text->setPalette(colors);
}

} // namespace grapnel
