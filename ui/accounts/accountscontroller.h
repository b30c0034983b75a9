// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountcontext.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace grapnel
{

class AccountEditor;
class AccountsWindow;

/// The windows of the accounts: the list, and at most one editor for each account and one for a new one. Owns them.
class AccountsController final : public QObject
{
    Q_OBJECT

public:
    /// The windows are placed over \a window, which may be null, and go with this controller.
    AccountsController(AccountContext context, QWidget *window, QObject *parent = nullptr);
    ~AccountsController() override;

    void showAccounts();
    void addAccount();
    void editAccount(const QString &id);
    /// Signs in an account again, asking for \a missingScopes too, and saves it; accountChanged() follows if it works.
    void signInAgain(const QString &id, const QStringList &missingScopes);
    /// Closes the windows. False when one asks what to do with what was entered.
    [[nodiscard]] bool closeAll();
    /// In the language that holds now: the list opens anew if it is open; editors keep what was entered and stay.
    void retranslate();

Q_SIGNALS:
    /// The webhooks of this account are to be shown.
    void openWanted(const QString &id);
    /// An account was added.
    void accountAdded(const QString &id);
    /// Its profile or its credentials were saved, or it was signed out.
    void accountChanged(const QString &id);
    void accountRemoved(const QString &id);
    /// The accounts could not be written to the settings, and the list is not there to tell of it.
    void notWritten(const QString &title, const QString &text);

private:
    AccountEditor *openEditor(const QString &id);
    void onSaved(const QString &id, bool isNew);
    void onRemoved(const QString &id);
    void onNotWritten(const QString &file);

    AccountContext m_context;
    QPointer<QWidget> m_window;
    QPointer<AccountsWindow> m_list;
    /// By the account's id; empty for a new one.
    QHash<QString, QPointer<AccountEditor>> m_editors;
};

} // namespace grapnel
