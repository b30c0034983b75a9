// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeeditor.h"

#include "lefttorightpainting.h"
#include "safetext.h"
#include "theme.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// Texts above it are dropped with their document: to take them out of it costs as much as to put them in.
constexpr long smallText = long{64} * 1024;
/// Texts above it are read through at each move of the caret to find the other brace.
constexpr long mostMatched = long{256} * 1024;
constexpr int lineNumbers = 0;
constexpr int errorMargin = 1;
constexpr int foldMargin = 2;
constexpr int errorMarker = 1;
/// That of call tips, which this editor does not use.
constexpr int annotationStyle = QsciScintillaBase::STYLE_CALLTIP;

/// Characters that show nothing or reorder what is around them, and what stands in their place.
constexpr std::array<std::pair<char16_t, const char *>, 22> hiddenCharacters{{
    {u'\u00ad', "SHY"}, {u'\u061c', "ALM"}, {u'\u200b', "ZWSP"}, {u'\u200c', "ZWNJ"}, {u'\u200d', "ZWJ"},
    {u'\u200e', "LRM"}, {u'\u200f', "RLM"}, {u'\u2028', "LS"},   {u'\u2029', "PS"},   {u'\u202a', "LRE"},
    {u'\u202b', "RLE"}, {u'\u202c', "PDF"}, {u'\u202d', "LRO"},  {u'\u202e', "RLO"},  {u'\u2060', "WJ"},
    {u'\u2061', "FA"},  {u'\u2062', "IT"},  {u'\u2066', "LRI"},  {u'\u2067', "RLI"},  {u'\u2068', "FSI"},
    {u'\u2069', "PDI"}, {u'\ufeff', "BOM"},
}};

long sciColor(const QColor &color)
{
    return color.red() | (color.green() << 8) | (color.blue() << 16);
}

} // namespace

CodeEditor::CodeEditor(const QString &accessibleName, QWidget *parent) : QsciScintilla(parent)
{
    setAccessibleName(accessibleName);
    setLayoutDirection(Qt::LeftToRight);
    applyDocumentSettings();
    SendScintilla(SCI_SETPASTECONVERTENDINGS, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    fitBraceMatching();
    setAutoIndent(true);
    setAnnotationDisplay(AnnotationIndented);
    setWrapVisualFlags(WrapFlagByText);
    m_errorIndicator = indicatorDefine(SquiggleIndicator);
    markerDefine(Circle, errorMarker);
    dropShortcuts();
    applyMargins();
    applyColors();
    connect(this, &QsciScintilla::linesChanged, this, &CodeEditor::fitLineNumbers);
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::setLanguage(Language language)
{
    if (std::exchange(m_language, language) == language)
        return;
    applyLanguage();
}

void CodeEditor::applyLanguage()
{
    std::unique_ptr<QsciLexer> old(lexer());
    std::unique_ptr<QsciLexer> next = makeLexer(m_language);
    if (next)
        next->setParent(this);
    setLexer(next.release());
    const bool canFold = m_language == Language::Json || m_language == Language::Xml || m_language == Language::Html;
    setFolding(canFold ? PlainFoldStyle : NoFoldStyle, foldMargin);
    applyColors();
}

void CodeEditor::setWrapped(bool wrapped)
{
    setWrapMode(wrapped ? WrapCharacter : WrapNone);
}

bool CodeEditor::isWrapped() const
{
    return wrapMode() != WrapNone;
}

void CodeEditor::setReadOnly(bool readOnly)
{
    QsciScintilla::setReadOnly(readOnly);
    // nothing can be done that could be undone, and a large text would be held twice
    SendScintilla(SCI_SETUNDOCOLLECTION, readOnly ? 0UL : 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

void CodeEditor::setUtf8Text(QByteArrayView text)
{
    const bool wasReadOnly = isReadOnly();
    if (wasReadOnly && SendScintilla(SCI_GETLENGTH) > smallText)
        takeNewDocument();
    QsciScintilla::setReadOnly(false);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_CLEARALL);
    // not before: looking through the marks of a large text takes longer than a window may stand still
    clearErrors();
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_ADDTEXT, static_cast<uintptr_t>(text.size()), text.data());
    setReadOnly(wasReadOnly);
    fitBraceMatching();
    SendScintilla(SCI_SETSAVEPOINT);
    SendScintilla(SCI_GOTOPOS, 0UL);
}

void CodeEditor::takeNewDocument()
{
    setDocument(QsciDocument());
    applyDocumentSettings();
    // the document has the lexer's state and whether it folds
    applyLanguage();
}

void CodeEditor::applyDocumentSettings()
{
    QsciScintilla::setUtf8(true);
    showHiddenCharacters();
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(4);
}

void CodeEditor::reserve(qsizetype bytes)
{
    SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(bytes));
}

void CodeEditor::appendUtf8Text(QByteArrayView text)
{
    // to tell of each change takes time in the length of the whole text
    const long told = SendScintilla(SCI_GETMODEVENTMASK);
    SendScintilla(SCI_SETMODEVENTMASK, 0UL);
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_APPENDTEXT, static_cast<uintptr_t>(text.size()), text.data());
    SendScintilla(SCI_SETREADONLY, 1UL);
    SendScintilla(SCI_SETMODEVENTMASK, static_cast<unsigned long>(told));
    fitBraceMatching();
    Q_EMIT linesChanged();
    Q_EMIT textChanged();
}

QByteArray CodeEditor::utf8Text() const
{
    const auto *bytes = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<qsizetype>(SendScintilla(SCI_GETLENGTH))};
}

void CodeEditor::markError(int line, int column, const QString &message)
{
    const int at = std::clamp(line, 0, std::max(0, lines() - 1));
    const auto last = static_cast<int>(SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(at)));
    int start = std::clamp(positionFromLineIndex(at, std::max(0, column)), positionFromLineIndex(at, 0), last);
    // at the end of a line there is nothing to underline but what is before it
    if (start == last)
        start = std::max(positionFromLineIndex(at, 0), last - 1);
    SendScintilla(SCI_SETINDICATORCURRENT, m_errorIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start), static_cast<long>(last - start));
    markerAdd(at, errorMarker);
    annotate(at, safetext::lines(message), annotationStyle);
    if (m_errorMessage.isEmpty())
        m_errorMessage = message;
    fitLineNumbers();
}

void CodeEditor::clearErrors()
{
    m_errorMessage.clear();
    SendScintilla(SCI_SETINDICATORCURRENT, m_errorIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    markerDeleteAll(errorMarker);
    clearAnnotations();
    fitLineNumbers();
}

bool CodeEditor::focusNextPrevChild(bool next)
{
    // past the base class, which keeps Tab for itself. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return isReadOnly() ? QAbstractScrollArea::focusNextPrevChild(next) : QsciScintilla::focusNextPrevChild(next);
}

void CodeEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab && (isReadOnly() || event->modifiers().testFlag(Qt::ControlModifier))) {
        const bool backward = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
        event->accept();
        // as above. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QAbstractScrollArea::focusNextPrevChild(!backward);
        return;
    }
    // these belong to the window: it closes, or presses its default button
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && (isReadOnly() || event->modifiers() == Qt::ControlModifier))) {
        event->ignore();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void CodeEditor::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, QKeySequence::StandardKey key, bool isEnabled, auto command) {
        QAction *action = menu->addAction(text, this, command);
        action->setShortcut(key);
        action->setEnabled(isEnabled);
    };
    if (!isReadOnly()) {
        add(tr("Undo"), QKeySequence::Undo, isUndoAvailable(), [this] { undo(); });
        add(tr("Redo"), QKeySequence::Redo, isRedoAvailable(), [this] { redo(); });
        menu->addSeparator();
        add(tr("Cut"), QKeySequence::Cut, hasSelectedText(), [this] { cut(); });
    }
    add(tr("Copy"), QKeySequence::Copy, hasSelectedText(), [this] { copy(); });
    if (!isReadOnly())
        add(tr("Paste"), QKeySequence::Paste, SendScintilla(SCI_CANPASTE) != 0, [this] { paste(); });
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, length() > 0, [this] { selectAll(); });
    menu->popup(event->globalPos());
}

void CodeEditor::paintEvent(QPaintEvent *event)
{
    std::optional<LeftToRightPainting> painting;
    if (QGuiApplication::isRightToLeft())
        painting.emplace();
    QsciScintilla::paintEvent(event);
}

void CodeEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void CodeEditor::applyColors()
{
    const QPalette colors = palette();
    const QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QsciLexer *words = lexer())
        colorLexer(*words, m_language, colors, font);
    setFont(font);
    setColor(colors.color(QPalette::Text));
    setPaper(colors.color(QPalette::Base));
    setCaretForegroundColor(colors.color(QPalette::Text));
    setSelectionBackgroundColor(colors.color(QPalette::Highlight));
    setSelectionForegroundColor(colors.color(QPalette::HighlightedText));
    const QColor muted = theme::color(theme::Accent::Muted, colors);
    setMarginsFont(font);
    setMarginsForegroundColor(muted);
    setMarginsBackgroundColor(colors.color(QPalette::AlternateBase));
    setFoldMarginColors(colors.color(QPalette::AlternateBase), colors.color(QPalette::AlternateBase));
    for (int marker = int{SC_MARKNUM_FOLDEREND}; marker <= int{SC_MARKNUM_FOLDEROPEN}; ++marker) {
        setMarkerForegroundColor(colors.color(QPalette::AlternateBase), marker);
        setMarkerBackgroundColor(muted, marker);
    }
    setMatchedBraceForegroundColor(colors.color(QPalette::Text));
    setMatchedBraceBackgroundColor(theme::border(theme::Accent::Info, colors));
    setUnmatchedBraceForegroundColor(theme::color(theme::Accent::Error, colors));
    setUnmatchedBraceBackgroundColor(colors.color(QPalette::Base));
    const QColor error = theme::color(theme::Accent::Error, colors);
    setIndicatorForegroundColor(error, m_errorIndicator);
    setMarkerForegroundColor(error, errorMarker);
    setMarkerBackgroundColor(error, errorMarker);
    SendScintilla(SCI_STYLESETFORE, annotationStyle, sciColor(error));
    SendScintilla(SCI_STYLESETBACK, annotationStyle, sciColor(theme::tint(theme::Accent::Error, colors)));
    fitLineNumbers();
}

void CodeEditor::applyMargins()
{
    setMarginType(lineNumbers, NumberMargin);
    setMarginType(errorMargin, SymbolMargin);
    setMarginMarkerMask(errorMargin, 1 << errorMarker);
    setMarginSensitivity(errorMargin, false);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 6L);
}

void CodeEditor::showHiddenCharacters()
{
    for (const auto &[character, name] : hiddenCharacters) {
        const QByteArray encoded = QString(QChar(character)).toUtf8();
        SendScintilla(SCI_SETREPRESENTATION, encoded.constData(), name);
    }
}

void CodeEditor::dropShortcuts()
{
    // they would take the keys of the window's own commands, and nobody expects what they do
    using enum QsciCommand::Command;
    for (const QsciCommand::Command command :
         {LineCut, LineDelete, LineCopy, LineTranspose, LineDuplicate, SelectionDuplicate, SelectionLowerCase,
          SelectionUpperCase, EditToggleOvertype, Formfeed, Cancel, ZoomIn, ZoomOut, DeleteLineLeft, DeleteLineRight,
          MoveSelectedLinesUp, MoveSelectedLinesDown, ParaDown, ParaUp}) {
        if (QsciCommand *found = standardCommands()->find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

void CodeEditor::fitBraceMatching()
{
    const BraceMatch wanted = SendScintilla(SCI_GETLENGTH) > mostMatched ? NoBraceMatch : SloppyBraceMatch;
    if (braceMatching() == wanted)
        return;
    SendScintilla(SCI_BRACEHIGHLIGHT, ~0UL, -1L);
    setBraceMatching(wanted);
}

void CodeEditor::fitLineNumbers()
{
    setMarginWidth(lineNumbers, QString(std::max<qsizetype>(3, QString::number(lines()).size()) + 1, u'0'));
    setMarginWidth(errorMargin, m_errorMessage.isEmpty() ? 4 : 14);
}

} // namespace grapnel
