// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttpserver.h"
#include "httpaccountservice.h"
#include "manualclock.h"
#include "signinfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray onePage = R"({"webhooks":[{"id":"A","name":"n"}],"meta":{"has_more":true}})"_ba;
const QByteArray user = R"({"user":{"id":7,"name":"Ann","email":"ann@example.com","role":"admin"}})"_ba;

class Fixture
{
public:
    /// Answers by the path, because two requests come at the same time.
    void answer(const FakeHttpServer::Reply &users, const FakeHttpServer::Reply &webhooks)
    {
        server.answerWith([users, webhooks](const FakeHttpServer::Request &request) {
            return request.target.contains("users/me") ? users : webhooks;
        });
    }
    ConnectionReport test(const AccountSecrets &secrets = SignInFixture::secretsWith("access-1", ""),
                          const AccountService::Keeper &keep = {})
    {
        std::optional<ConnectionReport> result;
        const PendingCall call = service.test(SignInFixture::profile(server.url()), secrets, keep, &context,
                                              [&](const ConnectionReport &report) { result = report; });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            qFatal("no report, or one too early");
        return *result;
    }
    Result<AccountSecrets, SignInError> signIn(const AccountProfile &profile, const AccountSecrets &given)
    {
        std::optional<Result<AccountSecrets, SignInError>> result;
        const PendingCall call
            = service.signIn(profile, given, {}, &context, [&](const auto &answer) { result.emplace(answer); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            qFatal("no answer, or one too early");
        return *result;
    }
    ApiResult<Done> signOut(const AccountProfile &profile, const AccountSecrets &secrets)
    {
        std::optional<ApiResult<Done>> result;
        const PendingCall call
            = service.signOut(profile, secrets, &context, [&](const auto &answer) { result.emplace(answer); });
        if (result || !QTest::qWaitFor([&] { return result.has_value(); }))
            qFatal("no answer, or one too early");
        return *result;
    }

    FakeHttpServer server;
    ManualClock clock;
    HttpAccountService service{SignInFixture::settings, clock};
    QObject context;
};

} // namespace

class HttpAccountServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTestReportsUserLimitsAndScopes()
    {
        Fixture f;
        f.answer(FakeHttpServer::json(user, 200, {{"x-rate-limit", "400"}, {"x-rate-limit-remaining", "1"}}),
                 FakeHttpServer::json(onePage, 200, {{"x-rate-limit", "100"}, {"x-rate-limit-remaining", "99"}}));
        AccountSecrets secrets = SignInFixture::secretsWith("access-1", "");
        secrets.tokens->scopes = {u"read"_s};
        QCOMPARE(
            f.test(secrets),
            (ConnectionReport{
                .user = ConnectionReport::User{.name = u"Ann"_s, .email = u"ann@example.com"_s, .role = u"admin"_s},
                .rateLimit = 100,
                .planLimit = 400,
                .scopes = {u"read"_s}}));
        QCOMPARE(f.server.requests().size(), 2);
        for (const FakeHttpServer::Request &request : f.server.requests()) {
            QCOMPARE(request.header("Authorization"), "Bearer access-1"_ba);
            QVERIFY(request.target == "/api/v2/users/me.json" || request.target == "/api/v2/webhooks?page%5Bsize%5D=1");
        }
    }

    void aUserThatIsNobodyIsNotSignedIn()
    {
        Fixture f;
        f.answer(FakeHttpServer::json(R"({"user":{"id":null,"name":"Anonymous user","role":"end-user"}})"),
                 FakeHttpServer::json("{\"error\":\"Couldn't authenticate you\"}", 401));
        const ConnectionReport report = f.test();
        QVERIFY(!report.user && !report.rateLimit && !report.planLimit);
        QCOMPARE(report.userError->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(report.userError->operation, u"GET /api/v2/users/me.json"_s);
        QCOMPARE(report.webhooksError->detail, u"Couldn't authenticate you"_s);
    }

    void oneOfTheTwoMayFailAlone()
    {
        Fixture f;
        const auto missing = FakeHttpServer::json(
            R"({"error":"Forbidden","description":"You are missing the following required scopes: users:read"})", 403);
        f.answer(missing, FakeHttpServer::json(onePage));
        const ConnectionReport userless = f.test();
        QCOMPARE(userless.userError->kind, ApiError::Kind::Forbidden);
        QVERIFY(userless.userError->detail.contains("users:read"_L1));
        QVERIFY(!userless.webhooksError);
        f.answer(FakeHttpServer::json(user), FakeHttpServer::text("<h1>Wi-Fi</h1>", 200, "text/html"));
        const ConnectionReport captive = f.test();
        QVERIFY(captive.user && !captive.userError);
        QCOMPARE(captive.webhooksError->kind, ApiError::Kind::Protocol);
        QCOMPARE(captive.webhooksError->operation, u"GET /api/v2/webhooks"_s);
    }

    void tokensThatHaveEndedAreRenewedAndKeptBeforeTheyAreTested()
    {
        Fixture f;
        const auto api = FakeHttpServer::json(R"({"webhooks":[],"user":{"id":1,"name":"A","role":"admin"}})");
        const auto tokens = FakeHttpServer::json(R"({"access_token":"access-2","refresh_token":"refresh-2"})", 201);
        f.server.answerWith([api, tokens](const FakeHttpServer::Request &request) {
            return request.target.contains("oauth/tokens") ? tokens : api;
        });
        AccountSecrets ended = SignInFixture::secretsWith("access-1", "refresh-1");
        ended.tokens->accessExpiry = f.clock.now().addSecs(-1);
        SignInFixture kept;
        const ConnectionReport report = f.test(ended, kept.keeper().write);
        QVERIFY(report.user && !report.webhooksError);
        QCOMPARE(kept.stored->tokens->accessToken, SignInFixture::secret("access-2"));
        QCOMPARE(f.server.requests().size(), 3);
        QCOMPARE(f.server.requests().at(1).header("Authorization"), "Bearer access-2"_ba);

        // nobody would keep them: the old ones must not be used up
        QVERIFY(f.test(ended).user);
        QCOMPARE(f.server.requests().last().header("Authorization"), "Bearer access-1"_ba);
    }

    void aCancelledTestSaysNothing()
    {
        Fixture f;
        bool isTold = false;
        PendingCall call = f.service.test(SignInFixture::profile(f.server.url()), {}, {}, &f.context,
                                          [&](const ConnectionReport &) { isTold = true; });
        QTRY_COMPARE(f.server.requests().size(), 2);
        call.cancel();
        QTRY_COMPARE(f.server.openConnections(), 0);
        QVERIFY(!isTold);
    }

    void aClientSignsInWithItsSecret()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(R"({"access_token":"a","scope":"read","expires_in":1800})", 201));
        const AccountSecrets given{.clientSecret = SignInFixture::secret("client-secret")};
        const AccountSecrets secrets
            = f.signIn(SignInFixture::profile(f.server.url(), SignInMethod::OAuthClientCredentials), given).value();
        QCOMPARE(secrets.clientSecret.reveal(), "client-secret");
        QCOMPARE(secrets.tokens->accessToken.reveal(), "a");
        QCOMPARE(secrets.tokens->accessExpiry, f.clock.now().addSecs(1800));
        QVERIFY(!f.server.requests().constFirst().hasHeader("Authorization"));
    }

    void aRefusedClientIsToldWhy()
    {
        Fixture f;
        f.server.add(
            FakeHttpServer::json(R"({"error":"invalid_client","error_description":"<b>No</b> such client"})", 401));
        const SignInError error
            = f.signIn(SignInFixture::profile(f.server.url(), SignInMethod::OAuthClientCredentials), {}).error();
        QCOMPARE(error.kind, SignInError::Kind::Refused);
        QCOMPARE(error.code, u"invalid_client"_s);
        QCOMPARE(error.detail, u"No such client"_s);
        QCOMPARE(error.api.httpStatus, 401);
        QCOMPARE(error.api.operation, u"POST /oauth/tokens"_s);
    }

    void anAnswerWithoutATokenIsNoSignIn()
    {
        Fixture f;
        f.server.add(FakeHttpServer::text("access_token=leaked", 200, "application/x-www-form-urlencoded"));
        const SignInError error
            = f.signIn(SignInFixture::profile(f.server.url(), SignInMethod::OAuthClientCredentials), {}).error();
        QCOMPARE(error.kind, SignInError::Kind::NoToken);
        QVERIFY(!error.detail.contains("leaked"_L1) && !error.api.detail.contains("leaked"_L1));
    }

    void aSecretIsNeverSentOverAnOpenNetwork()
    {
        Fixture f;
        AccountProfile profile
            = SignInFixture::profile(QUrl(u"http://192.0.2.1"_s), SignInMethod::OAuthClientCredentials);
        const SignInError error = f.signIn(profile, {.clientSecret = SignInFixture::secret("s")}).error();
        QCOMPARE(error.kind, SignInError::Kind::Refused);
        QCOMPARE(error.api.kind, ApiError::Kind::Tls);
    }

    void methodsWithoutATokenEndpointAreSignedInAlready()
    {
        Fixture f;
        const AccountSecrets given{.apiToken = SignInFixture::secret("t")};
        QCOMPARE(f.signIn(SignInFixture::profile(f.server.url(), SignInMethod::ApiToken), given).value(), given);
        const AccountSecrets pasted = SignInFixture::secretsWith("a", "");
        QCOMPARE(f.signIn(SignInFixture::profile(f.server.url(), SignInMethod::AccessToken), pasted).value(), pasted);
        QVERIFY(f.server.requests().isEmpty());
    }

    void signingOutRevokesTheToken()
    {
        Fixture f;
        f.server.add(FakeHttpServer::empty(204));
        QVERIFY(f.signOut(SignInFixture::profile(f.server.url()), SignInFixture::secretsWith("access-1", "r")));
        QCOMPARE(f.server.requests().constFirst().method, "DELETE"_ba);
        QCOMPARE(f.server.requests().constFirst().target, "/api/v2/oauth/tokens/current.json"_ba);
        QCOMPARE(f.server.requests().constFirst().header("Authorization"), "Bearer access-1"_ba);
    }

    void aTokenThatIsGoneIsSignedOut()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_token"})", 401));
        QVERIFY(f.signOut(SignInFixture::profile(f.server.url()), SignInFixture::secretsWith("a", "r")));
        f.server.add(FakeHttpServer::json("{}", 403));
        QCOMPARE(f.signOut(SignInFixture::profile(f.server.url()), SignInFixture::secretsWith("a", "r")).error().kind,
                 ApiError::Kind::Forbidden);
    }

    void aTokenThatHasEndedIsRenewedToBeRevoked()
    {
        Fixture f;
        AccountSecrets secrets = SignInFixture::secretsWith("access-1", "refresh-1");
        secrets.tokens->accessExpiry = f.clock.now().addSecs(-1);
        f.server.add(FakeHttpServer::json(R"({"access_token":"access-2","refresh_token":"refresh-2"})", 201));
        f.server.add(FakeHttpServer::empty(204));
        QVERIFY(f.signOut(SignInFixture::profile(f.server.url()), secrets));
        QCOMPARE(f.server.requests().size(), 2);
        QCOMPARE(f.server.requests().at(0).target, "/oauth/tokens"_ba);
        QVERIFY(f.server.requests().at(0).body.contains("refresh-1"));
        QCOMPARE(f.server.requests().at(1).method, "DELETE"_ba);
        QCOMPARE(f.server.requests().at(1).header("Authorization"), "Bearer access-2"_ba);
    }

    void aRefreshTokenThatMayStillBeGoodIsTold()
    {
        Fixture f;
        AccountSecrets secrets = SignInFixture::secretsWith("access-1", "refresh-1");
        secrets.tokens->accessExpiry = f.clock.now().addSecs(-1);
        const AccountProfile profile = SignInFixture::profile(f.server.url());
        f.server.add(FakeHttpServer::json(R"({"error":"server_error"})", 403));
        QCOMPARE(f.signOut(profile, secrets).error().kind, ApiError::Kind::Forbidden);
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_grant"})", 400));
        QVERIFY(f.signOut(profile, secrets));
        // of one that has ended there is nothing to revoke
        secrets.tokens->refreshExpiry = f.clock.now().addSecs(-1);
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_token"})", 401));
        QVERIFY(f.signOut(profile, secrets));
        QCOMPARE(f.server.requests().constLast().method, "DELETE"_ba);
    }

    void whatWasNotIssuedToUsIsNotRevoked()
    {
        Fixture f;
        QVERIFY(f.signOut(SignInFixture::profile(f.server.url(), SignInMethod::AccessToken),
                          SignInFixture::secretsWith("a", "")));
        QVERIFY(f.signOut(SignInFixture::profile(f.server.url()), {}));
        QVERIFY(f.server.requests().isEmpty());
    }

    void aContextThatIsGoneIsNotTold()
    {
        Fixture f;
        auto context = std::make_unique<QObject>();
        const PendingCall first
            = f.service.signOut(SignInFixture::profile(f.server.url()), SignInFixture::secretsWith("a", "r"),
                                context.get(), [](const auto &) { QFAIL("told"); });
        QTRY_COMPARE(f.server.requests().size(), 1);
        const PendingCall second = f.service.signIn(SignInFixture::profile(f.server.url(), SignInMethod::ApiToken), {},
                                                    {}, context.get(), [](const auto &) { QFAIL("told"); });
        context.reset();
        QTRY_COMPARE(f.server.openConnections(), 0);
    }
};

QTEST_GUILESS_MAIN(HttpAccountServiceTest)
#include "tst_httpaccountservice.moc"
