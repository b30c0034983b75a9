// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhooktest.h"

#include <QByteArray>
#include <QDateTime>

namespace grapnel
{

/// An answer of HTTP as the viewer shows it.
struct ShownResponse {
    /// Disengaged: the destination did not answer.
    std::optional<int> statusCode{};
    /// From the answer; empty: the usual words of the status.
    QString reason{};
    /// In the order of the answer; names may repeat.
    QList<CustomHeader> headers{};
    QByteArray body{};
    /// Measured on this computer.
    std::chrono::milliseconds elapsed{0};
    /// When the answer came, UTC; may be invalid.
    QDateTime time{};
    /// Words of the API about the call; plain text, may be empty.
    QString note{};

    /// The first value of \a name, compared without regard to case; empty without.
    [[nodiscard]] QString header(const QString &name) const;
    friend bool operator==(const ShownResponse &, const ShownResponse &) = default;
};

/// The result of a test that came at \a time.
[[nodiscard]] ShownResponse shownResponse(const WebhookTestResult &result, const QDateTime &time);

/// The words of RFC 9110 for \a statusCode ("Not Found"), which nobody translates; empty when there are none.
[[nodiscard]] QString usualReason(int statusCode);

} // namespace grapnel
