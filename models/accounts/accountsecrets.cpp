// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsecrets.h"

namespace grapnel
{

Credentials credentialsOf(const AccountProfile &profile, const AccountSecrets &secrets)
{
    if (profile.method == SignInMethod::ApiToken) {
        if (secrets.apiToken.isEmpty() || profile.email.isEmpty())
            return NoCredentials{};
        return ApiToken{.email = profile.email, .token = secrets.apiToken};
    }
    if (!secrets.tokens || secrets.tokens->accessToken.isEmpty())
        return NoCredentials{};
    return AccessToken{.token = secrets.tokens->accessToken};
}

} // namespace grapnel
