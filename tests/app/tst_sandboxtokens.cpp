// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxsignin.h"

#include <QTest>

#include <future>

using Json = SandboxClient::Json;
using Reply = SandboxReply;

namespace
{

constexpr auto currentUser = "/api/v2/users/me.json";
constexpr auto currentToken = "/api/v2/oauth/tokens/current.json";

sandbox::Options at(const SandboxClock &clock)
{
    sandbox::Options options;
    options.oauth.clock = clock;
    return options;
}

bool isInvalidToken(const Reply &reply)
{
    return reply.status == 401 && reply.body == sandbox::errorBody(2).text;
}

bool isInvalidGrant(const Reply &reply)
{
    return reply.status == 400 && reply.json.value("error", "") == "invalid_grant";
}

std::string text(const Reply &reply, const char *name)
{
    return reply.json.value(name, "");
}

} // namespace

class SandboxTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefreshDeletesThePairBeforeIt()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Reply first = client.exchange(client.code());
        const Reply second = client.refresh(text(first, "refresh_token"));
        QCOMPARE(second.status, 201);
        QCOMPARE(second.json.size(), std::size_t{6});
        QCOMPARE(text(second, "scope"), std::string("webhooks:read webhooks:write"));
        QVERIFY(isInvalidToken(SandboxClient(server, "Bearer " + text(first, "access_token")).list()));
        QCOMPARE(SandboxClient(server, "Bearer " + text(second, "access_token")).list().status, 200);
        QCOMPARE(server.refreshTokenReuses(), 0);
        QVERIFY(isInvalidGrant(client.refresh(text(first, "refresh_token"))));
        QCOMPARE(server.refreshTokenReuses(), 1);
        QVERIFY(isInvalidGrant(client.refresh("never issued")));
        QCOMPARE(server.refreshTokenReuses(), 1);
        QCOMPARE(client.refresh(text(second, "refresh_token")).status, 201);
    }

    void anotherClientCannotRefresh()
    {
        sandbox::Options options;
        options.oauth.clients.push_back({.id = "other"});
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        const std::string refreshToken = text(client.exchange(client.code()), "refresh_token");
        QVERIFY(isInvalidGrant(client.refresh(refreshToken, {{"client_id", "other"}})));
        QCOMPARE(client.refresh(refreshToken).status, 201);
    }

    void oneOfManyRefreshesAtATimeSucceeds()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const std::string refreshToken = text(client.exchange(client.code()), "refresh_token");
        std::vector<std::future<int>> pending;
        for (int i = 0; i < 8; ++i) {
            pending.push_back(
                std::async(std::launch::async, [&] { return SandboxSignIn(server).refresh(refreshToken).status; }));
        }
        int good = 0;
        for (auto &status : pending)
            good += status.get() == 201 ? 1 : 0;
        QCOMPARE(good, 1);
        QCOMPARE(server.refreshTokenReuses(), 7);
    }

    void tokensEnd()
    {
        SandboxClock clock;
        const sandbox::Server server(at(clock));
        SandboxSignIn client(server);
        const Reply asked
            = client.exchange(client.code(), {{"expires_in", 600}, {"refresh_token_expires_in", 604'801}});
        const Reply usual = client.exchange(client.code(), {{"expires_in", nullptr}});
        SandboxClient withAsked(server, "Bearer " + text(asked, "access_token"));
        SandboxClient withUsual(server, "Bearer " + text(usual, "access_token"));
        clock.advance(std::chrono::seconds{599});
        QCOMPARE(withAsked.list().status, 200);
        clock.advance(std::chrono::seconds{1});
        QVERIFY(isInvalidToken(withAsked.list()));
        QVERIFY(isInvalidToken(withAsked.get(currentUser)));
        clock.advance(std::chrono::seconds{1199});
        QCOMPARE(withUsual.list().status, 200);
        clock.advance(std::chrono::seconds{1});
        QVERIFY(isInvalidToken(withUsual.list()));
        clock.advance(std::chrono::seconds{604'801 - 1800});
        QVERIFY(isInvalidGrant(client.refresh(text(asked, "refresh_token"))));
        QCOMPARE(server.refreshTokenReuses(), 0);
    }

    void aRefreshWorksAfterTheAccessTokenEnded()
    {
        SandboxClock clock;
        const sandbox::Server server(at(clock));
        SandboxSignIn client(server);
        const Reply first = client.exchange(client.code(), {{"expires_in", 600}});
        clock.advance(std::chrono::hours{29 * 24});
        const Reply second = client.refresh(text(first, "refresh_token"));
        QCOMPARE(SandboxClient(server, "Bearer " + text(second, "access_token")).list().status, 200);
    }

    void theLifeOfAccessTokensCanBeSet()
    {
        SandboxClock clock;
        sandbox::Options options = at(clock);
        options.oauth.accessLife = std::chrono::seconds{5};
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        const Reply reply = client.exchange(client.code());
        QCOMPARE(reply.json.at("expires_in").get<int>(), 5);
        clock.advance(std::chrono::seconds{5});
        QVERIFY(isInvalidToken(SandboxClient(server, "Bearer " + text(reply, "access_token")).list()));
        QCOMPARE(client.refresh(text(reply, "refresh_token")).status, 201);
    }

    void accessTokensExpireOnDemand()
    {
        sandbox::Options options;
        options.controlEndpoints = true;
        sandbox::Server server(options);
        SandboxSignIn client(server);
        Reply tokens = client.exchange(client.code());
        server.expireAccessTokens();
        QVERIFY(isInvalidToken(SandboxClient(server, "Bearer " + text(tokens, "access_token")).list()));
        QCOMPARE(SandboxClient(server).list().status, 200);
        tokens = client.refresh(text(tokens, "refresh_token"));
        SandboxClient again(server, "Bearer " + text(tokens, "access_token"));
        QCOMPARE(again.list().status, 200);
        QCOMPARE(client.send("POST", "/sandbox/expire-tokens").status, 204);
        QVERIFY(isInvalidToken(again.list()));
        QVERIFY(client.get("/sandbox/tokens").json.at("refresh_token_reuses") == 0);
        client.http().set_default_headers({{"Origin", "http://evil.example"}});
        QCOMPARE(client.send("POST", "/sandbox/expire-tokens").status, 403);
        QCOMPARE(client.get("/sandbox/tokens").status, 403);
    }

    void scopesDecideRequestByRequest_data()
    {
        QTest::addColumn<QByteArray>("scope");
        QTest::addColumn<int>("list");
        QTest::addColumn<int>("create");
        QTest::addColumn<int>("user");
        QTest::newRow("webhooks:read") << QByteArray("webhooks:read") << 200 << 403 << 403;
        QTest::newRow("webhooks:write") << QByteArray("webhooks:write") << 403 << 201 << 403;
        QTest::newRow("users:read") << QByteArray("users:read") << 403 << 403 << 200;
        QTest::newRow("the usual three") << QByteArray("webhooks:read webhooks:write users:read") << 200 << 201 << 200;
        QTest::newRow("read") << QByteArray("read") << 200 << 403 << 200;
        QTest::newRow("write") << QByteArray("write") << 403 << 201 << 403;
        QTest::newRow("read write") << QByteArray("read write") << 200 << 201 << 200;
        QTest::newRow("bad") << QByteArray("webhooks webhooks:reading READ *") << 403 << 403 << 403;
        QTest::newRow("none") << QByteArray() << 403 << 403 << 403;
    }
    void scopesDecideRequestByRequest()
    {
        QFETCH(const QByteArray, scope);
        QFETCH(const int, list);
        QFETCH(const int, create);
        QFETCH(const int, user);
        const sandbox::Server server({});
        SandboxClient client(server, "Bearer " + SandboxSignIn(server).accessToken(scope.toStdString()));
        QCOMPARE(client.list().status, list);
        QCOMPARE(client.create(newWebhook("By scope")).status, create);
        QCOMPARE(client.get(currentUser).status, user);
    }

    void theMissingScopeIsNamed()
    {
        const sandbox::Server server({});
        SandboxClient client(server, "Bearer " + SandboxSignIn(server).accessToken("webhook:read"));
        const auto said = [](const Reply &reply) { return reply.json.at("description").get<std::string>(); };
        const std::string start = "You are missing the following required scopes: ";
        QCOMPARE(text(client.list(), "error"), std::string("Forbidden"));
        QCOMPARE(said(client.list()), start + "webhooks:read, read");
        for (const char *method : {"POST", "PUT", "PATCH", "DELETE"})
            QCOMPARE(said(client.send(method, "/api/v2/webhooks/x")), start + "webhooks:write, write");
        QCOMPARE(said(client.get(currentUser)), start + "users:read, read");
        QCOMPARE(client.list().header("x-rate-limit"), std::string());
    }

    void nobodyIsGrantedMoreThanTheCeiling()
    {
        sandbox::Options options;
        options.oauth.allowedScopes = "webhooks:read users:read";
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        const Reply reply = client.exchange(client.code());
        QCOMPARE(text(reply, "scope"), std::string("webhooks:read"));
        SandboxClient api(server, "Bearer " + text(reply, "access_token"));
        QCOMPARE(api.list().status, 200);
        QCOMPARE(api.create(newWebhook("Above")).status, 403);
        options.oauth.allowedScopes = "";
        const sandbox::Server closed(options);
        SandboxClient useless(closed, "Bearer " + text(SandboxSignIn(closed).serviceToken(), "access_token"));
        QCOMPARE(useless.list().status, 403);
    }

    void aTokenShowsAndRevokesItself()
    {
        SandboxClock clock;
        const sandbox::Server server(at(clock));
        SandboxSignIn client(server);
        const Reply tokens = client.exchange(client.code());
        SandboxClient api(server, "Bearer " + text(tokens, "access_token"));
        const Reply shown = api.get(currentToken);
        QCOMPARE(shown.status, 200);
        const Json &token = shown.json.at("token");
        QVERIFY(token.at("scopes") == Json({"webhooks:read", "webhooks:write"}));
        QVERIFY(token.at("client_id") == "grapnel" && token.at("created_at") == "2027-01-15T08:00:00Z");
        QVERIFY(token.at("expires_at") == "2027-01-16T08:00:00Z");
        QVERIFY(shown.body.find(text(tokens, "access_token")) == std::string::npos);
        const Reply revoked = api.send("DELETE", currentToken);
        QVERIFY(revoked.status == 204 && revoked.body.empty());
        QVERIFY(isInvalidToken(api.list()) && isInvalidToken(api.send("DELETE", currentToken)));
        QVERIFY(isInvalidGrant(client.refresh(text(tokens, "refresh_token"))));
        QCOMPARE(SandboxClient(server).send("DELETE", currentToken).status, 404);
        QCOMPARE(SandboxClient(server).list().status, 200);
        QCOMPARE(client.get(currentToken).status, 401);
    }

    void theUserAndThePlanCanBeSet()
    {
        sandbox::Options options;
        options.userName = "Ann \xFF";
        options.email = "ann@example.com";
        options.role = "agent";
        options.planPerMinute = 2;
        const sandbox::Server server(options);
        SandboxClient client(server);
        const Reply reply = client.get(currentUser);
        QVERIFY(reply.json["user"]["email"] == "ann@example.com" && reply.json["user"]["role"] == "agent");
        QVERIFY(reply.json["user"]["name"].get<std::string>().starts_with("Ann "));
        QCOMPARE(reply.header("x-rate-limit"), std::string("2"));
        QCOMPARE(reply.header("x-rate-limit-remaining"), std::string("1"));
        QCOMPARE(client.list().header("x-rate-limit-remaining"), std::string("99"));
        QCOMPARE(client.get(currentUser).status, 200);
        const Reply refused = client.get(currentUser);
        QVERIFY(refused.status == 429 && !refused.header("Retry-After").empty());
        const sandbox::Server usual({});
        QCOMPARE(SandboxClient(usual).get(currentUser).header("x-rate-limit"), std::string("700"));
    }

    void theJournalShowsWhichCredentialsCame()
    {
        sandbox::Options options;
        options.controlEndpoints = true;
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        const std::string code = client.code();
        const Reply tokens = client.exchange(code);
        SandboxClient(server, "Bearer " + text(tokens, "access_token")).list();
        client.refresh(text(tokens, "refresh_token"));
        const std::vector<sandbox::RecordedRequest> requests = server.requests();
        QCOMPARE(requests.size(), std::size_t{5});
        QCOMPARE(requests[2].target, std::string("/oauth/tokens"));
        QVERIFY(Json::parse(requests[2].body).at("code") == code && requests[2].status == 201);
        QCOMPARE(requests[3].header("Authorization"), "Bearer " + text(tokens, "access_token"));
        QVERIFY(Json::parse(requests[4].body).at("refresh_token") == text(tokens, "refresh_token"));
        const std::string listed = client.get("/sandbox/requests").body;
        for (const std::string &secret :
             {code, text(tokens, "access_token"), text(tokens, "refresh_token"), std::string(SandboxSignIn::verifier)})
            QVERIFY(listed.find(secret) == std::string::npos);
    }
};

QTEST_GUILESS_MAIN(SandboxTokensTest)
#include "tst_sandboxtokens.moc"
