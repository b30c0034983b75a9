// SPDX-License-Identifier: GPL-3.0-or-later
#include "codelexer.h"

#include "scintilla.h"
#include "theme.h"

#include <algorithm>
#include <initializer_list>

namespace grapnel
{

namespace
{

/// Kinds of words that have a colour of their own; Plain is that of text.
enum class Word { Plain, Name, Text, Literal, Comment, Error };

bool isOneOf(int style, std::initializer_list<int> styles)
{
    return std::ranges::find(styles, style) != styles.end();
}

Word jsonWord(int style)
{
    using Lexer = QsciLexerJSON;
    if (isOneOf(style, {Lexer::Property}))
        return Word::Name;
    if (isOneOf(style, {Lexer::String, Lexer::EscapeSequence, Lexer::IRI, Lexer::IRICompact}))
        return Word::Text;
    if (isOneOf(style, {Lexer::Number, Lexer::Keyword, Lexer::KeywordLD}))
        return Word::Literal;
    if (isOneOf(style, {Lexer::CommentLine, Lexer::CommentBlock}))
        return Word::Comment;
    return isOneOf(style, {Lexer::Error, Lexer::UnclosedString}) ? Word::Error : Word::Plain;
}

Word markupWord(int style)
{
    using Lexer = QsciLexerHTML;
    if (isOneOf(style,
                {Lexer::Tag, Lexer::UnknownTag, Lexer::XMLTagEnd, Lexer::XMLStart, Lexer::XMLEnd, Lexer::Script,
                 Lexer::JavaScriptKeyword, Lexer::PHPKeyword}))
        return Word::Name;
    if (isOneOf(style,
                {Lexer::HTMLDoubleQuotedString, Lexer::HTMLSingleQuotedString, Lexer::HTMLValue,
                 Lexer::JavaScriptDoubleQuotedString, Lexer::JavaScriptSingleQuotedString, Lexer::PHPDoubleQuotedString,
                 Lexer::PHPSingleQuotedString, Lexer::CDATA}))
        return Word::Text;
    if (isOneOf(style,
                {Lexer::Attribute, Lexer::UnknownAttribute, Lexer::HTMLNumber, Lexer::Entity, Lexer::PHPNumber,
                 Lexer::JavaScriptNumber, Lexer::PHPVariable, Lexer::PHPDoubleQuotedVariable, Lexer::PHPStart}))
        return Word::Literal;
    return isOneOf(style,
                   {Lexer::HTMLComment, Lexer::SGMLDefault, Lexer::SGMLCommand, Lexer::JavaScriptComment,
                    Lexer::JavaScriptCommentLine, Lexer::PHPComment, Lexer::PHPCommentLine})
        ? Word::Comment
        : Word::Plain;
}

Word wordOf(CodeLanguage language, int style)
{
    switch (language) {
    case CodeLanguage::Json:
        return jsonWord(style);
    case CodeLanguage::Xml:
    case CodeLanguage::Html:
        return markupWord(style);
    case CodeLanguage::Plain:
        break;
    }
    return Word::Plain;
}

QColor colorOf(Word word, const QPalette &palette)
{
    switch (word) {
    case Word::Name:
        return theme::color(theme::Accent::Info, palette);
    case Word::Text:
        return theme::color(theme::Accent::Success, palette);
    case Word::Literal:
        return theme::color(theme::Accent::Demo, palette);
    case Word::Comment:
        return theme::color(theme::Accent::Muted, palette);
    case Word::Error:
        return theme::color(theme::Accent::Error, palette);
    case Word::Plain:
        break;
    }
    return palette.color(QPalette::Text);
}

} // namespace

std::unique_ptr<QsciLexer> makeLexer(CodeLanguage language)
{
    switch (language) {
    case CodeLanguage::Json: {
        auto lexer = std::make_unique<QsciLexerJSON>();
        lexer->setHighlightComments(false);
        lexer->setHighlightEscapeSequences(true);
        lexer->setFoldCompact(false);
        return lexer;
    }
    case CodeLanguage::Xml:
        return std::make_unique<QsciLexerXML>();
    case CodeLanguage::Html:
        return std::make_unique<QsciLexerHTML>();
    case CodeLanguage::Plain:
        break;
    }
    return nullptr;
}

void colorLexer(QsciLexer &lexer, CodeLanguage language, const QPalette &palette, const QFont &font)
{
    lexer.setDefaultFont(font);
    lexer.setDefaultColor(palette.color(QPalette::Text));
    lexer.setDefaultPaper(palette.color(QPalette::Base));
    lexer.setFont(font);
    lexer.setPaper(palette.color(QPalette::Base));
    constexpr int mostStyles = 128;
    for (int style = 0; style < mostStyles; ++style) {
        if (lexer.description(style).isEmpty())
            continue;
        lexer.setColor(colorOf(wordOf(language, style), palette), style);
        lexer.setEolFill(false, style);
    }
}

} // namespace grapnel
