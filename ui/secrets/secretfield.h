// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QLineEdit>

namespace grapnel
{

/// Shows a signing secret, or eight bullets whatever its length; accessible name "Signing secret". Can be selected by
/// mouse and keyboard, but what leaves it goes through copyRequested(): there is no dragging, no primary selection and
/// no copying of its own. A screen reader is told the bullets until the secret is revealed.
///
/// Qt lays text out from a QString. That one is overwritten when the secret is hidden; what the window system drew and
/// what an assistive program read meanwhile is out of reach.
class SecretField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SecretField(QWidget *parent = nullptr);
    ~SecretField() override;

    void reveal(const Secret &secret);
    void mask();
    [[nodiscard]] bool isRevealed() const { return m_isRevealed; }

    /// What is shown while masked.
    [[nodiscard]] static QString bullets();

Q_SIGNALS:
    /// The user copies from the field. \a selected: what is selected of a revealed secret; empty while masked.
    void copyRequested(const grapnel::Secret &selected);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void requestCopy();
    /// False when \a event is no key that moves the cursor or selects.
    bool moveCursor(const QKeyEvent &event);
    void overwrite();

    bool m_isRevealed = false;
};

} // namespace grapnel
