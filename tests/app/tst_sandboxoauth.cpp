// SPDX-License-Identifier: GPL-3.0-or-later
#include "consentendpoint.h"
#include "sandboxsignin.h"

#include <QTest>

#include <future>

using Json = SandboxClient::Json;
using Reply = SandboxReply;

namespace
{

constexpr auto clientSecret = "sandbox-client-secret";

sandbox::Options at(const SandboxClock &clock)
{
    sandbox::Options options;
    options.oauth.clock = clock;
    return options;
}

bool isError(const Reply &reply, int status, const std::string &error)
{
    return reply.status == status && reply.json.is_object() && reply.json.value("error", "") == error
        && !reply.json.value("error_description", "").empty();
}

} // namespace

class SandboxOAuthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageNamesClientAndScopesAndAsks()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Reply page = client.get(SandboxSignIn::pageTarget());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.header("Content-Type"), std::string("text/html; charset=utf-8"));
        for (const char *part : {"grapnel", "<code>webhooks:read</code>", "<code>webhooks:write</code>",
                                 "http://127.0.0.1:41973/cb", ">Allow</button>", ">Deny</button>", "method=\"post\""})
            QVERIFY2(page.body.find(part) != std::string::npos, part);
        for (const char *part : {"<script", "src=", "<link", "url(", "onclick"})
            QVERIFY2(page.body.find(part) == std::string::npos, part);
        QVERIFY(page.header("Content-Security-Policy").find("default-src 'none'") != std::string::npos);
    }

    void thePageEscapesWhatItEchoes()
    {
        sandbox::Options options;
        options.oauth.clients.push_back({.id = "<b>\"'&"});
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        const std::string redirectUri = "https://x.example/'?a=1&b=2";
        const Reply page = client.get(SandboxSignIn::pageTarget({{"client_id", "<b>\"'&"},
                                                                 {"scope", "<script>alert(1)</script> \"'>"},
                                                                 {"redirect_uri", redirectUri},
                                                                 {"state", "<i>"}}));
        QCOMPARE(page.status, 200);
        for (const char *part : {"<b>", "<script", "<i>", "b=2&b", "a=1&b"})
            QVERIFY2(page.body.find(part) == std::string::npos, part);
        for (const char *part : {"&lt;b&gt;&quot;&#39;&amp;", "&lt;script&gt;alert(1)&lt;/script&gt;",
                                 "<code>&quot;&#39;&gt;</code>", "https://x.example/&#39;?a=1&amp;b=2"})
            QVERIFY2(page.body.find(part) != std::string::npos, part);
        const Reply error = client.get(SandboxSignIn::pageTarget({{"client_id", "<script>alert(1)</script>"}}));
        QCOMPARE(error.status, 400);
        QVERIFY(error.body.find("<script") == std::string::npos);
        QVERIFY(error.body.find("&lt;script&gt;") != std::string::npos);
        QCOMPARE(client.press(page, "deny").header("Location").substr(0, redirectUri.size() + 7),
                 redirectUri + "&error=");
    }

    void theButtonsSendBackACodeOrAnError()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Reply page = client.get(SandboxSignIn::pageTarget());
        const Reply allowed = client.press(page, "allow");
        QCOMPARE(allowed.status, 302);
        QVERIFY(allowed.header("Location").starts_with(std::string(SandboxSignIn::redirectUri) + "?code="));
        auto back = SandboxSignIn::broughtBack(allowed);
        QCOMPARE(back.size(), std::size_t{2});
        QCOMPARE(back["state"], std::string("a+b=%26 é"));
        auto denied = SandboxSignIn::broughtBack(client.press(page, "deny"));
        QCOMPARE(denied.size(), std::size_t{3});
        QCOMPARE(denied["error"], std::string("access_denied"));
        QVERIFY(!denied["error_description"].empty());
        QCOMPARE(denied["state"], std::string("a+b=%26 é"));
        // A double click gives two codes.
        QVERIFY(SandboxSignIn::broughtBack(client.press(page, "allow")) != back);
        QCOMPARE(client.press(page, "perhaps").status, 400);
    }

    void aFormThatNoPageGaveIsRefused()
    {
        SandboxClock clock;
        const sandbox::Server server(at(clock));
        SandboxSignIn client(server);
        QCOMPARE(client.postForm("/oauth/authorizations", "decision=allow").status, 400);
        QCOMPARE(client.postForm("/oauth/authorizations", "decision=allow&ticket=0123").status, 400);
        const Reply page = client.get(SandboxSignIn::pageTarget());
        clock.advance(std::chrono::minutes{10});
        const Reply late = client.press(page, "allow");
        QVERIFY(late.status == 400 && late.header("Location").empty());
    }

    void whatCannotBeSentBackGetsAPage_data()
    {
        QTest::addColumn<QByteArray>("changes");
        const auto row = [](const char *name, const Json &changes) {
            QTest::newRow(name) << QByteArray::fromStdString(changes.dump());
        };
        row("unknown client", {{"client_id", "other"}});
        row("no client", {{"client_id", nullptr}});
        row("no redirect", {{"redirect_uri", nullptr}});
        row("relative redirect", {{"redirect_uri", "/cb"}});
        row("http elsewhere", {{"redirect_uri", "http://example.com/cb"}});
        row("http to a name that begins alike", {{"redirect_uri", "http://127.0.0.1.example.com/cb"}});
        row("user name", {{"redirect_uri", "http://localhost@example.com/cb"}});
        row("backslash", {{"redirect_uri", "http://example.com\\@127.0.0.1/"}});
        row("line break", {{"redirect_uri", "https://example.com/\r\nSet-Cookie: a=b"}});
        row("fragment", {{"redirect_uri", "https://example.com/#a"}});
        row("bad port", {{"redirect_uri", "http://127.0.0.1:8080x/"}});
        row("no host", {{"redirect_uri", "https:///cb"}});
        row("another scheme", {{"redirect_uri", "javascript:alert(1)"}});
        row("own scheme", {{"redirect_uri", "grapnel://127.0.0.1/cb"}});
        row("no challenge", {{"code_challenge", nullptr}});
        row("plain challenge", {{"code_challenge_method", "plain"}});
        row("no method", {{"code_challenge_method", nullptr}});
        row("short challenge", {{"code_challenge", "abc"}});
    }
    void whatCannotBeSentBackGetsAPage()
    {
        QFETCH(const QByteArray, changes);
        sandbox::Options options;
        options.oauth.approval = sandbox::Approval::Allow;
        const sandbox::Server server(options);
        const Reply reply = SandboxSignIn(server).get(SandboxSignIn::pageTarget(Json::parse(changes.toStdString())));
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.header("Content-Type").starts_with("text/html"));
        QVERIFY(reply.header("Location").empty() && reply.header("Set-Cookie").empty());
    }

    void redirectsGoToHttpsOrThisComputer()
    {
        for (const char *good : {"https://example.com", "https://example.com:8443/a?b=c", "http://localhost:1/",
                                 "http://127.0.0.1:65535/cb", "http://127.0.0.1", "HTTP://LOCALHOST/cb"})
            QVERIFY2(sandbox::isRedirectUri(good), good);
    }

    void headlessTestsNeedNoPage()
    {
        sandbox::Options options;
        options.oauth.approval = sandbox::Approval::Allow;
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        auto back = SandboxSignIn::broughtBack(client.get(SandboxSignIn::pageTarget()));
        QCOMPARE(client.exchange(back["code"]).status, 201);
        options.oauth.approval = sandbox::Approval::Deny;
        const sandbox::Server denying(options);
        auto denied = SandboxSignIn::broughtBack(SandboxSignIn(denying).get(SandboxSignIn::pageTarget()));
        QCOMPARE(denied["error"], std::string("access_denied"));
    }

    void theImplicitGrantIsGone()
    {
        const sandbox::Server server({});
        auto back = SandboxSignIn::broughtBack(
            SandboxSignIn(server).get(SandboxSignIn::pageTarget({{"response_type", "token"}})));
        QCOMPARE(back["error"], std::string("unsupported_response_type"));
    }

    void aCodeGivesTokensOnce()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const std::string code = client.code();
        const Reply reply = client.exchange(code, {{"refresh_token_expires_in", 7'775'999}});
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.header("Cache-Control"), std::string("no-store"));
        QCOMPARE(reply.json.size(), std::size_t{6});
        QCOMPARE(reply.json.at("token_type").get<std::string>(), std::string("bearer"));
        QCOMPARE(reply.json.at("scope").get<std::string>(), std::string("webhooks:read webhooks:write"));
        QCOMPARE(reply.json.at("expires_in").get<int>(), 86'400);
        QCOMPARE(reply.json.at("refresh_token_expires_in").get<int>(), 7'775'999);
        const std::string token = reply.json.at("access_token");
        QVERIFY(token != reply.json.at("refresh_token").get<std::string>());
        QCOMPARE(SandboxClient(server, "Bearer " + token).list().status, 200);
        QVERIFY(isError(client.exchange(code), 400, "invalid_grant"));
        QCOMPARE(SandboxClient(server, "Bearer " + token).list().status, 200);
    }

    void aCodeIsGoodFor120Seconds()
    {
        SandboxClock clock;
        const sandbox::Server server(at(clock));
        SandboxSignIn client(server);
        const std::string late = client.code();
        clock.advance(std::chrono::seconds{1});
        const std::string inTime = client.code();
        clock.advance(std::chrono::seconds{119});
        QVERIFY(isError(client.exchange(late), 400, "invalid_grant"));
        QCOMPARE(client.exchange(inTime).status, 201);
    }

    void aCodeIsBoundToWhatItWasAskedWith()
    {
        sandbox::Options options;
        options.oauth.clients.push_back({.id = "other"});
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        for (const Json &change : std::vector<Json>{{{"code_verifier", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXK"}},
                                                    {{"code_verifier", nullptr}},
                                                    {{"code_verifier", SandboxSignIn::challenge}},
                                                    {{"redirect_uri", "http://127.0.0.1:41974/cb"}},
                                                    {{"redirect_uri", nullptr}},
                                                    {{"client_id", "other"}},
                                                    {{"code", "0123"}}}) {
            const std::string code = client.code();
            QVERIFY2(isError(client.exchange(code, change), 400, "invalid_grant"), change.dump().c_str());
            if (!change.contains("code"))
                QVERIFY2(isError(client.exchange(code), 400, "invalid_grant"), "a code must not be tried twice");
        }
        QVERIFY(isError(client.exchange(client.code(), {{"client_id", "nobody"}}), 401, "invalid_client"));
    }

    void confidentialClientsShowTheirSecretOrAVerifier()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Json confidential{
            {"client_id", "grapnel-service"}, {"code_challenge", nullptr}, {"code_challenge_method", nullptr}};
        const Json bySecret{
            {"client_id", "grapnel-service"}, {"client_secret", clientSecret}, {"code_verifier", nullptr}};
        Json wrong = bySecret;
        wrong["client_secret"] = "guessed";
        Json neither = bySecret;
        neither["client_secret"] = nullptr;
        QVERIFY(isError(client.exchange(client.code(confidential), wrong), 401, "invalid_client"));
        QVERIFY(isError(client.exchange(client.code(confidential), neither), 401, "invalid_client"));
        const Reply reply = client.exchange(client.code(confidential), bySecret);
        QCOMPARE(reply.status, 201);
        QCOMPARE(
            client.exchange(client.code({{"client_id", "grapnel-service"}}), {{"client_id", "grapnel-service"}}).status,
            201);
        const std::string refreshToken = reply.json.at("refresh_token");
        QVERIFY(isError(client.refresh(refreshToken, {{"client_id", "grapnel-service"}}), 401, "invalid_client"));
        QVERIFY(isError(client.refresh(refreshToken), 400, "invalid_grant"));
        QCOMPARE(
            client.refresh(refreshToken, {{"client_id", "grapnel-service"}, {"client_secret", clientSecret}}).status,
            201);
    }

    void lifeAndRefreshTokenAreToldIfAskedFor()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Reply bare = client.exchange(client.code(), {{"expires_in", nullptr}});
        QCOMPARE(bare.status, 201);
        QCOMPARE(bare.json.size(), std::size_t{3});
        const Reply usual = client.exchange(client.code());
        QCOMPARE(usual.json.at("refresh_token_expires_in").get<int>(), 2'592'000);
        // A refresh that forgets to ask is the last one.
        const Reply last = client.refresh(usual.json.at("refresh_token"), {{"expires_in", nullptr}});
        QVERIFY(last.status == 201 && last.json.size() == 3);
    }

    void livesHaveLimits()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        for (const Json &good : std::vector<Json>{{{"expires_in", 301}},
                                                  {{"expires_in", 172'799}},
                                                  {{"expires_in", "600"}},
                                                  {{"refresh_token_expires_in", 604'801}}})
            QCOMPARE(client.exchange(client.code(), good).status, 201);
        for (const Json &bad : std::vector<Json>{{{"expires_in", 300}},
                                                 {{"expires_in", 172'800}},
                                                 {{"expires_in", -600}},
                                                 {{"expires_in", 600.5}},
                                                 {{"expires_in", "soon"}},
                                                 {{"expires_in", true}},
                                                 {{"expires_in", 99'999'999'999}},
                                                 {{"refresh_token_expires_in", 604'800}},
                                                 {{"refresh_token_expires_in", 7'776'000}}}) {
            const std::string code = client.code();
            QVERIFY2(isError(client.exchange(code, bad), 400, "invalid_request"), bad.dump().c_str());
            QCOMPARE(client.exchange(code).status, 201);
        }
    }

    void otherGrantsAreRefused()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        for (const char *type : {"password", "implicit", "token"}) {
            const Json fields{{"grant_type", type}, {"client_id", "grapnel"}, {"username", "a"}, {"password", "b"}};
            QVERIFY2(isError(client.tokens(fields), 400, "unsupported_grant_type"), type);
        }
        QVERIFY(isError(client.tokens({{"client_id", "grapnel"}}), 400, "invalid_request"));
        QVERIFY(isError(client.send("POST", "/oauth/tokens", "{broken"), 400, "invalid_request"));
        QVERIFY(isError(client.send("POST", "/oauth/tokens", "[]"), 400, "invalid_request"));
        QCOMPARE(client.get("/oauth/tokens").status, 404);
        QCOMPARE(client.get("/oauth/authorizations").status, 404);
    }

    void theTokenEndpointTakesFormsToo()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Json fields{{"grant_type", "authorization_code"},
                          {"code", client.code()},
                          {"client_id", "grapnel"},
                          {"redirect_uri", SandboxSignIn::redirectUri},
                          {"code_verifier", SandboxSignIn::verifier},
                          {"expires_in", "600"}};
        const Reply reply = client.postForm("/oauth/tokens", SandboxSignIn::form(fields));
        QVERIFY(reply.status == 201 && reply.json.at("expires_in") == 600);
        QVERIFY(
            isError(client.postForm("/oauth/tokens?" + SandboxSignIn::form(fields), "a=b"), 400, "invalid_request"));
    }

    void clientCredentialsGiveNoRefreshToken()
    {
        const sandbox::Server server({});
        SandboxSignIn client(server);
        const Reply reply = client.serviceToken({{"refresh_token_expires_in", 700'000}});
        QCOMPARE(reply.status, 201);
        QVERIFY(reply.json.size() == 4 && reply.json.at("expires_in") == 86'400);
        QCOMPARE(client.serviceToken({{"expires_in", nullptr}}).json.size(), std::size_t{3});
        const std::string token = reply.json.at("access_token");
        QCOMPARE(SandboxClient(server, "Bearer " + token).list().status, 200);
        QVERIFY(isError(client.serviceToken({{"client_secret", "guessed"}}), 401, "invalid_client"));
        QVERIFY(isError(client.serviceToken({{"client_secret", nullptr}}), 401, "invalid_client"));
        QVERIFY(isError(client.serviceToken({{"client_id", "grapnel"}}), 400, "unauthorized_client"));
    }

    void aServerWithoutClientsGivesNoTokens()
    {
        sandbox::Options options;
        options.oauth.clients.clear();
        const sandbox::Server server(options);
        SandboxSignIn client(server);
        QCOMPARE(client.get(SandboxSignIn::pageTarget()).status, 400);
        QVERIFY(isError(client.serviceToken(), 401, "invalid_client"));
    }

    void aCodeIsUsedOnceByManyAtATime()
    {
        const sandbox::Server server({});
        const std::string code = SandboxSignIn(server).code();
        std::vector<std::future<int>> pending;
        for (int i = 0; i < 8; ++i) {
            pending.push_back(
                std::async(std::launch::async, [&] { return SandboxSignIn(server).exchange(code).status; }));
        }
        int good = 0;
        for (auto &status : pending)
            good += status.get() == 201 ? 1 : 0;
        QCOMPARE(good, 1);
    }
};

QTEST_GUILESS_MAIN(SandboxOAuthTest)
#include "tst_sandboxoauth.moc"
