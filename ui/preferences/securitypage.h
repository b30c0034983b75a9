// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencespage.h"

class QCheckBox;
class QSpinBox;

namespace grapnel
{

/// How long secrets are shown and kept on the clipboard.
class SecurityPage final : public PreferencesPage
{
    Q_OBJECT

public:
    SecurityPage();

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;

private:
    void updateEnabled();

    QSpinBox *m_reveal;
    QCheckBox *m_clears;
    QSpinBox *m_clipboard;
    QCheckBox *m_locks;
    QSpinBox *m_idle;
};

} // namespace grapnel
