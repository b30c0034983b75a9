// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookcodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

/// Test data has ' for ", because moc loses its way in some raw strings.
QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(quoted(text), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return object;
}

Webhook read(const QByteArray &text)
{
    return readWebhook(json(text)).value();
}

Page<Webhook> readPage(const QByteArray &text)
{
    return readWebhookPage(json(text)).value();
}

} // namespace

class WebhookCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        const Webhook webhook = read(
            "{'id':'01K9ZZ0000ABCDEFGHJKMNPQRS','name':'Orders to ERP','description':'d',"
            "'status':'inactive','subscriptions':['zen:event-type:user.created','zen:event-type:user.deleted'],"
            "'created_at':'2026-05-04T09:12:44Z','created_by':'39900011122','updated_at':'2026-05-05T00:00:00Z',"
            "'updated_by':'-1','endpoint':'https://erp.example.net/zd','http_method':'POST','request_format':'json',"
            "'authentication':{'type':'basic_auth','data':{'username':'zd'},'add_position':'header'},"
            "'custom_headers':{'X-A':'1','X-B':'2'},'external_source':{'type':'zendesk_app','data':{'installation_id':'"
            "7'}}}");
        QCOMPARE(webhook.id, u"01K9ZZ0000ABCDEFGHJKMNPQRS"_s);
        QCOMPARE(webhook.name, u"Orders to ERP"_s);
        QCOMPARE(webhook.description, u"d"_s);
        QCOMPARE(webhook.status, WebhookStatus::Inactive);
        QCOMPARE(webhook.subscriptions,
                 QStringList({u"zen:event-type:user.created"_s, u"zen:event-type:user.deleted"_s}));
        QCOMPARE(webhook.endpoint, u"https://erp.example.net/zd"_s);
        QCOMPARE(webhook.method, HttpMethod::Post);
        QCOMPARE(webhook.format, RequestFormat::Json);
        QCOMPARE(webhook.authentication, ShownAuthentication(shown::BasicAuth{.username = u"zd"_s}));
        const QList<CustomHeader> headers{{.name = u"X-A"_s, .value = u"1"_s}, {.name = u"X-B"_s, .value = u"2"_s}};
        QCOMPARE(webhook.customHeaders, headers);
        QVERIFY(webhook.isAppMade());
        QCOMPARE(webhook.externalSource.value()["data"_L1]["installation_id"_L1].toString(), u"7"_s);
        QCOMPARE(webhook.createdAt.toString(Qt::ISODate), u"2026-05-04T09:12:44Z"_s);
        QCOMPARE(webhook.createdBy, u"39900011122"_s);
        QCOMPARE(webhook.updatedAt.toString(Qt::ISODate), u"2026-05-05T00:00:00Z"_s);
        QCOMPARE(webhook.updatedBy, Webhook::systemUser());
        QVERIFY(webhook.unknownFields.isEmpty());
    }

    void fieldsThatAreAbsentAreEmpty()
    {
        const Webhook webhook = read("{'id':'A'}");
        Webhook expected;
        expected.id = u"A"_s;
        QCOMPARE(webhook, expected);
        QVERIFY(!webhook.description);
        QVERIFY(!webhook.updatedAt.isValid());
        QVERIFY(!webhook.isAppMade());
    }

    void eachAuthenticationIsShownWithoutCredential_data()
    {
        QTest::addColumn<QByteArray>("authentication");
        QTest::addColumn<ShownAuthentication>("expected");
        QTest::newRow("null") << "null"_ba << ShownAuthentication();
        QTest::newRow("bearer") << "{'type':'bearer_token','add_position':'header'}"_ba
                                << ShownAuthentication(shown::BearerToken());
        QTest::newRow("api key") << "{'type':'api_key','data':{'name':'X-Key'},'add_position':'header'}"_ba
                                 << ShownAuthentication(shown::ApiKey{.headerName = u"X-Key"_s});
        QTest::newRow("api key without data") << "{'type':'api_key'}"_ba << ShownAuthentication(shown::ApiKey());
        QTest::newRow("unknown kind") << "{'type':'mtls','data':{'certificate':'PEM','username':'u'}}"_ba
                                      << ShownAuthentication(shown::UnknownAuthentication{
                                             .type = u"mtls"_s,
                                             .object = json(
                                                 "{'type':'mtls','data':{'certificate':'••••••••','username':'u'}}")});
        QTest::newRow("unknown place") << "{'type':'api_key','add_position':'query_string'}"_ba
                                       << ShownAuthentication(shown::UnknownAuthentication{
                                              .type = u"api_key"_s,
                                              .object = json("{'type':'api_key','add_position':'query_string'}")});
    }
    void eachAuthenticationIsShownWithoutCredential()
    {
        QFETCH(QByteArray, authentication);
        QFETCH(ShownAuthentication, expected);
        QCOMPARE(read("{'id':'A','authentication':" + authentication + "}").authentication, expected);
    }

    void unknownWordsAndFieldsAreKept()
    {
        const Webhook webhook = read(
            "{'id':'A','status':'paused','http_method':'post','request_format':'yaml',"
            "'subscriptions':['zen:event-type:moon.rose'],'retry':{'max':3},'signing_secret':{'secret':'s3cr3t'}}");
        QCOMPARE(webhook.status.value, WebhookStatus::Unknown);
        QCOMPARE(webhook.status.unknown, u"paused"_s);
        QCOMPARE(webhook.method.unknown, u"post"_s);
        QCOMPARE(webhook.format.unknown, u"yaml"_s);
        QCOMPARE(webhook.subscriptions, QStringList{u"zen:event-type:moon.rose"_s});
        QCOMPARE(webhook.unknownFields, json("{'retry':{'max':3},'signing_secret':'••••••••'}"));
    }

    void idsMayBeNumbers()
    {
        const Webhook webhook = read("{'id':19442893058196,'created_by':39900011122}");
        QCOMPARE(webhook.id, u"19442893058196"_s);
        QCOMPARE(webhook.createdBy, u"39900011122"_s);
    }

    void createAnswersWithNanoseconds()
    {
        QCOMPARE(read("{'id':'A','created_at':'2023-09-18T23:38:16.09004765Z'}").createdAt.toString(Qt::ISODateWithMs),
                 u"2023-09-18T23:38:16.090Z"_s);
    }

    void textsKeepWhatTheyHold()
    {
        QCOMPARE(read("{'id':'A','name':'a\\u0000b\\n<b>\\u202e😀'}").name, QString(u"a\0b\n<b>\u202e😀"_s));
    }

    void aBadRowDoesNotLoseThePage()
    {
        const Page<Webhook> page = readPage(
            "{'meta':{'has_more':false},'webhooks':["
            "{'id':'A','name':'one'},7,{'name':'without id'},{'id':'B','name':{},'endpoint':3,'created_at':'soon'},"
            "{'id':'C','custom_headers':{'n':5}},null,{'id':'D','subscriptions':'x','authentication':[]}]}");
        QCOMPARE(page.items.size(), 4);
        QCOMPARE(page.items[0].name, u"one"_s);
        QCOMPARE(page.items[1].id, u"B"_s);
        QVERIFY(page.items[1].name.isEmpty());
        QCOMPARE(page.items[2].customHeaders.first().value, u"5"_s);
        QCOMPARE(
            page.problems,
            QStringList({u"webhooks[1]: expected object"_s, u"webhooks[2].id: missing, webhook left out"_s,
                         u"webhooks[3].name: expected string"_s, u"webhooks[3].endpoint: expected string"_s,
                         u"webhooks[3].created_at: expected time"_s, u"webhooks[4].custom_headers: expected strings"_s,
                         u"webhooks[5]: expected object"_s, u"webhooks[6].subscriptions: expected list"_s,
                         u"webhooks[6].authentication: expected object"_s}));
    }

    void theNextPageIsWhereTheCursorSays_data()
    {
        QTest::addColumn<QByteArray>("meta");
        QTest::addColumn<QString>("next");
        QTest::newRow("more") << "{'has_more':true,'after_cursor':'a+/=','before_cursor':'b'}"_ba << u"a+/="_s;
        QTest::newRow("last page") << "{'has_more':false,'before_cursor':'b'}"_ba << QString();
        QTest::newRow("last page with a cursor") << "{'has_more':false,'after_cursor':'a'}"_ba << QString();
        QTest::newRow("no cursor") << "{'has_more':true}"_ba << QString();
        QTest::newRow("cursor null") << "{'has_more':true,'after_cursor':null}"_ba << QString();
        QTest::newRow("cursor empty") << "{'has_more':true,'after_cursor':''}"_ba << QString();
        QTest::newRow("no meta") << "null"_ba << QString();
        QTest::newRow("another type") << "[]"_ba << QString();
    }
    void theNextPageIsWhereTheCursorSays()
    {
        QFETCH(QByteArray, meta);
        QFETCH(QString, next);
        const QJsonObject answer = json("{'webhooks':[],'meta':" + meta + "}");
        const std::optional<Cursor> expected = next.isEmpty() ? std::nullopt : std::optional(Cursor{next});
        QCOMPARE(readNextCursor(answer), expected);
        QCOMPARE(readWebhookPage(answer).value().next, expected);
    }

    void aMissingCursorIsToldBecauseTheListIsShort()
    {
        QCOMPARE(readPage("{'webhooks':[],'meta':{'has_more':true}}").problems,
                 QStringList{u"meta.after_cursor: missing although has_more is true"_s});
    }

    void whatIsNoListOrNoWebhookIsUnreadable()
    {
        QVERIFY(!readWebhookPage(json("{}")));
        QCOMPARE(readWebhookPage(json("{'webhooks':{}}")).error().reason, u"webhooks: expected list"_s);
        QVERIFY(!readWebhookObject(json("{'webhook':[]}")));
        QVERIFY(!readWebhook(json("{'name':'x'}")));
    }

    void brokenJsonSaysWhereItBreaks()
    {
        QCOMPARE(readJsonObject(quoted("{'webhooks':[{'id':'A'")).error().reason,
                 u"not JSON: unterminated string at byte 22 of 22"_s);
        QVERIFY(!readJsonObject(""));
        QVERIFY(!readJsonObject("[]"));
        QVERIFY(!readJsonObject("<html></html>"));
        QVERIFY(!readJsonObject(QByteArray(5000, '[')));
    }

    void bytesThatAreNotUtf8DoNotLoseThePage()
    {
        const Read<QJsonObject> object = readJsonObject("{\"webhooks\":[{\"id\":\"A\",\"name\":\"M\xfcller\"}]}");
        QVERIFY(object);
        QCOMPARE(readWebhookPage(*object).value().items.first().name, u"M\uFFFDller"_s);
    }

    void repeatedTextsAreShared()
    {
        const Page<Webhook> page
            = readPage("{'webhooks':["
                       "{'id':'A','created_by':'39900011122','subscriptions':['zen:event-type:user.created']},"
                       "{'id':'B','created_by':'39900011122','updated_by':'39900011122','subscriptions':['zen:event-"
                       "type:user.created']},"
                       "{'id':'C','subscriptions':['conditional_ticket_events']},"
                       "{'id':'D','subscriptions':['conditional_ticket_events']}]}");
        QCOMPARE(page.items[0].createdBy.constData(), page.items[1].updatedBy.constData());
        QCOMPARE(page.items[0].subscriptions[0].constData(), page.items[1].subscriptions[0].constData());
        QCOMPARE(page.items[2].subscriptions.constData(), page.items[3].subscriptions.constData());
    }

    void tenMegabytesAreRead()
    {
        QByteArray body = "{'webhooks':[";
        for (int i = 0; i < 100; ++i)
            body += (i == 0 ? "{'id':'" : ",{'id':'") + QByteArray::number(i) + "','description':'"
                + QByteArray(100'000, 'x') + "'}";
        body += "],'meta':{'has_more':false}}";
        QVERIFY(body.size() > 10'000'000);
        const Page<Webhook> page = readWebhookPage(readJsonObject(quoted(body)).value()).value();
        QCOMPARE(page.items.size(), 100);
        QCOMPARE(page.items.last().description.value().size(), 100'000);
    }
};

QTEST_APPLESS_MAIN(WebhookCodecTest)
#include "tst_webhookcodec.moc"
