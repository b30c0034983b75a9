// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountentry.h"
#include "inbox.h"
#include "preferences.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QAbstractItemView;

namespace grapnel
{

class AccountSwitcher;
class AccountTools;
class ActionCatalogue;
class EditingActions;
class EditingController;
class HelpTools;
class LayoutKeeper;
class LayoutStore;
class PaletteTool;
class RequestLog;
class RequestLogTool;
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
    /// As showAccount() with the account that shows, in the language that holds now: what is selected, where it is
    /// scrolled to and what the local inbox took in stay. Only while isAtRest().
    void showAccountAnew(const AccountInfo &account, WebhookService *service, WebhookList *list, LayoutStore &store,
                         const AccountFolders &folders = {});
    /// No window of the account is open, no box asks anything, and nothing is being changed.
    [[nodiscard]] bool isAtRest() const;
    /// How the local inbox of the accounts to come is made; without, there is none.
    void setInboxFactory(InboxFactory factory) { m_inboxFactory = std::move(factory); }
    /// What the window of the request log shows, of all accounts; must outlive this. Without, there is no such window.
    /// To be called before an account or the welcome is shown.
    void setRequestLog(RequestLog *log);
    /// Shows what to do without an account. \a missing: what the one begun in the environment lacks; \a hasEnvironment:
    /// the environment names one completely; \a problem: why what was chosen did not open.
    void showWelcome(const QStringList &missing, bool hasEnvironment = false, const QString &problem = {});
    /// Shows what an account that is about to be shown has to wait for.
    void showWaiting(const QString &title, const QString &text);
    /// Closes the windows of the account, so that another one can be shown. False when one asks what to do with what
    /// was entered, or something is under way; left() follows if the user lets it.
    [[nodiscard]] bool leave();
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> mayClose) { m_closeGuard = std::move(mayClose); }
    /// Something that the user should know and need not answer, above the rows.
    void say(const QString &title, const QString &text);
    /// Opens the window for a new webhook, or says why nothing can be changed; does nothing without an account.
    void newWebhook();
    /// Writes now what would be written in a moment, forms and layout: the program may be ended at any time.
    void keepUnsaved();
    /// What can be switched to; \a currentId is the one that shows. Stays through showAccount().
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);

    /// Shortcuts, times of secrets and the look of the table, now and for accounts to come. How the list is read is its
    /// owner's: WebhookList::setPageSize() and loadAll().
    void applyPreferences(const Preferences &preferences);
    /// The commands of the menus.
    [[nodiscard]] ActionCatalogue *actionCatalogue() const { return m_catalogue; }
    /// The guide, the sheet of shortcuts and the window about the program.
    [[nodiscard]] HelpTools *helpTools() const { return m_help; }

    /// The table; null without an account.
    [[nodiscard]] QAbstractItemView *webhookView() const;

Q_SIGNALS:
    /// Sample data are wanted in place of an account.
    void demoRequested();
    /// "Preferences…" was chosen.
    void preferencesWanted();
    /// The environment's credentials are to be used.
    void environmentRequested();
    /// Another of setAccounts() is to be shown.
    void accountWanted(const QString &id);
    /// What leave() could not close at once is closed.
    void left();
    /// The list of the accounts is wanted.
    void accountsWanted();
    void addAccountWanted();
    /// The account that shows is to be signed in anew, with these scopes too; there may be none.
    void signInAgainWanted(const QStringList &missingScopes);
    /// Something that takes its time has ended, be it done or failed. \a summary has numbers, and neither names nor
    /// anything secret.
    void longTaskEnded(const QString &summary);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    [[nodiscard]] static QString titleOf(const AccountInfo &account);
    void clear();
    [[nodiscard]] bool closeAccountWindows();
    void goOn();
    void buildEditing(const AccountInfo &account, WebhookService *service, const AccountFolders &folders);
    void buildTools(const AccountInfo &account, WebhookService *service, const AccountFolders &folders);
    /// Into a menu or toolbar.
    template<typename Bar> void addEditingActions(Bar *bar) const;
    void buildMenus();
    void buildEditMenu();
    void buildAccountMenus();
    void buildToolsMenu();
    void buildToolBar(const AccountInfo &account, QAction *details);
    void fillSwitcher();
    void buildStatusBar(WebhookService *service);
    QMenu *addMenu(const QString &title);

    QPointer<WebhookPage> m_page;
    QPointer<LayoutKeeper> m_layout;
    QPointer<EditingController> m_editing;
    QPointer<EditingActions> m_editingActions;
    QPointer<AccountTools> m_tools;
    InboxFactory m_inboxFactory;
    QPointer<RequestLogTool> m_requestLog;
    ActionCatalogue *m_catalogue;
    PaletteTool *m_palette;
    HelpTools *m_help;
    Preferences m_preferences;
    std::function<bool()> m_closeGuard;
    /// For another account, and not to close.
    bool m_isLeaving = false;
    QPointer<AccountSwitcher> m_switcher;
    QList<AccountEntry> m_accounts;
    QString m_currentId;
    /// What the present page brought into the window besides itself; goes with it.
    QList<QPointer<QObject>> m_parts;
};

} // namespace grapnel
