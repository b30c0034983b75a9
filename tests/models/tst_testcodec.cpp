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
        QCOMPARE(result.payload, u"<html>gone</html>"_s);
    }

    void readsThePublishedShape()
    {
        const WebhookTestResult result = read(R"({"test":{"status":"success","message":"Sent","response_code":201,
            "response_body":{"ok":true}}})")
                                             .value();
        QCOMPARE(result.statusCode, 201);
        QCOMPARE(result.payload, u"{\"ok\":true}"_s);
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
};

QTEST_APPLESS_MAIN(TestCodecTest)
#include "tst_testcodec.moc"
