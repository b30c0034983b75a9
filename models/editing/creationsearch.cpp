// SPDX-License-Identifier: GPL-3.0-or-later
#include "creationsearch.h"

#include "writecheck.h"

#include <algorithm>
#include <memory>

namespace grapnel
{

namespace
{
// clocks of people's computers are off by minutes; more than a day is another webhook
constexpr std::chrono::minutes closeBy{5};
constexpr std::chrono::hours farOff{24};

bool isWithin(const QDateTime &time, const QDateTime &from, const QDateTime &to, std::chrono::seconds margin)
{
    return time >= from.addSecs(-margin.count()) && time <= to.addSecs(margin.count());
}
} // namespace

Webhook expectedOf(const WebhookDraft &draft)
{
    return applied(patchFor({}, draft), {});
}

void judge(const Webhook &webhook, const CreationTrace &trace, const QDateTime &now, CreationFindings &findings)
{
    // the filter finds parts of names, and the server may trim what was sent
    if (webhook.name.trimmed() != trace.expected.name.trimmed() || trace.knownIds.contains(webhook.id))
        return;
    QList<WebhookField> different = changedBetween(trace.expected, webhook);
    different.removeAll(WebhookField::Name);
    if (different.isEmpty() && webhook.createdAt.isValid() && isWithin(webhook.createdAt, trace.sentAt, now, closeBy))
        findings.same.append(webhook);
    else if (!webhook.createdAt.isValid() || isWithin(webhook.createdAt, trace.sentAt, now, farOff))
        findings.similar.append(webhook);
}

PendingCall findCreated(WebhookService &service, const CreationTrace &trace, const QDateTime &now, QObject *context,
                        std::function<void(ApiResult<CreationFindings>)> handler)
{
    const auto findings = std::make_shared<CreationFindings>();
    return service.listAll({.nameContains = trace.expected.name.trimmed()}, {}, context,
                           [trace, now, findings, handler = std::move(handler)](const ApiResult<Page<Webhook>> &page) {
                               if (!page)
                                   return handler(page.error());
                               for (const Webhook &webhook : page->items)
                                   judge(webhook, trace, now, *findings);
                               if (page->next)
                                   return;
                               const auto newestFirst
                                   = [](const Webhook &a, const Webhook &b) { return a.createdAt > b.createdAt; };
                               std::ranges::stable_sort(findings->same, newestFirst);
                               std::ranges::stable_sort(findings->similar, newestFirst);
                               handler(*findings);
                           });
}

} // namespace grapnel
