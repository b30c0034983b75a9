// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <atomic>
#include <optional>

/// What differs between two texts, line by line. Free of state; for any thread.
namespace grapnel
{

/// Lines of one text in whose place the other one has other lines, more, fewer or none. Counted from 0; where one side
/// has no lines, its first is the line before which they would be.
struct LineDifference {
    int leftFirst = 0;
    int leftCount = 0;
    int rightFirst = 0;
    int rightCount = 0;
    friend bool operator==(const LineDifference &, const LineDifference &) = default;
};

/// The most lines of a text between what both begin and end with; the time is in the product of both.
inline constexpr int mostComparedLines = 5000;

/// \a text at its line ends (LF, CR LF); an empty text has no line.
[[nodiscard]] QList<QByteArrayView> linesOf(QByteArrayView text);

/// The fewest lines that differ, in ascending order, none next to each other. Disengaged when there is more than
/// mostComparedLines to compare or \a isCancelled becomes true.
[[nodiscard]] std::optional<QList<LineDifference>> lineDifferences(const QList<QByteArrayView> &left,
                                                                   const QList<QByteArrayView> &right,
                                                                   const std::atomic_bool &isCancelled);

} // namespace grapnel
