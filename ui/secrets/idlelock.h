// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace grapnel
{

/// Tells when nobody has used a key, the mouse or a touch screen in any of the program's windows for some time; once,
/// until somebody does. A computer that wakes after that time counts as unused meanwhile, before the input that wakes
/// it does.
class IdleLock final : public QObject
{
    Q_OBJECT

public:
    /// Off at first. Needs a QCoreApplication; \a clock must outlive it.
    explicit IdleLock(const Clock &clock = Clock::system(), QObject *parent = nullptr);
    ~IdleLock() override;

    /// Counts from now; disengaged: off.
    void setTime(std::optional<std::chrono::minutes> time);
    [[nodiscard]] std::optional<std::chrono::minutes> time() const { return m_time; }
    /// How often it looks at the clock; for tests.
    void setTick(std::chrono::milliseconds tick) { m_timer.setInterval(tick); }

Q_SIGNALS:
    void idled(std::chrono::minutes time);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    const Clock &m_clock;
    std::optional<std::chrono::minutes> m_time;
    QDateTime m_lastInput;
    QTimer m_timer;
    bool m_isIdle = false;
};

} // namespace grapnel
