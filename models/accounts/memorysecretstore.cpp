// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorysecretstore.h"

#include "secretanswer.h"

namespace grapnel
{

PendingCall MemorySecretStore::read(const QString &id, QObject *context, Handler<Secret> handler)
{
    const SecretAnswer<Secret> answer(context, std::move(handler));
    const auto found = m_secrets.constFind(id);
    if (found == m_secrets.cend())
        answer.giveSoon(SecretStoreError{.kind = SecretStoreError::Kind::NotFound});
    else
        answer.giveSoon(*found);
    return answer.pendingCall();
}

PendingCall MemorySecretStore::write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler)
{
    m_secrets.insert(id, secret);
    const SecretAnswer<Done> answer(context, std::move(handler));
    answer.giveSoon(Done());
    return answer.pendingCall();
}

PendingCall MemorySecretStore::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    m_secrets.remove(id);
    const SecretAnswer<Done> answer(context, std::move(handler));
    answer.giveSoon(Done());
    return answer.pendingCall();
}

} // namespace grapnel

#include "moc_memorysecretstore.cpp"
