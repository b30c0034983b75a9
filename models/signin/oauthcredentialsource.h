// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialsource.h"
#include "tokenrenewal.h"

#include <QPointer>

#include <memory>
#include <vector>

namespace grapnel
{

/// Tokens of an account that signs in with OAuth, renewed by its refresh token or by the client's own grant. The other
/// methods have credentials here too, which cannot be renewed. Reference: section 2.2.
class OAuthCredentialSource final : public CredentialSource
{
    Q_OBJECT

public:
    OAuthCredentialSource(AccountProfile profile, AccountSecrets secrets, SecretsKeeper keeper, SignInNetwork network,
                          QObject *parent = nullptr);

    [[nodiscard]] Credentials credentials() const override;
    [[nodiscard]] QDateTime expiry() const override;
    /// False also when the refresh token has ended, or was refused.
    [[nodiscard]] bool canRenew() const override;
    /// A call while one runs shares its result. Cancelling takes the handler back and not the renewal, whose tokens are
    /// stored even when this source is destroyed meanwhile.
    PendingCall renew(QObject *context, std::function<void(ApiResult<Done>)> handler) override;

    [[nodiscard]] const AccountSecrets &secrets() const { return m_secrets; }

Q_SIGNALS:
    /// The new tokens are used, but could not be stored: after this session a new sign-in will be needed. Comes before
    /// the handlers.
    void notStored(const grapnel::SecretStoreError &error);

private:
    struct Waiter {
        QPointer<QObject> context{};
        std::function<void(ApiResult<Done>)> handler{};
        std::shared_ptr<bool> isCancelled{};
    };

    void take(const ApiResult<AccountSecrets> &result, const std::optional<SecretStoreError> &notStored);
    void tellAll(const ApiResult<Done> &result);

    AccountProfile m_profile;
    AccountSecrets m_secrets;
    SecretsKeeper m_keeper;
    SignInNetwork m_network;
    std::vector<Waiter> m_waiters;
    bool m_isRenewing = false;
    bool m_isRefused = false;
};

} // namespace grapnel
