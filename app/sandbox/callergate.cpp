// SPDX-License-Identifier: GPL-3.0-or-later
#include "callergate.h"

#include "erroranswer.h"

namespace sandbox
{

Caller CallerGate::callerOf(const HttpRequest &request) const
{
    if (!m_options.requireAuthentication)
        return {.kind = Caller::Kind::Admin};
    const std::string &given = request.authorization;
    if (given.empty())
        return {};
    if (foldCase(given.substr(0, 7)) == "bearer ") {
        const std::string bearer = given.substr(7);
        if (bearer == m_options.token)
            return {.kind = Caller::Kind::Admin};
        const std::optional<AccessToken> token = m_tokens.find(bearer);
        return token ? Caller{.kind = Caller::Kind::TokenHolder, .bearer = bearer, .token = *token}
                     : Caller{.kind = Caller::Kind::WrongToken};
    }
    const bool basic = foldCase(given.substr(0, 6)) == "basic ";
    const std::string expected = m_options.email + "/token:" + m_options.apiToken;
    const bool right = basic && fromBase64(given.substr(6)) == expected;
    return {.kind = right ? Caller::Kind::Admin : Caller::Kind::WrongPassword};
}

std::optional<HttpAnswer> CallerGate::objection(const Caller &caller, const HttpRequest &request,
                                                const std::string &resource)
{
    switch (caller.kind) {
    case Caller::Kind::Nobody:
    case Caller::Kind::Admin:
        return std::nullopt;
    case Caller::Kind::WrongPassword:
        return errorAnswer(1);
    case Caller::Kind::WrongToken:
        return errorAnswer(2);
    case Caller::Kind::TokenHolder:
        break;
    }
    const std::string broad = request.method == "GET" ? "read" : "write";
    const std::string narrow = resource + ':' + broad;
    for (const std::string &scope : words(caller.token.scope)) {
        if (scope == broad || scope == narrow)
            return std::nullopt;
    }
    return missingScopes(narrow + ", " + broad);
}

} // namespace sandbox
