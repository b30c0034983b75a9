// SPDX-License-Identifier: GPL-3.0-or-later
#include "grantendpoint.h"

#include <algorithm>

namespace sandbox
{

namespace
{

using Fields = std::map<std::string, std::string>;

// Both ends are outside.
struct Limits {
    std::chrono::seconds least;
    std::chrono::seconds most;
};
constexpr Limits accessLimits{std::chrono::minutes{5}, std::chrono::hours{48}};
constexpr Limits refreshLimits{std::chrono::hours{7 * 24}, std::chrono::hours{90 * 24}};

HttpAnswer jsonAnswer(int status, const Json &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json; charset=utf-8";
    answer.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    answer.headers = {{"Cache-Control", "no-store"}};
    return answer;
}

HttpAnswer refused(const char *error, const std::string &description, int status = 400)
{
    return jsonAnswer(status, {{"error", error}, {"error_description", description}});
}

HttpAnswer invalidClient()
{
    return refused("invalid_client",
                   "Client authentication failed due to unknown client, no client authentication included, or "
                   "unsupported authentication method.",
                   401);
}

HttpAnswer invalidGrant()
{
    return refused("invalid_grant",
                   "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI "
                   "used in the authorization request, or was issued to another client.");
}

std::string valueOf(const Fields &fields, const char *name)
{
    const auto it = fields.find(name);
    return it == fields.end() ? std::string() : it->second;
}

/// Nothing when the body is neither a form nor an object of texts and numbers.
std::optional<Fields> fieldsOf(const HttpRequest &request)
{
    Fields fields;
    if (request.contentType.rfind("application/x-www-form-urlencoded", 0) == 0) {
        for (const auto &[name, value] : parametersOf(request.body))
            fields[name] = value;
        return fields;
    }
    const Json body = Json::parse(request.body, nullptr, false);
    if (request.contentType.rfind("application/json", 0) != 0 || !body.is_object())
        return std::nullopt;
    for (const auto &[name, value] : body.items()) {
        if (value.is_string())
            fields[name] = value.get<std::string>();
        else if (value.is_number())
            fields[name] = value.dump();
        else if (!value.is_null())
            return std::nullopt;
    }
    return fields;
}

/// False when the field is there and not a whole number within the limits.
bool readLife(const Fields &fields, const char *name, const Limits &limits, std::optional<std::chrono::seconds> &life)
{
    const auto it = fields.find(name);
    if (it == fields.end())
        return true;
    const std::string &text = it->second;
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string::npos)
        return false;
    life = std::chrono::seconds(std::stoi(text));
    return *life > limits.least && *life < limits.most;
}

HttpAnswer issued(const TokenPair &pair, const TokenLives &lives)
{
    Json body{{"access_token", pair.access}, {"token_type", "bearer"}, {"scope", pair.scope}};
    if (lives.access)
        body["expires_in"] = pair.accessLife.count();
    if (!pair.refresh.empty()) {
        body["refresh_token"] = pair.refresh;
        body["refresh_token_expires_in"] = lives.refresh.count();
    }
    return jsonAnswer(201, body);
}

} // namespace

GrantEndpoint::GrantEndpoint(const OAuthServerOptions &options, AuthorizationCodes &codes, IssuedTokens &tokens)
    : m_options(options), m_codes(codes), m_tokens(tokens)
{
}

HttpAnswer GrantEndpoint::answer(const HttpRequest &request)
{
    const std::optional<Fields> fields = fieldsOf(request);
    if (!fields)
        return refused("invalid_request", "The body must be a JSON object or a form.");
    std::optional<std::chrono::seconds> accessLife;
    std::optional<std::chrono::seconds> refreshLife;
    if (!readLife(*fields, "expires_in", accessLimits, accessLife))
        return refused("invalid_request", "expires_in must be greater than 300 and less than 172800 seconds.");
    if (!readLife(*fields, "refresh_token_expires_in", refreshLimits, refreshLife)) {
        return refused("invalid_request",
                       "refresh_token_expires_in must be greater than 604800 and less than 7776000 seconds.");
    }
    TokenLives lives{.access = accessLife};
    lives.refresh = refreshLife.value_or(lives.refresh);

    const std::string grantType = valueOf(*fields, "grant_type");
    if (grantType.empty())
        return refused("invalid_request", "The request is missing the parameter grant_type.");
    const OAuthClient *client = m_options.client(valueOf(*fields, "client_id"));
    if (!client)
        return invalidClient();
    if (grantType == "authorization_code")
        return byCode(*fields, *client, lives);
    if (grantType == "refresh_token")
        return byRefreshToken(*fields, *client, lives);
    if (grantType == "client_credentials")
        return byClientCredentials(*fields, *client, lives);
    return refused("unsupported_grant_type",
                   "The authorization grant type is not supported by the authorization server.");
}

HttpAnswer GrantEndpoint::byCode(const Fields &fields, const OAuthClient &client, const TokenLives &lives)
{
    const std::string secret = valueOf(fields, "client_secret");
    if (!client.isPublic() && !secret.empty() && secret != client.secret)
        return invalidClient();
    // Whoever offers a code uses it up, so that nobody can try verifiers.
    const std::optional<AuthorizationRequest> asked = m_codes.take(valueOf(fields, "code"));
    if (!asked || asked->clientId != client.id || asked->redirectUri != valueOf(fields, "redirect_uri"))
        return invalidGrant();
    if (!client.isPublic() && secret.empty() && asked->challenge.empty())
        return invalidClient();
    const std::string verifier = valueOf(fields, "code_verifier");
    if (asked->challenge.empty() ? !verifier.empty() : challengeOf(verifier) != asked->challenge)
        return invalidGrant();
    return issued(m_tokens.issue(client.id, granted(asked->scope), lives), lives);
}

HttpAnswer GrantEndpoint::byRefreshToken(const Fields &fields, const OAuthClient &client, const TokenLives &lives)
{
    if (!client.isPublic() && valueOf(fields, "client_secret") != client.secret)
        return invalidClient();
    const std::optional<TokenPair> pair = m_tokens.rotate(valueOf(fields, "refresh_token"), client.id, lives);
    return pair ? issued(*pair, lives) : invalidGrant();
}

HttpAnswer GrantEndpoint::byClientCredentials(const Fields &fields, const OAuthClient &client, TokenLives lives)
{
    if (client.isPublic())
        return refused("unauthorized_client", "Only a confidential client may use the client credentials grant.");
    if (valueOf(fields, "client_secret") != client.secret)
        return invalidClient();
    lives.mayRefresh = false;
    return issued(m_tokens.issue(client.id, granted(valueOf(fields, "scope")), lives), lives);
}

std::string GrantEndpoint::granted(const std::string &scope) const
{
    if (!m_options.allowedScopes)
        return scope;
    const std::vector<std::string> allowed = words(*m_options.allowedScopes);
    std::string result;
    for (const std::string &one : words(scope)) {
        if (std::find(allowed.begin(), allowed.end(), one) != allowed.end())
            result += (result.empty() ? "" : " ") + one;
    }
    return result;
}

} // namespace sandbox
