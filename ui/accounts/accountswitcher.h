// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountentry.h"

#include <QToolButton>

class QActionGroup;

namespace grapnel
{

/// Which account the window shows, with the word for its environment; its menu switches to another one. Saved accounts
/// come first, with Ctrl+1 to Ctrl+9, then that of the environment and the sample data.
class AccountSwitcher final : public QToolButton
{
    Q_OBJECT

public:
    explicit AccountSwitcher(const AccountInfo &account, QWidget *parent = nullptr);

    /// What the menu offers; \a currentId is checked.
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);
    /// Those that have a key, in order; their object names are "account-1" to "account-9". Until the next
    /// setAccounts().
    [[nodiscard]] const QList<QAction *> &numbered() const { return m_numbered; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another account than the current one was chosen.
    void accountWanted(const QString &id);
    void accountsWanted();
    void addAccountWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *addEntry(const AccountEntry &entry, bool isCurrent);

    QMenu *m_menu;
    QActionGroup *m_group = nullptr;
    QList<QAction *> m_numbered;
};

} // namespace grapnel
