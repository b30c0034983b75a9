// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffmarks.h"

#include "scintilla.h"
#include "theme.h"

#include <array>

namespace grapnel
{

namespace
{

constexpr int signMargin = 3;
/// Markers of lines; those below are of the editor.
constexpr int firstMarker = 2;
/// Styles that no part of the editor uses while it has no lexer.
constexpr int gapStyle = QsciScintillaBase::STYLE_LASTPREDEFINED + 1;
constexpr int firstSignStyle = gapStyle + 1;

struct Look {
    const char *sign;
    theme::Accent accent;
};
/// In the order of CodeEditor::Mark.
constexpr std::array<Look, 3> looks{
    {{"-", theme::Accent::Error}, {"+", theme::Accent::Success}, {"~", theme::Accent::Warning}}};

} // namespace

DiffMarks::DiffMarks(QsciScintilla *editor) : m_editor(editor)
{
    for (int at = 0; at < static_cast<int>(looks.size()); ++at)
        m_editor->markerDefine(QsciScintilla::Background, firstMarker + at);
    m_editor->setMarginType(signMargin, QsciScintilla::TextMargin);
    m_editor->setMarginMarkerMask(signMargin, 0);
    m_editor->setMarginSensitivity(signMargin, false);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    m_editor->setCaretLineFrameWidth(1);
    applyColors();
}

void DiffMarks::add(const CodeEditor::MarkedLine &line)
{
    const auto at = static_cast<unsigned long>(line.line);
    const auto look = static_cast<int>(line.mark);
    m_editor->markerAdd(line.line, firstMarker + look);
    m_editor->SendScintilla(QsciScintilla::SCI_MARGINSETTEXT, at, looks[static_cast<std::size_t>(look)].sign);
    m_editor->SendScintilla(QsciScintilla::SCI_MARGINSETSTYLE, at, long{firstSignStyle + look});
}

void DiffMarks::add(const CodeEditor::Gap &gap)
{
    QByteArray lines(gap.count - 1, '\n');
    // an annotation without text is none
    lines += ' ';
    const auto at = static_cast<unsigned long>(gap.line);
    m_editor->SendScintilla(QsciScintilla::SCI_ANNOTATIONSETTEXT, at, lines.constData());
    m_editor->SendScintilla(QsciScintilla::SCI_ANNOTATIONSETSTYLE, at, long{gapStyle});
}

void DiffMarks::applyColors()
{
    const QPalette colors = m_editor->palette();
    const QFont font = m_editor->font();
    for (int at = 0; at < static_cast<int>(looks.size()); ++at) {
        const theme::Accent accent = looks[static_cast<std::size_t>(at)].accent;
        const QColor back = theme::tint(accent, colors);
        m_editor->setMarkerBackgroundColor(back, firstMarker + at);
        QsciStyle(firstSignStyle + at, {}, theme::color(accent, colors), back, font).apply(m_editor);
    }
    const QColor gap = colors.color(QPalette::AlternateBase);
    QsciStyle(gapStyle, {}, gap, gap, font).apply(m_editor);
    m_editor->setCaretLineBackgroundColor(theme::border(theme::Accent::Info, colors));
    m_editor->setMarginWidth(signMargin, QFontMetrics(font).horizontalAdvance(u'~') + 8);
}

} // namespace grapnel
