// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthserver.h"

#include "erroranswer.h"

namespace sandbox
{

namespace
{
constexpr std::chrono::seconds codeLife{120};
}

OAuthServer::OAuthServer(const OAuthServerOptions &options)
    : m_codes(options, codeLife), m_tokens(options), m_consent(options, m_codes), m_grants(options, m_codes, m_tokens)
{
}

bool OAuthServer::isFor(const HttpRequest &request)
{
    return !request.segments.empty() && request.segments.front() == "oauth";
}

HttpAnswer OAuthServer::answer(const HttpRequest &request)
{
    const std::vector<std::string> &path = request.segments;
    const bool authorizations = path.size() >= 2 && path[1] == "authorizations";
    if (authorizations && path.size() == 3 && path[2] == "new" && request.method == "GET")
        return m_consent.ask(request);
    if (authorizations && path.size() == 2 && request.method == "POST")
        return m_consent.decide(request);
    if (path.size() == 2 && path[1] == "tokens" && request.method == "POST")
        return m_grants.answer(request);
    return errorAnswer(5);
}

} // namespace sandbox
