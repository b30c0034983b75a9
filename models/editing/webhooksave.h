// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editingflow.h"
#include "webhookchanges.h"

namespace grapnel
{

/// Saves an edited webhook: reads it again, asks when it has changed since the editor opened it, sends, and reads it
/// once more. One save at a time; each ends with exactly one of the signals from saved to cancelled.
class WebhookSave final : public EditingFlow
{
    Q_OBJECT

public:
    explicit WebhookSave(WebhookService &service, QObject *parent = nullptr);

    /// PATCH with what \a draft changes of \a base, the webhook as the editor opened it (section 7.6).
    void save(const Webhook &base, const WebhookDraft &draft);
    /// PUT of all of \a draft (section 7.5); see lostByReplacing() for what that drops.
    void replace(const Webhook &base, const WebhookDraft &draft);

    /// Answers conflictFound, or changedElsewhere with no choices: saves over what was shown, the side chosen for each
    /// field in conflict and theirs where none is. The webhook is read again first, so the question may come again.
    void resolve(const QHash<WebhookField, MergeSide> &choices = {});
    /// Stops before anything is sent; drops the fresh copy after a write that is known to be done; looks at the server
    /// when a write is under way, and gives that up as unclear when called again.
    void cancel();

    /// The draft being saved, with what was merged into it.
    [[nodiscard]] const WebhookDraft &draft() const { return m_draft; }

Q_SIGNALS:
    /// Both have changed \a conflicts since base, differently; \a changed is all that they changed. Nothing was sent:
    /// answer with resolve() or cancel().
    void conflictFound(const grapnel::Webhook &theirs, const QList<grapnel::WebhookField> &conflicts,
                       const QList<grapnel::WebhookField> &changed);
    /// They changed other fields only; Authentication stands for a credential that may have been replaced, too.
    /// Nothing was sent: answer with resolve() or cancel().
    void changedElsewhere(const grapnel::Webhook &theirs, const QList<grapnel::WebhookField> &changed);

    /// Stored. \a sent is what it changed of \a before; inverseOf() both is the way back.
    void saved(const grapnel::WebhookDetails &details, const grapnel::WebhookPatch &sent,
               const grapnel::Webhook &before);
    /// Stored, but the fresh copy could not be read: \a known is put together from what was sent.
    void savedButStale(const grapnel::Webhook &known, const grapnel::WebhookPatch &sent, const grapnel::Webhook &before,
                       const grapnel::ApiError &error);
    /// The webhook has all of the draft already.
    void nothingToSend(const grapnel::Webhook &theirs);
    /// Nothing was stored: it could not be read before, the server refused, or a look after an answer that never came
    /// found it as it was.
    void notSaved(const grapnel::ApiError &error);
    /// The answer never came and looking did not tell what was stored; saving again is safe.
    void unclear(const grapnel::ApiError &error);
    /// 404: deleted elsewhere.
    void gone();
    /// Stopped before anything was sent.
    void cancelled();

private:
    enum class Verb { Patch, Put };

    void start(Verb verb, const Webhook &base, const WebhookDraft &draft);
    void look();
    void compare(const Webhook &theirs);
    void ask(const Webhook &theirs, const QList<WebhookField> &changed);
    void send(const Webhook &theirs);
    void onSent(const ApiResult<Done> &result);
    void check(const ApiError &error);
    void onChecked(const ApiResult<WebhookDetails> &result, const ApiError &error);
    void refresh();
    void endNotSaved(const ApiError &error);
    void endStale(const ApiError &error);

    Verb m_verb = Verb::Patch;
    Webhook m_base;
    Webhook m_theirs;
    WebhookDraft m_draft;
    WebhookPatch m_sent;
    /// A 409 or 412 to this save: looked at once more, not again and again.
    std::optional<ApiError> m_refusal;
    ApiError m_lastError;
};

} // namespace grapnel
