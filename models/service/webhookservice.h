// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "pendingcall.h"
#include "retrypolicy.h"
#include "secret.h"
#include "signingsecret.h"
#include "webhook.h"
#include "webhookdraft.h"
#include "webhookquery.h"
#include "webhooktest.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace grapnel
{

/// What remains of the account's requests this minute, from the last answer. Reference: section 11.1.
struct RateBudget {
    int remaining = 0;
    int limit = 0;
    friend bool operator==(const RateBudget &, const RateBudget &) = default;
};

/// Who waits for an answer; the queue serves them in this order.
enum class Priority { Interactive, Paging, Background };

struct CallOptions {
    Priority priority = Priority::Interactive;
    /// Disengaged: the account's default.
    std::optional<RetryPolicy> retry{};
};

/// The nine operations of the webhooks API (reference: section 7), asynchronous.
///
/// Each takes a context and a handler. The handler is called once, from the event loop and never from inside
/// the call, unless the context is gone or the PendingCall was cancelled or destroyed: then it is never called.
/// All on the thread of the service.
class WebhookService : public QObject
{
    Q_OBJECT

public:
    template<typename T> using Handler = std::function<void(ApiResult<T>)>;

    using QObject::QObject;

    virtual PendingCall list(const WebhookQuery &query, const CallOptions &options, QObject *context,
                             Handler<Page<Webhook>> handler)
        = 0;
    /// Lists page after page, from \a query to the end, asking for the next page before the present one is decoded.
    /// The handler gets each page in turn and, at most once and last, an error; a page without next is the end.
    /// A cursor that comes again ends it with an error of kind Protocol.
    virtual PendingCall listAll(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                Handler<Page<Webhook>> handler)
        = 0;
    virtual PendingCall show(const QString &id, const CallOptions &options, QObject *context,
                             Handler<WebhookDetails> handler)
        = 0;
    virtual PendingCall create(const WebhookDraft &draft, const CallOptions &options, QObject *context,
                               Handler<Webhook> handler)
        = 0;
    virtual PendingCall clone(const QString &id, const CallOptions &options, QObject *context, Handler<Webhook> handler)
        = 0;
    /// PUT: drops what \a draft leaves out, except subscriptions (section 7.5).
    virtual PendingCall update(const QString &id, const WebhookDraft &draft, const CallOptions &options,
                               QObject *context, Handler<Done> handler)
        = 0;
    virtual PendingCall patch(const QString &id, const WebhookPatch &patch, const CallOptions &options,
                              QObject *context, Handler<Done> handler)
        = 0;
    /// DELETE; `delete` is a word of the language.
    virtual PendingCall remove(const QString &id, const CallOptions &options, QObject *context, Handler<Done> handler)
        = 0;
    virtual PendingCall test(const WebhookTest &test, const CallOptions &options, QObject *context,
                             Handler<WebhookTestResult> handler)
        = 0;
    virtual PendingCall showSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                          Handler<SigningSecret> handler)
        = 0;
    virtual PendingCall resetSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                           Handler<SigningSecret> handler)
        = 0;

    /// What test() would send, as a command of cURL for a POSIX shell that holds no secret. Empty without an address.
    [[nodiscard]] virtual QString testAsCurl(const WebhookTest &test) const = 0;
    /// The same with everything that is sent, credentials of the account included.
    [[nodiscard]] virtual Secret testAsCurlWithCredentials(const WebhookTest &test) const = 0;

    /// Sends at once what waits for a rate limit or for a repeat, and tries refused credentials again. Call it when
    /// the user asks to try again.
    virtual void retryNow() = 0;

    /// Emits webhookCreated for a webhook that was found after the answer to its creation never came.
    void announceCreated(const Webhook &webhook) { Q_EMIT webhookCreated(webhook); }
    /// Emits webhookChanged for a copy put together from what was sent, where a show for each would be too many.
    void announceChanged(const Webhook &webhook) { Q_EMIT webhookChanged(webhook); }

Q_SIGNALS:
    /// A webhook was created or cloned through this service, or announced.
    void webhookCreated(const grapnel::Webhook &webhook);
    /// A fresh copy of a webhook came in (from show), or one that is known from what was sent was announced.
    void webhookChanged(const grapnel::Webhook &webhook);
    /// A webhook was deleted, or the server says that it is gone (404 on its id).
    void webhookRemoved(const QString &id);
    void rateBudgetChanged(grapnel::RateBudget budget);
    /// The server asked to wait (429), and nothing is sent before \a until (UTC); or the requests of this
    /// minute are nearly used up, and paging and background work wait for the next. Comes again when that time changes
    /// or when \a waiting, the number of operations held back, does.
    void rateLimited(const QDateTime &until, int waiting);
    /// What rateLimited announced is over.
    void rateLimitLifted();
    /// The server refused the credentials (401), and they could not be renewed or the new ones were refused as well.
    /// Comes once, however many operations were refused, and again only after an operation has succeeded or there were
    /// other credentials in between. Until then operations end with this error without being sent, except one
    /// interactive at a time.
    void credentialsRejected(const grapnel::ApiError &error);
    /// Operations wait for the keychain, which may have to be unlocked first; or that is over, well or not. Comes when
    /// it changes.
    void credentialsAwaited(bool isWaiting);
};

} // namespace grapnel
