// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// A language that the program speaks.
struct LanguageChoice {
    /// See GeneralPreferences::language.
    QString tag{};
    /// In that language itself.
    QString name{};
    friend bool operator==(const LanguageChoice &, const LanguageChoice &) = default;
};

} // namespace grapnel
