// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "preferencesstore.h"
#include "proxypassword.h"

#include <utility>

namespace grapnel
{

Network::Network(const PreferencesStore &preferences, ProxyPassword &password, RequestLog *log, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_password(password), m_log(log),
      m_known(preferences.preferences().network)
{
    connect(&preferences, &PreferencesStore::changed, this, [this](const Preferences &now) {
        if (now.network == m_known)
            return;
        m_known = now.network;
        readPassword();
    });
    connect(&password, &ProxyPassword::changed, this, &Network::readPassword);
    if (needsPassword())
        readPassword();
}

ApiClientSettings Network::settings() const
{
    ApiClientSettings settings;
    settings.log = m_log;
    settings.setNetwork(m_known, m_secret);
    return settings;
}

const NetworkPreferences &Network::preferences() const
{
    return m_known;
}

void Network::whenReady(std::function<void()> then)
{
    // it was locked or silent, and may have been unlocked since
    if (m_isPasswordMissing && !m_isReading)
        readPassword();
    if (m_isReading)
        m_waiting.push_back(std::move(then));
    else
        then();
}

bool Network::needsPassword() const
{
    return m_known.proxyMode == NetworkPreferences::ProxyMode::Manual && !m_known.proxyUser.isEmpty();
}

void Network::readPassword()
{
    m_isPasswordMissing = false;
    if (!needsPassword())
        return finish({});
    m_isReading = true;
    // without it the proxy refuses, and that is told
    m_reading = m_password.read(this, [this](const Result<Secret, SecretStoreError> &password) {
        m_isPasswordMissing = !password && password.error().kind != SecretStoreError::Kind::NotFound;
        finish(password ? *password : Secret());
    });
}

void Network::finish(const Secret &password)
{
    m_isReading = false;
    m_secret = password;
    Q_EMIT changed();
    for (const std::function<void()> &then : std::exchange(m_waiting, {}))
        then();
}

} // namespace grapnel
