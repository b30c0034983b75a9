// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{

class TestClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);
};

FakeHttpServer::Reply ok(const FakeHttpServer::Headers &headers = {})
{
    return FakeHttpServer::json("{\"ok\":true}", 200, headers);
}

FakeHttpServer::Reply remaining(int count)
{
    return ok({{"x-rate-limit", "100"}, {"x-rate-limit-remaining", QByteArray::number(count)}});
}

FakeHttpServer::Reply tooMany(const QByteArray &retryAfter)
{
    return FakeHttpServer::text("Number of allowed API requests per minute exceeded", 429, "text/plain",
                                {{"Retry-After", retryAfter}});
}

FakeHttpServer::Reply unauthorized()
{
    return FakeHttpServer::json("{\"error\":\"invalid_token\",\"error_description\":\"Expired.\"}", 401);
}

ApiRequest get(const QString &id = u"A"_s)
{
    return showWebhook(id);
}

CallOptions priority(Priority priority)
{
    return {.priority = priority, .retry = {}};
}

} // namespace

class ApiGatesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void a429HoldsEverythingUntilItsTime()
    {
        FakeHttpServer server;
        server.add(tooMany("30"));
        server.answerWith(nullptr);
        TestClock clock;
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        QSignalSpy lifted(&client, &ApiClient::rateLimitLifted);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(limited.size(), 1);
        QCOMPARE(limited[0][0].toDateTime(), clock.now().addSecs(30));
        QCOMPARE(limited[0][1].toInt(), 1);

        const CallProbe second(client.send(get()));
        const CallProbe third(client.send(createWebhook({}), priority(Priority::Background)));
        QTRY_COMPARE(limited.last()[1].toInt(), 3);
        second.call->cancel();
        QTRY_COMPARE(limited.last()[1].toInt(), 2);
        QCOMPARE(server.requests().size(), 1);
        QCOMPARE(client.inFlight(), 0);
        QVERIFY(lifted.isEmpty());

        clock.advance(30s);
        server.add(ok(), 3);
        // the timer of the gate runs in real time: anything that looks at the queue finds it open
        const CallProbe fourth(client.send(get()));
        QTRY_VERIFY(first.answer && third.answer && fourth.answer);
        QTRY_COMPARE(lifted.size(), 1);
        QCOMPARE(server.requests().size(), 4);
    }

    void theGateOpensByItself()
    {
        FakeHttpServer server;
        server.add(tooMany("0.05"));
        server.add(ok(), 2);
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        QSignalSpy lifted(&client, &ApiClient::rateLimitLifted);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(limited.size(), 1);
        const CallProbe second(client.send(get()));
        QTRY_VERIFY(first.answer && second.answer);
        QTRY_COMPARE(lifted.size(), 1);
        QCOMPARE(server.requests().size(), 3);
    }

    void a429IsToldAlsoWhenNobodyWaits()
    {
        FakeHttpServer server;
        server.add(tooMany("0.05"));
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        QSignalSpy lifted(&client, &ApiClient::rateLimitLifted);
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::RateLimited);
        QCOMPARE(call.error.value().retryAfter, std::optional(50ms));
        QTRY_COMPARE(limited.size(), 1);
        QCOMPARE(limited[0][1].toInt(), 0);
        QTRY_COMPARE(lifted.size(), 1);
    }

    void retryNowOpensTheGate()
    {
        FakeHttpServer server;
        server.add(tooMany("3600"));
        server.add(ok());
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        QSignalSpy lifted(&client, &ApiClient::rateLimitLifted);
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(limited.size(), 1);
        client.retryNow();
        QTRY_VERIFY(call.answer);
        QTRY_COMPARE(lifted.size(), 1);
    }

    void a429OfATestHoldsOnlyTheTest()
    {
        FakeHttpServer server;
        server.add(tooMany("3600"));
        server.add(ok());
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        const CallProbe test(client.send(testWebhook({.webhookId = u"A"_s})));
        QTRY_COMPARE(test.finished, 1);
        QCOMPARE(test.error.value().kind, Kind::RateLimited);
        QCOMPARE(test.error.value().retryAfter, std::optional<std::chrono::milliseconds>(1h));
        const CallProbe show(client.send(get()));
        QTRY_VERIFY(show.answer);
        QVERIFY(limited.isEmpty());
    }

    void theBudgetIsToldWhenItChanges()
    {
        FakeHttpServer server;
        server.add(remaining(72));
        server.add(remaining(72));
        server.add(ok({{"x-rate-limit", "20"}, {"x-rate-limit-remaining", "3"}}));
        server.add(remaining(70));
        ApiClient client(testAccount(server.url()), fastSettings());
        QList<RateBudget> told;
        connect(&client, &ApiClient::rateBudgetChanged, this, [&told](RateBudget budget) { told.append(budget); });
        for (const ApiRequest &request : {get(), get(), testWebhook({.webhookId = u"A"_s}), get()}) {
            const CallProbe call(client.send(request));
            QTRY_COMPARE(call.finished, 1);
        }
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told[0], (RateBudget{.remaining = 72, .limit = 100}));
        QCOMPARE(told[1], (RateBudget{.remaining = 70, .limit = 100}));
    }

    void theReserveMakesPagingWaitAndInteractiveCallsGoOn()
    {
        FakeHttpServer server;
        server.add(remaining(9));
        TestClock clock;
        ApiClient client(testAccount(server.url()), fastSettings(), clock);
        QSignalSpy limited(&client, &ApiClient::rateLimited);
        QSignalSpy lifted(&client, &ApiClient::rateLimitLifted);
        const CallProbe first(client.send(get()));
        QTRY_VERIFY(first.answer);
        QVERIFY(limited.isEmpty());

        const CallProbe page(client.send(listWebhooks({}), priority(Priority::Paging)));
        QTRY_COMPARE(limited.size(), 1);
        QCOMPARE(limited[0][0].toDateTime(), clock.now().addSecs(60));
        QCOMPARE(limited[0][1].toInt(), 1);
        server.add(remaining(8));
        const CallProbe show(client.send(get()));
        QTRY_VERIFY(show.answer);
        QCOMPARE(page.finished, 0);
        QCOMPARE(server.requests().size(), 2);

        clock.advance(60s);
        server.add(remaining(98), 2);
        const CallProbe next(client.send(get()));
        QTRY_VERIFY(page.answer && next.answer);
        QTRY_COMPARE(lifted.size(), 1);
    }

    void interactiveCallsGoFirstThenPagingThenBackground()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::silence());
        server.answerWith([&server](const FakeHttpServer::Request &) {
            return server.requests().size() == 1 ? FakeHttpServer::Reply{.pieces = {ok().pieces.first()}, .delay = 20ms}
                                                 : ok();
        });
        ApiClientSettings settings = fastSettings();
        settings.placesInFlight = 1;
        settings.placesForInteractive = 0;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe first(client.send(get(u"first"_s)));
        const CallProbe background(client.send(get(u"background"_s), priority(Priority::Background)));
        const CallProbe paging(client.send(get(u"paging"_s), priority(Priority::Paging)));
        const CallProbe interactive(client.send(get(u"interactive"_s)));
        QTRY_VERIFY(background.answer);
        QStringList order;
        for (const FakeHttpServer::Request &request : server.requests())
            order.append(QString::fromLatin1(request.target).section(u'/', -1));
        QCOMPARE(order, QStringList({u"first"_s, u"interactive"_s, u"paging"_s, u"background"_s}));
    }

    void placesAreLimitedAndSomeAreKeptForInteractiveCalls()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()), fastSettings());
        for (int i = 0; i < 20; ++i)
            client.send(get(), priority(Priority::Background));
        QCOMPARE(client.inFlight(), 4);
        for (int i = 0; i < 20; ++i)
            client.send(get());
        QCOMPARE(client.inFlight(), 6);
    }

    void a401OnThreeCallsAtOnceIsToldOnce()
    {
        FakeHttpServer server;
        server.answerWith([](const auto &) { return unauthorized(); });
        ApiClientSettings settings = fastSettings();
        settings.placesInFlight = 3;
        ApiClient client(testAccount(server.url()), settings);
        QList<ApiError> rejections;
        connect(&client, &ApiClient::credentialsRejected, this,
                [&](const ApiError &error) { rejections.append(error); });
        std::vector<std::unique_ptr<CallProbe>> calls;
        for (int i = 0; i < 6; ++i)
            calls.push_back(std::make_unique<CallProbe>(client.send(get(QString::number(i)))));
        for (const auto &call : calls) {
            QTRY_COMPARE(call->finished, 1);
            QCOMPARE(call->error.value().kind, Kind::Unauthorized);
            QCOMPARE(call->error.value().code, u"invalid_token"_s);
        }
        // three were waiting for a place and were not sent
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(calls.back()->error.value().operation, u"GET /api/v2/webhooks/5"_s);
        QTRY_COMPARE(rejections.size(), 1);
        QCOMPARE(rejections[0].detail, u"Expired."_s);

        const CallProbe page(client.send(listWebhooks({}), priority(Priority::Paging)));
        QTRY_COMPARE(page.finished, 1);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(rejections.size(), 1);
    }

    void onlyOneInteractiveCallAtATimeTriesRefusedCredentials()
    {
        FakeHttpServer server;
        server.add(unauthorized());
        server.add(unauthorized());
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(rejected.size(), 1);
        const CallProbe second(client.send(get()));
        const CallProbe third(client.send(get()));
        QTRY_VERIFY(second.error && third.error);
        QCOMPARE(server.requests().size(), 2);
        QCOMPARE(rejected.size(), 1);
    }

    void afterASuccessARefusalIsToldAgain()
    {
        FakeHttpServer server;
        server.add(unauthorized());
        server.add(ok());
        server.add(unauthorized());
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(rejected.size(), 1);
        client.retryNow();
        const CallProbe page(client.send(listWebhooks({}), priority(Priority::Paging)));
        QTRY_VERIFY(page.answer);
        const CallProbe third(client.send(get()));
        QTRY_COMPARE(rejected.size(), 2);
    }

    void otherCredentialsAreTriedAtOnceAndTheirRefusalIsTold()
    {
        FakeHttpServer server;
        server.add(unauthorized());
        server.add(unauthorized());
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy rejected(&client, &ApiClient::credentialsRejected);
        const CallProbe first(client.send(get()));
        QTRY_COMPARE(rejected.size(), 1);
        client.setCredentials(AccessToken{.token = Secret("another"_ba)});
        const CallProbe page(client.send(listWebhooks({}), priority(Priority::Background)));
        QTRY_COMPARE(rejected.size(), 2);
        QCOMPARE(server.requests().last().header("Authorization"), "Bearer another");
    }
};

QTEST_GUILESS_MAIN(ApiGatesTest)
#include "tst_apigates.moc"
