// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountvault.h"
#include "oauthcredentialsource.h"

namespace grapnel
{

/// The credentials of a saved account. They are read from the vault when the first request wants them, so that a
/// keychain that takes its time holds up no window, and renewed at the server when they end. What the vault does not
/// give is an error of kind Unauthorized with one of the codes below.
class VaultCredentialSource final : public CredentialSource
{
    Q_OBJECT

public:
    /// The vault holds nothing for the account: it has to be signed in.
    static constexpr auto notSignedIn = QLatin1StringView("not_signed_in");
    /// The keychain is locked, or refused.
    static constexpr auto keychainDenied = QLatin1StringView("keychain_denied");
    /// There is none.
    static constexpr auto keychainUnavailable = QLatin1StringView("keychain_unavailable");
    /// No answer in time.
    static constexpr auto keychainTimedOut = QLatin1StringView("keychain_timed_out");
    /// What it holds is not understood, or something else went wrong.
    static constexpr auto keychainUnreadable = QLatin1StringView("keychain_unreadable");

    /// \a vault is not owned and must outlive the source.
    VaultCredentialSource(AccountProfile profile, AccountVault &vault, SignInNetwork network,
                          QObject *parent = nullptr);
    ~VaultCredentialSource() override;

    [[nodiscard]] bool isLoaded() const override { return m_tokens != nullptr; }
    [[nodiscard]] Credentials credentials() const override;
    [[nodiscard]] QDateTime expiry() const override;
    [[nodiscard]] bool canRenew() const override;
    PendingCall renew(QObject *context, std::function<void(ApiResult<Done>)> handler) override;

Q_SIGNALS:
    /// As OAuthCredentialSource's.
    void notStored(const grapnel::SecretStoreError &error);

private:
    using RenewHandler = std::function<void(ApiResult<Done>)>;

    void use(const AccountSecrets &secrets);
    [[nodiscard]] bool hasEnded() const;

    AccountProfile m_profile;
    AccountVault &m_vault;
    SignInNetwork m_network;
    /// Null until the vault has answered.
    std::unique_ptr<OAuthCredentialSource> m_tokens;
    PendingCall m_call;
};

} // namespace grapnel
