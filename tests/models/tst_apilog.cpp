// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"
#include "callprobe.h"
#include "fakehttpserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QStringList messages;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    messages.append(message);
}

/// Everything that Qt and Grapnel log, at the most talkative setting.
class LogCapture
{
public:
    LogCapture()
    {
        messages.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        m_previous = qInstallMessageHandler(collect);
    }
    ~LogCapture()
    {
        qInstallMessageHandler(m_previous);
        QLoggingCategory::setFilterRules({});
    }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

private:
    QtMessageHandler m_previous = nullptr;
};

} // namespace

class ApiLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachAttemptIsNoted()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}", 503));
        server.add(FakeHttpServer::json("{\"a\":1}", 200, {{"X-Request-ID", "808d6be2ce74c72d-SEA"}}));
        ApiClient client(testAccount(server.url()), fastSettings());
        QSignalSpy added(&client.log(), &RequestLog::entryAdded);
        const CallProbe call(client.send(listWebhooks({.nameContains = u"payroll"_s})));
        QTRY_COMPARE(call.finished, 1);
        const auto &entries = client.log().entries();
        QCOMPARE(entries.size(), size_t(2));
        QCOMPARE(added.size(), 2);
        QCOMPARE(entries[0].status, 503);
        QCOMPARE(entries[0].attempt, 1);
        QCOMPARE(entries[0].failure, ApiError::Kind::Server);
        QCOMPARE(entries[1].status, 200);
        QCOMPARE(entries[1].attempt, 2);
        QVERIFY(!entries[1].failure);
        QCOMPARE(entries[1].verb, HttpVerb::Get);
        QCOMPARE(entries[1].pathTemplate, u"/api/v2/webhooks?filter[name_contains]=…&page[size]=100"_s);
        QCOMPARE(entries[1].requestId, u"808d6be2ce74c72d-SEA"_s);
        QCOMPARE(entries[1].bytes, 7);
        QVERIFY(entries[1].time.isValid());
    }

    void aSharedLogNamesTheAccountAndOutlivesItsClient()
    {
        FakeHttpServer server;
        server.add(FakeHttpServer::json("{}"));
        RequestLog log;
        Account account = testAccount(server.url());
        account.name = u"acme"_s;
        {
            ApiClientSettings settings = fastSettings();
            settings.log = &log;
            ApiClient client(account, settings);
            const CallProbe call(client.send(listWebhooks({})));
            QTRY_COMPARE(call.finished, 1);
            QCOMPARE(&client.log(), &log);
        }
        QCOMPARE(log.entries().size(), size_t(1));
        QCOMPARE(log.entries().front().account, u"acme"_s);
    }

    void aCancelledRequestIsNoted()
    {
        FakeHttpServer server;
        ApiClient client(testAccount(server.url()));
        const CallProbe call(client.send(showWebhook(u"A"_s)));
        QTRY_COMPARE(server.requests().size(), 1);
        call.call->cancel();
        QCOMPARE(client.log().entries().back().failure, ApiError::Kind::Cancelled);
    }

    void theLogForgetsTheOldest()
    {
        RequestLog log(3);
        for (int i = 0; i < 10; ++i) {
            RequestLogEntry entry;
            entry.status = i;
            log.add(entry);
        }
        QCOMPARE(log.entries().size(), size_t(3));
        QCOMPARE(log.entries().front().status, 7);
    }

    void theCategoryIsSilentUnlessAskedFor()
    {
        messages.clear();
        const QtMessageHandler previous = qInstallMessageHandler(collect);
        RequestLog log;
        log.add({});
        QLoggingCategory::setFilterRules(u"grapnel.http=true"_s);
        RequestLogEntry entry;
        entry.pathTemplate = u"/api/v2/webhooks/{id}"_s;
        entry.status = 404;
        entry.failure = ApiError::Kind::NotFound;
        entry.requestId = u"ray"_s;
        log.add(entry);
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(previous);
        QCOMPARE(messages,
                 QStringList{u"GET /api/v2/webhooks/{id} status 404, 0 ms, 0 bytes, attempt 1, refused, "
                             "request id ray"_s});
    }

    void noSecretIsEverLogged()
    {
        FakeHttpServer server;
        const FakeHttpServer::Headers headers{{"WWW-Authenticate", "Basic realm=\"Web Password\""},
                                              {"Set-Cookie", "session=cookie-secret"}};
        server.add(FakeHttpServer::json("{\"signing_secret\":{\"secret\":\"signing-secret\"}}", 200, headers));
        server.add(FakeHttpServer::json("{\"error\":\"x\"}", 422, headers));
        server.add(FakeHttpServer::closing());
        server.add(FakeHttpServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"));
        server.add(FakeHttpServer::json("{\"error\":\"Couldn't authenticate you\"}", 401, headers));
        const LogCapture capture;
        {
            ApiClient client(testAccount(server.url()), fastSettings());
            const WebhookDraft draft{.name = u"secret-name"_s,
                                     .authentication = sent::BearerToken{.token = Secret("stored-secret"_ba)}};
            for (const ApiRequest &request :
                 {showSigningSecret(u"secret-id"_s), createWebhook(draft), createWebhook(draft), createWebhook(draft),
                  listWebhooks({.nameContains = u"secret-search"_s, .after = Cursor{u"secret-cursor"_s}})}) {
                const CallProbe call(client.send(request, withoutRepeats()));
                QTRY_COMPARE(call.finished, 1);
            }
            QCOMPARE(client.log().entries().size(), size_t(5));
        }
        QVERIFY(messages.size() >= 5);
        const QString all = messages.join(u'\n');
        QVERIFY(all.contains("/api/v2/webhooks/{id}/signing_secret"_L1));
        for (const QString &secret :
             {u"token-of-the-test"_s, u"signing-secret\""_s, u"stored-secret"_s, u"secret-name"_s, u"secret-id"_s,
              u"secret-search"_s, u"secret-cursor"_s, u"cookie-secret"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
};

QTEST_GUILESS_MAIN(ApiLogTest)
#include "tst_apilog.moc"
