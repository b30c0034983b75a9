// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksave.h"

#include "writecheck.h"

namespace grapnel
{

WebhookSave::WebhookSave(WebhookService &service, QObject *parent) : EditingFlow(service, parent) { }

void WebhookSave::save(const Webhook &base, const WebhookDraft &draft)
{
    start(Verb::Patch, base, draft);
}

void WebhookSave::replace(const Webhook &base, const WebhookDraft &draft)
{
    start(Verb::Put, base, draft);
}

void WebhookSave::start(Verb verb, const Webhook &base, const WebhookDraft &draft)
{
    if (isRunning())
        return;
    m_verb = verb;
    m_base = base;
    m_draft = draft;
    m_refusal.reset();
    look();
}

void WebhookSave::look()
{
    enter(Stage::Looking, service().show(m_base.id, {}, this, [this](const ApiResult<WebhookDetails> &result) {
        if (result)
            compare(result->webhook);
        else
            endNotSaved(result.error());
    }));
}

void WebhookSave::compare(const Webhook &theirs)
{
    m_theirs = theirs;
    QList<WebhookField> changed = changedBetween(m_base, theirs);
    // a replaced credential shows in the time of change only
    if (changed.isEmpty() && m_draft.authentication && theirs.updatedAt != m_base.updatedAt)
        changed.append(WebhookField::Authentication);
    if (!changed.isEmpty())
        ask(theirs, changed);
    else if (m_refusal)
        endNotSaved(*std::exchange(m_refusal, std::nullopt));
    else
        send(theirs);
}

void WebhookSave::ask(const Webhook &theirs, const QList<WebhookField> &changed)
{
    // by value: a receiver may answer at once or delete the flow
    const Webhook shownToUser = theirs;
    const QList<WebhookField> clashes = conflicts(m_base, theirs, m_draft);
    const QPointer<WebhookSave> self(this);
    enter(Stage::Asking, {});
    if (!self)
        return;
    if (clashes.isEmpty())
        Q_EMIT changedElsewhere(shownToUser, changed);
    else
        Q_EMIT conflictFound(shownToUser, clashes, changed);
}

void WebhookSave::resolve(const QHash<WebhookField, MergeSide> &choices)
{
    if (stage() != Stage::Asking)
        return;
    m_draft = merged(m_base, m_theirs, m_draft, choices);
    m_base = m_theirs;
    m_refusal.reset();
    look();
}

void WebhookSave::send(const Webhook &theirs)
{
    const auto handler = [this](const ApiResult<Done> &result) { onSent(result); };
    if (m_verb == Verb::Put) {
        m_sent = replacementPatch(theirs, m_draft);
        return enter(Stage::Sending, service().update(theirs.id, m_draft, {}, this, handler));
    }
    m_sent = patchFor(theirs, m_draft);
    if (isEmpty(m_sent)) {
        leave();
        const Webhook now = theirs;
        Q_EMIT nothingToSend(now);
        return;
    }
    enter(Stage::Sending, service().patch(theirs.id, m_sent, {}, this, handler));
}

void WebhookSave::onSent(const ApiResult<Done> &result)
{
    if (result)
        return refresh();
    const ApiError error = result.error();
    if (mayBeDone(error))
        return check(error);
    if (error.kind != ApiError::Kind::Conflict)
        return endNotSaved(error);
    m_refusal = error;
    look();
}

void WebhookSave::check(const ApiError &error)
{
    m_lastError = error;
    enter(Stage::Checking, settle([this, error] {
              const auto handler = [this, error](const ApiResult<WebhookDetails> &result) { onChecked(result, error); };
              enter(Stage::Checking, service().show(m_theirs.id, {}, this, handler));
          }));
}

void WebhookSave::onChecked(const ApiResult<WebhookDetails> &result, const ApiError &error)
{
    const ApiError cause = error;
    if (!result) {
        const bool isGone = result.error().kind == ApiError::Kind::NotFound;
        leave();
        if (isGone)
            Q_EMIT gone();
        else
            Q_EMIT unclear(cause);
        return;
    }
    const WebhookDetails details = *result;
    leave();
    switch (outcomeOf(m_sent, m_theirs, details.webhook)) {
    case WriteOutcome::Done:
        return Q_EMIT saved(details, WebhookPatch(m_sent), Webhook(m_theirs));
    case WriteOutcome::NotDone:
        return Q_EMIT notSaved(cause);
    case WriteOutcome::Unclear:
        return Q_EMIT unclear(cause);
    }
}

void WebhookSave::refresh()
{
    enter(Stage::Refreshing, service().show(m_theirs.id, {}, this, [this](const ApiResult<WebhookDetails> &result) {
        if (!result)
            return endStale(result.error());
        const WebhookDetails details = *result;
        leave();
        Q_EMIT saved(details, WebhookPatch(m_sent), Webhook(m_theirs));
    }));
}

void WebhookSave::cancel()
{
    switch (stage()) {
    case Stage::Idle:
        return;
    case Stage::Looking:
    case Stage::Asking:
        return leaveAndTell([this] { Q_EMIT cancelled(); });
    case Stage::Sending:
        return check({.kind = ApiError::Kind::Cancelled});
    case Stage::Checking:
        return leaveAndTell([this] { Q_EMIT unclear(ApiError(m_lastError)); });
    case Stage::Refreshing:
        return leaveAndTell([this] { endStale({.kind = ApiError::Kind::Cancelled}); });
    }
}

void WebhookSave::endNotSaved(const ApiError &error)
{
    const ApiError cause = error;
    leave();
    if (cause.kind == ApiError::Kind::NotFound)
        Q_EMIT gone();
    else
        Q_EMIT notSaved(cause);
}

void WebhookSave::endStale(const ApiError &error)
{
    const ApiError cause = error;
    const Webhook known = applied(m_sent, m_theirs);
    leave();
    service().announceChanged(known);
    Q_EMIT savedButStale(known, WebhookPatch(m_sent), Webhook(m_theirs), cause);
}

} // namespace grapnel

#include "moc_webhooksave.cpp"
