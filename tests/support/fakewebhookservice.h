// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookservice.h"

#include <QPointer>

#include <memory>
#include <utility>
#include <vector>

namespace grapnel
{

/// One operation that FakeWebhookService was asked for and that waits for the test to answer it.
template<typename Argument, typename T> class ParkedCall
{
public:
    ParkedCall(Argument argument_, CallOptions options_, QObject *context, WebhookService::Handler<T> handler)
        : argument(std::move(argument_)), options(std::move(options_)), m_context(context),
          m_handler(std::move(handler))
    {
    }

    const Argument argument;
    const CallOptions options;

    /// Someone still wants the answer.
    [[nodiscard]] bool isWaiting() const { return m_context && m_handler; }
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }
    [[nodiscard]] bool isCallerGone() const { return !m_context; }

    /// Answers, and ends the operation unless \a keepOpen. False when the caller is gone, has cancelled or was
    /// answered before: then nothing is called.
    bool answer(ApiResult<T> result, bool keepOpen = false)
    {
        if (!isWaiting())
            return false;
        const auto handler = keepOpen ? m_handler : std::exchange(m_handler, nullptr);
        handler(std::move(result));
        return true;
    }
    bool fail(ApiError::Kind kind, int httpStatus = 0)
    {
        return answer(ApiError{.kind = kind, .httpStatus = httpStatus});
    }
    void cancel()
    {
        if (m_handler) {
            m_handler = nullptr;
            m_cancelled = true;
        }
    }

private:
    QPointer<QObject> m_context;
    WebhookService::Handler<T> m_handler;
    bool m_cancelled = false;
};

/// A service that does nothing until the test says what the answer is. Signals are the test's to emit.
class FakeWebhookService final : public WebhookService
{
    Q_OBJECT

public:
    template<typename Argument, typename T> using Calls = std::vector<std::shared_ptr<ParkedCall<Argument, T>>>;
    template<typename Body> struct WithId {
        QString id{};
        Body body{};
    };

    using WebhookService::WebhookService;

    /// All that was asked for, oldest first; answered and cancelled ones stay.
    Calls<WebhookQuery, Page<Webhook>> listCalls;
    /// Answer with answerPage(): it leaves the operation open while pages remain.
    Calls<WebhookQuery, Page<Webhook>> listAllCalls;
    Calls<QString, WebhookDetails> showCalls;
    Calls<WebhookDraft, Webhook> createCalls;
    Calls<QString, Webhook> cloneCalls;
    Calls<WithId<WebhookDraft>, Done> updateCalls;
    Calls<WithId<WebhookPatch>, Done> patchCalls;
    Calls<QString, Done> removeCalls;
    Calls<WebhookTest, WebhookTestResult> testCalls;
    Calls<QString, SigningSecret> showSigningSecretCalls;
    Calls<QString, SigningSecret> resetSigningSecretCalls;
    int retryNowCount = 0;

    /// Answers the last listAll; true when someone took it.
    bool answerPage(const Page<Webhook> &page);

    PendingCall list(const WebhookQuery &query, const CallOptions &options, QObject *context,
                     Handler<Page<Webhook>> handler) override;
    PendingCall listAll(const WebhookQuery &query, const CallOptions &options, QObject *context,
                        Handler<Page<Webhook>> handler) override;
    PendingCall show(const QString &id, const CallOptions &options, QObject *context,
                     Handler<WebhookDetails> handler) override;
    PendingCall create(const WebhookDraft &draft, const CallOptions &options, QObject *context,
                       Handler<Webhook> handler) override;
    PendingCall clone(const QString &id, const CallOptions &options, QObject *context,
                      Handler<Webhook> handler) override;
    PendingCall update(const QString &id, const WebhookDraft &draft, const CallOptions &options, QObject *context,
                       Handler<Done> handler) override;
    PendingCall patch(const QString &id, const WebhookPatch &patch, const CallOptions &options, QObject *context,
                      Handler<Done> handler) override;
    PendingCall remove(const QString &id, const CallOptions &options, QObject *context, Handler<Done> handler) override;
    PendingCall test(const WebhookTest &test, const CallOptions &options, QObject *context,
                     Handler<WebhookTestResult> handler) override;
    PendingCall showSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                  Handler<SigningSecret> handler) override;
    PendingCall resetSigningSecret(const QString &id, const CallOptions &options, QObject *context,
                                   Handler<SigningSecret> handler) override;
    [[nodiscard]] QString testAsCurl(const WebhookTest &) const override { return QStringLiteral("curl"); }
    [[nodiscard]] Secret testAsCurlWithCredentials(const WebhookTest &) const override
    {
        return Secret(QByteArray("curl --header secret"));
    }
    void retryNow() override { ++retryNowCount; }
};

/// Webhook \a number of a made-up account: id "01HOOK…" of 26 characters, name "Webhook 7", active, for triggers;
/// created \a number minutes before 2026-05-04T12:00:00Z.
[[nodiscard]] Webhook sampleWebhook(int number);
/// \a count of them from \a first on; \a next empty makes it the last page.
[[nodiscard]] Page<Webhook> samplePage(int first, int count, const QString &next = {});

} // namespace grapnel
