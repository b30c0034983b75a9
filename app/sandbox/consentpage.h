// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <string>

namespace sandbox
{

/// The page that asks whether `clientId` may have `scope`. Its form posts `ticket`, and `decision` with allow or deny,
/// to /oauth/authorizations.
HttpAnswer consentPage(const std::string &clientId, const std::string &scope, const std::string &redirectUri,
                       const std::string &ticket);
/// A page that says why there is nothing to authorize (400).
HttpAnswer consentErrorPage(const std::string &text);

/// Text for HTML, also within quotes of an attribute.
std::string htmlEscaped(const std::string &text);

} // namespace sandbox
