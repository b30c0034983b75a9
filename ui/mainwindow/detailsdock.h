// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QDockWidget>
#include <QPointer>
#include <QTimer>

namespace grapnel
{

class DetailsPane;
class SecretController;
class WebhookPage;
class WebhookService;

/// The details pane beside the rows; follows their selection. Makes the pane when the rows have had their chance to be
/// painted, so that they do not wait for it.
class DetailsDock final : public QDockWidget
{
    Q_OBJECT

public:
    /// \a page and \a service (which may be null) are not owned and must outlive the dock.
    DetailsDock(WebhookPage *page, WebhookService *service, const Clock &clock = Clock::system(),
                QWidget *parent = nullptr);

    /// Gives the pane the tab of \a secrets, which is not owned.
    void setSecrets(SecretController *secrets);

    /// The tab in front, as DetailsPane::currentKey() has it, now or as soon as there is a pane.
    [[nodiscard]] QString tab() const;
    void setTab(const QString &key);

Q_SIGNALS:
    void tabChanged();

private:
    void build();
    void followInTabOrder();
    void showSecretPage();
    void follow();

    WebhookPage *m_page;
    WebhookService *m_service;
    const Clock &m_clock;
    QPointer<SecretController> m_secrets;
    DetailsPane *m_pane = nullptr;
    /// While there is no pane.
    QString m_wantedTab;
    /// Several changes in one turn of the event loop are shown once.
    QTimer m_pending;
    QTimer m_minute;
};

} // namespace grapnel
