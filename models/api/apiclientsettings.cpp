// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclientsettings.h"

namespace grapnel
{

void ApiClientSettings::setNetwork(const NetworkPreferences &preferences, const Secret &proxyPassword)
{
    limits.connecting = preferences.connectTime;
    limits.inactivity = preferences.inactivityTime;
    limits.overall = preferences.overallTime;
    retry = preferences.retry;
    operationRetry = preferences.operationRetry;
    network = networkSettings(preferences, proxyPassword);
}

} // namespace grapnel
