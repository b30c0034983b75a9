// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"
#include "accountvault.h"
#include "apiclient.h"
#include "clock.h"
#include "credentialsource.h"

#include <memory>

namespace grapnel
{

class OAuthCredentialSource;

/// The credentials of a saved account. They are read from the vault when the first request wants them, so that a
/// keychain that takes its time holds up no window, and renewed at the server when they end. What the keychain refuses
/// is an error of kind Unauthorized with one of the codes below.
class VaultCredentialSource final : public CredentialSource
{
    Q_OBJECT

public:
    /// The vault holds nothing for the account: it has to be signed in.
    static QString notSignedInCode();
    /// It is locked, or access was refused.
    static QString deniedCode();
    /// There is none, or it does not answer.
    static QString unavailableCode();

    /// \a vault and \a clock are not owned and must outlive the source. \a settings are those of the requests to the
    /// token endpoint.
    VaultCredentialSource(AccountProfile profile, AccountVault &vault, std::function<ApiClientSettings()> settings,
                          const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~VaultCredentialSource() override;

    [[nodiscard]] Credentials credentials() const override;
    [[nodiscard]] QDateTime expiry() const override;
    [[nodiscard]] bool canRenew() const override;
    PendingCall renew(QObject *context, std::function<void(ApiResult<Done>)> handler) override;

    /// Reads the vault anew when credentials are wanted next: somebody has signed in.
    void reset();

Q_SIGNALS:
    /// New tokens are in use, but could not be stored: the next start will need a new sign-in.
    void notStored(const grapnel::SecretStoreError &error);

private:
    struct Renewal;
    void use(const AccountSecrets &secrets);
    [[nodiscard]] bool isFresh() const;

    AccountProfile m_profile;
    AccountVault &m_vault;
    std::function<ApiClientSettings()> m_settings;
    const Clock &m_clock;
    /// Null until the vault has answered.
    std::unique_ptr<OAuthCredentialSource> m_tokens;
    /// Of a method without a token endpoint.
    Credentials m_fixed;
    bool m_isRead = false;
};

} // namespace grapnel
