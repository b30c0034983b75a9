// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace grapnel
{

class CodeEditor;

/// Marks the lines of a plain text that another one has not or has otherwise: by their background and by a sign in a
/// margin of its own. Empty lines that belong to no text keep the lines of both beside each other. Follows the palette.
class DiffMarks final : public QObject
{
    Q_OBJECT

public:
    /// "-", "+" and "~" in the margin.
    enum class Mark { Removed, Added, Changed };

    /// Lives as long as \a editor.
    explicit DiffMarks(CodeEditor *editor);

    /// Lines are counted from 0; a line has one mark.
    void add(int line, Mark mark);
    /// \a count empty lines below \a line.
    void addGap(int line, int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyColors();

    CodeEditor *m_editor = nullptr;
};

} // namespace grapnel
