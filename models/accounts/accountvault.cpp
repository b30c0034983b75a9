// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountvault.h"

#include "secretanswer.h"

namespace grapnel
{

namespace
{

Result<AccountSecrets, SecretStoreError> decoded(const Result<Secret, SecretStoreError> &result, const QUrl &baseUrl)
{
    if (!result)
        return result.error();
    std::optional<AccountSecrets> secrets = decodeSecrets(*result);
    if (!secrets)
        return SecretStoreError{.kind = SecretStoreError::Kind::Other};
    // entries of before they were kept with it have none
    const QUrl theirs = decodeBaseUrl(*result);
    if (!theirs.isEmpty() && theirs.toEncoded() != baseUrl.toEncoded())
        return SecretStoreError{.kind = SecretStoreError::Kind::NotFound};
    return *std::move(secrets);
}

} // namespace

AccountVault::AccountVault(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) { }

AccountVault::~AccountVault() = default;

PendingCall AccountVault::read(const AccountProfile &account, QObject *context, Handler<AccountSecrets> handler)
{
    const auto held = m_session.constFind(account.id);
    if (held != m_session.cend()) {
        const SecretAnswer<AccountSecrets> answer(context, std::move(handler));
        if (held->baseUrl == account.baseUrl)
            answer.giveSoon(held->secrets);
        else
            answer.giveSoon(SecretStoreError{.kind = SecretStoreError::Kind::NotFound});
        return answer.pendingCall();
    }
    return m_keychain.read(account.id, context,
                           [baseUrl = account.baseUrl, handler = std::move(handler)](
                               const Result<Secret, SecretStoreError> &result) { handler(decoded(result, baseUrl)); });
}

PendingCall AccountVault::write(const AccountProfile &account, const AccountSecrets &secrets, Place place,
                                QObject *context, Handler<Done> handler)
{
    const QString id = account.id;
    const SecretAnswer<Done> answer(context, std::move(handler));
    const int run = ++m_lastRun;
    m_removed.remove(id);
    m_written.insert(id, account.baseUrl);
    if (place == Place::SessionOnly) {
        m_session.insert(id, {.secrets = secrets, .baseUrl = account.baseUrl, .run = run});
        keep(run, m_keychain.remove(id, this, [this, run](const Outcome &) { m_running.erase(run); }));
        answer.giveSoon(Done());
        return answer.pendingCall();
    }
    // the session's must go even when nobody waits for it any more, or read() would give what is no longer so
    const Secret entry = encodeSecrets(secrets, account.baseUrl);
    keep(run, m_keychain.write(id, entry, this, [this, run, id, answer](const Outcome &outcome) {
        m_running.erase(run);
        if (outcome)
            forgetHeldBefore(run, id);
        answer.give(outcome);
    }));
    return answer.pendingCall();
}

PendingCall AccountVault::update(const AccountProfile &account, const AccountSecrets &secrets, QObject *context,
                                 Handler<Done> handler)
{
    const bool isMoved = m_written.value(account.id, account.baseUrl) != account.baseUrl;
    if (!m_removed.contains(account.id) && !isMoved)
        return write(account, secrets, placeOf(account.id), context, std::move(handler));
    const SecretAnswer<Done> answer(context, std::move(handler));
    answer.giveSoon(Done());
    return answer.pendingCall();
}

PendingCall AccountVault::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    const bool wasHeld = m_session.remove(id);
    m_removed.insert(id);
    const SecretAnswer<Done> answer(context, std::move(handler));
    const int run = ++m_lastRun;
    keep(run, m_keychain.remove(id, this, [this, run, id, wasHeld, answer](const Outcome &outcome) {
        m_running.erase(run);
        const bool isMissing = !outcome && outcome.error().kind == SecretStoreError::Kind::Unavailable;
        const Outcome result = wasHeld && isMissing ? Outcome(Done()) : outcome;
        // what the keychain kept is in use
        if (!result)
            m_removed.remove(id);
        answer.give(result);
    }));
    return answer.pendingCall();
}

AccountVault::Place AccountVault::placeOf(const QString &id) const
{
    return m_session.contains(id) ? Place::SessionOnly : Place::Keychain;
}

void AccountVault::forgetHeldBefore(int run, const QString &id)
{
    const auto held = m_session.constFind(id);
    if (held != m_session.cend() && held->run < run)
        m_session.erase(held);
}

void AccountVault::keep(int run, PendingCall call)
{
    m_running.emplace(run, std::move(call));
}

} // namespace grapnel

#include "moc_accountvault.cpp"
