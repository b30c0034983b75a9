// SPDX-License-Identifier: GPL-3.0-or-later
#include "scintillaeditor.h"

#include "codelexer.h"
#include "diffmarks.h"
#include "lefttorightpainting.h"
#include "safetext.h"
#include "theme.h"

#include <QFontDatabase>

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
/// Lines that stay in sight above one that is shown.
constexpr int linesAbove = 3;
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

ScintillaEditor::ScintillaEditor(const QString &accessibleName, QWidget *parent) : QsciScintilla(parent)
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
    connect(this, &QsciScintilla::linesChanged, this, &ScintillaEditor::fitLineNumbers);
}

ScintillaEditor::~ScintillaEditor() = default;

void ScintillaEditor::setLanguage(CodeLanguage language)
{
    if (std::exchange(m_language, language) == language)
        return;
    applyLanguage();
}

void ScintillaEditor::applyLanguage()
{
    std::unique_ptr<QsciLexer> old(lexer());
    std::unique_ptr<QsciLexer> next = makeLexer(m_language);
    if (next)
        next->setParent(this);
    setLexer(next.release());
    setFolding(m_language != CodeLanguage::Plain ? PlainFoldStyle : NoFoldStyle, foldMargin);
    applyColors();
}

void ScintillaEditor::setWrapped(bool wrapped)
{
    setWrapMode(wrapped ? WrapCharacter : WrapNone);
}

void ScintillaEditor::setReadOnly(bool readOnly)
{
    QsciScintilla::setReadOnly(readOnly);
    // nothing can be done that could be undone, and a large text would be held twice
    SendScintilla(SCI_SETUNDOCOLLECTION, readOnly ? 0UL : 1UL);
    SendScintilla(SCI_EMPTYUNDOBUFFER);
}

void ScintillaEditor::setUtf8Text(QByteArrayView text)
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

void ScintillaEditor::takeNewDocument()
{
    setDocument(QsciDocument());
    applyDocumentSettings();
    // the document has the lexer's state and whether it folds
    applyLanguage();
}

void ScintillaEditor::applyDocumentSettings()
{
    QsciScintilla::setUtf8(true);
    showHiddenCharacters();
    setIndentationsUseTabs(false);
    setIndentationWidth(2);
    setTabWidth(4);
}

void ScintillaEditor::reserve(qsizetype bytes)
{
    SendScintilla(SCI_ALLOCATE, static_cast<unsigned long>(bytes));
}

void ScintillaEditor::appendUtf8Text(QByteArrayView text)
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

QByteArray ScintillaEditor::utf8Text() const
{
    const auto *bytes = static_cast<const char *>(SendScintillaPtrResult(SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<qsizetype>(SendScintilla(SCI_GETLENGTH))};
}

void ScintillaEditor::replaceText(const QString &text)
{
    selectAll();
    replaceSelectedText(text);
    setCursorPosition(0, 0);
}

void ScintillaEditor::onTextChanged(QObject *context, std::function<void()> told)
{
    connect(this, &QsciScintilla::textChanged, context, std::move(told));
}

int ScintillaEditor::lineInText(int line) const
{
    return std::clamp(line, 0, std::max(0, lines() - 1));
}

long ScintillaEditor::positionInText(int line, int column) const
{
    const int at = lineInText(line);
    const long last = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(at));
    return std::clamp<long>(positionFromLineIndex(at, std::max(0, column)), positionFromLineIndex(at, 0), last);
}

void ScintillaEditor::markError(int line, int column, const QString &message)
{
    const int at = lineInText(line);
    const long last = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(at));
    long start = positionInText(at, column);
    // at the end of a line there is nothing to underline but what is before it
    if (start == last)
        start = std::max(positionInText(at, 0), last - 1);
    SendScintilla(SCI_SETINDICATORCURRENT, m_errorIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(start), last - start);
    markerAdd(at, errorMarker);
    annotate(at, safetext::lines(message), annotationStyle);
    if (m_errorMessage.isEmpty())
        m_errorMessage = message;
    fitLineNumbers();
}

void ScintillaEditor::clearErrors()
{
    m_errorMessage.clear();
    SendScintilla(SCI_SETINDICATORCURRENT, m_errorIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
    markerDeleteAll(errorMarker);
    clearAnnotations();
    fitLineNumbers();
}

void ScintillaEditor::goTo(int line, int column)
{
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(positionInText(line, column)));
}

void ScintillaEditor::showLine(int line)
{
    const auto at = static_cast<unsigned long>(lineInText(line));
    SendScintilla(SCI_GOTOLINE, at);
    const long visible = SendScintilla(SCI_VISIBLEFROMDOCLINE, at);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, visible - linesAbove)));
}

int ScintillaEditor::currentLine() const
{
    return static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, SendScintilla(SCI_GETCURRENTPOS)));
}

QList<qsizetype> ScintillaEditor::find(QByteArrayView text, qsizetype most) const
{
    QList<qsizetype> found;
    const long length = SendScintilla(SCI_GETLENGTH);
    SendScintilla(SCI_SETSEARCHFLAGS, 0UL);
    long from = 0;
    while (!text.isEmpty() && from < length && found.size() < most) {
        SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(from), length);
        const long at = SendScintilla(SCI_SEARCHINTARGET, static_cast<uintptr_t>(text.size()), text.data());
        if (at < 0)
            break;
        found.append(at);
        from = std::max(at + 1, SendScintilla(SCI_GETTARGETEND));
    }
    return found;
}

void ScintillaEditor::select(Range range)
{
    const auto start = static_cast<unsigned long>(range.start);
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(SendScintilla(SCI_LINEFROMPOSITION, start)));
    SendScintilla(SCI_SETSEL, start, static_cast<long>(range.end));
}

CodeEditor::Range ScintillaEditor::selection() const
{
    return {.start = SendScintilla(SCI_GETSELECTIONSTART), .end = SendScintilla(SCI_GETSELECTIONEND)};
}

void ScintillaEditor::markDifferences(const QList<MarkedLine> &lines, const QList<Gap> &gaps)
{
    if (!m_differences)
        m_differences = std::make_unique<DiffMarks>(this);
    // nobody is told of each of thousands of marks
    const long told = SendScintilla(SCI_GETMODEVENTMASK);
    SendScintilla(SCI_SETMODEVENTMASK, 0UL);
    for (const MarkedLine &one : lines)
        m_differences->add(one);
    for (const Gap &gap : gaps)
        m_differences->add(gap);
    SendScintilla(SCI_SETMODEVENTMASK, static_cast<unsigned long>(told));
}

int ScintillaEditor::gapBelow(int line) const
{
    return static_cast<int>(SendScintilla(SCI_ANNOTATIONGETLINES, static_cast<unsigned long>(line)));
}

void ScintillaEditor::paintEvent(QPaintEvent *event)
{
    std::optional<LeftToRightPainting> painting;
    if (QGuiApplication::isRightToLeft())
        painting.emplace();
    QsciScintilla::paintEvent(event);
}

void ScintillaEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

void ScintillaEditor::applyColors()
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
    if (m_differences)
        m_differences->applyColors();
    fitLineNumbers();
}

void ScintillaEditor::applyMargins()
{
    setMarginType(lineNumbers, NumberMargin);
    setMarginType(errorMargin, SymbolMargin);
    setMarginMarkerMask(errorMargin, 1 << errorMarker);
    setMarginSensitivity(errorMargin, false);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 6L);
}

void ScintillaEditor::showHiddenCharacters()
{
    for (const auto &[character, name] : hiddenCharacters) {
        const QByteArray encoded = QString(QChar(character)).toUtf8();
        SendScintilla(SCI_SETREPRESENTATION, encoded.constData(), name);
    }
}

void ScintillaEditor::fitBraceMatching()
{
    const BraceMatch wanted = SendScintilla(SCI_GETLENGTH) > mostMatched ? NoBraceMatch : SloppyBraceMatch;
    if (braceMatching() == wanted)
        return;
    SendScintilla(SCI_BRACEHIGHLIGHT, ~0UL, -1L);
    setBraceMatching(wanted);
}

void ScintillaEditor::fitLineNumbers()
{
    setMarginWidth(lineNumbers, QString(std::max<qsizetype>(3, QString::number(lines()).size()) + 1, u'0'));
    setMarginWidth(errorMargin, m_errorMessage.isEmpty() ? 4 : 14);
}

} // namespace grapnel
