// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountstates.h"
#include "accounttasks.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace grapnel
{

class AccountTableModel;
class Banner;
class ConnectionView;
class EmptyState;

/// "Accounts": the saved accounts and what can be done with them. Adding, editing and signing in take another window,
/// which is the controller's; the rest is done here and told in place.
class AccountsWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit AccountsWindow(const AccountContext &context, QWidget *parent = nullptr);
    ~AccountsWindow() override;

    /// The account was saved: reads its state anew and selects it.
    void noteSaved(const QString &id);
    /// The accounts are not in the settings.
    void tellNotWritten(const QString &title, const QString &text);
    /// Escape: ends what is under way, else closes.
    void reject() override;

Q_SIGNALS:
    void addWanted();
    void editWanted(const QString &id);
    /// With the scopes that a test found missing; may be empty.
    void signInWanted(const QString &id, const QStringList &missingScopes);
    void openWanted(const QString &id);
    /// The account was signed out.
    void accountChanged(const QString &id);
    void accountRemoved(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    QWidget *buildTable();
    QLayout *buildButtons();
    void connectParts();
    void connectTasks();
    void updateState();
    [[nodiscard]] std::optional<AccountProfile> current() const;
    void select(const QString &id);
    void moveCurrent(int by);
    void askToRemove();
    [[nodiscard]] QString whatIsForgotten(const AccountProfile &account) const;
    void onTested(const AccountProfile &account, const ConnectionReport &report);
    void onFailed(const AccountProfile &account, const SecretStoreError &error);
    void tellForgotten(const QString &title, const std::optional<ApiError> &notRevoked);
    QAction *makeAction(const QString &icon, const QString &text);

    AccountContext m_context;
    AccountStates m_states;
    AccountTasks m_tasks;
    AccountTableModel *m_model;
    /// The account that the report or banner is about.
    QString m_toldId;
    /// Of the selected row, kept while the rows are made anew.
    QString m_currentId;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_test = nullptr;
    QAction *m_signIn = nullptr;
    QAction *m_signOut = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_open = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_tryAgain = nullptr;
    QAction *m_removeAnyway = nullptr;
    Banner *m_banner = nullptr;
    ConnectionView *m_report = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QPushButton *m_close = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_busyText = nullptr;
};

} // namespace grapnel
