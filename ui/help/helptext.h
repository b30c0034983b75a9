// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helptopic.h"

#include <QLocale>

/// The texts of the built-in guide, from the resources below ":/help": a folder for each language, named as that of its
/// translation ("de", "pt_BR").
namespace grapnel::helptext
{

struct Page {
    /// Key names are as the menus write them.
    QString markdown{};
    /// What it is written in: English where the wanted languages have no such page.
    QLocale language{QLocale::English};
};

/// The page in the first language of \a locale that has it.
[[nodiscard]] Page page(HelpTopic topic, const QLocale &locale = QLocale());
/// The heading of \a markdown.
[[nodiscard]] QString title(const QString &markdown);
/// What people read of \a markdown: no links, no marks.
[[nodiscard]] QString plainText(const QString &markdown);

/// A drawing of the guide as SVG, that of \a language if it has one of its own; empty when there is none.
[[nodiscard]] QByteArray drawing(const QString &name, const QLocale &language);

} // namespace grapnel::helptext
