// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookclone.h"

#include "writecheck.h"

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

WebhookClone::WebhookClone(WebhookService &service, QObject *parent, const Clock &clock)
    : EditingFlow(service, parent), m_clock(clock)
{
}

QString WebhookClone::nameOfCopy(const QString &name)
{
    return name + u" (copy)"_s;
}

void WebhookClone::clone(const Webhook &original, const Wish &wish, const QSet<QString> &knownIds)
{
    if (isRunning())
        return;
    m_wish = wish;
    m_copy = {};
    m_candidates.clear();
    m_trace = {.expected = original, .knownIds = knownIds, .sentAt = m_clock.now()};
    m_trace.expected.name = nameOfCopy(original.name);
    m_trace.knownIds.insert(original.id);
    enter(Stage::Sending, service().clone(original.id, {}, this, [this](const ApiResult<Webhook> &result) {
        if (result)
            return adopt(*result);
        m_error = result.error();
        if (mayBeDone(m_error))
            return check();
        endNotCloned();
    }));
}

void WebhookClone::check()
{
    enter(Stage::Checking, settle([this] { look(); }));
}

void WebhookClone::lookAgain()
{
    if (!isRunning() && m_copy.id.isEmpty() && m_trace.sentAt.isValid())
        look();
}

void WebhookClone::look()
{
    const auto handler = [this](const ApiResult<CreationFindings> &result) {
        if (result)
            onFound(*result);
        else
            endUnclear({}, result.error());
    };
    enter(Stage::Checking, findCreated(service(), m_trace, m_clock.now(), this, handler));
}

void WebhookClone::onFound(const CreationFindings &findings)
{
    if (findings.same.size() == 1)
        return announceAndAdopt(findings.same.constFirst());
    if (findings.same.isEmpty() && findings.similar.isEmpty())
        return endNotCloned();
    endUnclear(findings.same + findings.similar, m_error);
}

void WebhookClone::choose(const QString &id)
{
    const auto found = std::ranges::find(m_candidates, id, &Webhook::id);
    if (isRunning() || found == m_candidates.cend())
        return;
    leaveAndTell([this, webhook = *found] { announceAndAdopt(webhook); });
}

void WebhookClone::announceAndAdopt(const Webhook &copy)
{
    const Webhook found = copy;
    const QPointer<WebhookClone> self(this);
    service().announceCreated(found);
    if (self)
        adopt(found);
}

void WebhookClone::adopt(const Webhook &copy)
{
    m_copy = copy;
    m_candidates.clear();
    WebhookPatch patch;
    if (m_copy.name != m_wish.name)
        patch.name = m_wish.name;
    if (m_wish.startInactive && m_copy.status != WebhookStatus::Inactive)
        patch.status = WebhookStatus::Inactive;
    startPatch(patch, Goal::Wish);
}

void WebhookClone::retryPatch()
{
    if (isRunning() || m_copy.id.isEmpty())
        return;
    adopt(Webhook(m_copy));
}

void WebhookClone::deactivate()
{
    if (!isRunning() && !m_copy.id.isEmpty())
        startPatch({.status = WebhookStatus::Inactive}, Goal::Deactivated);
}

void WebhookClone::startPatch(const WebhookPatch &patch, Goal goal)
{
    m_patch = patch;
    m_goal = goal;
    if (isEmpty(patch))
        return refresh();
    enter(Stage::Sending, service().patch(m_copy.id, patch, {}, this, [this](const ApiResult<Done> &result) {
        if (result)
            refresh();
        else if (mayBeDone(result.error()))
            checkPatch(ApiError(result.error()));
        else
            endLeft(result.error());
    }));
}

void WebhookClone::checkPatch(const ApiError &error)
{
    enter(Stage::Checking, settle([this, error] {
              const auto handler = [this, error](const ApiResult<WebhookDetails> &result) {
                  if (!result)
                      return endLeft(result.error().kind == ApiError::Kind::NotFound ? result.error() : error);
                  const WriteOutcome outcome = outcomeOf(m_patch, m_copy, result->webhook);
                  m_copy = result->webhook;
                  if (outcome == WriteOutcome::Done)
                      endPatched(Webhook(m_copy), true);
                  else
                      endLeft(error);
              };
              enter(Stage::Checking, service().show(m_copy.id, {}, this, handler));
          }));
}

void WebhookClone::refresh()
{
    enter(Stage::Refreshing, service().show(m_copy.id, {}, this, [this](const ApiResult<WebhookDetails> &result) {
        if (result)
            endPatched(result->webhook, true);
        else if (result.error().kind == ApiError::Kind::NotFound)
            endRemoved();
        else
            endPatched(applied(m_patch, m_copy), false);
    }));
}

void WebhookClone::remove()
{
    if (isRunning() || m_copy.id.isEmpty())
        return;
    m_goal = Goal::Removed;
    enter(Stage::Sending, service().remove(m_copy.id, {}, this, [this](const ApiResult<Done> &result) {
        if (result || result.error().kind == ApiError::Kind::NotFound)
            endRemoved();
        else if (mayBeDone(result.error()))
            checkRemoval(ApiError(result.error()));
        else
            endLeft(result.error());
    }));
}

void WebhookClone::checkRemoval(const ApiError &error)
{
    enter(Stage::Checking, settle([this, error] {
              const auto handler = [this, error](const ApiResult<WebhookDetails> &result) {
                  if (!result && result.error().kind == ApiError::Kind::NotFound)
                      endRemoved();
                  else
                      endLeft(error);
              };
              enter(Stage::Checking, service().show(m_copy.id, {}, this, handler));
          }));
}

void WebhookClone::cancel()
{
    if (!isRunning())
        return;
    const ApiError cause{.kind = ApiError::Kind::Cancelled};
    if (stage() == Stage::Refreshing)
        return leaveAndTell([this] { endPatched(applied(m_patch, m_copy), false); });
    if (stage() == Stage::Checking) {
        return leaveAndTell([this, cause] {
            if (m_copy.id.isEmpty())
                endUnclear({}, m_error);
            else
                endLeft(cause);
        });
    }
    if (m_copy.id.isEmpty()) {
        m_error = cause;
        check();
    } else if (m_goal == Goal::Removed) {
        checkRemoval(cause);
    } else {
        checkPatch(cause);
    }
}

void WebhookClone::endPatched(const Webhook &copy, bool isFresh)
{
    const Webhook made = copy;
    const Goal goal = m_goal;
    leave();
    const QPointer<WebhookClone> self(this);
    m_copy = made;
    if (!isFresh)
        service().announceChanged(made);
    if (!self)
        return;
    if (goal == Goal::Deactivated)
        Q_EMIT copyDeactivated(made);
    else
        Q_EMIT cloned(made, isFresh);
}

void WebhookClone::endLeft(const ApiError &error)
{
    const ApiError cause = error;
    if (cause.kind == ApiError::Kind::NotFound)
        return endRemoved();
    leave();
    Q_EMIT copyLeft(Webhook(m_copy), cause);
}

void WebhookClone::endNotCloned()
{
    leave();
    Q_EMIT notCloned(ApiError(m_error));
}

void WebhookClone::endRemoved()
{
    leave();
    m_copy = {};
    m_trace = {};
    Q_EMIT copyRemoved();
}

void WebhookClone::endUnclear(const QList<Webhook> &candidates, const ApiError &error)
{
    const ApiError cause = error;
    m_candidates = candidates;
    leave();
    Q_EMIT unclear(QList<Webhook>(m_candidates), cause);
}

} // namespace grapnel

#include "moc_webhookclone.cpp"
