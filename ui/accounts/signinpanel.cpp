// SPDX-License-Identifier: GPL-3.0-or-later
#include "signinpanel.h"

#include "accountservice.h"
#include "announcer.h"
#include "copybutton.h"
#include "iconlabel.h"
#include "webhookwording.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

QLabel *makeText()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

SignInPanel::SignInPanel(const Clock &clock, QWidget *parent) : QWidget(parent), m_countdown(clock)
{
    auto *icon = new IconLabel(64);
    icon->setIcon(u"external"_s, theme::Accent::Muted);
    m_title = makeText();
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    QLabel *text = makeText();
    text->setText(tr("Allow Grapnel on the page that has opened there, then come back. Passwords are entered in the "
                     "browser only."));
    m_seconds = makeText();
    m_openAgain = new QPushButton(tr("&Open the browser again"));
    m_openAgain->setAutoDefault(false);
    m_copy = new CopyButton(tr("Copy link"), true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_openAgain);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addStretch(1);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(text);
    layout->addWidget(m_seconds);
    layout->addLayout(buttons);
    layout->addStretch(2);
    connect(m_openAgain, &QPushButton::clicked, this, [this] { Q_EMIT openAgainWanted(m_url); });
    connect(&m_countdown, &Countdown::ticked, this, &SignInPanel::showSeconds);
    connect(&m_countdown, &Countdown::finished, this, [this] { showSeconds(0); });
    stop();
}

void SignInPanel::start(const QString &host)
{
    stop();
    //: %1 is a host, for example example.zendesk.com
    m_title->setText(tr("Sign in at %1 in your browser").arg(isolated(visibleText(host))));
    Announcer::say(*this, m_title->text());
}

void SignInPanel::setUrl(const QUrl &url)
{
    m_url = url;
    m_openAgain->setEnabled(true);
    m_copy->setCopiedText(url.toString(QUrl::FullyEncoded));
    m_countdown.start(std::chrono::seconds(AccountService::signInSeconds));
    showSeconds(m_countdown.secondsLeft());
}

void SignInPanel::stop()
{
    m_countdown.stop();
    m_url.clear();
    m_openAgain->setEnabled(false);
    m_copy->setCopiedText({});
    m_seconds->setText(tr("Opening the browser…"));
}

void SignInPanel::showSeconds(int seconds)
{
    m_seconds->setText(tr("%n second(s) left", nullptr, seconds));
}

} // namespace grapnel
