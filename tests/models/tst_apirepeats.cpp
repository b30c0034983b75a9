// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{

const QByteArray okBody = "{\"ok\":true}"_ba;

FakeHttpServer::Reply ok()
{
    return FakeHttpServer::json(okBody);
}

FakeHttpServer::Reply tooMany(const QByteArray &retryAfter)
{
    return FakeHttpServer::text("Number of allowed API requests per minute exceeded", 429, "text/plain",
                                {{"Retry-After", retryAfter}});
}

} // namespace

class ApiRepeatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsAreRepeatedUntilTheySucceed_data()
    {
        QTest::addColumn<FakeHttpServer::Reply>("failure");
        for (const int status : {500, 502, 503, 504})
            QTest::addRow("%d", status) << FakeHttpServer::text("<h1>No</h1>", status, "text/html");
        QTest::newRow("429") << tooMany("0.01");
        QTest::newRow("half a body") << FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}");
    }
    void readsAreRepeatedUntilTheySucceed()
    {
        QFETCH(FakeHttpServer::Reply, failure);
        FakeHttpServer server;
        server.add(failure, 2);
        server.add(ok());
        ApiClient client(testAccount(server.url()), fastSettings());
        const CallProbe call(client.send(showWebhook(u"A"_s)));
        QSignalSpy repeating(call.call, &ApiCall::repeating);
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.answer.value().body, okBody);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(repeating.size(), 2);
        QCOMPARE(repeating[0][0].toInt(), 2);
        QCOMPARE(repeating[1][0].toInt(), 3);
    }

    void writesThatMayHaveBeenDoneAreNotRepeated_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<int>("sent");
        QTest::newRow("POST") << createWebhook({}) << 1;
        QTest::newRow("PATCH") << patchWebhook(u"A"_s, {}) << 1;
        QTest::newRow("PUT") << updateWebhook(u"A"_s, {}) << 2;
        QTest::newRow("DELETE") << deleteWebhook(u"A"_s) << 2;
    }
    void writesThatMayHaveBeenDoneAreNotRepeated()
    {
        QFETCH(ApiRequest, request);
        QFETCH(int, sent);
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}", 503));
        server.add(ok());
        ApiClient client(testAccount(server.url()), fastSettings());
        const CallProbe call(client.send(request));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(server.requests().size(), sent);
        if (sent == 1)
            QCOMPARE(call.error.value().kind, Kind::Server);
    }

    void everyWriteIsRepeatedAfter429()
    {
        for (const ApiRequest &request :
             {createWebhook({.name = u"n"_s}), patchWebhook(u"A"_s, {}), cloneWebhook(u"A"_s)}) {
            FakeHttpServer server;
            server.add(tooMany("0.01"));
            server.add(ok());
            ApiClient client(testAccount(server.url()), fastSettings());
            const CallProbe call(client.send(request));
            QTRY_COMPARE(call.finished, 1);
            QVERIFY(call.answer);
            QCOMPARE(server.requests().size(), 2);
            QCOMPARE(server.requests().last().body, QByteArray(request.body.reveal().toByteArray()));
        }
    }

    void writesAreRepeatedWhenNoConnectionWasMade()
    {
        auto taken = std::make_unique<QTcpServer>();
        QVERIFY(taken->listen(QHostAddress::LocalHost));
        const quint16 port = taken->serverPort();
        taken.reset();
        ApiClient client(testAccount(QUrl(u"http://127.0.0.1:%1"_s.arg(port))), fastSettings());
        const CallProbe call(client.send(createWebhook({})));
        QSignalSpy repeating(call.call, &ApiCall::repeating);
        QTRY_VERIFY(repeating.size() >= 2);
        QCOMPARE(call.finished, 0);
        call.call->cancel();
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Cancelled);
    }

    void aCallsOwnPolicyOverridesTheAccounts()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}", 503), 5);
        ApiClient client(testAccount(server.url()), fastSettings());
        const CallProbe call(client.send(showWebhook(u"A"_s), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().httpStatus, 503);
        QCOMPARE(server.requests().size(), 1);
    }

    void theLastErrorIsToldWhenTheTimeIsUp()
    {
        FakeHttpServer server;
        server.answerWith([](const auto &) { return FakeHttpServer::json("{\"error\":\"Down\"}", 503); });
        ApiClientSettings settings = fastSettings();
        settings.retry.maxElapsedTime = 400ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(showWebhook(u"A"_s)));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().code, u"Down"_s);
        QVERIFY(server.requests().size() > 1);
    }

    void aDeleteTellsThatItMayHaveBeenDoneBefore()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::closing());
        server.add(FakeHttpServer::json("{}", 404));
        ApiClient client(testAccount(server.url()), fastSettings());
        ApiCall *call = client.send(deleteWebhook(u"A"_s));
        bool mayHaveBeenDone = false;
        connect(call, &ApiCall::finished, this, [&] { mayHaveBeenDone = call->mayHaveBeenDone(); });
        const CallProbe probe(call);
        QTRY_COMPARE(probe.finished, 1);
        QCOMPARE(probe.error.value().httpStatus, 404);
        QVERIFY(mayHaveBeenDone);
        QCOMPARE(server.requests().size(), 2);
    }

    void cancellingDuringTheWaitEndsIt()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}", 503));
        ApiClientSettings settings = fastSettings();
        settings.retry.initialInterval = 1h;
        settings.retry.maxInterval = 1h;
        settings.retry.maxElapsedTime = 2h;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(showWebhook(u"A"_s)));
        QSignalSpy repeating(call.call, &ApiCall::repeating);
        QTRY_COMPARE(repeating.size(), 1);
        call.call->cancel();
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Cancelled);
        QCOMPARE(server.requests().size(), 1);
    }

    void retryNowDoesNotWaitAnyLonger()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}", 503));
        server.add(ok());
        ApiClientSettings settings = fastSettings();
        settings.retry.initialInterval = 1h;
        settings.retry.maxInterval = 1h;
        settings.retry.maxElapsedTime = 2h;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(showWebhook(u"A"_s)));
        QSignalSpy repeating(call.call, &ApiCall::repeating);
        QTRY_COMPARE(repeating.size(), 1);
        client.retryNow();
        QTRY_COMPARE(call.finished, 1);
        QVERIFY(call.answer);
    }
};

QTEST_GUILESS_MAIN(ApiRepeatsTest)
#include "tst_apirepeats.moc"
