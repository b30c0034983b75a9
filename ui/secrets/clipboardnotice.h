// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace grapnel
{

class SecretClipboard;

/// For the status bar: says that a secret is on the clipboard and for how long, with "Clear now". Hidden otherwise.
class ClipboardNotice final : public QWidget
{
    Q_OBJECT

public:
    /// \a clipboard must outlive it.
    explicit ClipboardNotice(SecretClipboard &clipboard, QWidget *parent = nullptr);

private:
    void showState();

    SecretClipboard &m_clipboard;
    QLabel *m_text;
};

} // namespace grapnel
