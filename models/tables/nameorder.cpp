// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameorder.h"

#include <QString>

#include <algorithm>

namespace grapnel
{
namespace
{

bool isDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

NameOrder::NameOrder(const QLocale &locale)
    : m_collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale)
{
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
}

void NameOrder::add(std::string_view name)
{
    if (isAscii(name)) {
        for (const char c : name)
            m_hasAscii[static_cast<unsigned char>(c)] = true;
        return;
    }
    for (const QChar c : toString(name))
        m_ranks.try_emplace(c.unicode(), 0);
}

/// The letter below an accent, where the locale takes the two for the same letter; else \a unit.
char16_t NameOrder::baseOf(char16_t unit) const
{
    const QChar c(unit);
    if (c.decompositionTag() != QChar::Canonical)
        return unit;
    const QChar base = c.decomposition().at(0);
    const bool isSame = m_collator.compare(QString(c) + QChar(u'a'), QString(base) + QChar(u'b')) < 0
        && m_collator.compare(QString(c) + QChar(u'b'), QString(base) + QChar(u'a')) > 0;
    return isSame ? base.unicode() : unit;
}

void NameOrder::prepare()
{
    for (std::size_t unit = 0; unit < m_hasAscii.size(); ++unit) {
        if (m_hasAscii[unit])
            m_ranks.try_emplace(static_cast<char16_t>(unit), 0);
    }
    std::unordered_map<char16_t, char16_t> bases;
    std::vector<char16_t> units;
    for (const auto &[unit, rank] : m_ranks) {
        const char16_t base = baseOf(unit);
        bases[unit] = base;
        units.push_back(base);
    }
    std::sort(units.begin(), units.end());
    units.erase(std::unique(units.begin(), units.end()), units.end());
    // Halves of pairs mean nothing alone; they come last, by number.
    const auto characters
        = std::stable_partition(units.begin(), units.end(), [](auto u) { return !QChar::isSurrogate(u); });
    std::sort(units.begin(), characters, [this](char16_t a, char16_t b) {
        const int order = m_collator.compare(QString(QChar(a)), QString(QChar(b)));
        return order != 0 ? order < 0 : a < b;
    });

    m_isWide = units.size() > 0xFE;
    std::unordered_map<char16_t, unsigned> rankOfBase;
    for (std::size_t i = 0; i < units.size(); ++i)
        rankOfBase[units[i]] = static_cast<unsigned>(i + 1);
    for (auto &[unit, rank] : m_ranks) {
        rank = rankOfBase[bases[unit]];
        if (unit < m_asciiRanks.size())
            m_asciiRanks[unit] = rank;
    }
}

unsigned NameOrder::rankOf(char16_t unit) const
{
    if (unit < m_asciiRanks.size())
        return m_asciiRanks[unit];
    const auto known = m_ranks.find(unit);
    return known == m_ranks.end() ? 0 : known->second;
}

void NameOrder::appendRank(std::string &keys, unsigned rank) const
{
    if (m_isWide)
        keys.push_back(static_cast<char>(rank >> 8));
    keys.push_back(static_cast<char>(rank & 0xFF));
}

/// Numbers become the rank of their first digit, how many digits they have, and the digits.
template<typename Text> void NameOrder::appendUnits(std::string &keys, const Text &text) const
{
    static constexpr std::size_t mostDigits = 255;
    const auto unitAt = [&text](std::size_t i) {
        if constexpr (std::is_same_v<Text, std::string_view>)
            return static_cast<char16_t>(text[i]);
        else
            return text[static_cast<qsizetype>(i)].unicode();
    };
    const auto size = static_cast<std::size_t>(text.size());
    unsigned digitRank = 0;
    for (char16_t digit = u'0'; digitRank == 0 && digit <= u'9'; ++digit)
        digitRank = m_asciiRanks[digit];
    for (std::size_t i = 0; i < size;) {
        const char16_t unit = unitAt(i);
        if (!isDigit(unit)) {
            appendRank(keys, rankOf(unit));
            ++i;
            continue;
        }
        while (i + 1 < size && unitAt(i) == u'0' && isDigit(unitAt(i + 1)))
            ++i;
        std::size_t end = i;
        while (end < size && end - i < mostDigits && isDigit(unitAt(end)))
            ++end;
        appendRank(keys, digitRank);
        keys.push_back(static_cast<char>(end - i));
        for (; i < end; ++i)
            keys.push_back(static_cast<char>(unitAt(i)));
    }
}

void NameOrder::appendKey(std::string &keys, std::string_view name) const
{
    if (isAscii(name))
        appendUnits(keys, name);
    else
        appendUnits(keys, toString(name));
}

int NameOrder::compareEqualKeys(std::string_view a, std::string_view b) const
{
    return a == b ? 0 : m_collator.compare(toString(a), toString(b));
}

} // namespace grapnel
