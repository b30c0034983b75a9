// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyloader.h"
#include "hextablemodel.h"
#include "jsontreemodel.h"
#include "shownresponse.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

Q_DECLARE_METATYPE(grapnel::BodyKind)

class TestBodyText final : public QObject
{
    Q_OBJECT

    std::atomic_bool m_isCancelled = false;

private Q_SLOTS:
    void kindIsToldByTypeAndThenByBytes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<BodyKind>("kind");
        QTest::newRow("empty") << u"application/json"_s << QByteArray() << BodyKind::Empty;
        QTest::newRow("json") << u"Application/JSON; charset=utf-8"_s << "x"_ba << BodyKind::Json;
        QTest::newRow("suffix") << u"application/problem+json"_s << "{}"_ba << BodyKind::Json;
        QTest::newRow("html") << u"text/html"_s << "{}"_ba << BodyKind::Html;
        QTest::newRow("plain json") << u"text/plain"_s << " {}"_ba << BodyKind::Json;
        QTest::newRow("no type") << QString() << "<!DOCTYPE html><p>"_ba << BodyKind::Html;
        QTest::newRow("no type xml") << QString() << "<?xml version='1.0'?><a/>"_ba << BodyKind::Xml;
        QTest::newRow("picture") << QString() << "\x89PNG\r\n\x1a\n"_ba << BodyKind::Image;
        QTest::newRow("binary as json") << u"application/json"_s << QByteArray("a\0b", 3) << BodyKind::Binary;
    }
    void kindIsToldByTypeAndThenByBytes()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, body);
        QFETCH(BodyKind, kind);
        QCOMPARE(bodyKind(type, body), kind);
    }

    void charsetsAreFollowedAndWrongOnesLoseNothing()
    {
        QCOMPARE(decodedText(u"text/plain; charset=ISO-8859-1"_s, "\xe9"_ba).utf8, "\xc3\xa9"_ba);
        QCOMPARE(decodedText({}, "\xff\xfe"_ba + QByteArray("a\0", 2)).utf8, "a"_ba);
        const DecodedText wrong = decodedText(u"text/plain; charset=utf-8"_s, "a\xe9"_ba);
        QCOMPARE(wrong.utf8, "a\xc3\xa9"_ba);
        QVERIFY(wrong.isGuess);
        QVERIFY(decodedText(u"text/plain; charset=klingon"_s, "a"_ba).isGuess);
    }

    void jsonIsIndentedWithItsOrderAndDigits()
    {
        QCOMPARE(prettyJson("{\"b\":[1.50,{}],\"a\":\"x,{\\\"\",\"c\":[]}"),
                 "{\n  \"b\": [\n    1.50,\n    {}\n  ],\n  \"a\": \"x,{\\\"\",\n  \"c\": []\n}"_ba);
        const QByteArray once = prettyJson("[[1,[2]],3]");
        QCOMPARE(prettyJson(once), once);
    }

    void longLinesAreBrokenBetweenCharacters()
    {
        const QString text = QString(50, u'\u00e9');
        const QByteArray broken = brokenLines(text.toUtf8(), 7);
        QCOMPARE(QString::fromUtf8(broken).remove(u'\n'), text);
        QCOMPARE(brokenLines("a\nb\n", 7), "a\nb\n"_ba);
    }

    void brokenJsonIsShownWithThePlaceOfTheFault()
    {
        const PreparedBody body = preparedBody(u"application/json"_s, "{\n\"a\": nope\n}"_ba, m_isCancelled);
        QVERIFY(!body.json);
        QVERIFY(!body.error.isEmpty());
        QCOMPARE(body.errorLine, 1);
        QCOMPARE(body.pretty, body.raw);
    }

    void aLoneValueIsJsonToo()
    {
        QCOMPARE(preparedBody(u"application/json"_s, "\"x\""_ba, m_isCancelled).json, QJsonValue(u"x"_s));
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QJsonValue &value :
             {QJsonValue(u"x"_s), QJsonValue(QJsonArray{1, 2}), QJsonValue(), QJsonValue(QJsonArray{})}) {
            model.setValue(value);
            QCOMPARE(model.rowCount(), value.isArray() ? int(value.toArray().size()) : 1);
        }
        model.setValue(u"x"_s);
        QCOMPARE(model.index(0, 1).data(JsonTreeModel::CopyRole).toString(), u"x"_s);
        QCOMPARE(model.index(0, 1).data(JsonTreeModel::PathRole).toString(), QString());
    }

    void onlyTheLastBodyAskedForArrives()
    {
        BodyLoader loader;
        QList<PreparedBody> arrived;
        connect(&loader, &BodyLoader::prepared, this, [&arrived](const PreparedBody &body) { arrived.append(body); });
        loader.load(u"text/plain"_s, QByteArray(600'000, 'a'));
        loader.load(u"text/plain"_s, QByteArray(600'001, 'b'));
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(arrived.first().raw.startsWith('b'));
        loader.load(u"text/plain"_s, "c"_ba);
        QCOMPARE(arrived.size(), 2);
    }

    void bytesInRowsOfSixteen()
    {
        HexTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBytes(QByteArray("0123456789abcdef\xff\0z", 19));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, HexTableModel::Offset).data().toString(), u"00000010"_s);
        QCOMPARE(model.index(1, HexTableModel::Bytes).data().toString(), u"ff 00 7a"_s);
        QCOMPARE(model.index(1, HexTableModel::Characters).data().toString(), u"..z"_s);
    }

    void headersAreFoundWhateverTheirCase()
    {
        const ShownResponse response{.headers = {{.name = u"content-TYPE"_s, .value = u"a"_s}}};
        QCOMPARE(response.header(u"Content-Type"_s), u"a"_s);
        QCOMPARE(response.header(u"X"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestBodyText)
#include "tst_bodytext.moc"
