// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listtrouble.h"

#include <QTimer>
#include <QWidget>

namespace grapnel
{

class FilterBar;
class NoticeBanner;
class SignInOffer;
class WebhookActions;
class WebhookView;

/// The list of one account's webhooks: filter bar, banner, table and what stands below it. Owns the commands on the
/// list and does them.
class WebhookPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a service (which may be null) and \a list are not owned and must outlive the page.
    WebhookPage(WebhookService *service, WebhookList *list, const Clock &clock = Clock::system(),
                QWidget *parent = nullptr);

    [[nodiscard]] WebhookActions *actions() const { return m_actions; }
    [[nodiscard]] WebhookView *view() const { return m_view; }
    [[nodiscard]] FilterBar *filterBar() const { return m_filterBar; }
    [[nodiscard]] WebhookList *list() const { return m_list; }
    /// Told beside an error that signing in again helps against.
    [[nodiscard]] SignInOffer *signInOffer() const { return m_signIn; }

    /// The one selected webhook; disengaged when none or several are.
    [[nodiscard]] std::optional<Webhook> selectedWebhook() const;

    [[nodiscard]] QList<Webhook> selectedWebhooks() const;
    /// How many of the selected rows were made by an app.
    [[nodiscard]] int selectedAppMadeCount() const;

    /// The commands on the rows themselves: on top of their context menu, with their shortcuts.
    void setRowActions(const QList<QAction *> &actions);
    /// Adds to the context menu of the rows, below the commands that copy.
    void addMenuActions(const QList<QAction *> &actions);

    /// Selects the row of \a id and brings it into sight, as soon as it is there.
    void selectWhenShown(const QString &id);
    /// Where messages on what the user did are shown, in the banner slot.
    [[nodiscard]] NoticeBanner *notices() const { return m_notices; }

Q_SIGNALS:
    /// The selection is another one, or other rows are.
    void selectionChanged();
    /// Enter or a double click on a row.
    void rowOpened();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectList();
    void connectActions();
    void connectView();
    void showState();
    void fetchIfNear();
    void showMenu(const QPoint &position);
    void copyRows(bool withHeaders);
    void copyColumn(WebhookTableModel::Column column);

    WebhookList *m_list;
    WebhookActions *m_actions;
    ListTrouble *m_trouble;
    SignInOffer *m_signIn;
    WebhookView *m_view = nullptr;
    FilterBar *m_filterBar;
    NoticeBanner *m_notices = nullptr;
    QList<QAction *> m_rowActions;
    QList<QAction *> m_menuActions;
    QString m_wantedId;
    /// Loading was cancelled: no page is read ahead until the user goes on.
    bool m_isHeld = false;
    /// Relative dates grow old.
    QTimer m_minute;
};

} // namespace grapnel
