// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferencesstore.h"

#include "preferencesfields.h"
#include "writtensettings.h"

#include <QSettings>

namespace grapnel
{

using namespace Qt::Literals::StringLiterals;

PreferencesStore::PreferencesStore(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    m_settings.beginGroup("preferences"_L1);
    m_preferences = readPreferences(m_settings).repaired();
    m_settings.endGroup();
}

bool PreferencesStore::save(const Preferences &preferences)
{
    const Preferences good = preferences.repaired();
    m_settings.beginGroup("preferences"_L1);
    m_settings.remove(QString());
    writePreferences(m_settings, good);
    m_settings.endGroup();
    const bool isWritten = writeNow(m_settings);
    if (good != m_preferences) {
        m_preferences = good;
        Q_EMIT changed(m_preferences);
    }
    return isWritten;
}

} // namespace grapnel
