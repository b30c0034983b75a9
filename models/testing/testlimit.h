// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

#include <algorithm>

namespace grapnel
{

/// The tests that an account may send: 20 within any minute. Reference: section 11.1. One for all windows of an
/// account; times are UTC and given by the caller.
class TestLimit
{
public:
    static constexpr int perMinute = 20;

    void noteSent(const QDateTime &now)
    {
        forget(now);
        m_sent.append(now);
    }
    /// The server asked to wait (429). Only ever prolongs.
    void hold(const QDateTime &until) { m_heldUntil = m_heldUntil.isValid() ? std::max(m_heldUntil, until) : until; }
    /// When the next may be sent; \a now when it may at once.
    [[nodiscard]] QDateTime nextAt(const QDateTime &now)
    {
        forget(now);
        QDateTime next = now;
        if (m_sent.size() >= perMinute)
            next = m_sent.at(m_sent.size() - perMinute).addMSecs(window);
        return m_heldUntil.isValid() ? std::max(next, m_heldUntil) : next;
    }

private:
    static constexpr qint64 window = 60'000;

    void forget(const QDateTime &now)
    {
        // a clock that was set back must not hold anything up
        m_sent.removeIf([&now](const QDateTime &time) { return time > now || time.msecsTo(now) >= window; });
    }

    QList<QDateTime> m_sent;
    QDateTime m_heldUntil;
};

} // namespace grapnel
