// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "languagechoice.h"
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
    /// \a languages can be chosen beside the system's.
    explicit GeneralPage(const QList<LanguageChoice> &languages);

    void show(const Preferences &preferences) override;
    void writeTo(Preferences &preferences) const override;

private:
    QComboBox *m_start;
    QComboBox *m_language;
    QCheckBox *m_notify;
};

} // namespace grapnel
