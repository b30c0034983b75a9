// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preferences.h"

#include <QObject>

class QSettings;

namespace grapnel
{

/// Keeps the preferences in the settings, under "preferences". Only what differs from the default is written, so that a
/// better default of a later version reaches those who have not chosen. Holds no secret.
class PreferencesStore final : public QObject
{
    Q_OBJECT

public:
    /// Reads at once; what is missing, not understood or out of range is at its default. \a settings is not owned and
    /// must outlive the store.
    explicit PreferencesStore(QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] const Preferences &preferences() const { return m_preferences; }
    /// From now on these (repaired) hold, also when they could not be written: false then.
    bool save(const Preferences &preferences);

Q_SIGNALS:
    /// After save(), when anything is different.
    void changed(const grapnel::Preferences &preferences);

private:
    QSettings &m_settings;
    Preferences m_preferences;
};

} // namespace grapnel
