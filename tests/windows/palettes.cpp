// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettes.h"

#include "applicationstyle.h"

namespace grapnel
{

namespace
{

struct Colors {
    QRgb window, base, alternate, button, text, disabled, highlight, highlighted, link;
};

QPalette paletteOf(const Colors &colors)
{
    const QColor text(colors.text);
    const QColor button(colors.button);
    QPalette palette(text, button, button.lighter(150), button.darker(200), button.darker(150), text, text,
                     QColor(colors.base), QColor(colors.window));
    palette.setColor(QPalette::AlternateBase, QColor(colors.alternate));
    palette.setColor(QPalette::Highlight, QColor(colors.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colors.highlighted));
    palette.setColor(QPalette::Link, QColor(colors.link));
    palette.setColor(QPalette::LinkVisited, QColor(colors.link));
    palette.setColor(QPalette::ToolTipBase, QColor(colors.base));
    palette.setColor(QPalette::ToolTipText, QColor(colors.text));
    palette.setColor(QPalette::PlaceholderText, QColor(colors.disabled));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.disabled));
    // a system's palette comes through the style
    ApplicationStyle().polish(palette);
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf({.window = 0xfff0f0f0,
                      .base = 0xffffffff,
                      .alternate = 0xfff7f7f7,
                      .button = 0xfff0f0f0,
                      .text = 0xff000000,
                      .disabled = 0xff808080,
                      .highlight = 0xff3584e4,
                      .highlighted = 0xffffffff,
                      .link = 0xff0000ee});
}

QPalette darkPalette()
{
    return paletteOf({.window = 0xff2a2e32,
                      .base = 0xff1b1e20,
                      .alternate = 0xff232629,
                      .button = 0xff31363b,
                      .text = 0xfffcfcfc,
                      .disabled = 0xff8a8f94,
                      .highlight = 0xff3daee9,
                      .highlighted = 0xff000000,
                      .link = 0xff6cb8f0});
}

QPalette contrastPalette()
{
    return paletteOf({.window = 0xff000000,
                      .base = 0xff000000,
                      .alternate = 0xff101010,
                      .button = 0xff000000,
                      .text = 0xffffffff,
                      .disabled = 0xffa0a0a0,
                      .highlight = 0xffffff00,
                      .highlighted = 0xff000000,
                      .link = 0xff80d0ff});
}

} // namespace grapnel
