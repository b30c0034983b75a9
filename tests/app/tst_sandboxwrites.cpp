// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QRegularExpression>
#include <QTest>

using Json = SandboxClient::Json;
using namespace Qt::Literals::StringLiterals;

namespace
{

sandbox::Options unlimited()
{
    sandbox::Options options;
    options.ratePerMinute = 0;
    return options;
}

const Json basic = {{"type", "basic_auth"},
                    {"data", {{"username", "ada"}, {"password", "not-a-password"}}},
                    {"add_position", "header"}};

bool fits(const Json &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern))
        .match(QString::fromStdString(text.get<std::string>()))
        .hasMatch();
}

} // namespace

class SandboxWritesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWebhookHasAPreciseTimeThatIsRoundedLater()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const auto reply = client.create(newWebhook("New"));
        QCOMPARE(reply.status, 201);
        const Json created = reply.json["webhook"];
        QVERIFY(fits(created["id"], u"[0-9A-HJKMNP-TV-Z]{26}"_s));
        QVERIFY(fits(created["created_at"], u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{0,8}[1-9])?Z"_s));
        QVERIFY(!created.contains("updated_at") && !created.contains("updated_by"));
        const Json shown = client.show(created["id"]).json["webhook"];
        QVERIFY(fits(shown["created_at"], u"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"_s));
        QVERIFY(client.list().json["webhooks"][0]["id"] == created["id"]);
        QVERIFY(client.create(newWebhook("Next")).json["webhook"]["id"] > created["id"]);
    }

    void patchChangesWhatItNamesAndAnswersNothing()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Old name");
        draft["authentication"] = basic;
        draft["description"] = "Kept";
        const std::string id = client.create(draft).json["webhook"]["id"];
        const auto reply = client.patch(id, {{"id", "other"}, {"name", "New name"}, {"surprise", 1}});
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.body.empty());
        QCOMPARE(reply.header("Content-Type"), std::string("application/json"));
        const Json shown = client.show(id).json["webhook"];
        QVERIFY(shown["name"] == "New name" && shown["description"] == "Kept" && shown["id"] == id);
        QCOMPARE(shown["authentication"].dump(),
                 std::string(R"({"add_position":"header","data":{"username":"ada"},"type":"basic_auth"})"));
        QVERIFY(shown.contains("updated_at") && shown.contains("updated_by"));
    }

    void patchMergesCustomHeadersAndNullRemovesOne()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Headers");
        draft["custom_headers"] = {{"X-One", "1"}, {"X-Two", "2"}};
        const std::string id = client.create(draft).json["webhook"]["id"];
        QCOMPARE(client.patch(id, {{"custom_headers", {{"X-One", nullptr}, {"X-Three", "3"}}}}).status, 204);
        QCOMPARE(client.show(id).json["webhook"]["custom_headers"].dump(),
                 std::string(R"({"X-Three":"3","X-Two":"2"})"));
        client.patch(id, {{"custom_headers", {{"X-Two", nullptr}, {"X-Three", nullptr}}}});
        QVERIFY(!client.show(id).json["webhook"].contains("custom_headers"));
    }

    void patchWithNullRemovesTheAuthentication()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Authenticated");
        draft["authentication"] = basic;
        const std::string id = client.create(draft).json["webhook"]["id"];
        QCOMPARE(client.patch(id, {{"authentication", nullptr}}).status, 204);
        QVERIFY(!client.show(id).json["webhook"].contains("authentication"));
    }

    void authenticationAsReadIsRefusedForItsMissingCredential()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Authenticated");
        draft["authentication"] = basic;
        const Json created = client.create(draft).json["webhook"];
        const auto reply = client.patch(created["id"], {{"authentication", created["authentication"]}});
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.json["errors"][0]["source"]["pointer"] == "/webhook/authentication/data/password");
    }

    void putDropsAllThatIsLeftOutButTheSubscriptions()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Whole");
        draft["subscriptions"] = {"zen:event-type:user.created", "zen:event-type:user.deleted"};
        draft["description"] = "Gone soon";
        draft["authentication"] = basic;
        draft["custom_headers"] = {{"X-One", "1"}};
        const Json created = client.create(draft).json["webhook"];
        Json replacement = newWebhook("Replaced");
        replacement.erase("subscriptions");
        QCOMPARE(client.put(created["id"], replacement).status, 204);
        const Json shown = client.show(created["id"]).json["webhook"];
        QVERIFY(!shown.contains("description") && !shown.contains("authentication")
                && !shown.contains("custom_headers"));
        QVERIFY(shown["subscriptions"] == draft["subscriptions"]);
    }

    void aFaultyFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("field");
        const auto row = [](const char *change, const char *field) {
            QTest::newRow(change) << QByteArray(change) << QByteArray(field);
        };
        row(R"({"name":" "})", "name");
        row(R"({"name":7})", "name");
        row("{\"endpoint\":\"ftp://example.com\"}", "endpoint");
        row("{\"endpoint\":\"https:///nohost\"}", "endpoint");
        row(R"({"http_method":"HEAD"})", "http_method");
        row(R"({"request_format":"yaml"})", "request_format");
        row(R"({"status":"paused"})", "status");
        row(R"({"subscriptions":[]})", "subscriptions");
        row(R"({"subscriptions":["ticket.created"]})", "subscriptions");
        row(R"({"subscriptions":["conditional_ticket_events","zen:event-type:user.created"]})", "subscriptions");
        row(R"({"subscriptions":["zen:event-type:user.created"],"http_method":"PUT"})", "http_method");
        row(R"({"subscriptions":["zen:event-type:user.created"],"request_format":"xml"})", "request_format");
        row(R"({"custom_headers":{"a b":"c"}})", "custom_headers");
        row(R"({"authentication":{"type":"digest"}})", "authentication.type");
    }
    void aFaultyFieldIsNamed()
    {
        QFETCH(const QByteArray, change);
        QFETCH(const QByteArray, field);
        Json draft = newWebhook("Faulty");
        draft.update(Json::parse(change.toStdString()));

        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const auto reply = client.create(draft);
        QCOMPARE(reply.status, 400);
        const std::string pointer = "/webhook/" + QByteArray(field).replace('.', '/').toStdString();
        QCOMPARE(reply.json["errors"][0]["source"]["pointer"].get<std::string>(), pointer);

        sandbox::Options options = unlimited();
        options.errorStyle = sandbox::ErrorStyle::Support;
        const sandbox::Server other(options);
        const auto second = SandboxClient(other).create(draft);
        QCOMPARE(second.status, 422);
        QVERIFY(second.json["details"].contains(field.toStdString()));
    }

    void eachRequiredFieldIsRequired()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        for (const char *field : {"name", "endpoint", "http_method", "request_format", "status"}) {
            Json draft = newWebhook("Lacking");
            draft.erase(field);
            const auto reply = client.create(draft);
            QCOMPARE(reply.status, 400);
            QVERIFY(reply.json["errors"][0]["detail"].get<std::string>().starts_with(field));
        }
    }

    void bodiesThatAreNoWebhookAreRefused()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        for (const char *body : {"{", "[]", "{}", R"({"webhook":[]})"})
            QCOMPARE(client.send("POST", "/api/v2/webhooks", body).status, 400);
    }

    void theKindCannotChange()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const std::string id = client.create(newWebhook("Conditional")).json["webhook"]["id"];
        QCOMPARE(client.patch(id, {{"subscriptions", {"zen:event-type:user.created"}}}).status, 400);
        Json draft = newWebhook("Events");
        draft["subscriptions"] = {"zen:event-type:user.created"};
        const std::string other = client.create(draft).json["webhook"]["id"];
        QCOMPARE(client.patch(other, {{"subscriptions", {"conditional_ticket_events"}}}).status, 400);
        QCOMPARE(client.patch(other, {{"subscriptions", {"zen:event-type:user.deleted"}}}).status, 204);
    }

    void aCloneCopiesAllButTheIdAndTheName()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        Json draft = newWebhook("Original");
        draft["authentication"] = basic;
        draft["description"] = "The same";
        const Json original = client.create(draft).json["webhook"];
        const auto reply
            = client.send("POST", "/api/v2/webhooks?clone_webhook_id=" + original["id"].get<std::string>());
        QCOMPARE(reply.status, 201);
        Json copy = reply.json["webhook"];
        QVERIFY(copy["name"] == "Original (copy)" && copy["id"] != original["id"]);
        for (const char *field : {"id", "name", "created_at"})
            copy[field] = original[field];
        QCOMPARE(copy.dump(), original.dump());
    }

    void deletingTwiceFindsNothing()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const std::string path
            = "/api/v2/webhooks/" + client.create(newWebhook("Short-lived")).json["webhook"]["id"].get<std::string>();
        const auto reply = client.send("DELETE", path);
        QCOMPARE(reply.status, 204);
        QVERIFY(reply.body.empty());
        QCOMPARE(client.send("DELETE", path).status, 404);
        QCOMPARE(client.get(path).status, 404);
    }

    void secretsAreKeptUntilReset()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const std::string path = "/api/v2/webhooks/"
            + client.create(newWebhook("Secret")).json["webhook"]["id"].get<std::string>() + "/signing_secret";
        const auto first = client.get(path);
        QCOMPARE(first.status, 200);
        const Json secret = first.json["signing_secret"];
        QCOMPARE(secret["secret"].get<std::string>().size(), std::size_t{44});
        QVERIFY(secret["algorithm"] == "SHA256");
        QVERIFY(client.get(path).json["signing_secret"] == secret);
        const auto second = client.send("POST", path);
        QCOMPARE(second.status, 201);
        QVERIFY(second.json["signing_secret"]["secret"] != secret["secret"]);
        QVERIFY(client.get(path).json == second.json);
    }

    void webhooksOfAppsCanBeEditedOnly()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const Json webhook = client.first([](const Json &w) { return w.contains("external_source"); });
        const std::string id = webhook["id"];
        const std::string path = "/api/v2/webhooks/" + id;
        QVERIFY(webhook["external_source"]["data"].contains("installation_id"));
        QCOMPARE(client.send("POST", "/api/v2/webhooks?clone_webhook_id=" + id).status, 403);
        QCOMPARE(client.send("DELETE", path).status, 403);
        QCOMPARE(client.get(path + "/signing_secret").status, 403);
        QCOMPARE(client.send("POST", path + "/signing_secret").status, 403);
        QCOMPARE(client.patch(id, {{"status", "inactive"}, {"external_source", nullptr}}).status, 204);
        QVERIFY(client.show(id).json["webhook"].contains("external_source"));
    }

    void aTrialAccountEndsAtTenWebhooks()
    {
        sandbox::Options options = unlimited();
        options.trial = true;
        const sandbox::Server server(options);
        SandboxClient client(server);
        const auto tenth = client.create(newWebhook("Tenth"));
        QCOMPARE(tenth.status, 201);
        QCOMPARE(client.create(newWebhook("Eleventh")).status, 403);
        const std::string id = tenth.json["webhook"]["id"];
        QCOMPARE(client.send("POST", "/api/v2/webhooks?clone_webhook_id=" + id).status, 403);
        QCOMPARE(client.list().json["webhooks"].size(), std::size_t{10});
    }
};

QTEST_GUILESS_MAIN(SandboxWritesTest)
#include "tst_sandboxwrites.moc"
