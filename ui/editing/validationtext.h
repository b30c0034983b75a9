// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation.h"

#include <QString>

namespace grapnel
{

/// What to tell about \a issue under its field: one or two sentences, plain text, what is wrong and what to do.
[[nodiscard]] QString validationText(const ValidationIssue &issue);

} // namespace grapnel
