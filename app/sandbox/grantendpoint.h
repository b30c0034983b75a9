// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentendpoint.h"
#include "issuedtokens.h"

#include <map>
#include <optional>
#include <string>

namespace sandbox
{

/// POST /oauth/tokens: grants of the kinds authorization_code, refresh_token and client_credentials, with the fields
/// as JSON or as a form. Errors are those of RFC 6749. Thread-safe. Reference: section 2.2.
class GrantEndpoint
{
public:
    /// All must live longer.
    GrantEndpoint(const OAuthServerOptions &options, AuthorizationCodes &codes, IssuedTokens &tokens);

    HttpAnswer answer(const HttpRequest &request);

private:
    using Fields = std::map<std::string, std::string>;

    HttpAnswer byCode(const Fields &fields, const OAuthClient &client, const TokenLives &lives);
    HttpAnswer byRefreshToken(const Fields &fields, const OAuthClient &client, const TokenLives &lives);
    HttpAnswer byClientCredentials(const Fields &fields, const OAuthClient &client, TokenLives lives);
    /// The part of `scope` that is not above the ceiling of the options.
    [[nodiscard]] std::string granted(const std::string &scope) const;

    const OAuthServerOptions &m_options;
    AuthorizationCodes &m_codes;
    IssuedTokens &m_tokens;
};

} // namespace sandbox
