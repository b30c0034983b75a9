// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountcontext.h"
#include "accountvault.h"

#include <QHash>

#include <map>

namespace grapnel
{

/// Whether an account can be opened.
enum class AccountState {
    /// Being read.
    Unknown,
    SignedIn,
    /// Signed in, until the application ends.
    SessionOnly,
    NeedsSignIn,
    /// The keychain is locked, or refused.
    Locked,
    /// The keychain did not tell.
    Unreadable,
};

/// The states of the saved accounts, read from the vault; keeps nothing secret.
class AccountStates final : public QObject
{
    Q_OBJECT

public:
    explicit AccountStates(AccountContext context, QObject *parent = nullptr);

    [[nodiscard]] AccountState state(const QString &id) const { return m_states.value(id, AccountState::Unknown); }
    /// Reads all anew.
    void refreshAll();
    void refresh(const QString &id);

Q_SIGNALS:
    void changed(const QString &id);

private:
    void answered(const QString &id, const Result<AccountSecrets, SecretStoreError> &result);
    [[nodiscard]] AccountState stateOf(const QString &id, const AccountSecrets &secrets) const;

    AccountContext m_context;
    QHash<QString, AccountState> m_states;
    std::map<QString, PendingCall> m_calls;
};

} // namespace grapnel
