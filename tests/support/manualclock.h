// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

namespace grapnel
{

/// Stands still until the test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds time) { m_now = m_now.addMSecs(time.count()); }

private:
    QDateTime m_now{QDate(2026, 5, 4), QTime(12, 0), Qt::UTC};
};

} // namespace grapnel
