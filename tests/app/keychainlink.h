// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <utility>

namespace grapnel
{

/// The way to a keychain that outlives the program.
class KeychainLink final : public SecretStore
{
public:
    explicit KeychainLink(SecretStore &keychain) : m_keychain(keychain) { }

    PendingCall read(const QString &id, QObject *context, Handler<Secret> handler) override
    {
        return m_keychain.read(id, context, std::move(handler));
    }
    PendingCall write(const QString &id, const Secret &secret, QObject *context, Handler<Done> handler) override
    {
        return m_keychain.write(id, secret, context, std::move(handler));
    }
    PendingCall remove(const QString &id, QObject *context, Handler<Done> handler) override
    {
        return m_keychain.remove(id, context, std::move(handler));
    }

private:
    SecretStore &m_keychain;
};

} // namespace grapnel
