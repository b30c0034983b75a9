// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakewebhookservice.h"
#include "memorywebhookservice.h"
#include "testrunner.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace grapnel;

class TestRunnerTest final : public QObject
{
    Q_OBJECT

    static std::vector<WebhookTest> tests(int count)
    {
        std::vector<WebhookTest> made;
        for (int number = 0; number < count; ++number)
            made.push_back({.webhookId = sampleWebhook(number).id});
        return made;
    }

    std::unique_ptr<FakeWebhookService> m_service;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<TestLimit> m_limit;

    void answerLast() { (void)m_service->testCalls.back()->answer(WebhookTestResult{.statusCode = 200}); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeWebhookService>();
        m_clock = std::make_unique<ManualClock>();
        m_limit = std::make_shared<TestLimit>();
    }

    void testsGoOutOneAfterTheOther()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        QSignalSpy finished(&runner, &TestRunner::finished);
        runner.start(tests(2));
        QCOMPARE(m_service->testCalls.size(), 1U);
        QCOMPARE(runner.stateOf(0), TestRunner::State::Running);
        QCOMPARE(runner.stateOf(1), TestRunner::State::Waiting);
        QVERIFY(m_service->testCalls.back()->fail(ApiError::Kind::NotFound, 404));
        QCOMPARE(m_service->testCalls.size(), 2U);
        answerLast();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!runner.isRunning());
        QVERIFY(!*runner.answerOf(0));
        QCOMPARE((*runner.answerOf(1))->statusCode, 200);
    }

    void theTwentyFirstWaitsForTheMinuteToPass()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        runner.start(tests(21));
        for (int number = 0; number < 20; ++number) {
            answerLast();
            m_clock->advance(std::chrono::seconds(1));
        }
        QCOMPARE(m_service->testCalls.size(), 20U);
        QCOMPARE(m_clock->now().secsTo(runner.heldUntil()), 40);
        m_clock->advance(std::chrono::seconds(40));
        QTRY_COMPARE(m_service->testCalls.size(), 21U);
        QVERIFY(!runner.heldUntil().isValid());
    }

    void theLimitIsOneForAllWindows()
    {
        TestRunner first(*m_service, m_limit, *m_clock);
        TestRunner second(*m_service, m_limit, *m_clock);
        first.start(tests(19));
        for (int number = 0; number < 19; ++number)
            answerLast();
        second.start(tests(2));
        QCOMPARE(m_service->testCalls.size(), 20U);
        answerLast();
        QVERIFY(second.heldUntil().isValid());
    }

    void oneThatTheServerPutOffWaitsForItsTurnAgain()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        runner.start(tests(1));
        (void)m_service->testCalls.back()->answer(
            ApiError{.kind = ApiError::Kind::RateLimited, .httpStatus = 429, .retryAfter = std::chrono::seconds(12)});
        QCOMPARE(runner.stateOf(0), TestRunner::State::Waiting);
        QCOMPARE(m_clock->now().secsTo(runner.heldUntil()), 12);
        m_clock->advance(std::chrono::seconds(12));
        QTRY_COMPARE(m_service->testCalls.size(), 2U);
        answerLast();
        QCOMPARE(runner.stateOf(0), TestRunner::State::Finished);
    }

    void cancellingAllSendsNothingMore()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        QSignalSpy finished(&runner, &TestRunner::finished);
        QSignalSpy cancelled(&runner, &TestRunner::rowCancelled);
        runner.start(tests(3));
        runner.cancel();
        QCOMPARE(m_service->testCalls.size(), 1U);
        QVERIFY(m_service->testCalls.back()->wasCancelled());
        QCOMPARE(cancelled.size(), 3);
        QCOMPARE(finished.size(), 1);
    }

    void cancellingOneGoesOnWithTheNext()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        runner.start(tests(3));
        runner.cancelRow(1);
        runner.cancelRow(0);
        QCOMPARE(m_service->testCalls.size(), 2U);
        QCOMPARE(m_service->testCalls.back()->argument.webhookId, sampleWebhook(2).id);
    }

    // a test that may have reached its endpoint must not reach it twice
    void theServiceIsToldNotToRepeat()
    {
        TestRunner runner(*m_service, m_limit, *m_clock);
        runner.start(tests(1));
        QVERIFY(m_service->testCalls.back()->options.retry);
        QVERIFY(!m_service->testCalls.back()->options.retry->enabled);
        QCOMPARE(m_service->testCalls.back()->options.priority, Priority::Interactive);
    }

    void goingAwayCancels()
    {
        auto runner = std::make_unique<TestRunner>(*m_service, m_limit, *m_clock);
        runner->start(tests(2));
        runner.reset();
        QVERIFY(m_service->testCalls.back()->wasCancelled());
        QCOMPARE(m_service->testCalls.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestRunnerTest)
#include "tst_testrunner.moc"
