// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "httpanswer.h"
#include "webhookservice.h"

namespace grapnel
{

class ApiClient;

/// The webhooks API over HTTP.
class HttpWebhookService final : public WebhookService
{
    Q_OBJECT

public:
    /// \a client must outlive the service.
    explicit HttpWebhookService(ApiClient &client, QObject *parent = nullptr);

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

    [[nodiscard]] QString testAsCurl(const WebhookTest &test) const override;
    [[nodiscard]] Secret testAsCurlWithCredentials(const WebhookTest &test) const override;

    void retryNow() override;

private:
    /// What an operation is, apart from who asked for it.
    template<typename T> struct Operation {
        ApiRequest request{};
        /// Empty when the operation is not about one webhook.
        QString id{};
        std::function<ApiResult<T>(HttpAnswer)> decode{};
        /// Tells the others before the handler is called; may be empty.
        std::function<void(const T &)> tell{};
        /// A 404 after an attempt without an answer means that attempt did it.
        bool isDoneWhenGone = false;
    };
    template<typename T>
    PendingCall send(Operation<T> operation, const CallOptions &options, QObject *context, Handler<T> handler);

    ApiClient &m_client;
};

} // namespace grapnel
