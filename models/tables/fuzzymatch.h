// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace grapnel
{

/// What is typed to find a thing by a few of its letters: words between blanks, all of which must be found, in any
/// order. What a text that begins with it finds is among what it finds itself, so that a search can be narrowed.
class FuzzyNeedle
{
public:
    FuzzyNeedle() = default;
    explicit FuzzyNeedle(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }

    /// How well \a name is found, 0: not at all. Best is its beginning, then the beginning of a word, letters within
    /// it, beginnings of several words ("nw" in "new webhook"), and last its letters in this order with gaps. Words may
    /// also be found in \a also, as they are and for little. Both folded(), see webhooksearch.h.
    [[nodiscard]] int score(std::string_view name, std::string_view also = {}) const;
    /// The places in \a text (UTF-16) that the words are found at, ascending; words that it does not have are left out.
    [[nodiscard]] QList<int> marks(const QString &text) const;

private:
    std::vector<QByteArray> m_words;
    std::vector<std::u16string> m_letters;
};

} // namespace grapnel
