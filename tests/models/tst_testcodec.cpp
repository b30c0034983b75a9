// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcodec.h"

#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

Read<WebhookTestResult> read(const QByteArray &text)
{
    return readTestResult(QJsonDocument::fromJson(text).object());
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
        // the lengths at which CBOR, which the text goes through, writes its length in another way
        for (const int length : {0, 1, 23, 24, 255, 256, 65535, 65536, 100'000})
            QTest::addRow("%d", length) << u"x"_s.repeated(length);
        QTest::newRow("other characters") << u"né😀 – \u05d0\n\0end"_s;
    }
    void payloadsOfEveryLengthComeWhole()
    {
        QFETCH(QString, text);
        const QJsonObject answer{{u"response"_s, QJsonObject{{u"status_code"_s, 200}, {u"payload"_s, text}}}};
        const QByteArray body = QJsonDocument(answer).toJson();
        QCOMPARE(readTestResult(QJsonDocument::fromJson(body).object()).value().payload, text.toUtf8());
    }
};

QTEST_APPLESS_MAIN(TestCodecTest)
#include "tst_testcodec.moc"
