// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclientsettings.h"
#include "pendingcall.h"

#include <QObject>

#include <functional>
#include <vector>

namespace grapnel
{

class PreferencesStore;
class ProxyPassword;

/// How every client of the program reaches its server: what the preferences say, with the proxy's password from the
/// keychain.
class Network final : public QObject
{
    Q_OBJECT

public:
    /// None is owned; all must outlive it.
    Network(const PreferencesStore &preferences, ProxyPassword &password, RequestLog *log, QObject *parent = nullptr);

    [[nodiscard]] ApiClientSettings settings() const;
    [[nodiscard]] const NetworkPreferences &preferences() const;
    [[nodiscard]] const Secret &proxyPassword() const { return m_secret; }

    /// Calls \a then as soon as the proxy's password is known, or known not to be had: at once where none is needed.
    /// What the keychain did not give before is asked for again.
    void whenReady(std::function<void()> then);

Q_SIGNALS:
    /// settings() have changed: clients that run take them over with ApiClient::applyNetwork().
    void changed();

private:
    [[nodiscard]] bool needsPassword() const;
    void readPassword();
    void finish(const Secret &password);

    const PreferencesStore &m_preferences;
    ProxyPassword &m_password;
    RequestLog *m_log;
    NetworkPreferences m_known;
    Secret m_secret;
    PendingCall m_reading;
    bool m_isReading = false;
    /// The keychain did not give it, and may have it.
    bool m_isPasswordMissing = false;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace grapnel
