// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffmarks.h"

#include "codeeditor.h"
#include "theme.h"

#include <QEvent>

#include <array>

namespace grapnel
{

namespace
{

constexpr int signMargin = 3;
/// The sign of each mark; its background has the number behind the signs. Those below are of the editor.
constexpr int firstSign = 2;
constexpr int firstBackground = 5;
/// The first style that no part of the editor uses while it has no lexer.
constexpr int gapStyle = QsciScintillaBase::STYLE_LASTPREDEFINED + 1;

struct Look {
    char sign;
    theme::Accent accent;
};
/// In the order of DiffMarks::Mark.
constexpr std::array<Look, 3> looks{
    {{'-', theme::Accent::Error}, {'+', theme::Accent::Success}, {'~', theme::Accent::Warning}}};

} // namespace

DiffMarks::DiffMarks(CodeEditor *editor) : QObject(editor), m_editor(editor)
{
    int signs = 0;
    for (int at = 0; at < static_cast<int>(looks.size()); ++at) {
        m_editor->markerDefine(looks[static_cast<std::size_t>(at)].sign, firstSign + at);
        m_editor->markerDefine(QsciScintilla::Background, firstBackground + at);
        signs |= 1 << (firstSign + at);
    }
    m_editor->setMarginType(signMargin, QsciScintilla::SymbolMarginDefaultBackgroundColor);
    m_editor->setMarginMarkerMask(signMargin, signs);
    m_editor->setMarginSensitivity(signMargin, false);
    m_editor->setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    m_editor->setCaretLineVisible(true);
    m_editor->SendScintilla(QsciScintilla::SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    m_editor->setCaretLineFrameWidth(1);
    m_editor->installEventFilter(this);
    applyColors();
}

void DiffMarks::add(int line, Mark mark)
{
    m_editor->markerAdd(line, firstSign + static_cast<int>(mark));
    m_editor->markerAdd(line, firstBackground + static_cast<int>(mark));
}

void DiffMarks::addGap(int line, int count)
{
    QByteArray gap(count - 1, '\n');
    // an annotation without text is none
    gap += ' ';
    const auto at = static_cast<unsigned long>(line);
    m_editor->SendScintilla(QsciScintilla::SCI_ANNOTATIONSETTEXT, at, gap.constData());
    m_editor->SendScintilla(QsciScintilla::SCI_ANNOTATIONSETSTYLE, at, long{gapStyle});
}

bool DiffMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
    return QObject::eventFilter(watched, event);
}

void DiffMarks::applyColors()
{
    const QPalette colors = m_editor->palette();
    for (int at = 0; at < static_cast<int>(looks.size()); ++at) {
        const theme::Accent accent = looks[static_cast<std::size_t>(at)].accent;
        m_editor->setMarkerForegroundColor(theme::color(accent, colors), firstSign + at);
        m_editor->setMarkerBackgroundColor(theme::tint(accent, colors), firstSign + at);
        m_editor->setMarkerBackgroundColor(theme::tint(accent, colors), firstBackground + at);
    }
    const QColor gap = colors.color(QPalette::AlternateBase);
    m_editor->SendScintilla(QsciScintilla::SCI_STYLESETBACK, static_cast<unsigned long>(gapStyle), gap);
    m_editor->setCaretLineBackgroundColor(theme::border(theme::Accent::Info, colors));
    m_editor->setMarginWidth(signMargin, m_editor->fontMetrics().horizontalAdvance(QLatin1Char('~')) + 8);
}

} // namespace grapnel
