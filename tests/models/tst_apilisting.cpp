// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "fakehttpserver.h"
#include "httpwebhookservice.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QByteArray row(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","name":"Webhook )" + id + R"(","status":"active"})";
}

QByteArray page(const QList<QByteArray> &ids, const QByteArray &next = {})
{
    QList<QByteArray> rows;
    for (const QByteArray &id : ids)
        rows.append(row(id));
    const QByteArray meta = next.isEmpty() ? QByteArray(R"({"has_more":false})")
                                           : QByteArray(R"({"has_more":true,"after_cursor":")" + next + R"("})");
    const QByteArray links
        = next.isEmpty() ? QByteArray() : QByteArray(R"("links":{"next":"http://127.0.0.2:9/stolen"},)");
    return "{" + links + R"("meta":)" + meta + R"(,"webhooks":[)" + rows.join(',') + "]}";
}

Account accountAt(const FakeHttpServer &server)
{
    return {.name = u"Test"_s,
            .baseUrl = server.url(),
            .environment = Environment::Other,
            .credentials = AccessToken{.token = Secret("token-of-the-test"_ba)}};
}

struct Collected {
    QList<Page<Webhook>> pages{};
    std::optional<ApiError> error{};
    [[nodiscard]] WebhookService::Handler<Page<Webhook>> handler()
    {
        return [this](const ApiResult<Page<Webhook>> &result) {
            if (result)
                pages.append(*result);
            else
                error = result.error();
        };
    }
    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (const Page<Webhook> &page : pages)
            for (const Webhook &webhook : page.items)
                ids.append(webhook.id);
        return ids;
    }
    [[nodiscard]] bool isComplete() const { return error || (!pages.isEmpty() && !pages.last().next); }
};

} // namespace

class ListingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsOnePage()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A", "B"}, "next+/=")));
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected collected;
        const PendingCall call = service.list({}, {}, this, collected.handler());
        QVERIFY(collected.pages.isEmpty());
        QTRY_COMPARE(collected.pages.size(), 1);
        QCOMPARE(collected.ids(), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(collected.pages.first().next, Cursor{u"next+/="_s});
    }

    void walksThroughAllPagesInOrderAndWithIntactCursors()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A", "B"}, "c+1/==")));
        server.add(FakeHttpServer::json(page({"C"}, "c 2&x=%41")));
        server.add(FakeHttpServer::json(page({"D"})));
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected collected;
        const PendingCall call = service.listAll({.pageSize = 2}, {}, this, collected.handler());
        QTRY_VERIFY(collected.isComplete());
        QVERIFY(!collected.error);
        QCOMPARE(collected.ids(), QStringList({u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(server.requests()[0].target, "/api/v2/webhooks?page%5Bsize%5D=2");
        QCOMPARE(server.requests()[1].target, "/api/v2/webhooks?page%5Bsize%5D=2&page%5Bafter%5D=c%2B1%2F%3D%3D");
        QCOMPARE(server.requests()[2].target, "/api/v2/webhooks?page%5Bsize%5D=2&page%5Bafter%5D=c%202%26x%3D%2541");
    }

    void asksForTheNextPageBeforeItHandsOverThePresentOne()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A"}, "1")));
        server.add(FakeHttpServer::silence());
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        bool wasAsked = false;
        const PendingCall call = service.listAll({}, {}, this, [&](const ApiResult<Page<Webhook>> &result) {
            QVERIFY(result);
            wasAsked = client.inFlight() == 1;
        });
        QTRY_VERIFY(wasAsked);
    }

    void aRepeatedCursorIsAnErrorAndNoLoop_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("same as the page was asked with") << QByteArray("1");
        QTest::newRow("same as where the listing began") << QByteArray("0");
    }
    void aRepeatedCursorIsAnErrorAndNoLoop()
    {
        QFETCH(QByteArray, second);
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A"}, "1")));
        server.add(FakeHttpServer::json(page({"B"}, second)));
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected collected;
        const PendingCall call = service.listAll({.after = Cursor{u"0"_s}}, {}, this, collected.handler());
        QTRY_VERIFY(collected.error);
        QCOMPARE(collected.error->kind, ApiError::Kind::Protocol);
        QCOMPARE(collected.error->operation, u"GET /api/v2/webhooks"_s);
        QCOMPARE(collected.ids(), QStringList({u"A"_s, u"B"_s}));
        QCOMPARE(server.requests().size(), 2);
    }

    void aFailingPageEndsTheListingAfterThePagesBeforeIt()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A"}, "1")));
        server.add(FakeHttpServer::json(R"({"error":"Forbidden","description":"No."})", 403));
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected collected;
        const PendingCall call = service.listAll({}, {}, this, collected.handler());
        QTRY_VERIFY(collected.error);
        QCOMPARE(collected.error->kind, ApiError::Kind::Forbidden);
        QCOMPARE(collected.ids(), QStringList({u"A"_s}));
    }

    void anAnswerThatIsNoListIsAnErrorAndNeverAnEmptyList_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("<html><title>Sign in to the WLAN</title></html>");
        QTest::newRow("half of it") << page({"A", "B"}).left(30);
        QTest::newRow("another object") << QByteArray("{}");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("rows of another type") << QByteArray(R"({"webhooks":{}})");
    }
    void anAnswerThatIsNoListIsAnErrorAndNeverAnEmptyList()
    {
        QFETCH(QByteArray, body);
        FakeHttpServer server;
        server.add(FakeHttpServer::json(body), 2);
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected one;
        Collected all;
        const PendingCall first = service.list({}, {}, this, one.handler());
        const PendingCall second = service.listAll({}, {}, this, all.handler());
        QTRY_VERIFY(one.error && all.error);
        QCOMPARE(one.error->kind, ApiError::Kind::Protocol);
        QCOMPARE(all.error->kind, ApiError::Kind::Protocol);
        QVERIFY(one.pages.isEmpty() && all.pages.isEmpty());
    }

    void cancellingBetweenPagesStopsTheListing()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A"}, "1")));
        server.add(FakeHttpServer::silence());
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        Collected collected;
        PendingCall call = service.listAll({}, {}, this, collected.handler());
        QTRY_COMPARE(collected.pages.size(), 1);
        call.cancel();
        QCOMPARE(client.inFlight(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(collected.pages.size(), 1);
        QVERIFY(!collected.error);
    }

    void cancellingInsideTheHandlerStopsTheListing()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(page({"A"}, "1")));
        server.add(FakeHttpServer::silence());
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        int calls = 0;
        PendingCall call = service.listAll({}, {}, this, [&](const ApiResult<Page<Webhook>> &) {
            ++calls;
            call.cancel();
        });
        QTRY_COMPARE(calls, 1);
        QTRY_COMPARE(client.inFlight(), 0);
    }

    void aListingDiesWithItsContext()
    {
        FakeHttpServer server;
        ApiClient client(accountAt(server));
        HttpWebhookService service(client);
        auto context = std::make_unique<QObject>();
        Collected collected;
        const PendingCall call = service.listAll({}, {}, context.get(), collected.handler());
        QTRY_COMPARE(server.requests().size(), 1);
        context.reset();
        QCOMPARE(client.inFlight(), 0);
        QCoreApplication::processEvents();
        QVERIFY(!collected.error);
    }
};

QTEST_GUILESS_MAIN(ListingTest)
#include "tst_apilisting.moc"
