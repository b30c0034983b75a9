// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consentendpoint.h"
#include "grantendpoint.h"
#include "issuedtokens.h"

namespace sandbox
{

/// All below /oauth. Thread-safe.
class OAuthServer
{
public:
    /// The options must live longer.
    explicit OAuthServer(const OAuthServerOptions &options);

    [[nodiscard]] static bool isFor(const HttpRequest &request);
    HttpAnswer answer(const HttpRequest &request);
    [[nodiscard]] IssuedTokens &tokens() { return m_tokens; }

private:
    AuthorizationCodes m_codes;
    IssuedTokens m_tokens;
    ConsentEndpoint m_consent;
    GrantEndpoint m_grants;
};

} // namespace sandbox
