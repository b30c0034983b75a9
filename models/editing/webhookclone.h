// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "creationsearch.h"
#include "editingflow.h"

namespace grapnel
{

/// Makes an exact clone (section 7.3), which keeps the stored credential and is live at once, and then gives it the
/// name and status wished for. Each start or action ends with exactly one of its signals.
class WebhookClone final : public EditingFlow
{
    Q_OBJECT

public:
    struct Wish {
        QString name{};
        bool startInactive = true;
    };

    explicit WebhookClone(WebhookService &service, QObject *parent = nullptr, const Clock &clock = Clock::system());

    /// What Zendesk calls the clone of \a name.
    [[nodiscard]] static QString nameOfCopy(const QString &name);

    /// \a knownIds: the webhooks of the name nameOfCopy() that the list knows.
    void clone(const Webhook &original, const Wish &wish, const QSet<QString> &knownIds);
    /// After notCloned or unclear: looks once more for the copy, and goes on with it when it is there.
    void lookAgain();
    /// After unclear: the user says that candidate \a id is the copy; goes on with it. Does nothing for other ids.
    void choose(const QString &id);

    // After copyLeft:
    void retryPatch();
    void deactivate();
    void remove();

    /// Looks at the server when a write is under way; gives that up as unclear, or as copyLeft when the copy is known
    /// to be there, when called again.
    void cancel();

Q_SIGNALS:
    /// The copy is there as wished for. \a isFresh: false when it could not be read again and is put together from
    /// what was sent.
    void cloned(const grapnel::Webhook &copy, bool isFresh);
    /// Refused, or a look after an answer that never came did not find a copy.
    void notCloned(const grapnel::ApiError &error);
    /// Not known whether a copy was made; see WebhookCreate::unclear.
    void unclear(const QList<grapnel::Webhook> &candidates, const grapnel::ApiError &error);
    /// The copy is there, and live if the original is, but it does not have the name or status wished for, or was not
    /// removed: retryPatch(), deactivate() and remove() are the ways on. With an \a error whose write may be done (see
    /// mayBeDone()) looking did not tell, or the user has cancelled.
    void copyLeft(const grapnel::Webhook &copy, const grapnel::ApiError &error);
    /// deactivate() is done; the copy keeps the name that it has.
    void copyDeactivated(const grapnel::Webhook &copy);
    /// remove() is done, or somebody else deleted the copy.
    void copyRemoved();

private:
    enum class Goal { Wish, Deactivated, Removed };

    void check();
    void look();
    void onFound(const CreationFindings &findings);
    void announceAndAdopt(const Webhook &copy);
    void adopt(const Webhook &copy);
    void startPatch(const WebhookPatch &patch, Goal goal);
    void checkPatch(const ApiError &error);
    void refresh();
    void checkRemoval(const ApiError &error);
    void endPatched(const Webhook &copy, bool isFresh);
    void endLeft(const ApiError &error);
    void endNotCloned();
    void endRemoved();
    void endUnclear(const QList<Webhook> &candidates, const ApiError &error);

    const Clock &m_clock;
    Wish m_wish;
    CreationTrace m_trace;
    /// Of the request to clone, not of a look.
    ApiError m_error;
    QList<Webhook> m_candidates;
    /// Empty id: not made yet, as far as is known.
    Webhook m_copy;
    WebhookPatch m_patch;
    Goal m_goal = Goal::Wish;
};

} // namespace grapnel
