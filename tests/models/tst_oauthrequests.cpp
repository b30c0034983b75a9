// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthrequests.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

AccountProfile profile()
{
    return {.name = u"Acme"_s,
            .baseUrl = QUrl(u"https://acme.zendesk.com"_s),
            .method = SignInMethod::OAuthBrowser,
            .clientId = u"grap & nel"_s};
}

QJsonObject bodyOf(const ApiRequest &request)
{
    return QJsonDocument::fromJson(request.body.reveal().toByteArray()).object();
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

class OAuthRequestsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAuthorizationPageIsToldAllThatItNeeds()
    {
        const QUrl url = authorizeUrl(profile(), QUrl(u"http://127.0.0.1:41973/callback"_s), "st-a_te", "chal");
        QCOMPARE(url.toEncoded(),
                 "https://acme.zendesk.com/oauth/authorizations/new?response_type=code&client_id=grap%20%26%20nel&"
                 "redirect_uri=http%3A%2F%2F127.0.0.1%3A41973%2Fcallback&scope=webhooks%3Aread%20webhooks%3Awrite%20"
                 "users%3Aread&state=st-a_te&code_challenge=chal&code_challenge_method=S256"_ba);
    }

    void scopesOfTheProfileComeBeforeTheDefaultOnes()
    {
        AccountProfile own = profile();
        own.isReadOnly = true;
        QCOMPARE(scopesOf(own), QStringList({u"webhooks:read"_s, u"users:read"_s}));
        own.scopes = {u"read"_s, u"write"_s};
        QCOMPARE(bodyOf(tokensForClient(own, secret("s"))).value("scope"_L1).toString(), u"read write"_s);
    }

    void aCodeIsExchangedWithItsVerifier()
    {
        const CodeGrant grant{.code = secret("c\"ode"),
                              .verifier = secret("verifier"),
                              .redirectUri = QUrl(u"http://127.0.0.1:1/callback"_s)};
        const ApiRequest request = tokensForCode(profile(), grant, {});
        QCOMPARE(request.verb, HttpVerb::Post);
        QCOMPARE(request.pathTemplate(), u"/oauth/tokens"_s);
        QCOMPARE(bodyOf(request),
                 QJsonObject({{u"grant_type"_s, u"authorization_code"_s},
                              {u"client_id"_s, u"grap & nel"_s},
                              {u"code"_s, u"c\"ode"_s},
                              {u"code_verifier"_s, u"verifier"_s},
                              {u"redirect_uri"_s, u"http://127.0.0.1:1/callback"_s},
                              {u"scope"_s, u"webhooks:read webhooks:write users:read"_s},
                              {u"expires_in"_s, 86'400},
                              {u"refresh_token_expires_in"_s, 7'775'999}}));
        QCOMPARE(bodyOf(tokensForCode(profile(), grant, secret("s"))).value("client_secret"_L1).toString(), u"s"_s);
    }

    void aRefreshAsksForBothLives()
    {
        QCOMPARE(bodyOf(tokensForRefresh(profile(), secret("r"), {})),
                 QJsonObject({{u"grant_type"_s, u"refresh_token"_s},
                              {u"client_id"_s, u"grap & nel"_s},
                              {u"refresh_token"_s, u"r"_s},
                              {u"expires_in"_s, 86'400},
                              {u"refresh_token_expires_in"_s, 7'775'999}}));
    }

    void aClientsOwnGrantHasNoRefreshTokenToAskFor()
    {
        QCOMPARE(bodyOf(tokensForClient(profile(), secret("s"))),
                 QJsonObject({{u"grant_type"_s, u"client_credentials"_s},
                              {u"client_id"_s, u"grap & nel"_s},
                              {u"client_secret"_s, u"s"_s},
                              {u"scope"_s, u"webhooks:read webhooks:write users:read"_s},
                              {u"expires_in"_s, 86'400}}));
    }

    void theOthersHaveNoBody()
    {
        QCOMPARE(revokeToken().operation(), u"DELETE /api/v2/oauth/tokens/current.json"_s);
        QVERIFY(revokeToken().body.isEmpty());
        QCOMPARE(currentUser().operation(), u"GET /api/v2/users/me.json"_s);
    }
};

QTEST_APPLESS_MAIN(OAuthRequestsTest)
#include "tst_oauthrequests.moc"
