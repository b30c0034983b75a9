// SPDX-License-Identifier: GPL-3.0-or-later
#include "apirequests.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QUrl base(u"https://example.zendesk.com"_s);

QByteArray pathAndQuery(const ApiRequest &request)
{
    return request.resolve(base).toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

class ApiRequestTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachOperationIsNamed()
    {
        using Operation = WebhookOperation;
        QCOMPARE(listWebhooks({}).kind, Operation::List);
        QCOMPARE(showWebhook(u"A"_s).kind, Operation::Show);
        QCOMPARE(createWebhook({}).kind, Operation::Create);
        QCOMPARE(cloneWebhook(u"A"_s).kind, Operation::Clone);
        QCOMPARE(updateWebhook(u"A"_s, {}).kind, Operation::Update);
        QCOMPARE(patchWebhook(u"A"_s, {}).kind, Operation::Patch);
        QCOMPARE(deleteWebhook(u"A"_s).kind, Operation::Delete);
        QCOMPARE(testWebhook({}).kind, Operation::Test);
        QCOMPARE(showSigningSecret(u"A"_s).kind, Operation::ShowSecret);
        QCOMPARE(resetSigningSecret(u"A"_s).kind, Operation::ResetSecret);
    }

    void eachOperationHasItsVerbAndAddress_data()
    {
        QTest::addColumn<ApiRequest>("request");
        QTest::addColumn<QByteArray>("expected");
        const QString id = u"01K9ZZ"_s;
        QTest::newRow("list") << listWebhooks({}) << "GET /api/v2/webhooks?page%5Bsize%5D=100"_ba;
        QTest::newRow("show") << showWebhook(id) << "GET /api/v2/webhooks/01K9ZZ"_ba;
        QTest::newRow("create") << createWebhook({}) << "POST /api/v2/webhooks"_ba;
        QTest::newRow("clone") << cloneWebhook(id) << "POST /api/v2/webhooks?clone_webhook_id=01K9ZZ"_ba;
        QTest::newRow("update") << updateWebhook(id, {}) << "PUT /api/v2/webhooks/01K9ZZ"_ba;
        QTest::newRow("patch") << patchWebhook(id, {}) << "PATCH /api/v2/webhooks/01K9ZZ"_ba;
        QTest::newRow("delete") << deleteWebhook(id) << "DELETE /api/v2/webhooks/01K9ZZ"_ba;
        QTest::newRow("test") << testWebhook({}) << "POST /api/v2/webhooks/test"_ba;
        QTest::newRow("test of one") << testWebhook({.webhookId = id})
                                     << "POST /api/v2/webhooks/test?webhook_id=01K9ZZ"_ba;
        QTest::newRow("show secret") << showSigningSecret(id) << "GET /api/v2/webhooks/01K9ZZ/signing_secret"_ba;
        QTest::newRow("reset secret") << resetSigningSecret(id) << "POST /api/v2/webhooks/01K9ZZ/signing_secret"_ba;
    }
    void eachOperationHasItsVerbAndAddress()
    {
        QFETCH(ApiRequest, request);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray(wordOf(request.verb).data()) + ' ' + pathAndQuery(request), expected);
    }

    void onlyWhatHasABodySendsOne()
    {
        QVERIFY(cloneWebhook(u"A"_s).body.isEmpty());
        QVERIFY(deleteWebhook(u"A"_s).body.isEmpty());
        QVERIFY(resetSigningSecret(u"A"_s).body.isEmpty());
        QCOMPARE(testWebhook({.webhookId = u"A"_s}).body.reveal(), R"({"request":{}})");
    }

    void aListTakesEveryParameter()
    {
        const ApiRequest request = listWebhooks({.nameContains = u"a&b=c #é+"_s,
                                                 .status = WebhookStatus::Inactive,
                                                 .sort = ServerSort::Name,
                                                 .pageSize = 25,
                                                 .after = Cursor{u"x"_s}});
        QCOMPARE(pathAndQuery(request),
                 "/api/v2/webhooks?filter%5Bname_contains%5D=a%26b%3Dc%20%23%C3%A9%2B&filter%5Bstatus%5D=inactive"
                 "&sort=name&page%5Bsize%5D=25&page%5Bafter%5D=x");
        QCOMPARE(pathAndQuery(listWebhooks({.status = WebhookStatus::Active, .sort = ServerSort::Status})),
                 "/api/v2/webhooks?filter%5Bstatus%5D=active&sort=status&page%5Bsize%5D=100");
    }

    void thePageSizeStaysWithinWhatTheServerTakes()
    {
        QCOMPARE(pathAndQuery(listWebhooks({.pageSize = 0})), "/api/v2/webhooks?page%5Bsize%5D=1");
        QCOMPARE(pathAndQuery(listWebhooks({.pageSize = 1000})), "/api/v2/webhooks?page%5Bsize%5D=100");
    }

    void twoCursorsAreNeverSent()
    {
        QCOMPARE(pathAndQuery(listWebhooks({.after = Cursor{u"a"_s}, .before = Cursor{u"b"_s}})),
                 "/api/v2/webhooks?page%5Bsize%5D=100&page%5Bafter%5D=a");
        QCOMPARE(pathAndQuery(listWebhooks({.before = Cursor{u"b"_s}})),
                 "/api/v2/webhooks?page%5Bsize%5D=100&page%5Bbefore%5D=b");
    }

    void cursorsArriveIntact()
    {
        const QString cursor = u"MDFI+QU/NB==&d e%41é"_s;
        const QByteArray query
            = listWebhooks({.after = Cursor{cursor}}).resolve(base).query(QUrl::FullyEncoded).toLatin1();
        QCOMPARE(query, "page%5Bsize%5D=100&page%5Bafter%5D=MDFI%2BQU%2FNB%3D%3D%26d%20e%2541%C3%A9");
    }

    void anIdStaysOneSegment()
    {
        QCOMPARE(pathAndQuery(showWebhook(u"../triggers/1?x=y#z%2F"_s)),
                 "/api/v2/webhooks/..%2Ftriggers%2F1%3Fx%3Dy%23z%252F");
    }

    void whatIsNoIdGivesNoAddress()
    {
        for (const QString &id : {u""_s, u"."_s, u".."_s})
            QVERIFY(deleteWebhook(id).resolve(base).isEmpty());
    }

    void aPathOfTheBaseStaysInFront()
    {
        QCOMPARE(showWebhook(u"A"_s).resolve(QUrl(u"http://127.0.0.1:8080/mock%20a/"_s)).toEncoded(),
                 "http://127.0.0.1:8080/mock%20a/api/v2/webhooks/A");
    }

    void whatDoesNotBelongIntoAnAddressIsDropped()
    {
        QCOMPARE(showWebhook(u"A"_s).resolve(QUrl(u"https://user:password@example.com/?q=1#f"_s)).toEncoded(),
                 "https://example.com/api/v2/webhooks/A");
    }

    void theLogSeesNeitherIdsNorSearchesNorCursors()
    {
        const WebhookQuery query{.nameContains = u"payroll"_s, .sort = ServerSort::Status, .after = Cursor{u"c"_s}};
        QCOMPARE(listWebhooks(query).pathTemplate(),
                 u"/api/v2/webhooks?filter[name_contains]=…&sort=status&page[size]=100&page[after]=…"_s);
        QCOMPARE(showSigningSecret(u"01K9"_s).pathTemplate(), u"/api/v2/webhooks/{id}/signing_secret"_s);
        QCOMPARE(cloneWebhook(u"01K9"_s).pathTemplate(), u"/api/v2/webhooks?clone_webhook_id=…"_s);
        QCOMPARE(showWebhook(u"01K9"_s).operation(), u"GET /api/v2/webhooks/01K9"_s);
    }
};

QTEST_APPLESS_MAIN(ApiRequestTest)
#include "tst_apirequest.moc"
