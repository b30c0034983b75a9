// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeeditor.h"

namespace grapnel
{

/// What the module makes editors with; see CodeEditor::make().
using MakeCodeEditor = CodeEditor *(*)(const QString &accessibleName);

/// The function `codeEditorMakerName` of the module `codeEditorModule`: null when \a version, that of the program, is
/// not the module's own.
using CodeEditorMaker = MakeCodeEditor (*)(const char *version);
inline constexpr const char *codeEditorModule = "grapnel-editor";
inline constexpr const char *codeEditorMakerName = "grapnelCodeEditorMaker";

} // namespace grapnel
