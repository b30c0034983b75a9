// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorywebhookservice.h"

#include "writecheck.h"

#include <QTimer>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype rowsPerPage = 3;

std::optional<ApiError> errorOf(MemoryWebhookService::Fault fault)
{
    using Fault = MemoryWebhookService::Fault;
    switch (fault) {
    case Fault::None:
        return std::nullopt;
    case Fault::LostBefore:
    case Fault::LostAfter:
        return ApiError{.kind = ApiError::Kind::ConnectionLost};
    case Fault::TimeoutBefore:
    case Fault::TimeoutAfter:
        return ApiError{.kind = ApiError::Kind::Timeout};
    case Fault::UnavailableBefore:
    case Fault::UnavailableAfter:
        return ApiError{.kind = ApiError::Kind::Server, .httpStatus = 503};
    case Fault::RateLimited:
        return ApiError{.kind = ApiError::Kind::RateLimited, .httpStatus = 429};
    case Fault::Unreachable:
        return ApiError{.kind = ApiError::Kind::Unreachable};
    }
    Q_UNREACHABLE();
}

bool isHandled(MemoryWebhookService::Fault fault)
{
    using Fault = MemoryWebhookService::Fault;
    return fault == Fault::None || fault == Fault::LostAfter || fault == Fault::TimeoutAfter
        || fault == Fault::UnavailableAfter;
}

ApiError notFound()
{
    return {.kind = ApiError::Kind::NotFound, .httpStatus = 404, .code = u"RecordNotFound"_s};
}

Secret credentialOf(const SentAuthentication &authentication)
{
    if (const auto *key = std::get_if<sent::ApiKey>(&authentication))
        return key->value;
    if (const auto *basic = std::get_if<sent::BasicAuth>(&authentication))
        return basic->password;
    if (const auto *bearer = std::get_if<sent::BearerToken>(&authentication))
        return bearer->token;
    return {};
}

} // namespace

template<typename T>
PendingCall MemoryWebhookService::request(QObject *context, Handler<T> handler,
                                          const std::function<ApiResult<T>()> &work)
{
    ++requestCount;
    m_clock.advance(std::chrono::seconds(2));
    const Fault fault = nextFault();
    ApiResult<T> answer = isHandled(fault) ? work() : ApiResult<T>(notFound());
    if (const std::optional<ApiError> error = errorOf(fault))
        answer = *error;
    const auto isCancelled = std::make_shared<bool>(false);
    QTimer::singleShot(0, context, [answer, isCancelled, handler = std::move(handler)] {
        if (!*isCancelled)
            handler(answer);
    });
    return PendingCall([isCancelled] { *isCancelled = true; });
}

const Webhook *MemoryWebhookService::find(const QString &id) const
{
    const auto found = std::ranges::find(m_webhooks, id, &Webhook::id);
    return found == m_webhooks.cend() ? nullptr : &*found;
}

Webhook *MemoryWebhookService::mutableFind(const QString &id)
{
    const auto found = std::ranges::find(m_webhooks, id, &Webhook::id);
    return found == m_webhooks.end() ? nullptr : &*found;
}

void MemoryWebhookService::setAuthentication(const QString &id, const SentAuthentication &authentication)
{
    m_credentials.insert(id, credentialOf(authentication));
}

QString MemoryWebhookService::store(const WebhookDraft &draft)
{
    Webhook webhook = applied(patchFor({}, draft), {});
    webhook.id = u"01HOOK%1"_s.arg(++m_lastId, 20, 10, '0'_L1);
    webhook.createdAt = m_clock.now();
    webhook.createdBy = u"39900011122"_s;
    if (draft.authentication)
        setAuthentication(webhook.id, *draft.authentication);
    m_webhooks.prepend(webhook);
    return webhook.id;
}

void MemoryWebhookService::change(const QString &id, const WebhookPatch &patch)
{
    Webhook *const webhook = mutableFind(id);
    *webhook = applied(patch, *webhook);
    webhook->updatedAt = m_clock.now();
    webhook->updatedBy = u"39900011122"_s;
    if (patch.authentication)
        setAuthentication(id, *patch.authentication);
}

Page<Webhook> MemoryWebhookService::page(const WebhookQuery &query) const
{
    QList<Webhook> all;
    std::ranges::copy_if(m_webhooks, std::back_inserter(all), [&query](const Webhook &webhook) {
        return webhook.name.contains(query.nameContains) && (!query.status || webhook.status == *query.status);
    });
    const qsizetype from = query.after ? query.after->value.toLongLong() : 0;
    Page<Webhook> result{.items = all.mid(from, rowsPerPage)};
    if (from + rowsPerPage < all.size())
        result.next = Cursor{QString::number(from + rowsPerPage)};
    return result;
}

PendingCall MemoryWebhookService::list(const WebhookQuery &query, const CallOptions &, QObject *context,
                                       Handler<Page<Webhook>> handler)
{
    return request<Page<Webhook>>(context, std::move(handler),
                                  [this, query]() -> ApiResult<Page<Webhook>> { return page(query); });
}

PendingCall MemoryWebhookService::listAll(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                          Handler<Page<Webhook>> handler)
{
    const auto rest = std::make_shared<PendingCall>();
    const auto isCancelled = std::make_shared<bool>(false);
    *rest = list(query, options, context, [=, this](const ApiResult<Page<Webhook>> &answer) {
        handler(answer);
        if (*isCancelled || !answer || !answer->next)
            return;
        WebhookQuery next = query;
        next.after = answer->next;
        *rest = listAll(next, options, context, handler);
    });
    return PendingCall([rest, isCancelled] {
        *isCancelled = true;
        rest->cancel();
    });
}

PendingCall MemoryWebhookService::show(const QString &id, const CallOptions &, QObject *context,
                                       Handler<WebhookDetails> handler)
{
    return request<WebhookDetails>(context, std::move(handler), [this, id]() -> ApiResult<WebhookDetails> {
        const Webhook *const webhook = find(id);
        if (!webhook)
            return notFound();
        return WebhookDetails{.webhook = *webhook};
    });
}

PendingCall MemoryWebhookService::create(const WebhookDraft &draft, const CallOptions &, QObject *context,
                                         Handler<Webhook> handler)
{
    return request<Webhook>(context, std::move(handler), [this, draft]() -> ApiResult<Webhook> {
        writes.append(u"POST"_s);
        return *find(store(draft));
    });
}

PendingCall MemoryWebhookService::clone(const QString &id, const CallOptions &, QObject *context,
                                        Handler<Webhook> handler)
{
    return request<Webhook>(context, std::move(handler), [this, id]() -> ApiResult<Webhook> {
        const Webhook *const original = find(id);
        if (!original)
            return notFound();
        writes.append(u"POST"_s);
        Webhook copy = *original;
        WebhookDraft draft = draftOf(copy);
        draft.name += u" (copy)"_s;
        const QString made = store(draft);
        mutableFind(made)->authentication = copy.authentication;
        m_credentials.insert(made, m_credentials.value(id));
        return *find(made);
    });
}

PendingCall MemoryWebhookService::update(const QString &id, const WebhookDraft &draft, const CallOptions &,
                                         QObject *context, Handler<Done> handler)
{
    return request<Done>(context, std::move(handler), [this, id, draft]() -> ApiResult<Done> {
        const Webhook *const webhook = find(id);
        if (!webhook)
            return notFound();
        writes.append(u"PUT"_s);
        change(id, replacementPatch(*webhook, draft));
        return Done{};
    });
}

PendingCall MemoryWebhookService::patch(const QString &id, const WebhookPatch &patch, const CallOptions &,
                                        QObject *context, Handler<Done> handler)
{
    return request<Done>(context, std::move(handler), [this, id, patch]() -> ApiResult<Done> {
        if (!find(id))
            return notFound();
        writes.append(u"PATCH"_s);
        change(id, patch);
        return Done{};
    });
}

PendingCall MemoryWebhookService::remove(const QString &id, const CallOptions &, QObject *context,
                                         Handler<Done> handler)
{
    return request<Done>(context, std::move(handler), [this, id]() -> ApiResult<Done> {
        if (!find(id))
            return notFound();
        writes.append(u"DELETE"_s);
        m_webhooks.removeIf([&id](const Webhook &webhook) { return webhook.id == id; });
        m_credentials.remove(id);
        return Done{};
    });
}

PendingCall MemoryWebhookService::test(const WebhookTest &, const CallOptions &, QObject *context,
                                       Handler<WebhookTestResult> handler)
{
    return request<WebhookTestResult>(context, std::move(handler), []() -> ApiResult<WebhookTestResult> {
        return WebhookTestResult{.statusCode = 200};
    });
}

PendingCall MemoryWebhookService::showSigningSecret(const QString &, const CallOptions &, QObject *context,
                                                    Handler<SigningSecret> handler)
{
    return request<SigningSecret>(context, std::move(handler),
                                  []() -> ApiResult<SigningSecret> { return SigningSecret{}; });
}

PendingCall MemoryWebhookService::resetSigningSecret(const QString &, const CallOptions &, QObject *context,
                                                     Handler<SigningSecret> handler)
{
    return request<SigningSecret>(context, std::move(handler),
                                  []() -> ApiResult<SigningSecret> { return SigningSecret{}; });
}

} // namespace grapnel
