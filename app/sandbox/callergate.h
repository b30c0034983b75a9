// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "issuedtokens.h"
#include "sandboxserver.h"

#include <optional>
#include <string>

namespace sandbox
{

/// Who calls, by the Authorization header.
struct Caller {
    enum class Kind {
        Nobody, ///< no credentials
        Admin, ///< may do everything: the fixed token, the API token, or anybody where no authentication is required
        TokenHolder, ///< a token of the OAuth endpoints
        WrongPassword,
        WrongToken, ///< also one that is expired or revoked
    };
    Kind kind = Kind::Nobody;
    std::string bearer{}; ///< of TokenHolder
    AccessToken token{}; ///< of TokenHolder
};

/// Decides who may call what. Thread-safe.
class CallerGate
{
public:
    /// Both must live longer.
    CallerGate(const Options &options, const IssuedTokens &tokens) : m_options(options), m_tokens(tokens) { }

    [[nodiscard]] Caller callerOf(const HttpRequest &request) const;
    /// The answer to a caller whose credentials are wrong, or whose token lacks the scope for this method on
    /// `resource` ("webhooks"); nothing when there is no objection, nor to a caller without credentials.
    [[nodiscard]] static std::optional<HttpAnswer> objection(const Caller &caller, const HttpRequest &request,
                                                             const std::string &resource);

private:
    const Options &m_options;
    const IssuedTokens &m_tokens;
};

} // namespace sandbox
