// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretactions.h"

#include "icons.h"
#include "readonlytext.h"
#include "secretreveal.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;
using State = SecretReveal::State;

SecretActions::SecretActions(SecretReveal &secret, bool isReadOnly, QObject *parent)
    : QObject(parent), reveal(make(u"reveal-secret"_s, u"eye"_s, tr("Reveal secret"))),
      hide(make(u"hide-secret"_s, u"eye-off"_s, tr("Hide secret"))),
      copy(make(u"copy-secret"_s, u"copy"_s, tr("Copy secret"))),
      reset(make(u"reset-secret"_s, u"key"_s, tr("Reset secret…"))),
      check(make(u"check-signature"_s, u"check"_s, tr("Check a signature…"))), m_isReadOnly(isReadOnly)
{
    connect(reveal, &QAction::triggered, &secret, &SecretReveal::reveal);
    connect(hide, &QAction::triggered, &secret, &SecretReveal::hide);
    connect(copy, &QAction::triggered, &secret, &SecretReveal::copy);
    connect(&secret, &SecretReveal::stateChanged, this, [this, &secret] { update(secret); });
    update(secret);
}

QAction *SecretActions::make(const QString &key, const QString &icon, const QString &text)
{
    auto *action = new QAction(icons::icon(icon), text, this);
    action->setObjectName(key);
    return action;
}

void SecretActions::update(const SecretReveal &secret) const
{
    const State state = secret.state();
    const bool isThere = state != State::NoWebhook && state != State::AppMade;
    const bool isIdle = isThere && state != State::Fetching;
    const QString whyNot = state == State::AppMade
        ? tr("Made by an app: its signing secret belongs to the app, and Zendesk refuses to show or reset it.")
        : QString();
    setPossible(reveal, isIdle && state != State::Revealed, whyNot);
    setPossible(hide, state == State::Revealed, whyNot);
    setPossible(copy, isIdle, whyNot);
    setPossible(reset, isThere && !m_isReadOnly, m_isReadOnly ? readOnlyText() : whyNot);
}

void SecretActions::setPossible(QAction *action, bool possible, const QString &whyNot)
{
    action->setEnabled(possible);
    // an empty tool tip goes back to the action's text
    action->setToolTip(whyNot);
    action->setStatusTip(whyNot);
}

} // namespace grapnel
