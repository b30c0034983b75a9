// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "secretstore.h"

#include <QHash>
#include <QSet>

#include <map>

namespace grapnel
{

/// The secrets of the accounts: in the keychain, or in memory until the application ends. Never in a file. They are
/// kept with the base URL that they are for and given for that one only: who can change the settings but not the
/// keychain must not have them sent elsewhere.
class AccountVault final : public QObject
{
    Q_OBJECT

public:
    enum class Place { Keychain, SessionOnly };
    template<typename T> using Handler = SecretStore::Handler<T>;

    /// \a keychain is not owned and must outlive the vault.
    explicit AccountVault(SecretStore &keychain, QObject *parent = nullptr);
    ~AccountVault() override;

    /// Of the session if they are there, else of the keychain. An entry that cannot be understood is an error of kind
    /// Other, one for another base URL than that of \a account of kind NotFound.
    PendingCall read(const AccountProfile &account, QObject *context, Handler<AccountSecrets> handler);
    /// With Place::Keychain what the session held goes once the keychain has it; on failure nothing is changed and
    /// nothing is kept elsewhere: that is the user's choice. With Place::SessionOnly an entry of the keychain is
    /// removed, as far as that can be done, and nobody waits for it. Goes on when the call is cancelled or the context
    /// is gone.
    PendingCall write(const AccountProfile &account, const AccountSecrets &secrets, Place place, QObject *context,
                      Handler<Done> handler);
    /// write() to the place where they are, for what was renewed: of an account that was removed or given another base
    /// URL meanwhile nothing is kept, and that is Done too.
    PendingCall update(const AccountProfile &account, const AccountSecrets &secrets, QObject *context,
                       Handler<Done> handler);
    /// From both places; goes on as write() does. Done, too, when the session held it and there is no keychain.
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler);
    /// Where write() has put them last in this session; Keychain when it has not.
    [[nodiscard]] Place placeOf(const QString &id) const;
    /// The keychain has not answered yet to something that was written or removed.
    [[nodiscard]] bool isWriting() const { return !m_running.empty(); }

private:
    using Outcome = Result<Done, SecretStoreError>;
    struct Held {
        AccountSecrets secrets{};
        QUrl baseUrl{};
        /// Of the write that put them here.
        int run = 0;
    };

    void forgetHeldBefore(int run, const QString &id);
    void keep(int run, PendingCall call);

    SecretStore &m_keychain;
    QHash<QString, Held> m_session;
    /// And not written since.
    QSet<QString> m_removed;
    /// The base URLs that were written last.
    QHash<QString, QUrl> m_written;
    /// What the keychain has not answered yet.
    std::map<int, PendingCall> m_running;
    int m_lastRun = 0;
};

} // namespace grapnel
