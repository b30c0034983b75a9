// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QByteArray beginning = "{\"response\":{\"status_code\":200,\"payload\":\"";

Read<WebhookTestResult> read(QByteArray text)
{
    return readTestResult(text);
}

/// The payload of a live answer whose text has \a escaped between its quotation marks.
QByteArray payloadOf(const QByteArray &escaped)
{
    return read(beginning + escaped + "\"}}").value().payload;
}

} // namespace

class TestCodecTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheShapeOfLiveTraffic()
    {
        const WebhookTestResult result = read(R"({"response":{"status_code":404,"headers":[
            {"key":"Set-Cookie","value":"a"},{"key":"Server","value":"nginx"},{"key":"Set-Cookie","value":"b"}],
            "payload":"<html>gone</html>"}})")
                                             .value();
        QCOMPARE(result.statusCode, 404);
        const QList<CustomHeader> headers{{.name = u"Set-Cookie"_s, .value = u"a"_s},
                                          {.name = u"Server"_s, .value = u"nginx"_s},
                                          {.name = u"Set-Cookie"_s, .value = u"b"_s}};
        QCOMPARE(result.headers, headers);
        QCOMPARE(result.payload, "<html>gone</html>"_ba);
    }

    void readsThePublishedShape()
    {
        const WebhookTestResult result = read(R"({"test":{"status":"success","message":"Sent","response_code":201,
            "response_body":{"ok":true}}})")
                                             .value();
        QCOMPARE(result.statusCode, 201);
        QCOMPARE(result.payload, "{\"ok\":true}"_ba);
        QCOMPARE(result.message, u"Sent"_s);
        QVERIFY(result.headers.isEmpty());
    }

    void noStatusMeansNoAnswer()
    {
        for (const QByteArray &response : {"{}"_ba, R"({"status_code":null})"_ba, R"({"status_code":0})"_ba})
            QVERIFY(!read(R"({"response":)" + response + "}").value().statusCode);
        QCOMPARE(read(R"({"response":{"message":"timed out"}})").value().message, u"timed out"_s);
    }

    void takesAMapOfHeadersAndAStatusAsText()
    {
        const WebhookTestResult result
            = read(R"({"response":{"status_code":"200","headers":{"A":"1","B":2}}})").value();
        QCOMPARE(result.statusCode, 200);
        const QList<CustomHeader> headers{{.name = u"A"_s, .value = u"1"_s}, {.name = u"B"_s, .value = u"2"_s}};
        QCOMPARE(result.headers, headers);
    }

    void anythingElseIsUnreadable()
    {
        QVERIFY(!read("{}"));
        QVERIFY(!read(R"({"response":[]})"));
        QVERIFY(!read(R"({"webhook":{}})"));
    }

    void payloadsOfEveryLengthComeWhole_data()
    {
        QTest::addColumn<QString>("text");
        for (const int length : {0, 1, 255, 256, 65536, 100'000})
            QTest::addRow("%d", length) << u"x"_s.repeated(length);
        QTest::newRow("other characters") << u"né😀 – \u05d0\n\0end"_s;
    }
    void payloadsOfEveryLengthComeWhole()
    {
        QFETCH(QString, text);
        const QJsonObject answer{{u"response"_s, QJsonObject{{u"status_code"_s, 200}, {u"payload"_s, text}}}};
        QCOMPARE(read(QJsonDocument(answer).toJson(QJsonDocument::Indented)).value().payload, text.toUtf8());
        QCOMPARE(read(QJsonDocument(answer).toJson(QJsonDocument::Compact)).value().payload, text.toUtf8());
    }

    void escapesAreUndone()
    {
        QCOMPARE(payloadOf(R"(a\"\\\/\b\f\n\r\tz)"), "a\"\\/\b\f\n\r\tz"_ba);
        QCOMPARE(payloadOf(R"(\u0041\u00e9\u05D0\ud83d\ude00)"), u"Aé\u05d0😀"_s.toUtf8());
        QCOMPARE(payloadOf(R"(a\u0000b)"), "a\0b"_ba);
    }

    void whatCannotBeUndoneLosesNothing()
    {
        const QByteArray replaced = QString(QChar(QChar::ReplacementCharacter)).toUtf8();
        QCOMPARE(payloadOf(R"(a\ud800)"), "a" + replaced);
        QCOMPARE(payloadOf(R"(\ude00\ud83dx)"), replaced + replaced + "x");
        QCOMPARE(payloadOf(R"(\ud83d\u0041)"), replaced + "A");
        QCOMPARE(payloadOf(R"(\u12)"), R"(\u12)"_ba);
        QCOMPARE(payloadOf(R"(\uzzzz\q)"), R"(\uzzzz\q)"_ba);
        QCOMPARE(payloadOf("caf\xe9"), "caf\xe9"_ba);
    }

    void aPayloadThatIsNoTextIsTakenAsItIs()
    {
        QCOMPARE(read(R"({"response":{"payload":null}})").value().payload, QByteArray());
        QCOMPARE(read(R"({"response":{"payload":7}})").value().payload, "7"_ba);
        QCOMPARE(read(R"({"response":{"payload":["payload","x"]}})").value().payload, R"(["payload","x"])"_ba);
        QCOMPARE(read(R"({"response":{"pay\u006coad":"x"}})").value().payload, "x"_ba);
    }

    void onlyThePayloadOfTheAnswerIsTaken()
    {
        QCOMPARE(read(R"({"payload":"no","test":{"response_body":"no"},
            "response":{"message":"payload","headers":[{"key":"payload","value":"no"}],"payload" : "yes"}})")
                     .value()
                     .payload,
                 "yes"_ba);
        QVERIFY(read(R"({"test":{"response_body":"no"},"response":{"status_code":200}})").value().payload.isEmpty());
        QCOMPARE(read(R"({"test":{"response_body":"yes"},"meta":{}})").value().payload, "yes"_ba);
        QCOMPARE(read(R"({"response":{"payload":"old"},"response":{"payload":"new"}})").value().payload, "new"_ba);
    }

    void brokenAnswersAreToldAndStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut in the payload") << beginning + "abc";
        QTest::newRow("cut in an escape") << beginning + "abc\\";
        QTest::newRow("cut behind the payload") << beginning + "abc\"";
        QTest::newRow("closing brackets only") << "}}]]\"payload\""_ba;
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("deep objects") << QByteArray(R"({"response":)").repeated(50'000);
    }
    void brokenAnswersAreToldAndStayAsTheyAre()
    {
        QFETCH(QByteArray, text);
        QByteArray answer = text;
        const Read<WebhookTestResult> result = readTestResult(answer);
        QVERIFY(!result);
        QVERIFY(!result.error().reason.isEmpty());
        QCOMPARE(answer, text);
    }

    void thePayloadTakesTheMemoryOfTheAnswer()
    {
        QByteArray answer = beginning + QByteArray(100'000, 'x') + "\"}}";
        const char *memory = answer.constData();
        const WebhookTestResult result = readTestResult(answer).value();
        QCOMPARE(static_cast<const void *>(result.payload.constData()), static_cast<const void *>(memory));
        QVERIFY(answer.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCodecTest)
#include "tst_testcodec.moc"
