// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace grapnel
{

/// What is wrong with a file of certificate authorities, as a sentence for the user; empty: it holds some.
[[nodiscard]] QString certificateProblem(const QString &path);

} // namespace grapnel
