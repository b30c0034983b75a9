// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QLocale>

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace grapnel
{

/// The order of names as the locale has it: without regard to case, numbers by value, accents only where all else is
/// equal. Whole collation keys are dear (100,000 names: 190 ms to make and sort), so the locale is asked once for
/// each character that occurs and the keys are made of the characters' ranks. What that leaves out are letters of
/// several characters (Czech "ch"). In the C locale the order is that of English.
class NameOrder
{
public:
    explicit NameOrder(const QLocale &locale = QLocale());

    /// Takes note of the characters of \a name (UTF-8, case folded). All names first, then prepare(), then key().
    void add(std::string_view name);
    void prepare();
    /// Appends a key for \a name: bytes that compare as the name does.
    void appendKey(std::string &keys, std::string_view name) const;
    /// Decides between names with equal keys; below, at or above 0.
    [[nodiscard]] int compareEqualKeys(std::string_view a, std::string_view b) const;

private:
    void appendRank(std::string &keys, unsigned rank) const;
    [[nodiscard]] char16_t baseOf(char16_t unit) const;
    [[nodiscard]] unsigned rankOf(char16_t unit) const;
    template<typename Text> void appendUnits(std::string &keys, const Text &text) const;

    QCollator m_collator;
    std::array<bool, 128> m_hasAscii{};
    std::unordered_map<char16_t, unsigned> m_ranks;
    std::array<unsigned, 128> m_asciiRanks{};
    bool m_isWide = false;
};

} // namespace grapnel
