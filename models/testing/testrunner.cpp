// SPDX-License-Identifier: GPL-3.0-or-later
#include "testrunner.h"

#include <algorithm>

namespace grapnel
{

using namespace std::chrono_literals;

namespace
{

constexpr std::chrono::milliseconds longestTick = 500ms;

bool isOver(TestRunner::State state)
{
    return state == TestRunner::State::Finished || state == TestRunner::State::Cancelled;
}

} // namespace

TestRunner::TestRunner(WebhookService &service, std::shared_ptr<TestLimit> limit, const Clock &clock, QObject *parent)
    : QObject(parent), m_service(service), m_limit(std::move(limit)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TestRunner::proceed);
}

TestRunner::~TestRunner() = default;

void TestRunner::start(std::vector<WebhookTest> tests)
{
    m_rows.clear();
    for (WebhookTest &test : tests)
        m_rows.push_back({.test = std::move(test)});
    proceed();
}

bool TestRunner::isRunning() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !isOver(row.state); });
}

void TestRunner::cancel()
{
    QList<int> rows;
    for (int row = 0; row < count(); ++row) {
        if (!isOver(stateOf(row)))
            rows.append(row);
    }
    cancelRows(rows);
}

void TestRunner::cancelRow(int row)
{
    if (!isOver(stateOf(row)))
        cancelRows({row});
}

void TestRunner::cancelRows(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    // all before the first signal: none of them may be sent because another one ended
    for (const int row : rows) {
        at(row).call.cancel();
        at(row).state = State::Cancelled;
    }
    for (const int row : rows)
        Q_EMIT rowCancelled(row);
    proceed();
}

void TestRunner::proceed()
{
    m_timer.stop();
    if (!isRunning()) {
        setHold({});
        if (!m_rows.empty())
            Q_EMIT finished();
        return;
    }
    if (std::ranges::any_of(m_rows, [](const Row &row) { return row.state == State::Running; }))
        return;
    const QDateTime now = m_clock.now();
    const QDateTime next = m_limit->nextAt(now);
    if (next > now) {
        setHold(next);
        m_timer.start(std::clamp(std::chrono::milliseconds(now.msecsTo(next)), 1ms, longestTick));
        return;
    }
    setHold({});
    const auto first = std::ranges::find(m_rows, State::Waiting, &Row::state);
    send(static_cast<int>(first - m_rows.begin()));
}

void TestRunner::send(int row)
{
    m_limit->noteSent(m_clock.now());
    at(row).state = State::Running;
    // before the call, so that nobody sees a row that runs without having started
    Q_EMIT rowStarted(row);
    if (at(row).state != State::Running)
        return;
    at(row).call = m_service.test(at(row).test, {.priority = Priority::Interactive, .retry = RetryPolicy::none()}, this,
                                  [this, row](Answer answer) { onAnswer(row, std::move(answer)); });
}

void TestRunner::onAnswer(int row, Answer answer)
{
    if (!answer && answer.error().kind == ApiError::Kind::RateLimited && answer.error().retryAfter) {
        m_limit->hold(m_clock.now().addMSecs(answer.error().retryAfter->count()));
        at(row).state = State::Waiting;
        return proceed();
    }
    at(row).state = State::Finished;
    at(row).answer = std::move(answer);
    Q_EMIT rowFinished(row);
    proceed();
}

void TestRunner::setHold(const QDateTime &until)
{
    if (!until.isValid() && !m_heldUntil.isValid())
        return;
    m_heldUntil = until;
    Q_EMIT holdChanged();
}

} // namespace grapnel

#include "moc_testrunner.cpp"
