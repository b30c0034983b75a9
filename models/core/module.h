// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFunctionPointer>
#include <QString>

namespace grapnel
{

/// The function \a name of \a module, a part of the program that is a file of its own and is named without folder and
/// suffix. It is looked for beside the folder of the program, then where Qt looks for plugins, as tests tell it to, and
/// stays loaded until the process ends. Throws std::runtime_error with what the system says.
[[nodiscard]] QFunctionPointer moduleFunction(const QString &module, const char *name);

} // namespace grapnel
