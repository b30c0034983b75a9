// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttpserver.h"
#include "manualclock.h"
#include "oauthcredentialsource.h"
#include "signinfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace
{

const QByteArray newPair = R"({"access_token":"access-2","refresh_token":"refresh-2","token_type":"bearer",)"
                           R"("scope":"read","expires_in":86400,"refresh_token_expires_in":7775999})"_ba;

struct Renewals {
    int done = 0;
    QList<ApiError> errors{};
    [[nodiscard]] std::function<void(ApiResult<Done>)> handler()
    {
        return [this](const ApiResult<Done> &result) {
            if (result)
                ++done;
            else
                errors.append(result.error());
        };
    }
    [[nodiscard]] int calls() const { return done + static_cast<int>(errors.size()); }
};

class Fixture
{
public:
    explicit Fixture(SignInMethod method = SignInMethod::OAuthBrowser,
                     const AccountSecrets &secrets = SignInFixture::secretsWith("access-1", "refresh-1"))
        : profile(SignInFixture::profile(server.url(), method)),
          source(std::make_unique<OAuthCredentialSource>(profile, secrets, vault.keeper(), network))
    {
        vault.stored = secrets;
    }
    [[nodiscard]] QByteArray token() const
    {
        const auto credentials = source->credentials();
        const auto *access = std::get_if<AccessToken>(&credentials);
        return access ? access->token.reveal().toByteArray() : QByteArray();
    }
    [[nodiscard]] QJsonObject body(qsizetype index) const
    {
        return QJsonDocument::fromJson(server.requests().at(index).body).object();
    }

    FakeHttpServer server;
    ManualClock clock;
    SignInFixture vault;
    SignInNetwork network{SignInFixture::settings, clock};
    AccountProfile profile;
    std::unique_ptr<OAuthCredentialSource> source;
    QObject context;
    Renewals renewals;
};

} // namespace

class OAuthCredentialSourceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theNewPairIsStoredBeforeItIsUsed()
    {
        Fixture f;
        f.vault.parksWrites = true;
        f.server.add(FakeHttpServer::json(newPair, 201));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.vault.parked.size(), size_t(1));
        QCOMPARE(f.token(), "access-1"_ba);
        QCOMPARE(f.renewals.calls(), 0);
        f.vault.answerWrites();
        QCOMPARE(f.renewals.done, 1);
        QCOMPARE(f.token(), "access-2"_ba);
        QCOMPARE(f.vault.stored->tokens->refreshToken.reveal(), "refresh-2");
        QCOMPARE(f.source->expiry(), f.clock.now().addSecs(86'400));
        QCOMPARE(f.body(0).value("grant_type"_L1).toString(), u"refresh_token"_s);
        QCOMPARE(f.body(0).value("refresh_token"_L1).toString(), u"refresh-1"_s);
        QVERIFY(!f.server.requests().constFirst().hasHeader("Authorization"));
    }

    void afterACrashBetweenStoringAndUseWhatIsStoredIsEnough()
    {
        Fixture f;
        f.vault.parksWrites = true;
        f.server.add(FakeHttpServer::json(newPair));
        f.server.add(FakeHttpServer::json(newPair));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.vault.parked.size(), size_t(1));
        f.source.reset();
        f.vault.answerWrites();
        QCOMPARE(f.renewals.calls(), 0);
        OAuthCredentialSource next(f.profile, *f.vault.stored, f.vault.keeper(), f.network);
        QVERIFY(next.canRenew());
        f.vault.parksWrites = false;
        const PendingCall again = next.renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
        QCOMPARE(f.body(1).value("refresh_token"_L1).toString(), u"refresh-2"_s);
    }

    void whoAsksMeanwhileSharesTheRenewal()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair));
        std::vector<PendingCall> calls;
        for (int i = 0; i < 10; ++i)
            calls.push_back(f.source->renew(&f.context, f.renewals.handler()));
        calls[3].cancel();
        QTRY_COMPARE(f.renewals.done, 9);
        QCOMPARE(f.server.requests().size(), 1);
        QCOMPARE(f.vault.writes, 1);
    }

    void neitherCancellingNorADeadContextLosesTheNewPair()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair));
        auto context = std::make_unique<QObject>();
        f.source->renew(&f.context, f.renewals.handler()).cancel();
        const PendingCall call = f.source->renew(context.get(), f.renewals.handler());
        context.reset();
        QTRY_COMPARE(f.token(), "access-2"_ba);
        QCOMPARE(f.vault.stored->tokens->refreshToken.reveal(), "refresh-2");
        QCOMPARE(f.renewals.calls(), 0);
    }

    void anAccountThatIsClosedMeanwhileStillStoresTheNewPair()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        f.source.reset();
        QTRY_VERIFY(f.vault.stored->tokens->refreshToken == SignInFixture::secret("refresh-2"));
        QCOMPARE(f.renewals.calls(), 0);
    }

    void whatCannotBeStoredIsUsedAllTheSameAndSaidFirst()
    {
        Fixture f;
        f.vault.writeError = SecretStoreError{.kind = SecretStoreError::Kind::Denied};
        f.server.add(FakeHttpServer::json(newPair));
        QList<SecretStoreError> told;
        connect(f.source.get(), &OAuthCredentialSource::notStored, this, [&](const SecretStoreError &error) {
            QCOMPARE(f.renewals.calls(), 0);
            told.append(error);
        });
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
        QCOMPARE(told, QList{*f.vault.writeError});
        QCOMPARE(f.token(), "access-2"_ba);
    }

    void aRefusedRefreshTokenNeedsANewSignIn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("as the standard has it") << 400 << R"({"error":"invalid_grant","error_description":"gone"})"_ba;
        QTest::newRow("401") << 401 << R"({"error":"invalid_grant","error_description":"gone"})"_ba;
        QTest::newRow("client") << 400 << R"({"error":"invalid_client","error_description":"gone"})"_ba;
    }
    void aRefusedRefreshTokenNeedsANewSignIn()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        Fixture f;
        f.server.add(FakeHttpServer::json(body, status));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.errors.size(), 1);
        QCOMPARE(f.renewals.errors.constFirst().kind, Kind::Unauthorized);
        QCOMPARE(f.renewals.errors.constFirst().detail, u"gone"_s);
        QCOMPARE(f.vault.writes, 0);
        QVERIFY(!f.source->canRenew());
    }

    void whatAnotherProcessHasStoredIsTakenOver()
    {
        Fixture f;
        f.vault.stored = SignInFixture::secretsWith("access-other", "refresh-other");
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_grant"})", 400));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
        QCOMPARE(f.token(), "access-other"_ba);
        QVERIFY(f.source->canRenew());
    }

    void anyOtherFailureChangesNothingAndMayBeTriedAgain_data()
    {
        QTest::addColumn<FakeHttpServer::Reply>("reply");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("5xx") << FakeHttpServer::json("{}", 503) << Kind::Server;
        QTest::newRow("closing") << FakeHttpServer::closing() << Kind::ConnectionLost;
        QTest::newRow("no token") << FakeHttpServer::json(R"({"token_type":"bearer"})") << Kind::Protocol;
        QTest::newRow("redirect") << FakeHttpServer::empty(302, {{"Location", "http://127.0.0.2:9/"}})
                                  << Kind::Redirected;
    }
    void anyOtherFailureChangesNothingAndMayBeTriedAgain()
    {
        QFETCH(const FakeHttpServer::Reply, reply);
        QFETCH(const Kind, kind);
        Fixture f;
        f.server.add(reply);
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.errors.size(), 1);
        QCOMPARE(f.renewals.errors.constFirst().kind, kind);
        QCOMPARE(f.server.requests().size(), 1);
        QCOMPARE(f.token(), "access-1"_ba);
        QVERIFY(f.source->canRenew());
        f.server.add(FakeHttpServer::json(newPair));
        const PendingCall again = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
    }

    void aRefreshTokenEnds()
    {
        AccountSecrets secrets = SignInFixture::secretsWith("access-1", "refresh-1");
        ManualClock clock;
        secrets.tokens->refreshExpiry = clock.now().addSecs(60);
        Fixture f(SignInMethod::OAuthBrowser, secrets);
        QVERIFY(f.source->canRenew());
        f.clock.advance(std::chrono::seconds(60));
        QVERIFY(!f.source->canRenew());
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QCOMPARE(f.renewals.calls(), 0);
        QTRY_COMPARE(f.renewals.errors.size(), 1);
        QCOMPARE(f.renewals.errors.constFirst().kind, Kind::Unauthorized);
        QVERIFY(f.server.requests().isEmpty());
    }

    void withoutARefreshTokenThereIsNothingToRenewWith()
    {
        QVERIFY(!Fixture(SignInMethod::OAuthBrowser, SignInFixture::secretsWith("a", "")).source->canRenew());
        QVERIFY(!Fixture(SignInMethod::AccessToken, SignInFixture::secretsWith("a", "")).source->canRenew());
        QVERIFY(!Fixture(SignInMethod::OAuthClientCredentials).source->canRenew());
    }

    void aClientAsksForItsOwnGrantAgain()
    {
        Fixture f(SignInMethod::OAuthClientCredentials, {.clientSecret = SignInFixture::secret("client-secret")});
        QVERIFY(std::holds_alternative<NoCredentials>(f.source->credentials()));
        QVERIFY(f.source->canRenew());
        f.server.add(FakeHttpServer::json(R"({"access_token":"access-2","expires_in":600})"));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
        QCOMPARE(f.body(0).value("grant_type"_L1).toString(), u"client_credentials"_s);
        QCOMPARE(f.token(), "access-2"_ba);
        QCOMPARE(f.vault.stored->clientSecret.reveal(), "client-secret");
        QVERIFY(f.source->canRenew());
    }

    void whatTheAnswerLeavesOutStaysAsItWas()
    {
        AccountSecrets secrets = SignInFixture::secretsWith("access-1", "refresh-1");
        secrets.tokens->scopes = {u"read"_s};
        Fixture f(SignInMethod::OAuthBrowser, secrets);
        f.server.add(FakeHttpServer::json(R"({"access_token":"access-2"})"));
        const PendingCall call = f.source->renew(&f.context, f.renewals.handler());
        QTRY_COMPARE(f.renewals.done, 1);
        QCOMPARE(f.source->secrets().tokens->refreshToken.reveal(), "refresh-1");
        QCOMPARE(f.source->secrets().tokens->scopes, QStringList{u"read"_s});
        QVERIFY(!f.source->expiry().isValid());
    }

    void theSourceMayBeDestroyedByWhoIsTold()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(newPair));
        int told = 0;
        const PendingCall first = f.source->renew(&f.context, [&](const ApiResult<Done> &) {
            ++told;
            f.source.reset();
        });
        const PendingCall second = f.source->renew(&f.context, [&](const ApiResult<Done> &) { ++told; });
        QTRY_COMPARE(told, 2);
    }
};

QTEST_GUILESS_MAIN(OAuthCredentialSourceTest)
#include "tst_oauthcredentialsource.moc"
