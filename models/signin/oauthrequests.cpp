// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthrequests.h"

#include "jsonwriter.h"

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

static_assert(TokenLife::access > TokenLife::accessAbove && TokenLife::access < TokenLife::accessBelow);
static_assert(TokenLife::refresh > TokenLife::refreshAbove && TokenLife::refresh < TokenLife::refreshBelow);

namespace
{

ApiRequest requestTo(HttpVerb verb, std::initializer_list<QLatin1StringView> path)
{
    ApiRequest request{.verb = verb, .bucket = RateBucket::Other};
    for (const QLatin1StringView part : path)
        request.path.append({.text = QString(part)});
    return request;
}

/// A request for tokens, with the members of all grants; the writer stays open for those of the one.
class TokenRequest
{
public:
    TokenRequest(QStringView grantType, const AccountProfile &profile, const Secret &clientSecret)
    {
        m_body.beginObject();
        add(u"grant_type", grantType);
        add(u"client_id", profile.clientId);
        if (!clientSecret.isEmpty())
            add(u"client_secret", clientSecret);
    }
    template<typename Text> void add(QStringView name, const Text &text)
    {
        m_body.key(name);
        m_body.value(text);
    }
    void addScopes(const AccountProfile &profile) { add(u"scope", scopesOf(profile).join(u' ')); }
    /// Without it the answer says no expiry, and the server's default is unknown: section 17, row 27.
    void addLife(bool hasRefreshToken)
    {
        m_body.key(u"expires_in");
        m_body.number(TokenLife::access);
        if (hasRefreshToken) {
            m_body.key(u"refresh_token_expires_in");
            m_body.number(TokenLife::refresh);
        }
    }
    [[nodiscard]] ApiRequest take()
    {
        m_body.endObject();
        ApiRequest request = requestTo(HttpVerb::Post, {"oauth"_L1, "tokens"_L1});
        request.body = m_body.take();
        return request;
    }

private:
    JsonWriter m_body;
};

} // namespace

QStringList scopesOf(const AccountProfile &profile)
{
    return profile.scopes.isEmpty() ? defaultScopes(profile.isReadOnly) : profile.scopes;
}

QUrl authorizeUrl(const AccountProfile &profile, const QUrl &redirectUri, const QByteArray &state,
                  const QByteArray &challenge)
{
    ApiRequest page = requestTo(HttpVerb::Get, {"oauth"_L1, "authorizations"_L1, "new"_L1});
    page.query = {{.name = u"response_type"_s, .value = u"code"_s},
                  {.name = u"client_id"_s, .value = profile.clientId},
                  {.name = u"redirect_uri"_s, .value = redirectUri.toString(QUrl::FullyEncoded)},
                  {.name = u"scope"_s, .value = scopesOf(profile).join(u' ')},
                  {.name = u"state"_s, .value = QString::fromLatin1(state)},
                  {.name = u"code_challenge"_s, .value = QString::fromLatin1(challenge)},
                  {.name = u"code_challenge_method"_s, .value = u"S256"_s}};
    return page.resolve(profile.baseUrl);
}

ApiRequest tokensForCode(const AccountProfile &profile, const CodeGrant &grant, const Secret &clientSecret)
{
    TokenRequest request(u"authorization_code", profile, clientSecret);
    request.add(u"code", grant.code);
    request.add(u"code_verifier", grant.verifier);
    request.add(u"redirect_uri", grant.redirectUri.toString(QUrl::FullyEncoded));
    request.addScopes(profile);
    request.addLife(true);
    return request.take();
}

ApiRequest tokensForRefresh(const AccountProfile &profile, const Secret &refreshToken, const Secret &clientSecret)
{
    TokenRequest request(u"refresh_token", profile, clientSecret);
    request.add(u"refresh_token", refreshToken);
    request.addLife(true);
    return request.take();
}

ApiRequest tokensForClient(const AccountProfile &profile, const Secret &clientSecret)
{
    TokenRequest request(u"client_credentials", profile, clientSecret);
    request.addScopes(profile);
    request.addLife(false);
    return request.take();
}

ApiRequest revokeToken()
{
    return requestTo(HttpVerb::Delete, {"api"_L1, "v2"_L1, "oauth"_L1, "tokens"_L1, "current.json"_L1});
}

ApiRequest currentUser()
{
    return requestTo(HttpVerb::Get, {"api"_L1, "v2"_L1, "users"_L1, "me.json"_L1});
}

} // namespace grapnel
