// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountsecrets.h"
#include "secretstore.h"
#include "signinnetwork.h"

#include <QObject>

#include <functional>
#include <optional>

namespace grapnel
{

/// Where the secrets of one account are kept, as its credential source needs it. AccountVault's operations without
/// the id.
struct SecretsKeeper {
    /// Lives as long as the other two may be called. A renewal that runs belongs to it, because it must not be lost
    /// when its account is closed.
    QObject *owner = nullptr;
    std::function<PendingCall(const AccountSecrets &secrets, QObject *context, SecretStore::Handler<Done> handler)>
        write{};
    /// May be empty. Looks whether another process has renewed the tokens.
    std::function<PendingCall(QObject *context, SecretStore::Handler<AccountSecrets> handler)> read{};
};

/// One renewal: asks for new tokens, stores them, and only then tells. Child of the keeper's owner; deletes itself at
/// the end. Cannot be cancelled: the server has deleted the old tokens when it answers.
class TokenRenewal final : public QObject
{
    Q_OBJECT

public:
    TokenRenewal(AccountProfile profile, AccountSecrets secrets, SecretsKeeper keeper, const SignInNetwork &network);

Q_SIGNALS:
    /// Once, from the event loop. \a notStored: the tokens are good, and gone with the process. Errors as with
    /// CredentialSource::renew().
    void finished(const grapnel::ApiResult<grapnel::AccountSecrets> &result,
                  const std::optional<grapnel::SecretStoreError> &notStored);

private:
    [[nodiscard]] ApiRequest request() const;
    void takeTokens(const Result<OAuthTokens, SignInError> &tokens);
    void lookForOthers(const ApiError &error);
    void end(const ApiResult<AccountSecrets> &result, const std::optional<SecretStoreError> &notStored = {});

    AccountProfile m_profile;
    AccountSecrets m_secrets;
    SecretsKeeper m_keeper;
    PendingCall m_call;
};

} // namespace grapnel
