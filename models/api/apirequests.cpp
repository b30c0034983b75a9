// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"

#include "requestbody.h"

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

ApiRequest request(HttpVerb verb, WebhookOperation kind)
{
    return {.verb = verb,
            .path = {{.text = u"api"_s}, {.text = u"v2"_s}, {.text = u"webhooks"_s}},
            .query = {},
            .body = {},
            .bucket = RateBucket::Webhooks,
            .kind = kind};
}

ApiRequest request(HttpVerb verb, WebhookOperation kind, const QString &id)
{
    ApiRequest request = grapnel::request(verb, kind);
    request.path.append({.text = id, .isId = true});
    return request;
}

} // namespace

ApiRequest listWebhooks(const WebhookQuery &query)
{
    ApiRequest list = request(HttpVerb::Get, WebhookOperation::List);
    if (!query.nameContains.isEmpty())
        list.query.append({.name = u"filter[name_contains]"_s, .value = query.nameContains, .isPrivate = true});
    if (query.status == WebhookStatus::Active)
        list.query.append({.name = u"filter[status]"_s, .value = u"active"_s});
    else if (query.status == WebhookStatus::Inactive)
        list.query.append({.name = u"filter[status]"_s, .value = u"inactive"_s});
    if (query.sort)
        list.query.append({.name = u"sort"_s, .value = query.sort == ServerSort::Name ? u"name"_s : u"status"_s});
    list.query.append({.name = u"page[size]"_s, .value = QString::number(std::clamp(query.pageSize, 1, 100))});
    if (query.after)
        list.query.append({.name = u"page[after]"_s, .value = query.after->value, .isPrivate = true});
    else if (query.before)
        list.query.append({.name = u"page[before]"_s, .value = query.before->value, .isPrivate = true});
    return list;
}

ApiRequest showWebhook(const QString &id)
{
    return request(HttpVerb::Get, WebhookOperation::Show, id);
}

ApiRequest createWebhook(const WebhookDraft &draft)
{
    ApiRequest create = request(HttpVerb::Post, WebhookOperation::Create);
    create.body = bodyOf(draft);
    return create;
}

ApiRequest cloneWebhook(const QString &id)
{
    ApiRequest clone = request(HttpVerb::Post, WebhookOperation::Clone);
    clone.query.append({.name = u"clone_webhook_id"_s, .value = id, .isPrivate = true});
    return clone;
}

ApiRequest updateWebhook(const QString &id, const WebhookDraft &draft)
{
    ApiRequest update = request(HttpVerb::Put, WebhookOperation::Update, id);
    update.body = bodyOf(draft);
    return update;
}

ApiRequest patchWebhook(const QString &id, const WebhookPatch &patch)
{
    ApiRequest change = request(HttpVerb::Patch, WebhookOperation::Patch, id);
    change.body = bodyOf(patch);
    return change;
}

ApiRequest deleteWebhook(const QString &id)
{
    return request(HttpVerb::Delete, WebhookOperation::Delete, id);
}

ApiRequest testWebhook(const WebhookTest &test)
{
    ApiRequest send = request(HttpVerb::Post, WebhookOperation::Test);
    send.path.append({.text = u"test"_s});
    if (test.webhookId)
        send.query.append({.name = u"webhook_id"_s, .value = *test.webhookId, .isPrivate = true});
    send.body = bodyOf(test);
    send.bucket = RateBucket::Tests;
    return send;
}

ApiRequest showSigningSecret(const QString &id)
{
    ApiRequest show = request(HttpVerb::Get, WebhookOperation::ShowSecret, id);
    show.path.append({.text = u"signing_secret"_s});
    return show;
}

ApiRequest resetSigningSecret(const QString &id)
{
    ApiRequest reset = request(HttpVerb::Post, WebhookOperation::ResetSecret, id);
    reset.path.append({.text = u"signing_secret"_s});
    return reset;
}

} // namespace grapnel
