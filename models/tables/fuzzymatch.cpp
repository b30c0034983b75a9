// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzymatch.h"

#include "webhooksearch.h"

#include <QStringList>

#include <algorithm>

namespace grapnel
{

namespace
{

enum Score { Whole = 120, Beginning = 100, WordBeginning = 80, Inside = 50, Beginnings = 60, Letters = 30, Also = 20 };

using Places = std::vector<std::size_t>;

bool isWordLetter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
}

bool isWordLetter(char16_t c)
{
    return QChar::isLetterOrNumber(c);
}

template<typename Char> bool beginsWord(std::basic_string_view<Char> text, std::size_t at)
{
    return at == 0 || !isWordLetter(text[at - 1]);
}

void addRun(Places *places, std::size_t from, std::size_t count)
{
    for (std::size_t i = 0; places && i < count; ++i)
        places->push_back(from + i);
}

/// In one piece; the beginning of a word is sought behind other places too.
template<typename Char>
int scoreOfPiece(std::basic_string_view<Char> word, std::basic_string_view<Char> text, Places *places)
{
    const std::size_t first = text.find(word);
    if (first == text.npos)
        return 0;
    std::size_t at = first;
    while (at != text.npos && !beginsWord(text, at))
        at = text.find(word, at + 1);
    addRun(places, at == text.npos ? first : at, word.size());
    if (at == 0)
        return word.size() == text.size() ? Whole : Beginning;
    return at == text.npos ? Inside : WordBeginning;
}

/// Whether \a word falls into pieces each of which begins a word of \a text, from \a at on. \a budget bounds the tries.
template<typename Char>
bool hasBeginnings(std::basic_string_view<Char> word, std::basic_string_view<Char> text, std::size_t at, int &budget,
                   Places *places)
{
    if (word.empty())
        return true;
    for (; at < text.size() && --budget > 0; ++at) {
        if (text[at] != word[0] || !beginsWord(text, at))
            continue;
        std::size_t run = 1;
        while (run < word.size() && at + run < text.size() && text[at + run] == word[run])
            ++run;
        for (; run > 0; --run) {
            const std::size_t before = places ? places->size() : 0;
            addRun(places, at, run);
            if (hasBeginnings(word.substr(run), text, at + run, budget, places))
                return true;
            if (places)
                places->resize(before);
        }
    }
    return false;
}

/// Where the letters of \a word stand in \a text in their order, as near to one another as the first end of them lets.
template<typename Char>
int scoreOfLetters(std::basic_string_view<Char> word, std::basic_string_view<Char> text, Places *places)
{
    std::size_t found = 0;
    std::size_t end = 0;
    for (; end < text.size() && found < word.size(); ++end) {
        if (text[end] == word[found])
            ++found;
    }
    if (found < word.size())
        return 0;
    Places reversed;
    std::size_t start = end;
    for (std::size_t left = word.size(); left > 0;) {
        --start;
        if (text[start] == word[left - 1]) {
            --left;
            if (places)
                reversed.push_back(start);
        }
    }
    if (places)
        places->insert(places->end(), reversed.rbegin(), reversed.rend());
    const std::size_t gaps = end - start - word.size();
    return Letters - static_cast<int>(std::min<std::size_t>(gaps, Letters - 1));
}

template<typename Char>
int scoreOfWord(std::basic_string_view<Char> word, std::basic_string_view<Char> text, Places *places)
{
    if (const int score = scoreOfPiece(word, text, places))
        return score;
    const int letters = scoreOfLetters<Char>(word, text, nullptr);
    if (letters == 0)
        return 0;
    constexpr int mostTries = 400;
    int budget = mostTries;
    if (hasBeginnings(word, text, 0, budget, places))
        return Beginnings;
    return scoreOfLetters(word, text, places);
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// Letter by letter, so that places stay what they are.
std::u16string lettersOf(const QString &text)
{
    std::u16string letters = text.toStdU16String();
    for (char16_t &letter : letters)
        letter = QChar(letter).toCaseFolded().unicode();
    return letters;
}

} // namespace

FuzzyNeedle::FuzzyNeedle(const QString &text)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        m_words.push_back(folded(word));
        m_letters.push_back(lettersOf(word));
    }
}

int FuzzyNeedle::score(std::string_view name, std::string_view also) const
{
    int sum = 0;
    for (const QByteArray &word : m_words) {
        int score = scoreOfWord(viewOf(word), name, nullptr);
        if (score < Also && also.find(viewOf(word)) != also.npos)
            score = Also;
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum;
}

QList<int> FuzzyNeedle::marks(const QString &text) const
{
    Places places;
    const std::u16string letters = lettersOf(text);
    for (const std::u16string &word : m_letters)
        scoreOfWord(std::u16string_view(word), std::u16string_view(letters), &places);
    std::ranges::sort(places);
    const auto repeated = std::ranges::unique(places);
    places.erase(repeated.begin(), repeated.end());
    QList<int> marks;
    for (const std::size_t place : places)
        marks.append(static_cast<int>(place));
    return marks;
}

} // namespace grapnel
