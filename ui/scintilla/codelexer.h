// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeeditor.h"

#include <QPalette>

#include <memory>

class QsciLexer;

namespace grapnel
{

/// What splits a text into words to be coloured; null where there is nothing to colour.
[[nodiscard]] std::unique_ptr<QsciLexer> makeLexer(CodeLanguage language);

/// Gives every kind of word its colour of \a palette, the same font and no background of its own.
void colorLexer(QsciLexer &lexer, CodeLanguage language, const QPalette &palette, const QFont &font);

} // namespace grapnel
