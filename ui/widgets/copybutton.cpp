// SPDX-License-Identifier: GPL-3.0-or-later
#include "copybutton.h"

#include "announcer.h"
#include "icons.h"

#include <QClipboard>
#include <QGuiApplication>

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

CopyButton::CopyButton(QString label, bool showLabel, QWidget *parent) : QToolButton(parent), m_label(std::move(label))
{
    setAutoRaise(true);
    setIconSize({16, 16});
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(showLabel ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    // beside a line of text, and no higher than that line needs
    if (!showLabel)
        setFixedSize(20, 20);
    m_timer.setSingleShot(true);
    m_timer.setInterval(1500);
    connect(&m_timer, &QTimer::timeout, this, [this] { showState(false); });
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
    showState(false);
    setEnabled(false);
}

void CopyButton::setCopiedText(const QString &text)
{
    m_text = text;
    setEnabled(!text.isEmpty());
    m_timer.stop();
    showState(false);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_text);
    showState(true);
    m_timer.start();
    Announcer::say(*this, text());
}

void CopyButton::showState(bool copied)
{
    setIcon(copied ? icons::icon(u"check"_s, theme::Accent::Success) : icons::icon(u"copy"_s));
    setText(copied ? tr("Copied") : m_label);
    setToolTip(text());
    setAccessibleName(text());
}

} // namespace grapnel
