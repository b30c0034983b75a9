// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

#include <memory>

class QsciLexer;

namespace grapnel
{

/// What a text is written in; Form is the body of a form-encoded request.
enum class CodeLanguage { Plain, Json, Xml, Html, Form, Python, JavaScript, Php, Ruby, Go };

/// What splits a text into words to be coloured; null where there is nothing to colour. PHP is read as a page with
/// PHP in it and starts with "<?php".
[[nodiscard]] std::unique_ptr<QsciLexer> makeLexer(CodeLanguage language);

/// Gives every kind of word its colour of \a palette, the same font and no background of its own.
void colorLexer(QsciLexer &lexer, CodeLanguage language, const QPalette &palette, const QFont &font);

} // namespace grapnel
