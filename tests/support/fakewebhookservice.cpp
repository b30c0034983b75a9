// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"

using namespace Qt::Literals::StringLiterals;

namespace grapnel
{
namespace
{

template<typename Argument, typename T>
PendingCall park(FakeWebhookService::Calls<Argument, T> &calls, Argument argument, const CallOptions &options,
                 QObject *context, WebhookService::Handler<T> handler)
{
    const auto call
        = std::make_shared<ParkedCall<Argument, T>>(std::move(argument), options, context, std::move(handler));
    calls.push_back(call);
    return PendingCall([call] { call->cancel(); });
}

} // namespace

bool FakeWebhookService::answerPage(const Page<Webhook> &page)
{
    return !listAllCalls.empty() && listAllCalls.back()->answer(page, page.next.has_value());
}

PendingCall FakeWebhookService::list(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                     Handler<Page<Webhook>> handler)
{
    return park(listCalls, query, options, context, std::move(handler));
}

PendingCall FakeWebhookService::listAll(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                        Handler<Page<Webhook>> handler)
{
    return park(listAllCalls, query, options, context, std::move(handler));
}

PendingCall FakeWebhookService::show(const QString &id, const CallOptions &options, QObject *context,
                                     Handler<WebhookDetails> handler)
{
    return park(showCalls, id, options, context, std::move(handler));
}

PendingCall FakeWebhookService::create(const WebhookDraft &draft, const CallOptions &options, QObject *context,
                                       Handler<Webhook> handler)
{
    return park(createCalls, draft, options, context, std::move(handler));
}

PendingCall FakeWebhookService::clone(const QString &id, const CallOptions &options, QObject *context,
                                      Handler<Webhook> handler)
{
    return park(cloneCalls, id, options, context, std::move(handler));
}

PendingCall FakeWebhookService::update(const QString &id, const WebhookDraft &draft, const CallOptions &options,
                                       QObject *context, Handler<Done> handler)
{
    return park(updateCalls, {id, draft}, options, context, std::move(handler));
}

PendingCall FakeWebhookService::patch(const QString &id, const WebhookPatch &patch, const CallOptions &options,
                                      QObject *context, Handler<Done> handler)
{
    return park(patchCalls, {id, patch}, options, context, std::move(handler));
}

PendingCall FakeWebhookService::remove(const QString &id, const CallOptions &options, QObject *context,
                                       Handler<Done> handler)
{
    return park(removeCalls, id, options, context, std::move(handler));
}

PendingCall FakeWebhookService::test(const WebhookTest &test, const CallOptions &options, QObject *context,
                                     Handler<WebhookTestResult> handler)
{
    return park(testCalls, test, options, context, std::move(handler));
}

PendingCall FakeWebhookService::showSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                                  Handler<SigningSecret> handler)
{
    return park(showSigningSecretCalls, id, options, context, std::move(handler));
}

PendingCall FakeWebhookService::resetSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                                   Handler<SigningSecret> handler)
{
    return park(resetSigningSecretCalls, id, options, context, std::move(handler));
}

Webhook sampleWebhook(int number)
{
    const QDateTime newest = QDateTime::fromString(u"2026-05-04T12:00:00Z"_s, Qt::ISODate);
    Webhook webhook;
    webhook.id = u"01HOOK%1"_s.arg(number, 20, 10, '0'_L1);
    webhook.name = u"Webhook %1"_s.arg(number);
    webhook.status = WebhookStatus::Active;
    webhook.subscriptions = {Webhook::conditionalTicketEvents()};
    webhook.endpoint = u"https://erp.example.net/zendesk/%1"_s.arg(number);
    webhook.method = HttpMethod::Post;
    webhook.format = RequestFormat::Json;
    webhook.createdAt = newest.addSecs(-60 * number);
    webhook.createdBy = u"39900011122"_s;
    return webhook;
}

Page<Webhook> samplePage(int first, int count, const QString &next)
{
    Page<Webhook> page;
    for (int number = first; number < first + count; ++number)
        page.items.append(sampleWebhook(number));
    if (!next.isEmpty())
        page.next = Cursor{next};
    return page;
}

} // namespace grapnel
