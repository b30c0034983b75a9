// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "webhookservice.h"

#include <QHash>

namespace grapnel
{

/// A clock that a test sets and moves.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2026-05-04T12:00:00Z"), Qt::ISODate);
};

/// A small server in memory that keeps webhooks with their credentials as Zendesk does (reference: sections 5 to 7) and
/// fails as it is told. A request is handled when it is made and answered from the event loop, so that cancelling it
/// does not undo it. Its clock moves on by two seconds with each request.
class MemoryWebhookService final : public WebhookService
{
    Q_OBJECT

public:
    /// Before: the server did nothing. After: it did the work, and nobody hears of it.
    enum class Fault {
        None,
        LostBefore,
        LostAfter,
        TimeoutBefore,
        TimeoutAfter,
        UnavailableBefore,
        UnavailableAfter,
        RateLimited,
        Unreachable
    };
    static constexpr int faultCount = 9;

    explicit MemoryWebhookService(ManualClock &clock) : m_clock(clock) { }

    /// Asked for every request, each page of a list counted.
    std::function<Fault()> nextFault = [] { return Fault::None; };
    int requestCount = 0;
    /// Requests that changed something, in order: "POST", "PATCH", "PUT", "DELETE".
    QStringList writes;

    [[nodiscard]] const QList<Webhook> &webhooks() const { return m_webhooks; }
    [[nodiscard]] const Webhook *find(const QString &id) const;
    /// The credential stored for \a id: token, password or value; empty when there is none.
    [[nodiscard]] Secret credential(const QString &id) const { return m_credentials.value(id); }
    /// Puts a webhook there, as somebody else would; newest first.
    QString store(const WebhookDraft &draft);
    /// Changes a webhook as somebody else would.
    void change(const QString &id, const WebhookPatch &patch);

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
    void retryNow() override { }

private:
    template<typename T>
    PendingCall request(QObject *context, Handler<T> handler, const std::function<ApiResult<T>()> &work);
    [[nodiscard]] Page<Webhook> page(const WebhookQuery &query) const;
    [[nodiscard]] Webhook *mutableFind(const QString &id);
    void setAuthentication(const QString &id, const SentAuthentication &authentication);

    ManualClock &m_clock;
    QList<Webhook> m_webhooks;
    QHash<QString, Secret> m_credentials;
    int m_lastId = 0;
};

} // namespace grapnel
