// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

/// The one-colour icons of ":/icons/NAME.svg", coloured when they are drawn: for the palette that the application has
/// at that moment, for disabled and selected places, at any device pixel ratio; those that point to a side point to the
/// other one in mirrored layouts. A name without a file gives an empty picture and, in debug builds, a warning.
namespace grapnel::icons
{

/// In the colour of text.
[[nodiscard]] QIcon icon(const QString &name);
/// In an accent's colour; selected places still get the colour of selected text.
[[nodiscard]] QIcon icon(const QString &name, theme::Accent accent);

/// \a size in device-independent pixels; cached.
[[nodiscard]] QPixmap pixmap(const QString &name, QSize size, const QColor &color, qreal devicePixelRatio);
/// Draws it centred in \a rect, at the painter's device pixel ratio.
void paint(QPainter &painter, const QString &name, const QRect &rect, const QColor &color);

} // namespace grapnel::icons
