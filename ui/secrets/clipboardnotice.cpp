// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboardnotice.h"

#include "announcer.h"
#include "iconlabel.h"
#include "secretclipboard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

ClipboardNotice::ClipboardNotice(SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_text(new QLabel(this))
{
    auto *icon = new IconLabel(16, this);
    icon->setIcon(u"key"_s, theme::Accent::Warning);
    auto *button = new QToolButton(this);
    button->setText(tr("Clear now"));
    button->setToolTip(tr("Take the secret off the clipboard"));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, &clipboard, &SecretClipboard::clear);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(icon);
    layout->addWidget(m_text);
    layout->addWidget(button);
    connect(&clipboard, &SecretClipboard::changed, this, &ClipboardNotice::showState);
    connect(&clipboard, &SecretClipboard::copied, this, [this] {
        // said once, not every second
        Announcer::say(*this, m_text->text());
    });
    showState();
}

void ClipboardNotice::showState()
{
    const std::optional<int> left = m_clipboard.secondsLeft();
    m_text->setText(left ? tr("Secret on the clipboard for %n s", "seconds left", *left)
                         : tr("Secret on the clipboard"));
    setVisible(m_clipboard.isHolding());
}

} // namespace grapnel
