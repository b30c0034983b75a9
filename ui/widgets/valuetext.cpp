// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuetext.h"

#include "theme.h"

#include <QEvent>
#include <QFocusEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>
#include <memory>

namespace grapnel
{

ValueText::ValueText(const QString &accessibleName, QWidget *parent) : QTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    alignLeading();
}

void ValueText::setValue(const QString &text)
{
    setRuns({{.text = text}});
}

void ValueText::setRuns(const QList<Run> &runs)
{
    if (runs == m_runs)
        return;
    m_runs = runs;
    fill();
}

void ValueText::setMonospaced()
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // letters of fixed width look larger than others of their size
    fixed.setPointSizeF(font().pointSizeF() * 0.93);
    setFont(fixed);
}

QSize ValueText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 28;
    return {width, heightForWidth(width)};
}

QSize ValueText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()};
}

int ValueText::heightForWidth(int width) const
{
    if (width == m_knownWidth)
        return m_knownHeight;
    // a copy, because the document's own width is that of the widget
    const std::unique_ptr<QTextDocument> probe(document()->clone());
    probe->setDefaultTextOption(document()->defaultTextOption());
    probe->setTextWidth(width);
    m_knownWidth = width;
    m_knownHeight = int(std::ceil(probe->size().height()));
    return m_knownHeight;
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    switch (event->type()) {
    case QEvent::LayoutDirectionChange:
        alignLeading();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        fill();
        break;
    default:
        break;
    }
}

void ValueText::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    if (!m_showsFocus)
        return;
    QPainter painter(viewport());
    QStyleOptionFocusRect option;
    option.initFrom(viewport());
    option.backgroundColor = palette().color(QPalette::Window);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    // the page scrolls, not the value
    event->ignore();
}

void ValueText::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void ValueText::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QTextEdit::focusOutEvent(event);
    viewport()->update();
}

void ValueText::fill()
{
    m_knownWidth = -1;
    document()->clear();
    QTextCursor cursor(document());
    for (const Run &run : m_runs) {
        QTextCharFormat format;
        switch (run.tone) {
        case Tone::Normal:
            break;
        case Tone::Strong:
            format.setFontWeight(QFont::DemiBold);
            break;
        case Tone::Muted:
            format.setForeground(theme::color(theme::Accent::Muted, palette()));
            break;
        }
        cursor.insertText(run.text, format);
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

void ValueText::alignLeading()
{
    // text in the other direction keeps its order but not its own edge: values stay in their column
    QTextOption option = document()->defaultTextOption();
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
}

} // namespace grapnel
