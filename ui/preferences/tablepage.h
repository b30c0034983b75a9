// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferencespage.h"

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace grapnel
{

/// How the list of webhooks looks and is read.
class TablePage final : public PreferencesPage
{
    Q_OBJECT

public:
    TablePage();

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;

private:
    QComboBox *m_density;
    QComboBox *m_dates;
    QSpinBox *m_pageSize;
    QCheckBox *m_loadsAll;
};

} // namespace grapnel
