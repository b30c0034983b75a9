// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <QJsonDocument>
#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

namespace
{

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class JsonReaderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere()
    {
        const QJsonObject object = json(R"({"s":"x","i":7,"b":true,"o":{"a":1},"l":["a","b"],
            "t":"2026-05-04T09:12:44Z","id":"01K9"})");
        QStringList problems;
        JsonReader reader(object, problems);
        QCOMPARE(reader.string("s"_L1), u"x"_s);
        QCOMPARE(reader.integer("i"_L1), 7);
        QVERIFY(reader.boolean("b"_L1));
        QCOMPARE(reader.object("o"_L1), json(R"({"a":1})"));
        QCOMPARE(reader.strings("l"_L1), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(reader.timestamp("t"_L1).toString(Qt::ISODate), u"2026-05-04T09:12:44Z"_s);
        QCOMPARE(reader.id("id"_L1), u"01K9"_s);
        QVERIFY(reader.rest().isEmpty());
        QVERIFY(problems.isEmpty());
    }

    void absentAndNullAreEmptyAndNoProblem()
    {
        const QJsonObject object = json(R"({"s":null,"i":null,"b":null,"o":null,"l":null,"t":null,"id":null})");
        for (const QJsonObject &source : {QJsonObject(), object}) {
            QStringList problems;
            JsonReader reader(source, problems);
            QVERIFY(!reader.string("s"_L1));
            QVERIFY(!reader.integer("i"_L1));
            QVERIFY(!reader.boolean("b"_L1));
            QVERIFY(!reader.object("o"_L1));
            QVERIFY(reader.strings("l"_L1).isEmpty());
            QVERIFY(!reader.timestamp("t"_L1).isValid());
            QVERIFY(reader.id("id"_L1).isEmpty());
            QVERIFY(problems.isEmpty());
            QVERIFY(reader.rest().isEmpty());
        }
    }

    void anotherTypeIsNotedWithItsPlace()
    {
        const QJsonObject row
            = json(R"({"s":7,"i":"x","b":"yes","o":[],"l":{},"m":["a",1,null],"t":"tomorrow","u":1.5})");
        const QJsonObject page;
        QStringList problems;
        const JsonReader top(page, problems);
        JsonReader reader(row, top, "webhooks"_L1, 3);
        QVERIFY(!reader.string("s"_L1));
        QVERIFY(!reader.integer("i"_L1));
        QVERIFY(!reader.boolean("b"_L1));
        QVERIFY(!reader.object("o"_L1));
        QVERIFY(reader.strings("l"_L1).isEmpty());
        QCOMPARE(reader.strings("m"_L1), QStringList{u"a"_s});
        QVERIFY(!reader.timestamp("t"_L1).isValid());
        QVERIFY(reader.id("u"_L1).isEmpty());
        QCOMPARE(problems,
                 QStringList({u"webhooks[3].s: expected string"_s, u"webhooks[3].i: expected whole number"_s,
                              u"webhooks[3].b: expected true or false"_s, u"webhooks[3].o: expected object"_s,
                              u"webhooks[3].l: expected list"_s, u"webhooks[3].m[1]: expected string"_s,
                              u"webhooks[3].m[2]: expected string"_s, u"webhooks[3].t: expected time"_s,
                              u"webhooks[3].u: expected string or whole number"_s}));
    }

    void placesNest()
    {
        const QJsonObject object = json(R"({"authentication":{"data":{"username":1}}})");
        QStringList problems;
        JsonReader outer(object, problems);
        const QJsonObject authentication = outer.object("authentication"_L1).value();
        JsonReader middle(authentication, outer, "authentication"_L1);
        const QJsonObject data = middle.object("data"_L1).value();
        JsonReader inner(data, middle, "data"_L1);
        QVERIFY(!inner.string("username"_L1));
        QCOMPARE(problems, QStringList{u"authentication.data.username: expected string"_s});
    }

    void idsMayBeNumbersBeyondWhatADoubleHolds()
    {
        const QJsonObject object = json(R"({"a":9007199254740993,"b":-1,"c":"-1"})");
        QStringList problems;
        JsonReader reader(object, problems);
        QCOMPARE(reader.id("a"_L1), u"9007199254740993"_s);
        QCOMPARE(reader.id("b"_L1), u"-1"_s);
        QCOMPARE(reader.id("c"_L1), u"-1"_s);
    }

    void theRestIsWhatNobodyAskedFor()
    {
        const QJsonObject object = json(R"({"a":1,"b":{"c":[2]},"d":"x"})");
        QStringList problems;
        JsonReader reader(object, problems);
        QVERIFY(reader.integer("a"_L1));
        QVERIFY(!reader.string("missing"_L1));
        QCOMPARE(reader.rest(), json(R"({"b":{"c":[2]},"d":"x"})"));
    }

    void timesHaveUpToNineDigitsOfFraction_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << u"2023-09-18T23:38:14Z"_s << u"2023-09-18T23:38:14.000Z"_s;
        QTest::newRow("one") << u"2023-09-18T23:38:14.9Z"_s << u"2023-09-18T23:38:14.900Z"_s;
        QTest::newRow("three") << u"2023-09-18T23:38:14.906Z"_s << u"2023-09-18T23:38:14.906Z"_s;
        QTest::newRow("eight") << u"2023-09-18T23:38:16.09004765Z"_s << u"2023-09-18T23:38:16.090Z"_s;
        QTest::newRow("nine") << u"2023-09-18T23:38:14.906338593Z"_s << u"2023-09-18T23:38:14.906Z"_s;
        QTest::newRow("offset") << u"2023-09-18T23:38:14+02:30"_s << u"2023-09-18T21:08:14.000Z"_s;
        QTest::newRow("offset without colon") << u"2023-12-31T23:38:14-0100"_s << u"2024-01-01T00:38:14.000Z"_s;
        QTest::newRow("lower case") << u"2023-09-18t23:38:14z"_s << u"2023-09-18T23:38:14.000Z"_s;
        QTest::newRow("leap second") << u"2016-12-31T23:59:60Z"_s << u"2016-12-31T23:59:59.000Z"_s;
        for (const QString &bad : {u""_s, u"Z"_s, u"2023-09-18"_s, u"2023-09-18T23:38:14"_s, u"2023-09-18T23:38:14."_s,
                                   u"2023-09-18T23:38:14.Z"_s, u"2023-09-18T23:38:14.1234567890Z"_s,
                                   u"2023-13-18T23:38:14Z"_s, u"2023-02-30T23:38:14Z"_s, u"2023-09-18T24:38:14Z"_s,
                                   u"2023-09-18T23:38:61Z"_s, u"2023-09-18T23:38:14+2:00"_s,
                                   u"2023-09-18T23:38:14+24:00"_s, u"0000-09-18T23:38:14Z"_s, u"٢023-09-18T23:38:14Z"_s,
                                   u"2023-09-18T23:38:14Z "_s, u"2023/09/18T23:38:14Z"_s, u"-023-09-18T23:38:14Z"_s})
            QTest::newRow(qPrintable(u"bad: %1"_s.arg(bad))) << bad << QString();
    }
    void timesHaveUpToNineDigitsOfFraction()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QDateTime time = parseTimestamp(text);
        QCOMPARE(time.isValid() ? time.toString(Qt::ISODateWithMs) : QString(), expected);
        if (time.isValid())
            QCOMPARE(time.timeSpec(), Qt::UTC);
    }
};

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
