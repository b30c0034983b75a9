// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"

#include <QTest>

#include <algorithm>
#include <set>

using Json = SandboxClient::Json;

namespace
{

sandbox::Options unlimited(int generated = -1)
{
    sandbox::Options options;
    options.generated = generated;
    options.ratePerMinute = 0;
    return options;
}

std::string encoded(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        if (c == '+')
            result += "%2B";
        else if (c == '/')
            result += "%2F";
        else if (c == '=')
            result += "%3D";
        else
            result += c;
    }
    return result;
}

// Follows the cursors to the end.
std::vector<Json> allPages(SandboxClient &client, const std::string &query)
{
    std::vector<Json> pages;
    std::string after;
    do {
        const auto reply = client.list(query + (after.empty() ? after : "&page[after]=" + encoded(after)));
        if (reply.status != 200)
            return {};
        pages.push_back(reply.json);
        after = reply.json["meta"].value("after_cursor", "");
    } while (!after.empty() && pages.size() < 1000);
    return pages;
}

std::vector<std::string> values(const std::vector<Json> &pages, const char *field)
{
    std::vector<std::string> result;
    for (const Json &page : pages) {
        for (const Json &webhook : page["webhooks"])
            result.push_back(webhook[field]);
    }
    return result;
}

} // namespace

class SandboxListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleDataFillOnePageWithoutLinksAndCursors()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const auto reply = client.list();
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.json["webhooks"].size() >= 30);
        QCOMPARE(reply.json["meta"].dump(), std::string(R"({"has_more":false})"));
        QVERIFY(!reply.json.contains("links"));
        QCOMPARE(reply.header("Content-Type"), std::string("application/json"));
        QVERIFY(reply.header("X-Request-ID").ends_with("-SEA"));
        QCOMPARE(reply.header("x-zendesk-api-version"), std::string("v2"));
    }

    void noFieldIsNullAndNoCredentialIsShown()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const auto reply = client.list();
        QVERIFY(reply.body.find("null") == std::string::npos);
        QVERIFY(reply.body.find("not-a-") == std::string::npos);
        QVERIFY(reply.body.find("signing_secret") == std::string::npos);
        std::set<std::string> kinds;
        for (const Json &webhook : reply.json["webhooks"]) {
            if (!webhook.contains("authentication"))
                continue;
            const Json &authentication = webhook["authentication"];
            const std::string type = authentication["type"];
            kinds.insert(type);
            QCOMPARE(authentication["add_position"].get<std::string>(), std::string("header"));
            QCOMPARE(authentication.contains("data"), type != "bearer_token");
            if (authentication.contains("data"))
                QVERIFY(authentication["data"].size() == 1
                        && authentication["data"].contains(type == "basic_auth" ? "username" : "name"));
        }
        QCOMPARE(kinds.size(), std::size_t{3});
    }

    void theSampleDataHaveEveryEdge()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        std::set<std::string> methods;
        std::set<std::string> formats;
        std::multiset<std::string> names;
        std::size_t mostEvents = 0;
        bool app = false;
        bool zendesk = false;
        bool control = false;
        const Json rows = client.list().json["webhooks"];
        for (const Json &webhook : rows) {
            methods.insert(webhook["http_method"]);
            formats.insert(webhook["request_format"]);
            names.insert(webhook["name"].get<std::string>());
            mostEvents = std::max(mostEvents, webhook["subscriptions"].size());
            app = app || webhook.contains("external_source");
            zendesk = zendesk || webhook["created_by"] == "-1";
            control = control || webhook["name"].get<std::string>().find('\x01') != std::string::npos;
            QCOMPARE(webhook.contains("updated_at"), webhook.contains("updated_by"));
        }
        QCOMPARE(methods.size(), std::size_t{5});
        QVERIFY(formats.contains("xml") && formats.contains("form_encoded") && formats.contains("cloudevents"));
        QVERIFY(mostEvents >= 40 && app && zendesk && control);
        QVERIFY(std::any_of(names.begin(), names.end(), [&](auto &name) { return names.count(name) == 2; }));
    }

    void pagesCoverAllRowsOnceAndCarryCursorsAsZendeskDoes()
    {
        const sandbox::Server server(unlimited(250));
        SandboxClient client(server);
        const std::vector<Json> pages = allPages(client, "page[size]=100");
        QCOMPARE(pages.size(), std::size_t{3});
        const std::vector<std::string> ids = values(pages, "id");
        QCOMPARE(ids.size(), std::size_t{250});
        QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
        QCOMPARE((std::set<std::string>(ids.begin(), ids.end()).size()), std::size_t{250});
        const auto has = [&](std::size_t page, const char *key) { return pages[page]["meta"].contains(key); };
        QVERIFY(has(0, "after_cursor") && !has(0, "before_cursor"));
        QVERIFY(has(1, "after_cursor") && has(1, "before_cursor"));
        QVERIFY(!has(2, "after_cursor") && has(2, "before_cursor"));
        QVERIFY(pages[1]["meta"]["has_more"] == true && pages[2]["meta"]["has_more"] == false);
        const std::string next = pages[0]["links"]["next"];
        QVERIFY(next.starts_with(server.baseUrl() + "/api/v2/webhooks?page[size]=100&page[after]="));
        QVERIFY(!pages[0]["links"].contains("prev") && pages[1]["links"].contains("prev"));
    }

    void pagesCanBeWalkedBackwards()
    {
        const sandbox::Server server(unlimited(25));
        SandboxClient client(server);
        const std::vector<Json> pages = allPages(client, "page[size]=10");
        const std::string before = pages[2]["meta"]["before_cursor"];
        const auto middle = client.list("page[size]=10&page[before]=" + encoded(before));
        QVERIFY(middle.json["webhooks"] == pages[1]["webhooks"]);
        const std::string first = middle.json["meta"]["before_cursor"];
        QVERIFY(client.list("page[size]=10&page[before]=" + encoded(first)).json["webhooks"] == pages[0]["webhooks"]);
    }

    void someCursorsHoldCharactersThatMustBeEncoded()
    {
        const sandbox::Server server(unlimited(40));
        SandboxClient client(server);
        std::string special;
        for (const Json &page : allPages(client, "page[size]=1")) {
            const std::string cursor = page["meta"].value("after_cursor", "");
            if (cursor.find('+') != std::string::npos)
                special = cursor;
        }
        QVERIFY(special.find('/') != std::string::npos && special.find('=') != std::string::npos);
        QCOMPARE(client.list("page[after]=" + encoded(special)).status, 200);
        QCOMPARE(client.list("page[after]=" + special).status, 400);
    }

    void aCursorSurvivesTheDeletionOfItsRow()
    {
        const sandbox::Server server(unlimited(10));
        SandboxClient client(server);
        const Json page = client.list("page[size]=4").json;
        const Json rest = client.list("page[after]=" + encoded(page["meta"]["after_cursor"])).json;
        QCOMPARE(client.send("DELETE", "/api/v2/webhooks/" + page["webhooks"][3]["id"].get<std::string>()).status, 204);
        QVERIFY(client.list("page[after]=" + encoded(page["meta"]["after_cursor"])).json["webhooks"]
                == rest["webhooks"]);
    }

    void badPagingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("query");
        for (const char *query : {"page[size]=0", "page[size]=101", "page[size]=ten", "page[after]=nonsense",
                                  "page[before]=MDFIQU5B", "sort=created_at", "sort=-name", "filter[status]=on"})
            QTest::newRow(query) << QByteArray(query);
    }
    void badPagingIsRefused()
    {
        QFETCH(const QByteArray, query);
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        const auto reply = client.list(query.toStdString());
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.json["errors"][0].contains("title"));
    }

    void bothCursorsAtOnceAreRefused()
    {
        const sandbox::Server server(unlimited(10));
        SandboxClient client(server);
        const std::string cursor = encoded(client.list("page[size]=4").json["meta"]["after_cursor"]);
        QCOMPARE(client.list("page[after]=" + cursor + "&page[before]=" + cursor).status, 400);
    }

    void namesAreFilteredWithoutRegardToCase()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        QCOMPARE(client.list("filter[name_contains]=to%20ERP").json["webhooks"].size(), std::size_t{2});
        QCOMPARE(client.list("filter%5Bname_contains%5D=R%C3%9CCKRUF").json["webhooks"].size(), std::size_t{1});
        QCOMPARE(client.list("filter[name_contains]=nothing-like-it").json.dump(),
                 std::string(R"({"meta":{"has_more":false},"webhooks":[]})"));
    }

    void filtersHoldOverAllPages()
    {
        const sandbox::Server server(unlimited(500));
        SandboxClient client(server);
        const auto pages = allPages(client, "page[size]=7&filter[status]=inactive&filter[name_contains]=to%20SAP");
        const std::vector<std::string> names = values(pages, "name");
        QVERIFY(!names.empty());
        QVERIFY(std::all_of(names.begin(), names.end(), [](auto &n) { return n.find("to SAP") != std::string::npos; }));
        const std::vector<std::string> states = values(pages, "status");
        QVERIFY(std::all_of(states.begin(), states.end(), [](auto &state) { return state == "inactive"; }));
        QVERIFY(!pages.back()["meta"].contains("after_cursor"));
    }

    void rowsCanBeSortedByNameAndByStatus()
    {
        const sandbox::Server server(unlimited(300));
        SandboxClient client(server);
        const std::vector<std::string> names = values(allPages(client, "sort=name&page[size]=70"), "name");
        QCOMPARE(names.size(), std::size_t{300});
        QVERIFY(std::is_sorted(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
            return QString::fromStdString(a).toLower() < QString::fromStdString(b).toLower();
        }));
        const std::vector<std::string> states = values(allPages(client, "sort=status&page[size]=70"), "status");
        QCOMPARE(states.size(), std::size_t{300});
        QVERIFY(states.front() == "active" && states.back() == "inactive");
        QVERIFY(std::is_sorted(states.begin(), states.end()));
    }

    void changesMoveRowsInEachOrder()
    {
        const sandbox::Server server(unlimited(20));
        SandboxClient client(server);
        const Json rows = client.list("sort=name").json["webhooks"];
        client.list("sort=status");
        QCOMPARE(client.patch(rows[0]["id"], {{"name", "zzz"}, {"status", "inactive"}}).status, 204);
        QVERIFY(client.list("sort=name").json["webhooks"][19]["id"] == rows[0]["id"]);
        QCOMPARE(client.create(newWebhook("AAA")).status, 201);
        QVERIFY(client.list("sort=name").json["webhooks"][0]["name"] == "AAA");
        QVERIFY(client.list("sort=status").json["webhooks"][0]["name"] == "AAA");
        QVERIFY(client.list().json["webhooks"][0]["name"] == "AAA");
    }

    void linksCanNameAnotherHost()
    {
        sandbox::Options options = unlimited(10);
        options.linksBase = "http://elsewhere.example:81";
        const sandbox::Server server(options);
        SandboxClient client(server);
        const std::string next = client.list("page[size]=2").json["links"]["next"];
        QVERIFY(next.starts_with("http://elsewhere.example:81/api/v2/webhooks?"));
    }

    void aHundredThousandRowsCanBeServed()
    {
        const sandbox::Server server(unlimited(100'000));
        SandboxClient client(server);
        QCOMPARE(client.list("page[size]=100").json["webhooks"].size(), std::size_t{100});
        QCOMPARE(client.list("filter[name_contains]=)%20100000").json["webhooks"].size(), std::size_t{1});
    }

    void answersAreCompressedWhenAskedFor()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        client.http().set_decompress(false);
        client.http().set_default_headers(
            {{"Authorization", "Bearer sandbox-token"}, {"Accept-Encoding", "gzip, deflate, br"}});
        const auto reply = client.list();
        QCOMPARE(reply.header("Content-Encoding"), std::string("gzip"));
        QCOMPARE(reply.header("Transfer-Encoding"), std::string("chunked"));
        client.http().set_decompress(true);
        QVERIFY(client.list().json["webhooks"].size() >= 30);
        QVERIFY(client.create(newWebhook("plain")).header("Content-Encoding").empty());
    }

    void activityHasRepeatedIdsAndAttemptsNamedAfterTheWebhook()
    {
        const sandbox::Server server(unlimited());
        SandboxClient client(server);
        std::set<std::string> words;
        std::string webhook;
        std::string repeated;
        const Json rows = client.list().json["webhooks"];
        for (const Json &row : rows) {
            const std::string path = "/api/v2/webhooks/" + row["id"].get<std::string>() + "/invocations";
            std::set<std::string> seen;
            const Json answer = client.get(path).json;
            QCOMPARE(answer["meta"]["has_more"].get<bool>(), answer.contains("links"));
            for (const Json &invocation : answer["invocations"]) {
                words.insert(invocation["status"]);
                if (!seen.insert(invocation["id"]).second) {
                    webhook = row["id"];
                    repeated = invocation["id"];
                }
            }
        }
        QVERIFY(words.contains("success") && words.contains("terminated") && words.contains("circuit broken"));
        QVERIFY(!repeated.empty());
        const Json attempts
            = client.get("/api/v2/webhooks/" + webhook + "/invocations/" + repeated + "/attempts").json["attempts"];
        QCOMPARE(attempts.size(), std::size_t{2});
        QVERIFY(attempts[0]["id"] == webhook && attempts[1]["id"] == webhook);
        QVERIFY(attempts[1]["status"] == "throttled" && !attempts[1].contains("request"));
    }
};

QTEST_GUILESS_MAIN(SandboxListTest)
#include "tst_sandboxlist.moc"
