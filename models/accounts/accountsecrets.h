// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accountprofile.h"
#include "secret.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace grapnel
{

/// What a token endpoint gave. Reference: section 2.2.
struct OAuthTokens {
    Secret accessToken{};
    /// Empty: none was given, as with client credentials.
    Secret refreshToken{};
    /// UTC; invalid: the server did not say.
    QDateTime accessExpiry{};
    QDateTime refreshExpiry{};
    /// As granted; empty: the server did not say.
    QStringList scopes{};
    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

/// Everything secret of one account: one entry of the keychain.
struct AccountSecrets {
    /// Of SignInMethod::OAuthClientCredentials.
    Secret clientSecret{};
    /// Of SignInMethod::ApiToken.
    Secret apiToken{};
    /// Of the OAuth methods; a pasted access token has neither refresh token nor expiry.
    std::optional<OAuthTokens> tokens{};
    friend bool operator==(const AccountSecrets &, const AccountSecrets &) = default;
};

/// What the requests of this account carry. NoCredentials when \a secrets lacks what the method needs.
[[nodiscard]] Credentials credentialsOf(const AccountProfile &profile, const AccountSecrets &secrets);

/// As the keychain keeps it: a line with the version, then for each value its name and length on a line, its bytes and
/// a line feed. JSON would leave copies in strings that nobody can wipe; of this none stays behind. With \a baseUrl,
/// the only one that they may be sent to; empty: any.
[[nodiscard]] Secret encodeSecrets(const AccountSecrets &secrets, const QUrl &baseUrl);
/// Disengaged when \a bytes is not what encodeSecrets() wrote; unknown names are ignored.
[[nodiscard]] std::optional<AccountSecrets> decodeSecrets(const Secret &bytes);
/// Of what encodeSecrets() wrote.
[[nodiscard]] QUrl decodeBaseUrl(const Secret &bytes);

} // namespace grapnel
