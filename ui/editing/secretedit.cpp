// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretedit.h"

namespace grapnel
{

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
}

Secret SecretEdit::secret() const
{
    return Secret(text().toUtf8());
}

void SecretEdit::wipe()
{
    // setText, unlike clear, drops the undo history as well
    setText(QString());
}

} // namespace grapnel
