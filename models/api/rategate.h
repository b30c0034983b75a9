// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apirequest.h"
#include "httpanswer.h"
#include "webhookservice.h"

#include <QDateTime>

#include <optional>

namespace grapnel
{

/// What the headers of an answer say of the requests that are left. Reference: section 11.1.
struct RateReading {
    RateBudget budget{};
    /// Until the count starts anew, where the answer tells.
    std::optional<std::chrono::seconds> reset{};
    friend bool operator==(const RateReading &, const RateReading &) = default;
};
[[nodiscard]] std::optional<RateReading> readRate(const HttpAnswer &answer);

/// Tells what may be sent at a time: nothing while a 429 holds, and only what somebody waits for while the rest of a
/// minute's requests is kept in reserve. Times are UTC and given by the caller.
class RateGate
{
public:
    explicit RateGate(int reserve);

    void noteReading(const RateReading &reading, const QDateTime &now);
    /// A 429: nothing may be sent before \a until. Only ever prolongs.
    void hold(const QDateTime &until);
    /// Lets everything through at once.
    void open();

    /// \a inFlight are the requests whose answers are still to be counted.
    [[nodiscard]] bool mayStart(Priority priority, RateBucket bucket, int inFlight, const QDateTime &now) const;
    /// When what does not start now may start, at the earliest.
    [[nodiscard]] std::optional<QDateTime> opensAt(const QDateTime &now) const;
    /// Of the last answer; disengaged before the first that tells.
    [[nodiscard]] std::optional<RateBudget> budget() const { return m_budget; }
    /// A 429 is in force.
    [[nodiscard]] bool isHeld(const QDateTime &now) const;

private:
    [[nodiscard]] bool isWindowOpen(const QDateTime &now) const;

    int m_reserve;
    QDateTime m_heldUntil;
    std::optional<RateBudget> m_budget;
    /// The server's minute; told by a reset header, else reckoned from the first answer that counted up again.
    QDateTime m_windowEnd;
};

} // namespace grapnel
