// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <future>
#include <mutex>
#include <thread>

using Json = SandboxClient::Json;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Notes what comes in and answers 404 with two cookies.
class Receiver
{
public:
    Receiver()
    {
        const auto note = [this](const httplib::Request &request, httplib::Response &response) {
            const std::lock_guard lock(m_mutex);
            m_request = request;
            response.status = 404;
            response.headers.emplace("Set-Cookie", "a=1");
            response.headers.emplace("Set-Cookie", "b=2");
            response.set_content("no such \xFF thing", "text/plain");
        };
        m_server.Get(".*", note).Post(".*", note).Put(".*", note).Patch(".*", note).Delete(".*", note);
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~Receiver()
    {
        m_server.stop();
        m_thread.join();
    }
    Receiver(const Receiver &) = delete;
    Receiver &operator=(const Receiver &) = delete;

    [[nodiscard]] std::string url(const std::string &path) const
    {
        return "http://127.0.0.1:" + std::to_string(m_port) + path;
    }
    httplib::Request request()
    {
        const std::lock_guard lock(m_mutex);
        return m_request;
    }

private:
    httplib::Server m_server;
    std::mutex m_mutex;
    httplib::Request m_request;
    std::thread m_thread;
    int m_port = 0;
};

QByteArray expectedSignature(const std::string &key, const std::string &text)
{
    return QMessageAuthenticationCode::hash(QByteArray::fromStdString(text), QByteArray::fromStdString(key),
                                            QCryptographicHash::Sha256)
        .toBase64();
}

SandboxClient::Reply test(SandboxClient &client, const Json &request, const std::string &id = {})
{
    const std::string query = id.empty() ? id : "?webhook_id=" + id;
    return client.send("POST", "/api/v2/webhooks/test" + query, Json{{"request", request}}.dump());
}

constexpr const char *staticSecret = "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==";

} // namespace

class SandboxTestCallsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTestOfSomethingUnsavedIsSignedWithTheStaticSecret()
    {
        Receiver receiver;
        const sandbox::Server server({});
        SandboxClient client(server);
        const auto reply = test(client,
                                {{"endpoint", receiver.url("/zd?x=1")},
                                 {"http_method", "POST"},
                                 {"request_format", "json"},
                                 {"payload", R"({"ping":true})"}});
        QCOMPARE(reply.status, 200);
        const Json response = reply.json["response"];
        QCOMPARE(response["status_code"].get<int>(), 404);
        QVERIFY(response["payload"].get<std::string>().starts_with("no such "));
        int cookies = 0;
        for (const Json &header : response["headers"])
            cookies += header["key"] == "Set-Cookie" ? 1 : 0;
        QCOMPARE(cookies, 2);

        const httplib::Request seen = receiver.request();
        QCOMPARE(seen.target, std::string("/zd?x=1"));
        QCOMPARE(seen.body, std::string(R"({"ping":true})"));
        QCOMPARE(seen.get_header_value("User-Agent"), std::string("Zendesk Webhook"));
        QCOMPARE(seen.get_header_value("Content-Type"), std::string("application/json; charset=utf-8"));
        QCOMPARE(seen.get_header_value("X-Zendesk-Webhook-Invocation-Id").size(), std::size_t{26});
        QVERIFY(seen.has_header("X-Zendesk-Account-Id") && !seen.has_header("X-Zendesk-Webhook-Id"));
        const std::string time = seen.get_header_value("X-Zendesk-Webhook-Signature-Timestamp");
        QCOMPARE(QByteArray::fromStdString(seen.get_header_value("X-Zendesk-Webhook-Signature")),
                 expectedSignature(staticSecret, time + seen.body));
    }

    void aTestOfASavedWebhookHasItsOwnSecretAndCredentials()
    {
        Receiver receiver;
        const sandbox::Server server({});
        SandboxClient client(server);
        Json draft = newWebhook("Saved");
        draft["endpoint"] = receiver.url("/saved");
        draft["http_method"] = "PUT";
        draft["custom_headers"] = {{"X-Own", "yes"}};
        draft["authentication"] = {{"type", "basic_auth"}, {"data", {{"username", "ada"}, {"password", "pw"}}}};
        const std::string id = client.create(draft).json["webhook"]["id"];
        const std::string secret
            = client.get("/api/v2/webhooks/" + id + "/signing_secret").json["signing_secret"]["secret"];
        QCOMPARE(test(client, Json::object(), id).status, 200);
        const httplib::Request seen = receiver.request();
        QVERIFY(seen.method == "PUT" && seen.body.empty());
        QCOMPARE(seen.get_header_value("Authorization"), std::string("Basic YWRhOnB3"));
        QCOMPARE(seen.get_header_value("X-Own"), std::string("yes"));
        QCOMPARE(seen.get_header_value("X-Zendesk-Webhook-Id"), id);
        QCOMPARE(QByteArray::fromStdString(seen.get_header_value("X-Zendesk-Webhook-Signature")),
                 expectedSignature(secret, seen.get_header_value("X-Zendesk-Webhook-Signature-Timestamp")));
    }

    void storedCredentialsGoAlongOnlyWithTheSameType()
    {
        Receiver receiver;
        const sandbox::Server server({});
        SandboxClient client(server);
        Json draft = newWebhook("Saved");
        draft["endpoint"] = receiver.url("/");
        draft["authentication"] = {{"type", "bearer_token"}, {"data", {{"token", "stored"}}}};
        const std::string id = client.create(draft).json["webhook"]["id"];
        const auto authorizationFor = [&](const Json &authentication) {
            test(client, {{"authentication", authentication}}, id);
            return receiver.request().get_header_value("Authorization");
        };
        QCOMPARE(authorizationFor({{"type", "bearer_token"}, {"add_position", "header"}}),
                 std::string("Bearer stored"));
        QCOMPARE(authorizationFor({{"type", "bearer_token"}, {"data", {{"token", "mine"}}}}),
                 std::string("Bearer mine"));
        QCOMPARE(authorizationFor({{"type", "basic_auth"}}), std::string());
        QCOMPARE(authorizationFor(nullptr), std::string());
    }

    void thePayloadFollowsMethodAndFormat()
    {
        Receiver receiver;
        const sandbox::Server server({});
        SandboxClient client(server);
        const auto send = [&](const char *method, const char *format, const char *payload) {
            test(client,
                 {{"endpoint", receiver.url("/p?a=1")},
                  {"http_method", method},
                  {"request_format", format},
                  {"payload", payload}});
            return receiver.request();
        };
        QCOMPARE(send("GET", "json", R"([["k","v w"],["u","ü"]])").target, std::string("/p?a=1&k=v%20w&u=%C3%BC"));
        const httplib::Request form = send("POST", "form_encoded", R"({"k":"v w","n":3})");
        QCOMPARE(form.params.find("k")->second, std::string("v w"));
        QVERIFY(form.get_header_value("Content-Type").starts_with("application/x-www-form-urlencoded"));
        const httplib::Request xml = send("PATCH", "xml", "<a/>");
        QVERIFY(xml.body == "<a/>" && xml.get_header_value("Content-Type") == "application/xml; charset=utf-8");
    }

    void webhooksWithEventsAreTestedWithASampleEvent()
    {
        Receiver receiver;
        const sandbox::Server server({});
        SandboxClient client(server);
        Json draft = newWebhook("Events");
        draft["endpoint"] = receiver.url("/");
        draft["subscriptions"] = {"zen:event-type:user.created"};
        test(client, Json::object(), client.create(draft).json["webhook"]["id"]);
        const std::string body = receiver.request().body;
        QVERIFY(Json::parse(body)["type"] == "zen:event-type:user.created");
        QVERIFY(body.starts_with("{\n   \"") && body.ends_with("}\n"));
    }

    void theOtherWrapperAndTheOtherAnswerAreThereToo()
    {
        Receiver receiver;
        sandbox::Options options;
        options.testAnswer = sandbox::TestAnswer::Generated;
        const sandbox::Server server(options);
        SandboxClient client(server);
        const Json webhook = {{"endpoint", receiver.url("/")},
                              {"http_method", "POST"},
                              {"request_format", "json"},
                              {"request_body", "1"}};
        const auto reply = client.send("POST", "/api/v2/webhooks/test", Json{{"webhook", webhook}}.dump());
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json["test"]["response_code"].get<int>(), 404);
        QCOMPARE(receiver.request().body, std::string("1"));
    }

    void aDestinationThatIsNotThereGivesAnAnswerWithoutAStatusCode()
    {
        const sandbox::Server server({});
        SandboxClient client(server);
        const auto reply
            = test(client, {{"endpoint", "http://127.0.0.1:1/"}, {"http_method", "POST"}, {"request_format", "json"}});
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json["response"].contains("status_code"));
        QVERIFY(reply.json["response"]["headers"].empty());
        QVERIFY(!reply.json["response"]["payload"].get<std::string>().empty());
    }

    void aDestinationThatSaysNothingIsGivenUp()
    {
        sandbox::Options options;
        options.testTimeout = std::chrono::milliseconds{200};
        const sandbox::Server server(options);
        sandbox::Server silent({});
        silent.addFault({.kind = sandbox::Fault::Kind::Silence});
        SandboxClient client(server);
        const auto reply
            = test(client, {{"endpoint", silent.baseUrl()}, {"http_method", "POST"}, {"request_format", "json"}});
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json["response"].contains("status_code"));
    }

    void whatIsMissingWithoutASavedWebhookIsNamed()
    {
        const sandbox::Server server({});
        SandboxClient client(server);
        const auto reply = test(client, Json::object());
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.json["errors"].size(), std::size_t{3});
        QCOMPARE(test(client, Json::object(), "01HANAHAFTBVF1NA2AVFK4W763").status, 404);
    }

    void testCallsHaveABucketOfTheirOwn()
    {
        const sandbox::Server server({});
        SandboxClient client(server);
        for (int left = 19; left >= 0; --left) {
            const auto reply = test(client, Json::object());
            QCOMPARE(reply.header("x-rate-limit"), std::string("20"));
            QCOMPARE(reply.header("x-rate-limit-remaining"), std::to_string(left));
        }
        QCOMPARE(test(client, Json::object()).status, 429);
        QCOMPARE(client.list().header("x-rate-limit-remaining"), std::string("99"));
    }

    void theServerEndsAtOnceDuringATestCall()
    {
        sandbox::Server silent({});
        silent.addFault({.kind = sandbox::Fault::Kind::Silence, .count = -1});
        auto server = std::make_unique<sandbox::Server>(sandbox::Options{});
        SandboxClient client(*server);
        auto pending = std::async(std::launch::async, [&] {
            return test(client, {{"endpoint", silent.baseUrl()}, {"http_method", "POST"}, {"request_format", "json"}});
        });
        QTRY_COMPARE(silent.requests().size(), std::size_t{1});
        QElapsedTimer timer;
        timer.start();
        server.reset();
        QVERIFY(timer.elapsed() < 1000);
        QCOMPARE(pending.get().status, 0);
    }
};

QTEST_GUILESS_MAIN(SandboxTestCallsTest)
#include "tst_sandboxtestcalls.moc"
