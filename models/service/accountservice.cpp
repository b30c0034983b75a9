// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"

namespace grapnel
{

void AccountService::discard(const AccountProfile &profile, const AccountSecrets &secrets)
{
    const int number = ++m_lastDiscarded;
    m_discarding[number]
        = signOut(profile, secrets, this, [this, number](const ApiResult<Done> &) { m_discarding.erase(number); });
}

} // namespace grapnel

#include "moc_accountservice.cpp"
