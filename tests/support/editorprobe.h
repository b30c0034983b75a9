// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeeditor.h"

#include <QString>

namespace grapnel
{

/// The editor in \a window with this accessible name, or the first one; null when there is none.
inline CodeEditor *editorIn(const QWidget &window, const QString &name = {})
{
    for (auto *candidate : window.findChildren<QAbstractScrollArea *>()) {
        auto *editor = dynamic_cast<CodeEditor *>(candidate);
        if (editor && (name.isEmpty() || candidate->accessibleName() == name))
            return editor;
    }
    return nullptr;
}

} // namespace grapnel
