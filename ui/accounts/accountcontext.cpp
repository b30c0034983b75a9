// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountcontext.h"

#include "accountvault.h"

namespace grapnel
{

AccountService::Keeper AccountContext::keeperOf(const QString &id) const
{
    if (id.isEmpty())
        return {};
    return [vault = vault, id](const AccountSecrets &secrets, QObject *context, SecretStore::Handler<Done> handler) {
        return vault->update(id, secrets, context, std::move(handler));
    };
}

} // namespace grapnel
