// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "expiringmap.h"
#include "httpmessage.h"
#include "oauthserveroptions.h"

#include <string>

namespace sandbox
{

/// What somebody asks to be authorized for, and what the code that answers it is bound to.
struct AuthorizationRequest {
    std::string clientId{};
    std::string redirectUri{};
    std::string scope{};
    std::string state{};
    std::string challenge{}; ///< of PKCE, by S256; empty: none
};
using AuthorizationCodes = ExpiringMap<AuthorizationRequest>;

/// The browser's part of the authorization code grant: the page, and the way back to the client. Thread-safe.
/// Reference: section 2.2.
class ConsentEndpoint
{
public:
    /// Both must live longer.
    ConsentEndpoint(const OAuthServerOptions &options, AuthorizationCodes &codes);

    /// GET /oauth/authorizations/new. What cannot be sent back safely is answered with a page.
    HttpAnswer ask(const HttpRequest &request);
    /// POST /oauth/authorizations, the page's form.
    HttpAnswer decide(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer allowed(const AuthorizationRequest &request);
    /// Why there is no way back to the client; empty: there is one.
    [[nodiscard]] std::string faultOf(const HttpRequest &request) const;

    const OAuthServerOptions &m_options;
    AuthorizationCodes &m_codes;
    AuthorizationCodes m_asked; // by the ticket in the page
};

/// Absolute, and https or a plain http address of this computer; nothing that browsers and servers read differently.
bool isRedirectUri(const std::string &uri);

} // namespace sandbox
