// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace
{

const QByteArray okBody = "{\"ok\":true}"_ba;

ApiRequest get()
{
    return showWebhook(u"A"_s);
}

ApiRequest post()
{
    return createWebhook({.name = u"n"_s});
}

QUrl refusingUrl()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
}

} // namespace

class ApiTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void theBodyOfA204IsNeverRead()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::empty(204));
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(patchWebhook(u"A"_s, {})));
        QTRY_COMPARE(call.finished, 1);
        QVERIFY(call.answer.value().body.isEmpty());
    }

    void brokenAnswersAreErrorsAndNeverShortBodies_data()
    {
        QTest::addColumn<FakeHttpServer::Reply>("reply");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("closed without an answer") << FakeHttpServer::closing() << Kind::ConnectionLost << 0;
        QTest::newRow("cut in the head") << FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Le") << Kind::ConnectionLost
                                         << 0;
        QTest::newRow("less than announced")
            << FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}") << Kind::ConnectionLost << 200;
        QTest::newRow("cut between chunks")
            << FakeHttpServer::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")
            << Kind::ConnectionLost << 200;
        QTest::newRow("cut in a chunk") << FakeHttpServer::raw(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n{}")
                                        << Kind::ConnectionLost << 200;
        QTest::newRow("error cut short") << FakeHttpServer::raw("HTTP/1.1 500 No\r\nContent-Length: 100\r\n\r\n{}")
                                         << Kind::ConnectionLost << 500;
        QTest::newRow("no HTTP") << FakeHttpServer::raw("garbage garbage\r\n\r\n") << Kind::ConnectionLost << 0;
        QTest::newRow("packed, but not really")
            << FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope")
            << Kind::Protocol << 200;
    }
    void brokenAnswersAreErrorsAndNeverShortBodies()
    {
        QFETCH(FakeHttpServer::Reply, reply);
        FakeHttpServer server;
        server.answerWith([&reply](const FakeHttpServer::Request &) { return reply; });
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QTEST(call.error.value().kind, "kind");
        QTEST(call.error.value().httpStatus, "status");
        QCOMPARE(call.error.value().operation, u"GET /api/v2/webhooks/A"_s);
    }

    void aWriteWithoutAnAnswerIsSentOnceOnly_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::newRow("create") << post();
        QTest::newRow("patch") << patchWebhook(u"A"_s, {.name = u"n"_s});
        QTest::newRow("clone, which has no body") << cloneWebhook(u"A"_s);
        QTest::newRow("reset, which has no body") << resetSigningSecret(u"A"_s);
        QTest::newRow("test") << testWebhook({.webhookId = u"A"_s});
    }
    void aWriteWithoutAnAnswerIsSentOnceOnly()
    {
        QFETCH(ApiRequest, request);
        FakeHttpServer server;
        server.add(FakeHttpServer::closing(), 10);
        ApiClient client(testAccount(server.url()), fastSettings());
        const CallProbe call(client.send(request));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::ConnectionLost);
        QVERIFY(call.error.value().isAmbiguous());
        QCOMPARE(server.requests().size(), 1);
    }

    void aSilentServerIsATimeoutAndNoCancellation()
    {
        FakeHttpServer server;
        ApiClientSettings settings;
        settings.limits.inactivity = 30ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe read(client.send(get(), withoutRepeats()));
        const CallProbe written(client.send(post(), withoutRepeats()));
        QTRY_VERIFY(read.finished + written.finished == 2);
        QCOMPARE(read.error.value().kind, Kind::Timeout);
        QCOMPARE(written.error.value().kind, Kind::Timeout);
        QCOMPARE(client.inFlight(), 0);
    }

    void aWriteWithoutABodyIsNeverTakenForUnsentWhenTimeIsUp()
    {
        FakeHttpServer server;
        ApiClientSettings settings;
        settings.limits.connecting = 30ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(cloneWebhook(u"A"_s), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Timeout);
    }

    void aStallAfterTheHeadIsATimeoutToo()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", false));
        ApiClientSettings settings;
        settings.limits.inactivity = 30ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Timeout);
        QCOMPARE(call.error.value().httpStatus, 200);
    }

    void aSlowAnswerThatKeepsComingIsNoTimeout()
    {
        FakeHttpServer server;
        QList<QByteArray> pieces{"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n"};
        for (const char byte : okBody)
            pieces.append(QByteArray(1, byte));
        server.add({.pieces = pieces, .delay = 50ms});
        ApiClientSettings settings;
        settings.limits.inactivity = 450ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.answer.value().body, okBody);
    }

    void theOverallTimeIsLimitedHoweverSteadilyBytesCome()
    {
        FakeHttpServer server;
        server.add({.pieces = QList<QByteArray>(1, "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n")
                        + QList<QByteArray>(500, "x"),
                    .delay = 5ms});
        ApiClientSettings settings;
        settings.limits.overall = 60ms;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Timeout);
    }

    void aRefusedConnectionMeansNothingWasDone()
    {
        ApiClient client(testAccount(refusingUrl()));
        const CallProbe read(client.send(get(), withoutRepeats()));
        const CallProbe written(client.send(post(), withoutRepeats()));
        const CallProbe bodiless(client.send(cloneWebhook(u"A"_s), withoutRepeats()));
        QTRY_VERIFY(read.finished + written.finished + bodiless.finished == 3);
        for (const CallProbe *call : {&read, &written, &bodiless}) {
            QCOMPARE(call->error.value().kind, Kind::Unreachable);
            QVERIFY(!call->error.value().isAmbiguous());
            QVERIFY(!call->error.value().detail.isEmpty());
        }
    }

    void aServerWithoutTlsIsATlsError()
    {
        FakeHttpServer server;
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        connect(&plain, &QTcpServer::newConnection, this, [&plain] {
            QTcpSocket *socket = plain.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write("HTTP/1.1 400 No TLS here\r\n\r\n"); });
        });
        ApiClient client(testAccount(QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()))));
        const CallProbe call(client.send(post(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Tls);
    }

    void tenMegabytesComeThrough()
    {
        FakeHttpServer server;
        const QByteArray body(10'000'000, 'x');
        server.add(FakeHttpServer::json(body));
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.answer.value().body.size(), body.size());
    }

    void anAnswerThatIsTooLargeIsStopped_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << "HTTP/1.1 200 OK\r\nContent-Length: 999999999\r\n\r\n"_ba;
        QTest::newRow("not announced") << "HTTP/1.1 200 OK\r\n\r\n"_ba;
    }
    void anAnswerThatIsTooLargeIsStopped()
    {
        QFETCH(QByteArray, head);
        FakeHttpServer server;
        server.add({.pieces = {head, QByteArray(3'000'000, 'x')}, .closes = true});
        ApiClientSettings settings;
        settings.limits.answerBytes = 1'000'000;
        ApiClient client(testAccount(server.url()), settings);
        const CallProbe call(client.send(get(), withoutRepeats()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Protocol);
        QVERIFY(!call.error.value().detail.isEmpty());
    }

    void aFailedLoginWithAChallengeAsksNobody()
    {
        FakeHttpServer server;
        server.add(
            FakeHttpServer::json("{\"error\":\"Couldn't authenticate you\"}", 401,
                                 {{"WWW-Authenticate", "Basic realm=\"Web Password\""}, {"X-Request-ID", "ray"}}));
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Unauthorized);
        QCOMPARE(call.error.value().detail, u"Couldn't authenticate you"_s);
        QCOMPARE(call.error.value().requestId, u"ray"_s);
        QCOMPARE(server.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ApiTransportTest)
#include "tst_apitransport.moc"
