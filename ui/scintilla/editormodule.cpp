// SPDX-License-Identifier: GPL-3.0-or-later
#include "codeeditormodule.h"
#include "scintillaeditor.h"
#include "version.h"

#include <string_view>

namespace grapnel
{

namespace
{

CodeEditor *makeEditor(const QString &accessibleName)
{
    return new ScintillaEditor(accessibleName);
}

} // namespace

} // namespace grapnel

extern "C" Q_DECL_EXPORT grapnel::MakeCodeEditor grapnelCodeEditorMaker(const char *version)
{
    return version == std::string_view(grapnel::version) ? &grapnel::makeEditor : nullptr;
}
