// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palettemodel.h"

#include <QFrame>

#include <functional>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListView;

namespace grapnel
{

/// The command palette: a field and a list that lie over a window, for the keyboard. Typing searches, Up, Down, Page up
/// and Page down choose a row, Enter takes it, Ctrl+Enter does the second thing with a webhook, Esc closes. Goes as
/// soon as the focus leaves it, and gives the focus back to where it was.
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    /// Covers the upper part of \a window. Takes \a model over.
    CommandPalette(PaletteModel *model, QWidget *window);
    ~CommandPalette() override;

    void open();

Q_SIGNALS:
    /// The palette is closed and the focus back. \a isSecond: by Ctrl+Enter.
    void chosen(const grapnel::PaletteEntry &entry, bool isSecond);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void applyColors();
    void place();
    [[nodiscard]] std::function<void()> commandFor(const QKeyEvent &event);
    void search(const QString &text);
    void rowsChanged();
    void move(int rows);
    void select(int row);
    void announce();
    void take(bool isSecond);
    void close();
    void onFocusChanged(QWidget *now);

    PaletteModel *m_model;
    QLineEdit *m_field = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_hint = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_isClosing = false;
};

} // namespace grapnel
