// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryschedule.h"

#include <QTest>

using namespace grapnel;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace
{

using Kind = ApiError::Kind;

const ApiRequest get;

ApiError error(Kind kind, int status = 0, std::optional<milliseconds> retryAfter = {})
{
    ApiError error;
    error.kind = kind;
    error.httpStatus = status;
    error.retryAfter = retryAfter;
    return error;
}

RetrySchedule schedule(const RetryPolicy &policy = {}, double random = 0.5)
{
    return {policy, [random] { return random; }};
}

} // namespace

class RetryScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRepeatedDependsOnVerbAndError_data()
    {
        QTest::addColumn<ApiError>("failure");
        QTest::addColumn<bool>("idempotent");
        QTest::addColumn<bool>("others");
        QTest::newRow("429") << error(Kind::RateLimited, 429) << true << true;
        QTest::newRow("unreachable") << error(Kind::Unreachable) << true << true;
        QTest::newRow("connection lost") << error(Kind::ConnectionLost) << true << false;
        QTest::newRow("timeout") << error(Kind::Timeout) << true << false;
        QTest::newRow("500") << error(Kind::Server, 500) << true << false;
        QTest::newRow("501") << error(Kind::Server, 501) << false << false;
        QTest::newRow("502") << error(Kind::Server, 502) << true << false;
        QTest::newRow("503") << error(Kind::Server, 503) << true << false;
        QTest::newRow("504") << error(Kind::Server, 504) << true << false;
        QTest::newRow("505") << error(Kind::Server, 505) << false << false;
        for (const Kind kind : {Kind::Cancelled, Kind::Tls, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound,
                                Kind::Conflict, Kind::Validation, Kind::Rejected, Kind::Redirected, Kind::Protocol})
            QTest::addRow("kind %d", static_cast<int>(kind)) << error(kind) << false << false;
    }
    void whatIsRepeatedDependsOnVerbAndError()
    {
        QFETCH(ApiError, failure);
        QFETCH(bool, idempotent);
        QFETCH(bool, others);
        for (const HttpVerb verb : {HttpVerb::Get, HttpVerb::Put, HttpVerb::Delete})
            QCOMPARE(schedule().delayAfter(1, {.verb = verb}, failure, 0ms).has_value(), idempotent);
        for (const HttpVerb verb : {HttpVerb::Post, HttpVerb::Patch})
            QCOMPARE(schedule().delayAfter(1, {.verb = verb}, failure, 0ms).has_value(), others);
    }

    void aPolicyThatIsOffRepeatsNothing()
    {
        QVERIFY(!schedule(RetryPolicy::none()).delayAfter(1, get, error(Kind::RateLimited, 429, 1s), 0ms));
    }

    void connectionErrorsAreRepeatedOnlyWhenWanted()
    {
        RetryPolicy policy;
        policy.retryConnectionErrors = false;
        for (const Kind kind : {Kind::Unreachable, Kind::ConnectionLost, Kind::Timeout})
            QVERIFY(!schedule(policy).delayAfter(1, get, error(kind), 0ms));
        QVERIFY(schedule(policy).delayAfter(1, get, error(Kind::Server, 503), 0ms));
    }

    void theIntervalGrowsUpToItsMaximumAndIsFullyJittered()
    {
        RetryPolicy policy;
        policy.initialInterval = 100ms;
        policy.maxInterval = 300ms;
        policy.exponent = 2;
        const ApiError failure = error(Kind::Server, 503);
        const auto delay = [&](int attempt, double random) {
            return schedule(policy, random).delayAfter(attempt, get, failure, 0ms).value();
        };
        QCOMPARE(delay(1, 0.5), 50ms);
        QCOMPARE(delay(2, 0.5), 100ms);
        QCOMPARE(delay(3, 0.5), 150ms);
        QCOMPARE(delay(500, 0.5), 150ms);
        QCOMPARE(delay(1, 0.0), 0ms);
        QCOMPARE(delay(1, 0.99), 99ms);
    }

    void noAttemptStartsAfterTheMaximumElapsedTime()
    {
        RetryPolicy policy;
        policy.initialInterval = 1000ms;
        policy.maxElapsedTime = 2000ms;
        const ApiError failure = error(Kind::Server, 503);
        QCOMPARE(schedule(policy).delayAfter(1, get, failure, 1500ms), 500ms);
        QVERIFY(!schedule(policy).delayAfter(1, get, failure, 1501ms));
    }

    void retryAfterWinsOverTheMaximumInterval()
    {
        RetryPolicy policy;
        policy.maxInterval = 10ms;
        QCOMPARE(schedule(policy).delayAfter(1, get, error(Kind::Server, 503, 30s), 0ms), 30s);
    }

    void aWaitThatA429DemandsMayGoBeyondTheMaximumElapsedTime()
    {
        RetryPolicy policy;
        policy.maxElapsedTime = 2000ms;
        QCOMPARE(schedule(policy).delayAfter(1, get, error(Kind::RateLimited, 429, 60s), 1000ms), 60s);
        QVERIFY(!schedule(policy).delayAfter(2, get, error(Kind::RateLimited, 429, 60s), 61s));
        QVERIFY(!schedule(policy).delayAfter(1, get, error(Kind::Server, 503, 60s), 0ms));
    }

    void aTestDoesNotWaitLongerThanItsPolicy()
    {
        RetryPolicy policy;
        policy.maxElapsedTime = 2000ms;
        const ApiRequest test{.verb = HttpVerb::Post, .bucket = RateBucket::Tests};
        QVERIFY(!schedule(policy).delayAfter(1, test, error(Kind::RateLimited, 429, 60s), 0ms));
        QCOMPARE(schedule(policy).delayAfter(1, test, error(Kind::RateLimited, 429, 1s), 0ms), 1s);
    }

    void aRetryAfterOfNoughtLeavesItToThePolicy()
    {
        QCOMPARE(schedule().delayAfter(1, get, error(Kind::RateLimited, 429, 0ms), 0ms), 250ms);
    }
};

QTEST_APPLESS_MAIN(RetryScheduleTest)
#include "tst_retryschedule.moc"
