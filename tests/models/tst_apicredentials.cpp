// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakecredentialsource.h"
#include "fakehttpserver.h"
#include "manualclock.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{

using Probes = std::vector<std::unique_ptr<CallProbe>>;

ApiRequest get(const QString &id = u"A"_s)
{
    return showWebhook(id);
}

FakeHttpServer::Reply unauthorized()
{
    return FakeHttpServer::json("{\"error\":\"invalid_token\",\"error_description\":\"Expired.\"}", 401);
}

/// Lets in what carries the token of that number.
void letIn(FakeHttpServer &server, const int &number)
{
    server.answerWith([&number](const FakeHttpServer::Request &request) {
        const QByteArray wanted = "Bearer token-" + QByteArray::number(number);
        return request.header("Authorization") == wanted ? FakeHttpServer::json("{\"ok\":true}") : unauthorized();
    });
}

int sentWith(const FakeHttpServer &server, const QByteArray &token)
{
    return int(std::count_if(server.requests().begin(), server.requests().end(), [&token](const auto &request) {
        return request.header("Authorization") == "Bearer " + token;
    }));
}

Probes sendTen(ApiClient &client)
{
    Probes calls;
    for (int i = 0; i < 10; ++i) {
        const QString id = QString::number(i);
        // one of three is a write that must not be done twice
        calls.push_back(std::make_unique<CallProbe>(client.send(i % 3 == 0 ? cloneWebhook(id) : get(id))));
    }
    return calls;
}

bool haveAllEnded(const Probes &calls)
{
    return std::all_of(calls.begin(), calls.end(), [](const auto &call) { return call->finished == 1; });
}

} // namespace

class ApiCredentialsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void tenCallsWithATokenAboutToEndRenewItOnce()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        letIn(server, source.number);
        ManualClock clock;
        source.end = clock.now().addSecs(59);
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        client.setCredentialSource(&source);
        const Probes calls = sendTen(client);
        QVERIFY(source.isAsked());
        QCOMPARE(client.inFlight(), 0);
        source.grant(clock.now().addSecs(1800));
        QTRY_VERIFY(haveAllEnded(calls));
        for (const auto &call : calls)
            QVERIFY(call->answer);
        QCOMPARE(source.renewals, 1);
        QCOMPARE(sentWith(server, "token-1"), 0);
        QCOMPARE(sentWith(server, "token-2"), 10);
    }

    void tenCallsRefusedAtOnceRenewItOnceAndAreAllSentAgain()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        const int accepted = 2;
        letIn(server, accepted);
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        client.setCredentialSource(&source);
        const Probes calls = sendTen(client);
        QTRY_VERIFY(source.isAsked() && client.inFlight() == 0);
        const int refused = sentWith(server, "token-1");
        QCOMPARE(refused, 6);
        source.grant();
        QTRY_VERIFY(haveAllEnded(calls));
        for (const auto &call : calls)
            QVERIFY(call->answer);
        QCOMPARE(source.renewals, 1);
        QCOMPARE(sentWith(server, "token-1"), refused);
        QCOMPARE(sentWith(server, "token-2"), 10);
        QVERIFY(rejected.isEmpty());
    }

    void a401ForAnOlderTokenIsSentAgainWithoutARenewal()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        server.add({.pieces = {unauthorized().pieces.first()}, .delay = 30ms});
        server.add(FakeHttpServer::json("{}"));
        ApiClient client(testAccount(server.url()), fastSettings());
        client.setCredentialSource(&source);
        const CallProbe call(client.send(cloneWebhook(u"A"_s)));
        QTRY_COMPARE(server.requests().size(), 1);
        // somebody else has renewed it meanwhile
        source.number = 2;
        QTRY_VERIFY(call.answer);
        QCOMPARE(source.renewals, 0);
        QCOMPARE(server.requests().last().header("Authorization"), "Bearer token-2");
    }

    void aServerThatAlwaysRefusesIsToldOnceAndCostsOneRenewal()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        server.answerWith([](const auto &) { return unauthorized(); });
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        client.setCredentialSource(&source);
        const Probes calls = sendTen(client);
        QTRY_VERIFY(source.isAsked());
        source.grant();
        QTRY_VERIFY(haveAllEnded(calls));
        for (const auto &call : calls)
            QCOMPARE(call->error.value().kind, Kind::Unauthorized);
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(source.renewals, 1);

        // a try of the user's is sent, but renews nothing that nobody took
        const CallProbe again(client.send(get()));
        QTRY_VERIFY(again.error);
        QCOMPARE(source.renewals, 1);
        client.retryNow();
        const CallProbe once(client.send(get()));
        QTRY_VERIFY(source.isAsked());
        source.grant();
        QTRY_VERIFY(once.error);
        QCOMPARE(source.renewals, 2);
        QCOMPARE(rejected.size(), 1);
    }

    void aCallThatIsAlwaysRefusedDoesNotRenewForever()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        server.answerWith([](const FakeHttpServer::Request &request) {
            return request.target.endsWith("/refused") ? unauthorized() : FakeHttpServer::json("{}");
        });
        ApiClient client(testAccount(server.url()), fastSettings());
        client.setCredentialSource(&source);
        const CallProbe call(client.send(get(u"refused"_s)));
        QTRY_VERIFY(source.isAsked());
        const CallProbe other(client.send(get()));
        source.grant();
        QTRY_VERIFY(other.finished == 1 && call.finished == 1);
        QCOMPARE(call.error.value().kind, Kind::Unauthorized);
        QCOMPARE(source.renewals, 1);
    }

    void credentialsThatCannotBeRenewedAreRejectedAsBefore()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        source.isRenewable = false;
        server.answerWith([](const auto &) { return unauthorized(); });
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        client.setCredentialSource(&source);
        const CallProbe call(client.send(get()));
        QTRY_VERIFY(call.error);
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(source.renewals, 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void aRefusedRenewalIsTheRejectionOfAll()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        server.answerWith([](const auto &) { return unauthorized(); });
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        client.setCredentialSource(&source);
        const Probes calls = sendTen(client);
        QTRY_VERIFY(source.isAsked());
        source.fail(Kind::Unauthorized);
        QTRY_VERIFY(haveAllEnded(calls));
        QCOMPARE(calls.back()->error.value().kind, Kind::Unauthorized);
        QCOMPARE(calls.back()->error.value().operation, u"POST /api/v2/webhooks"_s);
        QTRY_COMPARE(rejected.size(), 1);
        // nor is the refresh token tried again by itself
        const CallProbe again(client.send(get()));
        QTRY_VERIFY(again.error);
        QCOMPARE(source.renewals, 1);
    }

    void aRenewalWithoutNetworkRejectsNothingAndIsTriedAgain()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        letIn(server, source.number);
        ManualClock clock;
        source.end = clock.now().addSecs(10);
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        client.setCredentialSource(&source);
        const Probes calls = sendTen(client);
        source.fail(Kind::Unreachable);
        QTRY_VERIFY(haveAllEnded(calls));
        for (const auto &call : calls)
            QCOMPARE(call->error.value().kind, Kind::Unreachable);
        QCOMPARE(calls[1]->error.value().operation, u"GET /api/v2/webhooks/1"_s);
        QVERIFY(server.requests().isEmpty());

        const CallProbe page(client.send(listWebhooks({}), {.priority = Priority::Background, .retry = {}}));
        QVERIFY(source.isAsked());
        source.grant(clock.now().addSecs(1800));
        QTRY_VERIFY(page.answer);
        QCOMPARE(source.renewals, 2);
        QVERIFY(rejected.isEmpty());
    }

    void aTokenWithAShortLifeIsUsedBeforeItIsRenewed_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::newRow("shorter than the margin") << 30;
        QTest::newRow("over at once, by our clock") << -5;
    }
    void aTokenWithAShortLifeIsUsedBeforeItIsRenewed()
    {
        QFETCH(int, seconds);
        FakeHttpServer server;
        FakeCredentialSource source;
        letIn(server, source.number);
        ManualClock clock;
        source.end = clock.now();
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        client.setCredentialSource(&source);
        const CallProbe call(client.send(get()));
        source.grant(clock.now().addSecs(seconds));
        QTRY_VERIFY(call.answer);
        QCOMPARE(source.renewals, 1);
    }

    void aWaitingCallCanBeCancelled()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        const int accepted = 2;
        letIn(server, accepted);
        ApiClient client(testAccount(server.url()), fastSettings());
        client.setCredentialSource(&source);
        const CallProbe refused(client.send(get()));
        QTRY_VERIFY(source.isAsked());
        const CallProbe waiting(client.send(get(u"B"_s)));
        const CallProbe other(client.send(get(u"C"_s)));
        refused.call->cancel();
        waiting.call->cancel();
        QTRY_VERIFY(refused.error && waiting.error);
        QCOMPARE(refused.error.value().kind, Kind::Cancelled);
        QCOMPARE(waiting.error.value().kind, Kind::Cancelled);
        // the server has deleted the old token: what it gives for it must not be missed
        QCOMPARE(source.cancellations, 0);
        source.grant();
        QTRY_VERIFY(other.answer);
        QCOMPARE(server.requests().size(), 2);
    }

    void retryNowDoesNotSendPastARenewal()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        letIn(server, source.number);
        ManualClock clock;
        source.end = clock.now().addSecs(1);
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        client.setCredentialSource(&source);
        const CallProbe call(client.send(get()));
        client.retryNow();
        QCOMPARE(client.inFlight(), 0);
        QCOMPARE(source.renewals, 1);
        source.grant(clock.now().addSecs(1800));
        QTRY_VERIFY(call.answer);
    }

    void aClientThatGoesWhileRenewingTakesItsCallsAlong()
    {
        FakeHttpServer server;
        FakeCredentialSource source;
        ManualClock clock;
        source.end = clock.now();
        auto client = std::make_unique<ApiClient>(testAccount(server.url()), fastSettings(), clock);
        client->setCredentialSource(&source);
        const CallProbe call(client->send(get()));
        QVERIFY(source.isAsked());
        client.reset();
        source.grant();
        QCOMPARE(call.finished, 0);
        QVERIFY(!call.call);
    }

    void aSourceThatGoesWhileRenewingLetsTheCallsGoOn()
    {
        FakeHttpServer server;
        server.answerWith([](const auto &) { return unauthorized(); });
        auto source = std::make_unique<FakeCredentialSource>();
        ManualClock clock;
        source->end = clock.now();
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        client.setCredentialSource(source.get());
        const CallProbe call(client.send(get()));
        client.setCredentialSource(nullptr);
        QTRY_VERIFY(call.error);
        QCOMPARE(server.requests().first().header("Authorization"), "Bearer token-1");

        client.setCredentialSource(source.get());
        const CallProbe second(client.send(get()));
        QVERIFY(source->isAsked());
        source.reset();
        QTRY_VERIFY(second.error);
        QCOMPARE(second.error.value().kind, Kind::Unauthorized);
    }

    void whatASourceGivesIsCheckedBeforeItIsSent()
    {
        class BrokenSource final : public CredentialSource
        {
        public:
            [[nodiscard]] Credentials credentials() const override
            {
                return AccessToken{.token = Secret(isBroken ? "a\r\nX-Evil: 1"_ba : "good"_ba)};
            }
            [[nodiscard]] QDateTime expiry() const override { return {}; }
            [[nodiscard]] bool canRenew() const override { return false; }
            PendingCall renew(QObject *, std::function<void(ApiResult<Done>)>) override { return {}; }
            bool isBroken = false;
        } source;
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()), fastSettings());
        client.setCredentialSource(&source);
        source.isBroken = true;
        const CallProbe call(client.send(get()));
        QTRY_VERIFY(call.error);
        QCOMPARE(call.error.value().kind, Kind::Unauthorized);
        QVERIFY(server.requests().isEmpty());
    }

    void aNewSourceLiftsARejection()
    {
        FakeHttpServer server;
        const int accepted = 1;
        letIn(server, accepted);
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(rejected.size(), 1);
        FakeCredentialSource source;
        client.setCredentialSource(&source);
        const CallProbe page(client.send(listWebhooks({}), {.priority = Priority::Background, .retry = {}}));
        QTRY_VERIFY(page.answer);
    }
};

QTEST_GUILESS_MAIN(ApiCredentialsTest)
#include "tst_apicredentials.moc"
