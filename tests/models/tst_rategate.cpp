// SPDX-License-Identifier: GPL-3.0-or-later
#include "rategate.h"

#include <QTest>

using namespace grapnel;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{

using Headers = QList<QPair<QByteArray, QByteArray>>;

const QDateTime start = QDateTime::fromString(u"2026-11-23T10:00:00Z"_s, Qt::ISODate);

QDateTime at(int seconds)
{
    return start.addSecs(seconds);
}

RateReading reading(int remaining, std::optional<std::chrono::seconds> reset = {})
{
    return {.budget = {.remaining = remaining, .limit = 100}, .reset = reset};
}

bool mayStart(const RateGate &gate, Priority priority, const QDateTime &now, int inFlight = 0)
{
    return gate.mayStart(priority, RateBucket::Webhooks, inFlight, now);
}

} // namespace

class RateGateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryFamilyOfHeaders_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<std::optional<RateReading>>("expected");
        using Expected = std::optional<RateReading>;
        QTest::newRow("none") << Headers{{"X-Other", "1"}} << Expected();
        QTest::newRow("webhooks") << Headers{{"x-rate-limit", "100"}, {"x-rate-limit-remaining", "99"}}
                                  << Expected({.budget = {.remaining = 99, .limit = 100}});
        QTest::newRow("any case") << Headers{{"X-Rate-Limit", "100"}, {"X-Rate-Limit-Remaining", "7"}}
                                  << Expected({.budget = {.remaining = 7, .limit = 100}});
        QTest::newRow("ticketing") << Headers{{"ratelimit-limit", "700"},
                                              {"ratelimit-remaining", "699"},
                                              {"ratelimit-reset", "41"}}
                                   << Expected({.budget = {.remaining = 699, .limit = 700}, .reset = 41s});
        QTest::newRow("older") << Headers{{"rate-limit", "200"}, {"rate-limit-remaining", "0"}}
                               << Expected({.budget = {.remaining = 0, .limit = 200}});
        QTest::newRow("per endpoint") << Headers{{"Zendesk-RateLimit-Tickets-Index",
                                                  "total=50; remaining=12; resets=9"}}
                                      << Expected({.budget = {.remaining = 12, .limit = 50}, .reset = 9s});
        QTest::newRow("remaining only") << Headers{{"x-rate-limit-remaining", "5"}}
                                        << Expected({.budget = {.remaining = 5, .limit = 5}});
        QTest::newRow("no numbers") << Headers{{"x-rate-limit", "many"}, {"x-rate-limit-remaining", "some"}}
                                    << Expected();
        QTest::newRow("negative") << Headers{{"x-rate-limit-remaining", "-1"}} << Expected();
        QTest::newRow("the webhooks' own first")
            << Headers{{"ratelimit-remaining", "1"}, {"x-rate-limit-remaining", "2"}, {"x-rate-limit", "3"}}
            << Expected({.budget = {.remaining = 2, .limit = 3}});
    }
    void readsEveryFamilyOfHeaders()
    {
        QFETCH(Headers, headers);
        HttpAnswer answer;
        answer.headers = headers;
        QTEST(readRate(answer), "expected");
    }

    void everythingMayStartWhileNothingIsKnown()
    {
        const RateGate gate(10);
        QVERIFY(mayStart(gate, Priority::Background, start, 50));
        QVERIFY(!gate.budget());
        QVERIFY(!gate.opensAt(start));
    }

    void nothingMayStartWhileA429Holds()
    {
        RateGate gate(10);
        gate.hold(at(30));
        for (const Priority priority : {Priority::Interactive, Priority::Paging, Priority::Background}) {
            QVERIFY(!mayStart(gate, priority, at(29)));
            QVERIFY(mayStart(gate, priority, at(30)));
        }
        QVERIFY(!gate.mayStart(Priority::Interactive, RateBucket::Tests, 0, start));
        QCOMPARE(gate.opensAt(start), at(30));
        QVERIFY(!gate.opensAt(at(30)));
    }

    void aShorterWaitDoesNotShortenALongerOne()
    {
        RateGate gate(10);
        gate.hold(at(30));
        gate.hold(at(5));
        QVERIFY(gate.isHeld(at(29)));
        gate.open();
        QVERIFY(!gate.isHeld(start));
    }

    void theReserveIsForInteractiveCalls()
    {
        RateGate gate(10);
        gate.noteReading(reading(10), start);
        QVERIFY(mayStart(gate, Priority::Paging, start));
        gate.noteReading(reading(9), at(1));
        QVERIFY(!mayStart(gate, Priority::Paging, at(1)));
        QVERIFY(!mayStart(gate, Priority::Background, at(1)));
        QVERIFY(mayStart(gate, Priority::Interactive, at(1)));
        QCOMPARE(gate.opensAt(at(1)), at(60));
    }

    void whatIsOnItsWayCountsAsSpent()
    {
        RateGate gate(10);
        gate.noteReading(reading(12), start);
        QVERIFY(mayStart(gate, Priority::Paging, start, 2));
        QVERIFY(!mayStart(gate, Priority::Paging, start, 3));
    }

    void theReserveIsGivenFreeWhenTheMinuteIsOver()
    {
        RateGate gate(10);
        gate.noteReading(reading(50), start);
        gate.noteReading(reading(3), at(40));
        QVERIFY(!mayStart(gate, Priority::Paging, at(59)));
        QVERIFY(mayStart(gate, Priority::Paging, at(60)));
    }

    void aCountThatRisesBeginsANewMinute()
    {
        RateGate gate(10);
        gate.noteReading(reading(5), start);
        gate.noteReading(reading(99), at(20));
        gate.noteReading(reading(4), at(50));
        QVERIFY(!mayStart(gate, Priority::Paging, at(79)));
        QVERIFY(mayStart(gate, Priority::Paging, at(80)));
    }

    void theServersOwnResetWins()
    {
        RateGate gate(10);
        gate.noteReading(reading(5, 12s), start);
        QVERIFY(!mayStart(gate, Priority::Paging, at(11)));
        QVERIFY(mayStart(gate, Priority::Paging, at(12)));
    }

    void testsAreNotCounted()
    {
        RateGate gate(10);
        gate.noteReading(reading(0), start);
        QVERIFY(gate.mayStart(Priority::Background, RateBucket::Tests, 0, start));
    }

    void theBudgetIsThatOfTheLastAnswer()
    {
        RateGate gate(10);
        gate.noteReading(reading(72), start);
        QCOMPARE(gate.budget(), (RateBudget{.remaining = 72, .limit = 100}));
    }
};

QTEST_APPLESS_MAIN(RateGateTest)
#include "tst_rategate.moc"
