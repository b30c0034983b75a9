// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrytimer.h"

#include <algorithm>

namespace grapnel
{

using namespace std::chrono_literals;

RetryTimer::RetryTimer(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RetryTimer::elapsed);
}

void RetryTimer::startNext()
{
    const std::chrono::seconds wait = nextWait();
    ++m_count;
    m_end = m_clock.now().addSecs(wait.count());
    m_timer.start(wait);
}

void RetryTimer::stop()
{
    m_timer.stop();
}

void RetryTimer::reset()
{
    m_timer.stop();
    m_count = 0;
}

std::chrono::seconds RetryTimer::nextWait() const
{
    return std::min(5s * (1 << std::min(m_count, 4)), std::chrono::seconds(60s));
}

} // namespace grapnel
