// SPDX-License-Identifier: GPL-3.0-or-later
#include "scintillaeditor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

/// Keys and the menu.
namespace grapnel
{

bool ScintillaEditor::focusNextPrevChild(bool next)
{
    // past the base class, which keeps Tab for itself. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    return isReadOnly() ? QAbstractScrollArea::focusNextPrevChild(next) : QsciScintilla::focusNextPrevChild(next);
}

void ScintillaEditor::keyPressEvent(QKeyEvent *event)
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

void ScintillaEditor::contextMenuEvent(QContextMenuEvent *event)
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

void ScintillaEditor::dropShortcuts()
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

} // namespace grapnel
