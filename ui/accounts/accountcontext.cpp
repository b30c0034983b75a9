// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountcontext.h"

#include "accountvault.h"

namespace grapnel
{

AccountService::Keeper AccountContext::keeperOf(const AccountProfile &account) const
{
    if (account.id.isEmpty())
        return {};
    return
        [vault = vault, account](const AccountSecrets &secrets, QObject *context, SecretStore::Handler<Done> handler) {
            return vault->update(account, secrets, context, std::move(handler));
        };
}

} // namespace grapnel
