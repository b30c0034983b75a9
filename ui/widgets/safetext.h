// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookwording.h"

/// Text of a server where it is more than a cell of the table; visibleText(), isolated() and toolTipText() are for
/// a single line.
namespace grapnel::safetext
{

/// As visibleText(), but line breaks stay.
[[nodiscard]] QString lines(const QString &text);
/// One visible line in isolation, within quotation marks of the user's language, to be put into a sentence.
[[nodiscard]] QString quoted(const QString &text);

} // namespace grapnel::safetext
