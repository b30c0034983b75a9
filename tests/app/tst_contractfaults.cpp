// SPDX-License-Identifier: GPL-3.0-or-later
#include "contractfixture.h"
#include "fakehttpserver.h"

#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using sandbox::Fault;

Q_DECLARE_METATYPE(sandbox::Fault)

namespace
{

QByteArray signature(const QByteArray &secret, const FakeHttpServer::Request &request)
{
    const QByteArray message = request.header("X-Zendesk-Webhook-Signature-Timestamp") + request.body;
    return QMessageAuthenticationCode::hash(message, secret, QCryptographicHash::Sha256).toBase64();
}

} // namespace

/// What goes wrong between the real client and the stand-in for Zendesk, and the calls that Test makes.
class ContractFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void eachShapeOfErrorBecomesOneError_data()
    {
        QTest::addColumn<int>("shape");
        for (int shape = 1; shape <= 13; ++shape)
            QTest::addRow("shape %d", shape) << shape;
    }
    void eachShapeOfErrorBecomesOneError()
    {
        QFETCH(int, shape);
        ContractFixture f({.generated = 1});
        f.callOptions.retry = RetryPolicy::none();
        const int status = sandbox::errorBody(shape).status;
        f.server.addFault({.status = status, .shape = shape});
        const ApiError error = f.list({}).error();
        QCOMPARE(error.httpStatus, status);
        QVERIFY(error.kind != Kind::Protocol);
        QVERIFY(!error.detail.isEmpty());
        QVERIFY(!error.detail.contains(u'<') && !error.detail.contains(u'{'));
        QVERIFY(!error.requestId.isEmpty());
        QCOMPARE(error.operation, u"GET /api/v2/webhooks"_s);
    }

    void aFaultOnAnyPageIsRepeatedAndNothingIsListedTwice_data()
    {
        QTest::addColumn<sandbox::Fault>("fault");
        QTest::newRow("429") << Fault{.status = 429, .retryAfter = "0.02"};
        QTest::newRow("503") << Fault{.status = 503};
        QTest::newRow("HTML") << Fault{.kind = Fault::Kind::Html, .status = 502};
        QTest::newRow("half a body") << Fault{.kind = Fault::Kind::HalfBody};
        QTest::newRow("dropped") << Fault{.kind = Fault::Kind::DropBefore};
        QTest::newRow("dropped afterwards") << Fault{.kind = Fault::Kind::DropAfter};
        QTest::newRow("slow") << Fault{.kind = Fault::Kind::Slow, .delay = std::chrono::milliseconds(150)};
    }
    void aFaultOnAnyPageIsRepeatedAndNothingIsListedTwice()
    {
        QFETCH(sandbox::Fault, fault);
        for (int skip = 0; skip < 3; ++skip) {
            ContractFixture f({.generated = 250, .ratePerMinute = 0});
            fault.skip = skip;
            f.server.addFault(fault);
            QStringList ids;
            const QList<Page<Webhook>> pages = f.listAll({}).value();
            for (const Page<Webhook> &page : pages)
                for (const Webhook &webhook : page.items)
                    ids.append(webhook.id);
            QCOMPARE(ids.size(), 250);
            QCOMPARE(ids.removeDuplicates(), 0);
        }
    }

    void aPageOfGarbageIsAnErrorAndTheListCanGoOnFromItsCursor()
    {
        ContractFixture f({.generated = 250});
        f.server.addFault({.kind = Fault::Kind::Garbage, .skip = 1});
        const Page<Webhook> first = f.list({}).value();
        const ApiError error = f.listAll({.after = first.next}).error();
        QCOMPARE(error.kind, Kind::Protocol);
        QCOMPARE(error.httpStatus, 200);
        QCOMPARE(f.listAll({.after = first.next}).value().size(), 2);
    }

    void silenceIsATimeout()
    {
        ContractFixture f({.generated = 1});
        f.callOptions.retry = RetryPolicy::none();
        f.server.addFault({.kind = Fault::Kind::Silence});
        QCOMPARE(f.list({}).error().kind, Kind::Timeout);
    }

    void aCreateWithoutAnAnswerIsAmbiguousAndNotRepeated_data()
    {
        QTest::addColumn<sandbox::Fault>("fault");
        QTest::addColumn<int>("created");
        QTest::newRow("dropped before") << Fault{.kind = Fault::Kind::DropBefore, .count = -1} << 0;
        QTest::newRow("dropped after") << Fault{.kind = Fault::Kind::DropAfter, .count = -1} << 1;
        QTest::newRow("half of the answer") << Fault{.kind = Fault::Kind::HalfBody, .count = -1} << 1;
    }
    void aCreateWithoutAnAnswerIsAmbiguousAndNotRepeated()
    {
        QFETCH(sandbox::Fault, fault);
        QFETCH(int, created);
        ContractFixture f({.generated = 0});
        fault.method = "POST";
        f.server.addFault(fault);
        const ApiError error = f.create(ContractFixture::draft()).error();
        QVERIFY(error.isAmbiguous());
        QCOMPARE(f.server.requests().size(), size_t(1));
        QCOMPARE(f.list({}).value().items.size(), created);
    }

    void aCreateIsRepeatedAfter429()
    {
        ContractFixture f({.generated = 0});
        f.server.addFault({.method = "POST", .count = 2, .status = 429, .retryAfter = "0.02"});
        QVERIFY(f.create(ContractFixture::draft()));
        QCOMPARE(f.list({}).value().items.size(), 1);
        QCOMPARE(f.server.requests().size(), size_t(4));
    }

    void aDeleteWhoseAnswerGotLostIsDone()
    {
        ContractFixture f({.generated = 2});
        const QString id = f.list({}).value().items.first().id;
        f.server.addFault({.kind = Fault::Kind::DropAfter, .method = "DELETE", .count = 1});
        QVERIFY(f.remove(id));
        QCOMPARE(f.removed, QStringList{id});
        QCOMPARE(f.list({}).value().items.size(), 1);
    }

    void theRateLimitHoldsAndLifts()
    {
        ContractFixture f({.generated = 1, .ratePerMinute = 3, .rateWindow = std::chrono::milliseconds(400)});
        QSignalSpy budget(&f.service, &WebhookService::rateBudgetChanged);
        QSignalSpy limited(&f.service, &WebhookService::rateLimited);
        QSignalSpy lifted(&f.service, &WebhookService::rateLimitLifted);
        for (int i = 0; i < 4; ++i)
            QVERIFY(f.list({}));
        QVERIFY(budget.size() >= 3);
        QTRY_VERIFY(!limited.isEmpty());
        QTRY_COMPARE(lifted.size(), 1);
        const auto requests = f.server.requests();
        QCOMPARE(std::count_if(requests.begin(), requests.end(), [](const auto &r) { return r.status == 429; }), 1);
    }

    void credentialsStayWithTheOriginOfTheBaseUrl()
    {
        FakeHttpServer elsewhere;
        ContractFixture f({.generated = 150, .linksBase = elsewhere.url().toString().toStdString()});
        f.server.addFault({.skip = 1,
                           .count = 1,
                           .status = 302,
                           .body = "moved",
                           .headers = {{"Location", elsewhere.url().toString().toStdString() + "/api/v2/webhooks"}}});
        QCOMPARE(f.listAll({}).error().kind, Kind::Redirected);
        QCOMPARE(f.listAll({}).value().size(), 2);
        QCOMPARE(elsewhere.connections(), 0);
    }

    void aTestCallsTheEndpointSignedWithTheWebhooksSecret_data()
    {
        QTest::addColumn<int>("answer");
        QTest::newRow("live shape") << static_cast<int>(sandbox::TestAnswer::Live);
        QTest::newRow("published shape") << static_cast<int>(sandbox::TestAnswer::Generated);
    }
    void aTestCallsTheEndpointSignedWithTheWebhooksSecret()
    {
        QFETCH(int, answer);
        FakeHttpServer receiver;
        receiver.add(FakeHttpServer::text("<html>gone</html>", 404, "text/html", {{"X-Answer", "1"}}));
        ContractFixture f({.generated = 0, .testAnswer = static_cast<sandbox::TestAnswer>(answer)});
        WebhookDraft draft = ContractFixture::draft();
        draft.endpoint = receiver.url().toString();
        draft.customHeaders.clear();
        const QString id = f.create(draft).value().id;
        const WebhookTestResult result = f.test({.webhookId = id, .payload = u"{\"ping\":\"ü\"}"_s}).value();
        QCOMPARE(result.statusCode, 404);
        QCOMPARE(result.payload, "<html>gone</html>"_ba);
        QCOMPARE(receiver.requests().size(), 1);
        const FakeHttpServer::Request &call = receiver.requests().first();
        QCOMPARE(call.body, "{\"ping\":\"\xc3\xbc\"}"_ba);
        QCOMPARE(call.header("Authorization"), "Basic " + "zd:p"_ba.toBase64());
        const SigningSecret secret = f.secret(id).value();
        QCOMPARE(call.header("X-Zendesk-Webhook-Signature"), signature(secret.secret.reveal().toByteArray(), call));
    }

    void aDraftIsTestedWithTheStaticSecretAndItsOwnCredential()
    {
        FakeHttpServer receiver;
        receiver.add(FakeHttpServer::json("{\"ok\":true}", 201));
        ContractFixture f({.generated = 0});
        const WebhookTest test{.endpoint = receiver.url().toString(),
                               .method = OpenEnum(HttpMethod::Post),
                               .format = OpenEnum(RequestFormat::Json),
                               .authentication = sent::BearerToken{.token = Secret("t0ken"_ba)},
                               .payload = u"{}"_s};
        const WebhookTestResult result = f.test(test).value();
        QCOMPARE(result.statusCode, 201);
        QVERIFY(std::any_of(result.headers.begin(), result.headers.end(), [](const CustomHeader &header) {
            return header.name.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
        }));
        const FakeHttpServer::Request &call = receiver.requests().first();
        QCOMPARE(call.header("Authorization"), "Bearer t0ken");
        QCOMPARE(call.header("X-Zendesk-Webhook-Signature"),
                 signature("dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==", call));
    }

    void anEndpointThatDoesNotAnswerIsAResultWithoutStatus()
    {
        ContractFixture f({.generated = 0});
        WebhookDraft draft = ContractFixture::draft();
        draft.endpoint = u"http://127.0.0.1:1"_s;
        draft.customHeaders.clear();
        const QString id = f.create(draft).value().id;
        QVERIFY(!f.test({.webhookId = id}).value().statusCode);
    }

    void testsHaveTheirOwnLimit()
    {
        FakeHttpServer receiver;
        receiver.add(FakeHttpServer::json("{}"), 2);
        ContractFixture f({.generated = 0, .testsPerMinute = 1});
        const WebhookTest test{.endpoint = receiver.url().toString(),
                               .method = OpenEnum(HttpMethod::Post),
                               .format = OpenEnum(RequestFormat::Json)};
        QVERIFY(f.test(test));
        const ApiError error = f.test(test).error();
        QCOMPARE(error.kind, Kind::RateLimited);
        QVERIFY(error.retryAfter);
        QVERIFY(f.list({}));
    }

    void aLargeAnswerIsDecodedElsewhereAndCanBeGivenUp()
    {
        const QByteArray large(3 * 1024 * 1024, 'x');
        FakeHttpServer receiver;
        receiver.add(FakeHttpServer::text(large, 200, "text/plain"), 2);
        ContractFixture f({.generated = 0});
        WebhookDraft draft = ContractFixture::draft();
        draft.endpoint = receiver.url().toString();
        const WebhookTest test{.webhookId = f.create(draft).value().id};
        QCOMPARE(f.test(test).value().payload, large);

        QObject context;
        bool isAnswered = false;
        PendingCall call = f.service.test(test, {}, &context, [&isAnswered](const auto &) { isAnswered = true; });
        QTRY_COMPARE(f.server.requests().back().status, 200);
        call.cancel();
        // whatever was on its way has arrived by the time of the next answer
        QVERIFY(f.list({}).has_value());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(ContractFaultsTest)
#include "tst_contractfaults.moc"
