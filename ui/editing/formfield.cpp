// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfield.h"

#include "accessiblenames.h"
#include "icons.h"
#include "plaintitle.h"
#include "theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

FormField::FormField(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent), m_label(new QLabel(label, this)), m_control(control)
{
    m_label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(plainTitle(label));

    m_hint = new QLabel;
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_icon = new QLabel;
    m_icon->setAlignment(Qt::AlignTop);
    m_icon->hide();
    m_text = new QLabel;
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->hide();

    auto *message = new QHBoxLayout;
    message->setSpacing(6);
    message->addWidget(m_icon);
    message->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    // a box as wide as the window reads badly
    layout->addWidget(m_control, 0, qobject_cast<QComboBox *>(m_control) ? Qt::AlignLeading : Qt::Alignment());
    if (auto *box = qobject_cast<QComboBox *>(m_control))
        accessiblenames::set(*box, box->accessibleName());
    layout->addWidget(m_hint);
    layout->addLayout(message);
}

void FormField::setMessages(const QList<Message> &messages)
{
    QList<Message> sorted = messages;
    std::ranges::stable_sort(sorted, std::greater(), &Message::isError);
    if (sorted == m_messages)
        return;
    m_messages = sorted;
    showMessages();
}

bool FormField::hasError() const
{
    return std::ranges::any_of(m_messages, &Message::isError);
}

void FormField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void FormField::showMessages()
{
    QStringList lines;
    for (const Message &message : std::as_const(m_messages))
        lines.append(message.text);
    const QString text = lines.join(u'\n');
    m_text->setText(text);
    m_text->setVisible(!lines.isEmpty());
    m_icon->setVisible(!lines.isEmpty());
    m_control->setAccessibleDescription(text);
    if (lines.isEmpty())
        return;
    const QColor color = theme::color(hasError() ? theme::Accent::Error : theme::Accent::Warning, palette());
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, color);
    m_text->setPalette(colored);
    m_icon->setPixmap(icons::pixmap(hasError() ? u"error"_s : u"warning"_s, QSize(16, 16), color, devicePixelRatioF()));
}

void FormField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMessages();
}

} // namespace grapnel
