// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorfindbar.h"

#include "codeeditor.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr qsizetype mostMatches = 5000;

} // namespace

EditorFindBar::EditorFindBar(CodeEditor *editor, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_field(new QLineEdit), m_count(new QLabel)
{
    m_field->setAccessibleName(accessibleName);
    //: Placeholder of a search field
    m_field->setPlaceholderText(tr("Find"));
    m_count->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    const auto addButton = [this, layout](const QString &name, Qt::ArrowType arrow, auto command) {
        auto *button = new QToolButton;
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        if (arrow == Qt::NoArrow)
            button->setIcon(icons::icon(u"clear"_s));
        else
            button->setArrowType(arrow);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, command);
    };
    addButton(tr("Previous match"), Qt::UpArrow, [this] { goTo(true); });
    addButton(tr("Next match"), Qt::DownArrow, [this] { goTo(false); });
    addButton(tr("Close find"), Qt::NoArrow, [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        refresh();
        if (!m_matches.isEmpty())
            showMatch(m_matches.constFirst());
    });
    m_editor->widget()->installEventFilter(this);
    m_field->installEventFilter(this);
    hide();
}

void EditorFindBar::open()
{
    const QString selected = m_editor->selectedText();
    if (!selected.isEmpty() && !selected.contains(u'\n') && selected.size() < 200)
        m_field->setText(selected);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    refresh();
}

void EditorFindBar::close()
{
    hide();
    m_editor->widget()->setFocus(Qt::OtherFocusReason);
}

void EditorFindBar::refresh()
{
    m_matches.clear();
    m_hasMore = false;
    const QByteArray needle = m_field->text().toUtf8();
    if (!isHidden() && !needle.isEmpty()) {
        m_matches = m_editor->find(needle, mostMatches + 1);
        m_hasMore = m_matches.size() > mostMatches;
        m_matches.resize(std::min(m_matches.size(), mostMatches));
    }
    showCount();
}

bool EditorFindBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if ((isOverride || event->type() == QEvent::KeyPress)
        && handleKey(watched, *static_cast<QKeyEvent *>(event), !isOverride)) {
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool EditorFindBar::handleKey(const QObject *watched, QKeyEvent &event, bool run)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const bool isFind = event.matches(QKeySequence::Find);
    const bool isClose = !isHidden() && event.key() == Qt::Key_Escape;
    const bool isStep = !isHidden() && (event.key() == Qt::Key_F3 || (isEnter && watched == m_field));
    if (run && isFind)
        open();
    else if (run && isClose)
        close();
    else if (run && isStep)
        goTo(event.modifiers().testFlag(Qt::ShiftModifier));
    return isFind || isClose || isStep;
}

void EditorFindBar::goTo(bool backward)
{
    if (m_matches.isEmpty())
        return;
    const auto [start, end] = m_editor->selection();
    auto found = m_matches.cbegin();
    if (backward) {
        found = std::ranges::lower_bound(m_matches, start);
        found = found == m_matches.cbegin() ? m_matches.cend() - 1 : found - 1;
    } else {
        found = std::ranges::lower_bound(m_matches, end);
        found = found == m_matches.cend() ? m_matches.cbegin() : found;
    }
    showMatch(*found);
}

void EditorFindBar::showMatch(qsizetype start)
{
    m_editor->select({.start = start, .end = start + m_field->text().toUtf8().size()});
    showCount();
}

void EditorFindBar::showCount()
{
    const qsizetype current = m_matches.indexOf(m_editor->selection().start);
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("No match"));
    else if (m_hasMore)
        m_count->setText(tr("More than %n matches", nullptr, int(m_matches.size())));
    else if (current < 0)
        m_count->setText(tr("%n match(es)", nullptr, int(m_matches.size())));
    else
        //: Which of the matches of a search is shown: "2 of 5"
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(current + 1), QLocale().toString(m_matches.size())));
}

} // namespace grapnel
