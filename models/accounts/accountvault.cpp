// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountvault.h"

#include "secretanswer.h"

namespace grapnel
{

namespace
{

Result<AccountSecrets, SecretStoreError> decoded(const Result<Secret, SecretStoreError> &result)
{
    if (!result)
        return result.error();
    std::optional<AccountSecrets> secrets = decodeSecrets(*result);
    if (!secrets)
        return SecretStoreError{.kind = SecretStoreError::Kind::Other};
    return *std::move(secrets);
}

} // namespace

AccountVault::AccountVault(SecretStore &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) { }

AccountVault::~AccountVault() = default;

PendingCall AccountVault::read(const QString &id, QObject *context, Handler<AccountSecrets> handler)
{
    const auto held = m_session.constFind(id);
    if (held != m_session.cend()) {
        const SecretAnswer<AccountSecrets> answer(context, std::move(handler));
        answer.giveSoon(*held);
        return answer.pendingCall();
    }
    return m_keychain.read(id, context, [handler = std::move(handler)](const Result<Secret, SecretStoreError> &result) {
        handler(decoded(result));
    });
}

PendingCall AccountVault::write(const QString &id, const AccountSecrets &secrets, Place place, QObject *context,
                                Handler<Done> handler)
{
    const SecretAnswer<Done> answer(context, std::move(handler));
    if (place == Place::SessionOnly) {
        m_session.insert(id, secrets);
        const int run = ++m_lastRun;
        keep(run, m_keychain.remove(id, this, [this, run](const Outcome &) { m_running.erase(run); }));
        answer.giveSoon(Done());
        return answer.pendingCall();
    }
    const int run = ++m_lastRun;
    // the session's must go even when nobody waits for it any more, or read() would give what is no longer so
    keep(run, m_keychain.write(id, encodeSecrets(secrets), this, [this, run, id, answer](const Outcome &outcome) {
        m_running.erase(run);
        if (outcome)
            m_session.remove(id);
        answer.give(outcome);
    }));
    return answer.pendingCall();
}

PendingCall AccountVault::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    const bool wasHeld = m_session.remove(id);
    const SecretAnswer<Done> answer(context, std::move(handler));
    const int run = ++m_lastRun;
    keep(run, m_keychain.remove(id, this, [this, run, wasHeld, answer](const Outcome &outcome) {
        m_running.erase(run);
        const bool isMissing = !outcome && outcome.error().kind == SecretStoreError::Kind::Unavailable;
        answer.give(wasHeld && isMissing ? Outcome(Done()) : outcome);
    }));
    return answer.pendingCall();
}

AccountVault::Place AccountVault::placeOf(const QString &id) const
{
    return m_session.contains(id) ? Place::SessionOnly : Place::Keychain;
}

void AccountVault::keep(int run, PendingCall call)
{
    m_running.emplace(run, std::move(call));
}

} // namespace grapnel

#include "moc_accountvault.cpp"
