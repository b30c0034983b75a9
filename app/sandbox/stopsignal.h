// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace sandbox
{

/// Lets every waiting thread of a server end at once. Thread-safe.
class StopSignal
{
public:
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_condition.notify_all();
    }

    /// True when stopped, at once or before the time is over.
    bool waitFor(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_mutex);
        return m_condition.wait_for(lock, time, [this] { return m_stopped; });
    }

    bool stopped() { return waitFor(std::chrono::milliseconds{0}); }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_stopped = false;
};

} // namespace sandbox
