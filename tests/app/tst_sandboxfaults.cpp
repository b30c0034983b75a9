// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QElapsedTimer>
#include <QTest>

#include <future>
#include <set>
#include <stdexcept>

using Json = SandboxClient::Json;
using Kind = sandbox::Fault::Kind;

namespace
{

sandbox::Options withControl()
{
    sandbox::Options options;
    options.controlEndpoints = true;
    return options;
}

} // namespace

class SandboxFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callersAreTold401InTheShapeOfTheirSignIn()
    {
        const sandbox::Server server({});
        const auto basic = SandboxClient(server, "Basic YTpi").list();
        QCOMPARE(basic.status, 401);
        QCOMPARE(basic.json["error"].get<std::string>(), std::string("Couldn't authenticate you"));
        QCOMPARE(basic.header("WWW-Authenticate"), std::string("Basic realm=\"Web Password\""));
        const auto bearer = SandboxClient(server, "Bearer other").list();
        QCOMPARE(bearer.status, 401);
        QVERIFY(bearer.json["error"] == "invalid_token" && bearer.header("WWW-Authenticate").empty());
        QCOMPARE(SandboxClient(server, "").list().status, 401);
        const std::string token = QByteArray("admin@example.com/token:sandbox-api-token").toBase64().toStdString();
        QCOMPARE(SandboxClient(server, "Basic " + token).list().status, 200);
        const std::string password = QByteArray("admin@example.com:sandbox-api-token").toBase64().toStdString();
        QCOMPARE(SandboxClient(server, "Basic " + password).list().status, 401);
    }

    void theCurrentUserIsAnAdminOrAnonymous()
    {
        const sandbox::Server server({});
        QVERIFY(SandboxClient(server).get("/api/v2/users/me.json").json["user"]["role"] == "admin");
        const auto anonymous = SandboxClient(server, "").get("/api/v2/users/me.json");
        QCOMPARE(anonymous.status, 200);
        QVERIFY(anonymous.json["user"]["id"].is_null());
        QCOMPARE(SandboxClient(server, "Bearer other").get("/api/v2/users/me.json").status, 401);
    }

    void webhookPathsTakeNoSuffix()
    {
        const sandbox::Server server({});
        SandboxClient client(server);
        const std::string id = client.list().json["webhooks"][0]["id"];
        for (const std::string &path :
             {std::string("/api/v2/webhooks.json"), "/api/v2/webhooks/" + id + ".json", "/api/v2/webhooks/" + id + "/",
              std::string("/api/v1/webhooks"), "/api/v2/webhooks/x%2F" + id, std::string("/sandbox/requests")})
            QCOMPARE(client.get(path).status, 404);
    }

    void theBucketEmptiesAndFillsAgain()
    {
        sandbox::Options options;
        options.ratePerMinute = 3;
        options.rateWindow = std::chrono::milliseconds{300};
        const sandbox::Server server(options);
        SandboxClient client(server);
        for (const char *left : {"2", "1", "0"})
            QCOMPARE(client.list().header("x-rate-limit-remaining"), std::string(left));
        const auto refused = client.list();
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.body, std::string("Number of allowed API requests per minute exceeded"));
        QCOMPARE(refused.header("Retry-After"), std::string("1"));
        QVERIFY(refused.header("Content-Type").starts_with("text/plain"));
        QTRY_COMPARE(client.list().status, 200);
    }

    void eachErrorShapeIsAnsweredOnDemand()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        std::set<std::string> bodies;
        for (int shape = 1; shape <= 13; ++shape) {
            const sandbox::ErrorBody expected = sandbox::errorBody(shape);
            server.addFault({.status = expected.status, .shape = shape});
            const auto reply = client.list();
            QCOMPARE(reply.status, expected.status);
            QCOMPARE(reply.body, expected.text);
            QCOMPARE(reply.header("Content-Type"), expected.contentType);
            bodies.insert(reply.body);
        }
        QCOMPARE(bodies.size(), std::size_t{12});
        QCOMPARE(client.list().status, 200);
    }

    void faultsCountAndSkipMatchingRequestsOnly()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        server.addFault(
            {.method = "GET", .path = "/api/v2/webhooks?*size]=2*", .skip = 1, .count = 2, .retryAfter = "7"});
        QCOMPARE(client.list("page[size]=2").status, 200);
        QCOMPARE(client.list("page[size]=3").status, 200);
        QCOMPARE(client.list("page[size]=2").status, 503);
        QCOMPARE(client.list("page[size]=2").header("Retry-After"), std::string("7"));
        QCOMPARE(client.list("page[size]=2").status, 200);
        server.addFault({.count = -1});
        QCOMPARE(client.list().status, 503);
        QCOMPARE(client.list().status, 503);
        server.clearFaults();
        QCOMPARE(client.list().status, 200);
    }

    void anAnswerCanBeMadeUp()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        server.addFault({.status = 302, .headers = {{"Location", "http://127.0.0.1:1/"}}});
        QCOMPARE(client.list().header("Location"), std::string("http://127.0.0.1:1/"));
        server.addFault({.status = 200, .body = "{}"});
        QCOMPARE(client.list().body, std::string("{}"));
        server.addFault({.kind = Kind::Html, .status = 403});
        const auto html = client.list();
        QVERIFY(html.status == 403 && html.header("Content-Type").starts_with("text/html"));
        server.addFault({.kind = Kind::Garbage});
        const auto garbage = client.list();
        QVERIFY(garbage.status == 200 && garbage.json.is_discarded());
    }

    void aDroppedWriteIsCarriedOutOrNotAsAsked()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        const auto names = [&](const char *name) {
            return client.list(std::string("filter[name_contains]=") + name).json["webhooks"].size();
        };
        server.addFault({.kind = Kind::DropBefore, .method = "POST"});
        QCOMPARE(client.create(newWebhook("never-made")).status, 0);
        QCOMPARE(names("never-made"), std::size_t{0});
        server.addFault({.kind = Kind::DropAfter, .method = "POST"});
        QCOMPARE(client.create(newWebhook("made-unseen")).status, 0);
        QCOMPARE(names("made-unseen"), std::size_t{1});
    }

    void halfABodyIsNoAnswer()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        server.addFault({.kind = Kind::HalfBody, .count = 2});
        QCOMPARE(client.list().status, 0);
        client.http().set_default_headers({{"Authorization", "Bearer sandbox-token"}, {"Accept-Encoding", "gzip"}});
        QCOMPARE(client.list().status, 0);
        QCOMPARE(client.list().status, 200);
    }

    void silenceLastsUntilTheClientGivesUp()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        client.http().set_read_timeout(std::chrono::milliseconds{100});
        server.addFault({.kind = Kind::SilenceAfter, .method = "POST"});
        QCOMPARE(client.create(newWebhook("made-in-silence")).status, 0);
        client.http().set_read_timeout(std::chrono::seconds{5});
        QCOMPARE(client.list("filter[name_contains]=made-in-silence").json["webhooks"].size(), std::size_t{1});
        QCOMPARE(server.requests()[0].status, 0);
    }

    void slowAnswersArriveWhole()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        server.addFault({.kind = Kind::Slow, .delay = std::chrono::milliseconds{200}});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(client.list().json["webhooks"].size() >= 30);
        QVERIFY(timer.elapsed() >= 150);
    }

    void theServerEndsAtOnceWithRequestsUnderWay()
    {
        auto server = std::make_unique<sandbox::Server>(sandbox::Options{.latency = std::chrono::seconds{30}});
        server->addFault({.kind = Kind::Silence, .count = 2});
        SandboxClient idle(*server);
        std::vector<std::future<int>> pending;
        for (int i = 0; i < 4; ++i) {
            pending.push_back(
                std::async(std::launch::async, [&server] { return SandboxClient(*server).list().status; }));
        }
        QTRY_COMPARE(server->requests().size(), std::size_t{4});
        QElapsedTimer timer;
        timer.start();
        server.reset();
        QVERIFY(timer.elapsed() < 1000);
        for (auto &status : pending)
            QCOMPARE(status.get(), 0);
    }

    void requestsAreRecordedAsTheyCame()
    {
        sandbox::Server server({});
        SandboxClient client(server);
        client.list("filter%5Bname_contains%5D=a%2Bb&page[size]=5");
        client.create(newWebhook("Recorded"));
        const std::vector<sandbox::RecordedRequest> requests = server.requests();
        QCOMPARE(requests.size(), std::size_t{2});
        QCOMPARE(requests[0].target, std::string("/api/v2/webhooks?filter%5Bname_contains%5D=a%2Bb&page[size]=5"));
        QCOMPARE(requests[0].header("authorization"), std::string("Bearer sandbox-token"));
        QVERIFY(requests[1].method == "POST" && requests[1].status == 201);
        QVERIFY(Json::parse(requests[1].body)["webhook"]["name"] == "Recorded");
        server.clearRequests();
        QVERIFY(server.requests().empty());
    }

    void manyClientsAtATimeAreServed()
    {
        sandbox::Server server(sandbox::Options{.generated = 1000, .ratePerMinute = 0});
        std::vector<std::future<int>> pending;
        for (int i = 0; i < 12; ++i) {
            pending.push_back(std::async(std::launch::async, [&server, i] {
                SandboxClient client(server);
                int good = 0;
                for (int k = 0; k < 5; ++k) {
                    const auto reply = client.create(newWebhook("Parallel " + std::to_string(i)));
                    const std::string id = reply.json["webhook"]["id"];
                    good += client.list("sort=name").status == 200 && client.patch(id, {{"name", "x"}}).status == 204
                            && client.send("DELETE", "/api/v2/webhooks/" + id).status == 204
                        ? 1
                        : 0;
                }
                return good;
            }));
        }
        for (auto &good : pending)
            QCOMPARE(good.get(), 5);
        QCOMPARE(SandboxClient(server).list("filter[name_contains]=Parallel").json["webhooks"].size(), std::size_t{0});
    }

    void aPortThatIsTakenIsAnError()
    {
        const sandbox::Server server({});
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, sandbox::Server(sandbox::Options{.port = server.port()}));
    }

    void faultsAndRequestsAreReachedOverHttp()
    {
        const sandbox::Server server(withControl());
        SandboxClient client(server);
        QCOMPARE(client.send("POST", "/sandbox/faults", "418,method=GET,path=/api/*,skip=1,count=-1").status, 201);
        QCOMPARE(client.list().status, 200);
        QCOMPARE(client.list().status, 418);
        QCOMPARE(client.send("DELETE", "/sandbox/faults").status, 204);
        QCOMPARE(client.list().status, 200);
        const auto recorded = client.get("/sandbox/requests");
        QCOMPARE(recorded.json["requests"].size(), std::size_t{3});
        QVERIFY(recorded.body.find("sandbox-token") == std::string::npos);
        client.http().set_default_headers({{"Origin", "http://evil.example"}});
        QCOMPARE(client.get("/sandbox/requests").status, 403);
    }

    void faultsAreReadFromText()
    {
        const sandbox::Fault fault = sandbox::parseFault(
            "slow,method=PATCH,path=/a*b,skip=2,count=-1,status=500,shape=9,retry-after=3,delay=40");
        QVERIFY(fault.kind == Kind::Slow && fault.method == "PATCH" && fault.path == "/a*b" && fault.skip == 2);
        QVERIFY(fault.count == -1 && fault.status == 500 && fault.shape == 9 && fault.retryAfter == "3");
        QVERIFY(fault.delay == std::chrono::milliseconds{40});
        QCOMPARE(sandbox::parseFault("429").status, 429);
        for (const char *mistake : {"", "sometimes", "503,skip", "503,skip=x", "503,shape=14", "503,colour=red", "99"})
            QVERIFY_THROWS_EXCEPTION(std::invalid_argument, sandbox::parseFault(mistake));
    }
};

QTEST_GUILESS_MAIN(SandboxFaultsTest)
#include "tst_sandboxfaults.moc"
