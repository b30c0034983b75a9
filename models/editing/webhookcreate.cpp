// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookcreate.h"

#include "writecheck.h"

#include <algorithm>

namespace grapnel
{

WebhookCreate::WebhookCreate(WebhookService &service, QObject *parent, const Clock &clock)
    : EditingFlow(service, parent), m_clock(clock)
{
}

void WebhookCreate::create(const WebhookDraft &draft, const QSet<QString> &knownIds)
{
    if (isRunning())
        return;
    m_trace = {.expected = expectedOf(draft), .knownIds = knownIds, .sentAt = m_clock.now()};
    m_candidates.clear();
    enter(Stage::Sending, service().create(draft, {}, this, [this](const ApiResult<Webhook> &result) {
        if (result)
            return endCreated(*result, false);
        m_error = result.error();
        if (mayBeDone(m_error))
            return check();
        endNotCreated();
    }));
}

void WebhookCreate::check()
{
    enter(Stage::Checking, settle([this] { look(); }));
}

void WebhookCreate::lookAgain()
{
    if (!isRunning() && m_trace.sentAt.isValid())
        look();
}

void WebhookCreate::look()
{
    const auto handler = [this](const ApiResult<CreationFindings> &result) {
        if (result)
            onFound(*result);
        else
            endUnclear({}, result.error());
    };
    enter(Stage::Checking, findCreated(service(), m_trace, m_clock.now(), this, handler));
}

void WebhookCreate::onFound(const CreationFindings &findings)
{
    if (findings.same.size() == 1)
        return endCreated(findings.same.constFirst(), true);
    if (findings.same.isEmpty() && findings.similar.isEmpty())
        return endNotCreated();
    endUnclear(findings.same + findings.similar, m_error);
}

void WebhookCreate::choose(const QString &id)
{
    const auto found = std::ranges::find(m_candidates, id, &Webhook::id);
    if (isRunning() || found == m_candidates.cend())
        return;
    leaveAndTell([this, webhook = *found] { endCreated(webhook, true); });
}

void WebhookCreate::cancel()
{
    if (stage() == Stage::Sending) {
        m_error = {.kind = ApiError::Kind::Cancelled};
        check();
    } else if (stage() == Stage::Checking) {
        leaveAndTell([this] { endUnclear({}, m_error); });
    }
}

void WebhookCreate::endCreated(const Webhook &webhook, bool found)
{
    const Webhook made = webhook;
    leave();
    m_candidates.clear();
    m_trace = {};
    const QPointer<WebhookCreate> self(this);
    if (found)
        service().announceCreated(made);
    if (self)
        Q_EMIT created(made, found);
}

void WebhookCreate::endNotCreated()
{
    leave();
    Q_EMIT notCreated(ApiError(m_error));
}

void WebhookCreate::endUnclear(const QList<Webhook> &candidates, const ApiError &error)
{
    const ApiError cause = error;
    m_candidates = candidates;
    leave();
    Q_EMIT unclear(QList<Webhook>(m_candidates), cause);
}

} // namespace grapnel

#include "moc_webhookcreate.cpp"
