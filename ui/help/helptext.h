// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopic.h"

#include <QLocale>

/// The texts of the built-in guide, from the resources below ":/help".
namespace grapnel::helptext
{

/// The page as Markdown, in the language of \a locale or else in English.
[[nodiscard]] QString markdown(HelpTopic topic, const QLocale &locale = QLocale());
/// Its heading.
[[nodiscard]] QString title(const QString &markdown);

} // namespace grapnel::helptext
