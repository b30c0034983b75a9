// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountstates.h"

#include "accountstore.h"

#include <utility>

namespace grapnel
{

namespace
{

bool isOver(const QDateTime &expiry, const QDateTime &now)
{
    return expiry.isValid() && expiry <= now;
}

/// Nothing is left with which the tokens could be used or renewed.
bool isExpired(const AccountProfile &profile, const OAuthTokens &tokens, const QDateTime &now)
{
    if (!isOver(tokens.accessExpiry, now))
        return false;
    if (profile.method == SignInMethod::OAuthClientCredentials)
        return false;
    return tokens.refreshToken.isEmpty() || isOver(tokens.refreshExpiry, now);
}

} // namespace

AccountStates::AccountStates(AccountContext context, QObject *parent) : QObject(parent), m_context(std::move(context))
{
}

void AccountStates::refreshAll()
{
    for (const AccountProfile &account : m_context.store->accounts())
        refresh(account.id);
}

void AccountStates::refresh(const QString &id)
{
    const std::optional<AccountProfile> account = m_context.store->account(id);
    if (!account)
        return;
    m_calls[id] = m_context.vault->read(
        *account, this, [this, id](const Result<AccountSecrets, SecretStoreError> &result) { answered(id, result); });
}

void AccountStates::answered(const QString &id, const Result<AccountSecrets, SecretStoreError> &result)
{
    if (result)
        m_states.insert(id, stateOf(id, *result));
    else if (result.error().kind == SecretStoreError::Kind::NotFound)
        m_states.insert(id, AccountState::NeedsSignIn);
    else if (result.error().kind == SecretStoreError::Kind::Denied)
        m_states.insert(id, AccountState::Locked);
    else
        m_states.insert(id, AccountState::Unreadable);
    Q_EMIT changed(id);
}

AccountState AccountStates::stateOf(const QString &id, const AccountSecrets &secrets) const
{
    const std::optional<AccountProfile> profile = m_context.store->account(id);
    if (!profile || std::holds_alternative<NoCredentials>(credentialsOf(*profile, secrets)))
        return AccountState::NeedsSignIn;
    if (secrets.tokens && isExpired(*profile, *secrets.tokens, m_context.clock->now()))
        return AccountState::NeedsSignIn;
    return m_context.vault->placeOf(id) == AccountVault::Place::SessionOnly ? AccountState::SessionOnly
                                                                            : AccountState::SignedIn;
}

} // namespace grapnel
