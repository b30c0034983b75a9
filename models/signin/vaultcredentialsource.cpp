// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultcredentialsource.h"

#include "credentialerror.h"

#include <utility>

namespace grapnel
{

namespace
{

ApiError errorOf(const SecretStoreError &error)
{
    using Kind = SecretStoreError::Kind;
    ApiError result{.kind = ApiError::Kind::Unauthorized, .detail = error.detail};
    switch (error.kind) {
    case Kind::NotFound:
        result.code = credentialerror::notSignedIn;
        break;
    case Kind::Denied:
        result.code = credentialerror::keychainDenied;
        break;
    case Kind::Unavailable:
        result.code = credentialerror::keychainUnavailable;
        break;
    case Kind::TimedOut:
        result.code = credentialerror::keychainTimedOut;
        break;
    case Kind::Other:
        result.code = credentialerror::keychainUnreadable;
        break;
    }
    return result;
}

} // namespace

VaultCredentialSource::VaultCredentialSource(AccountProfile profile, AccountVault &vault, SignInNetwork network,
                                             QObject *parent)
    : CredentialSource(parent), m_profile(std::move(profile)), m_vault(vault), m_network(std::move(network))
{
}

VaultCredentialSource::~VaultCredentialSource() = default;

Credentials VaultCredentialSource::credentials() const
{
    return m_tokens ? m_tokens->credentials() : Credentials();
}

QDateTime VaultCredentialSource::expiry() const
{
    return m_tokens ? m_tokens->expiry() : QDateTime();
}

bool VaultCredentialSource::canRenew() const
{
    return !m_tokens || m_tokens->canRenew();
}

PendingCall VaultCredentialSource::renew(QObject *context, RenewHandler handler)
{
    if (m_tokens)
        return m_tokens->renew(context, std::move(handler));
    return m_vault.read(m_profile, context,
                        [this, self = QPointer(this), context,
                         handler = std::move(handler)](const Result<AccountSecrets, SecretStoreError> &secrets) {
                            if (!self)
                                return;
                            if (!secrets)
                                return handler(errorOf(secrets.error()));
                            use(*secrets);
                            if (std::holds_alternative<NoCredentials>(m_tokens->credentials()) && !canRenew()) {
                                m_tokens.reset();
                                return handler(errorOf({.kind = SecretStoreError::Kind::NotFound}));
                            }
                            if (!hasEnded() || !canRenew())
                                return handler(Done());
                            m_call = m_tokens->renew(context, handler);
                        });
}

void VaultCredentialSource::use(const AccountSecrets &secrets)
{
    // the vault keeps them in the place where they are; it outlives this, as a renewal may
    AccountVault *vault = &m_vault;
    const SecretsKeeper keeper{
        .owner = vault,
        .write =
            [vault, profile = m_profile](const AccountSecrets &fresh, QObject *context,
                                         SecretStore::Handler<Done> handler) {
                return vault->update(profile, fresh, context, std::move(handler));
            },
        .read =
            [vault, profile = m_profile](QObject *context, SecretStore::Handler<AccountSecrets> handler) {
                return vault->read(profile, context, std::move(handler));
            },
    };
    m_tokens = std::make_unique<OAuthCredentialSource>(m_profile, secrets, keeper, m_network);
    connect(m_tokens.get(), &OAuthCredentialSource::notStored, this, &VaultCredentialSource::notStored);
    Q_EMIT loaded();
}

bool VaultCredentialSource::hasEnded() const
{
    if (std::holds_alternative<NoCredentials>(m_tokens->credentials()))
        return true;
    const QDateTime end = m_tokens->expiry();
    return end.isValid() && end <= m_network.clock().now();
}

} // namespace grapnel

#include "moc_vaultcredentialsource.cpp"
