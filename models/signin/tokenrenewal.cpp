// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenrenewal.h"

#include "oauthrequests.h"

#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// What a token endpoint says when it will not have us again, whatever its status. RFC 6749, section 5.2.
bool isFinal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.code == "invalid_grant"_L1
        || error.code == "invalid_client"_L1 || error.code == "unauthorized_client"_L1;
}

/// \a given, with what the server left out of it because it stays as it was. RFC 6749, section 6.
OAuthTokens completed(OAuthTokens given, const std::optional<OAuthTokens> &before)
{
    if (!before)
        return given;
    if (given.refreshToken.isEmpty()) {
        given.refreshToken = before->refreshToken;
        given.refreshExpiry = before->refreshExpiry;
    }
    if (given.scopes.isEmpty())
        given.scopes = before->scopes;
    return given;
}

} // namespace

TokenRenewal::TokenRenewal(AccountProfile profile, AccountSecrets secrets, SecretsKeeper keeper,
                           const SignInNetwork &network)
    : QObject(keeper.owner), m_profile(std::move(profile)), m_secrets(std::move(secrets)), m_keeper(std::move(keeper))
{
    m_call = network.requestTokens(m_profile, request(), this,
                                   [this](const Result<OAuthTokens, SignInError> &tokens) { takeTokens(tokens); });
}

ApiRequest TokenRenewal::request() const
{
    if (m_profile.method == SignInMethod::OAuthClientCredentials)
        return tokensForClient(m_profile, m_secrets.clientSecret);
    return tokensForRefresh(m_profile, m_secrets.tokens.value_or(OAuthTokens()).refreshToken, m_secrets.clientSecret);
}

void TokenRenewal::takeTokens(const Result<OAuthTokens, SignInError> &tokens)
{
    if (!tokens) {
        ApiError error = tokens.error().api;
        if (!isFinal(error))
            return end(error);
        error.kind = ApiError::Kind::Unauthorized;
        return lookForOthers(error);
    }
    m_secrets.tokens = completed(*tokens, m_secrets.tokens);
    m_call = m_keeper.write(m_secrets, this, [this](const Result<Done, SecretStoreError> &stored) {
        end(m_secrets, stored ? std::nullopt : std::optional(stored.error()));
    });
}

void TokenRenewal::lookForOthers(const ApiError &error)
{
    if (!m_keeper.read || m_profile.method == SignInMethod::OAuthClientCredentials)
        return end(error);
    m_call = m_keeper.read(this, [this, error](const Result<AccountSecrets, SecretStoreError> &stored) {
        const Secret ours = m_secrets.tokens.value_or(OAuthTokens()).refreshToken;
        if (stored && stored->tokens && !stored->tokens->accessToken.isEmpty() && stored->tokens->refreshToken != ours)
            end(*stored);
        else
            end(error);
    });
}

void TokenRenewal::end(const ApiResult<AccountSecrets> &result, const std::optional<SecretStoreError> &notStored)
{
    deleteLater();
    Q_EMIT finished(result, notStored);
}

} // namespace grapnel

#include "moc_tokenrenewal.cpp"
