// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receivedrequest.h"

#include <QString>

#include <chrono>
#include <optional>

namespace grapnel
{

/// What the local inbox does with a request that has come in whole.
struct InboxAnswer {
    enum class Kind {
        Answer,
        /// Ends the connection without a word.
        CloseConnection,
        /// Keeps the connection open and silent until the sender gives up.
        NeverAnswer,
    };

    static constexpr int LeastStatus = 200;
    static constexpr int GreatestStatus = 599;
    static constexpr std::chrono::milliseconds LongestDelay{120'000};

    Kind kind = Kind::Answer;
    int status = 200;
    /// Content-Length, Connection and Transfer-Encoding are the inbox's to write.
    QList<ReceivedHeader> headers{{.name = "Content-Type", .value = "application/json"}};
    QByteArray body = QByteArrayLiteral("{\"received\": true}\n");
    /// Before the answer, or before the connection is closed.
    std::chrono::milliseconds delay{0};
    friend bool operator==(const InboxAnswer &, const InboxAnswer &) = default;
};

/// The usual phrase of a status ("Not Found"); empty for those without one.
[[nodiscard]] QByteArray reasonPhrase(int status);

/// Headers written one per line ("Name: value"), or what is wrong with one of them.
struct HeaderLines {
    enum class Fault {
        None,
        /// Neither a blank line nor "Name: value".
        NoColon,
        /// The name is empty or holds what a name must not hold.
        BadName,
        /// The value holds a control character.
        BadValue,
        /// The inbox writes this one itself.
        Reserved,
    };
    QList<ReceivedHeader> headers{};
    Fault fault = Fault::None;
    /// The line of the fault, from 1.
    int line = 0;
    friend bool operator==(const HeaderLines &, const HeaderLines &) = default;
};
[[nodiscard]] HeaderLines parseHeaderLines(const QString &text);
/// The opposite, with a line end between two.
[[nodiscard]] QString headerLines(const QList<ReceivedHeader> &headers);

} // namespace grapnel
