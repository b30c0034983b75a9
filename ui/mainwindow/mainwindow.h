// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountentry.h"
#include "inbox.h"

#include <QMainWindow>
#include <QPointer>

class QAbstractItemView;

namespace grapnel
{

class AccountSwitcher;
class AccountTools;
class EditingActions;
class EditingController;
class LayoutKeeper;
class LayoutStore;
class WebhookList;
class WebhookPage;
class WebhookService;

/// Where an account's windows keep files, and under which name; see EditingContext and TestingContext.
struct AccountFolders {
    QString accountKey{};
    QString drafts{};
    QString copies{};
    QString tests{};
};

/// The main window: a shell around the page of one account, or around a welcome while there is none. Menus and toolbar
/// show the commands that the page owns. Object names: "mainToolBar", "detailsDock".
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows an account's webhooks in place of what is shown now. None is owned; all must outlive the window or be
    /// replaced first. \a list has been started already, with the filter and order of store.load().
    void showAccount(const AccountInfo &account, WebhookService *service, WebhookList *list, LayoutStore &store,
                     const AccountFolders &folders = {});
    /// How the local inbox of the accounts to come is made; without, there is none.
    void setInboxFactory(InboxFactory factory) { m_inboxFactory = std::move(factory); }
    /// Shows what to do without an account. \a missing: what the one begun in the environment lacks; \a hasEnvironment:
    /// the environment names one completely.
    void showWelcome(const QStringList &missing, bool hasEnvironment = false);
    /// What can be switched to; \a currentId is the one that shows. Stays through showAccount().
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);

    /// The table; null without an account.
    [[nodiscard]] QAbstractItemView *webhookView() const;

Q_SIGNALS:
    /// Sample data are wanted in place of an account.
    void demoRequested();
    /// The environment's credentials are to be used.
    void environmentRequested();
    /// Another of setAccounts() is to be shown.
    void accountWanted(const QString &id);
    /// The list of the accounts is wanted.
    void accountsWanted();
    void addAccountWanted();
    /// The account that shows is to be signed in anew, with these scopes too; there may be none.
    void signInAgainWanted(const QStringList &missingScopes);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] static QString titleOf(const AccountInfo &account);
    void clear();
    void buildEditing(const AccountInfo &account, WebhookService *service, const AccountFolders &folders);
    void buildTools(const AccountInfo &account, WebhookService *service, const AccountFolders &folders);
    /// Into a menu or toolbar.
    template<typename Bar> void addEditingActions(Bar *bar) const;
    void buildMenus();
    void buildToolBar(const AccountInfo &account, QAction *details);
    void buildStatusBar(WebhookService *service);
    QMenu *addMenu(const QString &title);
    void showAbout();

    QPointer<WebhookPage> m_page;
    QPointer<LayoutKeeper> m_layout;
    QPointer<EditingController> m_editing;
    QPointer<EditingActions> m_editingActions;
    QPointer<AccountTools> m_tools;
    InboxFactory m_inboxFactory;
    QPointer<AccountSwitcher> m_switcher;
    QList<AccountEntry> m_accounts;
    QString m_currentId;
    /// What the present page brought into the window besides itself; goes with it.
    QList<QPointer<QObject>> m_parts;
};

} // namespace grapnel
