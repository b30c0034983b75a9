// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventcatalogue.h"
#include "payload.h"
#include "payloadsamples.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

Q_DECLARE_METATYPE(grapnel::PayloadLanguage)

class PayloadTest final : public QObject
{
    Q_OBJECT

    static QString indented(const QString &text, PayloadLanguage language = PayloadLanguage::Json)
    {
        return formatPayload(text, language, PayloadLayout::Indented).value_or(u"(none)"_s);
    }
    static QString compact(const QString &text, PayloadLanguage language = PayloadLanguage::Json)
    {
        return formatPayload(text, language, PayloadLayout::Compact).value_or(u"(none)"_s);
    }
    static QDateTime now() { return {QDate(2026, 5, 4), QTime(12, 0), Qt::UTC}; }

private Q_SLOTS:
    void faultsAreFoundWhereTheyAre_data()
    {
        QTest::addColumn<PayloadLanguage>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto json = PayloadLanguage::Json;
        QTest::newRow("json: comma") << json << u"{\n  \"a\": 1,\n}"_s << 3 << 1;
        QTest::newRow("json: behind an emoji") << json << u"[\"😀é\" x]"_s << 1 << 8;
        QTest::newRow("json: end") << json << u"{\"a\""_s << 1 << 5;
        QTest::newRow("xml: tag") << PayloadLanguage::Xml << u"<a>\n  <b></c>\n</a>"_s << 2 << 9;
        QTest::newRow("xml: end") << PayloadLanguage::Xml << u"<a>"_s << 1 << 4;
        QTest::newRow("form: percent") << PayloadLanguage::Form << u"a=1&b=%2"_s << 1 << 7;
        QTest::newRow("form: space") << PayloadLanguage::Form << u"a=1&\nb=c"_s << 1 << 5;
        QTest::newRow("form: umlaut") << PayloadLanguage::Form << u"a=ü"_s << 1 << 3;
    }

    void faultsAreFoundWhereTheyAre()
    {
        QFETCH(const PayloadLanguage, language);
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const int, column);
        const std::optional<PayloadFault> fault = checkPayload(text, language);
        QVERIFY(fault);
        QVERIFY(!fault->detail.isEmpty());
        QCOMPARE(fault->line, line);
        QVERIFY2(qAbs(fault->column - column) <= 1, qPrintable(u"column %1"_s.arg(fault->column)));
        QVERIFY(!formatPayload(text, language, PayloadLayout::Indented));
    }

    void whatCannotBeCheckedIsNotFaulty()
    {
        QVERIFY(!checkPayload({}, PayloadLanguage::Json));
        QVERIFY(!checkPayload(u"anything <{"_s, PayloadLanguage::Plain));
        QVERIFY(!checkPayload(QString(mostCheckedPayload + 1, u'x'), PayloadLanguage::Json));
    }

    void formattingJsonKeepsEveryToken()
    {
        const QString text = u"{\"z\":12345678901234567890.10,\"a\":1.0e+2,\"a\":\"\\u00e9\\\"{,}\",\"n\":[],\"o\":{},"
                             "\"l\":[1,[true,null]]}"_s;
        const QString pretty = u"{\n  \"z\": 12345678901234567890.10,\n  \"a\": 1.0e+2,\n  \"a\": "
                               "\"\\u00e9\\\"{,}\",\n  \"n\": [],\n  \"o\": {},\n  \"l\": [\n    1,\n    [\n      "
                               "true,\n      null\n    ]\n  ]\n}"_s;
        QCOMPARE(indented(text), pretty);
        QCOMPARE(compact(pretty), text);
        QCOMPARE(indented(pretty), pretty);
    }

    void formattingXmlKeepsTextAsItIs()
    {
        const QString text = u"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e \"x>y\">]><a k=\"1>2\"><!-- c --><b>  two "
                             "words\n</b><m>mixed <i>text</i> here</m><s> </s><e/><p xml:space=\"preserve\"> <q/> "
                             "</p><c><![CDATA[<z>]]></c></a>"_s;
        const QString pretty = u"<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY e \"x>y\">]>\n<a k=\"1>2\">\n  <!-- c "
                               "-->\n  <b>  two words\n</b>\n  <m>mixed <i>text</i> here</m>\n  <s> </s>\n  <e/>\n  <p "
                               "xml:space=\"preserve\"> <q/> </p>\n  <c><![CDATA[<z>]]></c>\n</a>"_s;
        QCOMPARE(indented(text, PayloadLanguage::Xml), pretty);
        QCOMPARE(compact(pretty, PayloadLanguage::Xml), text);
    }

    void formEncodedTextIsLeftAlone()
    {
        QVERIFY(!formatPayload(u"a=1"_s, PayloadLanguage::Form, PayloadLayout::Indented));
    }

    void deepAndLargeTextsAreFormattedInTime()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(formatPayload(u'[' + u"{\"key\": [1, 2]},"_s.repeated(50'000) + u"1]"_s, PayloadLanguage::Json,
                              PayloadLayout::Indented));
        (void)formatPayload(u"<a>"_s.repeated(50'000) + u"</a>"_s.repeated(50'000), PayloadLanguage::Xml,
                            PayloadLayout::Indented);
        (void)formatPayload(u"["_s.repeated(900) + u"1,"_s.repeated(400'000) + u"1"_s + u"]"_s.repeated(900),
                            PayloadLanguage::Json, PayloadLayout::Indented);
        qInfo("%lld ms", timer.elapsed());
    }

    void credentialsInBodiesAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("json") << u"{\"access_token\": \"a\\\"}b\", \"x\": 1}"_s
                              << u"{\"access_token\": \"••••••••\", \"x\": 1}"_s;
        QTest::newRow("number") << u"{\"password\":1234}"_s << u"{\"password\":••••••••}"_s;
        QTest::newRow("list") << u"{\"Set-Cookie\": [\"a=b\"]}"_s << u"{\"Set-Cookie\": [••••••••]}"_s;
        QTest::newRow("json in json") << u"{\"body\":\"{\\\"api_key\\\":\\\"abc\\\"}\"}"_s
                                      << u"{\"body\":\"{\\\"api_key\\\":\\\"••••••••\\\"}\"}"_s;
        QTest::newRow("cut json") << u"{\"secret\": \"abc"_s << u"{\"secret\": \"••••••••"_s;
        QTest::newRow("xml") << u"<Token a='1'>abc</Token>"_s << u"<Token a='1'>••••••••</Token>"_s;
        QTest::newRow("attribute") << u"<a token=\"abc\"/>"_s << u"<a token=\"••••••••\"/>"_s;
        QTest::newRow("form") << u"a=1&client_secret=abc&b=2"_s << u"a=1&client_secret=••••••••&b=2"_s;
        QTest::newRow("header") << u"GET / HTTP/1.1\nAuthorization: Basic abc\nHost: a"_s
                                << u"GET / HTTP/1.1\nAuthorization: ••••••••\nHost: a"_s;
        QTest::newRow("echo") << u"you sent \"Bearer abcdefgh\""_s << u"you sent \"Bearer ••••••••\""_s;
        QTest::newRow("nothing") << u"{\"a\": \"b\", \"token\": null}"_s << u"{\"a\": \"b\", \"token\": null}"_s;
    }

    void credentialsInBodiesAreMasked()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, masked);
        QCOMPARE(withoutCredentialValues(text), masked);
        QCOMPARE(holdsCredentialValues(text), text != masked);
        QVERIFY(!holdsCredentialValues(masked));
    }

    void aLongBodyIsMaskedToItsEnd()
    {
        const QString text = u"{\"token\": \""_s + u"\\\"abc"_s.repeated(50'000) + u"\", \"x\": \""_s
            + QString(50'000, u'=') + u"\", \"password\": \"hidden\"}"_s;
        const QString masked = withoutCredentialValues(text);
        QVERIFY(!masked.contains(u"abc"_s));
        QVERIFY(!masked.contains(u"hidden"_s));
    }

    void samplesAreValidInEveryFormat()
    {
        QStringList names{payloadsamples::ticket(), payloadsamples::comment(), u"zen:event-type:new_family.thing"_s,
                          u"not a type"_s};
        for (const EventCatalogue::Family &family : EventCatalogue::builtIn().families())
            names.append(family.types);
        for (const QString &name : std::as_const(names)) {
            for (const auto language : {PayloadLanguage::Json, PayloadLanguage::Xml, PayloadLanguage::Form}) {
                const QString text = payloadsamples::payload(name, language, now());
                QVERIFY2(!text.isEmpty() && !checkPayload(text, language), qPrintable(name + text));
                QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
                QVERIFY2(!holdsCredentialValues(text), qPrintable(withoutCredentialValues(text)));
            }
        }
    }

    void anEventHasTheEnvelopeThatZendeskSends()
    {
        const QString type = u"zen:event-type:ticket.status_changed"_s;
        const QString text = payloadsamples::payload(type, PayloadLanguage::Json, now());
        QCOMPARE(text, payloadsamples::payload(type, PayloadLanguage::Json, now()));
        QVERIFY(text.startsWith(u"{\n   \"account_id\""_s) && text.endsWith(u"}\n"_s));
        const QJsonObject event = QJsonDocument::fromJson(text.toUtf8()).object();
        QCOMPARE(event.keys(),
                 (QStringList{u"account_id"_s, u"detail"_s, u"event"_s, u"id"_s, u"subject"_s, u"time"_s, u"type"_s,
                              u"zendesk_event_version"_s}));
        QCOMPARE(event[u"type"_s].toString(), type);
        QCOMPARE(event[u"time"_s].toString(), u"2026-05-04T12:00:00Z"_s);
        QCOMPARE(event[u"subject"_s].toString(), u"zen:ticket:35436"_s);
        QCOMPARE(event[u"event"_s][u"current"_s].toString(), u"OPEN"_s);
        QVERIFY(event[u"event"_s][u"meta"_s][u"sequence"_s].isObject());
    }

    void theFirstSampleFitsTheWebhook()
    {
        QCOMPARE(payloadsamples::bestFor({Webhook::conditionalTicketEvents()}), payloadsamples::ticket());
        QCOMPARE(payloadsamples::bestFor({u"zen:event-type:user.created"_s}), u"zen:event-type:user.created"_s);
    }
};

QTEST_GUILESS_MAIN(PayloadTest)
#include "tst_payload.moc"
