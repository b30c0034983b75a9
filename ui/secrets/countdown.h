// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QTimer>

#include <chrono>

namespace grapnel
{

/// Seconds that run down. Ends at once when the computer wakes after that time, and is not made longer by a clock that
/// is set back.
class Countdown final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive it.
    explicit Countdown(const Clock &clock, QObject *parent = nullptr);

    /// Starts anew; at least one second.
    void start(std::chrono::seconds time);
    /// No signal.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// 0 when it is not running.
    [[nodiscard]] int secondsLeft() const { return m_left; }
    /// How long a second takes; for tests.
    void setTick(std::chrono::milliseconds tick) { m_timer.setInterval(tick); }

Q_SIGNALS:
    /// Another second is over; not at the end.
    void ticked(int secondsLeft);
    void finished();

private:
    void tick();

    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_end;
    int m_left = 0;
};

} // namespace grapnel
