// SPDX-License-Identifier: GPL-3.0-or-later
#include "findbar.h"

#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// More are counted but not marked: each mark costs at every repaint.
constexpr int mostMarks = 1000;

QToolButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

FindBar::FindBar(QPlainTextEdit *editor, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_editor(editor)
{
    build(accessibleName);
    m_editor->installEventFilter(this);
    m_field->installEventFilter(this);
    hide();
}

void FindBar::open()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void FindBar::close()
{
    hide();
    m_editor->setExtraSelections({});
    m_editor->setFocus(Qt::OtherFocusReason);
}

void FindBar::refresh()
{
    const QString needle = m_field->text();
    m_matches.clear();
    m_current = -1;
    if (!isHidden() && !needle.isEmpty()) {
        const QString text = m_editor->toPlainText();
        for (qsizetype at = text.indexOf(needle, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(needle, at + needle.size(), Qt::CaseInsensitive))
            m_matches.append(int(at));
    }
    mark();
    showCount();
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (isOverride || event->type() == QEvent::KeyPress) {
        if (const auto command = commandFor(watched, *static_cast<QKeyEvent *>(event))) {
            event->accept();
            if (!isOverride)
                command();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void FindBar::build(const QString &accessibleName)
{
    m_field = new QLineEdit(this);
    m_field->setAccessibleName(accessibleName);
    //: Placeholder of a search field
    m_field->setPlaceholderText(tr("Find"));
    m_count = new QLabel(this);
    m_count->setTextFormat(Qt::PlainText);
    QToolButton *previous = makeButton(tr("Previous match"), this);
    previous->setArrowType(Qt::UpArrow);
    QToolButton *next = makeButton(tr("Next match"), this);
    next->setArrowType(Qt::DownArrow);
    QToolButton *close = makeButton(tr("Close find"), this);
    close->setIcon(icons::icon(u"clear"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(close);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        refresh();
        if (!m_matches.isEmpty())
            select(0);
    });
    connect(previous, &QToolButton::clicked, this, [this] { goTo(true); });
    connect(next, &QToolButton::clicked, this, [this] { goTo(false); });
    connect(close, &QToolButton::clicked, this, &FindBar::close);
}

std::function<void()> FindBar::commandFor(const QObject *watched, const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find))
        return [this] { open(); };
    if (isHidden())
        return {};
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (event.key() == Qt::Key_Escape)
        return [this] { close(); };
    if (event.key() == Qt::Key_F3 || (isEnter && watched == m_field))
        return [this, backward = event.modifiers().testFlag(Qt::ShiftModifier)] { goTo(backward); };
    return {};
}

void FindBar::goTo(bool backward)
{
    if (m_matches.isEmpty())
        return;
    const int count = int(m_matches.size());
    if (m_current < 0)
        select(backward ? count - 1 : 0);
    else
        select((m_current + (backward ? count - 1 : 1)) % count);
}

void FindBar::select(int match)
{
    m_current = match;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(m_matches.at(match));
    cursor.setPosition(m_matches.at(match) + int(m_field->text().size()), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
    showCount();
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(theme::border(theme::Accent::Warning, palette()));
    format.setForeground(palette().color(QPalette::WindowText));
    for (const int start : m_matches.mid(0, mostMarks)) {
        QTextCursor cursor(m_editor->document());
        cursor.setPosition(start);
        cursor.setPosition(start + int(m_field->text().size()), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    m_editor->setExtraSelections(marks);
}

void FindBar::showCount()
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("No match"));
    else if (m_current < 0)
        m_count->setText(tr("%n match(es)", nullptr, int(m_matches.size())));
    else
        //: Which of the matches of a search is shown: "2 of 5"
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_matches.size())));
}

} // namespace grapnel
