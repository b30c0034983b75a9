// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentendpoint.h"

#include "consentpage.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace sandbox
{

namespace
{

constexpr std::chrono::minutes timeToDecide{10};
constexpr std::size_t challengeLength = 43; // SHA-256 in base64url without padding

bool isPlain(char c)
{
    return c > ' ' && c < 0x7F && std::string_view("\"<>\\^`{|}#").find(c) == std::string_view::npos;
}

bool isChallenge(const std::string &text)
{
    return text.size() == challengeLength && std::all_of(text.begin(), text.end(), [](unsigned char c) {
               return std::isalnum(c) != 0 || c == '-' || c == '_';
           });
}

HttpAnswer redirect(const AuthorizationRequest &to, std::vector<std::pair<std::string, std::string>> parameters)
{
    if (!to.state.empty())
        parameters.emplace_back("state", to.state);
    std::string location = to.redirectUri;
    char separator = location.find('?') == std::string::npos ? '?' : '&';
    for (const auto &[name, value] : parameters) {
        location += separator + name + '=' + percentEncoded(value);
        separator = '&';
    }
    HttpAnswer answer;
    answer.status = 302;
    answer.contentType = "text/html; charset=utf-8";
    answer.headers = {{"Location", location}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}};
    return answer;
}

HttpAnswer denied(const AuthorizationRequest &request)
{
    return redirect(request,
                    {{"error", "access_denied"},
                     {"error_description", "The end-user or authorization server denied the request."}});
}

} // namespace

ConsentEndpoint::ConsentEndpoint(const OAuthServerOptions &options, AuthorizationCodes &codes)
    : m_options(options), m_codes(codes), m_asked(options, timeToDecide)
{
}

HttpAnswer ConsentEndpoint::ask(const HttpRequest &request)
{
    if (const std::string fault = faultOf(request); !fault.empty())
        return consentErrorPage(fault);
    const AuthorizationRequest asked{.clientId = request.parameter("client_id"),
                                     .redirectUri = request.parameter("redirect_uri"),
                                     .scope = request.parameter("scope"),
                                     .state = request.parameter("state"),
                                     .challenge = request.parameter("code_challenge")};
    if (request.parameter("response_type") != "code") {
        return redirect(asked,
                        {{"error", "unsupported_response_type"},
                         {"error_description", "The authorization server does not support this response type."}});
    }
    switch (m_options.approval) {
    case Approval::Ask:
        break;
    case Approval::Allow:
        return allowed(asked);
    case Approval::Deny:
        return denied(asked);
    }
    return consentPage(asked.clientId, asked.scope, asked.redirectUri, m_asked.add(asked));
}

HttpAnswer ConsentEndpoint::decide(const HttpRequest &request)
{
    const Parameters form = parametersOf(request.body);
    // A ticket may be used again, so that a double click on the button does not end at an error.
    const std::optional<AuthorizationRequest> asked = m_asked.find(lastOf(form, "ticket"));
    const std::string decision = lastOf(form, "decision");
    if (!asked || (decision != "allow" && decision != "deny"))
        return consentErrorPage("This page is out of date. Start again in the application.");
    return decision == "allow" ? allowed(*asked) : denied(*asked);
}

HttpAnswer ConsentEndpoint::allowed(const AuthorizationRequest &request)
{
    return redirect(request, {{"code", m_codes.add(request)}});
}

std::string ConsentEndpoint::faultOf(const HttpRequest &request) const
{
    const OAuthClient *client = m_options.client(request.parameter("client_id"));
    if (!client)
        return "There is no client \"" + request.parameter("client_id") + "\".";
    if (!isRedirectUri(request.parameter("redirect_uri"))) {
        return "The redirect_uri \"" + request.parameter("redirect_uri")
            + "\" must be absolute and https, or http to localhost or 127.0.0.1.";
    }
    const std::string challenge = request.parameter("code_challenge");
    if (challenge.empty() && client->isPublic())
        return "The client \"" + client->id + "\" is public and must send a code_challenge.";
    if (!challenge.empty() && request.parameter("code_challenge_method") != "S256")
        return "The code_challenge_method must be S256.";
    if (!challenge.empty() && !isChallenge(challenge))
        return "The code_challenge must be a SHA-256 in base64url without padding.";
    return {};
}

bool isRedirectUri(const std::string &uri)
{
    if (!std::all_of(uri.begin(), uri.end(), isPlain))
        return false;
    const std::string folded = foldCase(uri);
    const bool https = folded.rfind("https://", 0) == 0;
    if (!https && folded.rfind("http://", 0) != 0)
        return false;
    const std::size_t start = folded.find("//") + 2;
    const std::string authority = folded.substr(start, folded.find_first_of("/?", start) - start);
    const std::size_t colon = authority.rfind(':');
    const std::string host = authority.substr(0, colon);
    if (host.empty() || host.find_first_of("@%") != std::string::npos)
        return false;
    if (colon != std::string::npos
        && (colon + 1 == authority.size() || authority.size() - colon > 6
            || authority.find_first_not_of("0123456789", colon + 1) != std::string::npos))
        return false;
    return https || host == "localhost" || host == "127.0.0.1";
}

} // namespace sandbox
