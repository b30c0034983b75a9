// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"

#include <QRegularExpression>
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

} // namespace

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nothingIsChangedInAnAccountThatIsReadOnly()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody));
        Account account = testAccount(server.url());
        account.isReadOnly = true;
        ApiClient client(account);
        const WebhookTest test{.webhookId = u"A"_s};
        for (const ApiRequest &request :
             {post(), cloneWebhook(u"A"_s), updateWebhook(u"A"_s, {}), patchWebhook(u"A"_s, {}), deleteWebhook(u"A"_s),
              testWebhook(test), resetSigningSecret(u"A"_s)}) {
            const CallProbe call(client.send(request));
            QCOMPARE(call.finished, 0);
            QTRY_COMPARE(call.finished, 1);
            QCOMPARE(call.error.value().kind, Kind::Forbidden);
            QCOMPARE(call.error.value().code, u"read_only"_s);
            QCOMPARE(call.error.value().operation, request.operation());
            QVERIFY(!call.error.value().detail.isEmpty());
        }
        const CallProbe read(client.send(get()));
        QTRY_VERIFY(read.answer);
        QCOMPARE(server.requests().size(), 1);
    }

    void sendsWhatTheApiWantsAndNothingElse()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody), 3);
        ApiClient client(testAccount(server.url()));
        const CallProbe show(client.send(get()));
        QTRY_COMPARE(show.finished, 1);
        const CallProbe create(client.send(post()));
        QTRY_COMPARE(create.finished, 1);
        const CallProbe clone(client.send(cloneWebhook(u"A"_s)));
        QTRY_COMPARE(clone.finished, 1);

        const auto &requests = server.requests();
        QCOMPARE(requests[0].method, "GET");
        QCOMPARE(requests[0].header("Authorization"), "Bearer token-of-the-test");
        QCOMPARE(requests[0].header("Accept"), "application/json");
        QVERIFY(requests[0].header("User-Agent").startsWith("Grapnel/"));
        QVERIFY(requests[0].header("Accept-Encoding").contains("gzip"));
        QVERIFY(!requests[0].hasHeader("Content-Type"));
        QVERIFY(!requests[0].hasHeader("Cookie"));
        QCOMPARE(requests[1].method, "POST");
        QCOMPARE(requests[1].header("Content-Type"), "application/json");
        QCOMPARE(requests[1].body, QByteArray(post().body.reveal().toByteArray()));
        QCOMPARE(requests[2].header("Content-Length"), "0");
        QVERIFY(!requests[2].hasHeader("Content-Type"));
        QCOMPARE(server.connections(), 1);
    }

    void sendsPatchPutAndDelete()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::empty(204), 3);
        ApiClient client(testAccount(server.url()));
        for (const ApiRequest &request :
             {patchWebhook(u"A"_s, {.name = u"n"_s}), updateWebhook(u"A"_s, {}), deleteWebhook(u"A"_s)}) {
            const CallProbe call(client.send(request));
            QTRY_COMPARE(call.finished, 1);
            QCOMPARE(call.answer.value().status, 204);
            QCOMPARE(server.requests().last().method, QByteArray(wordOf(request.verb).data()));
        }
        QVERIFY(!server.requests().last().hasHeader("Content-Type"));
        QVERIFY(server.requests().last().body.isEmpty());
    }

    void finishedComesNeverFromInsideSendOrCancel()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()));
        CallProbe call(client.send(get()));
        QTRY_COMPARE(server.requests().size(), 1);
        call.call->cancel();
        call.call->cancel();
        QCOMPARE(call.finished, 0);
        QCOMPARE(client.inFlight(), 0);
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Cancelled);
        QTRY_VERIFY(!call.call);
        QCOMPARE(call.finished, 1);

        ApiClient refusing(testAccount(QUrl(u"http://example.com"_s)));
        const CallProbe refused(refusing.send(get()));
        QCOMPARE(refused.finished, 0);
        QTRY_COMPARE(refused.finished, 1);
    }

    void cancellingTakesTheRequestBack()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()));
        const CallProbe read(client.send(get()));
        const CallProbe written(client.send(post()));
        QTRY_COMPARE(server.requests().size(), 2);
        QCOMPARE(server.openConnections(), 2);
        read.call->cancel();
        written.call->cancel();
        QTRY_COMPARE(server.openConnections(), 0);
    }

    void aCallIsGoneAfterItFinished()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody));
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QTRY_VERIFY(!call.call);
    }

    void destroyingTheClientTakesItsCallsBack()
    {
        FakeHttpServer server;
        auto client = std::make_unique<ApiClient>(testAccount(server.url()));
        const CallProbe sent(client->send(get()));
        const CallProbe written(client->send(post()));
        QTRY_COMPARE(server.requests().size(), 2);
        const CallProbe fresh(client->send(get()));
        client.reset();
        QVERIFY(!sent.call && !written.call && !fresh.call);
        QCoreApplication::processEvents();
        QCOMPARE(sent.finished + written.finished + fresh.finished, 0);
    }

    void theClientMayBeDestroyedByWhoHearsOfTheEnd()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody));
        auto client = std::make_unique<ApiClient>(testAccount(server.url()));
        bool wasCalled = false;
        ApiCall *call = client->send(get());
        connect(call, &ApiCall::finished, this, [&] {
            wasCalled = true;
            client.reset();
        });
        QTRY_VERIFY(wasCalled);
        QVERIFY(!client);
    }

    void plainHttpGoesToLoopbackOnly()
    {
        ApiClient client(testAccount(QUrl(u"http://example.com"_s)));
        const CallProbe call(client.send(get()));
        QCOMPARE(client.inFlight(), 0);
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Tls);
        QCOMPARE(call.error.value().operation, u"GET /api/v2/webhooks/A"_s);
        QVERIFY(!call.error.value().detail.isEmpty());
    }

    void aBaseUrlThatCannotBeUsedIsRefused()
    {
        for (const QString &url : {u""_s, u"ftp://example.com"_s, u"https://a:b@example.com"_s}) {
            ApiClient client(testAccount(QUrl(url)));
            client.prewarm();
            const CallProbe call(client.send(get()));
            QTRY_COMPARE(call.finished, 1);
            QCOMPARE(call.error.value().kind, Kind::Unreachable);
        }
    }

    void aCredentialWithALineBreakIsRefused()
    {
        FakeHttpServer server;
        Account account = testAccount(server.url());
        account.credentials = AccessToken{.token = Secret("a\r\nX-Evil: 1"_ba)};
        ApiClient client(account);
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::Unauthorized);
        QVERIFY(!call.error.value().detail.contains("Evil"_L1));
        QVERIFY(server.requests().isEmpty());
    }

    void anEmptyIdIsRefused()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(deleteWebhook({})));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(call.error.value().kind, Kind::NotFound);
        QVERIFY(server.requests().isEmpty());
    }

    void credentialsDoNotFollowARedirectToAnotherOrigin()
    {
        FakeHttpServer server;
        FakeHttpServer other;
        server.add(FakeHttpServer::empty(302, {{"Location", other.url().toEncoded() + "/x"}}), 2);
        ApiClient client(testAccount(server.url()));
        const CallProbe read(client.send(get()));
        const CallProbe written(client.send(post()));
        QTRY_VERIFY(read.finished == 1 && written.finished == 1);
        QCOMPARE(read.error.value().kind, Kind::Redirected);
        QCOMPARE(written.error.value().kind, Kind::Redirected);
        QVERIFY(other.requests().isEmpty());
        QCOMPARE(other.connections(), 0);
    }

    void aRedirectWithinTheOriginIsFollowedForReadsOnly()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::empty(302, {{"Location", "/api/v2/elsewhere"}}));
        server.add(FakeHttpServer::json(okBody));
        server.add(FakeHttpServer::empty(302, {{"Location", "/api/v2/elsewhere"}}));
        ApiClient client(testAccount(server.url()));
        const CallProbe read(client.send(get()));
        QTRY_COMPARE(read.finished, 1);
        QCOMPARE(read.answer.value().body, okBody);
        // the network layer would make a GET of it and report success
        const CallProbe deleted(client.send(deleteWebhook(u"A"_s)));
        QTRY_COMPARE(deleted.finished, 1);
        QCOMPARE(deleted.error.value().kind, Kind::Redirected);
        QCOMPARE(server.requests().size(), 3);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody, 200, {{"Set-Cookie", "session=1; Path=/"}}));
        server.add(FakeHttpServer::json(okBody));
        ApiClient client(testAccount(server.url()));
        for (int i = 0; i < 2; ++i) {
            const CallProbe call(client.send(get()));
            QTRY_COMPARE(call.finished, 1);
        }
        QVERIFY(!server.requests().last().hasHeader("Cookie"));
    }

    void newCredentialsAreSentFromThenOn()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody), 2);
        ApiClient client(testAccount(server.url()));
        client.setCredentials(ApiToken{.email = u"me@example.com"_s, .token = Secret("abc"_ba)});
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(server.requests().last().header("Authorization"), "Basic bWVAZXhhbXBsZS5jb20vdG9rZW46YWJj");
        client.setCredentials(NoCredentials());
        const CallProbe bare(client.send(get()));
        QTRY_COMPARE(bare.finished, 1);
        QVERIFY(!server.requests().last().hasHeader("Authorization"));
    }

    void prewarmingConnectsOnce()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(okBody));
        ApiClient client(testAccount(server.url()));
        client.prewarm();
        QTRY_COMPARE(server.connections(), 1);
        const CallProbe call(client.send(get()));
        QTRY_COMPARE(call.finished, 1);
        QCOMPARE(server.connections(), 1);
    }
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "tst_apiclient.moc"
