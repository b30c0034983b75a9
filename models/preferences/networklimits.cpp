// SPDX-License-Identifier: GPL-3.0-or-later
#include "networklimits.h"

#include <QUrl>

namespace grapnel
{

namespace
{

template<typename T> bool isBetween(T value, T low, T high)
{
    return value >= low && value <= high;
}

} // namespace

bool NetworkLimits::isAllowed(const RetryPolicy &policy)
{
    return isBetween(policy.initialInterval, shortestWait, longestWait)
        && isBetween(policy.maxInterval, policy.initialInterval, longestWait)
        && isBetween(policy.exponent, smallestFactor, largestFactor)
        && isBetween(policy.maxElapsedTime, shortestWait, longestElapsed);
}

bool NetworkLimits::isHost(const QString &host)
{
    if (host.isEmpty() || host.size() > longestHost)
        return false;
    // an IPv6 address holds colons; whatever else does is a host with its port
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty();
}

const QList<WebhookOperation> &allOperations()
{
    using Operation = WebhookOperation;
    static const QList<Operation> all{Operation::List,       Operation::Create,     Operation::Clone,  Operation::Show,
                                      Operation::Update,     Operation::Patch,      Operation::Delete, Operation::Test,
                                      Operation::ShowSecret, Operation::ResetSecret};
    return all;
}

} // namespace grapnel
