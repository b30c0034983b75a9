// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QTimer>

#include <chrono>

namespace grapnel
{

/// When to try again by itself what failed because the server could not be reached: after 5, 10, 20, 40 and then
/// every 60 seconds.
class RetryTimer final : public QObject
{
    Q_OBJECT

public:
    explicit RetryTimer(const Clock &clock = Clock::system(), QObject *parent = nullptr);

    /// Begins the next, longer wait.
    void startNext();
    /// Ends the wait; the next one is no shorter for it.
    void stop();
    /// Ends the wait and begins with the shortest again.
    void reset();

    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }
    /// When the wait ends (UTC); meaningful while active.
    [[nodiscard]] QDateTime end() const { return m_end; }
    /// Whole seconds of the next wait.
    [[nodiscard]] std::chrono::seconds nextWait() const;

Q_SIGNALS:
    void elapsed();

private:
    const Clock &m_clock;
    QTimer m_timer;
    QDateTime m_end;
    int m_count = 0;
};

} // namespace grapnel
