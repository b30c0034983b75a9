// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"

#include <QList>
#include <QObject>

#include <optional>

class QSettings;

namespace grapnel
{

/// The saved accounts, in the user's order, as groups of the settings. Holds nothing secret.
class AccountStore final : public QObject
{
    Q_OBJECT

public:
    /// \a settings is not owned and must outlive the store. What cannot be read of it is left out and left there.
    explicit AccountStore(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<AccountProfile> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<AccountProfile> account(const QString &id) const;
    /// By what the user calls it: exactly, else whatever its case when one only is called so.
    [[nodiscard]] std::optional<AccountProfile> named(const QString &name) const;

    /// Replaces the account of that id; without an id, or with one that is not there, it is added last. Returns the id.
    /// Of the base URL only cleanBaseUrl() is kept.
    QString save(AccountProfile account);
    /// Takes it out of the list. Its secrets are the vault's.
    void remove(const QString &id);
    /// To the place \a index of accounts().
    void move(const QString &id, qsizetype index);

    /// The account to open at the start; empty: none was opened yet, or it is gone.
    [[nodiscard]] QString lastOpened() const;
    void setLastOpened(const QString &id);

Q_SIGNALS:
    /// accounts() has changed.
    void changed();
    /// What was changed is not in the \a file of the settings: it is tried again at each change and at the end.
    void notWritten(const QString &file);

private:
    void load();
    void writeOrder();
    /// The ids of all groups, those that cannot be read too.
    [[nodiscard]] QStringList storedOrder() const;

    QSettings &m_settings;
    QList<AccountProfile> m_accounts;
};

} // namespace grapnel
