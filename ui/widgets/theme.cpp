// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace grapnel::theme
{

namespace
{

constexpr double readable = 4.5;

QColor baseColor(Accent accent, bool dark, const QPalette &palette)
{
    switch (accent) {
    case Accent::Success:
        return QColor::fromRgb(dark ? 0x6cc98f : 0x1a7f43);
    case Accent::Warning:
        return QColor::fromRgb(dark ? 0xe5b454 : 0x8a5a00);
    case Accent::Error:
        return QColor::fromRgb(dark ? 0xff8f85 : 0xb3261e);
    case Accent::Info:
        return QColor::fromRgb(dark ? 0x83b8f5 : 0x1a62b8);
    case Accent::Muted:
        break;
    case Accent::Production:
        return QColor::fromRgb(dark ? 0xff9a8a : 0xb02a1a);
    case Accent::Sandbox:
        return QColor::fromRgb(dark ? 0x5fc7bd : 0x0b746b);
    case Accent::Other:
        return QColor::fromRgb(dark ? 0xa9b6c6 : 0x4d5b6c);
    case Accent::Demo:
        return QColor::fromRgb(dark ? 0xc3a6f5 : 0x6a3fb5);
    }
    return palette.color(QPalette::WindowText);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

double luminance(const QColor &color)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

using Backgrounds = std::array<QColor, 4>;

bool isReadable(const QColor &color, const Backgrounds &backgrounds)
{
    return std::ranges::all_of(backgrounds,
                               [&color](const QColor &background) { return contrast(color, background) >= readable; });
}

Backgrounds backgroundsOf(Accent accent, const QPalette &palette)
{
    return {palette.color(QPalette::Window), palette.color(QPalette::Base), palette.color(QPalette::AlternateBase),
            tint(accent, palette)};
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor color(Accent accent, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const Backgrounds backgrounds = backgroundsOf(accent, palette);
    const QColor strongest = dark ? QColor(Qt::white) : QColor(Qt::black);
    // muted text starts too faint and is made stronger until it can be read; an accent starts as it is meant to be
    const QColor start = accent == Accent::Muted
        ? mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.6)
        : baseColor(accent, dark, palette);
    for (int step = 0; step < 20; ++step) {
        const QColor candidate = mixed(start, strongest, step / 20.0);
        if (isReadable(candidate, backgrounds))
            return candidate;
    }
    return strongest;
}

QColor tint(Accent accent, const QPalette &palette)
{
    const bool dark = isDark(palette);
    return mixed(palette.color(QPalette::Window), baseColor(accent, dark, palette), dark ? 0.14 : 0.09);
}

QColor border(Accent accent, const QPalette &palette)
{
    return mixed(tint(accent, palette), baseColor(accent, isDark(palette), palette), 0.35);
}

QColor line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.18);
}

QColor outline(const QPalette &palette)
{
    constexpr int lightest = 170;
    constexpr double visible = 3.2;
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    for (int step = 4; step < 20; ++step) {
        const QColor candidate = mixed(window, palette.color(QPalette::WindowText), step / 20.0);
        if (candidate.value() >= lightest)
            break;
        if (contrast(candidate, window) >= visible && contrast(candidate, base) >= visible)
            return candidate;
    }
    return QColor::fromHsv(window.hsvHue(), 0, lightest);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace grapnel::theme
