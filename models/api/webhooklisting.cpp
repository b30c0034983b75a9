// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooklisting.h"

#include "apiclient.h"
#include "apierrorreader.h"
#include "apirequests.h"
#include "webhookcodec.h"

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

WebhookListing::WebhookListing(ApiClient &client, WebhookQuery query, CallOptions options, QObject *context,
                               WebhookService::Handler<Page<Webhook>> handler, QObject *parent)
    : QObject(parent), m_client(client), m_query(std::move(query)), m_options(std::move(options)), m_context(context),
      m_handler(std::move(handler))
{
    connect(context, &QObject::destroyed, this, &WebhookListing::cancel);
    if (m_query.after)
        m_cursors.insert(m_query.after->value);
    ask();
}

WebhookListing::~WebhookListing()
{
    if (m_call)
        m_call->cancel();
}

void WebhookListing::cancel()
{
    end();
    if (m_call)
        m_call->cancel();
}

void WebhookListing::ask()
{
    m_call = m_client.send(listWebhooks(m_query), m_options);
    connect(m_call, &ApiCall::finished, this, &WebhookListing::take);
}

void WebhookListing::take(const ApiResult<HttpAnswer> &answer)
{
    if (m_isOver)
        return;
    if (!answer) {
        end();
        deliver(answer.error());
        return;
    }
    const auto unusable = [this, &answer](const QString &reason) {
        ApiError error = unusableAnswer(*answer, reason);
        error.operation = listWebhooks(m_query).operation();
        return error;
    };
    const Read<QJsonObject> object = readJsonObject(answer->body);
    if (!object) {
        end();
        deliver(unusable(object.error().reason));
        return;
    }
    const std::optional<Cursor> next = readNextCursor(*object);
    const bool comesAgain = next && m_cursors.contains(next->value);
    if (next && !comesAgain) {
        // before the rows are read: the server works meanwhile
        m_cursors.insert(next->value);
        m_query.after = next;
        m_query.before.reset();
        ask();
    }
    const Read<Page<Webhook>> page = readWebhookPage(*object);
    const QPointer<WebhookListing> guard(this);
    if (!page) {
        cancel();
        deliver(unusable(page.error().reason));
        return;
    }
    if (!next)
        end();
    deliver(*page);
    if (guard && comesAgain && !m_isOver) {
        end();
        deliver(unusable(u"meta.after_cursor: this cursor came before"_s));
    }
}

void WebhookListing::deliver(const ApiResult<Page<Webhook>> &result)
{
    // a copy, because the handler may let go of everything that holds it
    const auto handler = m_handler;
    if (m_context)
        handler(result);
}

void WebhookListing::end()
{
    if (!std::exchange(m_isOver, true))
        deleteLater();
}

} // namespace grapnel

#include "moc_webhooklisting.cpp"
