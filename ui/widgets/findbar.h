// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace grapnel
{

/// Finds text in a read-only editor: all matches marked, their number told, Enter and F3 to the next, with Shift to the
/// one before, Escape closes. Opens with Ctrl+F while the editor has the focus, before a shortcut of the window sees
/// it. Hidden until then.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a editor is not owned and must outlive the bar. \a accessibleName is that of the search field.
    FindBar(QPlainTextEdit *editor, const QString &accessibleName, QWidget *parent = nullptr);

    /// Shows the bar with the focus in it; text that is selected in the editor becomes what is looked for.
    void open();
    /// Gives the focus back to the editor.
    void close();
    /// Looks anew; call after the editor's text was replaced.
    void refresh();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build(const QString &accessibleName);
    /// What the key would do, or nothing; the same for the shortcut that is claimed and the press that follows.
    [[nodiscard]] std::function<void()> commandFor(const QObject *watched, const QKeyEvent &event);
    void goTo(bool backward);
    void select(int match);
    void mark();
    void showCount();

    QPlainTextEdit *m_editor = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    /// Where each match begins, ascending.
    QList<int> m_matches;
    int m_current = -1;
};

} // namespace grapnel
