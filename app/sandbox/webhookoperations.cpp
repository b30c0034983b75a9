// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcall.h"
#include "webhookactivity.h"
#include "webhookapi.h"

#include <charconv>

namespace sandbox
{

namespace
{

constexpr const char *thisUser = "39900011122";
constexpr const char *secretForUnsaved = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";

// Nothing when it is no number.
std::optional<int> pageSize(const HttpRequest &request, int normal)
{
    if (!request.hasParameter("page[size]"))
        return normal;
    const std::string text = request.parameter("page[size]");
    int size = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), size);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return size;
}

std::optional<Order> orderOf(const std::string &sort)
{
    if (sort.empty())
        return Order::Newest;
    if (sort == "name")
        return Order::Name;
    if (sort == "status")
        return Order::Status;
    return std::nullopt;
}

HttpAnswer noContent()
{
    HttpAnswer answer;
    answer.status = 204;
    return answer;
}

} // namespace

HttpAnswer WebhookApi::list(const HttpRequest &request)
{
    const std::optional<int> size = pageSize(request, m_options.maxPageSize);
    if (!size || *size < 1 || *size > m_options.maxPageSize)
        return error(400, "InvalidPageSize", "page[size] must be from 1 to " + std::to_string(m_options.maxPageSize));
    const std::optional<Order> order = orderOf(request.parameter("sort"));
    if (!order)
        return error(400, "InvalidSort", "sort must be name or status");
    ListQuery query;
    query.size = static_cast<std::size_t>(*size);
    query.order = *order;
    query.nameContains = foldCase(request.parameter("filter[name_contains]"));
    query.status = request.parameter("filter[status]");
    if (!query.status.empty() && query.status != "active" && query.status != "inactive")
        return error(400, "InvalidFilter", "filter[status] must be active or inactive");
    if (request.hasParameter("page[after]") && request.hasParameter("page[before]"))
        return error(400, "InvalidCursor", "page[after] and page[before] exclude each other");

    const std::lock_guard lock(m_mutex);
    for (const char *name : {"page[after]", "page[before]"}) {
        if (!request.hasParameter(name))
            continue;
        const std::optional<std::string> id = webhookOfCursor(request.parameter(name));
        if (!id || !m_store.knows(*id))
            return error(400, "InvalidCursor", std::string(name) + " is not a cursor of this list");
        (name[5] == 'a' ? query.after : query.before) = id;
    }
    const ListPage page = m_store.page(query);
    HttpAnswer answer;
    answer.body.reserve(page.rows.size() * 700 + 200);
    answer.body = "{\"webhooks\":[";
    for (const StoredWebhook *webhook : page.rows) {
        if (answer.body.back() != '[')
            answer.body += ',';
        appendJson(answer.body, *webhook, TimeForm::Rounded);
    }
    answer.body += ']' + listLinks(request, page, query.order) + '}';
    return answer;
}

std::string WebhookApi::baseUrl(const HttpRequest &request) const
{
    return m_options.linksBase.empty() ? "http://" + request.host : m_options.linksBase;
}

std::string WebhookApi::listLinks(const HttpRequest &request, const ListPage &page, Order order) const
{
    Json meta = {{"has_more", page.hasNext}};
    Json links = Json::object();
    std::string base = baseUrl(request) + "/api/v2/webhooks?";
    for (const auto &[name, value] : request.parameters) {
        if (name != "page[after]" && name != "page[before]")
            base += name + '=' + percentEncoded(value) + '&';
    }
    const bool descending = order == Order::Newest;
    if (!page.rows.empty() && page.hasNext) {
        const std::string cursor = cursorFor(page.rows.back()->id, descending);
        meta["after_cursor"] = cursor;
        links["next"] = base + "page[after]=" + percentEncoded(cursor);
    }
    if (!page.rows.empty() && page.hasPrevious) {
        const std::string cursor = cursorFor(page.rows.front()->id, descending);
        meta["before_cursor"] = cursor;
        links["prev"] = base + "page[before]=" + percentEncoded(cursor);
    }
    std::string text = ",\"meta\":" + meta.dump();
    if (!links.empty())
        text += ",\"links\":" + links.dump();
    return text;
}

HttpAnswer WebhookApi::created(const StoredWebhook &webhook) const
{
    HttpAnswer answer;
    answer.status = 201;
    answer.body = "{\"webhook\":";
    appendJson(answer.body, webhook, TimeForm::Precise);
    answer.body += '}';
    return answer;
}

HttpAnswer WebhookApi::create(const HttpRequest &request)
{
    HttpAnswer refusal;
    const Json body = unwrapped(request, "webhook", refusal);
    if (body.is_null())
        return refusal;
    StoredWebhook webhook;
    const FieldFaults faults = applyCreate(webhook, body);
    if (!faults.empty())
        return invalid(faults);
    const std::lock_guard lock(m_mutex);
    if (m_options.trial && m_store.size() >= trialLimitCount)
        return trialLimit();
    webhook.createdAt = now();
    webhook.createdBy = thisUser;
    webhook.id = m_ids.next(webhook.createdAt);
    return created(m_store.add(std::move(webhook)));
}

HttpAnswer WebhookApi::clone(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *original = m_store.find(id);
    if (!original)
        return notFound();
    if (original->madeByApp())
        return error(403, "Forbidden", "Webhooks made by an app cannot be cloned");
    if (m_options.trial && m_store.size() >= trialLimitCount)
        return trialLimit();
    StoredWebhook copy = *original;
    copy.setName(original->name + " (copy)");
    copy.signingSecret.clear();
    copy.updatedAt.reset();
    copy.updatedBy.clear();
    copy.createdAt = now();
    copy.createdBy = thisUser;
    copy.id = m_ids.next(copy.createdAt);
    return created(m_store.add(std::move(copy)));
}

HttpAnswer WebhookApi::show(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    HttpAnswer answer;
    answer.body = "{\"webhook\":";
    appendJson(answer.body, *webhook, TimeForm::Rounded);
    answer.body += '}';
    return answer;
}

HttpAnswer WebhookApi::change(const HttpRequest &request, const std::string &id)
{
    HttpAnswer refusal;
    const Json body = unwrapped(request, "webhook", refusal);
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    if (body.is_null())
        return refusal;
    StoredWebhook changed = *webhook;
    const FieldFaults faults = request.method == "PUT" ? applyPut(changed, body) : applyPatch(changed, body);
    if (!faults.empty())
        return invalid(faults);
    changed.updatedAt = now();
    changed.updatedBy = thisUser;
    m_store.change(id, [&](StoredWebhook &stored) { stored = std::move(changed); });
    return noContent();
}

HttpAnswer WebhookApi::remove(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    if (webhook->madeByApp())
        return error(403, "Forbidden", "Webhooks made by an app go when the app is uninstalled");
    m_store.remove(id);
    return noContent();
}

HttpAnswer WebhookApi::secret(const std::string &id, bool reset)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    if (webhook->madeByApp())
        return error(403, "Forbidden", "The signing secret of a webhook made by an app belongs to the app");
    if (reset || webhook->signingSecret.empty())
        m_store.change(id, [](StoredWebhook &stored) { stored.signingSecret = newSecret(); });
    HttpAnswer answer;
    answer.status = reset ? 201 : 200;
    answer.body = Json{{"signing_secret", {{"secret", webhook->signingSecret}, {"algorithm", "SHA256"}}}}.dump();
    return answer;
}

HttpAnswer WebhookApi::test(const HttpRequest &request)
{
    HttpAnswer refusal;
    Json body = unwrapped(request, "request", refusal);
    if (body.is_null())
        body = unwrapped(request, "webhook", refusal);
    if (body.is_null())
        return refusal;
    TestTarget target;
    target.secret = secretForUnsaved;
    if (request.hasParameter("webhook_id")) {
        const std::lock_guard lock(m_mutex);
        const std::string id = request.parameter("webhook_id");
        const StoredWebhook *webhook = m_store.find(id);
        if (!webhook)
            return notFound();
        if (webhook->signingSecret.empty())
            m_store.change(id, [](StoredWebhook &stored) { stored.signingSecret = newSecret(); });
        target.webhook = *webhook;
        target.secret = webhook->signingSecret;
    }
    const FieldFaults faults = applyTestRequest(target, body);
    if (!faults.empty())
        return invalid(faults);
    {
        const std::lock_guard lock(m_mutex);
        target.invocationId = m_ids.next(now());
    }
    const TestResult result = runTestCall(target, m_options.testTimeout, m_stop);
    HttpAnswer answer;
    answer.body = testAnswerText(result, m_options.testAnswer);
    return answer;
}

HttpAnswer WebhookApi::invocations(const HttpRequest &request, const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    const std::optional<int> size = pageSize(request, 100);
    if (!size || *size < 1 || *size > 100)
        return error(400, "InvalidPageSize", "page[size] must be from 1 to 100");
    InvocationQuery query;
    query.size = static_cast<std::size_t>(*size);
    query.status = request.parameter("filter[status]");
    query.from = request.parameter("filter[from_ts]");
    query.to = request.parameter("filter[to_ts]");
    query.oldestFirst = request.parameter("sort") == "latest_completed_at";
    query.after = request.parameter("page[after]");
    query.before = request.parameter("page[before]");
    const std::optional<InvocationList> result = listInvocations(*webhook, query, baseUrl(request), now());
    if (!result)
        return error(400, "InvalidCursor", "page[after] or page[before] is not a cursor of this list");
    HttpAnswer answer;
    answer.body = result->text;
    for (const std::string &link : result->links)
        answer.headers.emplace_back("link", link);
    return answer;
}

HttpAnswer WebhookApi::attempts(const std::string &id, const std::string &invocation)
{
    const std::lock_guard lock(m_mutex);
    const StoredWebhook *webhook = m_store.find(id);
    if (!webhook)
        return notFound();
    HttpAnswer answer;
    answer.body = listAttempts(*webhook, invocation, now());
    return answer.body.empty() ? notFound() : answer;
}

} // namespace sandbox
