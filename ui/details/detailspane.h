// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "clock.h"
#include "pendingcall.h"
#include "webhook.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QAction;
class QStackedWidget;
class QTabWidget;

namespace grapnel
{

class Banner;
class DetailsHeader;
class EmptyState;
class JsonPage;
class OverviewPage;
class SignInOffer;
class WebhookService;

/// Everything about the selected webhook: at once what the list knows, then what the server says now. Asks the server
/// 200 ms after the last change of the selection, and only while the pane can be seen.
class DetailsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr, const Clock &clock = Clock::system());
    ~DetailsPane() override;

    /// Not owned; null: nothing is asked for. Ends what is on its way and shows nothing.
    void setService(WebhookService *service);
    /// Told beside an error that signing in again helps against; not owned, may be null.
    void setSignInOffer(SignInOffer *signIn);
    /// \a webhook as the list has it, or nothing. The same webhook again is asked for again only if the list's copy
    /// has changed and differs from what is shown.
    void showWebhook(const std::optional<Webhook> &webhook);
    /// Several webhooks are selected: says how many.
    void showSelectionCount(int count);
    /// Says anew what depends on the time of day; call once a minute while the window shows.
    void refreshRelativeDates();

    /// Puts \a page, the tab "Secret", between the other two and takes it over; it follows the selection by itself.
    void setSecretPage(QWidget *page);
    /// Brings that tab to the front; does nothing without it.
    void showSecretPage();
    /// Which tab is in front, by the name that setObjectName() gave its page: a language-independent word. Empty: the
    /// first.
    [[nodiscard]] QString currentKey() const;
    /// Does nothing when there is no such tab.
    void setCurrentKey(const QString &key);
    /// Overview and JSON; further tabs may be added.
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildPages();
    void display(const Webhook &webhook);
    void showPlaceholder(const QString &title, const QString &text);
    void stop();
    /// Asks the server now if the pane can be seen, else as soon as it can.
    void fetch();
    void answered(const WebhookDetails &details);
    void failed(const ApiError &error);

    const Clock &m_clock;
    QPointer<WebhookService> m_service;
    QPointer<SignInOffer> m_signIn;
    /// What showWebhook() was given last, and what is on show.
    std::optional<Webhook> m_listed;
    std::optional<Webhook> m_shown;
    bool m_wantsFetch = false;
    QTimer m_pause;
    PendingCall m_call;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_placeholder = nullptr;
    DetailsHeader *m_header = nullptr;
    Banner *m_banner = nullptr;
    QTabWidget *m_tabs = nullptr;
    OverviewPage *m_overview = nullptr;
    JsonPage *m_json = nullptr;
    QPointer<QWidget> m_secretPage;
    QAction *m_retry = nullptr;
};

} // namespace grapnel
