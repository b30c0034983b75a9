// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callergate.h"
#include "ratebucket.h"

namespace sandbox
{

/// What belongs to the caller and not to webhooks: the current user and the current OAuth token, both under the limit
/// of the plan. Thread-safe. Reference: sections 2.3 and 11.1.
class AccountApi
{
public:
    /// All must live longer.
    AccountApi(const Options &options, const CallerGate &gate, IssuedTokens &tokens);

    [[nodiscard]] static bool isFor(const HttpRequest &request);
    HttpAnswer answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer currentUser(const HttpRequest &request) const;
    HttpAnswer currentToken(const HttpRequest &request);

    const Options &m_options;
    const CallerGate &m_gate;
    IssuedTokens &m_tokens;
    RateBucket m_calls;
};

} // namespace sandbox
