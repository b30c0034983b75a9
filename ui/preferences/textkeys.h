// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace grapnel
{

/// What a text field does with a key.
enum class TextUse {
    None,
    /// It types a character.
    Typed,
    /// It moves, selects, copies, deletes and so on.
    Edits,
};

/// Of the first key of \a sequence.
[[nodiscard]] TextUse textUseOf(const QKeySequence &sequence);

} // namespace grapnel
