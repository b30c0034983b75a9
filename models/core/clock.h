// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace grapnel
{

/// The time of day, as a part that tests can replace.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// The computer's clock; lives to the end of the process.
    static const Clock &system();
};

} // namespace grapnel
