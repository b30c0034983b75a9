// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsaver.h"

#include "accountstore.h"

#include <QUuid>

#include <utility>

namespace grapnel
{

AccountSaver::AccountSaver(AccountStore &store, AccountVault &vault, QObject *parent)
    : QObject(parent), m_store(store), m_vault(vault)
{
}

AccountSaver::~AccountSaver()
{
    cancel();
}

bool AccountSaver::isStillOwn() const
{
    const std::optional<AccountProfile> old = m_store.account(m_profile.id);
    return old && old->baseUrl == m_profile.baseUrl && old->method == m_profile.method
        && old->clientId == m_profile.clientId && old->email == m_profile.email;
}

AccountProfile AccountSaver::storedProfile() const
{
    return m_store.account(m_profile.id).value_or(m_profile);
}

bool AccountSaver::isInPlace(AccountVault::Place place) const
{
    if (!m_before)
        return m_secrets == AccountSecrets() && isStillOwn();
    // kept with the address that they are for
    return m_secrets == *m_before
        && (m_secrets == AccountSecrets() || (m_vault.placeOf(m_profile.id) == place && isStillOwn()));
}

void AccountSaver::save(const AccountProfile &profile, const AccountSecrets &secrets,
                        const std::optional<AccountSecrets> &before, AccountVault::Place place)
{
    if (m_isRunning)
        return;
    m_profile = profile;
    m_secrets = secrets;
    m_before = before;
    if (m_profile.id.isEmpty())
        m_profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_place = place;
    if (isInPlace(place))
        return finish();
    m_isRunning = true;
    if (m_before && m_before->tokens)
        readAgain();
    else
        this->place();
}

void AccountSaver::readAgain()
{
    m_call = m_vault.read(storedProfile(), this,
                          [this](const Result<AccountSecrets, SecretStoreError> &result) { onReadAgain(result); });
}

void AccountSaver::onReadAgain(const Result<AccountSecrets, SecretStoreError> &result)
{
    const bool areKept = m_secrets.tokens == m_before->tokens;
    const bool isGone = !result && result.error().kind == SecretStoreError::Kind::NotFound;
    if (result || isGone) {
        m_before = result ? *result : AccountSecrets();
        if (areKept)
            m_secrets.tokens = m_before->tokens;
    } else if (areKept && m_place == AccountVault::Place::Keychain) {
        // they could be old ones that must not come back
        m_isRunning = false;
        Q_EMIT failed(result.error());
        return;
    }
    place();
}

void AccountSaver::place()
{
    m_isPlacing = true;
    const auto answered = [this](const Result<Done, SecretStoreError> &result) {
        m_isRunning = false;
        m_isPlacing = false;
        if (result)
            finish();
        else
            Q_EMIT failed(result.error());
    };
    if (m_secrets == AccountSecrets())
        m_call = m_vault.remove(m_profile.id, this, answered);
    else
        m_call = m_vault.write(m_profile, m_secrets, m_place, this, answered);
}

void AccountSaver::finish()
{
    const QString id = m_store.save(m_profile);
    m_secrets = {};
    m_before.reset();
    Q_EMIT saved(id);
}

void AccountSaver::cancel()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_call = {};
    if (!std::exchange(m_isPlacing, false)) {
        m_secrets = {};
        m_before.reset();
        return;
    }
    const auto ignored = [](const Result<Done, SecretStoreError> &) {};
    // the vault carries these out although nobody waits for them, and after what was cancelled
    if (m_before && *m_before != AccountSecrets())
        m_vault.write(storedProfile(), *m_before, m_vault.placeOf(m_profile.id), &m_vault, ignored).cancel();
    else if (m_before || !isStillOwn())
        m_vault.remove(m_profile.id, &m_vault, ignored).cancel();
    m_secrets = {};
    m_before.reset();
}

} // namespace grapnel
