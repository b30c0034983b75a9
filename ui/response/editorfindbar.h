// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeyEvent;
class QLabel;
class QLineEdit;

namespace grapnel
{

class CodeEditor;

/// Finds text in a CodeEditor, whatever the case: Enter and F3 to the next match, with Shift to the one before, Escape
/// closes. Opens with Ctrl+F while the editor has the focus. Hidden until then.
class EditorFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a editor is not owned and must outlive the bar. \a accessibleName is that of the search field.
    EditorFindBar(CodeEditor *editor, const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows the bar with the focus in it.
    void open();
    /// Gives the focus back to the editor.
    void close();
    /// Counts anew; call after the editor's text was replaced.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool handleKey(const QObject *watched, QKeyEvent &event, bool run);
    void goTo(bool backward);
    void showMatch(qsizetype start);
    void showCount();

    CodeEditor *m_editor = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    /// Byte offsets at which matches begin, ascending; no more than are worth counting.
    QList<qsizetype> m_matches;
    bool m_hasMore = false;
};

} // namespace grapnel
