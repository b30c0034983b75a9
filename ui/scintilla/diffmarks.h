// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codeeditor.h"

class QsciScintilla;

namespace grapnel
{

/// What CodeEditor::markDifferences() shows.
class DiffMarks final
{
public:
    /// \a editor is not owned and must outlive this.
    explicit DiffMarks(QsciScintilla *editor);

    /// A line has one mark.
    void add(const CodeEditor::MarkedLine &line);
    void add(const CodeEditor::Gap &gap);
    /// Of the palette and the font of the editor, at the beginning and after they have changed.
    void applyColors();

private:
    QsciScintilla *m_editor;
};

} // namespace grapnel
