// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "credentialsource.h"
#include "httpwebhookservice.h"
#include "layoutstore.h"
#include "webhooklist.h"

#include <utility>

namespace grapnel
{

Session::Session(Parts parts)
    : m_account(std::move(parts.account)), m_isDemo(parts.isDemo), m_layout(std::move(parts.layout)),
      m_source(std::move(parts.source)), m_client(std::make_unique<ApiClient>(m_account, std::move(parts.settings))),
      m_service(std::make_unique<HttpWebhookService>(*m_client)), m_list(std::make_unique<WebhookList>(m_service.get()))
{
    if (m_source)
        m_client->setCredentialSource(m_source.get());
    m_client->prewarm();
    const WindowLayout layout = m_layout->load();
    m_list->setPageSize(parts.pageSize);
    m_list->restore(layout.filter, layout.sort);
    m_list->start();
    if (parts.loadsAll)
        m_list->loadAll();
}

Session::~Session() = default;

void Session::setSource(std::unique_ptr<CredentialSource> source)
{
    m_client->setCredentialSource(source.get());
    m_source = std::move(source);
}

WebhookService *Session::service()
{
    return m_service.get();
}

} // namespace grapnel
