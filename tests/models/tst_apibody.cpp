// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonwriter.h"
#include "requestbody.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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

QJsonObject parsed(const Secret &body)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(body.reveal().toByteArray(), &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s", qPrintable(error.errorString()));
    return object;
}

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(quoted(text)).object();
}

WebhookDraft draft()
{
    return {.name = u"Orders"_s,
            .subscriptions = {Webhook::conditionalTicketEvents()},
            .endpoint = u"https://erp.example.net/zd"_s};
}

} // namespace

class ApiBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftIsSentWhole()
    {
        WebhookDraft full = draft();
        full.description = u""_s;
        full.status = WebhookStatus::Inactive;
        full.method = HttpMethod::Put;
        full.format = RequestFormat::FormEncoded;
        full.customHeaders = {{.name = u"X-Team"_s, .value = u"a\"b\\c\n"_s}};
        QCOMPARE(parsed(bodyOf(full)),
                 json("{'webhook':{'name':'Orders','description':'','status':'inactive',"
                      "'subscriptions':['conditional_ticket_events'],'endpoint':'https://erp.example.net/"
                      "zd','http_method':'PUT',"
                      "'request_format':'form_encoded','custom_headers':{'X-Team':'a\\u0022b\\\\c\\n'}}}"));
    }

    void whatADraftDoesNotHaveIsLeftOut()
    {
        QCOMPARE(parsed(bodyOf(draft())),
                 json("{'webhook':{'name':'Orders','status':'active',"
                      "'subscriptions':['conditional_ticket_events'],'endpoint':'https://erp.example.net/"
                      "zd','http_method':'POST',"
                      "'request_format':'json'}}"));
        WebhookDraft none = draft();
        none.authentication = sent::NoAuthentication();
        QCOMPARE(bodyOf(none).reveal(), bodyOf(draft()).reveal());
    }

    void eachAuthenticationHasItsFields_data()
    {
        QTest::addColumn<SentAuthentication>("authentication");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("basic") << SentAuthentication(
            sent::BasicAuth{.username = u"zd"_s, .password = Secret("p\"w\xc3\xa9\x01"_ba)})
                               << "{'type':'basic_auth','data':{'username':'zd','password':'p\\u0022wé\\u0001'},"
                                  "'add_position':'header'}"_ba;
        QTest::newRow("bearer") << SentAuthentication(sent::BearerToken{.token = Secret("t"_ba)})
                                << "{'type':'bearer_token','data':{'token':'t'},'add_position':'header'}"_ba;
        QTest::newRow("api key") << SentAuthentication(sent::ApiKey{.headerName = u"X-Key"_s, .value = Secret("v"_ba)})
                                 << "{'type':'api_key','data':{'name':'X-Key','value':'v'},"
                                    "'add_position':'header'}"_ba;
    }
    void eachAuthenticationHasItsFields()
    {
        QFETCH(SentAuthentication, authentication);
        QFETCH(QByteArray, expected);
        WebhookDraft with = draft();
        with.authentication = authentication;
        const WebhookPatch patch{.authentication = authentication};
        const WebhookTest test{.authentication = authentication};
        QCOMPARE(parsed(bodyOf(with))["webhook"_L1]["authentication"_L1], QJsonValue(json(expected)));
        QCOMPARE(parsed(bodyOf(patch))["webhook"_L1]["authentication"_L1], QJsonValue(json(expected)));
        QCOMPARE(parsed(bodyOf(test))["request"_L1]["authentication"_L1], QJsonValue(json(expected)));
    }

    void anEmptyCredentialIsNeverSent()
    {
        const WebhookPatch patch{.authentication = sent::BasicAuth{.username = u"zd"_s, .password = {}}};
        QCOMPARE(bodyOf(patch).reveal(), quoted("{'webhook':{}}"));
    }

    void aPatchHasOnlyWhatChanged()
    {
        QCOMPARE(bodyOf(WebhookPatch{}).reveal(), quoted("{'webhook':{}}"));
        QCOMPARE(bodyOf(WebhookPatch{.status = OpenEnum(WebhookStatus::Inactive)}).reveal(),
                 quoted("{'webhook':{'status':'inactive'}}"));
    }

    void aPatchRemovesWithNull()
    {
        const WebhookPatch patch{.authentication = sent::NoAuthentication(),
                                 .customHeaders = {{.name = u"A"_s, .value = u"1"_s}, {.name = u"B"_s, .value = {}}}};
        QCOMPARE(bodyOf(patch).reveal(),
                 quoted("{'webhook':{'authentication':null,'custom_headers':{'A':'1','B':null}}}"));
    }

    void unknownWordsAreSentAsTheyCame()
    {
        WebhookDraft unknown = draft();
        unknown.format = OpenEnum<RequestFormat>(u"yaml"_s);
        unknown.method = OpenEnum<HttpMethod>();
        const QJsonObject webhook = parsed(bodyOf(unknown))["webhook"_L1].toObject();
        QCOMPARE(webhook["request_format"_L1].toString(), u"yaml"_s);
        QVERIFY(!webhook.contains("http_method"_L1));
    }

    void aTestSendsItsOverridesUnderRequest()
    {
        const WebhookTest test{.webhookId = u"A"_s,
                               .endpoint = u"https://x"_s,
                               .method = OpenEnum(HttpMethod::Post),
                               .format = OpenEnum(RequestFormat::Xml),
                               .customHeaders = {{.name = u"H"_s, .value = u"1"_s}},
                               .payload = u"{\"a\":1}"_s};
        QCOMPARE(bodyOf(test).reveal(),
                 "{\"request\":{\"endpoint\":\"https://x\",\"http_method\":\"POST\",\"request_format\":\"xml\","
                 "\"custom_headers\":{\"H\":\"1\"},\"payload\":\"{\\\"a\\\":1}\"}}");
    }

    void longTextsOutgrowTheBufferUnharmed()
    {
        const QString text = u"ü\u0007"_s.repeated(5000);
        JsonWriter writer;
        writer.beginArray();
        writer.value(text);
        writer.null();
        writer.value(Secret(QByteArray(3000, 'x')));
        writer.endArray();
        const QJsonArray array = QJsonDocument::fromJson(writer.take().reveal().toByteArray()).array();
        QCOMPARE(array, QJsonArray({text, QJsonValue(), QString(3000, u'x')}));
    }
};

QTEST_APPLESS_MAIN(ApiBodyTest)
#include "tst_apibody.moc"
