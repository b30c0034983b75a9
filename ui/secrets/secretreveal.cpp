// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretreveal.h"

#include "secretclipboard.h"

namespace grapnel
{

SecretReveal::SecretReveal(WebhookService &service, SecretClipboard &clipboard, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_clipboard(clipboard), m_countdown(clock)
{
    connect(&m_countdown, &Countdown::finished, this, &SecretReveal::hide);
}

SecretReveal::~SecretReveal() = default;

void SecretReveal::setRevealTime(std::chrono::seconds time)
{
    m_revealTime = time;
    if (m_countdown.isRunning() && time.count() < m_countdown.secondsLeft())
        m_countdown.start(time);
}

void SecretReveal::setWebhook(const std::optional<Webhook> &webhook)
{
    const bool isSame
        = webhook && m_webhook && webhook->id == m_webhook->id && webhook->isAppMade() == m_webhook->isAppMade();
    m_webhook = webhook;
    if (isSame)
        return;
    m_call = {};
    m_algorithm.clear();
    setState(restingState());
}

void SecretReveal::reveal()
{
    if (m_state == State::Masked || m_state == State::Failed)
        fetch(Purpose::Reveal);
}

void SecretReveal::copy()
{
    if (m_state == State::Revealed) {
        m_clipboard.copy(m_secret);
        Q_EMIT copied();
    } else if (m_state == State::Masked || m_state == State::Failed) {
        fetch(Purpose::Copy);
    }
}

void SecretReveal::copyPart(const Secret &part)
{
    if (part.isEmpty())
        return copy();
    m_clipboard.copy(part);
    Q_EMIT copied();
}

void SecretReveal::hide()
{
    const bool isOnItsWay = m_state == State::Fetching && m_purpose == Purpose::Reveal;
    if (isOnItsWay)
        m_call = {};
    if (isOnItsWay || m_state == State::Revealed)
        setState(restingState());
}

void SecretReveal::cancel()
{
    if (m_state != State::Fetching)
        return;
    m_call = {};
    setState(restingState());
}

void SecretReveal::retry()
{
    if (m_state == State::Failed)
        fetch(m_purpose);
}

void SecretReveal::forget(const QString &webhookId)
{
    if (!m_webhook || m_webhook->id != webhookId)
        return;
    m_call = {};
    setState(restingState());
}

void SecretReveal::setState(State state)
{
    Q_EMIT stateAboutToChange();
    if (state != State::Revealed) {
        m_countdown.stop();
        m_secret = {};
    }
    m_state = state;
    Q_EMIT stateChanged();
}

SecretReveal::State SecretReveal::restingState() const
{
    if (!m_webhook)
        return State::NoWebhook;
    return m_webhook->isAppMade() ? State::AppMade : State::Masked;
}

void SecretReveal::fetch(Purpose purpose)
{
    m_purpose = purpose;
    setState(State::Fetching);
    m_call = m_service.showSigningSecret(m_webhook->id, {}, this, [this](const ApiResult<SigningSecret> &result) {
        if (result)
            return answered(*result);
        m_error = result.error();
        setState(State::Failed);
    });
}

void SecretReveal::answered(const SigningSecret &answer)
{
    m_algorithm = answer.algorithm;
    if (m_purpose == Purpose::Reveal) {
        m_secret = answer.secret;
        m_countdown.start(m_revealTime);
        return setState(State::Revealed);
    }
    m_clipboard.copy(answer.secret);
    setState(restingState());
    Q_EMIT copied();
}

} // namespace grapnel
