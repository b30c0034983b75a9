// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "testplan.h"
#include "webhookchanges.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

namespace
{

Webhook stored()
{
    Webhook webhook = sampleWebhook(1);
    webhook.endpoint = u"https://erp.example.com/zd?team=3"_s;
    webhook.authentication = shown::BasicAuth{.username = u"zd"_s};
    webhook.customHeaders = {{u"X-Team"_s, u"3"_s}};
    return webhook;
}

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

} // namespace

class TestPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnchangedWebhookIsTestedByItsIdAlone()
    {
        QCOMPARE(testOf(planFor(stored())), (WebhookTest{.webhookId = stored().id}));
    }

    void onlyWhatTheUserChangedIsSent()
    {
        TestPlan plan = planFor(stored());
        plan.payload = u"{}"_s;
        plan.method = HttpMethod::Put;
        QCOMPARE(testOf(plan),
                 (WebhookTest{.webhookId = stored().id, .method = {HttpMethod::Put}, .payload = u"{}"_s}));
        plan.endpoint = u"https://new.example.com/"_s;
        plan.method = stored().method;
        QCOMPARE(
            testOf(plan),
            (WebhookTest{.webhookId = stored().id, .endpoint = u"https://new.example.com/"_s, .payload = u"{}"_s}));
    }

    void aNewWebhookIsSentWhole()
    {
        const WebhookDraft draft{.name = u"New"_s,
                                 .endpoint = u"https://a.example/"_s,
                                 .authentication = sent::BearerToken{.token = secret("t0p")},
                                 .customHeaders = {{u"X-A"_s, u"1"_s}}};
        QCOMPARE(testOf(planFor(draft)),
                 (WebhookTest{.endpoint = draft.endpoint,
                              .method = {HttpMethod::Post},
                              .format = {RequestFormat::Json},
                              .authentication = draft.authentication,
                              .customHeaders = draft.customHeaders}));
        QVERIFY(!outlookOf(planFor(draft)).isSignedAsStored);
        QCOMPARE(outlookOf(planFor(draft)).credential, TestOutlook::Credential::Sent);
    }

    void anEditSendsItsChangesAndItsNewCredential()
    {
        WebhookDraft draft = draftOf(stored());
        draft.name = u"Renamed"_s;
        draft.authentication = sent::BasicAuth{.username = u"zd"_s, .password = secret("new")};
        QCOMPARE(testOf(planFor(stored(), draft)),
                 (WebhookTest{.webhookId = stored().id, .authentication = draft.authentication}));
        draft.customHeaders.append({u"X-B"_s, u"2"_s});
        QCOMPARE(testOf(planFor(stored(), draft)).customHeaders, draft.customHeaders);
    }

    // with the id Zendesk would add the stored credential to a request that has none
    void anEditThatRemovesTheCredentialIsSentWithoutTheId()
    {
        WebhookDraft draft = draftOf(stored());
        draft.authentication = sent::NoAuthentication{};
        const WebhookTest test = testOf(planFor(stored(), draft));
        QVERIFY(!test.webhookId && !test.authentication);
        QCOMPARE(test.endpoint, stored().endpoint);
        QCOMPARE(outlookOf(planFor(stored(), draft)).credential, TestOutlook::Credential::None);
    }

    void itIsToldWhenAStoredCredentialGoesElsewhere_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("as stored") << stored().endpoint << u"erp.example.com"_s << false;
        QTest::newRow("path") << u"https://erp.example.com/other"_s << u"erp.example.com"_s << false;
        QTest::newRow("usual port") << u"https://erp.example.com:443/"_s << u"erp.example.com"_s << false;
        QTest::newRow("host") << u"https://evil.example.com/zd"_s << u"evil.example.com"_s << true;
        QTest::newRow("port") << u"https://erp.example.com:8443/zd"_s << u"erp.example.com:8443"_s << true;
        // whether it is encrypted is told for itself
        QTest::newRow("scheme") << u"http://erp.example.com/zd"_s << u"erp.example.com"_s << false;
        QTest::newRow("user info") << u"https://erp.example.com@evil.example/"_s << u"evil.example"_s << true;
    }

    void itIsToldWhenAStoredCredentialGoesElsewhere()
    {
        QFETCH(const QString, endpoint);
        QFETCH(const QString, destination);
        QFETCH(const bool, leaves);
        TestPlan plan = planFor(stored());
        plan.endpoint = endpoint;
        const TestOutlook outlook = outlookOf(plan);
        QCOMPARE(outlook.destination, destination);
        QCOMPARE(outlook.home != outlook.destination, leaves);
        QCOMPARE(outlook.home, u"erp.example.com"_s);
        QCOMPARE(outlook.credential, TestOutlook::Credential::Stored);
    }

    void whatIsNoUrlCannotBeSent()
    {
        TestPlan plan = planFor(stored());
        QVERIFY(canBeSent(plan));
        for (const QString &endpoint : {u""_s, u"erp.example.com"_s, u"ftp://erp.example.com/"_s, u"https://"_s}) {
            plan.endpoint = endpoint;
            QVERIFY2(!canBeSent(plan), qPrintable(endpoint));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanTest)
#include "tst_testplan.moc"
