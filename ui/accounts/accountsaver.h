// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountvault.h"

#include <QObject>

namespace grapnel
{

class AccountStore;

/// Saves an account: first its secrets are placed, then its profile, so that no profile is saved whose secrets are
/// not. One run at a time.
class AccountSaver final : public QObject
{
    Q_OBJECT

public:
    /// Neither is owned; both must outlive this.
    AccountSaver(AccountStore &store, AccountVault &vault, QObject *parent = nullptr);
    /// Cancels.
    ~AccountSaver() override;

    /// A \a profile without an id is new. \a before: what the vault held for it when \a secrets were made of that;
    /// disengaged: it could not be read, and stays there if \a secrets are empty and the profile is still their own.
    /// Tokens are read again before they are written, as a renewal may have put new ones in place of \a before; those
    /// that \a secrets have from there are then the new ones, or none if they are gone. saved() or failed() follows,
    /// from the event loop unless there is nothing to place.
    void save(const AccountProfile &profile, const AccountSecrets &secrets, const std::optional<AccountSecrets> &before,
              AccountVault::Place place);
    /// Ends it: the profile stays as it was, and what the keychain may have taken meanwhile is taken back. No signal.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void saved(const QString &id);
    /// The secrets could not be placed; nothing was saved.
    void failed(const grapnel::SecretStoreError &error);

private:
    void readAgain();
    void onReadAgain(const Result<AccountSecrets, SecretStoreError> &result);
    void place();
    void finish();
    [[nodiscard]] bool isInPlace(AccountVault::Place place) const;
    /// What is stored may be used with the new profile.
    [[nodiscard]] bool isStillOwn() const;
    /// As it is saved, or will be when it is not yet.
    [[nodiscard]] AccountProfile storedProfile() const;

    AccountStore &m_store;
    AccountVault &m_vault;
    PendingCall m_call;
    AccountProfile m_profile;
    AccountSecrets m_secrets;
    std::optional<AccountSecrets> m_before;
    AccountVault::Place m_place = AccountVault::Place::Keychain;
    bool m_isRunning = false;
    /// The vault may have changed something.
    bool m_isPlacing = false;
};

} // namespace grapnel
