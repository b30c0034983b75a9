// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"
#include "apirequest.h"
#include "secret.h"

#include <QByteArray>
#include <QUrl>

namespace grapnel
{

// One function per request of signing in and out. Reference: sections 2.2 and 2.3.

/// Limits of "expires_in" and "refresh_token_expires_in", in seconds; both ends are exclusive.
struct TokenLife {
    static constexpr int accessAbove = 300;
    static constexpr int accessBelow = 172'800;
    static constexpr int refreshAbove = 604'800;
    static constexpr int refreshBelow = 7'776'000;
    /// What is asked for: a day, because a token that leaks should not be good for long and a new one costs a request;
    /// and as long as there is for the refresh token, so that a month away does not need a new sign-in.
    static constexpr int access = 86'400;
    static constexpr int refresh = refreshBelow - 1;
};

/// Those of the profile, or the default ones.
[[nodiscard]] QStringList scopesOf(const AccountProfile &profile);

/// The page on which the user allows it, at the account's base URL.
[[nodiscard]] QUrl authorizeUrl(const AccountProfile &profile, const QUrl &redirectUri, const QByteArray &state,
                                const QByteArray &challenge);

/// What came of the page, for tokens. \a clientSecret is empty for a public client.
struct CodeGrant {
    Secret code{};
    Secret verifier{};
    QUrl redirectUri{};
};
[[nodiscard]] ApiRequest tokensForCode(const AccountProfile &profile, const CodeGrant &grant,
                                       const Secret &clientSecret);
/// The server deletes the pair that \a refreshToken belongs to. Without scopes, which stay as they were granted.
[[nodiscard]] ApiRequest tokensForRefresh(const AccountProfile &profile, const Secret &refreshToken,
                                          const Secret &clientSecret);
/// There is no refresh token with this grant, and no life of one to ask for.
[[nodiscard]] ApiRequest tokensForClient(const AccountProfile &profile, const Secret &clientSecret);

/// Revokes the token that the request carries.
[[nodiscard]] ApiRequest revokeToken();
[[nodiscard]] ApiRequest currentUser();

} // namespace grapnel
