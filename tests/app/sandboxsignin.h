// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "sandboxclient.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <sstream>
#include <string>

/// A time that tests move, for OAuthServerOptions::clock. Copies show the same time.
class SandboxClock
{
public:
    void advance(std::chrono::seconds by) { *m_seconds += by.count(); }
    std::chrono::system_clock::time_point operator()() const
    {
        return std::chrono::system_clock::time_point(std::chrono::seconds(m_seconds->load()));
    }

private:
    std::shared_ptr<std::atomic<std::int64_t>> m_seconds = std::make_shared<std::atomic<std::int64_t>>(1'800'000'000);
};

/// Speaks OAuth with a sandbox as a public client does, in raw HTTP and without credentials of its own.
class SandboxSignIn : public SandboxClient
{
public:
    // The pair of RFC 7636, appendix B.
    static constexpr const char *verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static constexpr const char *challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    static constexpr const char *redirectUri = "http://127.0.0.1:41973/cb";

    explicit SandboxSignIn(const sandbox::Server &server) : SandboxClient(server, "") { }

    /// Parameters of the authorization page for the client "grapnel"; `changes` replace or, when null, remove some.
    static std::string pageTarget(const Json &changes = Json::object())
    {
        Json parameters{{"response_type", "code"},        {"client_id", "grapnel"},
                        {"redirect_uri", redirectUri},    {"scope", "webhooks:read webhooks:write"},
                        {"state", "a+b=%26 é"},           {"code_challenge", challenge},
                        {"code_challenge_method", "S256"}};
        parameters.merge_patch(changes);
        return "/oauth/authorizations/new?" + form(parameters);
    }
    static std::string form(const Json &parameters)
    {
        std::string text;
        for (const auto &[name, value] : parameters.items())
            text += (text.empty() ? "" : "&") + name + '=' + sandbox::percentEncoded(value.get<std::string>());
        return text;
    }
    /// What a redirect carries back; empty when the reply is none. httplib has decoded the header already.
    static std::map<std::string, std::string> broughtBack(const Reply &reply)
    {
        std::map<std::string, std::string> result;
        std::istringstream query(reply.status == 302 ? reply.header("Location") : std::string());
        std::string part;
        std::getline(query, part, '?');
        while (std::getline(query, part, '&'))
            result[part.substr(0, part.find('='))] = part.substr(part.find('=') + 1);
        return result;
    }
    Reply postForm(const std::string &target, const std::string &body)
    {
        const httplib::Result result = http().Post(target, body, "application/x-www-form-urlencoded");
        return {result->status, result->headers, result->body, Json::parse(result->body, nullptr, false)};
    }
    /// Presses a button of the page, "allow" or "deny".
    Reply press(const Reply &page, const std::string &decision)
    {
        const std::string before = "name=\"ticket\" value=\"";
        const std::size_t start = page.body.find(before) + before.size();
        const std::string ticket = page.body.substr(start, page.body.find('"', start) - start);
        return postForm("/oauth/authorizations", form({{"ticket", ticket}, {"decision", decision}}));
    }
    /// The code after somebody allowed it.
    std::string code(const Json &changes = Json::object())
    {
        return broughtBack(press(get(pageTarget(changes)), "allow"))["code"];
    }
    Reply tokens(const Json &fields) { return send("POST", "/oauth/tokens", fields.dump()); }
    Reply exchange(const std::string &code, const Json &changes = Json::object())
    {
        Json fields{{"grant_type", "authorization_code"},
                    {"code", code},
                    {"client_id", "grapnel"},
                    {"redirect_uri", redirectUri},
                    {"code_verifier", verifier},
                    {"expires_in", 86'400}};
        fields.merge_patch(changes);
        return tokens(fields);
    }
    Reply refresh(const std::string &refreshToken, const Json &changes = Json::object())
    {
        Json fields{{"grant_type", "refresh_token"},
                    {"refresh_token", refreshToken},
                    {"client_id", "grapnel"},
                    {"expires_in", 86'400}};
        fields.merge_patch(changes);
        return tokens(fields);
    }
    Reply serviceToken(const Json &changes = Json::object())
    {
        Json fields{{"grant_type", "client_credentials"},
                    {"client_id", "grapnel-service"},
                    {"client_secret", "sandbox-client-secret"},
                    {"scope", "webhooks:read"},
                    {"expires_in", 86'400}};
        fields.merge_patch(changes);
        return tokens(fields);
    }
    /// The access token of a whole sign-in with this scope.
    std::string accessToken(const std::string &scope)
    {
        return exchange(code({{"scope", scope}})).json.at("access_token").get<std::string>();
    }
};
