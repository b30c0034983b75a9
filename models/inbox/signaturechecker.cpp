// SPDX-License-Identifier: GPL-3.0-or-later
#include "signaturechecker.h"

#include <QFutureWatcher>
#include <QPromise>

#include <algorithm>
#include <utility>

namespace grapnel
{

namespace
{

constexpr std::chrono::milliseconds patience{10'000};

/// What can be a ULID: no other word from a stranger becomes a request to the account.
bool isWebhookId(const QByteArray &id)
{
    return id.size() == 26 && std::ranges::all_of(id, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
           });
}

SignedDelivery deliveryOf(const ReceivedRequest &request)
{
    return {.timestamp = request.header("X-Zendesk-Webhook-Signature-Timestamp"),
            .body = request.body,
            .signature = request.header("X-Zendesk-Webhook-Signature")};
}

} // namespace

SignatureChecker::SignatureChecker(WebhookService *service, QObject *parent, const Clock &clock)
    : QObject(parent), m_service(service), m_clock(clock)
{
    m_threads.setMaxThreadCount(1);
}

SignatureChecker::~SignatureChecker()
{
    m_threads.clear();
}

void SignatureChecker::check(const ReceivedRequest &request)
{
    const QByteArray header = request.header("X-Zendesk-Webhook-Id");
    const QString id = QString::fromLatin1(header);
    if (request.header("X-Zendesk-Webhook-Signature").isEmpty())
        return tell(request, {.state = SignatureCheck::State::NoSignature, .webhookId = id});
    if (!m_service || !isWebhookId(header))
        return verifyLater(request, {}, testSecret(), true);
    Known &known = m_known[id];
    if (!known.waiting.isEmpty()) {
        known.waiting.append(request);
    } else if (!known.secret.isEmpty()) {
        verifyLater(request, id, known.secret, false);
    } else if (known.isUnknown && wasFutile(known)) {
        tell(request, {.state = SignatureCheck::State::UnknownWebhook, .webhookId = id});
    } else {
        known.waiting.append(request);
        fetch(id);
    }
}

void SignatureChecker::forgetSecrets()
{
    m_known.clear();
    m_threads.clear();
    ++m_generation;
}

void SignatureChecker::fetch(const QString &id)
{
    if (!m_service)
        return onFetched(id, ApiError{.kind = ApiError::Kind::Cancelled});
    m_known[id].call = m_service->showSigningSecret(
        id, {}, this, [this, id](const ApiResult<SigningSecret> &result) { onFetched(id, result); });
}

void SignatureChecker::onFetched(const QString &id, const ApiResult<SigningSecret> &result)
{
    const auto found = m_known.find(id);
    if (found == m_known.end())
        return;
    Known &known = found->second;
    const QList<ReceivedRequest> waiting = std::exchange(known.waiting, {});
    if (!result) {
        const bool isGone = result.error().kind == ApiError::Kind::NotFound;
        known.isUnknown = isGone;
        known.secret = {};
        known.futileAt = isGone ? m_clock.now() : QDateTime();
        for (const ReceivedRequest &request : waiting) {
            if (isGone)
                tell(request, {.state = SignatureCheck::State::UnknownWebhook, .webhookId = id});
            else
                tell(request,
                     {.state = SignatureCheck::State::SecretUnavailable, .webhookId = id, .error = result.error()});
        }
        return;
    }
    const bool isSame = known.secret == result->secret;
    known.isUnknown = false;
    known.secret = result->secret;
    known.futileAt = isSame ? m_clock.now() : QDateTime();
    for (const ReceivedRequest &request : waiting)
        verifyLater(request, id, result->secret, true);
}

void SignatureChecker::verifyLater(const ReceivedRequest &request, const QString &id, const Secret &secret,
                                   bool isFresh)
{
    // the digests of a large body take longer than a window may stand still
    auto *watcher = new QFutureWatcher<SignatureVerdict>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, request, id, secret, isFresh, generation = m_generation] {
                watcher->deleteLater();
                if (generation == m_generation && watcher->future().resultCount() > 0)
                    onVerified(request, id, secret, isFresh, watcher->result());
            });
    auto promise = std::make_shared<QPromise<SignatureVerdict>>();
    watcher->setFuture(promise->future());
    promise->start();
    m_threads.start([promise, secret, delivery = deliveryOf(request), now = m_clock.now()] {
        promise->addResult(verify(secret, delivery, now));
        promise->finish();
    });
}

void SignatureChecker::onVerified(const ReceivedRequest &request, const QString &id, const Secret &secret, bool isFresh,
                                  const SignatureVerdict &verdict)
{
    const QString shownId = QString::fromLatin1(request.header("X-Zendesk-Webhook-Id"));
    SignatureCheck check{.state = SignatureCheck::State::DoesNotMatch, .webhookId = shownId, .verdict = verdict};
    if (verdict.kind == SignatureVerdict::Kind::MatchesTestSecret || (verdict.isMatch() && secret == testSecret())) {
        check.state = SignatureCheck::State::TestSecret;
        return tell(request, check);
    }
    if (verdict.isMatch()) {
        check.state = SignatureCheck::State::Valid;
        return tell(request, check);
    }
    if (id.isEmpty()) {
        check.state = SignatureCheck::State::UnknownWebhook;
        check.verdict.reset();
        return tell(request, check);
    }
    Known &known = m_known[id];
    if (!known.waiting.isEmpty()) {
        known.waiting.append(request);
    } else if (!known.secret.isEmpty() && !(known.secret == secret)) {
        verifyLater(request, id, known.secret, true);
    } else if (!isFresh && !wasFutile(known)) {
        known.waiting.append(request);
        fetch(id);
    } else {
        tell(request, check);
    }
}

bool SignatureChecker::wasFutile(const Known &known) const
{
    return known.futileAt.isValid() && known.futileAt.msecsTo(m_clock.now()) < patience.count();
}

void SignatureChecker::tell(const ReceivedRequest &request, SignatureCheck check)
{
    Q_EMIT checked(request.number, std::move(check));
}

} // namespace grapnel
