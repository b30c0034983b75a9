// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtrouble.h"

#include <utility>

namespace grapnel
{

using Phase = WebhookList::Phase;

ListTrouble::ListTrouble(WebhookService *service, WebhookList *list, const Clock &clock, QObject *parent)
    : QObject(parent), m_list(list), m_service(service), m_clock(clock), m_retry(clock, this)
{
    connect(list, &WebhookList::stateChanged, this, &ListTrouble::follow);
    connect(&m_retry, &RetryTimer::elapsed, this, &ListTrouble::retry);
    m_keychainTimer.setSingleShot(true);
    m_keychainTimer.setInterval(patience);
    connect(&m_keychainTimer, &QTimer::timeout, this, [this] {
        m_isKeychainSlow = true;
        follow();
    });
    if (service) {
        connect(service, &WebhookService::credentialsAwaited, this, &ListTrouble::noteKeychain);
        connect(service, &WebhookService::rateLimited, this, [this](const QDateTime &until, int waiting) {
            m_limitedUntil = until;
            m_waiting = waiting;
            follow();
        });
        connect(service, &WebhookService::rateLimitLifted, this, [this] {
            m_limitedUntil = {};
            m_waiting = 0;
            follow();
        });
    }
    follow();
}

void ListTrouble::retry()
{
    m_retry.stop();
    // lets through what a refused sign-in or a limit holds back
    if (m_service)
        m_service->retryNow();
    m_list->retry();
    follow();
}

void ListTrouble::noteKeychain(bool isWaiting)
{
    if (isWaiting) {
        m_keychainTimer.start();
        return;
    }
    m_keychainTimer.stop();
    m_isKeychainSlow = false;
    follow();
}

void ListTrouble::dismissProblems()
{
    m_dismissed = m_list->state().problems.size();
    follow();
}

void ListTrouble::follow()
{
    const WebhookList::State &list = m_list->state();
    const bool isIdle = list.phase == Phase::Idle || list.phase == Phase::NotStarted;
    noteError(list);

    State state;
    if (list.error) {
        state.error = list.error;
        state.failure = list.failure;
        state.since = m_isFailing && m_state.error == list.error ? m_state.since : m_clock.now();
    } else if (m_isFailing) {
        state.error = m_state.error;
        state.failure = m_state.failure;
        state.since = m_state.since;
    }
    m_isFailing = state.error.has_value();
    state.isTrying = m_isFailing && !isIdle;
    if (m_retry.isActive())
        state.retryAt = m_retry.end();
    state.isWaitingForKeychain = m_isKeychainSlow;
    state.limitedUntil = m_limitedUntil;
    state.waiting = m_waiting;
    if (list.problems.size() < m_dismissed)
        m_dismissed = 0;
    if (list.problems.size() > m_dismissed)
        state.problems = list.problems;

    if (state.error)
        state.kind = kindOf(*state.error);
    else if (state.limitedUntil.isValid())
        state.kind = Kind::RateLimited;
    else if (!state.problems.isEmpty())
        state.kind = Kind::Unreadable;
    publish(std::move(state));
}

void ListTrouble::noteError(const WebhookList::State &list)
{
    const bool isIdle = list.phase == Phase::Idle || list.phase == Phase::NotStarted;
    if (!isIdle) {
        m_retry.stop();
        return;
    }
    if (!list.error) {
        m_isFailing = false;
        m_retry.reset();
        return;
    }
    // an attempt may fail before anybody has heard that it runs
    const bool isNew = !m_isFailing || m_state.isTrying || m_state.error != list.error;
    if (isNew && kindOf(*list.error) == Kind::NoServer)
        m_retry.startNext();
    else if (isNew)
        m_retry.reset();
}

void ListTrouble::publish(State state)
{
    if (state == m_state)
        return;
    m_state = std::move(state);
    Q_EMIT changed();
}

ListTrouble::Kind ListTrouble::kindOf(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unauthorized:
        return Kind::SignIn;
    case ApiError::Kind::Tls:
        return Kind::Tls;
    case ApiError::Kind::Forbidden:
        return Kind::Forbidden;
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Server:
        return Kind::NoServer;
    case ApiError::Kind::Cancelled:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::Conflict:
    case ApiError::Kind::Validation:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Protocol:
        return Kind::Other;
    }
    return Kind::Other;
}

} // namespace grapnel
