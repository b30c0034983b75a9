// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "creationsearch.h"
#include "editingflow.h"

namespace grapnel
{

/// Creates a webhook (section 7.2). When the answer never comes it looks for the webhook instead of sending again;
/// it never repeats by itself. Ends with exactly one of its signals.
class WebhookCreate final : public EditingFlow
{
    Q_OBJECT

public:
    explicit WebhookCreate(WebhookService &service, QObject *parent = nullptr, const Clock &clock = Clock::system());

    /// \a knownIds: the webhooks of that name that the list knows, so that none of them is taken for the new one.
    void create(const WebhookDraft &draft, const QSet<QString> &knownIds);
    /// After notCreated or unclear: looks once more for what was sent, and sends nothing.
    void lookAgain();
    /// After unclear: the user says that candidate \a id is the one. Does nothing for other ids.
    void choose(const QString &id);
    /// Looks at the server when the request is under way; gives that up as unclear when called again.
    void cancel();

Q_SIGNALS:
    /// \a found: the answer never came, but the webhook is there.
    void created(const grapnel::Webhook &webhook, bool found);
    /// The server refused, or a look after an answer that never came did not find it.
    void notCreated(const grapnel::ApiError &error);
    /// Not known whether it was created. \a candidates, possibly none, may be it; \a error is that of the look when it
    /// failed, else that of the request.
    void unclear(const QList<grapnel::Webhook> &candidates, const grapnel::ApiError &error);

private:
    void check();
    void look();
    void onFound(const CreationFindings &findings);
    void endCreated(const Webhook &webhook, bool found);
    void endNotCreated();
    void endUnclear(const QList<Webhook> &candidates, const ApiError &error);

    const Clock &m_clock;
    CreationTrace m_trace;
    /// Of the request, not of a look.
    ApiError m_error;
    QList<Webhook> m_candidates;
};

} // namespace grapnel
