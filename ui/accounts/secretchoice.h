// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QWidget>

class QRadioButton;

namespace grapnel
{

class SecretEdit;

/// A credential to be typed; where one is stored already it is kept, unless the user replaces it. What is stored is
/// never put in.
class SecretChoice final : public QWidget
{
    Q_OBJECT

public:
    /// \a name is the field's label, \a keepText that of the choice to keep what is stored ("&Keep stored API token").
    SecretChoice(const QString &name, const QString &keepText, QWidget *parent = nullptr);

    /// Whether one is stored; at first it is then kept.
    void setStored(bool stored);
    [[nodiscard]] bool isKept() const;
    /// What was typed, without blanks around it, as they come along with a pasted one; empty when isKept().
    [[nodiscard]] Secret secret() const;
    /// To be typed anew although it is stored; puts the focus there.
    void replace();
    void wipe();
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] SecretEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    /// The focus has left the field for typing.
    void left();

private:
    void update();

    QRadioButton *m_keep;
    QRadioButton *m_replace;
    SecretEdit *m_edit;
    bool m_isStored = false;
};

} // namespace grapnel
