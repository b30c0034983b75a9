// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookpreview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

Secret secret(QByteArray text)
{
    return Secret(std::move(text));
}

} // namespace

class TestWebhookPreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewWebhookIsShownWhole()
    {
        const QJsonObject body = previewOf(WebhookDraft{.name = u"Orders"_s,
                                                        .description = u"To the ERP"_s,
                                                        .subscriptions = {u"conditional_ticket_events"_s},
                                                        .endpoint = u"https://erp.kunde.net"_s,
                                                        .method = HttpMethod::Put,
                                                        .format = RequestFormat::FormEncoded,
                                                        .customHeaders = {{.name = u"X-Team"_s, .value = u"erp"_s}}});
        const QJsonObject expected{{u"name"_s, u"Orders"_s},
                                   {u"description"_s, u"To the ERP"_s},
                                   {u"status"_s, u"active"_s},
                                   {u"subscriptions"_s, QJsonArray{u"conditional_ticket_events"_s}},
                                   {u"endpoint"_s, u"https://erp.kunde.net"_s},
                                   {u"http_method"_s, u"PUT"_s},
                                   {u"request_format"_s, u"form_encoded"_s},
                                   {u"custom_headers"_s, QJsonObject{{u"X-Team"_s, u"erp"_s}}}};
        QCOMPARE(body.value("webhook"_L1).toObject(), expected);
    }

    void credentialsAreEightBulletsWhateverTheirLength()
    {
        for (const SentAuthentication &authentication :
             {SentAuthentication(sent::BasicAuth{.username = u"zd"_s, .password = secret("hunter2")}),
              SentAuthentication(sent::BearerToken{.token = secret("hunter2-with-a-long-tail")}),
              SentAuthentication(sent::ApiKey{.headerName = u"X-Key"_s, .value = secret("hunter2")})}) {
            const QByteArray text = QJsonDocument(previewOf(WebhookPatch{.authentication = authentication})).toJson();
            QVERIFY(!text.contains("hunter2"));
            QVERIFY(text.contains("\"\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2"
                                  "\xE2\x80\xA2\xE2\x80\xA2\""));
        }
    }

    void aCredentialThatIsStillToBeTypedIsShownEmpty()
    {
        const QJsonObject body = previewOf(WebhookPatch{.authentication = sent::BearerToken{}});
        QCOMPARE(body["webhook"_L1]["authentication"_L1]["data"_L1]["token"_L1].toString(u"?"_s), QString());
    }

    void aPatchHoldsTheChangedFieldsOnly()
    {
        const QJsonObject body = previewOf(WebhookPatch{.name = u"New"_s});
        QCOMPARE(body, (QJsonObject{{u"webhook"_s, QJsonObject{{u"name"_s, u"New"_s}}}}));
    }

    void whatIsRemovedIsNull()
    {
        const QJsonObject webhook
            = previewOf(WebhookPatch{.authentication = sent::NoAuthentication{},
                                     .customHeaders = {{.name = u"X-Old"_s, .value = std::nullopt}}})
                  .value("webhook"_L1)
                  .toObject();
        QVERIFY(webhook.value("authentication"_L1).isNull());
        QVERIFY(webhook["custom_headers"_L1].toObject().value("X-Old"_L1).isNull());
    }

    void wordsThatThisVersionDoesNotKnowAreKept()
    {
        const QJsonObject body = previewOf(WebhookPatch{.method = OpenEnum<HttpMethod>(u"BREW"_s)});
        QCOMPARE(body["webhook"_L1]["http_method"_L1].toString(), u"BREW"_s);
    }
};

QTEST_GUILESS_MAIN(TestWebhookPreview)
#include "tst_webhookpreview.moc"
