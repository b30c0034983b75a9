// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "testlimit.h"
#include "webhookservice.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace grapnel
{

/// Sends tests one after the other, under the limit of the account. Each is sent once: the service repeats nothing
/// that may have reached the endpoint; one that the server put off (429) waits for its turn again.
class TestRunner final : public QObject
{
    Q_OBJECT

public:
    enum class State { Waiting, Running, Finished, Cancelled };
    using Answer = ApiResult<WebhookTestResult>;

    /// \a limit is shared by the runners of an account. \a service and \a clock must outlive this.
    TestRunner(WebhookService &service, std::shared_ptr<TestLimit> limit, const Clock &clock = Clock::system(),
               QObject *parent = nullptr);
    ~TestRunner() override;

    /// Forgets the rows of before and queues \a tests, a row each. Cancels what is under way without a signal.
    void start(std::vector<WebhookTest> tests);
    /// The rows that are not over; what was sent may still reach its endpoint.
    void cancel();
    void cancelRow(int row);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] State stateOf(int row) const { return at(row).state; }
    /// Of a row that is finished; else disengaged.
    [[nodiscard]] const std::optional<Answer> &answerOf(int row) const { return at(row).answer; }
    /// When the next will be sent, while the limit holds it back; else invalid.
    [[nodiscard]] QDateTime heldUntil() const { return m_heldUntil; }

Q_SIGNALS:
    void rowStarted(int row);
    /// With an answer, a server's error among them.
    void rowFinished(int row);
    void rowCancelled(int row);
    /// heldUntil() has changed; also each second while it holds.
    void holdChanged();
    /// No row is left to send or to wait for.
    void finished();

private:
    struct Row {
        WebhookTest test{};
        State state = State::Waiting;
        std::optional<Answer> answer{};
        PendingCall call{};
    };

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] Row &at(int row) { return m_rows.at(static_cast<std::size_t>(row)); }
    void cancelRows(const QList<int> &rows);
    void proceed();
    void send(int row);
    void onAnswer(int row, Answer answer);
    void setHold(const QDateTime &until);

    WebhookService &m_service;
    std::shared_ptr<TestLimit> m_limit;
    const Clock &m_clock;
    std::vector<Row> m_rows;
    QTimer m_timer;
    QDateTime m_heldUntil;
};

} // namespace grapnel
