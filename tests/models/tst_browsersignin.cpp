// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakehttpserver.h"
#include "httpaccountservice.h"
#include "loopbackclient.h"
#include "manualclock.h"
#include "pkce.h"
#include "signinfixture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

#include <memory>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = SignInError::Kind;
using std::chrono::milliseconds;

namespace
{

const QByteArray pair
    = R"({"access_token":"access-1","refresh_token":"refresh-1","expires_in":86400,"scope":"read"})"_ba;

/// One sign-in, up to the browser being opened.
class Fixture
{
public:
    explicit Fixture(milliseconds time = milliseconds(60'000)) : service(SignInFixture::settings, clock, nullptr, time)
    {
    }
    void start() { start(SignInFixture::profile(server.url()), {}); }
    void start(const AccountProfile &profile, const AccountSecrets &given)
    {
        call = service.signIn(
            profile, given, [this](const QUrl &url) { opened.append(url); }, context.get(),
            [this](const Result<AccountSecrets, SignInError> &answer) {
                ++ends;
                if (answer)
                    secrets = *answer;
                else
                    error = answer.error();
            });
    }
    void open()
    {
        start();
        QTRY_COMPARE(opened.size(), 1);
    }
    [[nodiscard]] QString parameter(const QString &name) const
    {
        return QUrlQuery(opened.constFirst()).queryItemValue(name, QUrl::FullyDecoded);
    }
    [[nodiscard]] QUrl redirect(const QByteArray &query) const
    {
        return withQuery(QUrl(parameter(u"redirect_uri"_s)), query + "&state=" + parameter(u"state"_s).toLatin1());
    }
    QByteArray go(const QUrl &url) { return LoopbackClient(url).send(navigationTo(url)); }
    [[nodiscard]] QJsonObject body() const
    {
        return QJsonDocument::fromJson(server.requests().constFirst().body).object();
    }

    FakeHttpServer server;
    ManualClock clock;
    HttpAccountService service;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    PendingCall call;
    QList<QUrl> opened;
    int ends = 0;
    std::optional<AccountSecrets> secrets;
    std::optional<SignInError> error;
};

} // namespace

class BrowserSignInTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theCodeIsExchangedForTokensAndThePageSaysSo()
    {
        Fixture f;
        f.start();
        QVERIFY(f.opened.isEmpty());
        QTRY_COMPARE(f.opened.size(), 1);
        QCOMPARE(f.opened.constFirst().adjusted(QUrl::RemovePath | QUrl::RemoveQuery),
                 f.server.url().adjusted(QUrl::RemovePath));
        QCOMPARE(f.opened.constFirst().path(), u"/oauth/authorizations/new"_s);
        QCOMPARE(statusOfAnswer(f.go(f.redirect("code=the-code"))), 303);
        QTRY_COMPARE(f.server.requests().size(), 1);

        const QUrl result = QUrl(f.parameter(u"redirect_uri"_s)).resolved(QUrl(u"/signed-in"_s));
        LoopbackClient browser(result);
        browser.socket.write(navigationTo(result));
        QTRY_COMPARE(browser.socket.bytesToWrite(), 0);
        QCOMPARE(f.ends, 0);
        QCOMPARE(f.body().value("code"_L1).toString(), u"the-code"_s);
        QCOMPARE(f.body().value("redirect_uri"_L1).toString(), f.parameter(u"redirect_uri"_s));
        QCOMPARE(codeChallengeOf(Secret(f.body().value("code_verifier"_L1).toString().toLatin1())),
                 f.parameter(u"code_challenge"_s).toLatin1());
        QCOMPARE(f.ends, 0);
        QVERIFY(!f.opened.constFirst().toString().contains(f.body().value("code_verifier"_L1).toString()));
    }

    void theTokensAreAddedToWhatWasGiven()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(pair, 201));
        f.start(SignInFixture::profile(f.server.url()), {.clientSecret = SignInFixture::secret("s")});
        QTRY_COMPARE(f.opened.size(), 1);
        f.go(f.redirect("code=c"));
        QTRY_COMPARE(f.ends, 1);
        QVERIFY(f.secrets);
        QCOMPARE(f.secrets->clientSecret.reveal(), "s");
        QCOMPARE(f.secrets->tokens->refreshToken.reveal(), "refresh-1");
        QCOMPARE(f.secrets->tokens->accessExpiry, f.clock.now().addSecs(86'400));
        QCOMPARE(f.body().value("client_secret"_L1).toString(), u"s"_s);
        QVERIFY(
            f.go(QUrl(f.parameter(u"redirect_uri"_s)).resolved(QUrl(u"/signed-in"_s))).contains("You are signed in."));
        QCOMPARE(statusOfAnswer(f.go(f.redirect("code=again"))), 410);
        QCOMPARE(f.server.requests().size(), 1);
        QCOMPARE(f.ends, 1);
    }

    void whatTheServerRefusesIsToldHereAndOnThePage()
    {
        Fixture f;
        f.open();
        f.server.add(FakeHttpServer::json(R"({"error":"invalid_grant","error_description":"used"})", 400));
        f.go(f.redirect("code=c"));
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Kind::Refused);
        QCOMPARE(f.error->code, u"invalid_grant"_s);
        QVERIFY(f.go(QUrl(f.parameter(u"redirect_uri"_s)).resolved(QUrl(u"/signed-in"_s)))
                    .contains("You are not signed in."));
    }

    void denyingEndsItWithTheServersWords()
    {
        Fixture f;
        f.open();
        f.go(f.redirect("error=access_denied&error_description=The+end-user%20%3Cb%3Edenied%3C%2Fb%3E+it"));
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Kind::Denied);
        QCOMPARE(f.error->code, u"access_denied"_s);
        QCOMPARE(f.error->detail, u"The end-user denied it"_s);
        QVERIFY(f.server.requests().isEmpty());
    }

    void aWrongStateNeitherEndsNorCompletesIt()
    {
        Fixture f;
        f.open();
        f.server.add(FakeHttpServer::json(pair));
        const QUrl wrong = withQuery(QUrl(f.parameter(u"redirect_uri"_s)), "code=planted&state=other");
        QCOMPARE(statusOfAnswer(f.go(wrong)), 403);
        QCOMPARE(f.ends, 0);
        QVERIFY(f.server.requests().isEmpty());
        f.go(f.redirect("code=ours"));
        QTRY_VERIFY(f.secrets);
        QCOMPARE(f.body().value("code"_L1).toString(), u"ours"_s);
    }

    void theTimeEnds()
    {
        Fixture f(milliseconds(1));
        f.open();
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Kind::TimedOut);
        const QByteArray late = f.go(f.redirect("code=late"));
        QCOMPARE(statusOfAnswer(late), 410);
        QVERIFY(late.contains("took too long"));
        QVERIFY(f.server.requests().isEmpty());
    }

    void whenTheTimeEndsAWrongStateIsTheReason()
    {
        Fixture f(milliseconds(800));
        f.open();
        f.go(withQuery(QUrl(f.parameter(u"redirect_uri"_s)), "code=planted&state=other"));
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Kind::WrongState);
    }

    void theTimeOfTheBrowserIsNotThatOfTheExchange()
    {
        Fixture f(milliseconds(800));
        f.open();
        f.server.add({.pieces = FakeHttpServer::json(pair).pieces, .delay = milliseconds(900)});
        f.go(f.redirect("code=c"));
        QTRY_COMPARE(f.ends, 1);
        QVERIFY(f.secrets);
    }

    void cancellingEndsItWithoutAWord()
    {
        Fixture f;
        f.open();
        f.call.cancel();
        const QByteArray late = f.go(f.redirect("code=late"));
        QCOMPARE(statusOfAnswer(late), 410);
        QVERIFY(late.contains("cancelled"));
        QCOMPARE(f.ends, 0);
        QVERIFY(f.server.requests().isEmpty());
    }

    void cancellingDuringTheExchangeEndsThatToo()
    {
        Fixture f;
        f.open();
        f.go(f.redirect("code=c"));
        QTRY_COMPARE(f.server.requests().size(), 1);
        f.call = {};
        QTRY_COMPARE(f.server.openConnections(), 0);
        QCOMPARE(f.ends, 0);
    }

    void cancelledAtOnceItOpensNothing()
    {
        Fixture f;
        f.start();
        f.call.cancel();
        QTest::qWait(0);
        QVERIFY(f.opened.isEmpty());
    }

    void aContextThatIsGoneEndsIt()
    {
        Fixture f;
        f.open();
        f.context.reset();
        QCOMPARE(statusOfAnswer(f.go(f.redirect("code=late"))), 410);
        QCOMPARE(f.ends, 0);
    }

    void aFixedPortIsUsedAndGivenBackForTheNextSignIn()
    {
        Fixture f;
        AccountProfile profile = SignInFixture::profile(f.server.url());
        QTcpServer place;
        QVERIFY(place.listen(QHostAddress(QHostAddress::LocalHost)));
        profile.redirectPort = place.serverPort();
        f.start(profile, {});
        QTRY_VERIFY(f.error);
        QCOMPARE(f.error->kind, Kind::NoListener);
        place.close();
        for (qsizetype i = 1; i <= 2; ++i) {
            f.start(profile, {});
            QTRY_COMPARE(f.opened.size(), i);
            const QString address
                = QUrlQuery(f.opened.constLast()).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
            QCOMPARE(QUrl(address).port(), profile.redirectPort);
        }
    }

    void twoSignInsDoNotMixUp()
    {
        Fixture one;
        Fixture two;
        one.open();
        two.open();
        const QUrl mixed
            = withQuery(QUrl(one.parameter(u"redirect_uri"_s)), "code=c&state=" + two.parameter(u"state"_s).toLatin1());
        QCOMPARE(statusOfAnswer(one.go(mixed)), 403);
        QVERIFY(one.parameter(u"code_challenge"_s) != two.parameter(u"code_challenge"_s));
    }

    void aBaseUrlThatIsNotSafeIsNotOpened()
    {
        Fixture f;
        f.start(SignInFixture::profile(QUrl(u"http://192.0.2.1"_s)), {});
        QTRY_COMPARE(f.ends, 1);
        QCOMPARE(f.error->kind, Kind::Refused);
        QCOMPARE(f.error->api.kind, ApiError::Kind::Tls);
        QVERIFY(f.opened.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BrowserSignInTest)
#include "tst_browsersignin.moc"
