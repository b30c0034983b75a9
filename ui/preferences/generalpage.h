// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencespage.h"

class QCheckBox;
class QComboBox;

namespace grapnel
{

/// What belongs to no other page.
class GeneralPage final : public PreferencesPage
{
    Q_OBJECT

public:
    GeneralPage();

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;

private:
    QComboBox *m_start;
    QCheckBox *m_notify;
};

} // namespace grapnel
