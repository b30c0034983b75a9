// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// The few colours that the windows have besides the palette's own, made for the palette that is given, so that a
/// light, dark or high-contrast system keeps its look.
namespace grapnel::theme
{

enum class Accent { Success, Warning, Error, Info, Muted, Production, Sandbox, Other, Demo };

/// Qt 6.4 does not know the system's colour scheme: told from the window's lightness.
[[nodiscard]] bool isDark(const QPalette &palette);

/// For text and glyphs on the palette's window, base and alternate base and on tint(accent): contrast of 4.5:1 or more.
[[nodiscard]] QColor color(Accent accent, const QPalette &palette);
/// For surfaces: the window's colour with a breath of the accent; the palette's window text reads well on it too.
[[nodiscard]] QColor tint(Accent accent, const QPalette &palette);
/// For borders around a tinted surface.
[[nodiscard]] QColor border(Accent accent, const QPalette &palette);
/// For thin lines and resting surfaces without a meaning of their own.
[[nodiscard]] QColor line(const QPalette &palette);

/// For the frames of fields and boxes in the dark: 3:1 or more on the palette's window and base, and room to be made
/// lighter by a half.
[[nodiscard]] QColor outline(const QPalette &palette);

/// Contrast ratio of WCAG 2.1, from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace grapnel::theme
