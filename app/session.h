// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "account.h"
#include "apiclient.h"

#include <QObject>

#include <memory>

namespace grapnel
{

class CredentialSource;
class HttpWebhookService;
class LayoutStore;
class WebhookList;

/// One account that is open: the way to it, its list, and how its window was left. Going, it takes back every request
/// that is under way.
class Session final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Account account{};
        bool isDemo = false;
        /// Of a saved account; null: the credentials of \a account.
        std::unique_ptr<CredentialSource> source{};
        ApiClientSettings settings{};
        std::unique_ptr<LayoutStore> layout{};
        /// Webhooks on a page, 1 to 100.
        int pageSize = 100;
        /// All pages are wanted at once.
        bool loadsAll = false;
    };

    /// Sends the first request: its answer arrives while the window is built.
    explicit Session(Parts parts);
    ~Session() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] bool isDemo() const { return m_isDemo; }
    [[nodiscard]] ApiClient &client() { return *m_client; }
    /// In place of the present one: somebody has signed in again.
    void setSource(std::unique_ptr<CredentialSource> source);
    [[nodiscard]] WebhookService *service();
    [[nodiscard]] WebhookList *list() { return m_list.get(); }
    [[nodiscard]] LayoutStore &layout() { return *m_layout; }

private:
    Account m_account;
    bool m_isDemo;
    // in the order in which they lean on one another: the last goes first
    std::unique_ptr<LayoutStore> m_layout;
    std::unique_ptr<CredentialSource> m_source;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<HttpWebhookService> m_service;
    std::unique_ptr<WebhookList> m_list;
};

} // namespace grapnel
