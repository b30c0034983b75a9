// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apicall.h"
#include "webhookquery.h"
#include "webhookservice.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace grapnel
{

class ApiClient;

/// Walks through all pages of a list for HttpWebhookService::listAll(), whose contract this is. Deletes itself at
/// the end.
class WebhookListing final : public QObject
{
    Q_OBJECT

public:
    WebhookListing(ApiClient &client, WebhookQuery query, CallOptions options, QObject *context,
                   WebhookService::Handler<Page<Webhook>> handler, QObject *parent);

    ~WebhookListing() override;

    void cancel();

private:
    void ask();
    void take(const ApiResult<HttpAnswer> &answer);
    void deliver(const ApiResult<Page<Webhook>> &result);
    void end();

    ApiClient &m_client;
    WebhookQuery m_query;
    CallOptions m_options;
    QPointer<QObject> m_context;
    WebhookService::Handler<Page<Webhook>> m_handler;
    QPointer<ApiCall> m_call;
    QSet<QString> m_cursors;
    bool m_isOver = false;
};

} // namespace grapnel
