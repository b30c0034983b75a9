// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthcredentialsource.h"

#include <utility>

namespace grapnel
{

OAuthCredentialSource::OAuthCredentialSource(AccountProfile profile, AccountSecrets secrets, SecretsKeeper keeper,
                                             SignInNetwork network, QObject *parent)
    : CredentialSource(parent), m_profile(std::move(profile)), m_secrets(std::move(secrets)),
      m_keeper(std::move(keeper)), m_network(std::move(network))
{
}

Credentials OAuthCredentialSource::credentials() const
{
    return credentialsOf(m_profile, m_secrets);
}

QDateTime OAuthCredentialSource::expiry() const
{
    return m_secrets.tokens && m_profile.method != SignInMethod::ApiToken ? m_secrets.tokens->accessExpiry
                                                                          : QDateTime();
}

bool OAuthCredentialSource::canRenew() const
{
    switch (m_profile.method) {
    case SignInMethod::OAuthBrowser: {
        if (m_isRefused || !m_secrets.tokens || m_secrets.tokens->refreshToken.isEmpty())
            return false;
        const QDateTime end = m_secrets.tokens->refreshExpiry;
        return !end.isValid() || m_network.clock().now() < end;
    }
    case SignInMethod::OAuthClientCredentials:
        return !m_secrets.clientSecret.isEmpty();
    case SignInMethod::AccessToken:
    case SignInMethod::ApiToken:
        break;
    }
    return false;
}

PendingCall OAuthCredentialSource::renew(QObject *context, std::function<void(ApiResult<Done>)> handler)
{
    const auto isCancelled = std::make_shared<bool>(false);
    m_waiters.push_back({.context = context, .handler = std::move(handler), .isCancelled = isCancelled});
    if (!std::exchange(m_isRenewing, true)) {
        if (canRenew()) {
            const auto *renewal = new TokenRenewal(m_profile, m_secrets, m_keeper, m_network);
            connect(renewal, &TokenRenewal::finished, this, &OAuthCredentialSource::take);
        } else {
            const ApiError error{.kind = ApiError::Kind::Unauthorized,
                                 .detail = tr("There is nothing to get a new access token with.")};
            QMetaObject::invokeMethod(
                this, [this, error] { tellAll(error); }, Qt::QueuedConnection);
        }
    }
    return PendingCall([isCancelled] { *isCancelled = true; });
}

void OAuthCredentialSource::take(const ApiResult<AccountSecrets> &result,
                                 const std::optional<SecretStoreError> &notStoredBecause)
{
    if (!result) {
        m_isRefused = result.error().kind == ApiError::Kind::Unauthorized;
        return tellAll(result.error());
    }
    m_secrets = *result;
    const QPointer<OAuthCredentialSource> guard(this);
    if (notStoredBecause)
        Q_EMIT notStored(*notStoredBecause);
    if (guard)
        tellAll(Done());
}

void OAuthCredentialSource::tellAll(const ApiResult<Done> &result)
{
    m_isRenewing = false;
    // whoever is told may ask again, or destroy this
    for (const Waiter &waiter : std::exchange(m_waiters, {})) {
        if (waiter.context && !*waiter.isCancelled)
            waiter.handler(result);
    }
}

} // namespace grapnel

#include "moc_oauthcredentialsource.cpp"
