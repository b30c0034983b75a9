// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpwebhookservice.h"

#include "apicall.h"
#include "apiclient.h"
#include "apierrorreader.h"
#include "apirequests.h"
#include "redaction.h"
#include "secretcodec.h"
#include "testcodec.h"
#include "webhookcodec.h"
#include "webhooklisting.h"

#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace grapnel
{

namespace
{

/// Reads \a answer's JSON object with \a read.
template<typename T, typename ReadObject> ApiResult<T> decodeObject(const HttpAnswer &answer, ReadObject read)
{
    const Read<QJsonObject> object = readJsonObject(answer.body);
    if (!object)
        return unusableAnswer(answer, object.error().reason);
    Read<T> value = read(*object);
    if (!value)
        return unusableAnswer(answer, value.error().reason);
    return std::move(value).value();
}

Read<WebhookDetails> readDetails(const QJsonObject &answer)
{
    const Read<QJsonObject> object = readWebhookObject(answer);
    if (!object)
        return object.error();
    Read<Webhook> webhook = readWebhook(*object);
    if (!webhook)
        return webhook.error();
    return WebhookDetails{.webhook = std::move(webhook).value(), .redactedJson = redacted(*object)};
}

Read<Webhook> readCreated(const QJsonObject &answer)
{
    const Read<QJsonObject> object = readWebhookObject(answer);
    return object ? readWebhook(*object) : Read<Webhook>(object.error());
}

ApiResult<Page<Webhook>> decodePage(const HttpAnswer &answer)
{
    return decodeObject<Page<Webhook>>(answer, readWebhookPage);
}

ApiResult<WebhookDetails> decodeDetails(const HttpAnswer &answer)
{
    return decodeObject<WebhookDetails>(answer, readDetails);
}

ApiResult<Webhook> decodeCreated(const HttpAnswer &answer)
{
    return decodeObject<Webhook>(answer, readCreated);
}

/// Takes the answer over: the payload may be too large to be held twice.
ApiResult<WebhookTestResult> decodeTest(HttpAnswer answer)
{
    Read<WebhookTestResult> result = readTestResult(answer.body);
    if (!result)
        return unusableAnswer(answer, result.error().reason);
    WebhookTestResult timed = std::move(result).value();
    timed.elapsed = answer.elapsed;
    return timed;
}

ApiResult<SigningSecret> decodeSecret(const HttpAnswer &answer)
{
    Read<SigningSecret> secret = readSigningSecret(QByteArray(answer.body));
    if (!secret) {
        // the body is not quoted: it may hold the secret
        HttpAnswer bare = answer;
        bare.body.clear();
        return unusableAnswer(bare, secret.error().reason);
    }
    return std::move(secret).value();
}

/// Whatever a 2xx brings along, it was done.
ApiResult<Done> decodeDone(const HttpAnswer &)
{
    return Done();
}

/// Larger answers would be felt in the window: a page of webhooks is 100 KB, a destination's answer can be 50 MB.
constexpr qsizetype decodedAtOnce = qsizetype{1024} * 1024;

/// Decodes on another thread; \a then is called on this one, from the event loop.
template<typename T>
void decodeElsewhere(const std::function<ApiResult<T>(HttpAnswer)> &decode, const HttpAnswer &answer,
                     std::function<void(ApiResult<T>)> then)
{
    auto *relay = new QObject;
    const auto work = [decode, answer = std::make_shared<HttpAnswer>(answer), relay, then = std::move(then)] {
        ApiResult<T> result = decode(std::move(*answer));
        QMetaObject::invokeMethod(
            relay,
            [relay, then, result = std::move(result)] {
                relay->deleteLater();
                then(result);
            },
            Qt::QueuedConnection);
    };
    // later: whoever brought the answer holds it until he has returned, and to work on it would need a copy
    QMetaObject::invokeMethod(
        relay, [work] { QThreadPool::globalInstance()->start(work); }, Qt::QueuedConnection);
}

void cancelIfThere(const QPointer<ApiCall> &call)
{
    if (call)
        call->cancel();
}

template<typename T> bool isNotFound(const ApiResult<T> &result)
{
    return !result && result.error().httpStatus == 404;
}

/// Calls \a conclude with the result, whether it was decoded from an answer, and \a mayBeDone.
template<typename T, typename Conclude>
void decodeAnswer(const ApiResult<HttpAnswer> &answer, const std::function<ApiResult<T>(HttpAnswer)> &decode,
                  const Conclude &conclude, bool mayBeDone)
{
    if (!answer)
        conclude(answer.error(), false, mayBeDone);
    else if (answer->body.size() <= decodedAtOnce)
        conclude(decode(*answer), true, mayBeDone);
    else
        decodeElsewhere<T>(decode, *answer,
                           [conclude, mayBeDone](ApiResult<T> result) { conclude(result, true, mayBeDone); });
}

} // namespace

HttpWebhookService::HttpWebhookService(ApiClient &client, QObject *parent) : WebhookService(parent), m_client(client)
{
    connect(&client, &ApiClient::rateBudgetChanged, this, &WebhookService::rateBudgetChanged);
    connect(&client, &ApiClient::rateLimited, this, &WebhookService::rateLimited);
    connect(&client, &ApiClient::rateLimitLifted, this, &WebhookService::rateLimitLifted);
    connect(&client, &ApiClient::credentialsRejected, this, &WebhookService::credentialsRejected);
    connect(&client, &ApiClient::credentialsAwaited, this, &WebhookService::credentialsAwaited);
}

PendingCall HttpWebhookService::list(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                     Handler<Page<Webhook>> handler)
{
    return send<Page<Webhook>>({.request = listWebhooks(query), .decode = decodePage}, options, context,
                               std::move(handler));
}

PendingCall HttpWebhookService::listAll(const WebhookQuery &query, const CallOptions &options, QObject *context,
                                        Handler<Page<Webhook>> handler)
{
    auto *listing = new WebhookListing(m_client, query, options, context, std::move(handler), this);
    return PendingCall([listing = QPointer(listing)] {
        if (listing)
            listing->cancel();
    });
}

PendingCall HttpWebhookService::show(const QString &id, const CallOptions &options, QObject *context,
                                     Handler<WebhookDetails> handler)
{
    const auto tell = [this](const WebhookDetails &details) { Q_EMIT webhookChanged(details.webhook); };
    return send<WebhookDetails>({.request = showWebhook(id), .id = id, .decode = decodeDetails, .tell = tell}, options,
                                context, std::move(handler));
}

PendingCall HttpWebhookService::create(const WebhookDraft &draft, const CallOptions &options, QObject *context,
                                       Handler<Webhook> handler)
{
    const auto tell = [this](const Webhook &webhook) { Q_EMIT webhookCreated(webhook); };
    return send<Webhook>({.request = createWebhook(draft), .decode = decodeCreated, .tell = tell}, options, context,
                         std::move(handler));
}

PendingCall HttpWebhookService::clone(const QString &id, const CallOptions &options, QObject *context,
                                      Handler<Webhook> handler)
{
    const auto tell = [this](const Webhook &webhook) { Q_EMIT webhookCreated(webhook); };
    return send<Webhook>({.request = cloneWebhook(id), .id = id, .decode = decodeCreated, .tell = tell}, options,
                         context, std::move(handler));
}

PendingCall HttpWebhookService::update(const QString &id, const WebhookDraft &draft, const CallOptions &options,
                                       QObject *context, Handler<Done> handler)
{
    return send<Done>({.request = updateWebhook(id, draft), .id = id, .decode = decodeDone}, options, context,
                      std::move(handler));
}

PendingCall HttpWebhookService::patch(const QString &id, const WebhookPatch &patch, const CallOptions &options,
                                      QObject *context, Handler<Done> handler)
{
    return send<Done>({.request = patchWebhook(id, patch), .id = id, .decode = decodeDone}, options, context,
                      std::move(handler));
}

PendingCall HttpWebhookService::remove(const QString &id, const CallOptions &options, QObject *context,
                                       Handler<Done> handler)
{
    const auto tell = [this, id](Done) { Q_EMIT webhookRemoved(id); };
    return send<Done>(
        {.request = deleteWebhook(id), .id = id, .decode = decodeDone, .tell = tell, .isDoneWhenGone = true}, options,
        context, std::move(handler));
}

PendingCall HttpWebhookService::test(const WebhookTest &test, const CallOptions &options, QObject *context,
                                     Handler<WebhookTestResult> handler)
{
    return send<WebhookTestResult>(
        {.request = testWebhook(test), .id = test.webhookId.value_or(QString()), .decode = decodeTest}, options,
        context, std::move(handler));
}

PendingCall HttpWebhookService::showSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                                  Handler<SigningSecret> handler)
{
    return send<SigningSecret>({.request = grapnel::showSigningSecret(id), .id = id, .decode = decodeSecret}, options,
                               context, std::move(handler));
}

PendingCall HttpWebhookService::resetSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                                   Handler<SigningSecret> handler)
{
    return send<SigningSecret>({.request = grapnel::resetSigningSecret(id), .id = id, .decode = decodeSecret}, options,
                               context, std::move(handler));
}

QString HttpWebhookService::testAsCurl(const WebhookTest &test) const
{
    return m_client.asCurl(testWebhook(test));
}

Secret HttpWebhookService::testAsCurlWithCredentials(const WebhookTest &test) const
{
    return m_client.asCurlWithCredentials(testWebhook(test));
}

void HttpWebhookService::retryNow()
{
    m_client.retryNow();
}

template<typename T>
PendingCall HttpWebhookService::send(Operation<T> operation, const CallOptions &options, QObject *context,
                                     Handler<T> handler)
{
    ApiCall *call = m_client.send(operation.request, options);
    connect(this, &QObject::destroyed, call, &ApiCall::cancel);
    connect(context, &QObject::destroyed, call, &ApiCall::cancel);
    const auto isCancelled = std::make_shared<bool>(false);
    const auto conclude = [self = QPointer(this), context = QPointer(context), isCancelled, operation,
                           handler = std::move(handler)](ApiResult<T> result, bool isDecoded, bool mayBeDone) {
        if (!self || *isCancelled)
            return;
        const bool isGone = isNotFound(result) && !operation.id.isEmpty();
        if constexpr (std::is_same_v<T, Done>) {
            if (isGone && operation.isDoneWhenGone && mayBeDone)
                result = Done();
        }
        if (isDecoded && !result) {
            ApiError error = result.error();
            error.operation = operation.request.operation();
            result = error;
        }
        if (isGone)
            Q_EMIT self->webhookRemoved(operation.id);
        else if (result && operation.tell)
            operation.tell(*result);
        // who was told may have closed the window that asked
        if (context)
            handler(std::move(result));
    };
    const auto finish = [call, conclude, decode = operation.decode](const ApiResult<HttpAnswer> &answer) {
        decodeAnswer<T>(answer, decode, conclude, call->mayHaveBeenDone());
    };
    const QMetaObject::Connection connection = connect(call, &ApiCall::finished, context, finish);
    return PendingCall([call = QPointer(call), connection, isCancelled] {
        *isCancelled = true;
        QObject::disconnect(connection);
        cancelIfThere(call);
    });
}

} // namespace grapnel

#include "moc_httpwebhookservice.cpp"
