// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;

class TestFuzzyMatch final : public QObject
{
    Q_OBJECT

    static int score(const QString &needle, std::string_view name, std::string_view also = {})
    {
        return FuzzyNeedle(needle).score(name, also);
    }

private Q_SLOTS:
    void anEmptyNeedleFindsNothing()
    {
        QVERIFY(FuzzyNeedle(u"  "_s).isEmpty());
        QCOMPARE(score({}, "refresh"), 0);
    }

    void theBeginningIsBetterThanAWordThanTheInside()
    {
        QVERIFY(score(u"refresh"_s, "refresh") > score(u"ref"_s, "refresh"));
        QVERIFY(score(u"web"_s, "webhook") > score(u"web"_s, "new webhook"));
        QVERIFY(score(u"web"_s, "new webhook") > score(u"hook"_s, "new webhook"));
    }

    void beginningsOfWordsAreBetterThanLettersSomewhere()
    {
        QVERIFY(score(u"nw"_s, "new webhook") > score(u"nw"_s, "unknown word"));
        QVERIFY(score(u"newweb"_s, "new webhook") > score(u"wbhk"_s, "new webhook"));
        QVERIFY(score(u"wbhk"_s, "new webhook") > 0);
        QCOMPARE(score(u"wbx"_s, "new webhook"), 0);
    }

    void aWordIsLookedForAgainWhereItBeginsOne()
    {
        QCOMPARE(score(u"in"_s, "main inbox"), score(u"in"_s, "local inbox"));
    }

    void allWordsMustBeFoundInAnyOrder()
    {
        QVERIFY(score(u"web new"_s, "new webhook") > 0);
        QCOMPARE(score(u"web old"_s, "new webhook"), 0);
    }

    void theOtherTextCountsForLittle()
    {
        QVERIFY(score(u"example"_s, "orders", "https://example.com") > 0);
        QVERIFY(score(u"example"_s, "orders", "https://example.com") < score(u"ex"_s, "next", {}));
        QVERIFY(score(u"orders example"_s, "orders", "https://example.com") > 0);
        QCOMPARE(score(u"xmpl"_s, "orders", "https://example.com"), 0);
    }

    void whatIsTypedOnFindsNoMore_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"new webhook"_s;
        QTest::newRow("inside") << u"unknown word of the network"_s;
        QTest::newRow("other") << u"a b c nwo"_s;
    }
    void whatIsTypedOnFindsNoMore()
    {
        QFETCH(QString, name);
        const QString typed = u"nwo rk"_s;
        const QByteArray text = name.toUtf8();
        bool wasFound = true;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const bool isFound = score(typed.left(length), text.toStdString()) > 0;
            QVERIFY(wasFound || !isFound);
            wasFound = isFound;
        }
    }

    void marksTheLettersThatAreFound_data()
    {
        QTest::addColumn<QString>("needle");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("marks");
        QTest::newRow("beginning") << u"REF"_s << u"Refresh"_s << QList<int>{0, 1, 2};
        QTest::newRow("word") << u"in"_s << u"Main inbox"_s << QList<int>{5, 6};
        QTest::newRow("beginnings") << u"nwe"_s << u"New webhook"_s << QList<int>{0, 4, 5};
        QTest::newRow("letters") << u"wbk"_s << u"webhook"_s << QList<int>{0, 2, 6};
        QTest::newRow("two words") << u"ho new"_s << u"New webhook"_s << QList<int>{0, 1, 2, 7, 8};
        QTest::newRow("missing word") << u"new xyz"_s << u"New"_s << QList<int>{0, 1, 2};
        QTest::newRow("not ascii") << u"ÜB"_s << u"Die Übersicht"_s << QList<int>{4, 5};
    }
    void marksTheLettersThatAreFound()
    {
        QFETCH(QString, needle);
        QFETCH(QString, text);
        QTEST(FuzzyNeedle(needle).marks(text), "marks");
    }

    void aLongRepetitiveTextIsGivenUpSoon()
    {
        const std::string text(2000, 'a');
        QVERIFY(score(QString(60, u'a') + u'b', text + " b") > 0);
        std::string words;
        for (int i = 0; i < 500; ++i)
            words += "ab ";
        QVERIFY(score(QString(40, u'a') + u'c', words + "c") > 0);
    }
};

QTEST_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
