// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentbrowser.h"
#include "httpaccountservice.h"
#include "httpwebhookservice.h"
#include "oauthcredentialsource.h"
#include "sandboxserver.h"
#include "signinfixture.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

#include <algorithm>
#include <cstdlib>

#include <memory>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;
using consentbrowser::go;
using consentbrowser::locationOf;

namespace
{

sandbox::Options allowing(sandbox::Approval approval = sandbox::Approval::Allow)
{
    sandbox::Options options;
    options.oauth.approval = approval;
    return options;
}

/// The stand-in for Zendesk, the service, and a browser that the test plays.
class Fixture
{
public:
    explicit Fixture(const sandbox::Options &options = allowing()) : server(options) { }

    [[nodiscard]] AccountProfile profile(SignInMethod method = SignInMethod::OAuthBrowser) const
    {
        AccountProfile profile = SignInFixture::profile(QUrl(QString::fromStdString(server.baseUrl())), method);
        if (method == SignInMethod::OAuthClientCredentials)
            profile.clientId = u"grapnel-service"_s;
        return profile;
    }
    static AccountSecrets clientSecrets() { return {.clientSecret = SignInFixture::secret("sandbox-client-secret")}; }

    void start(const AccountProfile &profile, const AccountSecrets &given = {})
    {
        result.reset();
        opened.clear();
        call = service.signIn(
            profile, given, [this](const QUrl &url) { opened = url; }, &context,
            [this](const Result<AccountSecrets, SignInError> &answer) { result.emplace(answer); });
    }
    /// The address of the authorization page.
    QUrl page()
    {
        start(profile());
        if (!QTest::qWaitFor([this] { return opened.isValid(); }))
            qFatal("no browser was opened");
        return opened;
    }
    const Result<AccountSecrets, SignInError> &end()
    {
        if (!QTest::qWaitFor([this] { return result.has_value(); }))
            qFatal("no end of the sign-in");
        return *result;
    }
    /// All of a sign-in, without looking at it.
    AccountSecrets signIn()
    {
        go(locationOf(go(page())));
        return end().value();
    }
    AccountSecrets signInAsClient(const AccountProfile &profile)
    {
        start(profile, clientSecrets());
        return end().value();
    }
    ConnectionReport test(const AccountProfile &profile, const AccountSecrets &secrets)
    {
        std::optional<ConnectionReport> report;
        const PendingCall pending = service.test(profile, secrets, {}, &context, [&](const auto &r) { report = r; });
        if (!QTest::qWaitFor([&] { return report.has_value(); }))
            qFatal("no report");
        return *report;
    }
    ApiResult<Done> renew(OAuthCredentialSource &source)
    {
        std::optional<ApiResult<Done>> done;
        const PendingCall pending = source.renew(&context, [&](const auto &r) { done.emplace(r); });
        if (!QTest::qWaitFor([&] { return done.has_value(); }))
            qFatal("no end of the renewal");
        return *done;
    }
    [[nodiscard]] qsizetype tokenRequests() const
    {
        return std::ranges::count_if(server.requests(),
                                     [](const auto &request) { return request.target == "/oauth/tokens"; });
    }

    sandbox::Server server;
    SignInFixture vault;
    SignInNetwork network{SignInFixture::settings, Clock::system()};
    HttpAccountService service{SignInFixture::settings};
    QObject context;
    PendingCall call;
    QUrl opened;
    std::optional<Result<AccountSecrets, SignInError>> result;
};

} // namespace

/// Signing in with the real client at the stand-in for Zendesk.
class OAuthSandboxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void allowingInTheBrowserSignsIn()
    {
        Fixture f(allowing(sandbox::Approval::Ask));
        const QByteArray answer = consentbrowser::allow(f.page());
        QCOMPARE(statusOfAnswer(answer), 302);
        const QUrl redirect = locationOf(answer);
        QCOMPARE(redirect.path(), QString(AccountService::redirectPath));
        const QByteArray back = go(redirect);
        QCOMPARE(statusOfAnswer(back), 303);
        const QByteArray last = go(redirect.resolved(locationOf(back)));
        QVERIFY(last.contains("You are signed in."));
        const AccountSecrets secrets = f.end().value();
        QCOMPARE(secrets.tokens->scopes, defaultScopes(false));
        QVERIFY(!secrets.tokens->refreshToken.isEmpty());
        const QDateTime now = QDateTime::currentDateTimeUtc();
        QVERIFY(std::abs(now.secsTo(secrets.tokens->accessExpiry) - 86'400) < 60);
        QVERIFY(std::abs(now.secsTo(secrets.tokens->refreshExpiry) - 7'775'999) < 60);

        const ConnectionReport report = f.test(f.profile(), secrets);
        QVERIFY(!report.webhooksError && !report.userError);
        QCOMPARE(report.user->role, u"admin"_s);
        QVERIFY(report.rateLimit && report.planLimit && report.rateLimit != report.planLimit);
    }

    void denyingInTheBrowserEndsIt()
    {
        Fixture f(allowing(sandbox::Approval::Deny));
        go(locationOf(go(f.page())));
        QCOMPARE(f.end().error().kind, Kind::Denied);
        QCOMPARE(f.end().error().code, u"access_denied"_s);
        QCOMPARE(f.tokenRequests(), 0);
    }

    void anotherStateIsRefusedAndTheRightOneStillTaken()
    {
        Fixture f;
        const QUrl redirect = locationOf(go(f.page()));
        QUrlQuery query(redirect);
        query.removeQueryItem(u"state"_s);
        query.addQueryItem(u"state"_s, u"x"_s);
        QUrl wrong = redirect;
        wrong.setQuery(query);
        QCOMPARE(statusOfAnswer(go(wrong)), 403);
        QCOMPARE(f.tokenRequests(), 0);
        go(redirect);
        QVERIFY(f.end());
    }

    void aForeignOriginIsRefused()
    {
        Fixture f;
        const QUrl redirect = locationOf(go(f.page()));
        QCOMPARE(statusOfAnswer(go(redirect, "Origin: https://evil.example\r\n")), 403);
        QCOMPARE(f.tokenRequests(), 0);
        go(redirect);
        QVERIFY(f.end());
    }

    void aSecondRedirectDoesNotUseTheCodeAgain()
    {
        Fixture f;
        const QUrl redirect = locationOf(go(f.page()));
        go(redirect);
        QCOMPARE(statusOfAnswer(go(redirect)), 410);
        QVERIFY(f.end());
        QCOMPARE(statusOfAnswer(go(redirect)), 410);
        QCOMPARE(f.tokenRequests(), 1);
    }

    void aRedirectAfterCancelIsNotUsed()
    {
        Fixture f;
        const QUrl redirect = locationOf(go(f.page()));
        f.call.cancel();
        const QByteArray answer = go(redirect);
        QCOMPARE(statusOfAnswer(answer), 410);
        QVERIFY(answer.contains("cancelled"));
        QVERIFY(!f.result);
        QCOMPARE(f.tokenRequests(), 0);
    }

    void anUnknownClientIsToldOnThePageOfTheServer()
    {
        Fixture f;
        AccountProfile profile = f.profile();
        profile.clientId = u"nobody"_s;
        f.start(profile);
        QTRY_VERIFY(f.opened.isValid());
        QCOMPARE(statusOfAnswer(go(f.opened)), 400);
        QVERIFY(!f.result);
    }

    void renewingUsesEachRefreshTokenOnce()
    {
        Fixture f;
        const AccountSecrets secrets = f.signIn();
        OAuthCredentialSource source(f.profile(), secrets, f.vault.keeper(), f.network);
        for (int i = 0; i < 3; ++i)
            QVERIFY(f.renew(source));
        QCOMPARE(f.server.refreshTokenReuses(), 0);
        QVERIFY(source.secrets().tokens->accessToken != secrets.tokens->accessToken);
        QCOMPARE(source.secrets().tokens->scopes, defaultScopes(false));
        QCOMPARE(f.test(f.profile(), secrets).webhooksError->kind, ApiError::Kind::Unauthorized);
        QVERIFY(!f.test(f.profile(), source.secrets()).webhooksError);
        QCOMPARE(f.vault.stored, source.secrets());
    }

    void whatWasStoredBeforeACrashSignsInAgain()
    {
        Fixture f;
        auto source = std::make_unique<OAuthCredentialSource>(f.profile(), f.signIn(), f.vault.keeper(), f.network);
        f.vault.parksWrites = true;
        const PendingCall lost = source->renew(&f.context, [](const ApiResult<Done> &) { QFAIL("used"); });
        QTRY_COMPARE(f.vault.parked.size(), size_t(1));
        source.reset();
        f.vault.answerWrites();
        f.vault.parksWrites = false;
        OAuthCredentialSource next(f.profile(), *f.vault.stored, f.vault.keeper(), f.network);
        QVERIFY(!f.test(f.profile(), next.secrets()).webhooksError);
        QVERIFY(f.renew(next));
        QCOMPARE(f.server.refreshTokenReuses(), 0);
    }

    void aRefreshTokenThatWasUsedNeedsANewSignIn()
    {
        Fixture f;
        const AccountSecrets secrets = f.signIn();
        OAuthCredentialSource first(f.profile(), secrets, f.vault.keeper(), f.network);
        QVERIFY(f.renew(first));
        SecretsKeeper blind = f.vault.keeper();
        blind.read = {};
        OAuthCredentialSource second(f.profile(), secrets, blind, f.network);
        QCOMPARE(f.renew(second).error().kind, ApiError::Kind::Unauthorized);
        QVERIFY(!second.canRenew());
        OAuthCredentialSource third(f.profile(), secrets, f.vault.keeper(), f.network);
        QVERIFY(f.renew(third));
        QCOMPARE(third.secrets(), first.secrets());
    }

    void aClientGetsATokenWithoutARefreshTokenAndAsksAgain()
    {
        Fixture f;
        const AccountProfile profile = f.profile(SignInMethod::OAuthClientCredentials);
        const AccountSecrets secrets = f.signInAsClient(profile);
        QVERIFY(secrets.tokens->refreshToken.isEmpty() && secrets.tokens->accessExpiry.isValid());
        QVERIFY(!f.test(profile, secrets).webhooksError);
        OAuthCredentialSource source(profile, secrets, f.vault.keeper(), f.network);
        f.server.expireAccessTokens();
        QCOMPARE(f.test(profile, secrets).webhooksError->kind, ApiError::Kind::Unauthorized);
        QVERIFY(f.renew(source));
        QVERIFY(!f.test(profile, source.secrets()).webhooksError);
    }

    void aWrongClientSecretIsRefused()
    {
        Fixture f;
        f.start(f.profile(SignInMethod::OAuthClientCredentials), {.clientSecret = SignInFixture::secret("wrong")});
        QCOMPARE(f.end().error().kind, Kind::Refused);
        QCOMPARE(f.end().error().code, u"invalid_client"_s);
    }

    void aTokenForABadScopeIsFoundOutByTheTest()
    {
        Fixture f;
        AccountProfile profile = f.profile(SignInMethod::OAuthClientCredentials);
        profile.scopes = {u"tickets:read"_s};
        const ConnectionReport report = f.test(profile, f.signInAsClient(profile));
        QCOMPARE(report.scopes, QStringList{u"tickets:read"_s});
        QCOMPARE(report.webhooksError->kind, ApiError::Kind::Forbidden);
        QVERIFY2(report.webhooksError->detail.contains("webhooks:read"_L1), qPrintable(report.webhooksError->detail));
        QCOMPARE(report.userError->kind, ApiError::Kind::Forbidden);
    }

    void signingOutRevokes()
    {
        Fixture f;
        const AccountSecrets secrets = f.signIn();
        for (int i = 0; i < 2; ++i) {
            std::optional<ApiResult<Done>> done;
            const PendingCall call
                = f.service.signOut(f.profile(), secrets, &f.context, [&](const auto &r) { done.emplace(r); });
            QTRY_VERIFY(done);
            QVERIFY(*done);
            QCOMPARE(f.test(f.profile(), secrets).webhooksError->kind, ApiError::Kind::Unauthorized);
        }
        OAuthCredentialSource source(f.profile(), secrets, f.vault.keeper(), f.network);
        QCOMPARE(f.renew(source).error().kind, ApiError::Kind::Unauthorized);
    }

    void nobodyIsNotSignedIn()
    {
        Fixture f;
        const ConnectionReport report = f.test(f.profile(), {});
        QVERIFY(!report.user);
        QCOMPARE(report.userError->kind, ApiError::Kind::Unauthorized);
        QCOMPARE(report.webhooksError->kind, ApiError::Kind::Unauthorized);
    }
};

QTEST_GUILESS_MAIN(OAuthSandboxTest)
#include "tst_oauthsandbox.moc"
