// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsepair.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

Q_DECLARE_METATYPE(QList<grapnel::LineDifference>)

namespace
{

ShownResponse response(int status, const QString &date, const QByteArray &body)
{
    return {.statusCode = status,
            .headers
            = {{.name = u"Date"_s, .value = date}, {.name = u"Content-Type"_s, .value = u"application/json"_s}},
            .body = body};
}

QByteArray numberedLines(int count, const QByteArray &prefix)
{
    QByteArray text;
    for (int line = 0; line < count; ++line)
        text += prefix + QByteArray::number(line) + '\n';
    return text;
}

} // namespace

class TestLineDiff final : public QObject
{
    Q_OBJECT

    std::atomic_bool m_isCancelled = false;

    [[nodiscard]] std::optional<QList<LineDifference>> compare(const QByteArray &left, const QByteArray &right) const
    {
        return lineDifferences(linesOf(left), linesOf(right), m_isCancelled);
    }
    [[nodiscard]] ComparedResponses comparePair(const ShownResponse &left, const ShownResponse &right) const
    {
        return ResponsePair::comparedResponses(left, right, m_isCancelled);
    }

private Q_SLOTS:
    void cleanup() { m_isCancelled = false; }

    void theFewestLinesDiffer_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<QList<LineDifference>>("differences");
        using List = QList<LineDifference>;
        QTest::newRow("both empty") << QByteArray() << QByteArray() << List();
        QTest::newRow("equal") << QByteArray("a\nb") << QByteArray("a\nb") << List();
        QTest::newRow("line ends") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb") << List();
        QTest::newRow("one empty") << QByteArray() << QByteArray("a\nb") << List{{0, 0, 0, 2}};
        QTest::newRow("changed") << QByteArray("a\nb\nc") << QByteArray("a\nx\nc") << List{{1, 1, 1, 1}};
        QTest::newRow("added") << QByteArray("a\nc") << QByteArray("a\nb\nc") << List{{1, 0, 1, 1}};
        QTest::newRow("removed at the end") << QByteArray("a\nb") << QByteArray("a") << List{{1, 1, 1, 0}};
        QTest::newRow("two") << QByteArray("a\nb\nc\nd") << QByteArray("x\nb\nc\ny\nd")
                             << List{{0, 1, 0, 1}, {3, 0, 3, 1}};
        QTest::newRow("moved") << QByteArray("a\nb\nc") << QByteArray("b\nc\na") << List{{0, 1, 0, 0}, {3, 0, 2, 1}};
        QTest::newRow("all") << QByteArray("a\nb") << QByteArray("c\nd\ne") << List{{0, 2, 0, 3}};
    }
    void theFewestLinesDiffer()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(QList<LineDifference>, differences);
        QVERIFY(compare(left, right) == differences);
    }

    void theDifferencesMakeOneTextOfTheOther()
    {
        quint32 seed = 1;
        const auto next = [&seed](quint32 most) { return (seed = seed * 1664525U + 1013904223U) / 65536U % most; };
        for (int round = 0; round < 200; ++round) {
            QByteArrayList left;
            QByteArrayList right;
            for (quint32 line = next(12); line > 0; --line)
                left.append(QByteArray(1, static_cast<char>('a' + next(4))));
            for (quint32 line = next(12); line > 0; --line)
                right.append(QByteArray(1, static_cast<char>('a' + next(4))));
            const auto found = compare(left.join('\n'), right.join('\n'));
            QVERIFY(found);
            QByteArrayList made = left;
            for (qsizetype at = found->size() - 1; at >= 0; --at) {
                const LineDifference &one = found->at(at);
                made.remove(one.leftFirst, one.leftCount);
                for (int line = one.rightCount - 1; line >= 0; --line)
                    made.insert(one.leftFirst, right.at(one.rightFirst + line));
            }
            QCOMPARE(made, right);
        }
    }

    void longTextsAreComparedOnlyWhereTheyAreAlikeForTheMostPart()
    {
        QByteArray same = numberedLines(20000, "x");
        const QByteArray first = same;
        QVERIFY(compare(first, first) == QList<LineDifference>());
        same.replace("x10000\n", "other\n");
        QVERIFY(compare(first, same) == (QList<LineDifference>{{10000, 1, 10000, 1}}));
        QVERIFY(!compare(first, numberedLines(20000, "y")));
    }

    void itCanBeGivenUp()
    {
        m_isCancelled = true;
        QVERIFY(!compare(QByteArray("a\nb"), QByteArray("c\nd")));
    }

    void statusHeadersAndBodyAreComparedEachWithItsLike()
    {
        const ComparedResponses texts = comparePair(response(200, u"Mon"_s, "{\"a\":1,\"b\":2}"),
                                                    response(500, u"Tue\r\nx"_s, "{\"a\":1,\"b\":3}"));
        QCOMPARE(texts.left,
                 QByteArray("200 OK\nDate: Mon\nContent-Type: application/json\n\n{\n  \"a\": 1,\n  \"b\": 2\n}"));
        QVERIFY(texts.right.startsWith("500 Internal Server Error\nDate: Tue  x\n"));
        QVERIFY(texts.differences == (QList<LineDifference>{{0, 1, 0, 1}, {1, 1, 1, 1}, {6, 1, 6, 1}}));
        QVERIFY(texts.areBodiesCompared && !texts.isCut);
    }

    void bodiesTooLongToCompareAreStillThere()
    {
        const ComparedResponses texts = comparePair(response(200, u"Mon"_s, numberedLines(6000, "x")),
                                                    response(200, u"Tue"_s, numberedLines(6000, "y")));
        QVERIFY(!texts.areBodiesCompared);
        QVERIFY(texts.differences == (QList<LineDifference>{{1, 1, 1, 1}}));
        QVERIFY(texts.right.endsWith("y5999\n"));
        QVERIFY(comparePair(response(200, {}, QByteArray(mostComparedBody + 1, 'a')), {}).isCut);
    }

    void bytesAreNotShownAsTextButTold()
    {
        ShownResponse picture = response(200, {}, "\x89PNG\r\n\x1a\nxx");
        picture.headers = {{.name = u"Content-Type"_s, .value = u"image/png"_s}};
        QVERIFY(comparePair(picture, {}).left.contains("\n\nA picture, "));
        QCOMPARE(comparePair({}, {}).left, QByteArray("No answer from the destination\n\n"));
    }

    void onlyTheLastPairIsAnsweredAndNoneThatIsGone()
    {
        ResponsePair pair;
        QList<ComparedResponses> arrived;
        connect(&pair, &ResponsePair::compared, this, [&](const ComparedResponses &texts) { arrived.append(texts); });
        pair.compare(response(200, {}, "a"), {});
        pair.compare(response(404, {}, "a"), {});
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(arrived.constFirst().left.startsWith("404"));
        std::make_unique<ResponsePair>()->compare({}, {});
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
