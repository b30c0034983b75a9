// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "httpwebhookservice.h"
#include "sandboxserver.h"

#include <QObject>
#include <QTest>

#include <optional>

/// The real client in front of the stand-in for Zendesk. Each function waits for its answer.
class ContractFixture
{
public:
    explicit ContractFixture(const sandbox::Options &options,
                             const grapnel::Credentials &credentials
                             = grapnel::AccessToken{.token = grapnel::Secret(QByteArray("sandbox-token"))})
        : server(options), client(account(server, credentials), settings()), service(client)
    {
        QObject::connect(&service, &grapnel::WebhookService::webhookRemoved, &m_context,
                         [this](const QString &id) { removed.append(id); });
    }

    static grapnel::WebhookDraft draft()
    {
        return {.name = QStringLiteral("Orders"),
                .description = QStringLiteral("d"),
                .subscriptions = {grapnel::Webhook::conditionalTicketEvents()},
                .endpoint = QStringLiteral("https://erp.example.net/zd"),
                .authentication = grapnel::sent::BasicAuth{.username = QStringLiteral("zd"),
                                                           .password = grapnel::Secret(QByteArray("p"))},
                .customHeaders = {{.name = QStringLiteral("X-Kept"), .value = QStringLiteral("k")},
                                  {.name = QStringLiteral("X-Team"), .value = QStringLiteral("t")}}};
    }

    grapnel::ApiResult<grapnel::Page<grapnel::Webhook>> list(const grapnel::WebhookQuery &query)
    {
        return wait<grapnel::Page<grapnel::Webhook>>(
            [&](auto handler) { return service.list(query, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::WebhookDetails> show(const QString &id)
    {
        return wait<grapnel::WebhookDetails>(
            [&](auto handler) { return service.show(id, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::Webhook> create(const grapnel::WebhookDraft &draft)
    {
        return wait<grapnel::Webhook>(
            [&](auto handler) { return service.create(draft, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::Webhook> clone(const QString &id)
    {
        return wait<grapnel::Webhook>(
            [&](auto handler) { return service.clone(id, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::Done> update(const QString &id, const grapnel::WebhookDraft &draft)
    {
        return wait<grapnel::Done>(
            [&](auto handler) { return service.update(id, draft, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::Done> patch(const QString &id, const grapnel::WebhookPatch &patch)
    {
        return wait<grapnel::Done>(
            [&](auto handler) { return service.patch(id, patch, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::Done> remove(const QString &id)
    {
        return wait<grapnel::Done>([&](auto handler) { return service.remove(id, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::WebhookTestResult> test(const grapnel::WebhookTest &test)
    {
        return wait<grapnel::WebhookTestResult>(
            [&](auto handler) { return service.test(test, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::SigningSecret> secret(const QString &id)
    {
        return wait<grapnel::SigningSecret>(
            [&](auto handler) { return service.showSigningSecret(id, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<grapnel::SigningSecret> resetSecret(const QString &id)
    {
        return wait<grapnel::SigningSecret>(
            [&](auto handler) { return service.resetSigningSecret(id, callOptions, &m_context, handler); });
    }
    grapnel::ApiResult<QList<grapnel::Page<grapnel::Webhook>>> listAll(const grapnel::WebhookQuery &query)
    {
        QList<grapnel::Page<grapnel::Webhook>> pages;
        std::optional<grapnel::ApiError> error;
        const grapnel::PendingCall call = service.listAll(
            query, callOptions, &m_context, [&](const grapnel::ApiResult<grapnel::Page<grapnel::Webhook>> &page) {
                if (page)
                    pages.append(*page);
                else
                    error = page.error();
            });
        if (!QTest::qWaitFor([&] { return error || (!pages.isEmpty() && !pages.last().next); }, 20'000))
            qFatal("no end of the list");
        if (error)
            return *error;
        return pages;
    }

    /// Bodies of the requests with this method that the server has seen, oldest first.
    [[nodiscard]] QList<QByteArray> bodiesOf(const std::string &method) const
    {
        QList<QByteArray> bodies;
        for (const sandbox::RecordedRequest &request : server.requests()) {
            if (request.method == method)
                bodies.append(QByteArray::fromStdString(request.body));
        }
        return bodies;
    }

    sandbox::Server server;
    grapnel::ApiClient client;
    grapnel::HttpWebhookService service;
    grapnel::CallOptions callOptions{};
    /// What webhookRemoved told.
    QStringList removed;

private:
    static grapnel::Account account(const sandbox::Server &server, const grapnel::Credentials &credentials)
    {
        return {.name = QStringLiteral("Sandbox"),
                .baseUrl = QUrl(QString::fromStdString(server.baseUrl())),
                .environment = grapnel::Environment::Sandbox,
                .credentials = credentials};
    }
    /// Repeats come at once.
    static grapnel::ApiClientSettings settings()
    {
        grapnel::ApiClientSettings settings;
        settings.retry.initialInterval = std::chrono::milliseconds(2);
        settings.retry.maxInterval = std::chrono::milliseconds(2);
        settings.retry.maxElapsedTime = std::chrono::milliseconds(500);
        settings.limits.inactivity = std::chrono::milliseconds(2'000);
        return settings;
    }
    template<typename T, typename Start> grapnel::ApiResult<T> wait(Start start)
    {
        std::optional<grapnel::ApiResult<T>> result;
        const grapnel::PendingCall call
            = start([&result](grapnel::ApiResult<T> answer) { result.emplace(std::move(answer)); });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            qFatal("no answer");
        return *std::move(result);
    }

    QObject m_context;
};
