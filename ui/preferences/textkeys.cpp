// SPDX-License-Identifier: GPL-3.0-or-later
#include "textkeys.h"

#include <QList>

#include <algorithm>
#include <array>

namespace grapnel
{

TextUse textUseOf(const QKeySequence &sequence)
{
    if (sequence.isEmpty())
        return TextUse::None;
    const QKeyCombination first = sequence[0];
    const bool isBare = !(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // all that Qt's codes hold below the keys without a character
    if (isBare && first.key() < Qt::Key_Escape)
        return TextUse::Typed;
    static constexpr std::array bare{Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter,
                                     Qt::Key_Backspace, Qt::Key_Delete,  Qt::Key_Home,   Qt::Key_End,
                                     Qt::Key_Left,      Qt::Key_Right,   Qt::Key_Up,     Qt::Key_Down,
                                     Qt::Key_PageUp,    Qt::Key_PageDown};
    if (isBare && std::ranges::find(bare, first.key()) != bare.end())
        return TextUse::Edits;
    using Key = QKeySequence;
    static constexpr std::array edits{Key::Copy,
                                      Key::Cut,
                                      Key::Paste,
                                      Key::Undo,
                                      Key::Redo,
                                      Key::SelectAll,
                                      Key::Delete,
                                      Key::DeleteStartOfWord,
                                      Key::DeleteEndOfWord,
                                      Key::DeleteEndOfLine,
                                      Key::MoveToNextWord,
                                      Key::MoveToPreviousWord,
                                      Key::MoveToStartOfDocument,
                                      Key::MoveToEndOfDocument,
                                      Key::SelectNextWord,
                                      Key::SelectPreviousWord,
                                      Key::SelectStartOfLine,
                                      Key::SelectEndOfLine};
    const auto isFirst
        = [first](Key::StandardKey key) { return QKeySequence::keyBindings(key).contains(QKeySequence(first)); };
    return std::ranges::any_of(edits, isFirst) ? TextUse::Edits : TextUse::None;
}

} // namespace grapnel
