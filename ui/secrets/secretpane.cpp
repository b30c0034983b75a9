// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretpane.h"

#include "actionbuttons.h"
#include "announcer.h"
#include "banner.h"
#include "errortext.h"
#include "propertygrid.h"
#include "secretactions.h"
#include "secretfield.h"
#include "secretreveal.h"
#include "signinoffer.h"
#include "theme.h"
#include "webhookwording.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using State = SecretReveal::State;

SecretPane::SecretPane(SecretReveal &reveal, const SecretActions &actions, SignInOffer *signIn, QWidget *parent)
    : FormScrollArea(parent), m_reveal(reveal), m_actions(actions), m_signIn(signIn)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_retry = new QAction(tr("Retry"), this);
    connect(m_retry, &QAction::triggered, &reveal, &SecretReveal::retry);
    build();
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
    connectReveal();
    applyColors();
    showState();
}

void SecretPane::build()
{
    m_banner = new Banner;
    m_algorithm = new QLabel;
    m_algorithm->setTextFormat(Qt::PlainText);
    m_algorithm->setWordWrap(true);
    m_hint = new QLabel(tr("Zendesk signs every delivery with this secret. A receiver that knows it can tell that a "
                           "delivery is genuine and complete."));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_more = new ActionButtons;
    m_more->setActions({m_actions.check, m_actions.reset});

    auto *grid = new PropertyGrid;
    grid->addWideRow(buildField());
    grid->addGap();
    grid->addRow(tr("Algorithm"), m_algorithm);
    grid->addGap();
    grid->addWideRow(m_hint);
    grid->addWideRow(m_more);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(grid, 1);
    setWidget(content);
}

QWidget *SecretPane::buildField()
{
    m_field = new SecretField;
    m_status = new QLabel;
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, &m_reveal, &SecretReveal::cancel);
    m_buttons = new ActionButtons;

    auto *whole = new QWidget;
    auto *label = new QLabel(m_field->accessibleName(), whole);
    label->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_status);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_buttons, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    layout->addLayout(line);
    return whole;
}

void SecretPane::connectReveal()
{
    // a button that is disabled or hidden loses the focus
    connect(&m_reveal, &SecretReveal::stateAboutToChange, this, [this] {
        const QWidget *focus = focusWidget();
        m_buttonsHadFocus = focus && focus->hasFocus() && (focus == m_cancel || m_buttons->isAncestorOf(focus));
    });
    connect(&m_reveal, &SecretReveal::stateChanged, this, &SecretPane::showState);
    connect(&m_reveal, &SecretReveal::copied, this, [this] {
        m_hasCopied = true;
        showStatus();
    });
    connect(&m_reveal.countdown(), &Countdown::ticked, this, &SecretPane::showStatus);
    connect(m_field, &SecretField::copyRequested, &m_reveal, &SecretReveal::copyPart);
}

void SecretPane::showState()
{
    const State state = m_reveal.state();
    const bool isRevealed = state == State::Revealed;
    m_hasCopied = false;
    if (isRevealed)
        m_field->reveal(m_reveal.secret());
    else if (m_field->isRevealed())
        m_field->mask();
    m_field->setEnabled(state != State::NoWebhook && state != State::AppMade);
    const QString algorithm = m_reveal.algorithm();
    if (!m_field->isEnabled())
        m_algorithm->setText(tr("Not known"));
    else if (algorithm.isEmpty())
        m_algorithm->setText(tr("Known once the secret is read"));
    else //: %1 is the name of a hash function as the server gives it
        m_algorithm->setText(tr("HMAC with %1, in base64").arg(visibleText(algorithm)));
    showButtons();
    showStatus();
    showBanner();
    // the seconds that follow are not said
    if (isVisible() && (isRevealed || state == State::Fetching))
        Announcer::say(*this, m_status->text());
}

void SecretPane::showButtons()
{
    QAction *shown = m_reveal.state() == State::Revealed ? m_actions.hide : m_actions.reveal;
    const bool isFetching = m_reveal.state() == State::Fetching;
    m_buttons->setActions({shown, m_actions.copy});
    m_cancel->setVisible(isFetching);
    if (m_buttonsHadFocus)
        (isFetching ? m_cancel : m_buttons->button(shown))->setFocus(Qt::OtherFocusReason);
    m_buttonsHadFocus = false;
}

void SecretPane::showStatus()
{
    switch (m_reveal.state()) {
    case State::NoWebhook:
        return say({});
    case State::AppMade:
        return say(m_actions.reveal->toolTip());
    case State::Masked:
        return say(m_hasCopied ? tr("Copied to the clipboard.") : tr("Not read from Zendesk until you ask for it."));
    case State::Fetching:
        return say(tr("Asking Zendesk for the secret…"));
    case State::Revealed: {
        const QString left = tr("Hidden again in %n s", "seconds left", m_reveal.countdown().secondsLeft());
        return say(m_hasCopied ? QString(tr("Copied to the clipboard.") + u' ' + left) : left);
    }
    case State::Failed:
        return say(tr("The secret could not be read."));
    }
}

void SecretPane::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void SecretPane::showBanner()
{
    if (m_reveal.state() != State::Failed)
        return m_banner->clear();
    const ApiError &error = m_reveal.error();
    const ErrorText words = errorText(error, ErrorContext::Secret);
    m_banner->present({.kind = Banner::Kind::Error,
                       .title = words.title,
                       .text = words.hint,
                       .actions = SignInOffer::before({m_retry}, m_signIn, error, this),
                       .details = errorDetails(error, QDateTime::currentDateTimeUtc())});
}

void SecretPane::changeEvent(QEvent *event)
{
    FormScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_status)
        applyColors();
}

void SecretPane::applyColors()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, theme::color(theme::Accent::Muted, palette()));
    for (QLabel *label : {m_status, m_hint})
        label->setPalette(muted);
}

} // namespace grapnel
