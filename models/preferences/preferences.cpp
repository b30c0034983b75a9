// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences.h"

#include "networklimits.h"

namespace grapnel
{

namespace
{

template<typename T> void repair(T &value, T low, T high, T usual)
{
    if (value < low || value > high)
        value = usual;
}

void repairNetwork(NetworkPreferences &network)
{
    const NetworkPreferences usual;
    // a proxy without a host is none
    if (network.proxyMode == NetworkPreferences::ProxyMode::Manual
        && (!NetworkLimits::isHost(network.proxyHost) || network.proxyPort == 0))
        network.proxyMode = usual.proxyMode;
    if (network.proxyPort == 0)
        network.proxyPort = usual.proxyPort;
    repair(network.connectTime, NetworkLimits::shortestTime, NetworkLimits::longestConnect, usual.connectTime);
    repair(network.inactivityTime, NetworkLimits::shortestTime, NetworkLimits::longestInactivity, usual.inactivityTime);
    repair(network.overallTime, NetworkLimits::shortestTime, NetworkLimits::longestOverall, usual.overallTime);
    if (!NetworkLimits::isAllowed(network.retry))
        network.retry = usual.retry;
    network.operationRetry.removeIf([](const auto &entry) { return !NetworkLimits::isAllowed(entry.value()); });
}

} // namespace

Preferences Preferences::repaired() const
{
    Preferences good = *this;
    repairNetwork(good.network);
    const SecurityPreferences usual;
    repair(good.security.revealSeconds, SecurityPreferences::shortestReveal, SecurityPreferences::longestReveal,
           usual.revealSeconds);
    if (good.security.clipboardSeconds)
        repair(*good.security.clipboardSeconds, SecurityPreferences::shortestClipboard,
               SecurityPreferences::longestClipboard, *usual.clipboardSeconds);
    if (good.security.idleLockMinutes)
        repair(*good.security.idleLockMinutes, 1, SecurityPreferences::longestIdle, SecurityPreferences::longestIdle);
    repair(good.table.pageSize, TablePreferences::smallestPage, TablePreferences::largestPage,
           TablePreferences{}.pageSize);
    return good;
}

} // namespace grapnel
