// SPDX-License-Identifier: GPL-3.0-or-later
#include "countdown.h"

#include <algorithm>

namespace grapnel
{

using namespace std::chrono_literals;

Countdown::Countdown(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &Countdown::tick);
}

void Countdown::start(std::chrono::seconds time)
{
    m_left = std::max(1, static_cast<int>(time.count()));
    m_end = m_clock.now().addSecs(m_left);
    m_timer.start();
}

void Countdown::stop()
{
    m_timer.stop();
    m_left = 0;
}

void Countdown::tick()
{
    const qint64 byClock = (m_clock.now().msecsTo(m_end) + 999) / 1000;
    m_left = static_cast<int>(std::clamp(byClock, qint64(0), qint64(m_left - 1)));
    if (m_left > 0)
        return Q_EMIT ticked(m_left);
    stop();
    Q_EMIT finished();
}

} // namespace grapnel
