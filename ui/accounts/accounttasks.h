// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountcontext.h"
#include "accountservice.h"
#include "accountvault.h"

#include <QObject>

namespace grapnel
{

/// What is done with a saved account from the list of accounts: a test, signing out, removing. One at a time.
class AccountTasks final : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Test, SignOut, Remove };

    explicit AccountTasks(AccountContext context, QObject *parent = nullptr);

    void test(const AccountProfile &account);
    /// Revokes at the server what can be revoked, then forgets all credentials.
    void signOut(const AccountProfile &account);
    /// As signOut(), then takes the account out of the list. \a keepsEntry: even if the keychain keeps its entry.
    void remove(const AccountProfile &account, bool keepsEntry = false);
    /// Ends it; what was done already stays done. No signal but changed().
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const AccountProfile &account() const { return m_account; }

Q_SIGNALS:
    /// isRunning() has changed.
    void changed();
    void tested(const grapnel::AccountProfile &account, const grapnel::ConnectionReport &report);
    /// \a notRevoked: the server may still take the token.
    void signedOut(const grapnel::AccountProfile &account, const std::optional<grapnel::ApiError> &notRevoked);
    void removed(const grapnel::AccountProfile &account, const std::optional<grapnel::ApiError> &notRevoked);
    /// The keychain did not do its part: nothing could be tested, or the credentials are still there.
    void failed(const grapnel::AccountProfile &account, const grapnel::SecretStoreError &error);

private:
    using ReadResult = Result<AccountSecrets, SecretStoreError>;

    void start(Kind kind, const AccountProfile &account);
    void onRead(const ReadResult &result);
    void forget();
    void onForgotten(const Result<Done, SecretStoreError> &result);
    void end();

    AccountContext m_context;
    PendingCall m_call;
    AccountProfile m_account;
    std::optional<ApiError> m_notRevoked;
    Kind m_kind = Kind::Test;
    bool m_keepsEntry = false;
    bool m_isRunning = false;
};

} // namespace grapnel
