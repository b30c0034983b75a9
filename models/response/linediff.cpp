// SPDX-License-Identifier: GPL-3.0-or-later
#include "linediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace grapnel
{

namespace
{

using Line = quint32;

/// Equal lines get equal numbers, which compare faster.
std::vector<Line> numbered(const QList<QByteArrayView> &lines, qsizetype first, qsizetype count,
                           QHash<QByteArrayView, Line> &known)
{
    std::vector<Line> numbers;
    numbers.reserve(static_cast<std::size_t>(count));
    for (qsizetype at = first; at < first + count; ++at) {
        const auto next = static_cast<Line>(known.size());
        const auto found = known.constFind(lines.at(at));
        numbers.push_back(found == known.cend() ? *known.insert(lines.at(at), next) : *found);
    }
    return numbers;
}

/// Which way a longest common subsequence goes where two lines differ: a bit for each pair of lines.
class Ways
{
public:
    Ways(std::size_t rows, std::size_t columns) : m_columns(columns), m_isDown(rows * columns) { }

    void setDown(std::size_t row, std::size_t column, bool isDown) { m_isDown[row * m_columns + column] = isDown; }
    [[nodiscard]] bool isDown(std::size_t row, std::size_t column) const { return m_isDown[row * m_columns + column]; }

private:
    std::size_t m_columns;
    std::vector<bool> m_isDown;
};

/// From the ends to the beginnings, so that the way back goes forward.
std::optional<Ways> ways(const std::vector<Line> &left, const std::vector<Line> &right,
                         const std::atomic_bool &isCancelled)
{
    Ways result(left.size(), right.size());
    std::vector<quint16> below(right.size() + 1);
    std::vector<quint16> current(right.size() + 1);
    for (std::size_t row = left.size(); row-- > 0;) {
        if (isCancelled)
            return {};
        for (std::size_t column = right.size(); column-- > 0;) {
            if (left[row] == right[column]) {
                current[column] = static_cast<quint16>(below[column + 1] + 1);
                continue;
            }
            const bool isDown = below[column] >= current[column + 1];
            current[column] = isDown ? below[column] : current[column + 1];
            result.setDown(row, column, isDown);
        }
        below.swap(current);
    }
    return result;
}

/// Adds a line to the last difference, or begins one.
void extend(QList<LineDifference> &found, int left, int right, bool isLeft)
{
    if (found.isEmpty() || found.constLast().leftFirst + found.constLast().leftCount != left
        || found.constLast().rightFirst + found.constLast().rightCount != right)
        found.append({.leftFirst = left, .rightFirst = right});
    ++(isLeft ? found.last().leftCount : found.last().rightCount);
}

} // namespace

QList<QByteArrayView> linesOf(QByteArrayView text)
{
    QList<QByteArrayView> lines;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = text.indexOf('\n', start);
        QByteArrayView line = text.sliced(start, (end < 0 ? text.size() : end) - start);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.append(line);
        start = end < 0 ? text.size() : end + 1;
    }
    return lines;
}

std::optional<QList<LineDifference>> lineDifferences(const QList<QByteArrayView> &left,
                                                     const QList<QByteArrayView> &right,
                                                     const std::atomic_bool &isCancelled)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype before = 0;
    while (before < shorter && left.at(before) == right.at(before))
        ++before;
    qsizetype after = 0;
    while (after < shorter - before && left.at(left.size() - 1 - after) == right.at(right.size() - 1 - after))
        ++after;
    const qsizetype leftCount = left.size() - before - after;
    const qsizetype rightCount = right.size() - before - after;
    if (leftCount > mostComparedLines || rightCount > mostComparedLines)
        return {};
    QHash<QByteArrayView, Line> known;
    const std::vector<Line> leftLines = numbered(left, before, leftCount, known);
    const std::vector<Line> rightLines = numbered(right, before, rightCount, known);
    const std::optional<Ways> way = ways(leftLines, rightLines, isCancelled);
    if (!way)
        return {};
    QList<LineDifference> found;
    const auto start = static_cast<int>(before);
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < leftLines.size() || column < rightLines.size()) {
        const bool hasBoth = row < leftLines.size() && column < rightLines.size();
        if (hasBoth && leftLines[row] == rightLines[column]) {
            ++row;
            ++column;
            continue;
        }
        const bool isLeft = hasBoth ? way->isDown(row, column) : row < leftLines.size();
        extend(found, start + static_cast<int>(row), start + static_cast<int>(column), isLeft);
        ++(isLeft ? row : column);
    }
    return found;
}

} // namespace grapnel
