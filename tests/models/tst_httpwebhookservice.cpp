// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"
#include "httpwebhookservice.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

namespace
{

const QByteArray webhookBody
    = "{\"webhook\":{\"id\":\"A\",\"name\":\"n\",\"authentication\":{\"type\":\"basic_auth\","
      "\"data\":{\"username\":\"u\",\"password\":\"leaked\"},\"add_position\":\"header\"}}}"_ba;

/// A server, a client and a service, and what the service tells.
class Fixture
{
public:
    Fixture() : client(testAccount(server.url()), fastSettings()), service(client)
    {
        QObject::connect(&service, &WebhookService::webhookCreated, &service,
                         [this](const Webhook &webhook) { told.append(u"created "_s + webhook.id); });
        QObject::connect(&service, &WebhookService::webhookChanged, &service,
                         [this](const Webhook &webhook) { told.append(u"changed "_s + webhook.id); });
        QObject::connect(&service, &WebhookService::webhookRemoved, &service,
                         [this](const QString &id) { told.append(u"removed "_s + id); });
    }

    FakeHttpServer server;
    ApiClient client;
    HttpWebhookService service;
    QStringList told;
    QObject context;
};

/// What a handler got.
template<typename T> struct Outcome {
    int calls = 0;
    std::optional<T> value{};
    std::optional<ApiError> error{};
    [[nodiscard]] WebhookService::Handler<T> handler()
    {
        return [this](ApiResult<T> result) {
            ++calls;
            if (result)
                value = std::move(result).value();
            else
                error = result.error();
        };
    }
};

} // namespace

class HttpWebhookServiceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showAnswersWithRedactedJsonAndTellsOthersFirst()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(webhookBody));
        std::optional<WebhookDetails> details;
        const PendingCall call = f.service.show(u"A"_s, {}, &f.context, [&](ApiResult<WebhookDetails> result) {
            QCOMPARE(f.told, QStringList{u"changed A"_s});
            details = std::move(result).value();
        });
        QVERIFY(!details);
        QTRY_VERIFY(details);
        QCOMPARE(details->webhook.authentication, ShownAuthentication(shown::BasicAuth{.username = u"u"_s}));
        QCOMPARE(details->redactedJson["authentication"_L1]["data"_L1]["password"_L1].toString(), u"••••••••"_s);
    }

    void createAndCloneTellOfTheNewWebhook()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json(webhookBody, 201), 2);
        Outcome<Webhook> created;
        Outcome<Webhook> cloned;
        const PendingCall first = f.service.create({.name = u"n"_s}, {}, &f.context, created.handler());
        const PendingCall second = f.service.clone(u"B"_s, {}, &f.context, cloned.handler());
        QTRY_VERIFY(created.value && cloned.value);
        QCOMPARE(f.told, QStringList({u"created A"_s, u"created A"_s}));
    }

    void updateAndPatchAreDoneWhateverTheBody()
    {
        Fixture f;
        f.server.add(FakeHttpServer::empty(204));
        f.server.add(FakeHttpServer::text("not JSON", 200, "text/plain"));
        Outcome<Done> patched;
        const PendingCall first = f.service.patch(u"A"_s, {.name = u"n"_s}, {}, &f.context, patched.handler());
        QTRY_VERIFY(patched.value);
        Outcome<Done> updated;
        const PendingCall second = f.service.update(u"A"_s, {.name = u"n"_s}, {}, &f.context, updated.handler());
        QTRY_VERIFY(updated.value);
        QVERIFY(f.told.isEmpty());
    }

    void removeTellsThatTheWebhookIsGone()
    {
        Fixture f;
        f.server.add(FakeHttpServer::empty(204));
        Outcome<Done> removed;
        const PendingCall call = f.service.remove(u"A"_s, {}, &f.context, removed.handler());
        QTRY_VERIFY(removed.value);
        QCOMPARE(f.told, QStringList{u"removed A"_s});
    }

    void a404OnAnIdTellsThatTheWebhookIsGone()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json("{\"error\":\"RecordNotFound\",\"description\":\"Not found\"}", 404), 6);
        Outcome<WebhookDetails> shown;
        Outcome<Done> patched;
        Outcome<Done> removed;
        Outcome<Webhook> cloned;
        Outcome<SigningSecret> secret;
        Outcome<Page<Webhook>> listed;
        const PendingCall calls[] = {f.service.show(u"A"_s, {}, &f.context, shown.handler()),
                                     f.service.patch(u"B"_s, {}, {}, &f.context, patched.handler()),
                                     f.service.remove(u"C"_s, {}, &f.context, removed.handler()),
                                     f.service.clone(u"D"_s, {}, &f.context, cloned.handler()),
                                     f.service.showSigningSecret(u"E"_s, {}, &f.context, secret.handler()),
                                     f.service.list({}, {}, &f.context, listed.handler())};
        QTRY_VERIFY(shown.error && patched.error && removed.error && cloned.error && secret.error && listed.error);
        QCOMPARE(removed.error->kind, Kind::NotFound);
        QCOMPARE(removed.error->code, u"RecordNotFound"_s);
        f.told.sort();
        QCOMPARE(f.told, QStringList({u"removed A"_s, u"removed B"_s, u"removed C"_s, u"removed D"_s, u"removed E"_s}));
    }

    void aDeleteThatWasDoneBeforeItsAnswerGotLostIsDone()
    {
        Fixture f;
        f.server.add(FakeHttpServer::closing());
        f.server.add(FakeHttpServer::empty(404));
        Outcome<Done> removed;
        const PendingCall call = f.service.remove(u"A"_s, {}, &f.context, removed.handler());
        QTRY_COMPARE(removed.calls, 1);
        QVERIFY(removed.value);
        QCOMPARE(f.told, QStringList{u"removed A"_s});
    }

    void anAnswerThatCannotBeUsedIsAnError_data()
    {
        QTest::addColumn<FakeHttpServer::Reply>("reply");
        QTest::newRow("204") << FakeHttpServer::empty(204);
        QTest::newRow("empty") << FakeHttpServer::json("");
        QTest::newRow("no webhook") << FakeHttpServer::json("{}");
        QTest::newRow("no id") << FakeHttpServer::json("{\"webhook\":{\"name\":\"n\"}}");
        QTest::newRow("cut") << FakeHttpServer::json(webhookBody.chopped(5));
        QTest::newRow("page") << FakeHttpServer::text("<h1>Login</h1>", 200, "text/html");
    }
    void anAnswerThatCannotBeUsedIsAnError()
    {
        QFETCH(FakeHttpServer::Reply, reply);
        Fixture f;
        f.server.add(reply, 2);
        Outcome<WebhookDetails> shown;
        Outcome<Webhook> created;
        const PendingCall first = f.service.show(u"A"_s, {}, &f.context, shown.handler());
        const PendingCall second = f.service.create({}, {}, &f.context, created.handler());
        QTRY_VERIFY(shown.error && created.error);
        QCOMPARE(shown.error->kind, Kind::Protocol);
        QCOMPARE(shown.error->operation, u"GET /api/v2/webhooks/A"_s);
        QCOMPARE(created.error->operation, u"POST /api/v2/webhooks"_s);
        QVERIFY(!created.error->detail.isEmpty());
        QVERIFY(f.told.isEmpty());
    }

    void aTestIsTimed()
    {
        Fixture f;
        f.server.add({.pieces = FakeHttpServer::json("{\"response\":{\"status_code\":404}}").pieces,
                      .delay = std::chrono::milliseconds(30)});
        Outcome<WebhookTestResult> tested;
        const PendingCall call = f.service.test({.webhookId = u"A"_s}, {}, &f.context, tested.handler());
        QTRY_VERIFY(tested.value);
        QCOMPARE(tested.value->statusCode, 404);
        QVERIFY(tested.value->elapsed >= std::chrono::milliseconds(25));
        QVERIFY(tested.value->elapsed < std::chrono::milliseconds(3'000));
    }

    void secretsAreReadAndNotQuotedInErrors()
    {
        Fixture f;
        f.server.add(FakeHttpServer::json("{\"signing_secret\":{\"secret\":\"dGVzdA==\",\"algorithm\":\"SHA256\"}}"));
        f.server.add(FakeHttpServer::text("{\"signing_secret\":{\"secret\":\"dGVzdA==", 201, "text/plain"));
        Outcome<SigningSecret> secret;
        const PendingCall first = f.service.showSigningSecret(u"A"_s, {}, &f.context, secret.handler());
        QTRY_VERIFY(secret.value);
        QCOMPARE(secret.value->secret.reveal(), "dGVzdA==");
        Outcome<SigningSecret> reset;
        const PendingCall second = f.service.resetSigningSecret(u"A"_s, {}, &f.context, reset.handler());
        QTRY_VERIFY(reset.error);
        QCOMPARE(reset.error->kind, Kind::Protocol);
        QVERIFY(!reset.error->detail.contains("dGVz"_L1));
    }

    void aCancelledCallIsNeverAnswered()
    {
        Fixture f;
        // all four may reach the server before they are taken back
        f.server.add(FakeHttpServer::json(webhookBody), 4);
        Outcome<WebhookDetails> first;
        Outcome<WebhookDetails> second;
        Outcome<WebhookDetails> third;
        PendingCall call = f.service.show(u"A"_s, {}, &f.context, first.handler());
        call.cancel();
        call.cancel();
        {
            const PendingCall destroyed = f.service.show(u"A"_s, {}, &f.context, second.handler());
        }
        call = f.service.show(u"A"_s, {}, &f.context, first.handler());
        call = f.service.show(u"A"_s, {}, &f.context, third.handler());
        QTRY_COMPARE(third.calls, 1);
        QCOMPARE(first.calls + second.calls, 0);
    }

    void aCallDiesWithItsContext()
    {
        Fixture f;
        auto context = std::make_unique<QObject>();
        Outcome<WebhookDetails> shown;
        const PendingCall call = f.service.show(u"A"_s, {}, context.get(), shown.handler());
        QTRY_COMPARE(f.server.requests().size(), 1);
        context.reset();
        QCOMPARE(f.client.inFlight(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(shown.calls, 0);
    }

    void aCallDiesWithItsService()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()));
        auto service = std::make_unique<HttpWebhookService>(client);
        Outcome<WebhookDetails> shown;
        Outcome<Page<Webhook>> listed;
        const PendingCall call = service->show(u"A"_s, {}, this, shown.handler());
        const PendingCall listing = service->listAll({}, {}, this, listed.handler());
        QTRY_COMPARE(server.requests().size(), 2);
        service.reset();
        QCoreApplication::processEvents();
        QCOMPARE(client.inFlight(), 0);
        QCOMPARE(shown.calls + listed.calls, 0);
    }

    void aPendingCallMayOutliveEverything()
    {
        FakeHttpServer server;
        PendingCall call;
        PendingCall listing;
        {
            ApiClient client(testAccount(server.url()));
            HttpWebhookService service(client);
            call = service.show(u"A"_s, {}, this, [](const ApiResult<WebhookDetails> &) {});
            listing = service.listAll({}, {}, this, [](const ApiResult<Page<Webhook>> &) {});
        }
        call.cancel();
        listing.cancel();
    }

    void aHandlerMayDestroyEverything()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json(webhookBody));
        auto client = std::make_unique<ApiClient>(testAccount(server.url()));
        auto service = std::make_unique<HttpWebhookService>(*client);
        auto context = std::make_unique<QObject>();
        PendingCall call;
        bool wasCalled = false;
        call = service->show(u"A"_s, {}, context.get(), [&](const ApiResult<WebhookDetails> &) {
            call = PendingCall();
            context.reset();
            service.reset();
            client.reset();
            wasCalled = true;
        });
        QTRY_VERIFY(wasCalled);
    }

    void aListingMayBeDestroyedByItsHandler()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{\"webhooks\":[],\"meta\":{\"has_more\":true,\"after_cursor\":\"1\"}}"), 2);
        auto client = std::make_unique<ApiClient>(testAccount(server.url()));
        auto service = std::make_unique<HttpWebhookService>(*client);
        int calls = 0;
        const PendingCall call = service->listAll({}, {}, this, [&](const ApiResult<Page<Webhook>> &) {
            ++calls;
            service.reset();
            client.reset();
        });
        QTRY_COMPARE(calls, 1);
    }

    void theClientsSignalsArePassedOn()
    {
        Fixture f;
        f.server.add(
            FakeHttpServer::json(webhookBody, 200, {{"x-rate-limit", "100"}, {"x-rate-limit-remaining", "42"}}));
        f.server.add(FakeHttpServer::text("Slow down", 429, "text/plain", {{"Retry-After", "3600"}}));
        f.server.add(FakeHttpServer::json("{\"error\":\"invalid_token\"}", 401));
        QSignalSpy budget(&f.service, &WebhookService::rateBudgetChanged);
        QSignalSpy limited(&f.service, &WebhookService::rateLimited);
        QSignalSpy lifted(&f.service, &WebhookService::rateLimitLifted);
        QSignalSpy rejected(&f.service, &WebhookService::credentialsRejected);
        Outcome<WebhookDetails> shown;
        const PendingCall first = f.service.show(u"A"_s, {}, &f.context, shown.handler());
        QTRY_COMPARE(budget.size(), 1);
        const PendingCall second = f.service.show(u"A"_s, {}, &f.context, shown.handler());
        QTRY_COMPARE(limited.size(), 1);
        f.service.retryNow();
        QTRY_COMPARE(lifted.size(), 1);
        QTRY_COMPARE(rejected.size(), 1);
    }
};

QTEST_GUILESS_MAIN(HttpWebhookServiceTest)
#include "tst_httpwebhookservice.moc"
